"""The exercises of lesson 4, the whole training loop."""

import tempfile
from itertools import pairwise
from pathlib import Path

import torch
import torch.nn as nn
import torch.nn.functional as F  # noqa: N812  as the lessons have it
from sklearn.model_selection import train_test_split  # here: its import is not the learner's time

from ..data import load_breast_cancer_pair, load_six_points
from .exercise import Exercise
from .reading import (
    FUNCTION,
    NUMBER,
    RESULT,
    format_value,
    is_tensor,
    name_type,
    read_array,
    read_function,
    read_number,
    read_result,
)
from .training_loops import LOOP, BinaryClassifier, judge_loop
from .verdict import UnusableAnswerError, right, wrong


def judge_4_1(answer):
    """The steps of a loop over range(250 + 1)."""
    number = read_number(answer)
    misconceptions = {
        250: "off_by_one",
        249: "off_by_one",
        252: "off_by_one",
        5: "printed",
        6: "printed",
        251 * 6: "points",
        250 * 6: "points",
        251 * 3: "parameters",
        250 * 3: "parameters",
        251 * 5: "lines",
        250 * 5: "lines",
    }
    if number == 251:
        return right("exercise.4_1.right")
    return wrong(f"exercise.4_1.{misconceptions.get(number, 'other')}", got=format_value(number))


def judge_4_2(answer):
    """The gradient of the bias after three backward() of the same cost."""
    number = read_number(answer)
    gradient, bias, with_steps = three_backwards()
    known = {
        "overwritten": gradient,
        "two_only": 2 * gradient,
        "cleared": 0,
        "moved": with_steps,
        "parameter": bias - 3 * gradient,
        "sign": -3 * gradient,
    }
    if abs(number - 3 * gradient) < 6e-4:
        return right("exercise.4_2.right")
    for fault, value in known.items():
        if abs(number - value) < 6e-4:
            return wrong(f"exercise.4_2.{fault}", got=format_value(number))
    return wrong("exercise.4_2.other", got=format_value(number))


def three_backwards():
    """Return the bias's gradient at the start, the bias, and the sum of three with steps."""
    x_train, y_train = load_six_points()
    torch.manual_seed(1)
    model = BinaryClassifier()
    bias = model.linear.bias.item()
    gradients = []
    for _ in range(3):
        model.zero_grad()
        F.binary_cross_entropy(model(x_train), y_train).backward()
        gradients.append(model.linear.bias.grad.item())
        for parameter in model.parameters():
            parameter.data -= parameter.grad
    return gradients[0], bias, sum(gradients)


def judge_4_4(answer):
    """A function for the share of right predictions at any threshold."""
    accuracy_at = read_function(answer, "model", "x", "y", "threshold")
    trials = accuracy_trials()
    got = [read_result(accuracy_at(*trial)) for trial in trials]
    for fault, formula in ACCURACIES.items():
        with torch.no_grad():
            known = [float(formula(model(x), y, border)) for model, x, y, border in trials]
        if all(abs(g - k) < 1e-4 for g, k in zip(got, known, strict=True)):
            if fault == "right":
                return right("exercise.4_4.right")
            return wrong(f"exercise.4_4.{fault}", got=format_value(got[0]))
    return wrong("exercise.4_4.other", got=format_value(got[0]))


def accuracy_trials():
    """Return two sets of arguments: model, x, y and threshold."""
    model = BinaryClassifier()
    model.linear.weight.data = torch.tensor([[0.5, 0.5]])
    model.linear.bias.data = torch.tensor([-0.1])
    x = torch.tensor([[-2, 4], [-2, -4], [-2, -4], [2, -3], [-4, -4], [1, -4], [3, 2], [-3, -2.0]])
    y = torch.tensor([[1], [0], [0], [1], [1], [0], [1], [0.0]])
    return [(model, x, y, 0.3), (model, x[:5], y[:5], 0.8)]


