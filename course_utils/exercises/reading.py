"""Read a learner's answer leniently: a number is a number in whatever form it comes.

What cannot be read raises UnusableAnswerError with a diagnosis that every exercise shares. The
tuples NUMBER, NUMBERS, … list the diagnoses that a reader can give; an exercise names the ones
of the readers that it uses.
"""

import dis
import sys
from decimal import Decimal
from numbers import Real
from types import FunctionType

import numpy as np

from .verdict import UnansweredError, UnusableAnswerError

_MOST_NUMBERS = 10_000
_DEEPEST = 8

_ANY = ("exercise.wrong.none", "exercise.wrong.text", "exercise.wrong.type")
NUMBERS = (*_ANY, "exercise.wrong.not_finite", "exercise.wrong.count")
NUMBER = (*_ANY, "exercise.wrong.not_finite", "exercise.wrong.one_number")
SHAPE = (*_ANY, "exercise.wrong.one_number_for_shape", "exercise.wrong.tensor_for_shape")
FUNCTION = (
    "exercise.wrong.called",
    "exercise.wrong.not_a_function",
    "exercise.wrong.signature",
    "exercise.wrong.raised",
    "exercise.wrong.too_long",
)
RESULT = ("exercise.wrong.returned_none", "exercise.wrong.returned_type")


def read_number(answer):
    """Return the one number in `answer` as a float."""
    array = read_array(answer)
    if array.size != 1:
        raise UnusableAnswerError("exercise.wrong.one_number", got=array.size)
    return float(_check_finite(array).reshape(-1)[0])


def read_numbers(answer, count):
    """Return the `count` numbers in `answer`, in any arrangement, as a float64 array (count,).

    Rows may differ in length, so that a weight matrix and a bias can come as a pair.
    """
    array = np.array(_flatten(_to_nested(answer, 0)), dtype=np.float64)
    if array.size != count:
        raise UnusableAnswerError("exercise.wrong.count", wanted=count, got=array.size)
    return _check_finite(array)


def _flatten(nested):
    if isinstance(nested, list):
        return [number for part in nested for number in _flatten(part)]
    return np.reshape(nested, -1).tolist()


def read_shape(answer):
    """Return the shape in `answer` (a tuple, list, torch.Size or whole tensor of sizes)."""
    array = read_array(answer)
    if array.ndim == 0:
        raise UnusableAnswerError(
            "exercise.wrong.one_number_for_shape", got=format_value(float(array))
        )
    if array.ndim > 1:
        raise UnusableAnswerError("exercise.wrong.tensor_for_shape", got=format_value(array.shape))
    return tuple(int(size) if size == size // 1 else float(size) for size in array.tolist())


def read_result(value):
    """Return the one number that a learner's function returned, as a float; NaN stays NaN."""
    if value is None:
        raise UnusableAnswerError("exercise.wrong.returned_none")
    try:
        array = read_array(value)
    except UnusableAnswerError:
        array = np.empty(0)
    if array.size != 1:
        raise UnusableAnswerError("exercise.wrong.returned_type", got=name_type(value))
    return float(array.reshape(-1)[0])


def read_function(answer, *names):
    """Return `answer` if it is a function that can be called with the arguments `names`."""
    if is_tensor(answer) or not callable(answer):
        called = answer is None or is_tensor(answer) or issubclass(type(answer), Real)
        key = "exercise.wrong.called" if called else "exercise.wrong.not_a_function"
        raise UnusableAnswerError(key, got=name_type(answer))
    import inspect

    try:
        inspect.signature(answer).bind(*names)
    except ValueError:  # a built-in function tells nothing about itself
        pass
    except TypeError:
        raise UnusableAnswerError("exercise.wrong.signature", wanted=", ".join(names)) from None
    return answer


def read_array(answer):
    """Return the real numbers in `answer` as a float64 array of whatever shape they have."""
    try:
        return np.array(_to_nested(answer, 0), dtype=np.float64)
    except (ValueError, OverflowError):  # rows of unequal length; numbers beyond all bounds
        raise UnusableAnswerError("exercise.wrong.type", got=name_type(answer)) from None


def _to_nested(answer, depth):
    """Return `answer` as floats, nested lists of them, or a float64 array."""
    kind = type(answer)
    if answer is ...:
        raise UnansweredError
    if answer is None:
        raise UnusableAnswerError("exercise.wrong.none")
    if issubclass(kind, str):
        raise UnusableAnswerError("exercise.wrong.text", got=format_value(answer))
    if is_tensor(answer) and not answer.is_complex():
        return answer.detach().cpu().to_dense().double().numpy()
    if issubclass(kind, (Real, Decimal, np.bool_)):
        return float(answer)
    if issubclass(kind, np.ndarray) and answer.dtype.kind in "biuf":
        return np.asarray(answer, dtype=np.float64)
    if issubclass(kind, np.ndarray) and answer.dtype.kind == "O":
        answer = answer.tolist()
        kind = type(answer)
    if issubclass(kind, (list, tuple, range)) and depth < _DEEPEST:
        entries = [entry for entry, _ in zip(answer, range(_MOST_NUMBERS + 1), strict=False)]
        if len(entries) <= _MOST_NUMBERS:
            return [_to_nested(entry, depth + 1) for entry in entries]
    raise UnusableAnswerError("exercise.wrong.type", got=name_type(answer))


def _check_finite(array):
    if not np.isfinite(array).all():
        raise UnusableAnswerError("exercise.wrong.not_finite", got=format_value(array))
    return array


def is_tensor(value):
    torch = sys.modules.get("torch")
    return torch is not None and issubclass(type(value), torch.Tensor)


def is_unanswered(answer):
    """Whether `answer` is `...`, or a function or class in which nothing is written yet."""
    kind = type(answer)
    if answer is ...:
        return True
    if kind in (list, tuple):
        return len(answer) > 0 and all(part is ... for part in answer)
    if kind is FunctionType:
        return _is_blank(answer)
    if issubclass(kind, type):
        functions = [value for value in vars(answer).values() if type(value) is FunctionType]
        return answer.__module__ != "builtins" and all(map(_is_blank, functions))
    return False


def _is_blank(function):
    """Whether the body is `...`, `pass` or a docstring: nothing, or `...`, is returned at once."""
    steps = [(step.opname, step.argval) for step in dis.get_instructions(function)]
    return steps[0][0] == "RESUME" and all(value in (None, ...) for _, value in steps[1:])


def format_value(value):
    """Return `value` (number, string, or array or tuple of numbers) in a few characters."""
    if issubclass(type(value), str):
        written = repr(str(value))
        return written if len(written) <= 40 else written[:37] + "…"
    if issubclass(type(value), Real):
        return f"{float(value):.6g}"
    numbers = np.asarray(value, dtype=np.float64).reshape(-1)
    written = ", ".join(f"{number:.6g}" for number in numbers[:6])
    if len(numbers) == 1:
        written += ","
    return f"({written}{', …' if len(numbers) > 6 else ''})"


def name_type(value):
    """Return the name of the type of `value`, without asking `value` itself."""
    return type.__dict__["__name__"].__get__(type(value))[:60]
