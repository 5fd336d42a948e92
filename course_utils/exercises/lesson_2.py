"""The exercises of lesson 2, the neural-network view."""

import math

import numpy as np

from .exercise import Exercise
from .reading import (
    FUNCTION,
    NUMBER,
    NUMBERS,
    format_value,
    name_type,
    read_array,
    read_function,
    read_number,
    read_numbers,
)
from .verdict import UnusableAnswerError, right, wrong


def _sigmoid(z):
    return 1 / (1 + math.exp(-z))


def judge_2_1(answer):
    """H(x) of the point (4, 1) with weights 0.5 and −1 and bias 0.5: sigmoid(1.5)."""
    return _judge_probability(
        "2_1",
        read_number(answer),
        _sigmoid(1.5),
        {
            "no_sigmoid": 1.5,
            "no_bias": _sigmoid(1.0),
            "bias_sign": _sigmoid(0.5),
            "weight_sign": _sigmoid(3.5),
            "swapped": _sigmoid(-3.0),
            "other_class": _sigmoid(-1.5),
            "sigmoid_twice": _sigmoid(_sigmoid(1.5)),
            "prediction": 1.0,
            "percent": 100 * _sigmoid(1.5),
        },
    )


def judge_2_2(answer):
    """The probability after x1 grew by 2, with w1 = 0.5, from a probability of 0.8."""
    odds = 0.8 / 0.2
    return _judge_probability(
        "2_2",
        read_number(answer),
        _sigmoid(math.log(odds) + 1),
        {
            "odds": odds * math.e,
            "one_step": _sigmoid(math.log(odds) + 0.5),
            "log_odds": math.log(odds) + 1,
            "added": 0.8 + 1,
            "multiplied": 0.8 * math.e,
            "sigmoid_of_change": _sigmoid(1),
            "sigmoid_of_probability": _sigmoid(0.8 + 1),
            "unchanged": 0.8,
            "wrong_way": _sigmoid(math.log(odds) - 1),
        },
    )


def _judge_probability(name, value, wanted, misconceptions):
    if abs(value - wanted) <= 0.005:
        return right(f"exercise.{name}.right")
    for mistake, known in misconceptions.items():
        if math.isclose(value, known, rel_tol=0.005):
            return wrong(f"exercise.{name}.{mistake}", got=format_value(value))
    key = "other" if 0 < value < 1 else "no_probability"
    return wrong(f"exercise.{name}.{key}", got=format_value(value))


def judge_2_3(answer):
    """The gradients for w1, w2 and b from two points: 0.25, −0.55 and −0.05."""
    gradient = read_numbers(answer, 3)
    x = np.array([[1.0, 2, 1], [3, -1, 1]])  # the last column is the bias's constant input
    h, y = np.array([0.6, 0.3]), np.array([1.0, 0])
    error = h - y
    wanted = error @ x / 2
    misconceptions = {
        "sum": error @ x,
        "sign": -wanted,
        "sum_and_sign": -error @ x,
        "no_input": np.full(3, error.mean()),
        "bias_first": wanted[[2, 0, 1]],
        "slope_left_in": (error * h * (1 - h)) @ x / 2,
        "classes": np.zeros(3),
        "no_label": h @ x / 2,
    }

    def is_near(known):
        return np.abs(gradient - known).max() <= 0.002

    got = format_value(gradient)
    if is_near(wanted):
        return right("exercise.2_3.right")
    for mistake, known in misconceptions.items():
        if is_near(known):
            return wrong(f"exercise.2_3.{mistake}", got=got)
    if np.abs(gradient - wanted)[:2].max() <= 0.002:
        return wrong("exercise.2_3.bias", got=format_value(gradient[2]))
    return wrong("exercise.2_3.other", got=got)


def judge_2_4(answer):
    """Weights and bias whose boundary runs through (0, 3) and (2, 0), with (3, 3) in class 1.

    Every positive multiple of 3, 2, −6 is right, if it gives (3, 3) a probability of 0.99.
    """
    neuron = _read_neuron(answer)
    w1, w2, b = neuron
    got = format_value(neuron)
    if w1 == w2 == 0:
        return wrong("exercise.2_4.no_weights", got=got)
    if _is_boundary(w1, w2, b):
        z = 3 * w1 + 3 * w2 + b
        if z < 0:
            return wrong("exercise.2_4.flipped", got=got)
        probability = f"{_sigmoid(min(z, 30)):.4f}"
        if z < math.log(0.99 / 0.01):
            return wrong("exercise.2_4.unsure", got=got, probability=probability)
        return right("exercise.2_4.right", got=got, probability=probability)
    misconceptions = {
        "bias_sign": (w1, w2, -b),
        "slope_sign": (w1, -w2, b),
        "swapped": (w2, w1, b),
        "bias_first": (w2, b, w1),
    }
    for mistake, meant in misconceptions.items():
        if _is_boundary(*meant) or (mistake == "slope_sign" and _is_boundary(-w1, w2, b)):
            return wrong(f"exercise.2_4.{mistake}", got=got)
    point, z = max(("(0, 3)", 3 * w2 + b), ("(2, 0)", 2 * w1 + b), key=lambda sum_: abs(sum_[1]))
    return wrong("exercise.2_4.misses", got=got, point=point, z=f"{z:.4g}")


