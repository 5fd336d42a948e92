"""Judging a model class that a learner wrote, by making a model of it and using it.

The class may name its layers as it likes and hold them in any container. Errors that every
learner meets once are recognised by PyTorch's own message; the rest by what the model gives
for a few points, held beside what each known fault would give with the same parameters.
"""

import difflib
import re

import torch
import torch.nn as nn

from ..texts import TEXTS
from .reading import name_type
from .verdict import UnusableAnswerError, right, wrong

RIGHT = "exercise.class.right"
# What only a class with one neuron, or only one with a hidden layer, can get wrong.
NEURON = ("exercise.class.other_activation", "exercise.class.reversed")
HIDDEN = ("exercise.class.no_hidden_sigmoid",)
CLASS = tuple(
    key
    for key in TEXTS
    if key.startswith("exercise.class.") and key not in (RIGHT, *NEURON, *HIDDEN)
)
POINTS = torch.tensor([[0.5, 2.0], [1.5, -1.0], [-0.5, 0.7], [2.0, 0.4], [-1.2, -0.8]])


def unsuitable(fault, **values):
    """Return the error that ends a check with this fault of a class."""
    return UnusableAnswerError(f"exercise.class.{fault}", **values)


def judge_class(answer, sizes, faults):
    """Return the verdict on a model class.

    Parameters
    ----------
    answer : whatever the learner gave
    sizes : list of int
        The number of values in each parameter, in the order of the layers.
    faults : function (parameters, x) -> dict
        The output that the right class has under "right", and that of every known fault
        under the fault's name; each of shape (points, 1).
    """
    model = instance_of(answer)
    output = predictions_of(model)
    parameters = parameters_of(model, sizes)
    return judge_output(output, faults(parameters, POINTS))


def judge_output(output, expected):
    for fault, values in expected.items():
        if torch.allclose(output.float(), values, atol=1e-5):
            if fault != "right":
                return wrong(f"exercise.class.{fault}")
            return right(RIGHT) if output.requires_grad else wrong("exercise.class.detached")
    if ((output == 0) | (output == 1)).all():
        # Steps have no gradient; softmax over one column has, and is always 1.
        return wrong(f"exercise.class.{'softmax' if output.requires_grad else 'thresholded'}")
    return wrong(
        "exercise.class.other_output",
        x=[round(value, 2) for value in POINTS[0].tolist()],
        got=f"{output[0].item():.4f}",
    )


def instance_of(answer):
    """Make a model of the class, or say why that cannot be."""
    if isinstance(answer, nn.Module):
        raise unsuitable("instance", got=name_type(answer))
    if not isinstance(answer, type):
        raise unsuitable("not_a_class", got=name_type(answer))
    if not issubclass(answer, nn.Module):
        raise unsuitable("no_module", name=answer.__name__)
    check_method_names(answer)
    try:
        model = answer()
    except Exception as error:
        explain(error, answer)
        if isinstance(error, TypeError) and "__init__() missing" in str(error):
            raise unsuitable("constructor_arguments", name=answer.__name__) from None
        raise
    if "_parameters" not in vars(model):
        raise unsuitable("no_super")
    return model


def check_method_names(model_class):
    own = own_attributes(model_class)
    if "__init__" not in own and (close := closest("__init__", own)):
        raise unsuitable("misspelt", got=close, wanted="__init__")
    if model_class.forward is nn.Module.forward:
        if close := closest("forward", own):
            raise unsuitable("misspelt", got=close, wanted="forward")
        if "__call__" in own:
            raise unsuitable("misspelt", got="__call__", wanted="forward")
        raise unsuitable("no_forward", name=model_class.__name__)


def own_attributes(model_class):
    """Return what the learner's classes define, without what nn.Module brings along."""
    foreign = set(nn.Module.__mro__) | {c for c in model_class.__mro__ if is_torch(c)}
    return {name: v for c in model_class.__mro__ if c not in foreign for name, v in vars(c).items()}


def is_torch(some_class):
    return some_class.__module__.split(".")[0] == "torch"


def closest(name, own):
    methods = [other for other, value in own.items() if callable(value) and other != name]
    return next(iter(difflib.get_close_matches(name, methods, n=1, cutoff=0.7)), None)


