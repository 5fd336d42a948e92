"""The exercises of lesson 3, the model as a class."""

import re
from itertools import islice

import torch
import torch.nn as nn
import torch.nn.functional as F  # noqa: N812  as the lessons have it

from .exercise import Exercise
from .model_classes import CLASS, HIDDEN, NEURON, hidden_outputs, judge_class, neuron_outputs
from .reading import (
    FUNCTION,
    NUMBER,
    format_value,
    is_tensor,
    name_type,
    read_array,
    read_function,
    read_number,
)
from .verdict import UnusableAnswerError, right, wrong


def judge_3_1(answer):
    """The parameters of a class with layers 2 → 5 → 3 → 1: (10 + 5) + (15 + 3) + (3 + 1)."""
    number = read_number(answer)
    misconceptions = {
        28: "no_bias",
        29: "one_bias",
        31: "bias_per_layer",
        9: "neurons",
        11: "neurons",
        6: "tensors",
        3: "layers",
        4: "layers",
        15: "first_layer",
        30: "multiplied",
        38: "sigmoid_counted",
    }
    if number == 37:
        return right("exercise.3_1.right")
    return wrong(f"exercise.3_1.{misconceptions.get(number, 'other')}", got=format_value(number))


def judge_3_2(answer):
    """The names in a state_dict, in any order and container."""
    names = read_names(answer)
    wanted = {"body.0.weight", "body.0.bias", "head.weight", "head.bias"}
    if set(names) == wanted:
        return right("exercise.3_2.right")
    return wrong(f"exercise.3_2.{fault_of_names(set(names), wanted)}", got=", ".join(names)[:120])


def read_names(answer):
    """Return the names in a list, a tuple, a set, a state_dict or a string with commas."""
    if isinstance(answer, nn.Module):
        raise UnusableAnswerError("exercise.3_2.model", got=name_type(answer))
    if isinstance(answer, str):
        answer = re.split(r"[,;\s]+", answer.strip(" []()"))
    try:
        names = list(islice(answer, 100))
    except TypeError:
        raise UnusableAnswerError("exercise.3_2.no_names", got=name_type(answer)) from None
    if not names or not all(isinstance(name, str) for name in names):
        raise UnusableAnswerError("exercise.3_2.no_names", got=name_type(answer))
    return [name.strip(" '\"`") for name in names]


def fault_of_names(names, wanted):
    endings = {name.rpartition(".")[2] for name in names}
    if any(re.match(r"(self|model|\w*[Cc]lassifier)\.", name) for name in names):
        return "prefix"
    if endings.isdisjoint({"weight", "bias"}):
        return "layers_only"
    if names & {"weight", "bias"}:
        return "parameter_only"
    if "bias" not in endings:
        return "no_bias"
    if names & {"body.weight", "body.linear.weight", "body.Linear.weight"}:
        return "no_index"
    if any("igmoid" in name for name in names) or {"body.0.weight", "body.1.weight"} <= names:
        return "sigmoid"
    if "body.1.weight" in names:
        return "from_one"
    return "missing" if names < wanted else "other"


def judge_3_3(answer):
    """Targets that binary_cross_entropy accepts: float32, shape (6, 1)."""
    if not is_tensor(answer):
        return wrong("exercise.3_3.no_tensor", got=name_type(answer))
    dtype, shape = str(answer.dtype).removeprefix("torch."), tuple(answer.shape)
    if answer.dtype == torch.float64:
        return wrong("exercise.3_3.double", got=dtype)
    if answer.dtype != torch.float32:
        return wrong("exercise.3_3.integer", got=dtype)
    if shape != (6, 1):
        faults = {(6,): "flat", (1, 6): "row", (6, 2): "one_hot"}
        return wrong(f"exercise.3_3.{faults.get(shape, 'shape')}", got=shape)
    if answer.flatten().tolist() != [0, 0, 0, 1, 1, 1]:
        return wrong("exercise.3_3.values", got=format_value(read_array(answer)))
    return right("exercise.3_3.right")


