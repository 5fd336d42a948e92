"""Wrong answers to the exercises of lesson 4, and the diagnosis that each is to get.

A row: exercise, answer, diagnosis. Its text has the key exercise.<exercise>.<diagnosis>, or
exercise.<diagnosis> where the diagnosis begins with "wrong." or "loop.".
"""

import copy

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn, optim

from course_utils import load_six_points

x_train, y_train = load_six_points()


class BinaryClassifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 1)
        self.sigmoid = nn.Sigmoid()

    def forward(self, x):
        return self.sigmoid(self.linear(x))


# 4-3 and 4-9: functions train(model, x, y, learning_rate, epochs)


def loop(
    *actions,
    cost=F.binary_cross_entropy,
    optimizer=optim.SGD,
    rate=1,
    rounds=lambda epochs: range(epochs),
    record=lambda cost: cost.item(),
):
    """Return a training loop with one thing changed."""
    actions = actions or ("zero_grad", "backward", "step")

    def train(model, x, y, learning_rate, epochs):
        made = optimizer(model.parameters(), lr=rate * learning_rate)
        costs = []
        for _ in rounds(epochs):
            value = cost(model(x), y)
            for action in actions:
                if action == "backward":
                    value.backward()
                else:
                    getattr(made, action)()
            costs.append(record(value))
        return costs

    return train


def fixed_rate(model, x, y, learning_rate, epochs):
    return loop()(model, x, y, 0.1, epochs)


def fixed_epochs(model, x, y, learning_rate, epochs):
    return loop()(model, x, y, learning_rate, 100)


def summed_by_hand(h, y):
    return -(y * torch.log(h) + (1 - y) * torch.log(1 - h)).sum()


def squeezed(h, y):
    h = h.squeeze()
    return -(y * torch.log(h) + (1 - y) * torch.log(1 - h)).mean()


def squeezed_for_the_library(h, y):
    return F.binary_cross_entropy(h.squeeze(), y)


def accuracy_as_cost(h, y):
    return ((h >= 0.5).float() == y).float().mean()


def weighted(h, y):
    return F.binary_cross_entropy(h, y, weight=1 + y)


def cleared_once(model, x, y, learning_rate, epochs):
    optimizer = optim.SGD(model.parameters(), lr=learning_rate)
    optimizer.zero_grad()
    costs = []
    for _ in range(epochs):
        cost = F.binary_cross_entropy(model(x), y)
        cost.backward()
        optimizer.step()
        costs.append(cost.item())
    return costs


def without_gradients(model, x, y, learning_rate, epochs):
    with torch.no_grad():
        return loop()(model, x, y, learning_rate, epochs)


def overwrites_the_cost(model, x, y, learning_rate, epochs):
    optimizer = optim.SGD(model.parameters(), lr=learning_rate)
    for _ in range(epochs):
        cost = F.binary_cross_entropy(model(x), y)
        cost = cost.item()
        optimizer.zero_grad()
        cost.backward()
        optimizer.step()


def predicts_once(model, x, y, learning_rate, epochs):
    optimizer = optim.SGD(model.parameters(), lr=learning_rate)
    cost = F.binary_cross_entropy(model(x), y)
    costs = []
    for _ in range(epochs):
        optimizer.zero_grad()
        cost.backward()
        optimizer.step()
        costs.append(cost.item())
    return costs


def never_counts(model, x, y, learning_rate, epochs):
    optimizer = optim.SGD(model.parameters(), lr=learning_rate)
    epoch = 0
    while epoch < epochs:
        optimizer.zero_grad()
        F.binary_cross_entropy(model(x), y).backward()
        optimizer.step()


def new_model_in_the_function(model, x, y, learning_rate, epochs):
    model = BinaryClassifier()
    return loop()(model, x, y, learning_rate, epochs)


def new_model_in_the_loop(model, x, y, learning_rate, epochs):
    costs = []
    for _ in range(epochs):
        model = BinaryClassifier()
        costs += loop()(model, x, y, learning_rate, 1)
    return costs


def trains_a_copy(model, x, y, learning_rate, epochs):
    return loop()(copy.deepcopy(model), x, y, learning_rate, epochs)


def returns_at_once(model, x, y, learning_rate, epochs):
    return []