# The right formula, and what each known mistake computes; h are the probabilities.
ACCURACIES = {
    "right": lambda h, y, border: is_correct(h, y, border).float().mean(),
    "percent": lambda h, y, border: 100 * is_correct(h, y, border).float().mean(),
    "count": lambda h, y, border: is_correct(h, y, border).sum(),
    "threshold_ignored": lambda h, y, border: is_correct(h, y, 0.5).float().mean(),
    "threshold_zero": lambda h, y, border: is_correct(h, y, 0).float().mean(),
    "broadcast": lambda h, y, border: is_correct(h.T, y, border).float().mean(),
    "broadcast_count": lambda h, y, border: is_correct(h.T, y, border).sum() / len(y),
    "share_of_ones": lambda h, y, border: (h >= border).float().mean(),
    "wrong_share": lambda h, y, border: 1 - is_correct(h, y, border).float().mean(),
    "no_threshold": lambda h, y, border: (h == y).float().mean(),
    "cost": lambda h, y, border: F.binary_cross_entropy(h, y),
    "six_points": lambda h, y, border: is_correct(h, y, border).sum() / 6,
}


def is_correct(h, y, border):
    return (h >= border).float() == y


def judge_4_5(answer):
    """A learning rate that brings standardised data near the lowest cost in 20 updates."""
    rate = read_number(answer)
    got = format_value(rate)
    if rate <= 0:
        return wrong("exercise.4_5.not_positive", got=got)
    costs = costs_with(rate)
    if max(costs[20:]) < ENOUGH:
        return right("exercise.4_5.right", got=got, cost=f"{costs[20]:.4f}")
    cost = f"{costs[20]:.4f}"
    if all(later <= earlier for earlier, later in pairwise(costs)):
        return wrong("exercise.4_5.slow", got=got, cost=cost)
    last = f"{costs[-1]:.2f}"
    if costs[-1] > costs[0]:
        return wrong("exercise.4_5.worse", got=got, last=last)
    return wrong("exercise.4_5.unstable", got=got, cost=cost, last=last)


ENOUGH = 0.26


def costs_with(rate):
    """Train on the lesson's standardised training data; return the costs of epochs 0 to 100."""
    x, y = load_breast_cancer_pair()
    x_fit, _, y_fit, _ = train_test_split(x, y, test_size=0.2, stratify=y, random_state=1)
    x_fit = (x_fit - x_fit.mean(dim=0)) / x_fit.std(dim=0)
    torch.manual_seed(1)
    model = BinaryClassifier()
    optimizer = torch.optim.SGD(model.parameters(), lr=rate)
    costs = []
    for _ in range(101):
        cost = F.binary_cross_entropy(model(x_fit), y_fit)
        optimizer.zero_grad()
        cost.backward()
        optimizer.step()
        costs.append(cost.item())
    return costs


def judge_4_6(answer):
    """A function that standardises two tables with the mean and spread of the first."""
    standardise = read_function(answer, "x_fit", "x_test")
    x_fit = torch.tensor([[14.0, 19], [11, 25], [20, 16], [9, 22], [13, 30], [17, 20]])
    x_test = torch.tensor([[12.0, 18], [25, 28], [22, 24], [18, 33]])
    pair = standardise(x_fit.clone(), x_test.clone())
    if not isinstance(pair, (tuple, list)) or len(pair) != 2:
        return wrong("exercise.4_6.no_pair", got=name_type(pair))
    got_fit, got_test = (torch.as_tensor(read_array(part)).float() for part in pair)
    if got_fit.shape != x_fit.shape or got_test.shape != x_test.shape:
        fault = "swapped" if got_fit.shape == x_test.shape else "shapes"
        return wrong(f"exercise.4_6.{fault}", fit=tuple(got_fit.shape), test=tuple(got_test.shape))
    fault = fault_of_scaling(got_fit, got_test, x_fit, x_test)
    return wrong(f"exercise.4_6.{fault}") if fault else right("exercise.4_6.right")


