import numpy as np
import pytest
import torch
from torch import nn

from course_utils.boundary import clip_line, fit_boundary_line
from course_utils.predictions import predict_probabilities


def grid(x_limits, y_limits, count=100):
    axes = np.meshgrid(np.linspace(*x_limits, count), np.linspace(*y_limits, count))
    return np.column_stack([axis.ravel() for axis in axes])


def random_case(seed):
    """Return parameters and a rectangle through which their boundary passes."""
    random = np.random.default_rng(seed)
    size = 10 ** random.uniform(-2, np.log10(50), 2)
    weights = size * random.choice([-1, 1], 2)
    centre = random.uniform(-100, 100, 2)
    widths = np.array([1, 8]) * random.uniform(0.5, 2)
    if seed % 2:
        widths = widths[::-1]
    limits = [
        (middle - width, middle + width) for middle, width in zip(centre, widths, strict=True)
    ]
    threshold = weights @ (centre + random.uniform(-0.3, 0.3, 2) * widths)
    return weights, threshold, limits


@pytest.mark.parametrize("seed", range(40))
def test_line_of_a_logistic_model(seed, logistic_model):
    weights, threshold, limits = random_case(seed)
    points = grid(*limits)
    model = logistic_model(*weights, -threshold).double()
    line = fit_boundary_line(points, predict_probabilities(model, points))
    np.testing.assert_allclose(line, [*weights, threshold], rtol=1e-3)


@pytest.mark.parametrize("seed", range(40))
def test_line_of_a_float32_model(seed, logistic_model):
    weights, threshold, limits = random_case(seed)
    points = grid(*limits)
    model = logistic_model(*weights, -threshold)
    line = fit_boundary_line(points, predict_probabilities(model, points))
    size = np.abs(weights).max()
    # Far from the origin, single precision rounds w·x itself by about 1e-7 of its terms.
    rounding = 1e-6 * (np.abs(weights) @ np.abs(points).max(axis=0))
    np.testing.assert_allclose(line[:2], weights, rtol=1e-3, atol=1e-3 * size + rounding)
    np.testing.assert_allclose(line[2], threshold, rtol=1e-3, atol=rounding)


def test_line_with_very_different_units(logistic_model):
    points = grid((0, 5000), (0.001, 0.002))
    model = logistic_model(0.01, 50.0, -20).double()
    line = fit_boundary_line(points, predict_probabilities(model, points))
    np.testing.assert_allclose(line, [0.01, 50, 20], rtol=1e-3)


def test_line_outside_the_grid(logistic_model):
    points = grid((0, 1), (0, 1))
    line = fit_boundary_line(points, predict_probabilities(logistic_model(), points))
    np.testing.assert_allclose(line, [2, 1, 9], rtol=1e-3)


def test_no_line_for_a_hidden_layer():
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 1), nn.Sigmoid())
    points = grid((-3, 3), (-3, 3))
    assert fit_boundary_line(points, predict_probabilities(model, points)) is None


@pytest.mark.parametrize(
    "log_odds",
    [
        lambda x: x[:, 0] * x[:, 1],
        lambda x: np.abs(x[:, 0]) - 1,
        lambda x: x[:, 0] + 0.1 * np.sin(5 * x[:, 1]),
        lambda x: 1 - x[:, 0] ** 2 - x[:, 1] ** 2,
    ],
    ids=["saddle", "fold", "wave", "circle"],
)
def test_no_line_for_a_curve(log_odds):
    points = grid((-3, 3), (-3, 3))
    assert fit_boundary_line(points, 1 / (1 + np.exp(-log_odds(points)))) is None


@pytest.mark.parametrize("value", [0.0, 1e-40, 0.2, 0.5, 0.95, 1.0])
def test_no_line_for_a_constant_model(value):
    points = grid((-3, 3), (-3, 3))
    assert fit_boundary_line(points, np.full(len(points), value)) is None


def test_no_line_for_a_saturated_float32_model(logistic_model):
    points = grid((0, 6), (0, 6))
    probabilities = predict_probabilities(logistic_model(1e6, 1e6, -6e6), points)
    assert fit_boundary_line(points, probabilities) is None


def test_no_line_through_points_without_extent():
    points = np.column_stack([np.linspace(0, 1, 50), np.ones(50)])
    assert fit_boundary_line(points, np.linspace(0.1, 0.8, 50)) is None


def test_no_line_through_points_on_one_line():
    points = np.column_stack([np.linspace(0, 1, 50)] * 2)
    assert fit_boundary_line(points, 1 / (1 + np.exp(-points[:, 0]))) is None


@pytest.mark.parametrize(
    ("line", "ends"),
    [
        ((0, 1, 2), [(0, 2), (10, 2)]),
        ((0, -2, -4), [(0, 2), (10, 2)]),
        ((1, 0, 3), [(3, 0), (3, 5)]),
        ((1, 2, 10), [(0, 5), (10, 0)]),
        ((1, -2, 0), [(0, 0), (10, 5)]),
        ((1, 1, 12), [(7, 5), (10, 2)]),
        ((1, 0, 10), [(10, 0), (10, 5)]),
        ((1, 0, 11), None),
        ((0, 1, -1), None),
        ((1, 1, 16), None),
        ((1, 1, 0), None),
    ],
    ids=[
        "horizontal",
        "horizontal, negative",
        "vertical",
        "falling diagonal",
        "rising diagonal",
        "through a corner region",
        "along an edge",
        "right of it",
        "under it",
        "beyond the corner",
        "touching a corner",
    ],
)
def test_clip_line(line, ends):
    clipped = clip_line(line, (0, 10), (0, 5))
    if ends is None:
        assert clipped is None
    else:
        np.testing.assert_allclose(clipped, ends, atol=1e-9)