def moves_another_model(model, x, y, learning_rate, epochs):
    optimizer = optim.SGD(BinaryClassifier().parameters(), lr=learning_rate)
    costs = []
    for _ in range(epochs):
        cost = F.binary_cross_entropy(model(x), y)
        optimizer.zero_grad()
        cost.backward()
        optimizer.step()
        costs.append(cost.item())
    return costs


def takes_the_six_points(model, x, y, learning_rate, epochs):
    return loop()(model, x_train, y_train, learning_rate, epochs)


def one_point_at_a_time(model, x, y, learning_rate, epochs):
    costs = []
    for _ in range(epochs):
        for row, label in zip(x, y, strict=True):
            costs += loop()(model, row[None], label[None], learning_rate, 1)
    return costs


def standardises(model, x, y, learning_rate, epochs):
    return loop()(model, (x - x.mean(dim=0)) / x.std(dim=0), y, learning_rate, epochs)


def returns_inside(model, x, y, learning_rate, epochs):
    optimizer = optim.SGD(model.parameters(), lr=learning_rate)
    costs = []
    for _ in range(epochs):
        cost = F.binary_cross_entropy(model(x), y)
        optimizer.zero_grad()
        cost.backward()
        optimizer.step()
        costs.append(cost.item())
        return costs


def optimizer_inside(model, x, y, learning_rate, epochs):
    costs = []
    for _ in range(epochs):
        costs += loop()(model, x, y, learning_rate, 1)
    return costs


def returns_nothing(model, x, y, learning_rate, epochs):
    loop()(model, x, y, learning_rate, epochs)


def prints_only(model, x, y, learning_rate, epochs):
    print(loop()(model, x, y, learning_rate, epochs))


def returns_the_model(model, x, y, learning_rate, epochs):
    loop()(model, x, y, learning_rate, epochs)
    return model


def returns_the_last(model, x, y, learning_rate, epochs):
    return loop()(model, x, y, learning_rate, epochs)[-1]


def returns_text(model, x, y, learning_rate, epochs):
    return str(loop()(model, x, y, learning_rate, epochs))


def records_twice(model, x, y, learning_rate, epochs):
    costs = loop()(model, x, y, learning_rate, epochs)
    return [cost for cost in costs for _ in range(2)]


def measures_again(model, x, y, learning_rate, epochs):
    costs = []
    optimizer = optim.SGD(model.parameters(), lr=learning_rate)
    for _ in range(epochs):
        optimizer.zero_grad()
        F.binary_cross_entropy(model(x), y).backward()
        optimizer.step()
        costs.append(F.binary_cross_entropy(model(x), y).item())
    return costs


def records_accuracies(model, x, y, learning_rate, epochs):
    optimizer = optim.SGD(model.parameters(), lr=learning_rate)
    accuracies = []
    for _ in range(epochs):
        hypothesis = model(x)
        optimizer.zero_grad()
        F.binary_cross_entropy(hypothesis, y).backward()
        optimizer.step()
        accuracies.append(accuracy_as_cost(hypothesis, y).item())
    return accuracies


def adds_up(model, x, y, learning_rate, epochs):
    return list(np.cumsum(loop()(model, x, y, learning_rate, epochs)))


