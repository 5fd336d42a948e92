"""Turn what a learner passes in into plain arrays, or say what is wrong with it."""

import math
from numbers import Integral, Real

import numpy as np

from .language import text

LEARNING_RATE_RANGE = (0.001, 100.0)
EPOCHS_RANGE = (1, 5000)


def as_array(values, name):
    """Return `values` (tensor, array or nested list of real numbers) as a float64 array.

    Raises
    ------
    TypeError
        If a value is no number, or complex.
    ValueError
        If the rows differ in length.
    """
    try:
        array = _to_numpy(values)
    except ValueError:
        raise ValueError(text("error.ragged", name=name, got=_sample(values))) from None
    if np.iscomplexobj(array):
        raise TypeError(text("error.complex", name=name, got=array.dtype))
    # Fractions and very large whole numbers come as objects. None and "1" are no numbers,
    # though NumPy would make numbers of them.
    is_object = array.dtype.kind == "O"
    if array.dtype.kind not in "biufO" or (
        is_object and not all(isinstance(value, Real) for value in array.flat)
    ):
        raise TypeError(text("error.not_numbers", name=name, got=_sample(values)))
    return array.astype(np.float64)


def _to_numpy(values):
    if hasattr(values, "detach"):  # a tensor, perhaps on another device or in bfloat16
        tensor = values.detach().cpu().to_dense()
        return (tensor.resolve_conj() if tensor.is_complex() else tensor.double()).numpy()
    if isinstance(values, (list, tuple)) and any(
        isinstance(value, (list, tuple)) or hasattr(value, "detach") for value in values
    ):
        return np.array([_to_numpy(value) for value in values])
    return np.asarray(values)


def as_points(x):
    """Return the points `x` as a float64 array of shape (N, 2).

    Raises
    ------
    TypeError
        If a value is no real number.
    ValueError
        If there are no points, not two features, or a NaN or infinity among them.
    """
    points = as_array(x, "x")
    if points.size == 0:
        raise ValueError(text("error.empty", name="x"))
    if points.ndim != 2 or points.shape[1] != 2:
        raise ValueError(text("error.points_shape", got=points.shape))
    bad_rows = np.flatnonzero(~np.isfinite(points).all(axis=1))
    if len(bad_rows):
        count = np.count_nonzero(~np.isfinite(points))
        raise ValueError(text("error.not_finite", count=count, row=bad_rows[0]))
    return points


def as_labels(y, number_of_points):
    """Return the labels `y` as an int array of shape (N,) with values 0 and 1.

    `y` may have shape (N, 1), as the lessons have it, or (N,).

    Raises
    ------
    TypeError
        If a value is no real number.
    ValueError
        If the shape is another, the length is not `number_of_points`, or a value is not 0 or 1.
    """
    labels = as_array(y, "y")
    if labels.size == 0:
        raise ValueError(text("error.empty", name="y"))
    if labels.ndim not in (1, 2) or (labels.ndim == 2 and labels.shape[1] != 1):
        raise ValueError(text("error.labels_shape", got=labels.shape))
    if len(labels) != number_of_points:
        raise ValueError(text("error.labels_length", points=number_of_points, labels=len(labels)))
    labels = labels.reshape(-1)
    strangers = labels[~np.isin(labels, (0, 1))]
    if len(strangers):
        raise ValueError(text("error.labels_values", got=f"{strangers[0]:g}"))
    return labels.astype(int)


def as_costs(costs):
    """Return `costs` as a float64 array of shape (number of values,), NaN and infinity kept.

    Raises
    ------
    TypeError
        If a value is no real number.
    ValueError
        If there is no value, or more than one for an epoch.
    """
    array = as_array(costs, "costs")
    if array.size == 0:
        raise ValueError(text("error.empty", name="costs"))
    if array.ndim != 1:
        raise ValueError(text("error.costs_shape", got=array.shape))
    return array


def check_sweep_rate(rate):
    """Return `rate`, a key of a sweep's dict: any positive number.

    Raises
    ------
    TypeError
        If it is no number.
    ValueError
        If it is NaN, infinite, zero or negative.
    """
    message = text("error.sweep_rate", got=_sample(rate))
    if not isinstance(rate, Real) or isinstance(rate, bool):
        raise TypeError(message)
    if not (math.isfinite(rate) and rate > 0):
        raise ValueError(message)
    return rate


def check_learning_rate(learning_rate):
    """Return `learning_rate` as a float from 0.001 to 100.

    Raises
    ------
    TypeError
        If it is no number.
    ValueError
        If it is NaN, infinite or outside the range.
    """
    low, high = LEARNING_RATE_RANGE
    message = text("error.learning_rate", got=_sample(learning_rate), low=low, high=f"{high:g}")
    return _check_real(learning_rate, LEARNING_RATE_RANGE, message)


def check_within(value, name, limits):
    """Return `value`, called `name` in messages, as a float within `limits` = (low, high).

    Raises
    ------
    TypeError
        If it is no number.
    ValueError
        If it is NaN, infinite or outside the limits.
    """
    low, high = limits
    message = text("error.within", name=name, got=_sample(value), low=f"{low:g}", high=f"{high:g}")
    return _check_real(value, limits, message)


def _check_real(value, limits, message):
    low, high = limits
    if not isinstance(value, Real) or isinstance(value, bool):
        raise TypeError(message)
    if not (math.isfinite(value) and low <= value <= high):
        raise ValueError(message)
    return float(value)


def check_epochs(epochs, limits=EPOCHS_RANGE):
    """Return the length of a run, `epochs`, as an int within `limits`, from 1 to 5000 by default.

    Raises
    ------
    TypeError
        If it is no whole number.
    ValueError
        If it is outside the limits.
    """
    return _check_whole_number(
        epochs, limits, text("error.epochs", got=_sample(epochs), low=limits[0], high=limits[1])
    )


def check_epoch(epoch, epochs):
    """Return `epoch`, a place in a run of `epochs`, as an int from 0 to `epochs`.

    Raises
    ------
    TypeError
        If it is no whole number.
    ValueError
        If it is outside the run.
    """
    return _check_whole_number(
        epoch, (0, epochs), text("error.epoch", got=_sample(epoch), high=epochs)
    )


def _check_whole_number(value, limits, message):
    low, high = limits
    if not isinstance(value, Integral) or isinstance(value, bool):
        raise TypeError(message)
    if not low <= value <= high:
        raise ValueError(message)
    return int(value)


def _sample(value):
    """Return what stands for `value` in a message: its repr, cut short."""
    written = repr(value)
    return written if len(written) <= 60 else written[:57] + "…"
