"""Right answers to the exercises of lesson 4, in the forms that learners give them."""

import copy

import numpy as np
import torch
import torch.nn.functional as F
from sklearn.preprocessing import StandardScaler
from torch import nn, optim

# 4-3 and 4-9: functions train(model, x, y, learning_rate, epochs)


def as_the_lesson(model, x, y, learning_rate, epochs):
    optimizer = optim.SGD(model.parameters(), lr=learning_rate)
    costs = []
    for _ in range(epochs):
        hypothesis = model(x)
        cost = F.binary_cross_entropy(hypothesis, y)
        optimizer.zero_grad()
        cost.backward()
        optimizer.step()
        costs.append(cost.item())
    return costs


def cleared_first(model, x, y, learning_rate, epochs):
    optimizer = optim.SGD(model.parameters(), lr=learning_rate)
    cost_function = nn.BCELoss()
    costs = []
    for _ in range(1, epochs + 1):
        optimizer.zero_grad()
        cost = cost_function(model(x), y)
        costs.append(cost.detach())
        cost.backward()
        optimizer.step()
    return costs


def cleared_last(model, x, y, learning_rate, epochs):
    optimizer = optim.SGD(model.parameters(), lr=learning_rate)
    costs = torch.zeros(epochs)
    for epoch in range(epochs):
        cost = F.binary_cross_entropy(model.forward(x), y)
        cost.backward()
        optimizer.step()
        optimizer.zero_grad()
        costs[epoch] = cost.item()
    return costs


def cleared_by_the_model(model, x, y, learning_rate, epochs):
    optimizer = optim.SGD(list(model.parameters()), lr=learning_rate)
    costs = np.zeros(epochs)
    epoch = 0
    while epoch < epochs:
        h = model(x)
        cost = -(y * torch.log(h) + (1 - y) * torch.log(1 - h)).mean()
        model.zero_grad(set_to_none=False)
        cost.backward()
        optimizer.step()
        costs[epoch] = float(cost)
        epoch += 1
    return costs


def without_an_optimizer(model, x, y, learning_rate, epochs):
    costs = []
    for _ in range(epochs):
        cost = F.binary_cross_entropy(model(x), y)
        gradients = torch.autograd.grad(cost, model.parameters())
        with torch.no_grad():
            for parameter, gradient in zip(model.parameters(), gradients, strict=True):
                parameter -= learning_rate * gradient
        costs.append(cost.item())
    return costs


def with_an_accuracy(model, x, y, learning_rate, epochs):
    """As the lesson's own train: it looks at the accuracy too, and returns model and costs."""
    optimizer = optim.SGD(model.parameters(), lr=learning_rate)
    costs = []
    for epoch in range(epochs):
        cost = F.binary_cross_entropy(model(x), y)
        optimizer.zero_grad()
        cost.backward()
        optimizer.step()
        costs.append(cost.item())
        accuracy = ((model(x) >= 0.5) == y.bool()).float().mean()
        print(epoch, accuracy.item())
    return model, costs


def on_flat_columns(model, x, y, learning_rate, epochs):
    optimizer = optim.SGD(model.parameters(), lr=learning_rate)
    costs = []
    for _ in range(epochs):
        cost = F.binary_cross_entropy(model(x).squeeze(1), y.squeeze(1))
        optimizer.zero_grad()
        cost.backward()
        optimizer.step()
        costs.append(cost.item())
    return tuple(costs)


LOOPS = [
    as_the_lesson,
    cleared_first,
    cleared_last,
    cleared_by_the_model,
    without_an_optimizer,
    with_an_accuracy,
    on_flat_columns,
]


# 4-4: functions accuracy_at(model, x, y, threshold)


def mean_of_agreements(model, x, y, threshold):
    return ((model(x) >= threshold).float() == y).float().mean()


def counted_and_divided(model, x, y, threshold):
    with torch.no_grad():
        correct = (model(x) > threshold) == y.bool()
    return correct.sum().item() / len(correct)


def with_numpy(model, x, y, threshold):
    h = model(x).detach().numpy()
    return np.mean((h >= threshold) == (y.numpy() == 1))


# 4-6: functions standardise(x_fit, x_test)


def as_a_list(x_fit, x_test):
    mean, std = x_fit.mean(0), x_fit.std(0)
    return [(x - mean) / std for x in (x_fit, x_test)]


def with_a_population_spread(x_fit, x_test):
    x_fit, x_test = x_fit.numpy(), x_test.numpy()
    mean, std = x_fit.mean(axis=0), x_fit.std(axis=0)
    return (x_fit - mean) / std, (x_test - mean) / std


def with_scikit_learn(x_fit, x_test):
    scaler = StandardScaler().fit(x_fit)
    return scaler.transform(x_fit), scaler.transform(x_test)


# 4-7: functions save_and_load(model, path)


class BinaryClassifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 1)
        self.sigmoid = nn.Sigmoid()

    def forward(self, x):
        return self.sigmoid(self.linear(x))


def as_in_the_lesson(model, path):
    torch.save(model.state_dict(), path)
    restored = BinaryClassifier()
    restored.load_state_dict(torch.load(path, weights_only=True))
    return restored


def with_a_dictionary(model, path):
    torch.save({"model": model.state_dict(), "epochs": 1000}, str(path))
    restored = type(model)()
    restored.load_state_dict(torch.load(str(path))["model"])
    return restored.eval()


def with_an_open_file(model, path):
    with path.open("wb") as file:
        torch.save(model.state_dict(), file)
    restored = copy.deepcopy(model)
    for parameter in restored.parameters():
        nn.init.zeros_(parameter)
    with path.open("rb") as file:
        restored.load_state_dict(torch.load(file))
    return restored


# 4-8: functions settled_epoch(costs, tolerance)


def with_range(costs, tolerance):
    for epoch in range(1, len(costs)):
        if abs(costs[epoch] - costs[epoch - 1]) < tolerance:
            return epoch
    return None


def with_enumerate(costs, tolerance):
    before = float("inf")
    for epoch, cost in enumerate(costs):
        if abs(before - cost) < tolerance:
            return torch.tensor(epoch)
        before = cost


def with_a_difference(costs, tolerance):
    small = np.flatnonzero(np.abs(np.diff(costs)) < tolerance)
    return small[0] + 1 if len(small) else None


ROWS = [
    ("4_1", 251),
    ("4_1", 251.0),
    ("4_1", torch.tensor(251)),
    ("4_1", len(range(251))),
    ("4_2", 0.276),
    ("4_2", 3 * 0.0920),
    ("4_2", torch.tensor([0.2759])),
    *(("4_3", loop) for loop in LOOPS),
    ("4_4", mean_of_agreements),
    ("4_4", counted_and_divided),
    ("4_4", with_numpy),
    ("4_5", 5),
    ("4_5", 10.0),
    ("4_5", torch.tensor(4.0)),
    ("4_6", as_a_list),
    ("4_6", with_a_population_spread),
    ("4_6", with_scikit_learn),
    ("4_7", as_in_the_lesson),
    ("4_7", with_a_dictionary),
    ("4_7", with_an_open_file),
    ("4_8", with_range),
    ("4_8", with_enumerate),
    ("4_8", with_a_difference),
    *(("4_9", loop) for loop in LOOPS),
]
