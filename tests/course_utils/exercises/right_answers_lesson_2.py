"""Right answers to the exercises of lesson 2, in the forms that learners give them."""

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn


def by_the_formula(W, b, x, y, lr):
    error = torch.sigmoid(x @ W + b) - y
    return W - lr * x.T @ error / len(x), b - lr * error.mean(dim=0)


def with_means(W, b, x, y, lr):
    error = 1 / (1 + torch.exp(-(x.matmul(W) + b))) - y
    gradient = (error * x).mean(dim=0)
    return [W.flatten() - lr * gradient, b - lr * error.mean()]


def with_autograd(W, b, x, y, lr):
    W, b = W.clone().requires_grad_(), b.clone().requires_grad_()
    cost = F.binary_cross_entropy(torch.sigmoid(x @ W + b), y)
    gradient_w, gradient_b = torch.autograd.grad(cost, [W, b])
    return W - lr * gradient_w, b - lr * gradient_b


def in_place(W, b, x, y, lr):
    error = torch.sigmoid(x @ W + b) - y
    W -= lr * x.T @ error / len(y)
    b -= lr * error.mean()
    return W, b


def neuron():
    model = nn.Sequential(nn.Linear(2, 1), nn.Sigmoid())
    with torch.no_grad():
        model[0].weight.copy_(torch.FloatTensor([[6, 4]]))
        model[0].bias.fill_(-12)
    return model


class Equality(nn.Module):
    """OR and NAND as in the lesson, and an output neuron that turns their AND over."""

    def __init__(self):
        super().__init__()
        self.first, self.last = nn.Linear(2, 2), nn.Linear(2, 1)
        with torch.no_grad():
            self.first.weight.copy_(torch.FloatTensor([[20, 20], [-20, -20]]))
            self.first.bias.copy_(torch.FloatTensor([-10, 30]))
            self.last.weight.copy_(torch.FloatTensor([[-20, -20]]))
            self.last.bias.fill_(30)

    def forward(self, x):
        return torch.sigmoid(self.last(torch.relu(torch.sigmoid(self.first(x)))))


def trained():
    x = torch.FloatTensor([[0, 0], [0, 1], [1, 0], [1, 1]])
    y = torch.FloatTensor([[1], [0], [0], [1]])
    torch.manual_seed(1)
    network = nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 1), nn.Sigmoid())
    optimizer = torch.optim.SGD(network.parameters(), lr=1)
    for _ in range(1000):
        cost = F.binary_cross_entropy(network(x), y)
        optimizer.zero_grad()
        cost.backward()
        optimizer.step()
    return network


def three_steps(x):
    h = torch.sigmoid(40 * (x.sum(dim=1) - 1) ** 2 - 20)
    return h.tolist()


ROWS = [
    ("2_1", 0.82),
    ("2_1", np.float64(0.8176)),
    ("2_1", torch.sigmoid(torch.tensor([[1.5]]))),
    ("2_2", 0.9158),
    ("2_2", 0.92),
    ("2_2", torch.tensor(0.91577)),
    ("2_3", (0.25, -0.55, -0.05)),
    ("2_3", [[0.25, -0.55], [-0.05]]),
    ("2_3", (torch.tensor([0.25, -0.55]), -0.05)),
    ("2_3", np.array([0.25, -0.55, -0.05])),
    ("2_4", (3, 2, -6)),
    ("2_4", (torch.FloatTensor([[1.8, 1.2]]), torch.FloatTensor([-3.6]))),
    ("2_4", [30, 20, -60]),
    ("2_4", neuron()),
    ("2_4", neuron()[0]),
    ("2_5", by_the_formula),
    ("2_5", with_means),
    ("2_5", with_autograd),
    ("2_5", in_place),
    ("2_6", Equality()),
    ("2_6", trained()),
    ("2_6", three_steps),
]
