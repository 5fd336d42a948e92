"""A widget hands one script and one style sheet to the browser; here the parts are joined."""

import re
from pathlib import Path

# What the browser does not need. The texts travel in every notebook that is saved with a widget.
_COMMENT_OR_INDENT = re.compile(
    r"^[ \t]*(//[^\n]*\n)?|^[ \t]*/\*.*?\*/\n|^\n", re.MULTILINE | re.DOTALL
)
_IMPORT = re.compile(r'^import \{[^}]*\} from "\./([\w.]+)";\n', re.MULTILINE)


def read_module(path):
    """Return the text of the JavaScript module at `path` with the modules that it imports.

    Each imported file stands once, before the first that needs it, in place of the import
    statement; so names must be unique among them. Only imports of the form
    `import { name, name } from "./file.js";` are known.

    Parameters
    ----------
    path : Path

    Raises
    ------
    FileNotFoundError
        If a file does not exist.
    """
    texts = {}
    _collect(Path(path), texts)
    return _COMMENT_OR_INDENT.sub("", "".join(texts.values()))


def _collect(path, texts):
    if path in texts:
        return
    source = path.read_text(encoding="utf-8")
    for name in _IMPORT.findall(source):
        _collect(path.with_name(name), texts)
    texts[path] = _IMPORT.sub("", source)


def read_styles(*names):
    """Return the text of the style sheets of this folder with these names, one after the other."""
    folder = Path(__file__).parent
    styles = "".join((folder / name).read_text(encoding="utf-8") for name in names)
    return _COMMENT_OR_INDENT.sub("", styles)