LOOPS = [
    ([0.5, 0.4], "wrong.called"),
    (BinaryClassifier(), "wrong.not_a_function"),
    (BinaryClassifier, "wrong.signature"),
    (never_counts, "loop.endless"),
    (overwrites_the_cost, "loop.detached"),
    (without_gradients, "loop.detached"),
    (loop(cost=accuracy_as_cost), "loop.detached"),
    (loop(cost=lambda h, y: F.binary_cross_entropy(h, y).detach()), "loop.detached"),
    (loop(rate=-1), "loop.negative_rate"),
    (predicts_once, "loop.predicted_once"),
    (loop(cost=squeezed_for_the_library), "loop.target_size"),
    (new_model_in_the_function, "loop.other_model"),
    (new_model_in_the_loop, "loop.other_model"),
    (trains_a_copy, "loop.other_model"),
    (returns_at_once, "loop.other_model"),
    (moves_another_model, "loop.optimizer_of_other_model"),
    (takes_the_six_points, "loop.global_points"),
    (one_point_at_a_time, "loop.other_points"),
    (standardises, "loop.other_points"),
    (loop("zero_grad", "step"), "loop.no_backward"),
    (loop("zero_grad", "backward"), "loop.no_step"),
    (loop("backward", "zero_grad", "step"), "loop.zero_grad_before_step"),
    (loop("zero_grad", "step", "backward"), "loop.step_before_backward"),
    (loop("step", "backward", "zero_grad"), "loop.step_before_backward"),
    (loop("step", "zero_grad", "backward"), "loop.step_before_backward"),
    (loop("step", "backward"), "loop.step_before_backward"),
    (loop("backward", "step"), "loop.no_zero_grad"),
    (cleared_once, "loop.no_zero_grad"),
    (loop(cost=lambda h, y: -F.binary_cross_entropy(h, y)), "loop.uphill"),
    (loop(optimizer=lambda p, lr: optim.SGD(p, lr=lr, maximize=True)), "loop.uphill"),
    (loop(cost=summed_by_hand), "loop.sum_for_mean"),
    (fixed_rate, "loop.fixed_rate"),
    (loop(rate=0), "loop.fixed_rate"),
    (loop(cost=squeezed), "loop.broadcast"),
    (loop(cost=F.binary_cross_entropy_with_logits), "loop.logits_cost"),
    (loop(cost=lambda h, y: F.binary_cross_entropy(y, h)), "loop.swapped"),
    (loop(cost=nn.MSELoss()), "loop.squared_error"),
    (loop(optimizer=optim.Adam), "loop.other_optimizer"),
    (
        loop(optimizer=lambda p, lr: optim.SGD(p, lr=lr, momentum=0.9)),
        "loop.other_optimizer",
    ),
    (loop(cost=weighted), "loop.other_path"),
    (returns_inside, "loop.one_update"),
    (loop(rounds=lambda epochs: range(epochs + 1)), "loop.off_by_one"),
    (loop(rounds=lambda epochs: range(1, epochs)), "loop.off_by_one"),
    (fixed_epochs, "loop.updates"),
    (loop(rounds=lambda epochs: range(0, epochs, 2)), "loop.updates"),
    (optimizer_inside, "loop.new_optimizer"),
    (returns_nothing, "loop.nothing_returned"),
    (prints_only, "loop.nothing_returned"),
    (returns_the_model, "loop.model_returned"),
    (loop(record=lambda cost: cost), "loop.costs_are_tensors"),
    (returns_text, "loop.costs_are_no_numbers"),
    (returns_the_last, "loop.costs_only_last"),
    (records_twice, "loop.costs_count"),
    (measures_again, "loop.costs_after_step"),
    (records_accuracies, "loop.costs_accuracy"),
    (adds_up, "loop.costs_summed"),
    (loop(record=lambda cost: 6 * cost.item()), "loop.costs_not_mean"),
    (loop(record=lambda cost: -cost.item()), "loop.costs_values"),
]


# 4-4: functions accuracy_at(model, x, y, threshold)


def accuracy(threshold=None, of=lambda correct, h, y: correct.float().mean(), flat=False):
    """Return an accuracy function with one thing changed."""

    def accuracy_at(model, x, y, given):
        h = model(x)
        predicted = (h >= (given if threshold is None else threshold)).float()
        return of((predicted.squeeze() if flat else predicted) == y, h, y)

    return accuracy_at


def share_of_ones(model, x, y, threshold):
    return (model(x) >= threshold).float().mean()


def share_of_errors(model, x, y, threshold):
    return ((model(x) >= threshold).float() != y).float().mean()


def compares_probabilities(model, x, y, threshold):
    return (model(x) == y).float().mean()


def returns_the_cost(model, x, y, threshold):
    return F.binary_cross_entropy(model(x), y)


def takes_the_six_points_for_accuracy(model, x, y, threshold):
    return ((model(x_train) >= threshold).float() == y_train).float().mean()


def prints_accuracy(model, x, y, threshold):
    print(((model(x) >= threshold).float() == y).float().mean())


def returns_comparison(model, x, y, threshold):
    return (model(x) >= threshold).float() == y


# 4-6: functions standardise(x_fit, x_test)


def scaled(x, by, dim=0):
    return (x - by.mean(dim=dim, keepdim=True)) / by.std(dim=dim, keepdim=True)


def with_both(x_fit, x_test):
    both = torch.cat([x_fit, x_test])
    return scaled(x_fit, both), scaled(x_test, both)


