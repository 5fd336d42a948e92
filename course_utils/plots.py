"""Pictures of points, decision boundaries and costs, each with a sentence that says what it shows.

Every function returns the matplotlib Axes, draws into `ax` where one is given, and changes
nothing else: not the model, the data, PyTorch's random state, matplotlib's settings, nor which
figure is the current one.
"""

from collections.abc import Mapping
from numbers import Integral

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.ticker import FuncFormatter, LogLocator, NullFormatter

from .boundary import clip_line, fit_boundary_line
from .captions import describe
from .descriptions import describe_boundary, describe_loss, describe_points, describe_sweep
from .fonts import font_family
from .language import text
from .predictions import predict_probabilities
from .validation import as_costs, as_labels, as_points, check_sweep_rate

# Class 0 and class 1: told apart by marker, by colour for every kind of colour vision, and by
# lightness in grey.
CLASS_COLOURS = ("#0072B2", "#D55E00")
CLASS_MARKERS = ("o", "^")
FIELD = LinearSegmentedColormap.from_list("field", ["#BFDDF0", "#F8F7F5", "#FAD7BC"])
# From the smallest learning rate of a sweep to the largest; dark enough for text on white.
SWEEP = LinearSegmentedColormap.from_list("sweep", ["#0072B2", "#22272E", "#B84A00"])
INK = "#22272E"
FAINT = "#D9DCE0"
# Later curves on one Axes: Okabe and Ito's palette, dark enough on white.
CURVE_COLOURS = (INK, "#0072B2", "#D55E00", "#009E73", "#AA4499", "#8C6D00")
CURVE_STYLES = ("-", "--", "-.", ":", (0, (6, 1)), (0, (1, 1)))

_DOTS_PER_INCH = 160


def plot_points(x, y, *, ax=None):
    """Draw the points: class 0 as blue circles, class 1 as orange triangles.

    Parameters
    ----------
    x : tensor, array or list of shape (N, 2)
    y : tensor, array or list of shape (N, 1) or (N,)
        Labels 0 and 1.
    ax : matplotlib Axes, optional
        Where to draw; a new figure without it.

    Returns
    -------
    matplotlib Axes

    Raises
    ------
    TypeError, ValueError
        If the data are not N points with two features and N labels, or `ax` is no Axes.
    """
    points = as_points(x)
    labels = as_labels(y, len(points))
    ax = _axes_or_new(ax)
    _draw_points(ax, points, labels)
    _add_class_legend(ax)
    describe(ax, describe_points(labels))
    return ax


def plot_decision_boundary(model, x, y, *, ax=None, resolution=200, logits=False):
    """Draw the points, the model's probability as a field of colour, and where it is 0.5.

    Parameters
    ----------
    model : nn.Module or callable
        Maps a tensor of shape (N, 2) to probabilities of shape (N, 1) or (N,).
    x : tensor, array or list of shape (N, 2)
    y : tensor, array or list of shape (N, 1) or (N,)
        Labels 0 and 1.
    ax : matplotlib Axes, optional
        Where to draw; a new figure without it.
    resolution : int
        The model is asked at resolution × resolution places.
    logits : bool
        Say True for a model without a final sigmoid: it returns logits.

    Returns
    -------
    matplotlib Axes

    Raises
    ------
    TypeError, ValueError
        If the data are not N points with two features and N labels, `ax` is no Axes, or the
        model cannot be called, raises, or returns no probabilities.
    """
    points = as_points(x)
    labels = as_labels(y, len(points))
    _check_resolution(resolution)
    _check_axes(ax)
    field = _ProbabilityField(model, points, labels, resolution, logits)
    ax = _axes_or_new(ax)
    _draw_field(ax, field)
    _draw_points(ax, points, labels)
    _add_class_legend(ax)
    describe(ax, field.sentence())
    return ax


