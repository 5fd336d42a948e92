"""Nothing Korean in an English lesson, and no English sentence of ours in a Korean one."""

import json
import re
from string import Formatter

import nbformat
import pytest
from agreement import KOREAN

from course_utils.language import TEXTS
from course_utils.widgets import training_panel


def shown(notebook):
    """Return all text that running a lesson shows: outputs, alt texts and the state of widgets."""
    parts = [cell.get("outputs", []) for cell in notebook.cells]
    return json.dumps([*parts, notebook.metadata.get("widgets", {})], ensure_ascii=False)


def english_sentences():
    """Return the parts between the places, for each English text of four words or more."""
    for key, entry in TEXTS.items():
        literals = [literal for literal, *_ in Formatter().parse(entry["en"])]
        if len(re.findall("[A-Za-z]{2,}", " ".join(literals))) >= 4:
            yield key, literals


def english_in(notebook):
    text = shown(notebook)
    return [
        key
        for key, literals in english_sentences()
        # The pattern is slow on a text of a megabyte, and seldom needed.
        if max(literals, key=len) in text
        and re.search(".{1,80}?".join(map(re.escape, literals)), text)
    ]


def test_a_lesson_speaks_one_language(path, notebook):
    if path.parent.name == "en":
        assert KOREAN.findall(path.read_text(encoding="utf-8")) == []
    else:
        assert english_in(notebook) == []


def test_a_lesson_chooses_its_language(path, notebook):
    (chosen,) = [cell for cell in notebook.cells if cell.id == "language"]
    assert chosen.source.endswith(f'use_language("{path.parent.name}")')


@pytest.mark.parametrize("key", ["describe.loss", "panel.ready", "error.costs_shape"])
def test_english_in_a_korean_lesson_is_seen(key):
    fields = {field for _, field, *_ in Formatter().parse(TEXTS[key]["en"]) if field}
    for language, found in (("en", [key]), ("ko", [])):
        said = TEXTS[key][language].format(**dict.fromkeys(fields, "0.5"))
        output = nbformat.v4.new_output("display_data", {"text/plain": said})
        cell = nbformat.v4.new_code_cell("show()", outputs=[output])
        assert english_in(nbformat.v4.new_notebook(cells=[cell])) == found


def test_the_panel_speaks_through_the_catalogue():
    assert not KOREAN.search(str(training_panel._LABELS))