def judge_3_4(answer):
    """A model that says 1 where x₁ + x₂ > 5 and 0 on the other side."""
    if isinstance(answer, type):
        return wrong("exercise.3_4.class_given", got=answer.__name__)
    if not callable(answer) or is_tensor(answer):
        return wrong("exercise.3_4.no_model", got=name_type(answer))
    axis = torch.arange(-8.3, 9, 1.5)
    points = torch.cartesian_prod(axis, axis)
    with torch.no_grad():
        output = torch.as_tensor(answer(points)).flatten()
    if len(output) != len(points):
        return wrong("exercise.3_4.output", got=len(output), points=len(points))
    return judge_sides(points, output)


def judge_sides(points, output):
    x1, x2 = points.T
    wanted = x1 + x2 > 5
    if output.min() < 0 or output.max() > 1:
        fault = "logits" if torch.equal(output >= 0, wanted) else "no_probability"
        return wrong(
            f"exercise.3_4.{fault}", lowest=f"{output.min():.2f}", highest=f"{output.max():.2f}"
        )
    predicted = output >= 0.5
    if torch.equal(predicted, wanted):
        return right("exercise.3_4.right")
    known = {
        "reversed": ~wanted,
        "bias_sign": x1 + x2 > -5,
        "weight_sign": x1 - x2 > 5,
        "no_bias": x1 + x2 > 0,
    }
    for fault, sides in known.items():
        if torch.equal(predicted, sides):
            return wrong(f"exercise.3_4.{fault}")
    first = (predicted != wanted).nonzero()[0, 0]
    point = ", ".join(f"{value:g}" for value in points[first].tolist())
    count = int((predicted != wanted).sum())
    return wrong(
        "exercise.3_4.other", count=count, total=len(points), point=point, h=f"{output[first]:.2f}"
    )


def judge_3_5(answer):
    """A class for logistic regression with two features."""
    return judge_class(answer, [2, 1], neuron_outputs)


def judge_3_6(answer):
    """A class with three hidden neurons, each with its sigmoid."""
    return judge_class(answer, [6, 3, 3, 1], hidden_outputs)


def judge_3_7(answer):
    """A function from logits to classes."""
    classify = read_function(answer, "logits")
    logits = torch.tensor([[-3.0], [-0.7], [0.2], [0.4], [0.6], [1.7], [5.0]])
    result = classify(logits.clone())
    if result is None:
        return wrong("exercise.wrong.returned_none")
    classes = torch.as_tensor(read_array(result), dtype=torch.float32)
    if classes.numel() != len(logits):
        return wrong("exercise.3_7.count", got=classes.numel(), wanted=len(logits))
    fault = fault_of_classes(classes.flatten(), logits.flatten())
    if fault is not None:
        return wrong(f"exercise.3_7.{fault}", got=format_value(classes))
    if is_tensor(result) and result.shape != logits.shape:
        return wrong("exercise.3_7.flat", got=tuple(result.shape), wanted=tuple(logits.shape))
    return right("exercise.3_7.right")


def fault_of_classes(classes, z):
    known = {
        None: z >= 0,
        "half": z >= 0.5,
        "half_of_sigmoid_twice": torch.ones_like(z),
        "all_zero": torch.zeros_like(z),
        "reversed": z < 0,
        "sign": z.sign(),
        "rounded": z.round(),
        "probabilities": z.sigmoid(),
        "logits": z,
    }
    for fault, values in known.items():
        if torch.allclose(classes, values.float(), atol=1e-5):
            return fault
    return "other"


def judge_3_8(answer):
    """A cost from logits that neither overflows nor is clamped."""
    stable_cost = read_function(answer, "logits", "y")
    logits = torch.tensor([[-1.2], [0.4], [2.1], [-0.3]], requires_grad=True)
    y = torch.tensor([[0.0], [1.0], [1.0], [1.0]])
    try:
        cost = read_cost(stable_cost(logits, y))
    except RuntimeError as error:
        if "between 0 and 1" in str(error):
            return wrong("exercise.3_8.logits_as_probabilities")
        raise
    fault = fault_of_cost(cost.item(), logits.detach(), y)
    if fault is not None:
        return wrong(f"exercise.3_8.{fault}", got=f"{cost.item():.4f}")
    if not cost.requires_grad:
        return wrong("exercise.3_8.detached")
    return judge_extremes(stable_cost)