def plot_boundary_through_training(models, x, y, *, resolution=100, logits=False):
    """Draw the decision boundary at several epochs, side by side in a new figure.

    Parameters
    ----------
    models : dict from int to nn.Module or callable
        The model as it was at each epoch: `models[epoch] = copy.deepcopy(model)`.
    x, y, resolution, logits
        As for `plot_decision_boundary`.

    Returns
    -------
    array of matplotlib Axes, shape (number of models,)

    Raises
    ------
    TypeError, ValueError
        As `plot_decision_boundary`; and if `models` is no dict, or empty.
    """
    if not isinstance(models, Mapping):
        raise TypeError(text("error.models_mapping", got=type(models).__name__))
    if not models:
        raise ValueError(text("error.empty", name="models"))
    points = as_points(x)
    labels = as_labels(y, len(points))
    _check_resolution(resolution)
    fields = {
        epoch: _ProbabilityField(model, points, labels, resolution, logits)
        for epoch, model in models.items()
    }
    axes = _new_grid(len(fields))
    for ax, (epoch, field) in zip(axes, fields.items(), strict=True):
        _draw_field(ax, field)
        _draw_points(ax, points, labels)
        title = text("label.epoch_number", epoch=epoch)
        ax.set_title(title, loc="left", fontsize=11, color=INK, fontfamily=font_family())
        describe(ax, text("describe.at_epoch", epoch=epoch, sentence=field.sentence()))
    for ax in axes:
        ax.label_outer()
    return axes


def plot_loss_curve(costs, *, ax=None, log=False, label=None):
    """Draw the cost of each epoch.

    Values that are NaN or infinite leave a gap, which the picture's sentence names. Call it
    again with the same `ax` to compare runs; give each a `label`.

    Parameters
    ----------
    costs : list, array or tensor of shape (number of epochs,)
    ax : matplotlib Axes, optional
        Where to draw; a new figure without it.
    log : bool
        Whether the cost axis is logarithmic.
    label : str, optional
        Written at the end of the curve.

    Returns
    -------
    matplotlib Axes

    Raises
    ------
    TypeError, ValueError
        If `costs` is empty, not one-dimensional or not numeric, or `ax` is no Axes.
    """
    costs = as_costs(costs)
    ax = _axes_or_new(ax)
    log = log or ax.get_yscale() == "log"
    drawable = np.isfinite(costs) & ((costs > 0) if log else True)
    number = len(ax.lines)
    colour = CURVE_COLOURS[number % len(CURVE_COLOURS)]
    style = CURVE_STYLES[number % len(CURVE_STYLES)]
    epochs = np.arange(len(costs))
    shown = np.where(drawable, costs, np.nan)
    if log:
        _make_log_scale(ax.yaxis, ax.set_yscale)
    ax.plot(epochs, shown, color=colour, linestyle=style, linewidth=1.6, **_dots(drawable))
    if not log:
        # auto=None: a later, higher curve may still move the upper limit.
        ax.set_ylim(bottom=min(0, ax.dataLim.y0), auto=None)
    style_axes(ax, text("label.epoch"), text("label.cost_log" if log else "label.cost"))
    ax.grid(axis="y", color=FAINT, linewidth=0.8)
    if label is not None and drawable.any():
        last = np.flatnonzero(drawable)[-1]
        _write_beside(ax, label, (last, shown[last]), colour)
    describe(ax, describe_loss(costs, log=log, label=label))
    return ax


def plot_learning_rate_sweep(costs_by_rate, *, ax=None):
    """Draw the cost curves of runs that differ in the learning rate, on logarithmic scales.

    Both scales are logarithmic: costs of 0.0001 and of 50 stay readable together, and what
    happens in the first ten epochs gets as much room as the last nine hundred.

    Parameters
    ----------
    costs_by_rate : dict from float to list, array or tensor
        The costs of each epoch, by learning rate.
    ax : matplotlib Axes, optional
        Where to draw; a new figure without it.

    Returns
    -------
    matplotlib Axes

    Raises
    ------
    TypeError, ValueError
        If `costs_by_rate` is no dict or empty, its keys are no learning rates, its costs are
        not lists of numbers, or `ax` is no Axes.
    """
    if not isinstance(costs_by_rate, Mapping):
        raise TypeError(text("error.sweep_mapping", got=type(costs_by_rate).__name__))
    if not costs_by_rate:
        raise ValueError(text("error.empty", name="costs_by_rate"))
    rates = sorted(check_sweep_rate(rate) for rate in costs_by_rate)
    runs = {rate: as_costs(costs_by_rate[rate]) for rate in rates}
    ax = _axes_or_new(ax, size=(7.2, 4.8))
    # Scales come before curves: a curve of NaN alone gets limits, which must suit the scale.
    ax.set_xscale("log")
    ax.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
    _make_log_scale(ax.yaxis, ax.set_yscale)
    colours = SWEEP(np.linspace(0, 1, len(runs)))
    ends = {}
    for number, (rate, costs) in enumerate(runs.items()):
        drawable = np.isfinite(costs) & (costs > 0)
        # Epoch 0 has no place on a logarithmic axis, so the axis counts steps from 1.
        steps = np.arange(1, len(costs) + 1)
        shown = np.where(drawable, costs, np.nan)
        ax.plot(steps, shown, color=colours[number], linewidth=1.8, **_dots(drawable))
        if drawable.any():
            last = np.flatnonzero(drawable)[-1]
            ends[rate] = (steps[last], costs[last], colours[number])
    style_axes(ax, text("label.step_log"), text("label.cost_log"))
    ax.grid(axis="y", color=FAINT, linewidth=0.8)
    if ends:
        _label_ends(ax, ends)
    describe(ax, describe_sweep(runs))
    return ax


