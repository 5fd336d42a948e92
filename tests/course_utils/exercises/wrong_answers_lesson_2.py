"""Wrong answers to the exercises of lesson 2, and the diagnosis that each is to get.

A row: exercise, answer, diagnosis. Its text has the key exercise.<exercise>.<diagnosis>, or
exercise.<diagnosis> where the diagnosis begins with "wrong.".
"""

import numpy as np
import torch
from torch import nn

# 2-5: functions step_by_hand(W, b, x, y, lr)


def step(*, h=None, error=None, count=len, sign=-1, use_rate=True, result=None):
    """Return a step by hand with one thing changed."""

    def step_by_hand(W, b, x, y, lr):
        z = x @ W + b
        off = (z.sigmoid() if h is None else h(z)) - y
        off = off if error is None else off * error(z.sigmoid())
        length = sign * (lr if use_rate else 1)
        change_w = length * x.T @ off / count(x)
        change_b = length * off.sum() / count(x)
        if result is not None:
            return result(W, b, change_w, change_b, lr)
        return W + change_w, b + change_b

    return step_by_hand


def forgets_transpose(W, b, x, y, lr):
    error = torch.sigmoid(x @ W + b) - y
    return W - lr * (x @ error) / len(x), b - lr * error.mean()


def flattens_labels(W, b, x, y, lr):
    error = torch.sigmoid(x @ W + b) - y.flatten()
    return W - lr * x.T @ error / len(x), b - lr * error.mean()


def averages_everything(W, b, x, y, lr):
    error = torch.sigmoid(x @ W + b) - y
    return W - lr * (error * x).mean(), b - lr * error.mean()


# 2-6: networks


def neuron(w1, w2, b, *, sigmoid=True):
    linear = nn.Linear(2, 1)
    with torch.no_grad():
        linear.weight.copy_(torch.tensor([[w1, w2]]))
        linear.bias.fill_(b)
    return nn.Sequential(linear, nn.Sigmoid()) if sigmoid else linear


def hidden(output, output_bias, *, last=nn.Sigmoid):
    """Return a network whose hidden neurons compute AND and NOR."""
    network = nn.Sequential(nn.Linear(2, 2), nn.Sigmoid(), nn.Linear(2, 1), last())
    with torch.no_grad():
        network[0].weight.copy_(torch.FloatTensor([[20, 20], [-20, -20]]))
        network[0].bias.copy_(torch.FloatTensor([-30, 10]))
        network[2].weight.copy_(torch.FloatTensor([output]))
        network[2].bias.fill_(output_bias)
    return network


torch.manual_seed(1)
ROWS = [
    ("2_1", 1.5, "no_sigmoid"),
    ("2_1", 0.7311, "no_bias"),
    ("2_1", 0.6225, "bias_sign"),
    ("2_1", torch.sigmoid(torch.tensor(3.5)), "weight_sign"),
    ("2_1", 0.0474, "swapped"),
    ("2_1", 0.1824, "other_class"),
    ("2_1", 0.6937, "sigmoid_twice"),
    ("2_1", 1, "prediction"),
    ("2_1", 81.76, "percent"),
    ("2_1", -3, "no_probability"),
    ("2_1", 0.5, "other"),
    ("2_2", 10.873, "odds"),
    ("2_2", 2.386, "log_odds"),
    ("2_2", 0.8683, "one_step"),
    ("2_2", 1.8, "added"),
    ("2_2", 0.8 * np.e, "multiplied"),
    ("2_2", 0.7311, "sigmoid_of_change"),
    ("2_2", 0.8581, "sigmoid_of_probability"),
    ("2_2", 0.8, "unchanged"),
    ("2_2", 0.5954, "wrong_way"),
    ("2_2", 4, "no_probability"),
    ("2_2", 0.99, "other"),
    ("2_3", (0.5, -1.1, -0.1), "sum"),
    ("2_3", torch.tensor([-0.25, 0.55, 0.05]), "sign"),
    ("2_3", (-0.5, 1.1, 0.1), "sum_and_sign"),
    ("2_3", (-0.05, -0.05, -0.05), "no_input"),
    ("2_3", (-0.05, 0.25, -0.55), "bias_first"),
    ("2_3", (0.0465, -0.1275, -0.0165), "slope_left_in"),
    ("2_3", (0, 0, 0), "classes"),
    ("2_3", (0.75, 0.45, 0.45), "no_label"),
    ("2_3", (0.25, -0.55, 0), "bias"),
    ("2_3", (1, 2, 3), "other"),
    ("2_3", (0.25, -0.55), "wrong.count"),
    ("2_4", (0, 0, 1), "no_weights"),
    ("2_4", (-3, -2, 6), "flipped"),
    ("2_4", neuron(-3.0, -2.0, 6.0), "flipped"),
    ("2_4", (0.3, 0.2, -0.6), "unsure"),
    ("2_4", (3, 2, 6), "bias_sign"),
    ("2_4", (3, -2, -6), "slope_sign"),
    ("2_4", (-3, 2, -6), "slope_sign"),
    ("2_4", (2, 3, -6), "swapped"),
    ("2_4", (-6, 3, 2), "bias_first"),
    ("2_4", (1, 2, -6), "misses"),
    ("2_4", (5, 5, 0), "misses"),
    ("2_5", step(count=lambda x: 1), "sum"),
    ("2_5", step(sign=1), "sign"),
    ("2_5", step(use_rate=False), "no_rate"),
    ("2_5", step(h=lambda z: z), "no_sigmoid"),
    ("2_5", step(h=lambda z: z.sigmoid().sigmoid()), "sigmoid_twice"),
    ("2_5", step(error=lambda h: h * (1 - h)), "slope_left_in"),
    ("2_5", step(h=lambda z: (z >= 0).float()), "classes"),
    ("2_5", step(result=lambda W, b, cw, cb, lr: (W + cw, b)), "bias_stays"),
    ("2_5", step(result=lambda W, b, cw, cb, lr: (W, b + cb)), "weights_stay"),
    ("2_5", step(result=lambda W, b, cw, cb, lr: (W, b)), "nothing_moves"),
    ("2_5", step(result=lambda W, b, cw, cb, lr: (-cw / lr, -cb / lr)), "gradient"),
    ("2_5", step(result=lambda W, b, cw, cb, lr: (cw, cb)), "change"),
    ("2_5", forgets_transpose, "shapes"),
    ("2_5", flattens_labels, "returned"),
    ("2_5", step(result=lambda W, b, cw, cb, lr: W + cw), "returned"),
    ("2_5", step(result=lambda *_: None), "returned_none"),
    ("2_5", averages_everything, "other"),
    ("2_6", "network", "not_a_network"),
    ("2_6", nn.Linear, "not_a_network"),
    ("2_6", nn.Sequential(nn.Linear(2, 2), nn.Linear(3, 1)), "layers"),
    ("2_6", nn.Sequential(nn.Linear(2, 2), nn.Sigmoid()), "outputs"),
    ("2_6", hidden([20, 20], -10, last=nn.Identity), "no_sigmoid"),
    ("2_6", hidden([-20, -20], 10), "xor"),
    ("2_6", neuron(2.0, 2.0, -3.0), "one_line"),
    ("2_6", nn.Sequential(nn.Linear(2, 4), nn.Linear(4, 1), nn.Sigmoid()), "no_activation"),
    ("2_6", hidden([0.001, 0.002], 0.0), "constant"),
    ("2_6", hidden([20, 0], -10), "points"),
    ("2_6", lambda x: x[:, :1] / 0, "wrong.not_finite"),
]
