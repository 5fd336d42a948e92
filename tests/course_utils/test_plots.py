"""The pictures: what they draw and say, what they leave alone, and what they refuse."""

import copy
from itertools import pairwise

import matplotlib
import matplotlib.pyplot as plt
import numpy as np
import pytest
import torch
from sklearn.linear_model import LogisticRegression
from torch import nn

from course_utils import (
    plot_boundary_through_training,
    plot_decision_boundary,
    plot_learning_rate_sweep,
    plot_loss_curve,
    plot_points,
)
from course_utils.captions import figure_description
from course_utils.plots import CLASS_COLOURS, CLASS_MARKERS

NAN, INFINITY = float("nan"), float("inf")
COSTS = [0.7, 0.5, 0.3]
EXACT = "2.00·x₁ + 1.00·x₂ = 9.00"

PICTURES = {
    "points": lambda model, x, y, **options: plot_points(x, y, **options),
    "boundary": lambda model, x, y, **options: plot_decision_boundary(model, x, y, **options),
    "training": lambda model, x, y, **options: plot_boundary_through_training(
        {0: model, 10: model}, x, y, **options
    ),
    "costs": lambda model, x, y, **options: plot_loss_curve(torch.tensor(COSTS), **options),
    "sweep": lambda model, x, y, **options: plot_learning_rate_sweep(
        {0.1: COSTS, 1: COSTS}, **options
    ),
}
OF_DATA = {name: PICTURES[name] for name in ("points", "boundary", "training")}


def describe_figure(axes):
    return figure_description(np.ravel(axes)[0].figure)


def saved_colours(ax):
    """Return the colours of the drawn picture, an array of shape (height, width, 3)."""
    ax.figure.canvas.draw()
    return np.asarray(ax.figure.canvas.buffer_rgba())[..., :3]


@pytest.mark.parametrize("draw", PICTURES.values(), ids=PICTURES)
def test_nothing_else_changes(draw, logistic_model, six_points, state_of):
    x, y = six_points
    model = logistic_model()
    model(x).sum().backward()
    model.train()
    plt.figure()
    mine = plt.figure()
    before = [
        state_of(model),
        x.clone(),
        y.clone(),
        torch.get_rng_state(),
        np.random.get_state()[1].copy(),
        dict(matplotlib.rcParams),
    ]
    draw(model, x, y)
    assert state_of(model) == before[0]
    assert torch.equal(x, before[1])
    assert torch.equal(y, before[2])
    assert torch.equal(torch.get_rng_state(), before[3])
    np.testing.assert_array_equal(np.random.get_state()[1], before[4])
    assert dict(matplotlib.rcParams) == before[5]
    assert plt.gcf() is mine


@pytest.mark.parametrize("draw", PICTURES.values(), ids=PICTURES)
def test_a_first_figure_becomes_the_current_one(draw, logistic_model, six_points):
    axes = draw(logistic_model(), *six_points)
    assert plt.gcf() is np.ravel(axes)[0].figure


@pytest.mark.parametrize("name", [name for name in PICTURES if name != "training"])
def test_a_given_axes_is_drawn_into_and_returned(name, logistic_model, six_points):
    figure, ax = plt.subplots()
    assert PICTURES[name](logistic_model(), *six_points, ax=ax) is ax
    assert plt.get_fignums() == [figure.number]


@pytest.mark.parametrize("name", [name for name in PICTURES if name != "training"])
@pytest.mark.parametrize("ax", ["axes", 1, [None], plt.Figure()], ids=lambda ax: type(ax).__name__)
def test_an_ax_that_is_no_axes(name, ax, logistic_model, six_points, complaint, each_language):
    message = complaint(TypeError, PICTURES[name], logistic_model(), *six_points, ax=ax)
    assert type(ax).__name__ in message
    assert plt.get_fignums() == []


@pytest.mark.parametrize("draw", OF_DATA.values(), ids=OF_DATA)
@pytest.mark.parametrize(
    "convert",
    [
        lambda tensor: tensor.double(),
        lambda tensor: tensor.int(),
        lambda tensor: tensor.bfloat16(),
        lambda tensor: tensor.tolist(),
        lambda tensor: tensor.numpy(),
        lambda tensor: [row.numpy() for row in tensor],
        lambda tensor: tensor.clone().requires_grad_(),
    ],
    ids=["float64", "int", "bfloat16", "list", "array", "list of arrays", "requires grad"],
)
def test_every_kind_of_data_gives_the_same_picture(draw, convert, logistic_model, six_points):
    expected = draw(logistic_model(), *six_points)
    given = draw(logistic_model(), *map(convert, six_points))
    assert describe_figure(given) == describe_figure(expected)
    first, second = (saved_colours(np.ravel(axes)[0]) for axes in (expected, given))
    np.testing.assert_array_equal(first, second)


