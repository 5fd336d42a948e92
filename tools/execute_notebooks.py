"""Execute notebooks in place, and keep out of them what would change from run to run.

    python tools/execute_notebooks.py notebooks
    python tools/execute_notebooks.py notebooks/ko/01_sequential_model.ipynb

Two executions on one machine give the same file: no timings, no Python version, the random
ids of widgets replaced by ids that follow from their order, and tracebacks without the folder
in which this computer keeps its packages.
"""

import re
import sys
import sysconfig
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
    _shorten_tracebacks(notebook)
    path.write_text(_with_stable_widget_ids(notebook, path), encoding="utf-8")


def _shorten_tracebacks(notebook):
    """Begin the paths of files in tracebacks at site-packages."""
    packages = str(Path(sysconfig.get_paths()["purelib"]).parent) + "/"
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            if output.output_type == "error":
                output.traceback = [line.replace(packages, "") for line in output.traceback]


def _with_stable_widget_ids(notebook, path):
    state = notebook.metadata.get("widgets", {}).get(WIDGET_STATE, {}).get("state", {})
    stable = {
        model_id: uuid.uuid5(uuid.NAMESPACE_URL, f"{path.parent.name}/{path.name}/{number}").hex
        for number, model_id in enumerate(state)
    }
    text = nbformat.writes(notebook)
    if stable:
        text = re.sub("|".join(stable), lambda match: stable[match[0]], text)
        # The writer sorts by key, and the keys have just changed.
        text = nbformat.writes(nbformat.reads(text, as_version=4))
    return text + "\n"


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
