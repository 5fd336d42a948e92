"""A teacher's own tests: counted, and seen by nobody."""

import nbformat
import pytest
from classroom import COURSE_TOOL, SECRET, Classroom

LESSON = "02_neural_network_view"
NAME = "exercise-2-1-exact-hidden"


def test_students_see_that_there_is_a_test_and_not_what_it_does(classroom):
    (cell,) = [cell for cell in classroom.released(LESSON).cells if cell.id == NAME]
    assert cell.source == "# 2-1 exact"
    for path in (classroom.folder / "release").rglob("*"):
        assert path.is_dir() or SECRET not in path.read_text()


def test_the_hidden_test_counts(graded):
    scores = {student: graded.scores(student, LESSON) for student in ("model", "rounds", "blank")}
    assert [scores[one][NAME] for one in ("model", "rounds", "blank")] == [4, 0, 0]
    assert scores["rounds"]["exercise-2-1-grade"] == 1


def test_the_feedback_says_the_message_without_the_test(graded):
    words = graded.feedback("rounds", LESSON)
    assert SECRET in words
    assert "1e-6" not in words
    autograded = graded.folder / "autograded" / "rounds" / LESSON / f"{LESSON}.ipynb"
    assert "1e-6" in autograded.read_text()


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("first.py", "# points: 1\n", "the name must be an exercise's"),
        ("2_1.py", "assert True\n", "the first line must give the points"),
        ("9_9.py", "# points: 1\n", "the assignment has no exercise 9_9"),
    ],
)
def test_a_test_that_cannot_be_placed_is_refused(tmp_path, monkeypatch, name, content, complaint):
    monkeypatch.syspath_prepend(str(COURSE_TOOL.parent))
    from course import FOLDER, add_hidden_tests

    (tmp_path / name).write_text(content)
    notebook = nbformat.read(FOLDER / "source" / LESSON / "ko.ipynb", as_version=4)
    with pytest.raises(ValueError, match=complaint):
        add_hidden_tests(notebook, tmp_path)


def test_a_folder_that_no_assignment_reads_is_refused(tmp_path):
    (tmp_path / "hidden" / "lesson_1").mkdir(parents=True)
    room = Classroom(tmp_path / "course")
    said = room.run("release", "--hidden-tests", tmp_path / "hidden", check=False)
    assert "there is no assignment lesson_1" in said
    assert not (tmp_path / "course" / "release").exists()


def test_the_repository_keeps_tests_and_courses_out(repository):
    ignored = (repository / ".gitignore").read_text().splitlines()
    assert {"teaching/assignments/hidden/", "teaching/course/"} <= set(ignored)
