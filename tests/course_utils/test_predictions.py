import numpy as np
import pytest
import torch
from sklearn.linear_model import LogisticRegression
from torch import nn

from course_utils.predictions import predict_probabilities

POINTS = np.array([[1.0, 2], [3, 4], [5, 1], [6, 2]])
EXPECTED = 1 / (1 + np.exp(-(2 * POINTS[:, 0] + POINTS[:, 1] - 9)))


class DrawsRandomNumbers(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 1)

    def forward(self, x):
        return torch.sigmoid(self.linear(x) + torch.randn(1))


class SwitchesItsOwnMode(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 1)

    def forward(self, x):
        self.train(not self.training)
        return torch.sigmoid(self.linear(x))


def with_dropout_and_batch_norm():
    model = nn.Sequential(
        nn.Linear(2, 4), nn.BatchNorm1d(4), nn.Dropout(), nn.Linear(4, 1), nn.Sigmoid()
    )
    model[1].eval()  # a mode that differs between the parts
    return model


def with_gradients_and_a_frozen_layer():
    model = nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Linear(3, 1), nn.Sigmoid())
    model[0].requires_grad_(False)
    model(torch.ones(1, 2)).sum().backward()
    return model


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64, torch.float16, torch.bfloat16])
def test_model_is_asked_in_its_own_dtype(dtype, logistic_model):
    tolerance = {torch.float16: 1e-2, torch.bfloat16: 1e-1}.get(dtype, 1e-6)
    probabilities = predict_probabilities(logistic_model().to(dtype), POINTS)
    assert probabilities.dtype == np.float64
    np.testing.assert_allclose(probabilities, EXPECTED, atol=tolerance)


def test_float64_model_is_asked_in_full_precision(logistic_model):
    probabilities = predict_probabilities(logistic_model().double(), POINTS)
    np.testing.assert_allclose(probabilities, EXPECTED, rtol=1e-13)


def test_model_without_sigmoid(logistic_model):
    probabilities = predict_probabilities(logistic_model()[0], POINTS, logits=True)
    np.testing.assert_allclose(probabilities, EXPECTED, rtol=1e-5)


def test_huge_logits_are_no_overflow():
    with np.errstate(all="raise"):
        values = predict_probabilities(lambda x: x[:, 0] * 1e30, [[-1, 0], [1, 0]], logits=True)
    np.testing.assert_allclose(values, [0, 1], atol=1e-12)


@pytest.mark.parametrize(
    "function",
    [
        lambda x: torch.sigmoid(2 * x[:, 0] + x[:, 1] - 9),
        lambda x: torch.sigmoid(2 * x[:, :1] + x[:, 1:] - 9),
        lambda x: 1 / (1 + np.exp(-(2 * x.numpy()[:, 0] + x.numpy()[:, 1] - 9))),
        lambda x: [1 / (1 + np.exp(-(2 * a + b - 9))) for a, b in x.tolist()],
    ],
    ids=["tensor (N,)", "tensor (N, 1)", "array", "list"],
)
def test_plain_function(function):
    np.testing.assert_allclose(predict_probabilities(function, POINTS), EXPECTED, rtol=1e-5)


def test_scikit_learn_classifier():
    classifier = LogisticRegression().fit(POINTS, [0, 0, 1, 1])
    probabilities = predict_probabilities(lambda x: classifier.predict_proba(x)[:, 1], POINTS)
    np.testing.assert_allclose(probabilities, classifier.predict_proba(POINTS)[:, 1], rtol=1e-5)


def test_model_is_asked_in_evaluation_mode_and_without_gradients():
    seen = []

    class Spy(nn.Linear):
        def forward(self, x):
            seen.append((self.training, torch.is_grad_enabled()))
            return torch.sigmoid(super().forward(x))

    predict_probabilities(Spy(2, 1), POINTS)
    assert seen == [(False, False)]
    assert torch.is_grad_enabled()


@pytest.mark.parametrize(
    "make_model",
    [
        DrawsRandomNumbers,
        SwitchesItsOwnMode,
        with_dropout_and_batch_norm,
        with_gradients_and_a_frozen_layer,
        lambda: nn.Sequential(nn.Linear(2, 1), nn.Sigmoid()).double(),
    ],
)
def test_model_and_random_state_stay_as_they_were(make_model, state_of):
    model = make_model()
    model_before, random_before = state_of(model), torch.get_rng_state()
    predict_probabilities(model, POINTS)
    assert state_of(model) == model_before
    assert torch.equal(torch.get_rng_state(), random_before)


def test_a_function_that_draws_random_numbers_leaves_the_random_state():
    before = torch.get_rng_state()
    predict_probabilities(lambda x: torch.rand(len(x)), POINTS)
    assert torch.equal(torch.get_rng_state(), before)


def test_model_that_raises_stays_as_it_was(complaint, state_of):
    class RaisesLate(DrawsRandomNumbers):
        def forward(self, x):
            super().forward(x)
            raise RuntimeError("late")

    model = RaisesLate()
    model_before, random_before = state_of(model), torch.get_rng_state()
    assert "late" in complaint(ValueError, predict_probabilities, model, POINTS)
    assert state_of(model) == model_before
    assert torch.equal(torch.get_rng_state(), random_before)


@pytest.mark.parametrize(
    ("model", "kind", "what_came"),
    [
        (nn.Linear, TypeError, "Linear"),
        (None, TypeError, "NoneType"),
        ([0.5], TypeError, "list"),
        (nn.Sequential(nn.Linear(3, 1), nn.Sigmoid()), ValueError, "4×2"),
        (lambda x: 1 / 0, ValueError, "ZeroDivisionError"),
        (nn.Sequential(nn.Linear(2, 2), nn.Sigmoid()), ValueError, "(4, 2)"),
        (lambda x: x.mean(), ValueError, "()"),
        (lambda x: torch.ones(3), ValueError, "(3,)"),
        (lambda x: torch.ones(1, 4), ValueError, "(1, 4)"),
        (lambda x: 2 * x[:, 0] - 4, ValueError, "-2"),
        (lambda x: 2 * x[:, 0] - 4, ValueError, "8"),
        (lambda x: 2 * x[:, 0] - 4, ValueError, "logits=True"),
        (lambda x: x[:, 0] * float("nan"), ValueError, "NaN"),
        (lambda x: None, TypeError, "None"),
        (lambda x: "high", TypeError, "'high'"),
        (lambda x: torch.complex(x[:, 0], x[:, 1]), TypeError, "complex64"),
    ],
)
def test_bad_model(model, kind, what_came, complaint, each_language):
    assert what_came in complaint(kind, predict_probabilities, model, POINTS)


def test_infinite_logits_are_refused(complaint):
    complaint(ValueError, predict_probabilities, lambda x: x[:, 0] / 0, POINTS, logits=True)