def over_everything(x_fit, x_test):
    mean, std = x_fit.mean(), x_fit.std()
    return (x_fit - mean) / std, (x_test - mean) / std


def without_parentheses(x_fit, x_test):
    mean, std = x_fit.mean(dim=0), x_fit.std(dim=0)
    return x_fit - mean / std, x_test - mean / std


def by_the_variance(x_fit, x_test):
    mean, variance = x_fit.mean(dim=0), x_fit.var(dim=0)
    return (x_fit - mean) / variance, (x_test - mean) / variance


def to_zero_and_one(x_fit, x_test):
    low, high = x_fit.amin(dim=0), x_fit.amax(dim=0)
    return (x_fit - low) / (high - low), (x_test - low) / (high - low)


# 4-7: functions save_and_load(model, path)


def saves_only(model, path):
    torch.save(model.state_dict(), path)


def saved(model, path):
    torch.save(model.state_dict(), path)
    return torch.load(path, weights_only=True)


def saves_the_model(model, path):
    torch.save(model, path)
    return torch.load(path, weights_only=False)


def saves_the_model_and_loads_weights(model, path):
    torch.save(model, path)
    restored = BinaryClassifier()
    restored.load_state_dict(torch.load(path))
    return restored


def only_copies(model, path):
    return copy.deepcopy(model)


def forgets_to_save(model, path):
    restored = BinaryClassifier()
    restored.load_state_dict(torch.load(path))
    return restored


def saves_elsewhere(model, path):
    torch.save(model.state_dict(), path.with_name("other.pt"))
    restored = BinaryClassifier()
    restored.load_state_dict(torch.load(path.with_name("other.pt")))
    return restored


def loads_into_a_sequential(model, path):
    other = nn.Sequential(nn.Linear(2, 1), nn.Sigmoid())
    other.load_state_dict(saved(model, path))
    return other


def wraps_once_more(model, path):
    torch.save({"model": model.state_dict()}, path)
    restored = BinaryClassifier()
    restored.load_state_dict(torch.load(path))
    return restored


def returns_what_load_returns(model, path):
    return BinaryClassifier().load_state_dict(saved(model, path))


def loads_into_the_same(model, path):
    model.load_state_dict(saved(model, path))
    return model


def forgets_to_load(model, path):
    saved(model, path)
    return BinaryClassifier()


def saves_the_new_one(model, path):
    restored = BinaryClassifier()
    restored.load_state_dict(saved(restored, path))
    return restored


def returns_the_path(model, path):
    saved(model, path)
    return path


# 4-8: functions settled_epoch(costs, tolerance)


def settled(start=1, size=abs, add=0, none=None):
    """Return a function for the first small change, with one thing changed."""

    def settled_epoch(costs, tolerance):
        for epoch in range(start, len(costs)):
            if size(costs[epoch - 1] - costs[epoch]) < tolerance:
                return epoch + add
        return none

    return settled_epoch


def returns_the_last_epoch(costs, tolerance):
    found = None
    for epoch in range(1, len(costs)):
        if abs(costs[epoch] - costs[epoch - 1]) < tolerance:
            found = epoch
    return found


def returns_settled_cost(costs, tolerance):
    epoch = settled()(costs, tolerance)
    return None if epoch is None else costs[epoch]


def returns_the_length(costs, tolerance):
    return len(costs)


def reads_too_far(costs, tolerance):
    for epoch in range(len(costs)):
        if abs(costs[epoch + 1] - costs[epoch]) < tolerance:
            return epoch + 1
    return None


def looks_at_the_level(costs, tolerance):
    return next((epoch for epoch, cost in enumerate(costs) if cost < tolerance), None)


