"""Recognising the fault of a training loop by what the loop does.

A learner's `train(model, x, y, learning_rate, epochs)` is run on six small points while a
recorder watches the model. The path of its parameters is then held beside the path that a
right loop takes, and beside the path of every known fault: the fault that takes the same
path is the one to name. Where nothing moves, the order of what happened tells the faults
apart.
"""

import re

import torch
import torch.nn as nn
import torch.nn.functional as F  # noqa: N812  as the lessons have it
from torch.optim.optimizer import register_optimizer_step_pre_hook

from ..data import load_six_points
from ..texts import TEXTS
from .reading import FUNCTION, name_type, read_function
from .verdict import right, wrong

RIGHT = "exercise.loop.right"
LOOP = (*FUNCTION, *(key for key in TEXTS if key.startswith("exercise.loop.") and key != RIGHT))

LEARNING_RATE = 0.3
EPOCHS = 8
MOST_PREDICTIONS = 4000
X = torch.tensor([[0.5, 2.0], [1.5, -1.0], [-0.5, 0.7], [2.0, 0.4], [-1.2, -0.8], [0.3, 1.1]])
Y = torch.tensor([[1.0], [0.0], [1.0], [0.0], [1.0], [1.0]])


class EndlessTrainingError(BaseException):
    """The loop goes on and on. Not an Exception, so that `except Exception` lets it through."""


class BinaryClassifier(nn.Module):
    """The class of the lessons."""

    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 1)
        self.sigmoid = nn.Sigmoid()

    def forward(self, x):
        return self.sigmoid(self.linear(x))


class WatchedClassifier(BinaryClassifier):
    """A BinaryClassifier that tells of each prediction before it makes it."""

    def __init__(self, before_prediction):
        super().__init__()
        self._before_prediction = before_prediction

    def forward(self, x):
        self._before_prediction(self, x)
        return super().forward(x)


class Run:
    """What a training function did to a fresh model.

    Attributes
    ----------
    returned : whatever the function returned
    path : list of float32 tensors of shape (3,)
        The parameters each time that they had changed, the initial ones first.
    events : list of str
        "predict", "backward", "step" in the order in which they happened.
    steps_without_gradient : int
        How many of the steps found no gradient, or a gradient of 0.
    inputs : list of tensors that the model was given
    optimizers : list of the optimizers that made a step
    """

    def __init__(self, train, learning_rate=LEARNING_RATE, epochs=EPOCHS):
        self.path, self.events, self.inputs, self.optimizers = [], [], [], []
        self.steps_without_gradient = 0
        torch.manual_seed(1)
        self.model = WatchedClassifier(self._saw_prediction)
        for parameter in self.model.parameters():
            # A start that is no round number, the same on every processor.
            parameter.data = torch.linspace(0.31, -0.23, parameter.numel()).view_as(parameter)
        self.model.linear.bias.register_hook(lambda gradient: self.events.append("backward"))
        self._note_parameters()
        handle = register_optimizer_step_pre_hook(self._saw_step)
        try:
            self.returned = train(self.model, X.clone(), Y.clone(), learning_rate, epochs)
        finally:
            handle.remove()
        self._note_parameters()

    def __deepcopy__(self, memo):
        return self  # a copy of the model tells the same recorder

    def owns(self, optimizer):
        """Tell whether the optimizer holds a parameter of the watched model."""
        held = {id(p) for group in optimizer.param_groups for p in group["params"]}
        return any(id(parameter) in held for parameter in self.model.parameters())

    def _saw_prediction(self, model, x):
        if model is self.model:
            self.events.append("predict")
            self.inputs.append(x)
            self._note_parameters()
        if len(self.events) > MOST_PREDICTIONS:
            raise EndlessTrainingError

    def _saw_step(self, optimizer, args, kwargs):
        self.events.append("step")
        if len(self.events) > MOST_PREDICTIONS:
            raise EndlessTrainingError
        if not any(optimizer is known for known in self.optimizers):
            self.optimizers.append(optimizer)
        gradient = self.model.linear.bias.grad
        if gradient is None or not gradient.any():
            self.steps_without_gradient += 1

    def _note_parameters(self):
        values = [parameter.detach().flatten() for parameter in self.model.parameters()]
        position = torch.cat(values).clone()
        if not self.path or not torch.equal(position, self.path[-1]):
            self.path.append(position)


