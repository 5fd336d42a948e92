"""One answer for each diagnosis that exercises share; it is tried on all that can give it."""

import math


def never_ends(*_):
    while True:
        pass


ANSWERS = {
    "exercise.wrong.none": None,
    "exercise.wrong.text": "seven",
    "exercise.wrong.type": {"answer": 7},
    "exercise.wrong.not_finite": math.nan,
    "exercise.wrong.one_number": [1, 2],
    "exercise.wrong.count": [1, 2, 3, 4, 5],
    "exercise.wrong.one_number_for_shape": 100,
    "exercise.wrong.tensor_for_shape": [[1, 2], [3, 4]],
    "exercise.wrong.called": 0.5,
    "exercise.wrong.not_a_function": "accuracy",
    "exercise.wrong.signature": lambda: 0,
    "exercise.wrong.raised": lambda *_: 1 / 0,
    "exercise.wrong.too_long": never_ends,
    "exercise.wrong.returned_none": lambda *_: None,
    "exercise.wrong.returned_type": lambda *_: "0.5",
}
# NaN has to come as often as numbers are asked for.
NOT_FINITE = {1: math.nan, 2: (math.nan, 1), 3: (1, math.inf, 1)}