def read_cost(result):
    """Return the tensor of one number that a cost function returned."""
    if result is None:
        raise UnusableAnswerError("exercise.wrong.returned_none")
    cost = torch.as_tensor(result) if isinstance(result, (float, int)) else result
    if not is_tensor(cost):
        raise UnusableAnswerError("exercise.wrong.returned_type", got=name_type(result))
    if cost.numel() != 1:
        raise UnusableAnswerError("exercise.3_8.not_one", got=tuple(cost.shape))
    return cost


def fault_of_cost(cost, z, y):
    h = torch.sigmoid(z)
    wide = F.softplus(z).flatten() - y * z.flatten()
    known = {
        None: F.binary_cross_entropy_with_logits(z, y),
        "summed": F.binary_cross_entropy_with_logits(z, y, reduction="sum"),
        "negative": -F.binary_cross_entropy_with_logits(z, y),
        "sigmoid_twice": F.binary_cross_entropy_with_logits(h, y),
        "reversed": F.binary_cross_entropy_with_logits(-z, y),
        "swapped": F.binary_cross_entropy_with_logits(y, z),
        "broadcast": wide.mean(),
        "one_term": -(y * torch.log(h)).mean(),
    }
    for fault, value in known.items():
        if abs(cost - value.item()) < 1e-4:
            return fault
    return "other"


def judge_extremes(stable_cost):
    """Judge the cost where the model is sure: hopelessly wrong twice, and undecided once."""
    logits = torch.tensor([[-1000.0], [1000.0], [0.0]], requires_grad=True)
    y = torch.tensor([[1.0], [0.0], [1.0]])
    cost = read_cost(stable_cost(logits, y))
    if not torch.isfinite(cost).all():
        return wrong("exercise.3_8.overflow", got=f"{cost.item():g}")
    if not torch.allclose(cost, F.binary_cross_entropy_with_logits(logits, y), rtol=1e-3):
        return wrong("exercise.3_8.clamped", got=f"{cost.item():.2f}")
    cost.backward()
    if logits.grad is None or not torch.isfinite(logits.grad).all():
        return wrong("exercise.3_8.gradient")
    return right("exercise.3_8.right")


ex3_1 = Exercise(
    "3_1",
    judge_3_1,
    minutes=3,
    difficulty=1,
    solution="parameter_count = (2 * 5 + 5) + (5 * 3 + 3) + (3 * 1 + 1)",
    shared=NUMBER,
)

ex3_2 = Exercise(
    "3_2",
    judge_3_2,
    minutes=3,
    difficulty=1,
    solution='names = ["body.0.weight", "body.0.bias", "head.weight", "head.bias"]',
)

ex3_3 = Exercise(
    "3_3",
    judge_3_3,
    minutes=4,
    difficulty=1,
    solution="""\
labels = torch.tensor([0, 0, 0, 1, 1, 1])
targets = labels.float().reshape(-1, 1)""",
)

ex3_4 = Exercise(
    "3_4",
    judge_3_4,
    minutes=7,
    difficulty=2,
    solution="""\
line_model = BinaryClassifier()
line_model.linear.weight.data = torch.tensor([[1.0, 1.0]])
line_model.linear.bias.data = torch.tensor([-5.0])""",
)

ex3_5 = Exercise(
    "3_5",
    judge_3_5,
    minutes=8,
    difficulty=2,
    solution="""\
class MyClassifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 1)

    def forward(self, x):
        return torch.sigmoid(self.linear(x))""",
    shared=(*CLASS, *NEURON),
)

ex3_6 = Exercise(
    "3_6",
    judge_3_6,
    minutes=10,
    difficulty=2,
    solution="""\
class RepairedClassifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(2, 3), nn.Linear(3, 1)])

    def forward(self, x):
        for layer in self.layers:
            x = torch.sigmoid(layer(x))
        return x""",
    shared=(*CLASS, *HIDDEN),
)

ex3_7 = Exercise(
    "3_7",
    judge_3_7,
    minutes=5,
    difficulty=2,
    solution="""\
def classify(logits):
    return (logits >= 0).float()""",
    shared=(*FUNCTION, "exercise.wrong.returned_none"),
)

ex3_8 = Exercise(
    "3_8",
    judge_3_8,
    minutes=12,
    difficulty=3,
    solution="""\
def stable_cost(logits, y):
    return (F.softplus(logits) - y * logits).mean()""",
    shared=(*FUNCTION, "exercise.wrong.returned_none", "exercise.wrong.returned_type"),
)