@pytest.mark.parametrize("draw", OF_DATA.values(), ids=OF_DATA)
def test_labels_may_have_one_dimension(draw, logistic_model, six_points):
    x, y = six_points
    expected = describe_figure(draw(logistic_model(), x, y))
    assert describe_figure(draw(logistic_model(), x, y.reshape(-1))) == expected


@pytest.mark.parametrize(
    "as_model",
    [
        lambda model: model.double(),
        lambda model: lambda x: model(x).detach().numpy(),
        lambda model: lambda x: model(x).reshape(-1).tolist(),
    ],
    ids=["float64", "function of arrays", "function of lists"],
)
def test_every_kind_of_model(as_model, logistic_model, six_points, english):
    ax = plot_decision_boundary(as_model(logistic_model()), *six_points)
    assert EXACT in describe_figure(ax)


def test_a_model_in_half_precision(logistic_model, six_points, english):
    ax = plot_decision_boundary(logistic_model().bfloat16(), *six_points)
    assert "6 of 6" in describe_figure(ax)


def test_a_model_on_another_device(six_points, english):
    # The meta device stands for any that is not the processor's own: only the place counts.
    seen = []

    class ElsewhereModel(nn.Module):
        def __init__(self):
            super().__init__()
            self.weight = nn.Parameter(torch.zeros(2, 1, device="meta"))

        def forward(self, x):
            seen.append(x.device.type)
            return torch.full((len(x), 1), 0.5)

    plot_decision_boundary(ElsewhereModel(), *six_points)
    assert seen == ["meta"]


def test_a_model_that_returns_logits(logistic_model, six_points, english):
    ax = plot_decision_boundary(logistic_model()[0], *six_points, logits=True)
    assert EXACT in describe_figure(ax)
    axes = plot_boundary_through_training({5: logistic_model()[0]}, *six_points, logits=True)
    assert EXACT in describe_figure(axes)


def test_a_scikit_learn_classifier(six_points, english):
    x, y = (tensor.numpy() for tensor in six_points)
    classifier = LogisticRegression().fit(x, y.ravel())
    ax = plot_decision_boundary(lambda points: classifier.predict_proba(points)[:, 1], x, y)
    w1, w2 = classifier.coef_[0]
    assert f"{w1:.2f}·x₁ + {w2:.2f}·x₂ = {-classifier.intercept_[0]:.2f}" in describe_figure(ax)


def test_the_line_is_drawn_where_the_sum_is_zero(logistic_model, six_points):
    ax = plot_decision_boundary(logistic_model(), *six_points)
    (line,) = ax.lines
    np.testing.assert_allclose(2 * line.get_xdata() + line.get_ydata(), 9, atol=1e-4)


def test_a_hidden_layer_gets_a_curve_where_its_probability_is_one_half(six_points, english):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1), nn.Sigmoid())
    with torch.no_grad():
        model[2].weight *= 6
        centre = torch.tensor([[3.5, 2.0]])
        model[2].bias -= torch.logit(model(centre)).reshape(1)
    ax = plot_decision_boundary(model, *six_points)
    assert "not one straight line" in describe_figure(ax)
    (contours,) = (c for c in ax.collections if hasattr(c, "levels"))
    vertices = np.concatenate([path.vertices for path in contours.get_paths()])
    probabilities = model(torch.tensor(vertices, dtype=torch.float32)).detach().numpy()
    np.testing.assert_allclose(probabilities, 0.5, atol=0.02)


def test_the_field_is_orange_where_class_1_is_likely(logistic_model, six_points):
    ax = plot_decision_boundary(logistic_model(20.0, 0.0, -70.0), *six_points)
    colours = saved_colours(ax).astype(int)
    height = colours.shape[0]

    def colour_at(x, y):
        column, row = ax.transData.transform((x, y))
        return colours[height - 1 - round(row), round(column)]

    assert colour_at(1, 1.2)[2] > colour_at(1, 1.2)[0]  # more blue than red
    assert colour_at(6, 1.2)[0] > colour_at(6, 1.2)[2]