def fault_of_scaling(got_fit, got_test, x_fit, x_test):
    """Return the name of the first known fault that gives the same two tables."""
    both = torch.cat([x_fit, x_test])
    for correction in (1, 0):  # the spread of a sample, or of a population as NumPy takes it

        def scaled(x, by, dim=0, correction=correction):
            std = by.std(dim=dim, correction=correction, keepdim=dim is not None)
            return (x - by.mean(dim=dim, keepdim=dim is not None)) / std

        def centred(x, by=x_fit):
            return x - by.mean(dim=0)

        mean, std = x_fit.mean(dim=0), x_fit.std(dim=0, correction=correction)
        known = {
            None: (scaled(x_fit, x_fit), scaled(x_test, x_fit)),
            "own_test": (scaled(x_fit, x_fit), scaled(x_test, x_test)),
            "leak": (scaled(x_fit, both), scaled(x_test, both)),
            "test_untouched": (scaled(x_fit, x_fit), x_test),
            "by_test": (scaled(x_fit, x_test), scaled(x_test, x_test)),
            "no_dim": (scaled(x_fit, x_fit, dim=None), scaled(x_test, x_fit, dim=None)),
            "rows": (scaled(x_fit, x_fit, dim=1), scaled(x_test, x_test, dim=1)),
            "no_std": (centred(x_fit), centred(x_test)),
            "no_mean": (x_fit / std, x_test / std),
            "variance": (centred(x_fit) / std**2, centred(x_test) / std**2),
            "precedence": (x_fit - mean / std, x_test - mean / std),
        }
        for fault, (fit, test) in known.items():
            if close(got_fit, fit) and close(got_test, test):
                return fault
    return "other"


def close(a, b):
    return torch.allclose(a, b, atol=1e-4)


def judge_4_7(answer):
    """A function that saves a model, and loads its values into a new one."""
    save_and_load = read_function(answer, "model", "path")
    model = BinaryClassifier()
    for parameter in model.parameters():
        parameter.data = torch.linspace(-2, 3, parameter.numel()).view_as(parameter)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "classifier.pt"
        try:
            loaded = save_and_load(model, path)
        except Exception as error:
            return explain_loading(error)
        return judge_file(path) or judge_loaded(loaded, model)


def explain_loading(error):
    if isinstance(error, FileNotFoundError):
        return wrong("exercise.4_7.no_file")
    if "Weights only load failed" in str(error):
        return wrong("exercise.4_7.whole_model")
    if "Error(s) in loading state_dict" in str(error):
        return wrong("exercise.4_7.other_names")
    raise error


def judge_file(path):
    if not path.exists():
        return wrong("exercise.4_7.no_file")
    try:
        torch.load(path, weights_only=True)
    except Exception:
        return wrong("exercise.4_7.whole_model")
    return None


def judge_loaded(loaded, model):
    if loaded is None:
        raise UnusableAnswerError("exercise.wrong.returned_none")
    if type(loaded).__name__ == "_IncompatibleKeys":
        return wrong("exercise.4_7.keys_returned")
    if isinstance(loaded, dict):
        return wrong("exercise.4_7.values_returned")
    if not isinstance(loaded, nn.Module):
        return wrong("exercise.4_7.no_model", got=name_type(loaded))
    if loaded is model:
        return wrong("exercise.4_7.same_model")
    x, _ = load_six_points()
    output = loaded(x)
    if not is_tensor(output) or not torch.equal(output, model(x)):
        return wrong("exercise.4_7.not_loaded")
    return right("exercise.4_7.right")


