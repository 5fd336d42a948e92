"""Write the assignments' sources from the lessons' exercises.

    python teaching/assignments/sources.py

Questions, places for answers and model solutions are those of the lessons and of course_utils, so
that nothing is said twice; the cells that come first in an assignment stand in `setup/`.
"""

import ast
import re
import sys
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

FOLDER = Path(__file__).resolve().parent
REPOSITORY = FOLDER.parents[1]
sys.path[:0] = [str(FOLDER), str(REPOSITORY)]

from grading.plain_data import is_plain  # noqa: E402

from course_utils.exercises import LESSONS, exercises_of  # noqa: E402

KERNELSPEC = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
LANGUAGES = ("ko", "en")
_INTRODUCTIONS = {
    "ko": "# 과제: {title}\n\n"
    "모두 {points}점입니다. `...`을 여러분의 답으로 바꾸고 셀을 실행하세요. 답이 틀리면 그 답이 "
    "무엇을 뜻하는지 알려 줍니다. 몇 번이고 다시 해도 됩니다.\n\n"
    "채점 셀은 고치지 마세요. 고치거나 지워도 채점할 때는 원래 셀로 채점합니다. "
    "셀을 더 만드는 것은 괜찮습니다. 문제에서 말하는 본문은 이 단원의 노트북입니다.",
    "en": "# Assignment: {title}\n\n"
    "{points} points in all. Put your answer in place of each `...` and run the cell. "
    "If the answer is wrong, you are told what it means. Try as often as you like.\n\n"
    "Leave the grading cells as they are; if they are edited or deleted, the original ones "
    "are used all the same. You may add cells of your own. "
    "The text that the questions refer to is the lesson's notebook.",
}


def lesson_path(lesson, language):
    """Return the path of the notebook of `lesson` (1, 2, …)."""
    (path,) = (REPOSITORY / "notebooks" / language).glob(f"{lesson:02d}_*.ipynb")
    return path


def source_path(lesson, language):
    """Return the path of the source of the assignment of `lesson`."""
    return FOLDER / "source" / lesson_path(lesson, language).stem / f"{language}.ipynb"


def make_source(lesson, language):
    """Return the source of the assignment of `lesson`, a notebook with nbgrader's metadata."""
    path = lesson_path(lesson, language)
    cells = {cell.id: cell for cell in nbformat.read(path, as_version=4).cells}
    exercises = exercises_of(lesson)
    introduction = _INTRODUCTIONS[language].format(
        title=re.search(r"^# (.+)$", _first_text(cells), re.MULTILINE)[1],
        points=sum(exercise.difficulty for exercise in exercises),
    )
    setup = (FOLDER / "setup" / f"lesson_{lesson}.py").read_text(encoding="utf-8")
    setup = (
        f'from course_utils import use_language\n\nuse_language("{language}")\n\n{setup.strip()}'
    )
    made = [
        new_markdown_cell(introduction, id="introduction"),
        _with_facts(new_code_cell(setup, id="setup"), "setup", locked=True),
    ]
    for exercise in exercises:
        name = f"exercise-{exercise.name.replace('_', '-')}"
        question, answer = cells[name], cells[f"{name}-answer"]
        made += _cells_of(exercise, name, question.source, answer.source, setup)
    metadata = {"kernelspec": KERNELSPEC, "course": {"language": language, "lesson": lesson}}
    return new_notebook(cells=made, metadata=metadata)


def _first_text(cells):
    return next(cell.source for cell in cells.values() if cell.cell_type == "markdown")


def _cells_of(exercise, name, question, answer, setup):
    """Return the cells of one exercise: its question, the answer and the grading cell."""
    first, *_, check = answer.splitlines()
    grading = new_code_cell(f"{first}\n\n{check.replace('.check(', '.grade(')}", id=f"{name}-grade")
    grading.metadata["course"] = {"answer": "data" if _is_data(exercise, check, setup) else "code"}
    return [
        new_markdown_cell(question, id=name),
        _with_facts(
            new_code_cell(with_solution(answer, exercise.solution_code), id=f"{name}-answer"),
            f"{name}-answer",
            solution=True,
        ),
        _with_facts(grading, f"{name}-grade", locked=True, points=exercise.difficulty),
    ]


def with_solution(answer, solution):
    """Return the answer's cell with the solution before its last line, the check."""
    before, _, check = answer.rstrip().rpartition("\n")
    gap = "\n" if before.endswith("\n") else ""  # after a function
    return f"{before.rstrip()}\n### BEGIN SOLUTION\n{solution}\n### END SOLUTION\n{gap}{check}"


def _is_data(exercise, check, setup):
    """Whether the model solution is plain data, gradable apart from the learner's code."""
    namespace = {}
    exec(setup, namespace)
    exec(exercise.solution_code, namespace)
    argument = ast.parse(check, mode="eval").body.args[0]
    return is_plain(eval(compile(ast.Expression(argument), "<answer>", "eval"), namespace))


def _with_facts(cell, name, *, locked=False, solution=False, points=None):
    """Give `cell` nbgrader's metadata."""
    facts = {
        "grade": points is not None,
        "grade_id": name,
        "locked": locked,
        "schema_version": 3,
        "solution": solution,
        "task": False,
    }
    if points is not None:
        facts |= {"points": points, "cell_type": "code"}
    cell.metadata["nbgrader"] = facts
    return cell


def main():
    """Write all sources."""
    for lesson in LESSONS:
        for language in LANGUAGES:
            path = source_path(lesson, language)
            path.parent.mkdir(parents=True, exist_ok=True)
            nbformat.write(make_source(lesson, language), path)
            print(path.relative_to(REPOSITORY))


if __name__ == "__main__":
    main()
