"""A lesson runs offline, and a second time in the same kernel with the same results."""

import re

import nbformat
from nbclient import NotebookClient

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
    parts = []
    for output in cell.outputs:
        if output.output_type == "stream":
            parts.append(output.text)
        elif output.output_type == "error":
            parts.append(f"{output.ename}: {output.evalue}")
        else:
            parts.append(output.data.get("text/plain", ""))
    return re.sub(r"\s+$", "", "\n".join(parts))


def test_second_run_in_one_kernel_without_network(path, notebook):
    twice = nbformat.v4.new_notebook(metadata=notebook.metadata)
    twice.metadata.pop("widgets", None)
    for pass_number in (1, 2):
        for cell in notebook.cells:
            if cell.cell_type == "code":
                copied = nbformat.v4.new_code_cell(
                    cell.source, metadata=cell.metadata, id=f"{cell.id}-{pass_number}"
                )
                twice.cells.append(copied)
    twice.cells.insert(0, nbformat.v4.new_code_cell(NO_NETWORK, id="no-network"))
    NotebookClient(
        twice,
        timeout=240,
        kernel_name="python3",
        coalesce_streams=True,
        resources={"metadata": {"path": str(path.parent)}},
    ).execute()

    ran = {cell.id: comparable(cell) for cell in twice.cells}
    stored = {cell.id: comparable(cell) for cell in notebook.cells if cell.cell_type == "code"}
    for cell_id, expected in stored.items():
        assert ran[f"{cell_id}-1"] == expected, f"first run of {cell_id}"
        assert ran[f"{cell_id}-2"] == expected, f"second run of {cell_id}"
