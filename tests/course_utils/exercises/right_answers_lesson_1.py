"""Right answers to the exercises of lesson 1, in the forms that learners give them."""

from decimal import Decimal
from fractions import Fraction

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn


def as_the_lesson(hypothesis, y):
    prediction = hypothesis >= torch.FloatTensor([0.5])
    correct_prediction = prediction.float() == y
    return correct_prediction.sum().item() / len(correct_prediction)


def as_a_tensor(hypothesis, y):
    return ((hypothesis >= 0.5) == y.bool()).float().mean()


def with_numpy(hypothesis, y):
    return np.mean((hypothesis.numpy() >= 0.5) == (y.numpy() == 1))


def both_flattened(hypothesis, y):
    pairs = zip(hypothesis.flatten().tolist(), y.flatten().tolist(), strict=True)
    return sum((h >= 0.5) == bool(label) for h, label in pairs) / y.numel()


def cleared_first(model, optimizer, x, y):
    optimizer.zero_grad()
    cost = F.binary_cross_entropy(model(x), y)
    cost.backward()
    optimizer.step()
    return cost


def cleared_before_backward(model, optimizer, x, y):
    cost = nn.BCELoss()(model(x), y)
    optimizer.zero_grad()
    cost.backward()
    optimizer.step()
    return cost.item()


def cleared_last(model, optimizer, x, y):
    cost = F.binary_cross_entropy(model(x), y)
    cost.backward()
    optimizer.step()
    optimizer.zero_grad()
    return cost.detach().numpy()


def cleared_by_the_model(model, optimizer, x, y):
    h = model(x)
    cost = -(y * torch.log(h) + (1 - y) * torch.log(1 - h)).mean()
    model.zero_grad()
    cost.backward()
    optimizer.step()
    return float(cost)


ROWS = [
    ("1_1", (100, 1)),
    ("1_1", [100, 1]),
    ("1_1", torch.zeros(100, 1).shape),
    ("1_1", torch.tensor([100, 1])),
    ("1_1", np.zeros((100, 1)).shape),
    ("1_2", 6),
    ("1_2", 6.0),
    ("1_2", np.int32(6)),
    ("1_2", torch.tensor([6])),
    ("1_3", 0.75),
    ("1_3", 75),
    ("1_3", Fraction(6, 8)),
    ("1_3", torch.tensor(75.0)),
    ("1_4", (-1.5, 6)),
    ("1_4", [Fraction(-3, 2), 6]),
    ("1_4", np.array([-1.5, 6.0])),
    ("1_4", (torch.tensor([-1.5]), Decimal(6))),
    ("1_5", as_the_lesson),
    ("1_5", as_a_tensor),
    ("1_5", with_numpy),
    ("1_5", both_flattened),
    ("1_6", cleared_first),
    ("1_6", cleared_before_backward),
    ("1_6", cleared_last),
    ("1_6", cleared_by_the_model),
    ("1_7", 0.4),
    ("1_7", 0.5),
    ("1_7", torch.tensor(0.45)),
    ("1_7", [0.38]),
]
