"""One JavaScript module out of several: a widget's page is handed to the browser as one text."""

import re
from pathlib import Path

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
    return "\n".join(texts.values())


def _collect(path, texts):
    if path in texts:
        return
    source = path.read_text(encoding="utf-8")
    for name in _IMPORT.findall(source):
        _collect(path.with_name(name), texts)
    texts[path] = _IMPORT.sub("", source)
