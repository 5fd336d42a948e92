"""The exercises of lesson 1, the sequential model."""

from .exercise import Exercise
from .reading import SHAPE, format_value, read_shape
from .verdict import right, wrong


def judge_1_1(answer):
    """The shape of the output for 100 points of 3 features: (100, 1)."""
    shape = read_shape(answer)
    misconceptions = {
        (100,): "exercise.1_1.column_lost",
        (1, 100): "exercise.1_1.transposed",
        (100, 3): "exercise.1_1.input",
        (1, 3): "exercise.1_1.weight",
        (3, 1): "exercise.1_1.weight",
        (6, 1): "exercise.1_1.lesson",
        (1,): "exercise.1_1.one_point",
        (1, 1): "exercise.1_1.one_point",
    }
    if shape == (100, 1):
        return right("exercise.1_1.right")
    return wrong(misconceptions.get(shape, "exercise.1_1.other"), got=format_value(shape))


ex1_1 = Exercise(
    "1_1", judge_1_1, minutes=2, difficulty=1, solution="output_shape = (100, 1)", shared=SHAPE
)
