"""The lessons' exercises: their questions, untouched and with every solution filled in."""

import re

import nbformat
import pytest
from nbclient import NotebookClient

from course_utils import use_language
from course_utils.exercises import LESSONS, exercises_of
from course_utils.language import text

FACTS = {
    "ko": r"난이도 (\d)/3 · 약 (\d+)분",
    "en": r"[Dd]ifficulty (\d)/3 · about (\d+) min",
}
TOTAL = {"ko": r"모두 (\d+)분", "en": r"(\d+) minutes"}


@pytest.fixture
def exercises(path):
    lesson = int(path.name[:2])
    if lesson not in LESSONS:
        pytest.fail(f"lesson {lesson} has no exercises")
    use_language(path.parent.name)
    return exercises_of(lesson)


def cells_of(notebook, exercise):
    """Return question and answer of `exercise`; the one stands right before the other."""
    cell_id = f"exercise-{exercise.name.replace('_', '-')}"
    ids = [cell.id for cell in notebook.cells]
    place = ids.index(cell_id)
    assert ids[place + 1] == f"{cell_id}-answer"
    return notebook.cells[place : place + 2]


def fill_in(source, solution):
    """Replace all between the first line, an import, and the last, a check, by `solution`."""
    lines = source.splitlines()
    assert re.fullmatch(r"from course_utils\.exercises import ex\d_\d+", lines[0])
    assert re.fullmatch(r"ex\d_\d+\.check\(.+\)", lines[-1])
    return "\n".join([lines[0], solution, lines[-1]])


def test_exercises_stand_before_the_summary(notebook, exercises):
    ids = [cell.id for cell in notebook.cells]
    expected = ["exercises"]
    for exercise in exercises:
        cell_id = f"exercise-{exercise.name.replace('_', '-')}"
        expected += [cell_id, f"{cell_id}-answer"]
    assert ids[ids.index("exercises") : ids.index("summary")] == expected


def test_questions_tell_title_difficulty_and_minutes(path, notebook, exercises):
    language = path.parent.name
    for exercise in exercises:
        question, _ = cells_of(notebook, exercise)
        title = text(f"exercise.{exercise.name}.title")
        assert question.source.splitlines()[0].endswith(f"{title}"), exercise.name
        found = re.search(FACTS[language], question.source)
        assert found, exercise.name
        assert found.groups() == (str(exercise.difficulty), str(exercise.minutes)), exercise.name
    (intro,) = [cell for cell in notebook.cells if cell.id == "exercises"]
    total = int(re.search(TOTAL[language], intro.source)[1])
    assert total == sum(exercise.minutes for exercise in exercises)


def test_untouched_exercises_wait_for_an_answer(notebook, exercises):
    for exercise in exercises:
        _, answer = cells_of(notebook, exercise)
        (output,) = answer.outputs
        if "..." not in answer.source:  # code to repair: the check gives the first clue
            assert output.data["text/plain"].startswith(f"△ {text('exercise.wrong')}")
            continue
        assert output.data["text/plain"] == repr(exercise.check(...))
        assert "".join(output.data["text/html"]) == exercise.check(...)._to_html()


def test_solutions_are_right_in_the_notebook(path, notebook, exercises):
    """Executes the whole lesson, so that a solution may use what the lesson has made."""
    notebook.metadata.pop("widgets", None)
    for exercise in exercises:
        _, answer = cells_of(notebook, exercise)
        answer.source = fill_in(answer.source, exercise.solution_code)
    NotebookClient(
        notebook,
        kernel_name="python3",
        timeout=120,
        resources={"metadata": {"path": str(path.parent)}},
    ).execute()
    for exercise in exercises:
        _, answer = cells_of(notebook, exercise)
        (output,) = answer.outputs
        first_line = output.data["text/plain"].splitlines()[0]
        assert first_line.startswith(f"✓ {text('exercise.right')}"), output.data["text/plain"]


def test_filling_in_sees_an_answer_cell_of_another_form():
    cell = nbformat.v4.new_code_cell("answer = ...\nex1_1.check(answer)")
    with pytest.raises(AssertionError):
        fill_in(cell.source, "answer = 1")