def test_points_differ_in_marker_and_colour(six_points):
    ax = plot_points(*six_points)
    circles, triangles = ax.collections
    assert CLASS_MARKERS[0] != CLASS_MARKERS[1]
    assert CLASS_COLOURS[0] != CLASS_COLOURS[1]
    np.testing.assert_allclose(circles.get_offsets(), six_points[0][:3])
    np.testing.assert_allclose(triangles.get_offsets(), six_points[0][3:])
    assert [t.get_text() for t in ax.get_legend().get_texts()] == ["클래스 0", "클래스 1"]


@pytest.mark.parametrize("draw", OF_DATA.values(), ids=OF_DATA)
@pytest.mark.parametrize(
    ("x", "y", "kind", "what_came"),
    [
        ([[1, 2, 3]], [1], ValueError, "(1, 3)"),
        ([[1], [2]], [0, 1], ValueError, "(2, 1)"),
        ([[1, 2], [3, 4]], [1], ValueError, "2"),
        ([], [], ValueError, "x"),
        ([[1, 2]], [], ValueError, "y"),
        ([[1, NAN], [2, 3]], [0, 1], ValueError, "x[0]"),
        ([[1, 2], [INFINITY, 3]], [0, 1], ValueError, "x[1]"),
        ([[1, 2], [3, 4]], [0, 2], ValueError, "2"),
        ([[1, 2], [3, 4]], [0.5, 1], ValueError, "0.5"),
        ([["a", "b"]], [1], TypeError, "'a'"),
        ([[1, 2]], ["a"], TypeError, "'a'"),
        (torch.ones(2, 2, dtype=torch.complex64), [0, 1], TypeError, "complex64"),
    ],
)
def test_bad_data(draw, x, y, kind, what_came, logistic_model, complaint, each_language):
    assert what_came in complaint(kind, draw, logistic_model(), x, y)
    assert plt.get_fignums() == []


@pytest.mark.parametrize("name", ["boundary", "training"])
@pytest.mark.parametrize(
    ("model", "kind", "what_came"),
    [
        (nn.Sequential(nn.Linear(2, 2), nn.Sigmoid()), ValueError, ", 2)"),
        (lambda x: 2 * x[:, 0] - 4, ValueError, "logits=True"),
        (lambda x: 1 / 0, ValueError, "division by zero"),
        ("model", TypeError, "str"),
    ],
    ids=["two outputs", "logits", "raises", "no function"],
)
def test_bad_model(name, model, kind, what_came, six_points, complaint, each_language):
    assert what_came in complaint(kind, PICTURES[name], model, *six_points)
    assert plt.get_fignums() == []


@pytest.mark.parametrize("resolution", [1, 0, -5, 2001, 50.0, "200", None])
@pytest.mark.parametrize("name", ["boundary", "training"])
def test_bad_resolution(name, resolution, logistic_model, six_points, complaint, each_language):
    draw = PICTURES[name]
    message = complaint(ValueError, draw, logistic_model(), *six_points, resolution=resolution)
    assert repr(resolution) in message


def test_training_needs_a_dict_of_models(logistic_model, six_points, complaint, each_language):
    draw = plot_boundary_through_training
    assert "list" in complaint(TypeError, draw, [logistic_model()], *six_points)
    assert "models" in complaint(ValueError, draw, {}, *six_points)


@pytest.mark.parametrize("count", [1, 2, 3, 4, 7])
def test_training_has_a_picture_for_each_model(count, logistic_model, six_points, english):
    models = {10 * k: logistic_model(bias=-9.0 - k) for k in range(count)}
    axes = plot_boundary_through_training(models, *six_points)
    assert len(axes) == len(axes[0].figure.axes) == count
    for k, ax in enumerate(axes):
        assert ax.get_title(loc="left") == f"epoch {10 * k}"
        assert f"= {9 + k}.00" in describe_figure(axes)


def test_training_shows_the_models_as_they_were(logistic_model, six_points, english):
    model = logistic_model()
    models = {0: copy.deepcopy(model)}
    with torch.no_grad():
        model[0].bias[:] = -8.0
    models[1] = model
    sentence = describe_figure(plot_boundary_through_training(models, *six_points))
    assert "= 9.00" in sentence
    assert "= 8.00" in sentence


def test_loss_curve_draws_every_value():
    ax = plot_loss_curve(COSTS)
    np.testing.assert_array_equal(ax.lines[0].get_xydata(), [[0, 0.7], [1, 0.5], [2, 0.3]])
    assert ax.get_ylim()[0] == 0
    assert ax.get_ylim()[1] > 0.7


