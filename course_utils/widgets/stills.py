"""Pictures of a widget's results as PNG, for the page and for viewers that run no JavaScript."""

import base64
import io

import numpy as np


def png(figure):
    """Return the matplotlib `figure` as base64 text of a PNG."""
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", facecolor="white")
    return base64.b64encode(buffer.getvalue()).decode("ascii")


def draw_boundary_and_costs(model, x, y, costs):
    """Draw a model's decision boundary and the costs of its run side by side.

    Parameters
    ----------
    model : callable
        Maps a tensor of shape (N, 2) to N probabilities.
    x : list of shape (N, 2)
    y : list of shape (N,)
    costs : float array of shape (number of epochs,)

    Returns
    -------
    (str, str)
        The PNG as base64 text, and the sentences that say what it shows.
    """
    from matplotlib.figure import Figure

    from ..captions import figure_description
    from ..plots import plot_decision_boundary, plot_loss_curve

    figure = Figure(figsize=(9, 3.6), dpi=144, layout="constrained")
    left, right = figure.subplots(1, 2)
    plot_decision_boundary(model, x, y, ax=left)
    plot_loss_curve(costs, ax=right, log=True)
    return png(figure), figure_description(figure)


def draw_sigmoid(z, h):
    """Draw the sigmoid with a point at the sum `z` and the output `h`; return base64 of the PNG."""
    from matplotlib.figure import Figure

    from ..plots import INK, style_axes

    reach = max(8.0, abs(z) + 1)
    sums = np.linspace(-reach, reach, 401)
    figure = Figure(figsize=(5, 3), dpi=144, layout="constrained")
    ax = figure.subplots()
    ax.plot(sums, 1 / (1 + np.exp(-sums)), color=INK, linewidth=2)
    ax.plot([z, z], [0, h], color=INK, linewidth=1, linestyle=":")
    ax.plot(z, h, "o", color=INK, markersize=8)
    style_axes(ax, "z = x₁w₁ + x₂w₂ + b", "H(x) = σ(z)")
    return png(figure)
