"""See to it that the browser tests find a Chromium: the system's own, or Playwright's."""

import shutil
import subprocess
import sys

SYSTEM_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def system_browser():
    """Return the path of an installed Chromium or Chrome, or None."""
    return next(filter(None, map(shutil.which, SYSTEM_BROWSERS)), None)


if __name__ == "__main__":
    if system_browser() is None:
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=True)
