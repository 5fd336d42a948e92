"""The broken code of the repairing exercises: each repair leads to the next diagnosis."""

from pathlib import Path

import nbformat
import pytest
import torch
import torch.nn.functional as F  # noqa: N812  as the lessons have it
from torch import nn, optim

from course_utils.exercises import exercises_of

NOTEBOOKS = Path(__file__).parents[3] / "notebooks" / "ko"
# Exercise, notebook, and for each repair: the diagnosis before it, what to replace, by what.
REPAIRS = {
    "3_6": (
        "03_model_class",
        [
            ("class.misspelt", "def foward", "def forward"),
            ("class.lowercase", "nn.linear", "nn.Linear"),
            (
                "class.no_super",
                "(self):\n        self.layers",
                "(self):\n        super().__init__()\n        self.layers",
            ),
            (
                "class.no_return",
                "x = torch.sigmoid(layer(x))",
                "x = torch.sigmoid(layer(x))\n        return x",
            ),
            (
                "class.plain_list",
                "[nn.Linear(2, 3), nn.Linear(3, 1)]",
                "nn.ModuleList([nn.Linear(2, 3), nn.Linear(3, 1)])",
            ),
        ],
    ),
    "4_3": (
        "04_training_loop",
        [
            (
                "loop.step_before_backward",
                "optimizer.step()\n        cost.backward()",
                "cost.backward()\n        optimizer.step()",
            ),
            (
                "loop.no_zero_grad",
                "        cost.backward()",
                "        optimizer.zero_grad()\n        cost.backward()",
            ),
            ("loop.off_by_one", "range(1, epochs)", "range(epochs)"),
            ("loop.costs_are_tensors", "append(cost)", "append(cost.item())"),
        ],
    ),
}


def check_cell(name, code):
    """Run the code of an answer's cell and return what its check says."""
    exercise = next(e for e in exercises_of(int(name[0])) if e.name == name)
    lines = code.splitlines()
    namespace = {"torch": torch, "nn": nn, "F": F, "optim": optim}
    exec("\n".join(lines[1:-1]), namespace)
    answer = lines[-1].partition("check(")[2].removesuffix(")")
    return exercise.check(namespace[answer])


@pytest.mark.parametrize("name", REPAIRS)
def test_each_repair_leads_to_the_next_diagnosis(name):
    lesson, repairs = REPAIRS[name]
    notebook = nbformat.read(NOTEBOOKS / f"{lesson}.ipynb", as_version=4)
    cell_id = f"exercise-{name.replace('_', '-')}-answer"
    code = next(cell.source for cell in notebook.cells if cell.id == cell_id)
    for diagnosis, fault, mended in repairs:
        assert check_cell(name, code).key == f"exercise.{diagnosis}"
        assert fault in code
        code = code.replace(fault, mended)
    assert check_cell(name, code).kind == "right"
