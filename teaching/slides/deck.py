"""A lesson's notebook as nbconvert makes slides from it.

The cells say themselves what becomes of them: JupyterLab's slide types stand in their metadata.
Here only what a slide cannot show as it is becomes something that it can: a widget, an error's
long traceback, a log of a hundred lines.
"""

import re

import nbformat
from exercise_help import is_answer, without_check_output
from live_widgets import live_output, widget_output

MOST_OUTPUT_LINES = 14
FIRST_LINES, LAST_LINES = 7, 4
# With more lines than this, the output gets a slide of its own after the code's.
MOST_LINES = 24
PICTURE_LINES = 14
_LINK_TO_LESSON = re.compile(r"\]\((\w+)\.ipynb")


def deck(notebook, notes, images):
    """Return a copy of a lesson, ready for nbconvert's exporter of slides.

    Parameters
    ----------
    notebook : nbformat.NotebookNode
        An executed lesson.
    notes : dict
        The pages' own words in the lesson's language.
    images : str
        The address of the folder with the pictures of the lessons' texts.
    """
    prepared = [_slide_cell(cell, notebook, notes, images) for cell in notebook.cells]
    cells = [part for cell in prepared for part in _parts(cell)]
    metadata = {k: v for k, v in notebook.metadata.items() if k != "widgets"}
    # nbconvert takes the title of the page from here.
    metadata["title"] = notebook.cells[0].source.splitlines()[0].lstrip("# ").replace("`", "")
    return nbformat.v4.new_notebook(cells=cells, metadata=metadata)


def _slide_cell(cell, notebook, notes, images):
    copy = nbformat.from_dict(cell)
    if cell.cell_type != "code":
        source = cell.source.replace("](../../images/", f"]({images}/")
        copy.source = _LINK_TO_LESSON.sub(r"](\1.html", source)
        return copy
    copy.outputs = without_check_output(cell.outputs) if is_answer(cell) else cell.outputs
    copy.outputs = [_slide_output(output, cell, notebook, notes) for output in copy.outputs]
    return copy


def _slide_output(output, cell, notebook, notes):
    if widget_output(output):
        return live_output(output, notebook, place=cell.id, note=notes["needs_javascript"])
    if output.output_type == "stream":
        changed = {"text": shortened(output.text, notes["lines_left_out"])}
    elif output.output_type == "error":
        changed = {"traceback": _essence(output.traceback)}
    else:
        changed = {}
    return nbformat.from_dict(output | changed)


def shortened(text, note):
    """Return `text` with the middle of many lines left out, and `note` with their count there."""
    lines = text.splitlines(keepends=True)
    if len(lines) <= MOST_OUTPUT_LINES:
        return text
    count = len(lines) - FIRST_LINES - LAST_LINES
    middle = f"⋮ {note.format(count=count)}\n"
    return "".join([*lines[:FIRST_LINES], middle, *lines[-LAST_LINES:]])


def _essence(traceback):
    """Return the lesson's own lines in an error's traceback, and its message.

    IPython gives one entry to each: a rule, a heading, every call, and the message. Between the
    first call, which is the lesson's, and the message stand PyTorch's own.
    """
    return [traceback[2], *(["⋮"] if len(traceback) > 4 else []), traceback[-1]]


def _parts(cell):
    """Return the cell, or its code and its output apart if one slide cannot hold both."""
    if cell.cell_type != "code" or _line_count(cell) <= MOST_LINES:
        return [cell]
    code, output = nbformat.from_dict(cell), nbformat.from_dict(cell)
    code.outputs = []
    output.id = f"{cell.id}-output"
    output.metadata["slideshow"] = {"slide_type": "subslide"}
    output.metadata["transient"] = {"remove_source": True}
    return [code, output]


def _line_count(cell):
    pictures = sum("image/png" in output.get("data", {}) for output in cell.outputs)
    printed = sum(
        len("\n".join([output.get("text", ""), *output.get("traceback", [])]).splitlines())
        for output in cell.outputs
    )
    return len(cell.source.splitlines()) + printed + PICTURE_LINES * pictures
