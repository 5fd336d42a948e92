"""Wrong answers to the exercises of lesson 3, and the diagnosis that each is to get.

A row: exercise, answer, diagnosis. Its text has the key exercise.<exercise>.<diagnosis>, or
exercise.<diagnosis> where the diagnosis begins with "wrong." or "class.".
"""

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

LABELS = torch.tensor([0, 0, 0, 1, 1, 1])


class TwoPartClassifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(2, 3), nn.Sigmoid())
        self.head = nn.Linear(3, 1)


class Neuron(nn.Module):
    """The lesson's BinaryClassifier, or a variant of it."""

    def __init__(self, w1=1.0, w2=1.0, bias=-5.0, outputs=1):
        super().__init__()
        self.linear = nn.Linear(2, outputs)
        self.linear.weight.data = torch.tensor([[w1, w2]] * outputs)
        self.linear.bias.data = torch.tensor([bias] * outputs)

    def forward(self, x):
        return torch.sigmoid(self.linear(x))


# 3-5 and 3-6: classes that are no use as a model, whatever their layers


class NoModule:
    def __init__(self):
        self.linear = nn.Linear(2, 1)

    def forward(self, x):
        return torch.sigmoid(self.linear(x))


class Lowercase(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.linear(2, 1)

    def forward(self, x):
        return torch.sigmoid(self.linear(x))


class LowercaseSequential(nn.Module):
    def __init__(self):
        super().__init__()
        self.pipe = nn.sequential(nn.Linear(2, 1), nn.Sigmoid())

    def forward(self, x):
        return self.pipe(x)


class NoSuper(nn.Module):
    def __init__(self):
        self.linear = nn.Linear(2, 1)

    def forward(self, x):
        return torch.sigmoid(self.linear(x))


class SuperWithoutParentheses(nn.Module):
    def __init__(self):
        super.__init__()
        self.linear = nn.Linear(2, 1)

    def forward(self, x):
        return torch.sigmoid(self.linear(x))


class SuperTooLate(nn.Module):
    def __init__(self):
        self.linear = nn.Linear(2, 1)
        super().__init__()

    def forward(self, x):
        return torch.sigmoid(self.linear(x))


class NoSuperAndNoLayer(nn.Module):
    def __init__(self):
        self.inputs = 2

    def forward(self, x):
        return torch.sigmoid(nn.Linear(self.inputs, 1)(x))


class NeedsArguments(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.linear = nn.Linear(inputs, outputs)

    def forward(self, x):
        return torch.sigmoid(self.linear(x))


class Misspelt(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 1)

    def foward(self, x):
        return torch.sigmoid(self.linear(x))


class CallInPlaceOfForward(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 1)

    def __call__(self, x):
        return torch.sigmoid(self.linear(x))


class MisspeltInit(nn.Module):
    def _init_(self):
        super().__init__()
        self.linear = nn.Linear(2, 1)

    def forward(self, x):
        return torch.sigmoid(self.linear(x))


class NoForward(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 1)


class ForwardInsideInit(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 1)

        def forward(self, x):
            return torch.sigmoid(self.linear(x))


class OtherName(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)

    def forward(self, x):
        return torch.sigmoid(self.linear(x))


class NoSelf(nn.Module):
    def __init__(self):
        super().__init__()
        linear = nn.Linear(2, 1)  # noqa: F841  this is the mistake

    def forward(self, x):
        return torch.sigmoid(self.linear(x))


class ForwardWithoutX(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 1)

    def forward(self):
        return torch.sigmoid(self.linear(self.x))


class SizesExchanged(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(1, 2)

    def forward(self, x):
        return torch.sigmoid(self.linear(x))


class NoReturn(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 1)

    def forward(self, x):
        x = torch.sigmoid(self.linear(x))


class ReturnsALayer(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 1)

    def forward(self, x):
        return self.linear


class Flat(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 1)

    def forward(self, x):
        return torch.sigmoid(self.linear(x)).squeeze()


class TwoOutputs(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 2)

    def forward(self, x):
        return torch.sigmoid(self.linear(x))


class LayersInForward(nn.Module):
    def forward(self, x):
        return torch.sigmoid(nn.Linear(2, 1)(x))


class PlainList(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(2, 1), nn.Sigmoid()]

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x


class PlainDict(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = {"linear": nn.Linear(2, 1)}

    def forward(self, x):
        return torch.sigmoid(self.layers["linear"](x))


class OnTheClass(nn.Module):
    linear = nn.Linear(2, 1)

    def forward(self, x):
        return torch.sigmoid(self.linear(x))


class PlainTensors(nn.Module):
    def __init__(self):
        super().__init__()
        self.w = torch.randn(2, 1, requires_grad=True)

    def forward(self, x):
        return torch.sigmoid(x @ self.w)


class ThreeInputs(nn.Module):
    """Four inputs to the neuron, of which two are made up: five parameters."""

    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(4, 1)

    def forward(self, x):
        return torch.sigmoid(self.linear(torch.cat([x, x**2], dim=1)))


USELESS = [
    (Neuron(), "class.instance"),
    (nn.Sequential(nn.Linear(2, 1), nn.Sigmoid()), "class.instance"),
    (torch.sigmoid, "class.not_a_class"),
    (3, "class.not_a_class"),
    (NoModule, "class.no_module"),
    (Lowercase, "class.lowercase"),
    (LowercaseSequential, "class.lowercase"),
    (NoSuper, "class.no_super"),
    (SuperWithoutParentheses, "class.no_super"),
    (SuperTooLate, "class.no_super"),
    (NoSuperAndNoLayer, "class.no_super"),
    (NeedsArguments, "class.constructor_arguments"),
    (Misspelt, "class.misspelt"),
    (CallInPlaceOfForward, "class.misspelt"),
    (MisspeltInit, "class.misspelt"),
    (NoForward, "class.no_forward"),
    (ForwardInsideInit, "class.no_forward"),
    (OtherName, "class.attribute_missing"),
    (NoSelf, "class.attribute_missing"),
    (ForwardWithoutX, "class.forward_arguments"),
    (SizesExchanged, "class.layer_sizes"),
    (NoReturn, "class.no_return"),
    (ReturnsALayer, "class.output_no_tensor"),
    (Flat, "class.output_flat"),
    (TwoOutputs, "class.output_shape"),
    (LayersInForward, "class.layers_in_forward"),
    (PlainList, "class.plain_list"),
    (PlainDict, "class.plain_list"),
    (OnTheClass, "class.class_attribute"),
    (PlainTensors, "class.no_parameters"),
    (ThreeInputs, "class.parameter_count"),
]


# 3-5 and 3-6: classes that give the wrong thing


def neuron(output, bias=True):
    """Return a class with one neuron, whose forward gives output(sum)."""

    class OneNeuron(nn.Module):
        def __init__(self):
            super().__init__()
            self.linear = nn.Linear(2, 1, bias=bias)

        def forward(self, x):
            return output(self.linear(x))

    return OneNeuron


def hidden(between, output, bias=True):
    """Return a class with three hidden neurons, and with these functions after the layers."""

    class ThreeHidden(nn.Module):
        def __init__(self):
            super().__init__()
            self.first = nn.Linear(2, 3, bias=bias)
            self.last = nn.Linear(3, 1, bias=bias)

        def forward(self, x):
            return output(self.last(between(self.first(x))))

    return ThreeHidden


def unchanged(z):
    return z


def decide(z):
    return (torch.sigmoid(z) >= 0.5).float()


def softmax(z):
    return torch.softmax(z, dim=1)


def twice(z):
    return torch.sigmoid(torch.sigmoid(z))


def detach(z):
    return torch.sigmoid(z).detach()


def squared(z):
    return torch.sigmoid(z) ** 2


# 3-7: functions classify(logits)


def prints_only(logits):
    print(logits >= 0)


# 3-8: functions stable_cost(logits, y)


def naive(logits, y):
    h = torch.sigmoid(logits)
    return -(y * torch.log(h) + (1 - y) * torch.log(1 - h)).mean()


def exponential(logits, y):
    return (torch.log(1 + torch.exp(logits)) - y * logits).mean()


def clamped_by_the_library(logits, y):
    return F.binary_cross_entropy(torch.sigmoid(logits), y)


def clamped_by_hand(logits, y):
    h = torch.sigmoid(logits).clamp(1e-7, 1 - 1e-7)
    return -(y * torch.log(h) + (1 - y) * torch.log(1 - h)).mean()


def logits_as_probabilities(logits, y):
    return F.binary_cross_entropy(logits, y)


def summed(logits, y):
    return (F.softplus(logits) - y * logits).sum()


def for_each_point(logits, y):
    return F.softplus(logits) - y * logits


def negative(logits, y):
    return (y * F.logsigmoid(logits) + (1 - y) * F.logsigmoid(-logits)).mean()


def sigmoid_twice(logits, y):
    return nn.BCEWithLogitsLoss()(torch.sigmoid(logits), y)


def labels_exchanged(logits, y):
    return (F.softplus(-logits) + y * logits).mean()


def arguments_swapped(logits, y):
    return F.binary_cross_entropy_with_logits(y, logits)


def flattens_logits(logits, y):
    z = logits.squeeze()
    return (F.softplus(z) - y * z).mean()


def one_term(logits, y):
    return -(y * F.logsigmoid(logits)).mean()


def as_a_number(logits, y):
    return F.binary_cross_entropy_with_logits(logits, y).item()


def squared_error(logits, y):
    return ((torch.sigmoid(logits) - y) ** 2).mean()


def chosen_afterwards(logits, y):
    """Right values, but the branch not taken makes the gradient NaN."""
    signed = torch.where(y == 1, logits, -logits)
    return torch.where(signed < -30, -signed, torch.log1p(torch.exp(-signed))).mean()


def prints_cost(logits, y):
    print(F.binary_cross_entropy_with_logits(logits, y))


def returns_text(logits, y):
    return "0.69"


ROWS = [
    # parameters of a class
    ("3_1", 28, "no_bias"),
    ("3_1", torch.tensor(29), "one_bias"),
    ("3_1", 31, "bias_per_layer"),
    ("3_1", 9, "neurons"),
    ("3_1", 11, "neurons"),
    ("3_1", 6, "tensors"),
    ("3_1", 3, "layers"),
    ("3_1", [15], "first_layer"),
    ("3_1", 30, "multiplied"),
    ("3_1", np.int64(38), "sigmoid_counted"),
    ("3_1", 100, "other"),
    # names in a state_dict
    ("3_2", TwoPartClassifier(), "model"),
    ("3_2", 4, "no_names"),
    ("3_2", [0, 1], "no_names"),
    ("3_2", [], "no_names"),
    ("3_2", ["self.body.0.weight", "self.body.0.bias"], "prefix"),
    ("3_2", ["TwoPartClassifier.head.weight"], "prefix"),
    ("3_2", ["model.head.weight", "model.head.bias"], "prefix"),
    ("3_2", ["body", "head"], "layers_only"),
    ("3_2", "body.0, body.1, head", "layers_only"),
    ("3_2", ["weight", "bias"], "parameter_only"),
    ("3_2", ["body.0.weight", "head.weight"], "no_bias"),
    ("3_2", ["body.weight", "body.bias", "head.weight", "head.bias"], "no_index"),
    (
        "3_2",
        ["body.0.weight", "body.0.bias", "body.1.weight", "head.weight", "head.bias"],
        "sigmoid",
    ),
    ("3_2", ["body.1.weight", "body.1.bias", "head.weight", "head.bias"], "from_one"),
    ("3_2", ["head.weight", "head.bias"], "missing"),
    ("3_2", ["body.0.weight", "body.0.bias", "tail.weight", "tail.bias"], "other"),
    # targets
    ("3_3", [[0.0], [0.0], [0.0], [1.0], [1.0], [1.0]], "no_tensor"),
    ("3_3", LABELS.float().reshape(-1, 1).numpy(), "no_tensor"),
    ("3_3", LABELS, "integer"),
    ("3_3", LABELS.reshape(-1, 1), "integer"),
    ("3_3", LABELS.reshape(-1, 1) == 1, "integer"),
    ("3_3", LABELS.double().reshape(-1, 1), "double"),
    ("3_3", LABELS.float(), "flat"),
    ("3_3", LABELS.float().unsqueeze(0), "row"),
    ("3_3", F.one_hot(LABELS).float(), "one_hot"),
    ("3_3", LABELS.float().reshape(3, 2), "shape"),
    ("3_3", torch.zeros(6, 1), "values"),
    # a boundary set by hand
    ("3_4", Neuron, "class_given"),
    ("3_4", torch.tensor([[1.0, 1.0]]), "no_model"),
    ("3_4", (1, 1, -5), "no_model"),
    ("3_4", Neuron(outputs=2), "output"),
    ("3_4", lambda x: x.sum(dim=1) - 5, "logits"),
    ("3_4", lambda x: x.sum(dim=1), "no_probability"),
    ("3_4", Neuron(-1.0, -1.0, 5.0), "reversed"),
    ("3_4", Neuron(bias=5.0), "bias_sign"),
    ("3_4", Neuron(w2=-1.0), "weight_sign"),
    ("3_4", Neuron(bias=0.0), "no_bias"),
    ("3_4", Neuron(w1=2.0), "other"),
    # classes
    *(("3_5", answer, diagnosis) for answer, diagnosis in USELESS),
    ("3_5", neuron(torch.sigmoid, bias=False), "class.no_bias"),
    ("3_5", neuron(unchanged), "class.no_sigmoid"),
    ("3_5", neuron(twice), "class.sigmoid_twice"),
    ("3_5", neuron(torch.tanh), "class.other_activation"),
    ("3_5", neuron(lambda z: torch.sigmoid(-z)), "class.reversed"),
    ("3_5", neuron(softmax), "class.softmax"),
    ("3_5", neuron(decide), "class.thresholded"),
    ("3_5", neuron(detach), "class.detached"),
    ("3_5", neuron(squared), "class.other_output"),
    *(("3_6", answer, diagnosis) for answer, diagnosis in USELESS),
    ("3_6", hidden(torch.sigmoid, torch.sigmoid, bias=False), "class.no_bias"),
    ("3_6", hidden(torch.sigmoid, unchanged), "class.no_sigmoid"),
    ("3_6", hidden(torch.sigmoid, twice), "class.sigmoid_twice"),
    ("3_6", hidden(unchanged, torch.sigmoid), "class.no_hidden_sigmoid"),
    ("3_6", hidden(torch.sigmoid, softmax), "class.softmax"),
    ("3_6", hidden(torch.sigmoid, decide), "class.thresholded"),
    ("3_6", hidden(torch.sigmoid, detach), "class.detached"),
    ("3_6", hidden(torch.relu, torch.sigmoid), "class.other_output"),
    # classes from logits
    ("3_7", lambda logits: logits >= 0.5, "half"),
    ("3_7", lambda logits: torch.sigmoid(logits) >= 0, "half_of_sigmoid_twice"),
    ("3_7", lambda logits: torch.sigmoid(torch.sigmoid(logits)) >= 0.5, "half_of_sigmoid_twice"),
    ("3_7", lambda logits: logits.argmax(dim=1), "all_zero"),
    ("3_7", lambda logits: (logits < 0).float(), "reversed"),
    ("3_7", torch.sign, "sign"),
    ("3_7", torch.round, "rounded"),
    ("3_7", torch.sigmoid, "probabilities"),
    ("3_7", lambda logits: logits, "logits"),
    ("3_7", lambda logits: (logits >= 0).float().squeeze(), "flat"),
    ("3_7", lambda logits: (logits >= 0).sum(), "count"),
    ("3_7", lambda logits: logits >= 1, "other"),
    ("3_7", prints_only, "wrong.returned_none"),
    # a stable cost
    ("3_8", naive, "overflow"),
    ("3_8", exponential, "overflow"),
    ("3_8", clamped_by_the_library, "clamped"),
    ("3_8", clamped_by_hand, "clamped"),
    ("3_8", logits_as_probabilities, "logits_as_probabilities"),
    ("3_8", summed, "summed"),
    ("3_8", for_each_point, "not_one"),
    ("3_8", negative, "negative"),
    ("3_8", sigmoid_twice, "sigmoid_twice"),
    ("3_8", labels_exchanged, "reversed"),
    ("3_8", arguments_swapped, "swapped"),
    ("3_8", flattens_logits, "broadcast"),
    ("3_8", one_term, "one_term"),
    ("3_8", as_a_number, "detached"),
    ("3_8", squared_error, "other"),
    ("3_8", chosen_afterwards, "gradient"),
    ("3_8", prints_cost, "wrong.returned_none"),
    ("3_8", returns_text, "wrong.returned_type"),
]
