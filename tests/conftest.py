"""Every test starts in Korean, without figures, and with matplotlib's own settings."""

import sys

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt
import pytest

from course_utils import use_language


def pytest_collection_finish(session):
    """Refuse to run where pytest-xdist does not keep groups together."""
    if not hasattr(session.config, "workerinput"):
        return
    grouped = [item for item in session.items if item.get_closest_marker("xdist_group")]
    if not all("@" in item.nodeid for item in grouped):
        fault = (
            f"With pytest {pytest.__version__}, pytest-xdist does not keep the tests of a group in "
            "one process. Install the versions in tests/requirements.txt."
        )
        # Of an error in one of its processes, pytest-xdist shows the place alone.
        print(fault, file=sys.__stderr__)
        raise pytest.UsageError(fault)


@pytest.fixture(autouse=True)
def clean_slate():
    with matplotlib.rc_context():
        yield
        plt.close("all")
        use_language("ko")


@pytest.fixture(params=["ko", "en"])
def each_language(request):
    use_language(request.param)
    return request.param


@pytest.fixture
def english():
    use_language("en")


@pytest.fixture(scope="session")
def browser():
    """A headless Chromium."""
    from ensure_browser import system_browser
    from pages import CHROMIUM_OPTIONS
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        # Without a browser of the system, Playwright takes its own.
        browser = playwright.chromium.launch(
            executable_path=system_browser(), args=CHROMIUM_OPTIONS
        )
        yield browser
        browser.close()
