"""Assignments through nbgrader itself: released, handed in, graded, answered, exported."""

import re

import pytest
from classroom import LESSON, cell_of
from submissions import POINTS, SPOILERS, TOTAL, WRONG

from course_utils.exercises import LESSONS, exercises_of
from course_utils.texts import TEXTS

DIAGNOSES = {  # of the half-right submission, as the catalogue has them
    "1-2": "exercise.1_2.no_bias",
    "1-3": "exercise.1_3.half_is_zero",
    "1-5": "exercise.1_5.count",
    "1-6": "exercise.1_6.no_backward",
}


def test_everyone_gets_the_points_that_they_deserve(graded, submissions):
    deserved = {student: points for student, (_, points) in submissions.items()}
    grades = {one: grade for (one, lesson), grade in graded.grades().items() if lesson == LESSON}
    assert {one: grades[one][0] for one in deserved} == deserved, graded.said[-4000:]
    assert {most for _, most in grades.values()} == {TOTAL}


def test_a_spoilt_answer_costs_that_answer_alone(graded):
    for student, answers in SPOILERS.items():
        scores = graded.scores(student)
        lost = {name for name, score in scores.items() if score == 0}
        assert lost == {f"exercise-{exercise}-grade" for exercise in answers}, student


def test_blank_is_nothing_and_the_model_solution_everything_in_every_lesson(graded):
    grades = graded.grades()
    lessons = {path.name for path in (graded.folder / "source").iterdir()}
    assert len(lessons) == len(LESSONS)
    for lesson in lessons:
        assert grades["blank", lesson][0] == 0
        score, most = grades["model", lesson]
        assert score == most > 0


def test_points_are_the_exercises_difficulty(graded):
    for lesson in LESSONS:
        (name,) = [one.name for one in (graded.folder / "source").glob(f"{lesson:02d}_*")]
        hidden = 4 if lesson == 2 else 0
        total = sum(exercise.difficulty for exercise in exercises_of(lesson))
        assert graded.grades()["model", name][1] == total + hidden


def test_feedback_of_the_half_right_says_what_is_wrong(graded):
    words = graded.feedback("half")
    for key in DIAGNOSES.values():
        # The longest part of the text that holds no value.
        part = max(re.split(r"\{[^}]*\}|\n", TEXTS[key]["ko"]), key=len)
        assert part.strip() in words, key
    assert f"{TOTAL // 2}.0 / {TOTAL}.0" in " ".join(words.split())
    assert len(DIAGNOSES) == len(WRONG)


@pytest.mark.parametrize(
    ("student", "said"),
    [
        ("raises-and-loops", "RuntimeError: not today"),
        ("raises-and-loops", "초 안에 끝나지 않아"),
        ("raises-and-loops", "ZeroDivisionError"),
        ("exits-and-hoards", "파이썬을 끝내 버려"),
        ("exits-and-hoards", "메모리를 너무 많이"),
        ("clings-and-kills", "SystemExit"),
        ("clings-and-kills", "파이썬을 끝내 버려"),
    ],
)
def test_feedback_of_a_spoilt_answer_says_what_happened(graded, student, said):
    assert said in graded.feedback(student)


def test_a_file_that_is_no_notebook_is_named(graded):
    assert "scribbles" in graded.said


def test_points_of_edited_cells_are_not_believed(graded):
    assert set(graded.scores("edits").values()) == {0}
    assert sorted(graded.scores("edits")) == sorted(f"exercise-{e}-grade" for e in POINTS)


def test_released_assignments_hold_no_solution(classroom):
    for lesson in LESSONS:
        (name,) = [one.name for one in (classroom.folder / "source").glob(f"{lesson:02d}_*")]
        released = "\n".join(cell.source for cell in classroom.released(name).cells)
        assert "SOLUTION" not in released
        for exercise in exercises_of(lesson):
            assert exercise.solution_code not in released, exercise.name


def test_released_answers_read_as_in_the_lesson(classroom, repository):
    import nbformat

    for lesson in LESSONS:
        (path,) = (repository / "notebooks" / "ko").glob(f"{lesson:02d}_*.ipynb")
        taught = nbformat.read(path, as_version=4)
        released = classroom.released(path.stem)
        for exercise in exercises_of(lesson):
            name = f"exercise-{exercise.name.replace('_', '-')}"
            assert cell_of(released, name).source == cell_of(taught, name).source
            lines = cell_of(released, f"{name}-answer").source.splitlines()
            wanted = cell_of(taught, f"{name}-answer").source.splitlines()
            assert list(filter(None, lines)) == list(filter(None, wanted))
