"""Execute notebooks in place, and keep out of them what would change from run to run.

    python tools/execute_notebooks.py notebooks
    python tools/execute_notebooks.py notebooks/ko/01_sequential_model.ipynb

Two executions on one machine give the same file: no timings, no Python version, and the
random ids of widgets replaced by ids that follow from their order.
"""

import re
import sys
import time
import uuid
from pathlib import Path

import nbformat
from nbclient import NotebookClient

KERNELSPEC = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
LANGUAGE_INFO = {
    "file_extension": ".py",
    "mimetype": "text/x-python",
    "name": "python",
    "pygments_lexer": "ipython3",
}
WIDGET_STATE = "application/vnd.jupyter.widget-state+json"


def execute(path):
    """Execute the notebook at `path` in its own folder and write it back.

    Raises nbclient's CellExecutionError if a cell fails that is not tagged raises-exception;
    the file then stays as it was.
    """
    notebook = nbformat.read(path, as_version=4)
    notebook.metadata.pop("widgets", None)
    NotebookClient(
        notebook,
        kernel_name="python3",
        timeout=300,
        record_timing=False,
        coalesce_streams=True,
        resources={"metadata": {"path": str(path.parent)}},
    ).execute()
    notebook.metadata.kernelspec = KERNELSPEC
    notebook.metadata.language_info = LANGUAGE_INFO
    path.write_text(_with_stable_widget_ids(notebook, path), encoding="utf-8")


def _with_stable_widget_ids(notebook, path):
    state = notebook.metadata.get("widgets", {}).get(WIDGET_STATE, {}).get("state", {})
    stable = {
        model_id: uuid.uuid5(uuid.NAMESPACE_URL, f"{path.parent.name}/{path.name}/{number}").hex
        for number, model_id in enumerate(state)
    }
    text = nbformat.writes(notebook) + "\n"
    if not stable:
        return text
    return re.sub("|".join(stable), lambda match: stable[match[0]], text)


def notebooks_in(places):
    """Return the paths of all notebooks among `places`, files or folders, in order."""
    for place in map(Path, places):
        yield from [place] if place.is_file() else sorted(place.rglob("*.ipynb"))


if __name__ == "__main__":
    for path in notebooks_in(sys.argv[1:]):
        if ".ipynb_checkpoints" not in path.parts:
            started = time.monotonic()
            execute(path)
            print(f"{path}: {time.monotonic() - started:.0f} s", flush=True)
