"""What all pages of the course share: words for its scripts, Korean for the theme's, and scripts
that wait until the text stands there.
"""

import json
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

_LOCALE = Path(__file__).parents[1] / "locale"
_WORDS_FOR_SCRIPTS = (
    "search_found",
    "copy",
    "copied",
    "copy_failed",
    "broken_widget",
    "share",
    "shared",
    "share_by_hand",
    "share_address",
    "state_opened",
    "state_ignored",
)


def _add_words(app):
    words = {name: app.config.WORDS[name] for name in _WORDS_FOR_SCRIPTS}
    body = f"window.courseWords = {json.dumps(words, ensure_ascii=False)};"
    app.add_js_file(None, body=body, priority=100)


def _translate_theme(app, config):
    """Add the catalogue of `locale` to those of Sphinx and the theme."""
    catalogue = _LOCALE / f"{config.language}.po"
    if not catalogue.exists():
        return
    compiled = config.build_folder / "locale" / config.language / "LC_MESSAGES" / "sphinx.mo"
    compiled.parent.mkdir(parents=True, exist_ok=True)
    with catalogue.open("rb") as source, compiled.open("wb") as target:
        write_mo(target, read_po(source))
    app.add_message_catalog("sphinx", str(compiled.parents[2]))


def _scripts_after_text(app, pagename, templatename, context, doctree):
    """Let no script hold up the text: files are deferred, and so is code that stands in the page.

    Code in the page becomes a module, which waits its turn among the deferred files.
    """
    for script in context["script_files"]:
        if script.filename:
            script.attributes.setdefault("defer", "defer")
        else:
            script.attributes["type"] = "module"


def setup(app):
    app.add_config_value("WORDS", {}, "html")
    app.add_config_value("build_folder", None, "")
    app.connect("config-inited", _translate_theme)
    app.connect("builder-inited", _add_words)
    app.connect("html-page-context", _scripts_after_text, priority=900)
    return {"parallel_read_safe": True}
