"""The catalogue is complete in both languages, and the package uses all of it."""

import ast
import re
from pathlib import Path
from string import Formatter

import matplotlib
import pytest

import course_utils
from course_utils import texts
from course_utils.exercises import LESSONS, exercises_of
from course_utils.language import (
    LANGUAGES,
    TEXTS,
    current_language,
    page_texts,
    text,
    use_language,
)
from course_utils.widgets import training_panel
from course_utils.widgets.modules import read_module

WIDGETS = Path(training_panel.__file__).parent
SOURCES = sorted(Path(course_utils.__file__).parent.rglob("*.py"))
HANGUL = re.compile("[가-힣]")


EXERCISE_KEY = re.compile(r"exercise\.(wrong|class|loop|\d_\d+)\.\w+")


def fields(template):
    return {field for _, field, _, _ in Formatter().parse(template) if field is not None}


def test_no_key_stands_in_two_modules():
    assert len(TEXTS) == sum(len(module.TEXTS) for module in texts._MODULES)


def test_every_language():
    assert [key for key, entry in TEXTS.items() if set(entry) != set(LANGUAGES)] == []


def test_same_placeholders():
    of_both = {key: [fields(entry[name]) for name in LANGUAGES] for key, entry in TEXTS.items()}
    assert [key for key, (korean, english) in of_both.items() if korean != english] == []
    assert [key for key, (korean, _) in of_both.items() if "" in korean] == []


def test_korean_is_korean_and_english_is_not():
    assert [key for key, entry in TEXTS.items() if not HANGUL.search(entry["ko"])] == []
    assert [key for key, entry in TEXTS.items() if HANGUL.search(entry["en"])] == []


def test_a_sentence_ends_as_a_sentence():
    ends = {key: {entry[name].endswith(".") for name in LANGUAGES} for key, entry in TEXTS.items()}
    assert [key for key, both in ends.items() if len(both) > 1] == []


def requested_keys():
    """Return the keys, as patterns, that the package's source asks the catalogue for."""
    patterns = {re.escape(f"panel.{label}") for label in training_panel._LABELS}
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "text":
                patterns |= key_patterns(node.args[0])
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "page_texts":
                patterns.add(rf"{node.args[0].value}\.page\..+")
            if isinstance(node, ast.Constant) and EXERCISE_KEY.fullmatch(str(node.value)):
                patterns.add(re.escape(node.value))
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "right":
                patterns |= set().union(*map(key_patterns, node.args))
    # Each diagnosis that an exercise lists is reached by its table of wrong answers.
    exercises = [e for lesson in LESSONS for e in exercises_of(lesson)]
    patterns |= {re.escape(key) for exercise in exercises for key in exercise.diagnoses}
    return patterns - {r"panel\..+"}  # the labels listed above


def key_patterns(key):
    match key:
        case ast.Constant(value):
            return {re.escape(value)}
        case ast.IfExp(body=body, orelse=orelse):
            return key_patterns(body) | key_patterns(orelse)
        case ast.JoinedStr(values):
            parts = [re.escape(v.value) if isinstance(v, ast.Constant) else ".+" for v in values]
            return {"".join(parts)}
        case _:
            return set()


def test_no_key_is_missing():
    missing = [p for p in requested_keys() if not any(re.fullmatch(p, key) for key in TEXTS)]
    assert missing == []


def test_no_key_is_unused():
    patterns = requested_keys()
    assert [key for key in TEXTS if not any(re.fullmatch(p, key) for p in patterns)] == []


def test_every_label_of_the_panel_exists():
    for label in training_panel._LABELS:
        assert f"panel.{label}" in TEXTS


LABEL_IN_PAGE = re.compile(r"labels\.(\w+)|labels\[`(\w+)\$")


@pytest.mark.parametrize(
    ("widget", "by_trait"),  # labels that are asked for by the name of a trait
    [("training_explorer", {"learning_rate.*"}), ("prediction", set())],
)
def test_the_page_uses_every_label_that_it_gets(widget, by_trait):
    source = read_module(WIDGETS / f"{widget}.js")
    used = {
        f"{plain or begin}{'' if plain else '.*'}" for plain, begin in LABEL_IN_PAGE.findall(source)
    }
    used |= by_trait
    labels = page_texts(widget)
    assert [label for label in labels if not any(re.fullmatch(u, label) for u in used)] == []
    assert [u for u in used if not any(re.fullmatch(u, label) for label in labels)] == []


def test_korean_is_the_language_until_one_is_chosen():
    assert current_language() == "ko"
    assert text("label.cost") == "비용"


def test_use_language():
    use_language("en")
    assert current_language() == "en"
    assert text("label.class", number=1) == "class 1"


def test_use_language_gives_matplotlib_the_font():
    use_language("ko")
    assert matplotlib.rcParams["font.family"] == ["Noto Sans KR subset", "DejaVu Sans"]


@pytest.mark.parametrize("language", ["fr", "KO", "", None, ["ko"]])
def test_unknown_language(language, complaint, each_language):
    message = complaint(ValueError, use_language, language)
    assert repr(language) in message
    assert "ko" in message
    assert current_language() == each_language


def test_every_text_can_be_filled_in(each_language):
    for key, entry in TEXTS.items():
        values = dict.fromkeys(fields(entry["en"]), "«value»")
        written = text(key, **values)
        assert written.count("«value»") >= len(values), key
        assert "{{" not in written, key
