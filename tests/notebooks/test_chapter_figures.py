"""The lessons print every figure that the chapter prints, to the printed digit."""

import json
from pathlib import Path

import pytest

CHAPTER = json.loads(Path(__file__).with_name("chapter_results.json").read_text())
LOG_LINE = "Epoch {epoch:4d}/1000 Cost: {cost:.6f} Accuracy {accuracy:2.2f}%"


def printed(notebook, cell_id):
    (cell,) = [cell for cell in notebook.cells if cell.id == cell_id]
    return "".join(output.get("text", "") for output in cell.outputs)


def log_lines():
    for epoch, cost in CHAPTER["cost_by_epoch_6_decimals"].items():
        accuracy = CHAPTER["accuracy_percent"]["epoch_0"] if epoch == "0" else 100
        yield LOG_LINE.format(epoch=int(epoch), cost=cost, accuracy=accuracy)


def test_lesson_1_prints_the_data_shapes(lesson):
    shapes = [f"torch.Size({CHAPTER['data'][name]})" for name in ("x_shape", "y_shape")]
    assert printed(lesson(1), "data").split("\n")[:2] == shapes


def test_lesson_1_prints_the_untrained_predictions(lesson):
    output = printed(lesson(1), "untrained-predictions")
    predictions = [f"[{p:.4f}]" for p in CHAPTER["untrained_predictions_4_decimals"]]
    assert output == f"tensor([{(',' + chr(10) + ' ' * 8).join(predictions)}], " + (
        "grad_fn=<SigmoidBackward0>)\n"
    )


def test_lesson_1_prints_the_eleven_log_lines(lesson):
    assert printed(lesson(1), "training").splitlines() == list(log_lines())


def test_lesson_1_prints_the_trained_predictions(lesson):
    output = printed(lesson(1), "trained-predictions")
    in_order = [output.index(p) for p in CHAPTER["trained_predictions_printed"]]
    assert in_order == sorted(in_order)
    decimals = printed(lesson(1), "trained-predictions-decimal")
    assert [line.split()[1] for line in decimals.splitlines()] == [
        f"{p:.4f}" for p in CHAPTER["trained_predictions_4_decimals"]
    ]


def test_lesson_1_prints_the_trained_parameters(lesson):
    parameters = CHAPTER["trained_parameters_4_decimals"]
    output = printed(lesson(1), "trained-parameters")
    assert f"tensor([{parameters['weight']}], requires_grad=True)" in output
    assert f"tensor([{parameters['bias']}], requires_grad=True)" in output


def test_lesson_1_prints_the_regression_without_module(lesson):
    plain = CHAPTER["without_nn_module"]
    weight = ", ".join(f"{w:.4f}" for w in plain["weight"])
    assert printed(lesson(1), "plain-regression").splitlines() == [
        f"W tensor([{weight}])",
        f"b tensor([{plain['bias']:.4f}])",
        f"Cost: {plain['last_cost']:.6f}",
    ]


def test_lesson_2_starts_from_the_chapters_parameters(lesson):
    start = CHAPTER["initial_parameters_4_decimals"]
    output = printed(lesson(2), "model")
    assert all(f"{value:.4f}" in output for value in [*start["weight"], start["bias"]])


def test_lesson_4_prints_every_tenth_epoch(lesson):
    lines = printed(lesson(4), "program").splitlines()
    assert len(lines) == 101
    assert set(log_lines()) <= set(lines)
    (cell,) = [cell for cell in lesson(4).cells if cell.id == "program"]
    assert cell.metadata.scrolled is True


@pytest.mark.parametrize("cell_id", ["equality", "load"])
def test_lesson_4_shows_equality(lesson, cell_id):
    answers = [line.split()[-1] for line in printed(lesson(4), cell_id).splitlines()]
    assert answers[-1] == "True"
    assert cell_id != "equality" or answers == ["True", "True", "True"]
