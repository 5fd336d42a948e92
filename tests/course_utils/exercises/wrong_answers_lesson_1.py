"""Wrong answers to the exercises of lesson 1, and the diagnosis that each is to get.

A row: exercise, answer, diagnosis. Its text has the key exercise.<exercise>.<diagnosis>, or
exercise.<diagnosis> where the diagnosis begins with "wrong.".
"""

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

# 1-5: functions accuracy(hypothesis, y)


def counts(hypothesis, y):
    return ((hypothesis >= 0.5).float() == y).sum().item()


def in_percent(hypothesis, y):
    return 100 * ((hypothesis >= 0.5).float() == y).float().mean()


def rounds(hypothesis, y):
    return (hypothesis.round() == y).float().mean()


def strictly_greater(hypothesis, y):
    return ((hypothesis > 0.5).float() == y).sum().item() / len(y)


def share_of_errors(hypothesis, y):
    return ((hypothesis >= 0.5).float() != y).float().mean().item()


def compares_probabilities(hypothesis, y):
    return (hypothesis == y).float().mean().item()


def threshold_of_logits(hypothesis, y):
    return ((hypothesis >= 0).float() == y).float().mean().item()


def forgets_labels(hypothesis, y):
    return (hypothesis >= 0.5).float().mean().item()


def divides_by_six(hypothesis, y):
    return ((hypothesis >= 0.5).float() == y).sum().item() / 6


def flattens_labels(hypothesis, y):
    correct = (hypothesis >= 0.5).float() == y.flatten()
    return correct.sum().item() / len(correct)


def flattens_predictions(hypothesis, y):
    return ((hypothesis.squeeze() >= 0.5).float() == y).float().mean().item()


def mean_probability(hypothesis, y):
    return hypothesis.mean().item()


def prints_only(hypothesis, y):
    print(((hypothesis >= 0.5).float() == y).float().mean())


def returns_comparison(hypothesis, y):
    return (hypothesis >= 0.5).float() == y


def misspells(hypothesis, y):
    return (hypotesis >= 0.5).float().mean()  # noqa: F821


# 1-6: functions training_step(model, optimizer, x, y)


def step(*, cost=None, order=("zero_grad", "backward", "step"), result=None):
    """Return a training step with one thing changed."""
    cost_of = cost or F.binary_cross_entropy

    def training_step(model, optimizer, x, y):
        hypothesis = model(x)
        cost = cost_of(hypothesis, y)
        for name in order:
            cost.backward() if name == "backward" else getattr(optimizer, name)()
        return cost.item() if result is None else result(model, cost, hypothesis, x, y)

    return training_step


def by_hand(hypothesis, y):
    return -(y * hypothesis.log() + (1 - y) * (1 - hypothesis).log())


def makes_a_model(model, optimizer, x, y):
    model = nn.Sequential(nn.Linear(2, 1), nn.Sigmoid())
    optimizer = torch.optim.SGD(model.parameters(), lr=1)
    return step()(model, optimizer, x, y)


def makes_a_model_only(model, optimizer, x, y):
    return step()(nn.Sequential(nn.Linear(2, 1), nn.Sigmoid()), optimizer, x, y)


def makes_an_optimizer(model, optimizer, x, y):
    return step()(model, torch.optim.SGD(model.parameters(), lr=1), x, y)


def squeezes_labels(model, optimizer, x, y):
    return step()(model, optimizer, x, y.squeeze())


def steps_twice(model, optimizer, x, y):
    step()(model, optimizer, x, y)
    return step()(model, optimizer, x, y)


def thresholded(hypothesis, y):
    return ((hypothesis >= 0.5).float() == y).float().mean()


