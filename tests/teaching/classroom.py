"""A class for the tests: a course folder, students who hand in, and nbgrader's verdict."""

import csv
import html
import re
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat

REPOSITORY = Path(__file__).parents[2]
COURSE_TOOL = REPOSITORY / "teaching" / "assignments" / "course.py"
LESSON = "01_sequential_model"
HIDDEN_LESSON = "02_neural_network_view"
SECRET = "six decimals, please"  # the message of the hidden test


class Classroom:
    """A course in a folder of its own."""

    def __init__(self, folder):
        self.folder = folder

    def run(self, command, *arguments, check=True):
        """Run a command of the teacher's tool and return what it printed."""
        process = subprocess.run(
            [sys.executable, COURSE_TOOL, command, self.folder, *map(str, arguments)],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        assert not check or process.returncode == 0, process.stdout
        return process.stdout

    def configure(self, line):
        """Add a line to the course's settings."""
        with (self.folder / "nbgrader_config.py").open("a") as settings:
            settings.write(f"c = get_config()\n{line}\n")

    def released(self, lesson=LESSON):
        """Return the notebook that students get."""
        return nbformat.read(self.folder / "release" / lesson / f"{lesson}.ipynb", as_version=4)

    def source(self, lesson=LESSON):
        """Return the notebook with the solutions."""
        return nbformat.read(self.folder / "source" / lesson / f"{lesson}.ipynb", as_version=4)

    def hand_in(self, student, notebook, lesson=LESSON):
        """Submit `notebook`, or the text of a file, as `student`."""
        path = self.folder / "submitted" / student / lesson / f"{lesson}.ipynb"
        path.parent.mkdir(parents=True)
        if isinstance(notebook, str):
            path.write_text(notebook)
        else:
            nbformat.write(notebook, path)

    def grades(self):
        """Return the exported (score, maximum) by (student, lesson)."""
        with (self.folder / "grades.csv").open() as table:
            rows = list(csv.DictReader(table))
        return {
            (row["student_id"], row["assignment"]): (float(row["score"]), float(row["max_score"]))
            for row in rows
        }

    def scores(self, student, lesson=LESSON):
        """Return nbgrader's automatic scores of a student, by the name of the grading cell."""
        from nbgrader.api import Gradebook

        with Gradebook(f"sqlite:///{self.folder / 'gradebook.db'}") as book:
            (notebook,) = book.find_submission(lesson, student).notebooks
            return {grade.name: grade.auto_score for grade in notebook.grades}

    def feedback(self, student, lesson=LESSON):
        """Return the words of the page that the student gets."""
        page = self.folder / "feedback" / student / lesson / f"{lesson}.html"
        body = page.read_text(encoding="utf-8").partition("<body")[2]
        return html.unescape(re.sub(r"<[^>]*>", "", body))

    def remove(self):
        """Remove the folder, whose files nbgrader has made read-only."""
        shutil.rmtree(self.folder, ignore_errors=True)


def answer(notebook, answers):
    """Return `notebook` with the answers in place of what is before the check, by exercise."""
    for exercise, code in answers.items():
        cell = cell_of(notebook, f"exercise-{exercise}-answer")
        lines = cell.source.splitlines()
        cell.source = "\n".join([lines[0], code, lines[-1]])
    return notebook


def cell_of(notebook, cell_id):
    """Return the cell with the id."""
    (cell,) = [cell for cell in notebook.cells if cell.id == cell_id]
    return cell
