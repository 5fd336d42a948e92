import numpy as np
import pytest

from course_utils.descriptions import (
    describe_boundary,
    describe_loss,
    describe_points,
    describe_sweep,
    format_line,
    format_number,
)

NAN, INFINITY = float("nan"), float("inf")


@pytest.mark.parametrize("labels", [[0, 0, 1], [0], [1, 1]])
def test_points_are_counted(labels, english):
    sentence = describe_points(np.array(labels))
    assert sentence.startswith(f"{len(labels)} points")
    assert f"{labels.count(0)} of class 0" in sentence
    assert f"{labels.count(1)} of class 1" in sentence


@pytest.mark.parametrize(
    ("line", "visible", "inside_class", "expected"),
    [
        ((3, 1.5, 14), True, 0, "Decision boundary 3.00·x₁ + 1.50·x₂ = 14.00; 5 of 6"),
        ((3, 1.5, 14), False, 1, "= 14.00 (outside the picture); 5 of 6"),
        (None, True, 0, "not one straight line; 5 of 6"),
        (None, False, 0, "class 0 is predicted everywhere; 5 of 6"),
        (None, False, 1, "class 1 is predicted everywhere; 5 of 6"),
    ],
)
def test_boundary(line, visible, inside_class, expected, english):
    sentence = describe_boundary(
        line, visible=visible, inside_class=inside_class, correct=5, total=6
    )
    assert expected in sentence


@pytest.mark.parametrize(
    ("costs", "expected"),
    [
        ([0.7, 0.5, 0.3], "Cost: 0.700 at first, 0.300 at the end (3 values)."),
        ([2], "Cost: 2.00 at first, 2.00 at the end (1 values)."),
        ([NAN, 0.7, 0.3, NAN], "Cost: 0.700 at first, 0.300 at the end (4 values)."),
    ],
)
def test_loss_numbers(costs, expected, english):
    assert describe_loss(np.array(costs)).startswith(expected)


def test_loss_is_named_by_its_label(english):
    assert describe_loss(np.array([1.0]), label="run A").startswith("Cost, run A: 1.00")


@pytest.mark.parametrize(
    ("costs", "peak"),
    [
        ([1, 1.05, 0.5], None),
        ([1, 1.06, 0.5], "1.06, at epoch 1"),
        ([0.5, 3, 4, 1], "4.00, at epoch 2"),
        ([1, 2.05, 2], None),
        ([0.1, 0.5, 2], None),
        ([NAN, 1, 5, NAN, 1], "5.00, at epoch 2"),
    ],
)
def test_loss_peak(costs, peak, english):
    sentence = describe_loss(np.array(costs))
    assert peak in sentence if peak else "highest" not in sentence


@pytest.mark.parametrize(
    ("costs", "gap"),
    [
        ([1, NAN, 2, INFINITY, -INFINITY], "3 in all, the first at epoch 1"),
        ([INFINITY, 1], "1 in all, the first at epoch 0"),
        ([1, 2], None),
    ],
)
def test_loss_gap(costs, gap, english):
    sentence = describe_loss(np.array(costs))
    assert gap in sentence if gap else "gap" not in sentence


def test_loss_of_gaps_alone(english):
    assert "all 2 values are NaN or infinite" in describe_loss(np.array([NAN, INFINITY]))


@pytest.mark.parametrize(
    ("costs", "log", "count"),
    [
        ([1, 0, -1, NAN], True, 2),
        ([1, 0, -1], False, None),
        ([1, 1e-12], True, None),
    ],
)
def test_loss_that_a_log_scale_cannot_show(costs, log, count, english):
    sentence = describe_loss(np.array(costs), log=log)
    assert f"log scale cannot show: {count}" in sentence if count else "log" not in sentence


SWEEP_PHRASES = {
    "not finite": "the cost became NaN or infinite",
    "frozen": "the cost froze at",
    "spike, below": "more than ten times its start, then ended below it",
    "spike, above": "more than ten times its start and ended above it",
    "slow": "the cost barely moved",
    "falls": "the cost went from",
}