def _is_boundary(w1, w2, b):
    slack = 1e-3 * max(abs(w1), abs(w2), abs(b))
    return abs(3 * w2 + b) <= slack and abs(2 * w1 + b) <= slack


def _read_neuron(answer):
    """Return w1, w2, b as a float64 array: from three numbers, or from a module with those."""
    from torch import nn

    if issubclass(type(answer), nn.Module):
        answer = [parameter for _, parameter in answer.named_parameters()]
    return read_numbers(answer, 3)


def judge_2_5(answer):
    """A function step_by_hand(W, b, x, y, lr) that returns W and b after one step of SGD."""
    step_by_hand = read_function(answer, "W", "b", "x", "y", "lr")
    cases = _step_cases()
    try:
        results = [_read_step(step_by_hand(*(_copy(v) for v in case))) for case in cases]
    except RuntimeError as error:
        message = str(error)
        if not any(part in message for part in ("size of tensor", "shapes cannot be", "expanded")):
            raise
        return wrong("exercise.2_5.shapes", error=" ".join(message.split())[:120])
    for mistake, step in _STEPS.items():
        known = [np.concatenate([part.numpy().ravel() for part in step(*case)]) for case in cases]
        if all(np.allclose(r, k, atol=1e-5) for r, k in zip(results, known, strict=True)):
            if mistake == "right":
                return right("exercise.2_5.right")
            return wrong(f"exercise.2_5.{mistake}", got=format_value(results[0]))
    return wrong("exercise.2_5.other", got=format_value(results[0]))


def _step_cases():
    """Return two calls' arguments; 5 points, so that no size is equal to another by chance."""
    import torch

    from ..data import load_six_points

    x, y = (values[1:] for values in load_six_points())
    return [
        (torch.tensor([[0.5], [-0.3]]), torch.tensor([0.2]), x, y, 0.5),
        (torch.tensor([[-0.1], [0.4]]), torch.tensor([-0.6]), x, y, 0.1),
    ]


def _copy(value):
    return value.clone() if hasattr(value, "clone") else value


def _read_step(value):
    """Return what the learner's function returned, W and b, as an array of three numbers."""
    if value is None:
        raise UnusableAnswerError("exercise.2_5.returned_none")
    try:
        return read_numbers(value, 3)
    except UnusableAnswerError as problem:
        got = problem.verdict.values.get("got", 0)
        raise UnusableAnswerError("exercise.2_5.returned", got=got) from None


def _make_step(*, error=None, count=None, sign=-1, rate=None, moves_w=1, moves_b=1, keep=1):
    """Return a step of SGD by hand, with one thing different from the right one."""

    def step(W, b, x, y, lr):  # noqa: N803  as the lessons have it
        z = x @ W + b
        wrongness = z.sigmoid() - y if error is None else error(z, y)
        n = len(x) if count is None else count
        length = sign * (lr if rate is None else rate)
        gradient_w, gradient_b = x.T @ wrongness / n, wrongness.sum(dim=0) / n
        return keep * W + length * moves_w * gradient_w, keep * b + length * moves_b * gradient_b

    return step


def _slope_left_in(z, y):
    h = z.sigmoid()
    return (h - y) * h * (1 - h)


# The right step, and what each known mistake computes.
_STEPS = {
    "right": _make_step(),
    "sum": _make_step(count=1),
    "sign": _make_step(sign=1),
    "no_rate": _make_step(rate=1.0),
    "no_sigmoid": _make_step(error=lambda z, y: z - y),
    "sigmoid_twice": _make_step(error=lambda z, y: z.sigmoid().sigmoid() - y),
    "slope_left_in": _make_step(error=_slope_left_in),
    "classes": _make_step(error=lambda z, y: (z >= 0).float() - y),
    "bias_stays": _make_step(moves_b=0),
    "weights_stay": _make_step(moves_w=0),
    "nothing_moves": _make_step(moves_w=0, moves_b=0),
    "gradient": _make_step(keep=0, sign=1, rate=1.0),
    "change": _make_step(keep=0),
}