def mean_cost(hypothesis, y):
    return F.binary_cross_entropy(hypothesis, y)


def broadcast_cost(hypothesis, y):
    """The cost written out by hand, with predictions of shape (N,) and targets (N, 1)."""
    h = hypothesis.squeeze()
    return -(y * torch.log(h) + (1 - y) * torch.log(1 - h)).mean()


def loop(order=("zero_grad", "backward", "step"), cost_function=mean_cost, sign=1, rate=None):
    """Return a training function: the right one, or one with the fault that is asked for."""

    def train(model, x, y, learning_rate, epochs):
        rate_used = learning_rate if rate is None else rate
        optimizer = torch.optim.SGD(model.parameters(), lr=rate_used, maximize=sign < 0)
        costs = []
        for _ in range(epochs):
            cost = cost_function(model(x), y)
            for action in order:
                if action == "backward":
                    cost.backward()
                else:
                    getattr(optimizer, action)()
            costs.append(cost.item())
        return costs

    return train


# The names are the last part of the keys of the texts that explain the faults.
FAULTS = {
    "no_zero_grad": [loop(order=("backward", "step"))],
    "step_before_backward": [
        loop(order=("step", "zero_grad", "backward")),
        loop(order=("step", "backward")),
    ],
    "uphill": [loop(sign=-1)],
    "sum_for_mean": [
        loop(cost_function=lambda h, y: F.binary_cross_entropy(h, y, reduction="sum"))
    ],
    "fixed_rate": [loop(rate=rate) for rate in (1, 0.5, 0.1, 0.01, 0.001)],
    "broadcast": [loop(cost_function=broadcast_cost)],
    "logits_cost": [loop(cost_function=F.binary_cross_entropy_with_logits)],
    "squared_error": [loop(cost_function=F.mse_loss)],
}

# What an error of torch means in a training loop, by its message.
MEANINGS = {
    r"does not require grad|'(float|int)' object has no attribute 'backward'": "detached",
    r"Invalid learning rate": "negative_rate",
    r"backward through the graph a second time": "predicted_once",
    r"target size .* different to the input size": "target_size",
    # The logarithm of a target that is 0 makes the parameters NaN after one step.
    r"all elements of target should be between 0 and 1": "swapped",
}


def judge_loop(answer):
    """Judge a function `train(model, x, y, learning_rate, epochs)` that returns its costs."""
    if isinstance(answer, (list, tuple)):
        return wrong("exercise.wrong.called", got=name_type(answer))
    if isinstance(answer, nn.Module):
        return wrong("exercise.wrong.not_a_function", got=name_type(answer))
    train = read_function(answer, "model", "x", "y", "learning_rate", "epochs")
    try:
        run = Run(train)
    except EndlessTrainingError:
        return wrong("exercise.loop.endless", epochs=EPOCHS)
    except Exception as error:
        for pattern, fault in MEANINGS.items():
            if re.search(pattern, str(error)):
                return wrong(f"exercise.loop.{fault}")
        raise
    return judge_data(run) or judge_path(run) or judge_costs(run) or right(RIGHT)


def judge_data(run):
    """Say what is wrong with the model or the points that the loop worked on, if anything."""
    if "predict" not in run.events:
        return wrong("exercise.loop.other_model")
    six_points, _ = load_six_points()
    for x in run.inputs:
        if torch.is_tensor(x) and torch.equal(x, X):
            continue
        if torch.is_tensor(x) and torch.equal(x, six_points):
            return wrong("exercise.loop.global_points")
        return wrong("exercise.loop.other_points", shape=shape_of(x), wanted=tuple(X.shape))
    return None


def judge_path(run):
    """Say what is wrong with the way that the parameters went, if anything."""
    updates = len(run.path) - 1
    expected = right_run(max(updates, EPOCHS)).path
    if updates == 0:
        return judge_standstill(run)
    other = [o for o in run.optimizers if not is_plain_sgd(o)]
    if other:
        return wrong("exercise.loop.other_optimizer", got=name_type(other[0]))
    if same_path(run.path, expected):
        return judge_updates(run, updates)
    for fault, loops in FAULTS.items():
        for faulty in loops:
            path = Run(faulty, epochs=updates + 2).path
            if updates > 1 and same_path(run.path, path):
                return wrong(f"exercise.loop.{fault}")
    first = next(
        i for i, (a, b) in enumerate(zip(run.path, expected, strict=False)) if not close(a, b)
    )
    return wrong("exercise.loop.other_path", update=first)