@pytest.mark.parametrize(
    ("costs", "rule"),
    [
        ([1, 0.5, NAN, 0.1], "not finite"),
        ([1, INFINITY, 0.5], "not finite"),
        ([30, 30, 30, 30], "frozen"),
        ([1, 20, 30, 30 + 1e-5], "frozen"),
        ([1, 20, 30, 30 + 1e-4], "spike, above"),
        ([1, 0.5, 1, 1], "frozen"),
        ([1, 0.5, 0.9999, 0.9999], "slow"),
        ([1, 0.5, 0.3, 0.3], "falls"),
        ([1, 1], "slow"),
        ([1, 10, 0.5, 0.4], "falls"),
        ([1, 10.001, 0.5, 0.4], "spike, below"),
        ([1, 10.001, 2, 3], "spike, above"),
        ([1, 1, 0.95, 0.9], "falls"),
        ([1, 1, 0.95, 0.901], "slow"),
        ([1, 0.5, 0.9, 1], "slow"),
        ([1, 0.5, 0.9, 1.001], "falls"),
        ([1, 0.5, 0.3, 0.1], "falls"),
    ],
)
def test_sweep_rules(costs, rule, english):
    sentence = describe_sweep({0.5: np.array(costs, dtype=float)})
    assert sentence.startswith("Learning rate 0.5: ")
    found = [name for name, phrase in SWEEP_PHRASES.items() if phrase in sentence]
    assert found == [rule]


def test_sweep_numbers(english):
    runs = {0.001: [0.7, 0.69, 0.68], 3.0: [0.7, 0.1, 0.0198], 10.0: [0.7, 30, 30, 30]}
    sentence = describe_sweep({rate: np.array(costs) for rate, costs in runs.items()})
    assert sentence == (
        "Learning rate 0.001: the cost barely moved (0.700 to 0.680). "
        "Learning rate 3: the cost went from 0.700 to 0.0198. "
        "Learning rate 10: the cost froze at 30.0."
    )


def test_sweep_of_a_spike_gives_no_digits_that_differ_between_processors(english):
    sentence = describe_sweep({1.0: np.array([0.7, 47.11, 0.3, 0.2])})
    assert not any(digits in sentence for digits in ("47", "0.700", "0.200"))


def test_sweep_says_what_its_log_scale_cannot_show(english):
    sentence = describe_sweep({1.0: np.array([1, 0.5, 0, 0]), 2.0: np.array([1, 0.5, 0.1])})
    assert sentence.count("log scale cannot show") == 1
    assert "log scale cannot show: 2." in sentence


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (0, "0"),
        (0.0198, "0.0198"),
        (1.63, "1.63"),
        (30, "30.0"),
        (0.9996, "1.00"),
        (9.996, "10.0"),
        (123456, "123456"),
        (999999.6, "1.00e+06"),
        (0.000157, "1.57e-04"),
        (0.00157, "0.00157"),
        (-2.5, "-2.50"),
        (NAN, "nan"),
        (-INFINITY, "-inf"),
    ],
)
def test_format_number(value, written):
    assert format_number(value) == written


@pytest.mark.parametrize("value", 10.0 ** np.linspace(-8, 8, 65))
def test_format_number_is_right_to_three_digits(value):
    assert float(format_number(value)) == pytest.approx(value, rel=0.005)


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ((3.25, 1.52, 14.48), "3.25·x₁ + 1.52·x₂ = 14.48"),
        ((-3.254, -1.516, -14.478), "−3.25·x₁ − 1.52·x₂ = −14.48"),
        ((0.0123, 0.001, 0.5), "0.0123·x₁ + 0.0010·x₂ = 0.5000"),
        ((120, -5, 30), "120·x₁ − 5·x₂ = 30"),
        ((1, 1e-9, 0), "1.00·x₁ + 0.00·x₂ = 0.00"),
        ((1, -1e-9, -1e-9), "1.00·x₁ + 0.00·x₂ = 0.00"),
        ((-1e-9, 1, 2), "0.00·x₁ + 1.00·x₂ = 2.00"),
    ],
)
def test_format_line(line, written):
    assert format_line(*line) == written