def judge_2_6(answer):
    """A network, or any callable, that predicts 1 where both inputs are equal."""
    import torch
    from torch import nn

    if issubclass(type(answer), type) or not callable(answer):
        return wrong("exercise.2_6.not_a_network", got=name_type(answer))
    x = torch.tensor([[0.0, 0], [0, 1], [1, 0], [1, 1]])
    try:
        output = answer(x)
    except RuntimeError as error:
        if "shapes cannot be multiplied" not in str(error):
            raise
        return wrong("exercise.2_6.layers", error=str(error)[:120])
    h = read_array(output).reshape(-1)
    if h.size != 4:
        return wrong("exercise.2_6.outputs", got=h.size)
    if not np.isfinite(h).all():
        return wrong("exercise.wrong.not_finite", got=format_value(h))
    if h.min() < 0 or h.max() > 1:
        return wrong("exercise.2_6.no_sigmoid", got=format_value(h))
    predictions = (h >= 0.5).tolist()
    if predictions == [True, False, False, True]:
        return right("exercise.2_6.right")
    if predictions == [False, True, True, False]:
        return wrong("exercise.2_6.xor", got=format_value(h))
    if _log_odds_are_affine(h):
        layers = [m for m in _modules_of(answer) if isinstance(m, nn.Linear)]
        return wrong("exercise.2_6.no_activation" if len(layers) > 1 else "exercise.2_6.one_line")
    if np.ptp(h) < 0.01:
        return wrong("exercise.2_6.constant", got=format_value(h))
    missed = [
        f"({point[0]:.0f}, {point[1]:.0f})"
        for point, predicted, wanted in zip(x, predictions, (1, 0, 0, 1), strict=True)
        if predicted != wanted
    ]
    return wrong("exercise.2_6.points", count=len(missed), points=", ".join(missed))


def _modules_of(network):
    return list(network.modules()) if hasattr(network, "modules") else []


def _log_odds_are_affine(h):
    """Whether the probabilities at the four corners are those of a single neuron."""
    if h.min() < 1e-6 or h.max() > 1 - 1e-6:
        return False
    z = np.log(h / (1 - h))
    return abs(z[0] + z[3] - z[1] - z[2]) < 1e-3 * (1 + np.abs(z).max())


ex2_1 = Exercise(
    "2_1",
    judge_2_1,
    minutes=4,
    difficulty=1,
    solution="z = 0.5 * 4 + (-1) * 1 + 0.5\nprobability = 1 / (1 + math.exp(-z))",
    shared=NUMBER,
)
ex2_2 = Exercise(
    "2_2",
    judge_2_2,
    minutes=5,
    difficulty=2,
    solution="""\
new_odds = 0.8 / 0.2 * math.exp(0.5 * 2)
new_probability = new_odds / (1 + new_odds)""",
    shared=NUMBER,
)
ex2_3 = Exercise(
    "2_3",
    judge_2_3,
    minutes=6,
    difficulty=2,
    solution="""\
gradient_w1 = (-0.4 * 1 + 0.3 * 3) / 2
gradient_w2 = (-0.4 * 2 + 0.3 * -1) / 2
gradient_b = (-0.4 + 0.3) / 2""",
    shared=NUMBERS,
)
ex2_4 = Exercise(
    "2_4",
    judge_2_4,
    minutes=6,
    difficulty=2,
    solution="w1, w2, b = 3, 2, -6",
    shared=NUMBERS,
)
ex2_5 = Exercise(
    "2_5",
    judge_2_5,
    minutes=10,
    difficulty=3,
    solution="""\
def step_by_hand(W, b, x, y, lr):
    error = torch.sigmoid(x @ W + b) - y
    gradient_W = x.T @ error / len(x)
    gradient_b = error.mean()
    return W - lr * gradient_W, b - lr * gradient_b""",
    shared=FUNCTION,
)
ex2_6 = Exercise(
    "2_6",
    judge_2_6,
    minutes=10,
    difficulty=3,
    solution="""\
hidden, output = nn.Linear(2, 2), nn.Linear(2, 1)
with torch.no_grad():
    hidden.weight.copy_(torch.FloatTensor([[20, 20], [-20, -20]]))
    hidden.bias.copy_(torch.FloatTensor([-30, 10]))
    output.weight.copy_(torch.FloatTensor([[20, 20]]))
    output.bias.copy_(torch.FloatTensor([-10]))
network = nn.Sequential(hidden, nn.Sigmoid(), output, nn.Sigmoid())""",
    shared=("exercise.wrong.not_finite", "exercise.wrong.raised", "exercise.wrong.too_long"),
)