class _ProbabilityField:
    """A model's probabilities over the picture's rectangle, and what follows from them."""

    def __init__(self, model, points, labels, resolution, logits):
        self.x_limits, self.y_limits = _limits(points)
        axis_1 = np.linspace(*self.x_limits, resolution)
        axis_2 = np.linspace(*self.y_limits, resolution)
        self.grid = np.meshgrid(axis_1, axis_2)
        places = np.column_stack([g.ravel() for g in self.grid])
        # One call for the grid and the points: a model in training may be slow to call.
        everywhere = np.concatenate([places, points])
        predicted = predict_probabilities(model, everywhere, logits=logits)
        of_places, of_points = predicted[: len(places)], predicted[len(places) :]
        self.points = points
        self.probabilities = of_places.reshape(self.grid[0].shape)
        self.line = fit_boundary_line(places, of_places)
        self.ends = self.line and clip_line(self.line, self.x_limits, self.y_limits)
        self.correct = int(np.sum((of_points >= 0.5) == labels))

    @property
    def visible(self):
        """Whether part of the boundary lies in the rectangle."""
        if self.line is not None:
            return self.ends is not None
        return self.probabilities.min() < 0.5 <= self.probabilities.max()

    def sentence(self):
        middle = self.probabilities[tuple(n // 2 for n in self.probabilities.shape)]
        return describe_boundary(
            self.line,
            visible=self.visible,
            inside_class=int(middle >= 0.5),
            correct=self.correct,
            total=len(self.points),
        )


def _limits(points):
    """Return the picture's limits: the points with a sixth of their range around them."""
    low, high = points.min(axis=0), points.max(axis=0)
    margin = np.where(high > low, (high - low) / 6, 1.0)
    return tuple(zip(low - margin, high + margin, strict=True))


def _draw_points(ax, points, labels):
    size = 90 if len(points) <= 50 else 24
    for number, (colour, marker) in enumerate(zip(CLASS_COLOURS, CLASS_MARKERS, strict=True)):
        ax.scatter(
            *points[labels == number].T,
            s=size,
            marker=marker,
            color=colour,
            edgecolors="white",
            linewidths=1.2 if size > 50 else 0.6,
            zorder=3,
            label=text("label.class", number=number),
        )
    x_limits, y_limits = _limits(points)
    ax.set(xlim=x_limits, ylim=y_limits)
    style_axes(ax, "x₁", "x₂")


def _draw_field(ax, field):
    ax.imshow(
        field.probabilities,
        extent=(*field.x_limits, *field.y_limits),
        origin="lower",
        aspect="auto",
        cmap=FIELD,
        vmin=0,
        vmax=1,
        interpolation="bilinear",
        zorder=0,
    )
    if field.ends is not None:
        ax.plot(*field.ends.T, color=INK, linewidth=2, zorder=2)
        _write_on_line(ax, field)
    elif field.visible:
        contours = ax.contour(
            *field.grid, field.probabilities, levels=[0.5], colors=[INK], linewidths=2, zorder=2
        )
        for label in ax.clabel(contours, fmt="h = 0.5", fontsize=9):
            label.set(fontfamily=font_family())


def _write_on_line(ax, field):
    """Write h = 0.5 on the line, at the place that is farthest from every point.

    A line along an edge has it beside itself, for the axis is to stay whole.
    """
    corner = np.array([field.x_limits[0], field.y_limits[0]])
    shape = np.array([np.ptp(field.x_limits), np.ptp(field.y_limits)])
    start, end = field.ends
    candidates = start + np.linspace(0.15, 0.85, 29)[:, None] * (end - start)
    candidates = np.clip(candidates, corner + 0.07 * shape, corner + 0.93 * shape)
    distances = np.linalg.norm((candidates[:, None] - field.points) / shape, axis=2).min(axis=1)
    x, y = candidates[np.argmax(distances)]
    dx, dy = end - start
    ax.text(
        x,
        y,
        "h = 0.5",
        rotation=np.degrees(np.arctan2(dy, dx)),
        transform_rotates_text=True,
        rotation_mode="anchor",
        ha="center",
        va="center",
        fontsize=9,
        color=INK,
        fontfamily=font_family(),
        bbox={"boxstyle": "round,pad=0.15", "facecolor": "#F8F7F5", "edgecolor": "none"},
        zorder=2.5,
    )


def _add_class_legend(ax):
    ax.legend(
        loc="lower left",
        bbox_to_anchor=(-0.02, 1.0),
        ncols=2,
        frameon=False,
        handletextpad=0.2,
        columnspacing=1.2,
        labelcolor=INK,
        prop={"family": font_family(), "size": 10},
    )


def style_axes(ax, x_label, y_label):
    """Give the Axes the course's look: two quiet axes, named, in the course's font."""
    ax.set_xlabel(x_label, color=INK, fontfamily=font_family())
    ax.set_ylabel(y_label, color=INK, fontfamily=font_family())
    ax.spines[["top", "right"]].set_visible(False)
    ax.spines[["left", "bottom"]].set_color("#8A9099")
    ax.set_axisbelow(True)
    ax.tick_params(
        which="both", color="#8A9099", labelcolor=INK, labelsize=9, labelfontfamily=font_family()
    )


def _dots(drawable):
    """Return how to mark values between two gaps, of which a line alone shows nothing."""
    neighbour = np.pad(drawable, 1)
    return {"marker": "o", "markevery": drawable & ~neighbour[:-2] & ~neighbour[2:]}


def _make_log_scale(axis, set_scale):
    set_scale("log")
    axis.set_major_locator(LogLocator(numticks=12))
    axis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
    axis.set_minor_formatter(NullFormatter())


def _write_beside(ax, label, place, colour):
    ax.annotate(
        label,
        place,
        xytext=(6, 0),
        textcoords="offset points",
        va="center",
        color=colour,
        fontsize=10,
        fontfamily=font_family(),
        annotation_clip=False,
    )


def _label_ends(ax, ends):
    """Name each curve at its end; push names apart that would overlap."""
    low, high = np.log(ax.get_ylim())
    least_gap = 0.055 * (high - low)
    height = -np.inf
    for rate, (step, cost, colour) in sorted(ends.items(), key=lambda item: item[1][1]):
        height = max(np.log(cost), height + least_gap)
        label = text("label.learning_rate", rate=f"{rate:g}")
        _write_beside(ax, label, (step, np.exp(height)), colour)


def _check_axes(ax):
    if ax is not None and not isinstance(ax, Axes):
        raise TypeError(text("error.axes", got=type(ax).__name__))


def _check_resolution(resolution):
    if not isinstance(resolution, Integral) or not 2 <= resolution <= 2000:
        raise ValueError(text("error.resolution", got=repr(resolution)))


def _axes_or_new(ax, size=(6.0, 4.0)):
    _check_axes(ax)
    return _new_figure(1, 1, size)[0] if ax is None else ax


def _new_grid(count):
    columns = min(count, 3)
    rows = -(-count // columns)
    axes = _new_figure(rows, columns, (2.9 * columns, 2.1 * rows + 0.3))
    for ax in axes[count:]:
        ax.remove()
    return axes[:count]


def _new_figure(rows, columns, size):
    """Return the Axes, flat, of a new pyplot figure; a figure that was current stays so."""
    current = plt.gcf().number if plt.get_fignums() else None
    _, axes = plt.subplots(
        rows,
        columns,
        figsize=size,
        dpi=_DOTS_PER_INCH,
        layout="constrained",
        squeeze=False,
        facecolor="white",
    )
    if current is not None:
        plt.figure(current)
    return axes.ravel()
