"""The exercises as the notebooks store them: questions, and cells that wait for an answer."""

import re

from course_utils.language import text

FACTS = {
    "ko": r"난이도 (\d)/3 · 약 (\d+)분",
    "en": r"[Dd]ifficulty (\d)/3 · about (\d+) min",
}
TOTAL = {"ko": r"모두 (\d+)분", "en": r"(\d+) minutes"}


def cells_of(notebook, exercise):
    """Return question and answer of `exercise`; the one stands right before the other."""
    cell_id = f"exercise-{exercise.name.replace('_', '-')}"
    ids = [cell.id for cell in notebook.cells]
    place = ids.index(cell_id)
    assert ids[place + 1] == f"{cell_id}-answer"
    return notebook.cells[place : place + 2]


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
