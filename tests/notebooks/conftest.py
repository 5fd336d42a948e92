"""The notebooks as data: every test that asks for `path` or `notebook` runs once for each."""

from pathlib import Path

import nbformat
import pytest

from course_utils import use_language
from course_utils.exercises import LESSONS, exercises_of

ROOT = Path(__file__).parents[2]
NOTEBOOKS = sorted(
    p for p in (ROOT / "notebooks").rglob("*.ipynb") if ".ipynb_checkpoints" not in p.parts
)


@pytest.fixture(params=NOTEBOOKS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def path(request):
    return request.param


@pytest.fixture
def notebook(path):
    return nbformat.read(path, as_version=4)


@pytest.fixture(params=["ko", "en"])
def lesson(request):
    """Return the function that reads a lesson by its number; the test runs once a language."""

    def read(number):
        (found,) = [p for p in NOTEBOOKS if p.match(f"{request.param}/{number:02d}_*.ipynb")]
        return nbformat.read(found, as_version=4)

    return read


@pytest.fixture
def exercises(path):
    lesson = int(path.name[:2])
    if lesson not in LESSONS:
        pytest.fail(f"lesson {lesson} has no exercises")
    use_language(path.parent.name)
    return exercises_of(lesson)
