"""What all pages of the course share: the words for its scripts, and Korean for the theme's."""

import json
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

_CATALOGUE = Path(__file__).parents[1] / "locale" / "ko.po"


def _add_words(app):
    body = f"window.courseWords = {json.dumps(app.config.WORDS, ensure_ascii=False)};"
    app.add_js_file(None, body=body, priority=100)


def setup(app):
    app.add_config_value("WORDS", {}, "html")
    app.connect("builder-inited", _add_words)
    return {"parallel_read_safe": True}
