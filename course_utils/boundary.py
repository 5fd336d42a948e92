"""Where a model's probability of class 1 is one half."""

import numpy as np

# Probabilities whose logit is exact enough to fit a line through: single precision keeps the
# relative error of a small probability small, but not that of one minus it.
_TRUSTED = (1e-30, 0.9)


def fit_boundary_line(points, probabilities):
    """Return w1, w2, c of the line w1·x1 + w2·x2 = c on which the probability is 0.5, or None.

    A model has such a line when its log-odds are an affine function of the point, as a
    logistic regression's are. So the log-odds are fitted by least squares; what deviates
    shows that the model is another one.

    Parameters
    ----------
    points : float array of shape (N, 2)
    probabilities : float array of shape (N,)
    """
    trusted = (probabilities > _TRUSTED[0]) & (probabilities < _TRUSTED[1])
    if np.count_nonzero(trusted) < 4:
        return None
    # Centred and scaled, so that the fit is as exact far from the origin as near it.
    centre, scale = points.mean(axis=0), points.std(axis=0)
    if not scale.all():
        return None
    normal_points = (points[trusted] - centre) / scale
    p = probabilities[trusted]
    log_odds = np.log(p) - np.log1p(-p)
    design = np.column_stack([normal_points, np.ones(len(p))])
    coefficients, _, rank, _ = np.linalg.lstsq(design, log_odds, rcond=None)
    deviation = np.abs(design @ coefficients - log_odds).max()
    flat = np.abs(coefficients[:2]).max() < 1e-4
    if rank < 3 or flat or deviation > 1e-3 * (1 + np.abs(log_odds).max()):
        return None
    w1, w2 = coefficients[:2] / scale
    return w1, w2, w1 * centre[0] + w2 * centre[1] - coefficients[2]


def clip_line(line, x_limits, y_limits):
    """Return the two ends, array of shape (2, 2), of the line's part in a rectangle, or None.

    Parameters
    ----------
    line : (float, float, float)
        w1, w2, c of w1·x1 + w2·x2 = c.
    x_limits, y_limits : (float, float)
    """
    w1, w2, c = line
    ends = []
    if w2 != 0:
        ends += [(x, (c - w1 * x) / w2) for x in x_limits]
    if w1 != 0:
        ends += [((c - w2 * y) / w1, y) for y in y_limits]
    slack_x, slack_y = (1e-9 * np.ptp(limits) for limits in (x_limits, y_limits))
    inside = [
        (x, y)
        for x, y in ends
        if x_limits[0] - slack_x <= x <= x_limits[1] + slack_x
        and y_limits[0] - slack_y <= y <= y_limits[1] + slack_y
    ]
    if not inside or min(inside) == max(inside):  # nothing, or a corner only
        return None
    return np.array([min(inside), max(inside)])
