"""The sentence beside a picture: Jupyter's text/plain output and the image's alt text.

A picture speaks to a screen reader, and to nbval, only through its sentence. matplotlib has
no place for one, so it is kept here, by Axes, and handed to IPython when a figure is shown.
"""

from weakref import WeakKeyDictionary

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from .language import text

_sentences_of = WeakKeyDictionary()  # Axes -> list of sentences


def describe(ax, sentence):
    """Say in words what the picture in `ax` shows.

    The sentence becomes the figure's text/plain output in a notebook and the alt text of its
    image. The sentences of a figure with several Axes, or of several calls, stand one after
    the other.

    Parameters
    ----------
    ax : matplotlib Axes
    sentence : str

    Raises
    ------
    TypeError
        If `ax` is no Axes or `sentence` no str.
    """
    if not isinstance(ax, Axes):
        raise TypeError(text("error.axes", got=type(ax).__name__))
    if not isinstance(sentence, str):
        raise TypeError(text("error.sentence", got=repr(sentence)))
    _sentences_of.setdefault(ax, []).append(sentence)
    _tell_ipython()


def figure_description(figure):
    """Return the sentences of all Axes of `figure`, joined by spaces; "" where there are none."""
    return " ".join(s for ax in figure.axes for s in _sentences_of.get(ax, []))


def _tell_ipython():
    try:
        from IPython import get_ipython
    except ImportError:
        return
    shell = get_ipython()
    if shell is not None:
        shell.display_formatter.mimebundle_formatter.for_type(Figure, _mimebundle)


def _mimebundle(figure, include=None, exclude=None):
    """Add text and alt text to what IPython shows of `figure`; the image comes from IPython."""
    description = figure_description(figure)
    if not description:
        return None
    image = {"alt": description}
    if figure.dpi > 100:  # drawn with more pixels than shown: sharp on dense screens
        image["width"] = round(figure.get_figwidth() * 96)
    return {"text/plain": description}, {"image/png": image}
