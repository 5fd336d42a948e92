"""A notebook as a page that shows its widgets without a kernel, from files on this machine."""

import shutil
import sysconfig
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbconvert import HTMLExporter

_PACKAGES = Path(__file__).parents[2] / "site" / "node_modules"
_WIDGET_SCRIPTS = {
    "require.js": _PACKAGES / "requirejs" / "require.js",
    "embed-amd.js": _PACKAGES / "@jupyter-widgets" / "html-manager" / "dist" / "embed-amd.js",
    "anywidget.js": Path(sysconfig.get_path("data"))
    / "share/jupyter/nbextensions/anywidget/index.js",
}
_USE_LOCAL_ANYWIDGET = '<script>require.config({paths: {anywidget: "./anywidget"}})</script>'


def write_static_page(cells, folder, *, theme="light"):
    """Execute `cells`, a list of sources, and write the page and its scripts into `folder`.

    Returns the name of the page.
    """
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(c) for c in cells])
    NotebookClient(notebook, kernel_name="python3", timeout=300).execute()
    exporter = HTMLExporter(
        template_name="lab",
        theme=theme,
        require_js_url="require.js",
        widget_renderer_url="embed-amd.js",
        jquery_url="",
        mathjax_url="",
    )
    html, _ = exporter.from_notebook_node(notebook)
    require = '<script src="require.js"></script>'
    assert require in html
    for name, source in _WIDGET_SCRIPTS.items():
        shutil.copyfile(source, folder / name)
    page = f"{theme}.html"
    html = html.replace(require, require + _USE_LOCAL_ANYWIDGET)
    (folder / page).write_text(html, encoding="utf-8")
    return page