def test_a_second_higher_curve_fits_into_the_picture():
    ax = plot_loss_curve(COSTS, label="A")
    plot_loss_curve([50.0, 0.1], ax=ax, label="B")
    assert ax.get_ylim()[1] > 50
    first, second = ax.lines
    assert first.get_color() != second.get_color()
    assert first.get_linestyle() != second.get_linestyle()
    assert describe_figure(ax).count("0.700") == 1
    assert describe_figure(ax).count("50.0") == 1


def test_gaps_stay_gaps_and_are_said(english):
    ax = plot_loss_curve([1.0, NAN, 0.5, INFINITY, 0.2])
    np.testing.assert_array_equal(ax.lines[0].get_ydata(), [1.0, NAN, 0.5, NAN, 0.2])
    assert "2 in all, the first at epoch 1" in describe_figure(ax)
    # A value between two gaps has no line: it must be seen as a dot.
    assert list(ax.lines[0].get_markevery()) == [True, False, True, False, True]


def test_costs_of_gaps_alone_are_drawn_without_warning(english):
    for draw in (plot_loss_curve, lambda costs: plot_learning_rate_sweep({1.0: costs})):
        saved_colours(draw([NAN, INFINITY]))


@pytest.mark.parametrize("log", [False, True])
def test_log_scale(log):
    ax = plot_loss_curve([1.0, 0.1, 0.0], log=log)
    assert ax.get_yscale() == ("log" if log else "linear")
    last = ax.lines[0].get_ydata()[-1]
    assert np.isnan(last) if log else last == 0


@pytest.mark.parametrize(
    ("costs", "kind"),
    [([], ValueError), (["a"], TypeError), ([[1, 2]], ValueError), (None, TypeError)],
)
def test_bad_costs(costs, kind, complaint, each_language):
    complaint(kind, plot_loss_curve, costs)
    complaint(kind, plot_learning_rate_sweep, {1.0: costs})
    assert plt.get_fignums() == []


@pytest.mark.parametrize(
    ("costs_by_rate", "kind", "what_came"),
    [
        ([COSTS], TypeError, "list"),
        ({}, ValueError, "costs_by_rate"),
        ({0: COSTS}, ValueError, "0"),
        ({"fast": COSTS}, TypeError, "'fast'"),
    ],
)
def test_bad_sweep(costs_by_rate, kind, what_came, complaint, each_language):
    assert what_came in complaint(kind, plot_learning_rate_sweep, costs_by_rate)


def test_sweep_from_tiny_to_huge_costs_keeps_its_labels_apart():
    ends = {0.001: 0.65, 0.01: 0.64, 0.1: 0.63, 1.0: 1e-4, 10.0: 50.0, 30.0: 49.0}
    runs = {rate: np.geomspace(0.7, end, 1001) for rate, end in ends.items()}
    ax = plot_learning_rate_sweep(runs)
    ax.figure.canvas.draw()
    assert ax.get_xscale() == ax.get_yscale() == "log"
    boxes = sorted((t.get_window_extent() for t in ax.texts), key=lambda box: box.y0)
    assert len(boxes) == len(ends)
    for lower, upper in pairwise(boxes):
        assert lower.y1 <= upper.y0 + 1
    width, height = ax.figure.canvas.get_width_height()
    assert all(box.x0 >= 0 and box.x1 <= width for box in boxes)
    assert all(box.y0 >= 0 and box.y1 <= height for box in boxes)


def test_sweep_is_drawn_from_the_smallest_rate_to_the_largest(english):
    ax = plot_learning_rate_sweep({10: [1, 0.2], 0.1: [1, 0.5], 1: [1, 0.3]})
    assert [line.get_ydata()[-1] for line in ax.lines] == [0.5, 0.3, 0.2]
    assert [t.get_text().endswith("0.1") for t in ax.texts].count(True) == 1


@pytest.mark.parametrize(
    ("w1", "w2", "bias"),
    [(2.0, 0.0, -0.6), (2.0, 0.0, -13.4), (0.0, 2.0, -1.4), (0.0, 2.0, -6.6)],
    ids=["left", "right", "bottom", "top"],
)
def test_the_name_of_a_boundary_along_an_edge_leaves_the_axis_whole(
    six_points, logistic_model, w1, w2, bias
):
    models = dict.fromkeys(range(6), logistic_model(w1, w2, bias))
    for ax in plot_boundary_through_training(models, *six_points):
        (name,) = (t for t in ax.texts if t.get_text() == "h = 0.5")
        ax.figure.draw_without_rendering()
        box, axes = name.get_bbox_patch().get_window_extent(), ax.get_window_extent()
        assert axes.x0 < box.x0 < box.x1 < axes.x1
        assert axes.y0 < box.y0 < box.y1 < axes.y1
