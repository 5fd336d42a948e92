"""A lesson runs offline, and a second time in the same kernel with every solution filled in.

The second run gives the same results, but for the answer cells: there each check says "right".
"""

import re
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from outputs import texts_of
from solutions import fill_in, solutions_of

from course_utils.language import text

# The English lessons are the same programs.
KOREAN = sorted((Path(__file__).parents[2] / "notebooks" / "ko").glob("*.ipynb"))
# Only this computer may be spoken to: the kernel itself needs it.
NO_NETWORK = """
import socket

_connect = socket.socket.connect

def connect_here_only(self, address):
    if self.family != socket.AF_UNIX and address[0] not in ("127.0.0.1", "::1", "localhost"):
        raise OSError(f"offline: {address}")
    return _connect(self, address)

socket.socket.connect = connect_here_only
"""


def comparable(cell):
    """Return what nbval would compare of a cell's outputs, line numbers of cells aside."""
    return re.sub(r"\s+$", "", "\n".join(texts_of(cell.outputs)))


def twice(notebook, solutions):
    """Return a notebook with all code cells two times, the second time with the solutions."""
    result = nbformat.v4.new_notebook()
    result.cells.append(nbformat.v4.new_code_cell(NO_NETWORK, id="no-network"))
    for run in (1, 2):
        for cell in notebook.cells:
            if cell.cell_type == "code":
                source = cell.source
                if run == 2 and cell.id in solutions:
                    source = fill_in(source, solutions[cell.id])
                result.cells.append(
                    nbformat.v4.new_code_cell(source, metadata=cell.metadata, id=f"{cell.id}-{run}")
                )
    return result


@pytest.mark.parametrize("path", KOREAN, ids=lambda path: path.stem, indirect=True)
def test_two_runs_in_one_kernel_without_network(path, notebook, exercises):
    solutions = solutions_of(exercises)
    executed = NotebookClient(
        twice(notebook, solutions),
        timeout=240,
        kernel_name="python3",
        coalesce_streams=True,
        resources={"metadata": {"path": str(path.parent)}},
    ).execute()

    ran = {cell.id: comparable(cell) for cell in executed.cells}
    stored = {cell.id: comparable(cell) for cell in notebook.cells if cell.cell_type == "code"}
    assert solutions.keys() <= stored.keys()
    for cell_id, expected in stored.items():
        assert ran[f"{cell_id}-1"] == expected, f"first run of {cell_id}"
        if cell_id in solutions:
            assert ran[f"{cell_id}-2"].startswith(f"✓ {text('exercise.right')}"), cell_id
        else:
            assert ran[f"{cell_id}-2"] == expected, f"second run of {cell_id}"


def test_filling_in_sees_an_answer_cell_of_another_form():
    with pytest.raises(AssertionError):
        fill_in("answer = ...\nex1_1.check(answer)", "answer = 1")
