"""One neuron, opened up: inputs, weights, sum, sigmoid and output, all within reach."""

from pathlib import Path

import anywidget
import numpy as np
import traitlets

from ..language import page_texts, text
from ..validation import as_labels, check_within
from .modules import read_module, read_styles
from .sgd import sigmoid, train, weighted_sum
from .starts import UNTRAINED_BIAS, UNTRAINED_WEIGHT, check_points, start_of
from .stills import draw_sigmoid

RANGES = {
    "x1": (-20.0, 20.0),
    "x2": (-20.0, 20.0),
    "w1": (-20.0, 20.0),
    "w2": (-20.0, 20.0),
    "b": (-50.0, 50.0),
}
SIX_POINTS = [[1.0, 2.0], [2.0, 3.0], [3.0, 1.0], [4.0, 3.0], [5.0, 3.0], [6.0, 2.0]]
SIX_LABELS = [0, 0, 0, 1, 1, 1]
MOST_POINTS = 12


class NeuronExplorer(anywidget.AnyWidget):
    """Move the inputs, weights and bias of one neuron, and see what becomes of them.

    The page computes in single precision and in PyTorch's order, so its numbers are those of
    `nn.Sequential(nn.Linear(2, 1), nn.Sigmoid())`. It needs no kernel; with one, all traits
    travel both ways.

    Parameters
    ----------
    x, y : tensors, arrays or lists of shape (N, 2) and (N, 1), optional
        At most 12 points to choose from; the lessons' six points without them.
    model : nn.Module, optional
        Gives the first weights and bias; it must have one `nn.Linear(2, 1)` and no other
        parameters. Without it, the neuron is the lessons' untrained one.

    Attributes
    ----------
    x1, x2 : float
        The inputs, from -20 to 20.
    w1, w2 : float
        The weights, from -20 to 20.
    b : float
        The bias, from -50 to 50.

    Raises
    ------
    TypeError, ValueError
        From the constructor, for points or a model that do not fit.
    traitlets.TraitError
        When an attribute is set to what does not fit; it keeps its value.

    Examples
    --------
    >>> neuron = NeuronExplorer(model=model)  # doctest: +SKIP
    >>> neuron.x1, neuron.x2 = 4, 3  # doctest: +SKIP
    >>> neuron.h  # doctest: +SKIP
    """

    _esm = read_module(Path(__file__).with_suffix(".js"))
    _css = read_styles("widgets.css", "explorers.css")

    x1 = traitlets.Float().tag(sync=True)
    x2 = traitlets.Float().tag(sync=True)
    w1 = traitlets.Float().tag(sync=True)
    w2 = traitlets.Float().tag(sync=True)
    b = traitlets.Float().tag(sync=True)
    # Each [x1, x2, label].
    points = traitlets.List().tag(sync=True)
    # Name of the preset -> [w1, w2, b].
    presets = traitlets.Dict().tag(sync=True)
    ranges = traitlets.Dict(RANGES).tag(sync=True)
    labels = traitlets.Dict().tag(sync=True)

    def __init__(self, x=None, y=None, model=None):
        if x is None and y is None:
            points, point_labels, first = SIX_POINTS, SIX_LABELS, 3
        else:
            points, first = check_points(x, MOST_POINTS), 0
            point_labels = as_labels(y, len(points)).tolist()
        weight, bias = (UNTRAINED_WEIGHT, UNTRAINED_BIAS) if model is None else start_of(model)
        super().__init__(
            **dict(zip(("x1", "x2"), points[first], strict=True)),
            **dict(zip(("w1", "w2"), weight, strict=True)),
            b=bias,
            points=[[*point, label] for point, label in zip(points, point_labels, strict=True)],
            presets=_presets((*weight, bias)),
            labels=page_texts("neuron_explorer"),
        )

    @property
    def z(self):
        """The sum x1·w1 + x2·w2 + b, as a float that holds PyTorch's float32."""
        return float(weighted_sum(*self._float32()))

    @property
    def h(self):
        """The output, the sigmoid of the sum, as a float that holds PyTorch's float32."""
        return float(sigmoid(weighted_sum(*self._float32())))

    def __repr__(self):
        return text(
            "neuron_explorer.repr",
            **{name: f"{getattr(self, name):g}" for name in ("x1", "x2")},
            **{name: f"{getattr(self, name):.4f}" for name in ("w1", "w2", "b", "z", "h")},
        )

    def _repr_mimebundle_(self, **kwargs):
        data, metadata = super()._repr_mimebundle_(**kwargs)
        data["text/plain"] = repr(self)
        data["image/png"] = draw_sigmoid(self.z, self.h)  # for viewers that run no JavaScript
        metadata["image/png"] = {"alt": repr(self), "width": 480}
        return data, metadata

    @traitlets.validate(*RANGES)
    def _validate_value(self, proposal):
        name = proposal["trait"].name
        try:
            return check_within(proposal["value"], name, RANGES[name])
        except (TypeError, ValueError) as error:
            raise traitlets.TraitError(str(error)) from None

    def _float32(self):
        return (np.float32(getattr(self, name)) for name in RANGES)


def _presets(start):
    """Return the untrained and the trained parameters of the lessons, and those of a model."""
    untrained = (*UNTRAINED_WEIGHT, UNTRAINED_BIAS)
    run = train(SIX_POINTS, SIX_LABELS, UNTRAINED_WEIGHT, UNTRAINED_BIAS, 1, steps=1001)
    presets = {
        "untrained": list(untrained),
        "trained": [float(values[-1]) for values in (run.w1, run.w2, run.b)],
    }
    if tuple(start) != untrained:
        presets["model"] = list(start)
    return presets
