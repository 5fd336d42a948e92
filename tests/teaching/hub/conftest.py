"""One small class at a real hub; each test looks at one thing that may go wrong."""

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from class_hub import ClassHub
from lessons import write_repository
from school import enrol, teacher_of

NAMES = ("mina", "jun", "sora")


@pytest.hookimpl(tryfirst=True)  # before xdist looks
def pytest_collection_modifyitems(items):
    """Have one process hold the class."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.xdist_group("hub"))
            if not sys.platform.startswith("linux"):
                item.add_marker(pytest.mark.skip(reason="the hub is for Linux"))


@pytest.fixture(scope="session")
def hub(tmp_path_factory):
    """A hub that notices quickly when a server has died."""
    hub = ClassHub(tmp_path_factory.mktemp("hub"), poll_seconds=1)
    yield hub
    hub.close()


@pytest.fixture(scope="session")
def repository(tmp_path_factory):
    """The folder of the lessons' repository."""
    folder = tmp_path_factory.mktemp("lessons") / "repository"
    write_repository(folder)
    return folder


@pytest.fixture(scope="session")
def students(hub, repository):
    """Three students, by name, whose servers run and have the lessons."""
    enrolled = enrol(hub, NAMES)

    def come(student):
        assert student.log_in()
        student.start_server()
        student.pull(repository.as_uri())

    with ThreadPoolExecutor(len(enrolled)) as pool:
        list(pool.map(come, enrolled))
    return {student.name: student for student in enrolled}


def running(student):
    student.start_server()
    return student


@pytest.fixture
def mina(students):
    return running(students["mina"])


@pytest.fixture
def jun(students):
    return running(students["jun"])


@pytest.fixture
def sora(students):
    return running(students["sora"])


@pytest.fixture(scope="session")
def teacher(hub):
    return teacher_of(hub)