ROWS = [
    ("1_1", (100,), "column_lost"),
    ("1_1", torch.Size([1, 100]), "transposed"),
    ("1_1", [100, 3], "input"),
    ("1_1", (1, 3), "weight"),
    ("1_1", (3, 1), "weight"),
    ("1_1", (6, 1), "lesson"),
    ("1_1", torch.tensor([1, 1]), "one_point"),
    ("1_1", (1,), "one_point"),
    ("1_1", (100, 2), "other"),
    ("1_1", (100.5, 1), "other"),
    ("1_1", (), "other"),
    ("1_2", 5, "no_bias"),
    ("1_2", np.int64(10), "bias_for_each"),
    ("1_2", 2, "tensors"),
    ("1_2", 7.0, "sigmoid"),
    ("1_2", torch.tensor(3), "lesson"),
    ("1_2", 1, "bias_alone"),
    ("1_2", 12, "other"),
    ("1_2", -6, "other"),
    ("1_3", 6, "count"),
    ("1_3", 0.625, "half_is_zero"),
    ("1_3", 62.5, "half_is_zero"),
    ("1_3", 0.25, "errors"),
    ("1_3", 3 / 8, "share_of_ones"),
    ("1_3", 0.6375, "distances"),
    ("1_3", 1, "other"),
    ("1_3", "75%", "wrong.text"),
    ("1_4", (1.5, 6), "slope_sign"),
    ("1_4", (-1.5, -6), "bias_sign"),
    ("1_4", (1.5, -6), "both_signs"),
    ("1_4", (6, -1.5), "order"),
    ("1_4", (-0.667, 4), "solved_for_x1"),
    ("1_4", (-3, 12), "not_divided"),
    ("1_4", (3, 2), "weights"),
    ("1_4", (-1.5, -12), "intercept"),
    ("1_4", (0, 6), "slope"),
    ("1_4", (1, 1), "other"),
    ("1_4", (3, 2, -12), "wrong.count"),
    ("1_5", counts, "count"),
    ("1_5", in_percent, "percent"),
    ("1_5", rounds, "half_is_zero"),
    ("1_5", strictly_greater, "half_is_zero"),
    ("1_5", share_of_errors, "errors"),
    ("1_5", compares_probabilities, "no_threshold"),
    ("1_5", threshold_of_logits, "threshold_zero"),
    ("1_5", forgets_labels, "share_of_ones"),
    ("1_5", divides_by_six, "always_six"),
    ("1_5", flattens_labels, "broadcast"),
    ("1_5", flattens_predictions, "broadcast_mean"),
    ("1_5", mean_probability, "other"),
    ("1_5", prints_only, "wrong.returned_none"),
    ("1_5", returns_comparison, "wrong.returned_type"),
    ("1_5", misspells, "wrong.raised"),
    ("1_6", step(order=("backward", "step")), "no_zero_grad"),
    ("1_6", step(order=("zero_grad", "step")), "no_backward"),
    ("1_6", makes_a_model_only, "no_backward"),
    ("1_6", step(order=("zero_grad", "backward")), "no_step"),
    ("1_6", step(order=("zero_grad", "step", "backward")), "step_first"),
    ("1_6", step(order=("step", "zero_grad", "backward")), "step_first"),
    ("1_6", step(order=("backward", "zero_grad", "step")), "zero_before_step"),
    ("1_6", steps_twice, "twice"),
    ("1_6", step(order=("zero_grad", "backward", "step", "step")), "twice"),
    ("1_6", makes_an_optimizer, "new_optimizer"),
    ("1_6", makes_a_model, "other_model"),
    ("1_6", step(cost=lambda h, y: F.binary_cross_entropy(h, y).item()), "detached"),
    ("1_6", step(cost=lambda h, y: F.binary_cross_entropy(h.detach(), y)), "detached"),
    ("1_6", step(cost=thresholded), "detached"),
    ("1_6", step(cost=by_hand), "not_averaged"),
    ("1_6", squeezes_labels, "shapes"),
    ("1_6", step(cost=lambda h, y: by_hand(h, y.squeeze()).mean()), "broadcast"),
    ("1_6", step(cost=lambda h, y: by_hand(h, y).sum()), "sum"),
    ("1_6", step(cost=lambda h, y: -by_hand(h, y).mean()), "sign"),
    ("1_6", step(cost=F.mse_loss), "squares"),
    ("1_6", step(cost=nn.BCEWithLogitsLoss()), "sigmoid_twice"),
    ("1_6", step(cost=lambda h, y: F.binary_cross_entropy(h.sigmoid(), y)), "sigmoid_twice"),
    ("1_6", step(cost=F.l1_loss), "other"),
    ("1_6", step(result=lambda model, c, h, x, y: by_hand(model(x), y).mean()), "cost_after"),
    ("1_6", step(result=lambda model, c, h, x, y: thresholded(h, y)), "accuracy_returned"),
    ("1_6", step(result=lambda model, c, h, x, y: by_hand(h, y).sum()), "sum_returned"),
    ("1_6", step(result=lambda *_: 0), "other_returned"),
    ("1_6", step(result=lambda *_: None), "wrong.returned_none"),
    ("1_6", step(result=lambda model, c, h, x, y: h), "wrong.returned_type"),
    ("1_7", 0, "zero"),
    ("1_7", -0.5, "negative"),
    ("1_7", 0.6, "rises"),
    ("1_7", 1, "rises"),
    ("1_7", 10, "explodes"),
    ("1_7", 1e30, "explodes"),
    ("1_7", 0.1, "slow"),
    ("1_7", 0.3, "slow"),
]
