"""check, grade, hint and solution, and what is shown of them."""

import html
import re
import subprocess
import sys
from html.parser import HTMLParser

import pytest

from course_utils import exercises
from course_utils.exercises import exercise, exercises_of
from course_utils.exercises.exercise import Exercise
from course_utils.exercises.feedback import Feedback
from course_utils.exercises.verdict import right, wrong


@pytest.fixture
def ex():
    """A fresh exercise: nothing checked, no hint given."""
    (original,) = [e for e in exercises_of(1) if e.name == "1_4"]
    return Exercise(
        "1_4",
        original._judge,
        minutes=original.minutes,
        difficulty=original.difficulty,
        solution=original.solution_code,
    )


def bundle(feedback):
    return feedback._repr_mimebundle_(include=None, exclude=None)


class Text(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags, self.words = [], []

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)

    def handle_data(self, data):
        self.words += data.split()


def read_html(source):
    reader = Text()
    reader.feed(source)
    return reader


@pytest.mark.parametrize("answer", [..., (..., ...), [..., 6], (-1.5, ...)])
def test_an_unanswered_exercise_gets_a_nudge(ex, answer, each_language):
    feedback = ex.check(answer)
    assert feedback.kind == "open"
    assert "ex1_4.hint()" in feedback.message
    assert ex.check().kind == "open"
    with pytest.raises(AssertionError, match="ex1_4"):
        ex.grade(answer)


def blank_with_body(hypothesis, y): ...


def blank_with_pass(hypothesis, y):
    pass


def blank_with_docstring(hypothesis, y):
    """Return the accuracy."""


def blank_with_return(hypothesis, y):
    prediction = ...
    return prediction


@pytest.mark.parametrize(
    "function", [blank_with_body, blank_with_pass, blank_with_docstring, blank_with_return]
)
def test_a_function_without_a_body_is_unanswered(function):
    assert exercises.ex1_5.check(function).kind == "open"


class Blank:
    def forward(self, x): ...


class Written:
    def forward(self, x):
        return x


def test_a_class_without_a_body_is_unanswered():
    judged = Exercise("1_1", lambda answer: right(), minutes=1, difficulty=1, solution="")
    assert judged.check(Blank).kind == "open"
    assert judged.check(Written).kind == "right"
    assert judged.check(float).kind == "right"


def test_hints_are_a_ladder(ex, each_language):
    messages = [ex.hint().message for _ in range(4)]
    assert len(set(messages[:3])) == 3
    assert messages[3] == messages[2]
    assert "3" in repr(ex.hint()).splitlines()[0]


def test_the_solution_asks_for_a_try_first(ex):
    assert ex.solution().kind == "open"
    assert ex.solution().kind == "solution"


def test_the_solution_comes_at_once_after_a_check(ex):
    ex.check((1, 1))
    feedback = ex.solution()
    assert feedback.kind == "solution"
    assert feedback.code == ex.solution_code
    assert ex.solution_code in repr(feedback)


def test_checking_nothing_is_no_try(ex):
    ex.check(...)
    assert ex.solution().kind == "open"


def test_grade(ex):
    assert ex.grade((-1.5, 6)) is None
    with pytest.raises(AssertionError) as failed:
        ex.grade((1.5, 6))
    assert str(failed.value) == repr(ex.check((1.5, 6)))


def test_repr_tells_how_to_use_it(ex, each_language):
    written = repr(ex)
    for part in ("1-4", "ex1_4.check", "ex1_4.hint()", "ex1_4.solution()", "2/3", "5"):
        assert part in written


def feedbacks(ex):
    return [
        *(ex.check(...), ex.check((1, 1)), ex.check((-1.5, 6))),
        *(ex.hint(), ex.solution()),
    ]


def test_text_and_html_say_the_same(ex, each_language):
    for feedback in feedbacks(ex):
        shown = bundle(feedback)
        assert set(shown) == {"text/plain", "text/html"}
        plain = shown["text/plain"].replace("`", "").replace("—", "").split()
        assert "".join(read_html(shown["text/html"]).words) == "".join(plain)


def test_feedback_is_the_same_each_time(ex):
    for answer in (..., (1, 1), (-1.5, 6)):
        assert bundle(ex.check(answer)) == bundle(ex.check(answer))
        assert "0x" not in bundle(ex.check(answer))["text/html"]


def test_a_word_stands_beside_each_colour(ex):
    headings = {re.split(" — ", repr(feedback))[0] for feedback in feedbacks(ex)}
    assert len(headings) == 5
    assert all(len(heading.split(" ", 1)[1]) > 1 for heading in headings)


def test_what_comes_from_the_learner_is_escaped():
    attack = "<img src=x onerror=alert(1)>`<b>`&"
    shown = bundle(exercises.ex1_1.check(attack))["text/html"]
    assert "<img" not in shown
    assert "<b>" not in shown
    assert html.escape(attack[:28]) in shown

    def raises(hypothesis, y):
        raise ValueError(attack)

    shown = bundle(exercises.ex1_5.check(raises))["text/html"]
    assert "<img" not in shown
    assert set(read_html(shown).tags) == {"div", "span", "strong", "code"}


def contrast(first, second):
    def luminance(colour):
        channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))

    low, high = sorted([luminance(first), luminance(second)])
    return (high + 0.05) / (low + 0.05)


def test_colours_stand_out_in_light_and_dark():
    from course_utils.exercises.feedback import _MARKS

    for _, colour in _MARKS.values():
        assert contrast(colour, "#ffffff") >= 4.5  # the mark's own text
        assert contrast(colour, "#111111") >= 3


def test_names_load_lazily():
    program = (
        "import sys, course_utils.exercises as e; "
        "assert not any('lesson_' in n for n in sys.modules if 'course_utils.exercises' in n); "
        "e.ex1_1; e.ex2_6; "
        "print(*sorted({'torch', 'matplotlib', 'sklearn'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    assert done.stdout.strip() == ""


def test_names():
    assert {"ex1_1", "ex2_6"} <= set(dir(exercises))
    for name in ("ex1_99", "ex9_1", "exercise_1"):
        with pytest.raises(AttributeError, match=name):
            getattr(exercises, name)


def test_a_fault_in_a_judge_is_not_blamed_on_a_line_of_the_learner():
    judged = Exercise(
        "1_1", lambda answer: exercise._PACKAGE[10**9], minutes=1, difficulty=1, solution=""
    )
    assert isinstance(judged.check(1), Feedback)


def test_a_verdict_without_text():
    judged = Exercise("1_1", lambda answer: right(), minutes=1, difficulty=1, solution="")
    assert judged.check(1).message == ""
    assert "\n" not in repr(judged.check(1))


def test_a_shared_verdict_fills_in_its_values():
    verdict = wrong("exercise.wrong.count", wanted=3, got=2)
    judged = Exercise("1_1", lambda answer: verdict, minutes=1, difficulty=1, solution="")
    assert "3" in judged.check(1).message
