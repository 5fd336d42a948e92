from fractions import Fraction

import numpy as np
import pytest
import torch

from course_utils.validation import (
    as_costs,
    as_labels,
    as_points,
    check_epochs,
    check_learning_rate,
    check_sweep_rate,
)

NAN, INFINITY = float("nan"), float("inf")
needing_grad = torch.tensor(2.0, requires_grad=True)


@pytest.mark.parametrize(
    "x",
    [
        [[1, 2], [3, 4]],
        ((1, 2), (3, 4)),
        [[Fraction(1), 2], [3.0, 4]],
        np.array([[1, 2], [3, 4]], dtype=np.int8),
        torch.tensor([[1.0, 2], [3, 4]], dtype=torch.float64),
        torch.tensor([[1, 2], [3, 4]], dtype=torch.bfloat16),
        torch.tensor([[1, 2], [3, 4]], dtype=torch.int32),
        torch.tensor([[1.0, 2], [3, 4]], requires_grad=True),
        torch.tensor([[1.0, 2], [3, 4]]).to_sparse(),
        [torch.tensor([1.0, 2]), torch.tensor([3.0, 4])],
        [[torch.tensor(1.0), needing_grad], [3, 4]],
    ],
    ids=str,
)
def test_points_of_every_kind(x):
    points = as_points(x)
    assert points.dtype == np.float64
    np.testing.assert_array_equal(points, [[1, 2], [3, 4]])


@pytest.mark.parametrize(
    ("x", "kind", "what_came"),
    [
        ([], ValueError, "x"),
        (np.empty((0, 2)), ValueError, "x"),
        ([[1, 2, 3]], ValueError, "(1, 3)"),
        ([1, 2, 3], ValueError, "(3,)"),
        (5, ValueError, "()"),
        (np.zeros((2, 2, 2)), ValueError, "(2, 2, 2)"),
        ([[1, 2], [NAN, 4], [INFINITY, NAN]], ValueError, "3"),
        ([[1, 2], [3, -INFINITY]], ValueError, "x[1]"),
        ([[1, 2], [3]], ValueError, "[[1, 2], [3]]"),
        ([torch.ones(2), torch.ones(3)], ValueError, "tensor([1., 1.])"),
        ([[1, "a"]], TypeError, "[[1, 'a']]"),
        ([["1", "2"]], TypeError, "[['1', '2']]"),
        ([[1, None]], TypeError, "[[1, None]]"),
        ("points", TypeError, "'points'"),
        ({"x": 1}, TypeError, "{'x': 1}"),
        (np.array([["2026-01-01", "2026-01-02"]], dtype="datetime64[D]"), TypeError, "2026"),
        ([[1j, 2]], TypeError, "complex128"),
        (torch.tensor([[1j, 2]]), TypeError, "complex64"),
    ],
    ids=str,
)
def test_bad_points(x, kind, what_came, complaint, each_language):
    assert what_came in complaint(kind, as_points, x)


def test_a_long_value_is_cut_short_in_a_message(complaint):
    message = complaint(TypeError, as_points, ["no number"] * 1000)
    assert len(message) < 200


@pytest.mark.parametrize(
    "y",
    [
        [0, 1, 1],
        [[0], [1], [1]],
        [False, True, True],
        np.array([0.0, 1, 1]),
        torch.tensor([[0.0], [1], [1]], requires_grad=True),
        torch.tensor([0, 1, 1]),
    ],
    ids=str,
)
def test_labels_of_every_kind(y):
    labels = as_labels(y, 3)
    assert labels.dtype.kind == "i"
    assert labels.tolist() == [0, 1, 1]


@pytest.mark.parametrize(
    ("y", "kind", "what_came"),
    [
        ([], ValueError, "y"),
        ([0, 1], ValueError, "2"),
        ([0, 1, 1, 1], ValueError, "4"),
        ([[0, 1]] * 3, ValueError, "(3, 2)"),
        ([[[0]]] * 3, ValueError, "(3, 1, 1)"),
        (1, ValueError, "()"),
        ([0, 1, 2], ValueError, "2"),
        ([0, 1, -1], ValueError, "-1"),
        ([0, 1, 0.5], ValueError, "0.5"),
        ([0, 1, NAN], ValueError, "nan"),
        ([[0], [1], [1, 1]], ValueError, "[[0], [1], [1, 1]]"),
        (["cat", "dog", "dog"], TypeError, "'cat'"),
        (None, TypeError, "None"),
        ([0, 1, 1j], TypeError, "complex128"),
    ],
    ids=str,
)
def test_bad_labels(y, kind, what_came, complaint, each_language):
    assert what_came in complaint(kind, as_labels, y, 3)


