"""The exercises of lesson 1, the sequential model."""

import math

from .exercise import Exercise
from .reading import (
    FUNCTION,
    NUMBER,
    NUMBERS,
    RESULT,
    SHAPE,
    format_value,
    read_function,
    read_number,
    read_numbers,
    read_result,
    read_shape,
)
from .training_steps import StepRecorder, diagnose_events, known_faults, run_steps
from .verdict import right, wrong


def judge_1_1(answer):
    """The shape of the output for 100 points with 3 features: (100, 1)."""
    shape = read_shape(answer)
    misconceptions = {
        (100,): "exercise.1_1.column_lost",
        (1, 100): "exercise.1_1.transposed",
        (100, 3): "exercise.1_1.input",
        (1, 3): "exercise.1_1.weight",
        (3, 1): "exercise.1_1.weight",
        (6, 1): "exercise.1_1.lesson",
        (1,): "exercise.1_1.one_point",
        (1, 1): "exercise.1_1.one_point",
    }
    if shape == (100, 1):
        return right("exercise.1_1.right")
    return wrong(misconceptions.get(shape, "exercise.1_1.other"), got=format_value(shape))


def judge_1_2(answer):
    """The number of parameters of nn.Sequential(nn.Linear(5, 1), nn.Sigmoid()): 6."""
    count = read_number(answer)
    misconceptions = {
        5: "exercise.1_2.no_bias",
        10: "exercise.1_2.bias_for_each",
        2: "exercise.1_2.tensors",
        7: "exercise.1_2.sigmoid",
        3: "exercise.1_2.lesson",
        1: "exercise.1_2.bias_alone",
    }
    if count == 6:
        return right("exercise.1_2.right")
    return wrong(misconceptions.get(count, "exercise.1_2.other"), got=format_value(count))


def judge_1_3(answer):
    """The accuracy of eight probabilities, of which one is exactly 0.5: 6 of 8."""
    value = read_number(answer)
    if _near(value, 0.75) or _near(value, 75):
        return right("exercise.1_3.right")
    misconceptions = [
        (6, "exercise.1_3.count"),
        (0.625, "exercise.1_3.half_is_zero"),
        (0.25, "exercise.1_3.errors"),
        (0.375, "exercise.1_3.share_of_ones"),
        (0.6375, "exercise.1_3.distances"),
    ]
    for known, key in misconceptions:
        if _near(value, known) or (known < 1 and _near(value, 100 * known)):
            return wrong(key, got=format_value(value))
    return wrong("exercise.1_3.other", got=format_value(value))


def _near(value, wanted):
    return math.isclose(value, wanted, rel_tol=0.005)


def judge_1_4(answer):
    """Slope and intercept of 3·x1 + 2·x2 − 12 = 0, solved for x2: −1.5 and 6."""
    line = read_numbers(answer, 2)
    misconceptions = [
        ((1.5, 6), "exercise.1_4.slope_sign"),
        ((-1.5, -6), "exercise.1_4.bias_sign"),
        ((1.5, -6), "exercise.1_4.both_signs"),
        ((6, -1.5), "exercise.1_4.order"),
        ((-2 / 3, 4), "exercise.1_4.solved_for_x1"),
        ((-3, 12), "exercise.1_4.not_divided"),
        ((3, 2), "exercise.1_4.weights"),
    ]

    def is_near(wanted):
        return all(abs(value - goal) <= 0.02 for value, goal in zip(line, wanted, strict=True))

    got = format_value(line)
    if is_near((-1.5, 6)):
        return right("exercise.1_4.right")
    for known, key in misconceptions:
        if is_near(known):
            return wrong(key, got=got)
    if abs(line[0] + 1.5) <= 0.02:
        return wrong("exercise.1_4.intercept", got=format_value(line[1]))
    if abs(line[1] - 6) <= 0.02:
        return wrong("exercise.1_4.slope", got=format_value(line[0]))
    return wrong("exercise.1_4.other", got=got)


def judge_1_5(answer):
    """A function accuracy(hypothesis, y) that returns the share of right predictions."""
    import torch

    accuracy = read_function(answer, "hypothesis", "y")
    # 5 and 8 points; in each, one probability is exactly 0.5 and belongs to class 1.
    batches = [
        ([0.5, 0.9, 0.2, 0.6, 0.8], [1, 1, 0, 0, 0]),
        ([0.1, 0.7, 0.3, 0.5, 0.2, 0.4, 0.9, 0.3], [0, 0, 0, 1, 0, 1, 1, 0]),
    ]
    batches = [[torch.tensor(column).float().reshape(-1, 1) for column in b] for b in batches]
    results = [read_result(accuracy(h.clone(), y.clone())) for h, y in batches]
    for key, formula in _ACCURACIES.items():
        known = [float(formula(h, y)) for h, y in batches]
        if all(abs(result - k) < 1e-4 for result, k in zip(results, known, strict=True)):
            if key == "exercise.1_5.right":
                return right(key)
            return wrong(key, got=format_value(results[0]), points=5)
    return wrong("exercise.1_5.other", got=format_value(results[0]), points=5)


def _is_correct(h, y, threshold=0.5):
    return (h >= threshold).float() == y