ROWS = [
    # steps of a loop
    ("4_1", 250, "off_by_one"),
    ("4_1", torch.tensor(252), "off_by_one"),
    ("4_1", 6, "printed"),
    ("4_1", 1506, "points"),
    ("4_1", 753, "parameters"),
    ("4_1", 1255, "lines"),
    ("4_1", 1000, "other"),
    # gradients that pile up
    ("4_2", 0.0920, "overwritten"),
    ("4_2", 0.184, "two_only"),
    ("4_2", 0, "cleared"),
    ("4_2", 0.1576, "moved"),
    ("4_2", -0.1371 - 3 * 0.0920, "parameter"),
    ("4_2", -0.276, "sign"),
    ("4_2", 1, "other"),
    # loops
    *(("4_3", answer, diagnosis) for answer, diagnosis in LOOPS),
    # the accuracy at a threshold
    ("4_4", accuracy(of=lambda correct, h, y: 100 * correct.float().mean()), "percent"),
    ("4_4", accuracy(of=lambda correct, h, y: correct.sum()), "count"),
    ("4_4", accuracy(threshold=0.5), "threshold_ignored"),
    ("4_4", accuracy(threshold=0), "threshold_zero"),
    ("4_4", accuracy(flat=True), "broadcast"),
    (
        "4_4",
        accuracy(flat=True, of=lambda correct, h, y: correct.sum() / len(correct)),
        "broadcast_count",
    ),
    ("4_4", share_of_ones, "share_of_ones"),
    ("4_4", share_of_errors, "wrong_share"),
    ("4_4", compares_probabilities, "no_threshold"),
    ("4_4", returns_the_cost, "cost"),
    ("4_4", accuracy(of=lambda correct, h, y: correct.sum() / 6), "six_points"),
    ("4_4", takes_the_six_points_for_accuracy, "other"),
    ("4_4", prints_accuracy, "wrong.returned_none"),
    ("4_4", returns_comparison, "wrong.returned_type"),
    # a learning rate
    ("4_5", 0, "not_positive"),
    ("4_5", -5, "not_positive"),
    ("4_5", 1, "slow"),
    ("4_5", 0.001, "slow"),
    ("4_5", 30, "unstable"),
    ("4_5", 1000, "worse"),
    # standardising
    ("4_6", lambda x_fit, x_test: scaled(x_fit, x_fit), "no_pair"),
    ("4_6", print, "no_pair"),
    ("4_6", lambda a, b: (scaled(b, a), scaled(a, a)), "swapped"),
    ("4_6", lambda a, b: (scaled(a, a)[0], scaled(b, a)[0]), "shapes"),
    ("4_6", lambda a, b: (scaled(a, a), scaled(b, b)), "own_test"),
    ("4_6", with_both, "leak"),
    ("4_6", lambda a, b: (scaled(a, b), scaled(b, b)), "by_test"),
    ("4_6", lambda a, b: (scaled(a, a), b), "test_untouched"),
    ("4_6", over_everything, "no_dim"),
    ("4_6", lambda a, b: (scaled(a, a, dim=1), scaled(b, b, dim=1)), "rows"),
    ("4_6", lambda a, b: (a - a.mean(dim=0), b - a.mean(dim=0)), "no_std"),
    ("4_6", lambda a, b: (a / a.std(dim=0), b / a.std(dim=0)), "no_mean"),
    ("4_6", by_the_variance, "variance"),
    ("4_6", without_parentheses, "precedence"),
    ("4_6", to_zero_and_one, "other"),
    # saving and loading
    ("4_7", saves_only, "wrong.returned_none"),
    ("4_7", saved, "values_returned"),
    ("4_7", saves_the_model, "whole_model"),
    ("4_7", saves_the_model_and_loads_weights, "whole_model"),
    ("4_7", only_copies, "no_file"),
    ("4_7", forgets_to_save, "no_file"),
    ("4_7", saves_elsewhere, "no_file"),
    ("4_7", loads_into_a_sequential, "other_names"),
    ("4_7", wraps_once_more, "other_names"),
    ("4_7", returns_what_load_returns, "keys_returned"),
    ("4_7", loads_into_the_same, "same_model"),
    ("4_7", forgets_to_load, "not_loaded"),
    ("4_7", saves_the_new_one, "not_loaded"),
    ("4_7", returns_the_path, "no_model"),
    # when to stop
    ("4_8", settled(add=-1), "early"),
    ("4_8", settled(add=1), "late"),
    ("4_8", returns_the_last_epoch, "last"),
    ("4_8", returns_the_length, "length"),
    ("4_8", returns_settled_cost, "cost_returned"),
    ("4_8", settled(size=lambda change: change), "rise"),
    ("4_8", reads_too_far, "past_the_end"),
    ("4_8", settled(none=-1), "never"),
    ("4_8", looks_at_the_level, "other"),
    *(("4_9", answer, diagnosis) for answer, diagnosis in LOOPS),
]