def test_unequal_lengths_are_both_named(complaint, each_language):
    message = complaint(ValueError, as_labels, [0, 1], 17)
    assert "17" in message
    assert "2" in message


@pytest.mark.parametrize(
    "costs",
    [
        [1, 2],
        (1.0, 2.0),
        np.array([1, 2], dtype=np.float16),
        torch.tensor([1.0, 2.0], requires_grad=True),
        [torch.tensor(1.0, requires_grad=True), needing_grad],
        [1.0, needing_grad],
        range(1, 3),
    ],
    ids=str,
)
def test_costs_of_every_kind(costs):
    assert as_costs(costs).tolist() == [1, 2]


def test_costs_keep_nan_and_infinity():
    np.testing.assert_array_equal(as_costs([NAN, 1, INFINITY]), [NAN, 1, INFINITY])


@pytest.mark.parametrize(
    ("costs", "kind", "what_came"),
    [
        ([], ValueError, "costs"),
        ([[1, 2], [3, 4]], ValueError, "(2, 2)"),
        (torch.ones(3, 1), ValueError, "(3, 1)"),
        (torch.tensor(1.0), ValueError, "()"),
        ([1, [2, 3]], ValueError, "[1, [2, 3]]"),
        (["a", "b"], TypeError, "['a', 'b']"),
        ([1.0, None], TypeError, "[1.0, None]"),
        (None, TypeError, "None"),
        ([1j], TypeError, "complex128"),
    ],
    ids=str,
)
def test_bad_costs(costs, kind, what_came, complaint, each_language):
    assert what_came in complaint(kind, as_costs, costs)


@pytest.mark.parametrize("rate", [0.001, 1, 100, np.float32(0.5), Fraction(1, 2)])
def test_learning_rate(rate):
    assert check_learning_rate(rate) == float(rate)


@pytest.mark.parametrize(
    ("rate", "kind"),
    [
        (0, ValueError),
        (-0.1, ValueError),
        (0.000999, ValueError),
        (100.01, ValueError),
        (NAN, ValueError),
        (INFINITY, ValueError),
        ("0.1", TypeError),
        (None, TypeError),
        (True, TypeError),
        (1j, TypeError),
        (torch.tensor(0.1), TypeError),
        ([0.1], TypeError),
    ],
    ids=str,
)
def test_bad_learning_rate(rate, kind, complaint, each_language):
    assert repr(rate) in complaint(kind, check_learning_rate, rate)


@pytest.mark.parametrize("epochs", [1, 5000, np.int64(7)])
def test_epochs(epochs):
    assert check_epochs(epochs) == epochs


@pytest.mark.parametrize(
    ("epochs", "kind"),
    [
        (0, ValueError),
        (-1, ValueError),
        (5001, ValueError),
        (10.0, TypeError),
        (NAN, TypeError),
        (True, TypeError),
        ("10", TypeError),
        (None, TypeError),
    ],
    ids=str,
)
def test_bad_epochs(epochs, kind, complaint, each_language):
    assert repr(epochs) in complaint(kind, check_epochs, epochs)


@pytest.mark.parametrize("rate", [1e-9, 1, 1000.0])
def test_a_sweep_may_try_any_positive_rate(rate):
    assert check_sweep_rate(rate) == rate


@pytest.mark.parametrize(
    ("rate", "kind"),
    [
        (0, ValueError),
        (-1.0, ValueError),
        (NAN, ValueError),
        (INFINITY, ValueError),
        ("0.1", TypeError),
        (None, TypeError),
        (True, TypeError),
    ],
    ids=str,
)
def test_bad_sweep_rate(rate, kind, complaint, each_language):
    assert repr(rate) in complaint(kind, check_sweep_rate, rate)
