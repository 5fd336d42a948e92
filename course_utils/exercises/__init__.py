"""Exercises whose checks say why an answer is wrong.

    from course_utils.exercises import ex1_1

    ex1_1.check(answer)  # what the answer means, and what to look at next
    ex1_1.hint()         # one step further with each call
    ex1_1.solution()     # runnable code, and a sentence

Each lesson has its module, which loads when one of its exercises is asked for. PyTorch loads
with the first check.
"""

import re
from importlib import import_module

LESSONS = (1, 2, 3, 4)


def exercises_of(lesson):
    """Return the exercises of `lesson` (1, 2, …) as a list, in their order."""
    from .exercise import Exercise

    module = import_module(f"{__name__}.lesson_{lesson}")
    return [value for value in vars(module).values() if isinstance(value, Exercise)]


def __getattr__(name):
    match = re.fullmatch(r"ex(\d)_\d+", name)
    if match and int(match[1]) in LESSONS:
        return getattr(import_module(f"{__name__}.lesson_{match[1]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__():
    names = [f"ex{exercise.name}" for lesson in LESSONS for exercise in exercises_of(lesson)]
    return sorted([*globals(), *names])
