"""Lesson 1 as students get it and work through it."""

import subprocess
import time
from pathlib import Path

import nbformat
from class_hub import REPOSITORY
from solutions import fill_in, solutions_of
from student import text_of

from course_utils import use_language
from course_utils.exercises import exercises_of

LESSON = "course/notebooks/ko/01_sequential_model.ipynb"
GIT = ["git", "-c", "user.name=teacher", "-c", "user.email=teacher@localhost"]


def git(folder, *arguments):
    """Run git in the folder."""
    subprocess.run([*GIT, "-C", folder, *arguments], check=True, capture_output=True)


def write_repository(folder):
    """Make a Git repository with the Korean lessons and return its address."""
    lessons = folder / "notebooks" / "ko"
    lessons.mkdir(parents=True)
    for path in (REPOSITORY / "notebooks" / "ko").glob("*.ipynb"):
        (lessons / path.name).write_bytes(path.read_bytes())
    git(folder, "init", "--quiet", "--initial-branch=main")
    commit_all(folder, "The lessons")
    return folder.as_uri()


def commit_all(folder, message):
    """Commit what has changed in the repository."""
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--no-gpg-sign", "--message", message)


def run_lesson(student, kernel, seconds, failures, first_output=lambda: None):
    """Run lesson 1 as `student`, exercises solved, and save it.

    Appends to `seconds` what each cell took, and to `failures` what went wrong where. Calls
    `first_output` when the first output is there.
    """
    use_language("ko")
    solutions = solutions_of(exercises_of(int(Path(LESSON).name[:2])))
    notebook = student.read(LESSON)
    seen_output = False
    for cell in [cell for cell in notebook.cells if cell.cell_type == "code"]:
        if cell.id in solutions:
            cell.source = fill_in(cell.source, solutions[cell.id])
        began = time.monotonic()
        cell.outputs = kernel.run(cell.source)
        seconds.append(time.monotonic() - began)
        if cell.outputs and not seen_output:
            seen_output = True
            first_output()
        if problem := problem_of(cell, solved=cell.id in solutions):
            failures.append(f"{student.name}, {cell.id}: {problem}")
    student.save(LESSON, nbformat.from_dict(notebook))


def problem_of(cell, *, solved):
    """Return what is wrong with the outputs of a cell, or None."""
    errors = [output for output in cell.outputs if output.output_type == "error"]
    expected = "raises-exception" in cell.metadata.get("tags", [])
    if bool(errors) != expected:
        return text_of(errors) or "no error where the lesson has one"
    if solved and not text_of(cell.outputs).startswith("✓"):
        return f"the check says: {text_of(cell.outputs)}"
    return None
