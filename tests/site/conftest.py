"""The site, built once, at an address on this machine; and one visit to each of its pages."""

import threading
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest
from build_site import build
from pages import QuietHandler
from visits import PAGES, Visit


@pytest.hookimpl(tryfirst=True)  # before xdist looks
def pytest_collection_modifyitems(items):
    """Where tests run in several processes, have one of them build the site and visit it."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.xdist_group("site"))


class Site:
    def __init__(self, folder, url):
        self.folder, self.url = folder, url


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    work = tmp_path_factory.mktemp("site")
    build(work / "html", work / "work")
    handler = partial(QuietHandler, directory=work / "html")
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield Site(work / "html", f"http://127.0.0.1:{server.server_port}")
        server.shutdown()


@pytest.fixture(scope="session", params=PAGES)
def visit(request, site, browser):
    """A visit to each page in turn; tests look at it one after the other and leave it open."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, color_scheme="light")
    yield Visit(context, site, request.param)
    context.close()


@pytest.fixture
def open_page(site, browser):
    """Return the function that opens a page afresh: `open_page("ko/index", "#lessons")`."""
    contexts = []

    def open_it(page, fragment="", **options):
        context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}} | options)
        contexts.append(context)
        return Visit(context, site, page, fragment=fragment)

    yield open_it
    for context in contexts:
        context.close()