def predictions_of(model):
    """Return what the model gives for POINTS, or say why it gives nothing useful."""
    try:
        output = model(POINTS.clone())
        again = model(POINTS.clone())
    except Exception as error:
        explain(error, type(model))
        raise
    if output is None:
        raise unsuitable("no_return")
    if not torch.is_tensor(output):
        raise unsuitable("output_no_tensor", got=name_type(output))
    if output.shape != (len(POINTS), 1):
        fault = "output_flat" if output.dim() == 1 else "output_shape"
        raise unsuitable(fault, got=tuple(output.shape), points=len(POINTS))
    if not torch.equal(output, again):
        raise unsuitable("layers_in_forward")
    return output


def parameters_of(model, sizes):
    """Return the model's parameters, or say why they are not those that are wanted."""
    parameters = list(model.parameters())
    found = [parameter.numel() for parameter in parameters]
    if sorted(found) == sorted(sizes):
        return [parameter.detach().float() for parameter in parameters]
    hidden = sum(sizes) - sum(found)
    if hidden > 0:
        for name, value in vars(model).items():
            if (
                name not in vars(nn.Module())
                and isinstance(value, (list, tuple, dict))
                and holds_layers(value)
            ):
                raise unsuitable("plain_list", name=name, kind=name_type(value))
        for name, value in own_attributes(type(model)).items():
            if isinstance(value, nn.Module):
                raise unsuitable("class_attribute", name=name)
    if not found:
        raise unsuitable("no_parameters")
    if hidden > 0 and sorted(found) == sorted(sizes[::2]):
        raise unsuitable("no_bias")
    raise unsuitable("parameter_count", got=sum(found), wanted=sum(sizes))


def holds_layers(container):
    values = container.values() if isinstance(container, dict) else container
    return any(isinstance(value, nn.Module) for value in values)


def explain(error, model_class):
    """Raise UnusableAnswerError if the error is one of those that the lesson's clinic treats."""
    message = str(error)
    if found := re.search(r"module 'torch\.nn(?:\.functional)?' has no attribute '(\w+)'", message):
        got = found.group(1)
        wanted = next((name for name in dir(nn) if name.lower() == got.lower()), None)
        if wanted and not wanted.islower():
            raise unsuitable("lowercase", got=got) from None
    if "Module.__init__() call" in message or "descriptor '__init__'" in message:
        raise unsuitable("no_super") from None
    if "has no attribute '_" in message and "_hooks" in message:
        raise unsuitable("no_super") from None
    if found := re.search(r"forward\(\) takes \d+ positional arguments? but \d+", message):
        raise unsuitable("forward_arguments") from None
    if "mat1 and mat2" in message:
        raise unsuitable("layer_sizes", got=message[message.find("(") :].strip("()")) from None
    pattern = rf"'{model_class.__name__}' object has no attribute '(\w+)'"
    if isinstance(error, AttributeError) and (found := re.search(pattern, message)):
        raise unsuitable("attribute_missing", name=found.group(1)) from None


def neuron_outputs(parameters, x):
    """Return the outputs of a class with one neuron, right and with each known fault."""
    weight, bias = sorted(parameters, key=torch.Tensor.numel, reverse=True)
    z = x @ weight.reshape(2, 1) + bias.reshape(1)
    h = torch.sigmoid(z)
    return {
        "right": h,
        "no_sigmoid": z,
        "sigmoid_twice": torch.sigmoid(h),
        "other_activation": torch.tanh(z),
        "reversed": 1 - h,
    }


def hidden_outputs(parameters, x):
    """Return the outputs of a class with three hidden neurons, right and with known faults."""
    b2, *threes, w1 = sorted(parameters, key=torch.Tensor.numel)
    b1, w2 = sorted(threes, key=torch.Tensor.dim)  # alike in size: nn.Linear's weight has two
    straight = x @ (w1.T if len(w1) == 3 else w1) + b1.flatten()
    w2, b2 = w2.reshape(1, 3), b2.reshape(1)
    z = torch.sigmoid(straight) @ w2.T + b2
    return {
        "right": torch.sigmoid(z),
        "no_sigmoid": z,
        "sigmoid_twice": torch.sigmoid(torch.sigmoid(z)),
        "no_hidden_sigmoid": torch.sigmoid(straight @ w2.T + b2),
    }
