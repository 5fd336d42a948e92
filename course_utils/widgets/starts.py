"""What an explorer starts from: points, and the parameters of a model."""

import numpy as np

from ..language import text
from ..validation import as_array, as_points

# What nn.Linear(2, 1) starts from after torch.manual_seed(1), so that no PyTorch is needed here.
UNTRAINED_WEIGHT = (0.36434608697891235, -0.3121015429496765)
UNTRAINED_BIAS = -0.13708077371120453

_FARTHEST = 1e6


def check_points(x, most):
    """Return the points `x`, shape (N, 2), as a list of [x1, x2], at most `most` of them.

    Raises
    ------
    TypeError, ValueError
        If they are no points, too many, or farther out than a million.
    """
    points = as_points(x)
    if len(points) > most:
        raise ValueError(text("error.points_many", got=len(points), most=most))
    if np.abs(points).max() > _FARTHEST:
        raise ValueError(text("error.points_far", got=f"{np.abs(points).max():g}"))
    return points.tolist()


def check_parameters(values, count):
    """Return `count` parameters as a list of floats.

    Raises
    ------
    TypeError, ValueError
        If they are no numbers, not finite, or larger than a million.
    """
    array = as_array(values, "parameters").reshape(-1)
    if len(array) != count or not np.abs(array).max() <= _FARTHEST:
        raise ValueError(text("error.start_parameters", got=array.tolist()))
    return array.tolist()


def start_of(model):
    """Return weight, a list of two floats, and bias, a float, of the only layer of `model`.

    Raises
    ------
    ValueError
        If it has other parameters than those of one `nn.Linear(2, 1)`, or they are not finite.
    """
    modules = list(model.modules()) if hasattr(model, "modules") else []
    layers = [m for m in modules if hasattr(m, "in_features") and hasattr(m, "out_features")]
    fits = len(layers) == 1 and (layers[0].in_features, layers[0].out_features) == (2, 1)
    if not fits or layers[0].bias is None or sum(p.numel() for p in model.parameters()) != 3:
        raise ValueError(text("error.model_of_explorer", got=type(model).__name__))
    *weight, bias = check_parameters([*layers[0].weight.detach()[0], layers[0].bias[0]], 3)
    return weight, bias
