"""Recognise what is wrong with a training step by what it does to a small model.

The learner's function updates the same model several times. Its path, the parameters after each
update, is compared with the paths that the known mistakes give; where nothing moves at all, the
order of `zero_grad`, `backward` and `step` tells why.
"""

from dataclasses import dataclass, field

from .verdict import UnansweredError

UPDATES = 4
_LEARNING_RATE = 0.05  # small enough that no known mistake runs off to infinity


@dataclass
class StepRecorder:
    """The events "zero_grad", "backward" and "step" of each update, in their order."""

    updates: list = field(default_factory=list)

    def note(self, event):
        # The gradients of weight and bias arrive one by one, in a single backward pass.
        if event != "backward" or self.updates[-1][-1:] != ["backward"]:
            self.updates[-1].append(event)

    def watch(self, model, optimizer):
        """Have `model` and `optimizer` report here."""
        for parameter in model.parameters():
            parameter.register_post_accumulate_grad_hook(lambda _: self.note("backward"))
        self._report(model, "zero_grad")
        self._report(optimizer, "zero_grad")
        self._report(optimizer, "step")

    def _report(self, owner, name):
        method = getattr(owner, name)

        def report_and_call(*arguments, **named):
            self.note(name)
            return method(*arguments, **named)

        setattr(owner, name, report_and_call)


@dataclass
class Run:
    """What a training step did: parameters before and after each update, and what it returned."""

    path: list
    returned: list

    def moves_like(self, other):
        import torch

        return all(
            torch.allclose(mine, theirs, rtol=1e-3, atol=1e-5)
            for mine, theirs in zip(self.path, other.path, strict=True)
        )

    def returns_like(self, numbers, other):
        """Whether `numbers`, what this run returned, are what `other` returned."""
        theirs = [float(value) for value in other.returned]
        return all(abs(a - b) < 1e-4 for a, b in zip(numbers, theirs, strict=True))

    def moved(self):
        return not bool((self.path[0] == self.path[-1]).all())


def run_steps(training_step, recorder=None):
    """Call `training_step(model, optimizer, x, y)` UPDATES times and return the Run."""
    import torch
    from torch import nn
    from torch.nn.utils import parameters_to_vector

    from ..data import load_six_points

    x, y = load_six_points()
    x, y = x[1:], y[1:]  # classes of unequal size: mistakes do not cancel out
    torch.manual_seed(2)
    model = nn.Sequential(nn.Linear(2, 1), nn.Sigmoid())
    optimizer = torch.optim.SGD(model.parameters(), lr=_LEARNING_RATE)
    if recorder is not None:
        recorder.watch(model, optimizer)
    run = Run([parameters_to_vector(model.parameters()).detach().clone()], [])
    for _ in range(UPDATES):
        if recorder is not None:
            recorder.updates.append([])
        value = training_step(model, optimizer, x, y)
        if value is ...:
            raise UnansweredError
        run.returned.append(value.detach().clone() if hasattr(value, "detach") else value)
        run.path.append(parameters_to_vector(model.parameters()).detach().clone())
    return run


def diagnose_events(recorder, run):
    """Return the mistake that the order of the second update's events shows, or None."""
    events = recorder.updates[1]
    if not events and not run.moved():
        return "other_model"
    if "backward" not in events:
        return "no_backward"
    if "step" not in events:
        return "new_optimizer" if run.moved() else "no_step"
    backward, step = events.index("backward"), events.index("step")
    if step < backward:
        return "step_first"
    if "zero_grad" in events[backward:step]:
        return "zero_before_step"
    if events.count("step") > 1 or events.count("backward") > 1:
        return "twice"
    return None if "zero_grad" in events else "no_zero_grad"


def known_faults():
    """Return the Run of the right step, and of each known mistake, by its name."""
    import torch
    import torch.nn.functional as F  # noqa: N812  as the lessons have it

    def step_with(cost_of, *, result=None):
        def training_step(model, optimizer, x, y):
            cost = cost_of(model(x), y)
            optimizer.zero_grad()
            cost.backward()
            optimizer.step()
            return cost if result is None else result(model, cost, x, y)

        return run_steps(training_step)

    bce = F.binary_cross_entropy
    accuracy = [0.0]  # of the hypothesis before the update

    def cost_and_accuracy(h, y):
        accuracy[0] = ((h >= 0.5).float() == y).float().mean().item()
        return bce(h, y)

    return {
        "right": step_with(bce),
        "sum": step_with(lambda h, y: bce(h, y, reduction="sum")),
        "sign": step_with(lambda h, y: -bce(h, y)),
        "squares": step_with(F.mse_loss),
        "sigmoid_twice": step_with(F.binary_cross_entropy_with_logits),
        "broadcast": step_with(lambda h, y: bce(*torch.broadcast_tensors(h, y.flatten()))),
        "cost_after": step_with(bce, result=lambda model, _cost, x, y: bce(model(x), y)),
        "accuracy_returned": step_with(cost_and_accuracy, result=lambda *_: accuracy[0]),
        "sum_returned": step_with(bce, result=lambda _model, cost, _x, y: cost * len(y)),
    }
