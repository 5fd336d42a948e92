"""Right answers to the exercises of lesson 3, in the forms that learners give them."""

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

LABELS = torch.tensor([0, 0, 0, 1, 1, 1])

# 3-2: names in a state_dict


class TwoPartClassifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(2, 3), nn.Sigmoid())
        self.head = nn.Linear(3, 1)


NAMES = ["body.0.weight", "body.0.bias", "head.weight", "head.bias"]


# 3-4: models with the boundary x1 + x2 = 5


class NeuronWithLayers(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 1)
        self.sigmoid = nn.Sigmoid()

    def forward(self, x):
        return self.sigmoid(self.linear(x))


def set_by_hand():
    model = NeuronWithLayers()
    model.linear.weight.data = torch.tensor([[1.0, 1.0]])
    model.linear.bias.data = torch.tensor([-5.0])
    return model


def set_in_a_sequential():
    model = nn.Sequential(nn.Linear(2, 1), nn.Sigmoid())
    with torch.no_grad():
        model[0].weight[:] = 0.2
        model[0].bias[:] = -1
    return model


def set_by_a_state_dict():
    model = NeuronWithLayers()
    values = {"linear.weight": torch.tensor([[3.0, 3.0]]), "linear.bias": torch.tensor([-15.0])}
    model.load_state_dict(values)
    return model


def as_a_function(x):
    return torch.sigmoid(x.sum(dim=1) - 5)


# 3-5: classes for logistic regression


class WithOtherNames(nn.Module):
    def __init__(self):
        super(WithOtherNames, self).__init__()  # noqa: UP008  as older code has it
        self.neuron = nn.Linear(in_features=2, out_features=1)

    def forward(self, points):
        return F.sigmoid(self.neuron(points))


class WithASequential(nn.Module):
    def __init__(self):
        super().__init__()
        self.pipe = nn.Sequential(nn.Linear(2, 1), nn.Sigmoid())

    def forward(self, x):
        return self.pipe(x)


class WithParameters(nn.Module):
    def __init__(self, features=2):
        nn.Module.__init__(self)
        self.w = nn.Parameter(torch.randn(features))
        self.b = nn.Parameter(torch.zeros(()))

    def forward(self, x):
        z = x @ self.w + self.b
        return (1 / (1 + torch.exp(-z))).unsqueeze(1)


class WithALazyLayer(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.LazyLinear(1)

    def forward(self, x):
        return self.linear(x).sigmoid()


class SubclassOfASequential(nn.Sequential):
    def __init__(self):
        super().__init__(nn.Linear(2, 1), nn.Sigmoid())


# 3-6: classes with three hidden neurons


class WithAModuleList(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(2, 3), nn.Linear(3, 1)])

    def forward(self, x):
        for layer in self.layers:
            x = torch.sigmoid(layer(x))
        return x


class WithTwoNames(nn.Module):
    def __init__(self):
        super().__init__()
        self.output = nn.Linear(3, 1)
        self.hidden = nn.Linear(2, 3)
        self.sigmoid = nn.Sigmoid()

    def forward(self, x):
        return self.sigmoid(self.output(self.sigmoid(self.hidden(x))))


class WithAnUnpackedList(nn.Module):
    def __init__(self):
        super().__init__()
        layers = [nn.Linear(2, 3), nn.Sigmoid(), nn.Linear(3, 1), nn.Sigmoid()]
        self.layers = nn.Sequential(*layers)

    def forward(self, x):
        return self.layers(x)


class WithFourParameters(nn.Module):
    def __init__(self):
        super().__init__()
        self.w1, self.b1 = nn.Parameter(torch.randn(2, 3)), nn.Parameter(torch.zeros(3))
        self.w2, self.b2 = nn.Parameter(torch.randn(3, 1)), nn.Parameter(torch.zeros(1))

    def forward(self, x):
        h = torch.sigmoid(x @ self.w1 + self.b1)
        return torch.sigmoid(h @ self.w2 + self.b2)


# 3-8: functions stable_cost(logits, y)


def with_softplus(logits, y):
    return (F.softplus(logits) - y * logits).mean()


def with_the_library(logits, y):
    return F.binary_cross_entropy_with_logits(logits, y)


def with_the_class(logits, y):
    return nn.BCEWithLogitsLoss()(logits, y)


def with_logsigmoid(logits, y):
    return -(y * F.logsigmoid(logits) + (1 - y) * F.logsigmoid(-logits)).mean()


def with_the_larger_part_taken_out(logits, y):
    part = logits.clamp(min=0) - y * logits + torch.log1p(torch.exp(-logits.abs()))
    return part.sum() / len(y)


ROWS = [
    ("3_1", 37),
    ("3_1", 37.0),
    ("3_1", torch.tensor(37)),
    ("3_1", np.int64(37)),
    ("3_2", NAMES),
    ("3_2", tuple(reversed(NAMES))),
    ("3_2", set(NAMES)),
    ("3_2", TwoPartClassifier().state_dict()),
    ("3_2", TwoPartClassifier().state_dict().keys()),
    ("3_2", "body.0.weight, body.0.bias, head.weight, head.bias"),
    ("3_3", LABELS.float().reshape(-1, 1)),
    ("3_3", LABELS.unsqueeze(1).to(torch.float32)),
    ("3_3", LABELS[:, None] * 1.0),
    ("3_3", torch.FloatTensor([[0], [0], [0], [1], [1], [1]])),
    ("3_4", set_by_hand()),
    ("3_4", set_in_a_sequential()),
    ("3_4", set_by_a_state_dict()),
    ("3_4", as_a_function),
    ("3_5", NeuronWithLayers),
    ("3_5", WithOtherNames),
    ("3_5", WithASequential),
    ("3_5", WithParameters),
    ("3_5", WithALazyLayer),
    ("3_5", SubclassOfASequential),
    ("3_6", WithAModuleList),
    ("3_6", WithTwoNames),
    ("3_6", WithAnUnpackedList),
    ("3_6", WithFourParameters),
    ("3_7", lambda logits: (logits >= 0).float()),
    ("3_7", lambda logits: logits > 0),
    ("3_7", lambda logits: torch.sigmoid(logits) >= 0.5),
    ("3_7", lambda logits: torch.sigmoid(logits).round().long()),
    ("3_7", lambda logits: (logits.numpy() >= 0).astype(int)),
    ("3_7", lambda logits: [int(z >= 0) for z in logits.flatten()]),
    ("3_8", with_softplus),
    ("3_8", with_the_library),
    ("3_8", with_the_class),
    ("3_8", with_logsigmoid),
    ("3_8", with_the_larger_part_taken_out),
]
