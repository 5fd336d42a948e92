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
