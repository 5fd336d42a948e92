"""A class that hands in once and is graded once; each test looks at one part of the result."""

from pathlib import Path

import pytest
from classroom import HIDDEN_LESSON, LESSON, REPOSITORY, SECRET, Classroom, answer
from submissions import make_submissions


@pytest.hookimpl(tryfirst=True)  # before xdist looks
def pytest_collection_modifyitems(items):
    """Have one process grade the class, one keep the grader that `run` uses, one make slides."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            for fixture in {"classroom", "run", "slides"} & set(item.fixturenames):
                item.add_marker(pytest.mark.xdist_group(fixture))


@pytest.fixture(scope="session")
def hidden_tests(tmp_path_factory):
    """A teacher's folder with a hidden test for lesson 2, whose exercise 2-1 is plain data."""
    folder = tmp_path_factory.mktemp("hidden")
    (folder / HIDDEN_LESSON).mkdir()
    (folder / HIDDEN_LESSON / "2_1_exact.py").write_text(
        f"# points: 4\nassert abs(probability - 0.8175744762) < 1e-6, '{SECRET}'\n"
    )
    return folder


@pytest.fixture(scope="session")
def classroom(tmp_path_factory, hidden_tests):
    """The Korean course, released; grading is quick to lose patience."""
    room = Classroom(tmp_path_factory.mktemp("course"))
    room.run("release", "--hidden-tests", hidden_tests)
    room.configure("c.GradeApart.cell_seconds = 8")
    room.configure("c.GradeApart.memory = 1 << 30")
    return room


@pytest.fixture(scope="session")
def submissions(classroom):
    return make_submissions(classroom.released, classroom.source)


@pytest.fixture(scope="session")
def graded(classroom, submissions):
    """The course after the class has handed in lesson 1, and two students all others."""
    for student, (notebook, _) in submissions.items():
        classroom.hand_in(student, notebook)
    for path in sorted((classroom.folder / "source").iterdir()):
        if path.name != LESSON:
            classroom.hand_in("model", classroom.source(path.name), path.name)
            classroom.hand_in("blank", classroom.released(path.name), path.name)
    rounded = answer(classroom.source(HIDDEN_LESSON), {"2-1": "probability = 0.818"})
    classroom.hand_in("rounds", rounded, HIDDEN_LESSON)
    classroom.said = classroom.run("grade")
    return classroom


@pytest.fixture(scope="session")
def repository():
    return REPOSITORY
