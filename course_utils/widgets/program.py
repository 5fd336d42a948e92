"""The PyTorch program for what an explorer shows; program.js writes the same one on the page."""

from pathlib import Path
from string import Template

import numpy as np

PROGRAM = Path(__file__).with_name("training_program.txt").read_text(encoding="utf-8")


def write_program(*, x, y, weight, bias, learning_rate, epochs, epoch):
    """Return the complete program that trains as shown and prints what is shown at `epoch`.

    Parameters
    ----------
    x : list of [float, float]
    y : list of int
    weight : list of two floats
    bias : float
        The start: parameters in single precision.
    learning_rate : float
    epochs, epoch : int
    """
    return Template(PROGRAM).substitute(
        x_data=_write_list([_write_list(map(_plain, point)) for point in x]),
        y_data=_write_list([_write_list([label]) for label in y]),
        weight=_write_list(map(_shortest, weight)),
        bias=_shortest(bias),
        learning_rate=_plain(learning_rate),
        epochs=epochs,
        epoch=epoch,
    )


def _write_list(values):
    return f"[{', '.join(map(str, values))}]"


def _plain(value):
    """Return `value` as one would type it: 1, not 1.0."""
    return int(value) if value == int(value) else value


def _shortest(value):
    """Return the shortest decimal number that single precision rounds to `value`."""
    return _plain(float(str(np.float32(value))))
