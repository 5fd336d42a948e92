"""A JupyterLab, and pages without a kernel."""

import shutil
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import nbformat
import pytest
from pages import JupyterLab, NotebookPage, OpenPage, QuietHandler
from static_page import write_static_page


@pytest.hookimpl(tryfirst=True)  # before xdist looks
def pytest_collection_modifyitems(items):
    """Where tests run in several processes, keep those together that look at the same pages."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.xdist_group(item.path.stem))


@pytest.fixture(scope="session")
def jupyterlab(tmp_path_factory):
    server = JupyterLab(tmp_path_factory.mktemp("jupyterlab"))
    yield server
    server.stop()


@pytest.fixture(scope="session")
def context_with(browser):
    """Return the function that gives the browser's context with some options.

    Tests share it, and with it what the browser has compiled of the programs that pages load.
    """
    contexts = {}

    def get(**options):
        key = repr(sorted(options.items()))
        if key not in contexts:
            contexts[key] = browser.new_context(**options)
        return contexts[key]

    yield get
    for context in contexts.values():
        context.close()


@pytest.fixture
def open_notebook(context_with, jupyterlab):
    """Return the function that opens a notebook, given as a path or as a list of cells."""
    opened = []

    def open_it(notebook, *, width=1280, height=900, **options):
        if isinstance(notebook, Path):
            shutil.copy(notebook, jupyterlab.work)
            name = notebook.name
        else:
            name = f"notebook_{len(list(jupyterlab.work.iterdir()))}.ipynb"
            cells = [nbformat.v4.new_code_cell(source) for source in notebook]
            kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
            content = nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": kernel})
            nbformat.write(content, jupyterlab.work / name)
        options["viewport"] = {"width": width, "height": height}
        opened.append(NotebookPage(context_with(**options), jupyterlab, name))
        return opened[-1]

    yield open_it
    for notebook in opened:
        notebook.page.close()
    jupyterlab.stop_kernels()


@pytest.fixture(scope="session")
def static_server(tmp_path_factory):
    """A folder, and the address at which a server shows it."""
    folder = tmp_path_factory.mktemp("static")
    handler = partial(QuietHandler, directory=folder)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield folder, f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(scope="session")
def static_pages(static_server):
    """Return the function that writes a page once and gives its address."""
    folder, url = static_server
    written = {}

    def write(cells, theme):
        key = (*cells, theme)
        if key not in written:
            place = folder / str(len(written))
            place.mkdir()
            written[key] = f"{url}/{place.name}/{write_static_page(cells, place, theme=theme)}"
        return written[key]

    return write


@pytest.fixture
def open_static(context_with, static_pages):
    """Return the function that opens cells, executed before, as a page without a kernel."""
    pages = []

    def open_it(cells, *, theme="light", width=1280, height=900, **options):
        address = static_pages(cells, theme)
        options["viewport"] = {"width": width, "height": height}
        opened = OpenPage(context_with(**options), address.rsplit("/", 2)[0])
        pages.append(opened.page)
        opened.page.goto(address)
        return opened

    yield open_it
    for page in pages:
        page.close()
