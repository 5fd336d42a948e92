"""Korean letters appear as letters, on machines without any Korean font too."""

import warnings
from pathlib import Path

import matplotlib
import matplotlib.pyplot as plt
import pytest
from matplotlib import font_manager
from matplotlib.font_manager import fontManager

from course_utils import (
    plot_boundary_through_training,
    plot_decision_boundary,
    plot_learning_rate_sweep,
    plot_loss_curve,
    plot_points,
    use_language,
)
from course_utils.fonts import FONT_FILE, font_family
from course_utils.language import TEXTS

OWN_FONTS = (FONT_FILE.parent, Path(matplotlib.get_data_path()))


@pytest.fixture
def no_system_fonts(monkeypatch):
    """matplotlib as on a machine with no fonts but its own and the course's."""
    font_family()
    own = [f for f in fontManager.ttflist if set(OWN_FONTS) & set(Path(f.fname).parents)]
    monkeypatch.setattr(fontManager, "ttflist", own)
    fontManager._findfont_cached.cache_clear()
    yield
    fontManager._findfont_cached.cache_clear()


@pytest.fixture
def missing_glyphs_are_errors():
    with warnings.catch_warnings():
        warnings.filterwarnings("error", message="Glyph .* missing")
        warnings.filterwarnings("error", message=".*missing from .*font")
        yield


pytestmark = pytest.mark.usefixtures("no_system_fonts", "missing_glyphs_are_errors")


def draw_text(sentence, **options):
    figure = plt.figure()
    figure.text(0, 0.5, sentence, **options)
    figure.canvas.draw()


def test_no_system_font_is_left():
    families = {font.name for font in fontManager.ttflist}
    assert "DejaVu Sans" in families
    assert not any("Nanum" in family or "CJK" in family for family in families)


def test_this_check_notices_missing_letters():
    with pytest.raises(UserWarning, match="missing"):
        draw_text("비용", fontfamily="DejaVu Sans")


def letters_of_the_catalogue(language):
    letters = {letter for entry in TEXTS.values() for letter in entry[language]}
    return "".join(sorted(letters)).replace("\n", "").replace("$", r"\$")


def test_every_text_of_the_catalogue(each_language):
    draw_text(letters_of_the_catalogue(each_language), fontfamily=font_family())


def test_every_text_in_matplotlibs_default_font():
    """A learner's own title is Korean, too: use_language sets the font for it."""
    use_language("ko")
    draw_text(letters_of_the_catalogue("ko"))


def test_every_syllable_of_korean():
    # All of KS X 1001: what a learner may write in a title.
    syllables = "".join(
        bytes([lead, trail]).decode("euc-kr")
        for lead in range(0xB0, 0xC9)
        for trail in range(0xA1, 0xFF)
    )
    assert len(syllables) == 2350
    draw_text(syllables, fontfamily=font_family())


def test_every_picture(each_language, six_points, logistic_model):
    model = logistic_model()
    pictures = [
        plot_points(*six_points),
        plot_decision_boundary(model, *six_points),
        plot_boundary_through_training({0: model, 10: model}, *six_points)[0],
        plot_loss_curve([0.7, 0.5, 0.3], label="A", log=True),
        plot_learning_rate_sweep({0.001: [0.7, 0.6], 10.0: [0.7, 50.0]}),
    ]
    for ax in pictures:
        ax.figure.canvas.draw()
        course_font = font_manager.get_font(FONT_FILE).family_name
        labels = [ax.xaxis.label, ax.yaxis.label, *ax.texts, *ax.get_xticklabels()]
        assert all(label.get_fontfamily()[0] == course_font for label in labels)


def test_the_font_is_small_and_comes_with_its_licence():
    assert FONT_FILE.stat().st_size < 500_000
    licence = FONT_FILE.with_name("OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE" in licence
