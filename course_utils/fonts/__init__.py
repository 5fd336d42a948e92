"""The Korean font of the pictures, and how matplotlib gets to know it."""

from functools import cache
from pathlib import Path

FONT_FILE = Path(__file__).with_name("NotoSansKR-subset.ttf")


@cache
def font_family():
    """Register the Korean font with matplotlib once; return the families to draw text with.

    Returns
    -------
    list of str
        The course's font first; then DejaVu Sans, which comes with matplotlib and has the
        subscripts (x₁) that Noto Sans KR lacks.
    """
    from matplotlib import font_manager

    font_manager.fontManager.addfont(FONT_FILE)
    return [font_manager.get_font(FONT_FILE).family_name, "DejaVu Sans"]
