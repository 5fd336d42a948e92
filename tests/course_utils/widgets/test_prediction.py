"""PredictionQuestion in Python, and the lessons' questions. Its page has tests in a browser."""

import re

import pytest
from IPython.core.formatters import format_display_data
from traitlets import TraitError

from course_utils import PredictionQuestion, ask
from course_utils.texts.predictions import QUESTIONS
from course_utils.widgets import prediction

HANGUL = re.compile("[가-힣]")


@pytest.fixture(autouse=True)
def forget_questions():
    yield
    prediction._question_in.cache_clear()


@pytest.fixture
def question():
    replies = {"2": "The weights alone.", "3": "Right you are.", "6": "Too many."}
    return PredictionQuestion("How many?", replies, answer="3")


def test_traits(question):
    assert question.question == "How many?"
    assert question.options == ["2", "3", "6"]
    assert question.replies == ["The weights alone.", "Right you are.", "Too many."]
    assert question.answer == 1
    assert question.choice is None
    assert question.revealed is False


def test_a_new_choice_hides_the_reply(question):
    question.choice = 0
    question.revealed = True
    question.choice = 2
    assert question.revealed is False


def test_a_choice_can_be_observed_and_taken_back(question):
    seen = []
    question.observe(lambda change: seen.append(change.new), "choice")
    question.choice = 2
    question.choice = None
    assert seen == [2, None]


@pytest.mark.parametrize("choice", [-1, 3, 100])
def test_a_choice_that_is_no_option(question, choice, each_language):
    with pytest.raises(TraitError, match=rf"{choice}.*0.*2"):
        question.choice = choice
    assert question.choice is None


def test_repr_tells_question_and_choice(question):
    assert repr(question) == "PredictionQuestion('How many?', choice=None)"
    question.choice = 1
    assert repr(question) == "PredictionQuestion('How many?', choice=1)"


def test_the_stored_output_is_the_same_whatever_was_chosen(question):
    def shown():
        data, _ = format_display_data(question)
        return data["text/plain"]

    before = shown()
    question.choice, question.revealed = 2, True
    assert shown() == before == "How many?\n- 2\n- 3\n- 6"


@pytest.mark.parametrize(
    ("kind", "arguments", "part"),
    [
        (TypeError, ("How many?", ["2", "3"], "3"), "list"),
        (TypeError, ("How many?", {2: "two", 3: "three"}, 3), "2"),
        (TypeError, ("How many?", {"2": "two", "3": None}, "3"), "None"),
        (TypeError, (None, {"2": "two", "3": "three"}, "3"), "None"),
        (ValueError, (" ", {"2": "two", "3": "three"}, "3"), "' '"),
        (ValueError, ("How many?", {"2": "two", "": "three"}, "2"), "''"),
        (ValueError, ("How many?", {"3": "three"}, "3"), "1"),
        (ValueError, ("How many?", {"2": "two", "3": "three"}, "4"), "'4'"),
        (ValueError, ("How many?", {"2": "two", "3": "three"}, ["3"]), "['3']"),
    ],
)
def test_bad_questions(complaint, kind, arguments, part, each_language):
    question, options, answer = arguments
    message = complaint(kind, PredictionQuestion, question, options, answer=answer)
    assert part in message


@pytest.mark.parametrize("key", ["1.nothing", "", None, 1, ["1.parameters"]])
def test_an_unknown_question(complaint, key, each_language):
    message = complaint(ValueError, ask, key)
    assert repr(key) in message
    assert "1.parameters" in message


def test_the_same_question_keeps_its_choice():
    ask("1.parameters").choice = 2
    assert ask("1.parameters").choice == 2
    assert ask("1.cost").choice is None


def test_the_language_in_use(english):
    assert ask("1.parameters").options == ["2", "3", "4", "18"]
    assert ask("1.parameters").labels["check"] == "Check"


@pytest.mark.parametrize("key", QUESTIONS)
def test_each_question_can_be_asked(key, each_language):
    asked = ask(key)
    assert 3 <= len(asked.options) <= 4
    assert asked.question.endswith("?")
    assert all(reply.endswith(".") for reply in asked.replies)
    assert not any(option.endswith(".") for option in asked.options)
    for written in (asked.question, *asked.options, *asked.replies):
        assert written.count("`") % 2 == 0
        assert bool(HANGUL.search(written)) == (each_language == "ko"), written


def test_the_right_answer_does_not_always_stand_in_one_place():
    places = [ask(key).answer for key in QUESTIONS]
    assert max(map(places.count, places)) < 0.6 * len(places)
