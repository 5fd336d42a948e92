"""Sentences that say in words what a picture shows, computed from the picture's own data."""

import math

import numpy as np

from .language import text


def describe_points(labels):
    """Return the sentence for points with `labels` (int array of 0 and 1, shape (N,))."""
    ones = int(np.sum(labels))
    return text("describe.points", total=len(labels), zeros=len(labels) - ones, ones=ones)


def describe_boundary(line, *, visible, inside_class, correct, total):
    """Return the sentence for a decision boundary.

    Parameters
    ----------
    line : (float, float, float) or None
        w1, w2, c of the line w1·x1 + w2·x2 = c; None where the boundary is no straight line.
    visible : bool
        Whether some of the boundary lies in the picture.
    inside_class : int
        The class predicted in the middle of the picture, for pictures without a boundary.
    correct, total : int
        Points predicted right, and all points.
    """
    counts = {"correct": correct, "total": total}
    if line is not None:
        return text(
            "describe.boundary_line" if visible else "describe.boundary_line_outside",
            equation=format_line(*line),
            **counts,
        )
    if visible:
        return text("describe.boundary_curve", **counts)
    return text(f"describe.boundary_none_{inside_class}", **counts)


def describe_loss(costs, *, log=False, label=None):
    """Return the sentences for one curve of `costs` (float array, one value an epoch)."""
    finite = np.isfinite(costs)
    if not finite.any():
        return text("describe.loss_all_gaps", count=len(costs))
    drawn = np.flatnonzero(finite)
    numbers = {
        "first": format_number(costs[drawn[0]]),
        "last": format_number(costs[drawn[-1]]),
        "count": len(costs),
    }
    if label is None:
        sentences = [text("describe.loss", **numbers)]
    else:
        sentences = [text("describe.loss_named", name=label, **numbers)]
    peak = drawn[np.argmax(costs[drawn])]
    if costs[peak] > 1.05 * max(costs[drawn[0]], costs[drawn[-1]]):
        sentences.append(text("describe.loss_peak", epoch=peak, peak=format_number(costs[peak])))
    if not finite.all():
        gaps = np.flatnonzero(~finite)
        sentences.append(text("describe.loss_gap", count=len(gaps), epoch=gaps[0]))
    if log:
        sentences += _describe_not_positive(costs)
    return " ".join(sentences)


def describe_sweep(costs_by_rate):
    """Return one sentence for each learning rate of a sweep.

    The first rule that holds decides: a value is NaN or infinite; the second half of the run
    is constant (to one part in a million) and no lower than the start, frozen; a value is
    above ten times the first, a spike (the digits of such a run differ between processors, so
    none are given); the end is above 90 % of the first, slow; otherwise first and last.

    Parameters
    ----------
    costs_by_rate : dict of float to float array
    """
    sentences = []
    for rate, costs in costs_by_rate.items():
        sentences += [_describe_run(rate, costs), *_describe_not_positive(costs)]
    return " ".join(sentences)


def _describe_run(rate, costs):
    first, last, late = costs[0], costs[-1], costs[len(costs) // 2 :]
    if not np.isfinite(costs).all():
        key = "not_finite"
    elif len(costs) > 2 and np.ptp(late) <= 1e-6 * abs(last) and last >= first:
        key = "frozen"
    elif costs.max() > 10 * first:
        key = "spike_below" if last < first else "spike_above"
    elif 0.9 * first < last <= first:
        key = "slow"
    else:
        key = "falls"
    numbers = {"first": format_number(first), "last": format_number(last)}
    return text(f"describe.sweep_{key}", rate=f"{rate:g}", **numbers)


def _describe_not_positive(costs):
    """Return a list of the sentence about what a log scale cannot show, or an empty one."""
    count = np.count_nonzero(np.isfinite(costs) & (costs <= 0))
    return [text("describe.loss_not_positive", count=count)] if count else []


def format_number(value, digits=3):
    """Return `value` with `digits` significant digits: 0.0198, 1.63, 30.0, 1.57e-04."""
    if value == 0 or not math.isfinite(value):
        return f"{value:g}"
    exponent = math.floor(math.log10(abs(float(f"{value:.{digits - 1}e}"))))
    if -4 < exponent < 6:
        return f"{value:.{max(digits - 1 - exponent, 0)}f}"
    return f"{value:.{digits - 1}e}"


def format_line(w1, w2, c):
    """Return the line w1·x1 + w2·x2 = c as text, all numbers with equally many decimals."""
    size = max(abs(w1), abs(w2))
    decimals = min(max(2 - math.floor(math.log10(size)), 0), 12)
    w2_written = _signed(w2, decimals)
    sign = "−" if w2_written.startswith("−") else "+"
    w2_size = w2_written.removeprefix("−")
    return f"{_signed(w1, decimals)}·x₁ {sign} {w2_size}·x₂ = {_signed(c, decimals)}"


def _signed(value, decimals):
    written = f"{value:.{decimals}f}"
    if float(written) == 0:
        return written.removeprefix("-")
    return written.replace("-", "−")
