"""A course folder for nbgrader: hand assignments out, and grade what comes back.

    python teaching/assignments/course.py release COURSE --language ko --hidden-tests FOLDER
    python teaching/assignments/course.py grade COURSE [01_sequential_model]

`make assignments` and `make grade` call this. The folder belongs to the teacher alone: it holds
the solutions, the hidden tests, the submissions and the grades.
"""

import argparse
import os
import re
import subprocess
import sys
from pathlib import Path

import nbformat

FOLDER = Path(__file__).resolve().parent
_SCRIPTS = str(Path(sys.executable).parent)  # nbgrader calls alembic by its name
_SETTINGS = """\
# The course's settings. Your own go below.
load_subconfig({name!r}, path={path!r})  # noqa: F821
"""
_HIDDEN = re.compile(r"(?P<exercise>\d_\d+)(?:_(?P<label>\w+))?\.py")
_POINTS = re.compile(r"#\s*points:\s*(\d+(?:\.\d+)?)\s*\n")


def release(course, language, hidden_tests):
    """Write the sources into the folder `course` and have nbgrader make the students' release."""
    (course / "submitted").mkdir(parents=True, exist_ok=True)
    settings = course / "nbgrader_config.py"
    if not settings.exists():
        settings.write_text(_SETTINGS.format(name="nbgrader_config.py", path=str(FOLDER)))
    sources = sorted((FOLDER / "source").glob(f"*/{language}.ipynb"))
    _check_folders(hidden_tests, [source.parent.name for source in sources])
    for source in sources:
        lesson = source.parent.name
        notebook = nbformat.read(source, as_version=4)
        add_hidden_tests(notebook, hidden_tests / lesson)
        target = course / "source" / lesson / f"{lesson}.ipynb"
        target.parent.mkdir(parents=True, exist_ok=True)
        nbformat.write(notebook, target)
    _nbgrader(course, "generate_assignment", "--assignment=*", "--force")
    return course / "release"


def _check_folders(hidden_tests, lessons):
    """Raise ValueError for a folder of hidden tests that no assignment would ever read."""
    found = {path.name for path in hidden_tests.glob("*")}
    if unknown := sorted(found - set(lessons)):
        raise ValueError(
            f"{hidden_tests}: there is no assignment {', '.join(unknown)}; "
            f"name the folders {', '.join(lessons)}"
        )


def add_hidden_tests(notebook, folder):
    """Add the teacher's tests in `folder` to the grading cells of `notebook`.

    Raises
    ------
    ValueError
        If a file's name or first line cannot be understood.
    """
    for path in sorted(folder.glob("*.py"), reverse=True):
        exercise, cell = _read_hidden_test(path)
        ids = [cell.id for cell in notebook.cells]
        grading = f"exercise-{exercise.replace('_', '-')}-grade"
        if grading not in ids:
            raise ValueError(f"{path}: the assignment has no exercise {exercise}")
        place = ids.index(grading)
        cell.metadata["course"] = dict(notebook.cells[place].metadata["course"])
        notebook.cells.insert(place + 1, cell)


def _read_hidden_test(path):
    """Return the exercise's name and the grading cell of the hidden test at `path`."""
    name = _HIDDEN.fullmatch(path.name)
    if not name:
        raise ValueError(f"{path}: the name must be an exercise's, as in 1_5.py or 1_5_empty.py")
    source = path.read_text(encoding="utf-8")
    points = _POINTS.match(source)
    if not points:
        raise ValueError(f"{path}: the first line must give the points, as in '# points: 2'")
    cell_id = f"exercise-{path.stem.replace('_', '-')}-hidden"
    body = source[points.end() :].strip()
    cell = nbformat.v4.new_code_cell(
        f"# {exercise_label(name)}\n### BEGIN HIDDEN TESTS\n{body}\n### END HIDDEN TESTS",
        id=cell_id,
    )
    cell.metadata["nbgrader"] = {
        "cell_type": "code",
        "grade": True,
        "grade_id": cell_id,
        "locked": True,
        "points": float(points[1]),
        "schema_version": 3,
        "solution": False,
        "task": False,
    }
    return name["exercise"], cell


def exercise_label(name):
    """Return what a learner reads in place of a hidden test."""
    return name["exercise"].replace("_", "-") + (f" {name['label']}" if name["label"] else "")


def grade(course, lesson):
    """Grade all submissions of `lesson` ("*": of all lessons); return the path of the table."""
    _nbgrader(course, "autograde", f"--assignment={lesson}", "--force", may_fail=True)
    _nbgrader(course, "generate_feedback", f"--assignment={lesson}", "--force", may_fail=True)
    table = course / "grades.csv"
    _nbgrader(course, "export", f"--CsvExportPlugin.to={table}")
    return table


def _nbgrader(course, command, *arguments, may_fail=False):
    """Run nbgrader; where it `may_fail` it does so for the submissions that it cannot read."""
    own = {
        "PATH": os.pathsep.join([_SCRIPTS, os.environ["PATH"]]),
        "PYTHONWARNINGS": "ignore",  # of nbgrader about its database
    }
    process = subprocess.run(
        [sys.executable, "-m", "nbgrader", command, *arguments],
        cwd=course,
        env={**os.environ, **own},
        check=not may_fail,
    )
    if process.returncode:
        print(f"nbgrader {command}: see above which submissions could not be read.")


def main():
    """Understand the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True)
    releasing = commands.add_parser("release")
    releasing.add_argument("course", type=Path)
    releasing.add_argument("--language", choices=["ko", "en"], default="ko")
    releasing.add_argument("--hidden-tests", type=Path, default=FOLDER / "hidden")
    grading = commands.add_parser("grade")
    grading.add_argument("course", type=Path)
    grading.add_argument("lesson", nargs="?", default="*")
    given = parser.parse_args()
    course = given.course.resolve()
    if given.command == "release":
        print("for the students:", release(course, given.language, given.hidden_tests))
    else:
        print("grades:", grade(course, given.lesson), "feedback:", course / "feedback")


if __name__ == "__main__":
    main()