# The right formula, and what each known mistake computes.
_ACCURACIES = {
    "exercise.1_5.right": lambda h, y: _is_correct(h, y).float().mean(),
    "exercise.1_5.count": lambda h, y: _is_correct(h, y).sum(),
    "exercise.1_5.percent": lambda h, y: 100 * _is_correct(h, y).float().mean(),
    "exercise.1_5.half_is_zero": lambda h, y: ((h > 0.5).float() == y).float().mean(),
    "exercise.1_5.errors": lambda h, y: 1 - _is_correct(h, y).float().mean(),
    "exercise.1_5.no_threshold": lambda h, y: (h == y).float().mean(),
    "exercise.1_5.threshold_zero": lambda h, y: _is_correct(h, y, 0.0).float().mean(),
    "exercise.1_5.share_of_ones": lambda h, y: (h >= 0.5).float().mean(),
    "exercise.1_5.always_six": lambda h, y: _is_correct(h, y).sum() / 6,
    "exercise.1_5.broadcast": lambda h, y: _is_correct(h, y.flatten()).sum() / len(y),
    "exercise.1_5.broadcast_mean": lambda h, y: _is_correct(h, y.flatten()).float().mean(),
}


def judge_1_6(answer):
    """A function training_step(model, optimizer, x, y) that updates once and returns the cost."""
    training_step = read_function(answer, "model", "optimizer", "x", "y")
    recorder = StepRecorder()
    try:
        run = run_steps(training_step, recorder)
    except (AttributeError, RuntimeError, ValueError) as error:
        key = _key_of_error(str(error))
        if key is None:
            raise
        return wrong(key, error=type(error).__name__)
    known = known_faults()
    if not run.moves_like(known["right"]):
        key = diagnose_events(recorder, run) or next(
            (name for name, path in known.items() if run.moves_like(path)), "other"
        )
        return wrong(f"exercise.1_6.{key}")
    costs = [read_result(value) for value in run.returned]
    for key in ("right", "cost_after", "accuracy_returned", "sum_returned"):
        if run.returns_like(costs, known[key]):
            return right("exercise.1_6.right") if key == "right" else wrong(f"exercise.1_6.{key}")
    return wrong("exercise.1_6.other_returned", got=format_value(costs[0]))


def _key_of_error(message):
    """Return the diagnosis that PyTorch's own message stands for, or None."""
    meanings = {
        "has no attribute 'backward'": "exercise.1_6.detached",
        "does not require grad": "exercise.1_6.detached",
        "only for scalar outputs": "exercise.1_6.not_averaged",
        "target size": "exercise.1_6.shapes",
    }
    return next((key for part, key in meanings.items() if part in message), None)


def judge_1_7(answer):
    """A learning rate with which the cost never rises and ends below 0.05: 0.37 to 0.55."""
    rate = read_number(answer)
    got = format_value(rate)
    if rate == 0:
        return wrong("exercise.1_7.zero", got=got)
    if rate < 0:
        return wrong("exercise.1_7.negative", got=got)
    costs = _costs_with(rate)
    rises = [epoch for epoch in range(1, len(costs)) if not costs[epoch] <= costs[epoch - 1]]
    last = f"{costs[-1]:.4f}"
    if rises:
        key = "exercise.1_7.explodes" if not costs[-1] < costs[0] else "exercise.1_7.rises"
        return wrong(key, got=got, first=rises[0], count=len(rises))
    if costs[-1] >= 0.05:
        return wrong("exercise.1_7.slow", got=got, last=last)
    return right("exercise.1_7.right", got=got, last=last)


def _costs_with(learning_rate):
    """Return the costs of the lesson's training, 1001 updates, with another learning rate."""
    import torch
    import torch.nn.functional as F  # noqa: N812  as the lessons have it
    from torch import nn

    from ..data import load_six_points

    x_train, y_train = load_six_points()
    torch.manual_seed(1)
    model = nn.Sequential(nn.Linear(2, 1), nn.Sigmoid())
    optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate)
    costs = []
    for _ in range(1001):
        cost = F.binary_cross_entropy(model(x_train), y_train)
        optimizer.zero_grad()
        cost.backward()
        optimizer.step()
        costs.append(cost.item())
        if not math.isfinite(costs[-1]):  # the cost function itself refuses NaN
            break
    return costs


ex1_1 = Exercise(
    "1_1", judge_1_1, minutes=2, difficulty=1, solution="output_shape = (100, 1)", shared=SHAPE
)
ex1_2 = Exercise(
    "1_2", judge_1_2, minutes=2, difficulty=1, solution="parameter_count = 5 + 1", shared=NUMBER
)
ex1_3 = Exercise(
    "1_3", judge_1_3, minutes=3, difficulty=1, solution="accuracy_of_eight = 6 / 8", shared=NUMBER
)
ex1_4 = Exercise(
    "1_4",
    judge_1_4,
    minutes=5,
    difficulty=2,
    solution="slope = -3 / 2\nintercept = 12 / 2",
    shared=NUMBERS,
)
ex1_5 = Exercise(
    "1_5",
    judge_1_5,
    minutes=6,
    difficulty=2,
    solution="""\
def accuracy(hypothesis, y):
    prediction = (hypothesis >= 0.5).float()
    correct_prediction = prediction == y
    return correct_prediction.sum().item() / len(correct_prediction)""",
    shared=(*FUNCTION, *RESULT),
)
ex1_6 = Exercise(
    "1_6",
    judge_1_6,
    minutes=8,
    difficulty=2,
    solution="""\
def training_step(model, optimizer, x, y):
    hypothesis = model(x)
    cost = F.binary_cross_entropy(hypothesis, y)

    optimizer.zero_grad()
    cost.backward()
    optimizer.step()
    return cost.item()""",
    shared=(*FUNCTION, *RESULT),
)
ex1_7 = Exercise(
    "1_7", judge_1_7, minutes=10, difficulty=3, solution="learning_rate = 0.45", shared=NUMBER
)
