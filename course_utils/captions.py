"""The sentence beside a picture: Jupyter's text/plain output and the image's alt text.

A picture speaks to a screen reader, and to nbval, only through its sentence. matplotlib has
no place for one, so it is kept here, by Axes, and handed to IPython when a figure is shown.
"""

from functools import partial
from weakref import WeakKeyDictionary

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from .language import text

# The title of an Axes -> its sentences. ax.clear() makes a new title, so the sentences of what
# was cleared go with it.
_sentences_of = WeakKeyDictionary()


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
    _sentences_of.setdefault(ax.title, []).append(sentence)
    _tell_ipython()


def figure_description(figure):
    """Return the sentences of all Axes of `figure`, joined by spaces; "" where there are none."""
    return " ".join(s for ax in figure.axes for s in _sentences_of.get(ax.title, []))


def _tell_ipython():
    try:
        from IPython import get_ipython
    except ImportError:
        return
    shell = get_ipython()
    if shell is not None:
        formatter = shell.display_formatter
        formatter.mimebundle_formatter.for_type(Figure, partial(_mimebundle, formatter))


def _mimebundle(formatter, figure, include=None, exclude=None):
    """Add text and alt text to what IPython shows of `figure`; the image comes from IPython."""
    description = figure_description(figure)
    if not description:
        return None
    # IPython asks for this bundle first and for the image next: in time to wrap what draws it.
    png_formatter = formatter.formatters["image/png"]
    draw = png_formatter.type_printers.get(Figure)
    if draw is not None and getattr(draw, "func", None) is not _draw_with_alt_text:
        png_formatter.for_type(Figure, partial(_draw_with_alt_text, draw))
    return {"text/plain": description}, {"image/png": _image_metadata(figure, description)}


def _draw_with_alt_text(draw, figure):
    """Call IPython's `draw`; where it gives metadata ("retina" does), they would replace ours."""
    result = draw(figure)
    description = figure_description(figure)
    if not description or not isinstance(result, tuple):
        return result
    image, metadata = result
    ours = _image_metadata(figure, description)
    if "width" in ours:  # the height given belongs to another width
        metadata = {}
    return image, {**metadata, **ours}


def _image_metadata(figure, description):
    metadata = {"alt": description}
    if figure.dpi > 100:  # drawn with more pixels than shown: sharp on dense screens
        metadata["width"] = round(figure.get_figwidth() * 96)
    return metadata
