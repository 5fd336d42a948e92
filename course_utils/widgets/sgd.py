"""The arithmetic of sgd.js in Python: what the explorers know of their run without a page.

Logistic regression on two features, trained as PyTorch trains it, in single precision, each
rounding where PyTorch rounds. The comments in sgd.js give the reasons; the two files are to be
changed together, and tests hold them beside each other and beside PyTorch.
"""

from typing import NamedTuple

import numpy as np

_f = np.float32
_LOWEST_LOGARITHM = _f(-100)
_SMALLEST_DIVISOR = _f(1e-12)
_LANES = 4


class Run(NamedTuple):
    """A run of gradient descent, as the lessons' loop would record it.

    Attributes
    ----------
    w1, w2, b : float32 arrays of shape (steps + 1,)
        The parameters before each step, and after the last.
    cost : float32 array of shape (steps,)
        Mean binary cross-entropy before each step.
    correct : int32 array of shape (steps,)
        Points predicted right before each step, h >= 0.5 being class 1.
    """

    w1: np.ndarray
    w2: np.ndarray
    b: np.ndarray
    cost: np.ndarray
    correct: np.ndarray


def train(x, y, weight, bias, learning_rate, steps):
    """Run `steps` steps of gradient descent and return the Run.

    Parameters
    ----------
    x : array or list of shape (N, 2)
    y : array or list of shape (N,)
        Labels 0 and 1.
    weight : (float, float)
    bias : float
    learning_rate : float
    steps : int
    """
    x1, x2 = np.array(x, _f).T
    labels = np.array(y, _f)
    w1, w2, b = (np.empty(steps + 1, _f) for _ in range(3))
    cost, correct = np.empty(steps, _f), np.empty(steps, np.int32)
    w1[0], w2[0], b[0] = *weight, bias
    rate = float(_f(learning_rate))
    # Probabilities of exactly 0 and 1 are ordinary here; what follows from them is clamped.
    with np.errstate(over="ignore", divide="ignore"):
        for epoch in range(steps):
            h = predict(x1, x2, w1[epoch], w2[epoch], b[epoch])
            cost[epoch] = _sum_in_lanes(_cross_entropy(h, labels)) / _f(len(labels))
            correct[epoch] = np.count_nonzero((h >= 0.5) == (labels == 1))
            gradient = _gradient_of_sum(h, labels)
            w1[epoch + 1] = float(w1[epoch]) - rate * float(_sum_in_order(gradient * x1))
            w2[epoch + 1] = float(w2[epoch]) - rate * float(_sum_in_order(gradient * x2))
            b[epoch + 1] = float(b[epoch]) - rate * float(_sum_in_lanes(gradient))
    return Run(w1, w2, b, cost, correct)


def weighted_sum(x1, x2, w1, w2, b):
    """Return what the neuron sums up for a point, all five numbers in float32."""
    return x1 * w1 + x2 * w2 + b


def predict(x1, x2, w1, w2, b):
    """Return the probability of class 1 for points with float32 coordinates x1 and x2."""
    return sigmoid(weighted_sum(x1, x2, w1, w2, b))


def sigmoid(z):
    """Return 1 / (1 + exp(-z)) in single precision."""
    with np.errstate(over="ignore"):
        return _f(1) / (_f(1) + np.exp(-z.astype(np.float64)).astype(_f))


def _cross_entropy(h, labels):
    h = h.astype(np.float64)
    logarithm = np.where(labels == 1, np.log(h), np.log1p(-h)).astype(_f)
    return -np.maximum(logarithm, _LOWEST_LOGARITHM)


def _gradient_of_sum(h, labels):
    """Return the derivative of the cost with respect to each point's sum z, shape (N,)."""
    divisor = np.maximum((1 - h) * h, _SMALLEST_DIVISOR)
    gradient_of_output = (h - labels) / divisor / _f(len(labels))
    return gradient_of_output * (1 - h) * h


def _sum_in_order(values):
    return np.cumsum(values, dtype=_f)[-1]


def _sum_in_lanes(values):
    if len(values) < _LANES:
        return _sum_in_order(values)
    in_rows = len(values) - len(values) % _LANES
    lanes = np.cumsum(values[:in_rows].reshape(-1, _LANES), axis=0, dtype=_f)[-1]
    lanes[0] = _sum_in_order([lanes[0], *values[in_rows:]])
    return _sum_in_order(lanes)
