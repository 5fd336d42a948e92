"""The run that an explorer shows, beside the same run in PyTorch."""

from dataclasses import dataclass

import numpy as np

from ..language import text
from .sgd import Run

_TOLERANCE = 1e-5


@dataclass(frozen=True)
class Verification:
    """How the run that an explorer shows compares with the same run in PyTorch.

    Attributes
    ----------
    largest_difference : float
        Over w1, w2, b and the cost at every step, relative to max(1, |value|).
    same_accuracy : bool
        Whether equally many points were right at every step.
    steps : int
    from_page : bool
        Whether the numbers came from the page; otherwise from the same arithmetic in Python.
    """

    largest_difference: float
    same_accuracy: bool
    steps: int
    from_page: bool

    @property
    def agrees(self):
        """Whether no value differs by more than 1e-5 and the accuracy nowhere."""
        return self.same_accuracy and self.largest_difference <= _TOLERANCE

    def __repr__(self):
        source = "page" if self.from_page else "python"
        verdict = "agrees" if self.agrees else "differs"
        return " ".join(
            [
                text(f"verification.{source}", steps=self.steps),
                text(f"verification.{verdict}", difference=f"{self.largest_difference:.1e}"),
            ]
        )


def compare_with_pytorch(shown, settings, *, from_page):
    """Return the Verification of the Run `shown` against the same run in PyTorch.

    Parameters
    ----------
    shown : Run
    settings : dict
        x, y, weight, bias, learning_rate and epochs of the run.
    from_page : bool
        Whether `shown` came from the page.
    """
    expected = run_in_pytorch(**settings)
    differences = [
        np.max(np.abs(ours - theirs) / np.maximum(1, np.abs(theirs)))
        for ours, theirs in zip(shown[:4], expected[:4], strict=True)
    ]
    return Verification(
        largest_difference=float(max(differences)),
        same_accuracy=bool(np.array_equal(shown.correct, expected.correct)),
        steps=len(expected.cost),
        from_page=from_page,
    )


def torch_model(weight, bias):
    """Return nn.Sequential(nn.Linear(2, 1), nn.Sigmoid()) with the given parameters."""
    import torch
    from torch import nn

    # Drawing initial parameters would move PyTorch's random state.
    with torch.random.fork_rng(devices=[]):
        model = nn.Sequential(nn.Linear(2, 1, dtype=torch.float32), nn.Sigmoid())
    with torch.no_grad():
        model[0].weight.copy_(torch.tensor([[float(w) for w in weight]]))
        model[0].bias.fill_(float(bias))
    return model


def run_in_pytorch(x, y, weight, bias, learning_rate, epochs):
    """Return the Run of the lessons' loop, from the given start, as PyTorch computes it."""
    import torch
    from torch.nn.functional import binary_cross_entropy
    from torch.optim import SGD

    x_train, y_train = torch.FloatTensor(x), torch.FloatTensor(y).reshape(-1, 1)
    model = torch_model(weight, bias)
    optimizer = SGD(model.parameters(), lr=learning_rate)
    parameters, costs, correct = [], [], []

    def note_parameters():
        parameters.append([*model[0].weight[0].tolist(), model[0].bias.item()])

    with torch.enable_grad():
        for _ in range(epochs + 1):
            note_parameters()
            hypothesis = model(x_train)
            cost = binary_cross_entropy(hypothesis, y_train)
            optimizer.zero_grad()
            cost.backward()
            optimizer.step()
            costs.append(cost.item())
            correct.append(((hypothesis >= 0.5) == (y_train == 1)).sum().item())
    note_parameters()
    w1, w2, b = np.array(parameters, np.float32).T
    return Run(w1, w2, b, np.array(costs, np.float32), np.array(correct, np.int32))
