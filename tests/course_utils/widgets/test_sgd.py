"""sgd.py, the arithmetic of sgd.js in Python, step by step beside PyTorch."""

import numpy as np
import pytest
import torch
from sgd_cases import cases, disagreements

from course_utils.widgets.sgd import predict, sigmoid, train, weighted_sum
from course_utils.widgets.starts import UNTRAINED_BIAS, UNTRAINED_WEIGHT

# In one process with the tests of sgd.js, PyTorch computes its runs only once.
pytestmark = pytest.mark.xdist_group("test_sgd")


def run_of(case):
    settings = {name: case[name] for name in ("x", "y", "weight", "bias", "learning_rate")}
    return train(**settings, steps=case["epochs"] + 1)


def test_there_are_enough_cases():
    assert len(cases()) >= 25 + 30 or all(c["learning_rate"] <= 2 for c in cases())


def test_every_step_of_every_run_is_pytorchs():
    assert disagreements([run_of(case) for case in cases()]) == []


def test_another_start_is_noticed():
    runs = [run_of(case | {"bias": case["bias"] + 1e-3}) for case in cases()]
    assert len(disagreements(runs)) >= len(cases())


def test_the_start_is_that_of_the_lessons_seed():
    torch.manual_seed(1)
    linear = torch.nn.Linear(2, 1)
    assert tuple(linear.weight[0].tolist()) == UNTRAINED_WEIGHT
    assert linear.bias.item() == UNTRAINED_BIAS


def test_one_neuron_is_pytorchs():
    random = np.random.default_rng(0)
    for x1, x2, w1, w2, b in random.normal(0, 5, (200, 5)).astype(np.float32):
        z = torch.tensor([x1, x2]) @ torch.tensor([w1, w2]) + torch.tensor(b)
        assert abs(weighted_sum(x1, x2, w1, w2, b) - z.item()) <= 1e-6 * max(1, abs(z.item()))
        assert abs(predict(x1, x2, w1, w2, b) - torch.sigmoid(z).item()) <= 1e-6


def test_the_sigmoid_overflows_nowhere():
    assert sigmoid(np.float32(-1000)) == 0
    assert sigmoid(np.float32(1000)) == 1