def judge_4_8(answer):
    """A function for the first epoch at which the cost hardly changed."""
    settled = read_function(answer, "costs", "tolerance")
    falling = ([0.5, 0.4, 0.33, 0.29, 0.285, 0.26, 0.258, 0.257], 0.01)
    rising = ([0.9, 1.3, 0.8, 0.6, 0.595, 0.594], 0.01)
    never = ([0.8, 0.6, 0.4, 0.2], 0.01)
    got = read_epoch(settled(list(falling[0]), falling[1]))
    if got != 4:
        known = {3: "early", 5: "late", 7: "last", 6: "last", 8: "length"}
        fault = "cost_returned" if got in falling[0] else known.get(got, "other")
        return wrong(f"exercise.4_8.{fault}", got=written(got), costs=falling[0], tolerance=0.01)
    got = read_epoch(settled(list(rising[0]), rising[1]))
    if got != 4:
        fault = "rise" if got == 1 else "other"
        return wrong(f"exercise.4_8.{fault}", got=written(got), costs=rising[0], tolerance=0.01)
    try:
        got = settled(list(never[0]), never[1])
    except IndexError:
        return wrong("exercise.4_8.past_the_end", costs=never[0])
    if got is not None:
        return wrong("exercise.4_8.never", got=str(got)[:40], costs=never[0])
    return right("exercise.4_8.right")


def read_epoch(value):
    return None if value is None else read_result(value)


def written(number):
    return "None" if number is None else format_value(number)


ex4_1 = Exercise(
    "4_1",
    judge_4_1,
    minutes=2,
    difficulty=1,
    solution="step_count = 250 + 1",
    shared=NUMBER,
)

ex4_2 = Exercise(
    "4_2",
    judge_4_2,
    minutes=4,
    difficulty=1,
    solution="bias_gradient = 3 * 0.0920",
    shared=NUMBER,
)

ex4_3 = Exercise(
    "4_3",
    judge_loop,
    minutes=8,
    difficulty=2,
    solution="""\
def repaired_train(model, x, y, learning_rate, epochs):
    optimizer = optim.SGD(model.parameters(), lr=learning_rate)
    costs = []
    for epoch in range(epochs):
        cost = F.binary_cross_entropy(model(x), y)
        optimizer.zero_grad()
        cost.backward()
        optimizer.step()
        costs.append(cost.item())
    return costs""",
    shared=LOOP,
)

ex4_4 = Exercise(
    "4_4",
    judge_4_4,
    minutes=6,
    difficulty=2,
    solution="""\
def accuracy_at(model, x, y, threshold):
    prediction = (model(x) >= threshold).float()
    return (prediction == y).float().mean().item()""",
    shared=(*FUNCTION, *RESULT),
)

ex4_5 = Exercise(
    "4_5",
    judge_4_5,
    minutes=8,
    difficulty=2,
    solution="fast_rate = 5",
    shared=NUMBER,
)

ex4_6 = Exercise(
    "4_6",
    judge_4_6,
    minutes=8,
    difficulty=2,
    solution="""\
def standardise(x_fit, x_test):
    mean, std = x_fit.mean(dim=0), x_fit.std(dim=0)
    return (x_fit - mean) / std, (x_test - mean) / std""",
    shared=FUNCTION,
)

ex4_7 = Exercise(
    "4_7",
    judge_4_7,
    minutes=7,
    difficulty=2,
    solution="""\
def save_and_load(model, path):
    torch.save(model.state_dict(), path)
    restored = BinaryClassifier()
    restored.load_state_dict(torch.load(path, weights_only=True))
    return restored""",
    shared=(*FUNCTION, "exercise.wrong.returned_none"),
)

ex4_8 = Exercise(
    "4_8",
    judge_4_8,
    minutes=10,
    difficulty=3,
    solution="""\
def settled_epoch(costs, tolerance):
    for epoch in range(1, len(costs)):
        if abs(costs[epoch] - costs[epoch - 1]) < tolerance:
            return epoch
    return None""",
    shared=FUNCTION,
)

ex4_9 = Exercise(
    "4_9",
    judge_loop,
    minutes=10,
    difficulty=3,
    solution="""\
def my_train(model, x, y, learning_rate, epochs):
    optimizer = optim.SGD(model.parameters(), lr=learning_rate)
    costs = []
    for epoch in range(epochs):
        hypothesis = model(x)
        cost = F.binary_cross_entropy(hypothesis, y)
        optimizer.zero_grad()
        cost.backward()
        optimizer.step()
        costs.append(cost.item())
    return costs""",
    shared=LOOP,
)
