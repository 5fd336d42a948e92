"""Every test starts in Korean, without figures, and with matplotlib's own settings."""

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt
import pytest

from course_utils import use_language


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
