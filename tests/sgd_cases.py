"""Runs of gradient descent whose results in PyTorch the tests compare with ours."""

from functools import cache

import numpy as np
import torch

from course_utils.widgets.sgd import Run
from course_utils.widgets.starts import UNTRAINED_BIAS, UNTRAINED_WEIGHT
from course_utils.widgets.verification import run_in_pytorch

TOLERANCE = 1e-5
NAMED_RATES = [0.001, 1, 3.16, 5.6, 10, 100]
# Above this learning rate a run can depend on the last bit of every sum.
CALM = 2
# With the vector kernels of these processors PyTorch adds in the order that sgd.js follows.
FOLLOWED_KERNELS = {"AVX2", "AVX512"}


@cache
def cases():
    """Return the settings of 26 runs on the lessons' points and of 32 on random ones."""
    rates = sorted({*NAMED_RATES, *(float(f"{r:.3g}") for r in np.geomspace(0.001, 100, 22))})
    lesson = {
        "x": [[1, 2], [2, 3], [3, 1], [4, 3], [5, 3], [6, 2]],
        "y": [0, 0, 0, 1, 1, 1],
        "weight": list(UNTRAINED_WEIGHT),
        "bias": UNTRAINED_BIAS,
        "epochs": 1000,
    }
    runs = [lesson | {"learning_rate": rate} for rate in rates]
    runs += [random_case(np.random.default_rng(seed)) for seed in range(32)]
    if torch.backends.cpu.get_cpu_capability() not in FOLLOWED_KERNELS:
        runs = [run for run in runs if run["learning_rate"] <= CALM]
    return runs


def random_case(random):
    count = int(random.integers(2, 8))
    return {
        "x": random.normal(0, 3, (count, 2)).round(3).tolist(),
        "y": random.integers(0, 2, count).tolist(),
        "weight": random.normal(0, 1, 2).astype(np.float32).tolist(),
        "bias": float(np.float32(random.normal())),
        "learning_rate": float(f"{10 ** random.uniform(-3, 2):.3g}"),
        "epochs": 200,
    }


@cache
def runs_in_pytorch():
    return [run_in_pytorch(**case) for case in cases()]


def disagreements(runs):
    """Return what differs between `runs`, one for each case, and PyTorch's: a list of sentences."""
    found = []
    for case, ours, theirs in zip(cases(), runs, runs_in_pytorch(), strict=True):
        for name in Run._fields:
            mine, reference = (np.asarray(getattr(run, name), float) for run in (ours, theirs))
            difference = np.abs(mine - reference) / np.maximum(1, np.abs(reference))
            allowed = 0 if name == "correct" else TOLERANCE
            # Not "difference > allowed": NaN must not pass.
            if not (difference <= allowed).all():
                where = int(np.argmax(~(difference <= allowed)))
                rate = case["learning_rate"]
                found.append(f"{name} at step {where}, learning rate {rate}: {mine[where]}")
    return found