def judge_updates(run, updates):
    """Judge a loop that goes the right way: how far does it go?"""
    if updates == EPOCHS:
        if len(run.optimizers) > 1:
            return wrong("exercise.loop.new_optimizer", count=len(run.optimizers))
        return None
    if updates == 1:
        return wrong("exercise.loop.one_update", epochs=EPOCHS)
    off_by_one = abs(updates - EPOCHS) == 1
    fault = "off_by_one" if off_by_one else "updates"
    return wrong(f"exercise.loop.{fault}", updates=updates, epochs=EPOCHS)


def judge_standstill(run):
    """Say why the parameters never moved."""
    if run.optimizers and not any(run.owns(optimizer) for optimizer in run.optimizers):
        return wrong("exercise.loop.optimizer_of_other_model")
    if "backward" not in run.events:
        return wrong("exercise.loop.no_backward")
    if "step" not in run.events:
        return wrong("exercise.loop.no_step")
    if not run.steps_without_gradient:
        return wrong("exercise.loop.fixed_rate")  # fixed at 0
    if re.search("predict (step )+backward", " ".join(run.events)):
        return wrong("exercise.loop.step_before_backward")
    return wrong("exercise.loop.zero_grad_before_step")


def judge_costs(run):
    """Judge what the function returned, its path being right."""
    costs = run.returned
    if isinstance(costs, tuple) and len(costs) == 2 and isinstance(costs[0], nn.Module):
        costs = costs[1]  # as in the lesson's own train
    if costs is None:
        return wrong("exercise.loop.nothing_returned")
    if isinstance(costs, nn.Module):
        return wrong("exercise.loop.model_returned")
    if any(torch.is_tensor(cost) and cost.requires_grad for cost in as_list(costs)):
        return wrong("exercise.loop.costs_are_tensors")
    try:
        values = torch.tensor([float(cost) for cost in as_list(costs)])
    except (TypeError, ValueError, RuntimeError):
        return wrong("exercise.loop.costs_are_no_numbers", got=name_type(costs))
    if len(values) != EPOCHS:
        fault = "costs_only_last" if len(values) == 1 else "costs_count"
        return wrong(f"exercise.loop.{fault}", got=len(values), epochs=EPOCHS)
    return judge_cost_values(run, values)


def judge_cost_values(run, values):
    expected = torch.tensor(right_run(EPOCHS + 1).returned)
    if close(values, expected[:EPOCHS]):
        return None
    known = {
        "costs_after_step": expected[1:],
        "costs_accuracy": accuracies(run.path[:EPOCHS]),
        "costs_summed": expected[:EPOCHS].cumsum(0),
        "costs_not_mean": expected[:EPOCHS] * len(X),
    }
    for fault, its_values in known.items():
        if close(values, its_values):
            return wrong(f"exercise.loop.{fault}")
    return wrong("exercise.loop.costs_values", got=f"{values[0].item():.4f}")


def shape_of(x):
    return tuple(x.shape) if torch.is_tensor(x) else name_type(x)


def right_run(epochs):
    return Run(loop(), epochs=epochs)


def same_path(path, other):
    """Tell whether the shorter path is the beginning of the longer one."""
    return all(close(a, b) for a, b in zip(path, other, strict=False))


def close(a, b):
    return torch.allclose(a, b, rtol=1e-3, atol=1e-4)


def is_plain_sgd(optimizer):
    if not isinstance(optimizer, torch.optim.SGD):
        return False
    return not any(
        group["momentum"] or group["weight_decay"] or group["nesterov"]
        for group in optimizer.param_groups
    )


def accuracies(path):
    """Return the accuracy on the recorder's points at each position, shape (positions,)."""
    positions = torch.stack(path)
    logits = positions[:, :2] @ X.T + positions[:, 2:]
    return ((logits >= 0).float() == Y.flatten()).float().mean(dim=1)


def as_list(costs):
    if isinstance(costs, (str, bytes)):
        return [costs]
    try:
        return list(costs)
    except TypeError:
        return [costs]
