"""Every right answer passes, every wrong one gets its own diagnosis, and none is left unreached."""

import re
import runpy
from collections import Counter
from pathlib import Path

import pytest

from course_utils import use_language
from course_utils.exercises import LESSONS, exercises_of, isolation
from course_utils.texts import TEXTS

HERE = Path(__file__).parent
EXERCISES = {exercise.name: exercise for lesson in LESSONS for exercise in exercises_of(lesson)}


def read_module(name):
    return runpy.run_path(str(HERE / f"{name}.py"))


def read_tables(kind):
    """Return the rows of all tables of `kind`, one module for each lesson."""
    tables = [read_module(f"{kind}_lesson_{lesson}")["ROWS"] for lesson in LESSONS]
    return [row for table in tables for row in table]


RIGHT = read_tables("right_answers")
WRONG = read_tables("wrong_answers")
SHARED = read_module("wrong_answers_shared")


def key_of(name, diagnosis):
    """Return the key of a diagnosis: one of the exercise's own, or one that several share."""
    return f"exercise.{diagnosis if '.' in diagnosis else f'{name}.{diagnosis}'}"


def shared_answer(exercise, key):
    if key == "exercise.wrong.not_finite":
        return next(
            answer
            for answer in SHARED["NOT_FINITE"].values()
            if exercise.check(answer).key == key or answer == SHARED["NOT_FINITE"][3]
        )
    return SHARED["ANSWERS"][key]


@pytest.fixture
def hurry(monkeypatch):
    """Code that never ends is stopped soon."""
    monkeypatch.setattr(isolation, "SECONDS", 0.3)


@pytest.mark.parametrize(("name", "answer"), RIGHT)
def test_right(name, answer):
    feedback = EXERCISES[name].check(answer)
    assert feedback.kind == "right", repr(feedback)
    EXERCISES[name].grade(answer)


@pytest.mark.parametrize(("name", "answer", "diagnosis"), WRONG)
def test_wrong(name, answer, diagnosis, each_language):
    feedback = EXERCISES[name].check(answer)
    assert feedback.kind == "wrong"
    assert feedback.key == key_of(name, diagnosis), repr(feedback)
    assert not re.search(r"\{\w*\}|None\b(?!`)", feedback.message)
    with pytest.raises(AssertionError) as graded:
        EXERCISES[name].grade(answer)
    assert str(graded.value) == repr(feedback)


@pytest.mark.parametrize("name", EXERCISES)
def test_shared_diagnoses(name, hurry):
    exercise = EXERCISES[name]
    in_table = {key_of(n, diagnosis) for n, _, diagnosis in WRONG if n == name}
    for key in set(exercise.diagnoses) - in_table:
        assert exercise.check(shared_answer(exercise, key)).key == key


def test_diagnoses_are_listed():
    for name, _, diagnosis in WRONG:
        assert key_of(name, diagnosis) in EXERCISES[name].diagnoses


def test_every_diagnosis_has_a_text():
    for exercise in EXERCISES.values():
        assert set(exercise.diagnoses) <= set(TEXTS)
        assert len(set(exercise.diagnoses)) == len(exercise.diagnoses)


def test_enough_answers():
    right = Counter(name for name, _ in RIGHT)
    wrong = Counter(name for name, _, _ in WRONG)
    kinds = {name: {d for n, _, d in WRONG if n == name} for name in EXERCISES}
    for name in EXERCISES:
        assert right[name] >= 3, name
        assert wrong[name] >= 4, name
        assert len(kinds[name]) >= 4, name


# What the right answer looks like; no diagnosis and no hint but the last may show it.
GIVEAWAYS = {
    "1_1": r"\(100, 1\)",
    "1_2": r"\b6\b",
    "1_3": r"0\.75|75",
    "1_4": r"[−-]1\.5|3 ?/ ?2",
    "1_5": r"sum\(\)|mean\(\)",
    "1_7": r"0\.[345]",
    "2_1": r"0\.8[12]",
    "2_2": r"0\.9[12]",
    "2_3": r"0\.25|0\.55|0\.05",
    "2_4": r"3, 2, [−-]6",
    "2_5": r"W - lr",
    "2_6": r"\[\[20",
    "3_1": r"\b37\b",
    "3_2": r"body\.0|head\.weight",
    "3_3": r"\.float\(\)|reshape",
    "3_4": r"\[\[1",
    "3_7": r"[><]=? ?0\b",
    "3_8": r"with_logits|- y \*",
    "4_1": r"\b251\b",
    "4_2": r"0\.27",
    "4_4": r"mean\(\)",
    "4_6": r"dim=0\)`, `std",
    "4_7": r"restored",
    "4_8": r"range\(1",
}


@pytest.mark.parametrize("name", GIVEAWAYS)
def test_no_diagnosis_gives_the_answer_away(name, each_language):
    last_hint = f"hint_{EXERCISES[name].hint_count}"
    for key, texts in TEXTS.items():
        said = key.removeprefix(f"exercise.{name}.")
        if said != key and not said.startswith(("solution", "right", last_hint)):
            written = texts[each_language].replace("0.05", "" if name == "1_7" else "0.05")
            assert not re.search(GIVEAWAYS[name], written), key


@pytest.mark.parametrize("name", EXERCISES)
def test_hints_and_solution(name, each_language):
    exercise = EXERCISES[name]
    assert exercise.hint_count >= 2
    keys = [f"exercise.{name}.hint_{number + 1}" for number in range(exercise.hint_count)]
    for key in [*keys, f"exercise.{name}.solution", f"exercise.{name}.title"]:
        assert TEXTS[key][each_language]


def test_exercises_rise_in_difficulty():
    for lesson in LESSONS:
        exercises = exercises_of(lesson)
        assert len(exercises) >= 5
        difficulties = [exercise.difficulty for exercise in exercises]
        assert difficulties == sorted(difficulties)
        assert {1, 2, 3} >= set(difficulties) >= {1, 3}
        assert [e.name for e in exercises] == [
            f"{lesson}_{number + 1}" for number in range(len(exercises))
        ]


def test_feedback_follows_the_language():
    answer = (100,)
    use_language("en")
    assert "dimension" in EXERCISES["1_1"].check(answer).message
    use_language("ko")
    assert "차원" in EXERCISES["1_1"].check(answer).message
