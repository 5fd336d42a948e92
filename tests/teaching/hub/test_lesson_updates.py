"""nbgitpuller brings an update of the lessons, and leaves what students have written."""

import nbformat
from lessons import LESSON, commit_all

ANSWER = """\
from course_utils.exercises import ex1_1
output_shape = (100, 1)
ex1_1.check(output_shape)"""


def cell(notebook, cell_id):
    (found,) = [found for found in notebook.cells if found.id == cell_id]
    return found


def test_an_update_keeps_what_a_student_wrote(repository, jun):
    mine = jun.read(LESSON)
    cell(mine, "exercise-1-1-answer").source = ANSWER
    jun.save(LESSON, mine)
    jun.save("course/own.ipynb", nbformat.v4.new_notebook())

    lesson = repository / LESSON.removeprefix("course/")
    theirs = nbformat.read(lesson, as_version=4)
    theirs.cells[0].source += "\n\nRevised."
    cell(theirs, "exercise-1-1-answer").source = "# the teacher changes the same place"
    nbformat.write(theirs, lesson)
    (repository / "new.txt").write_text("one more file")
    commit_all(repository, "Revised")
    said = jun.pull(repository.as_uri())

    assert '"phase": "finished"' in said
    merged = jun.read(LESSON)
    assert cell(merged, "exercise-1-1-answer").source == ANSWER
    assert merged.cells[0].source.endswith("Revised.")
    assert jun.read("course/own.ipynb").cells == []
    assert jun.server("GET", "api/contents/course/new.txt").json()["content"] == "one more file"
