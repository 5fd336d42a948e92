"""What nbval cannot see: that outputs are there at all, and that nothing is exempt from it.

Outputs that are stripped from a notebook pass nbval in silence, and so does a cell that is
marked to be ignored. These tests close both doors.
"""

import re
from importlib import import_module

import nbformat
import pytest

WIDGET_STATE = "application/vnd.jupyter.widget-state+json"
NBVAL_EXEMPTIONS = {"nbval-ignore-output", "nbval-skip", "skip"}
INCOMPARABLE = re.compile(r"clear_output|update_display|update=True|\bOutput\(|%%capture")
# JupyterLab's, and nbconvert's; "-" goes on with the slide before.
SLIDE_TYPES = {"slide", "subslide", "-", "notes", "skip"}
QUESTION = {"ko": "**예측해 보세요.**", "en": "**Predict.**"}
LOCAL_PATH = re.compile(r"(?<![\w.])/(?:home|tmp|root|Users|work|opt)/|[A-Z]:\\\\Users")


def code_cells(notebook):
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def pictures(notebook):
    for cell in code_cells(notebook):
        for output in cell.outputs:
            if "image/png" in output.get("data", {}):
                yield cell.id, output


def exempt_cells(notebook):
    """Return the ids of cells that nbval would not compare and that give no reason."""
    return [
        cell.id
        for cell in code_cells(notebook)
        if (
            NBVAL_EXEMPTIONS & set(cell.metadata.get("tags", []))
            or re.search(r"#\s*(NBVAL|PYTEST_VALIDATE)_", cell.source)
        )
        and not cell.metadata.get("reason")
    ]


def cells_without_their_picture(notebook):
    """Return the ids of cells that draw and show no picture; nbval does not compare pictures."""
    drawing = re.compile(r"^(?:\w+ = )?(?:plot_\w+|describe)\(", re.M)
    shown = {cell_id for cell_id, _ in pictures(notebook)}
    return [
        cell.id
        for cell in code_cells(notebook)
        if drawing.search(cell.source) and cell.id not in shown
    ]


def garbled_tracebacks(notebook):
    """Return the ids of cells whose traceback ends in another message than the error's."""
    return [
        cell.id
        for cell in code_cells(notebook)
        for output in cell.outputs
        if output.output_type == "error"
        and re.sub(r"\x1b\[[\d;]*m", "", output.traceback[-1]).strip()
        != f"{output.ename}: {output.evalue}".strip()
    ]


def undescribed_pictures(notebook):
    """Return the ids of cells with a picture that lacks its sentence or its alt text."""
    return [
        cell_id
        for cell_id, output in pictures(notebook)
        if not (alt := output.metadata.get("image/png", {}).get("alt"))
        or alt not in output.data.get("text/plain", "")
        or output.data["text/plain"].startswith("<")
    ]


def cells_without_slide_type(notebook):
    """Return the ids of cells that do not say what becomes of them on slides."""
    return [
        cell.id
        for cell in notebook.cells
        if cell.metadata.get("slideshow", {}).get("slide_type") not in SLIDE_TYPES
    ]


def test_every_code_cell_has_been_executed_in_order(notebook):
    counts = [cell.execution_count for cell in code_cells(notebook)]
    assert counts == list(range(1, len(counts) + 1))


def test_cells_that_print_have_outputs(notebook):
    printing = [cell for cell in code_cells(notebook) if re.search(r"^print\(", cell.source, re.M)]
    assert printing
    assert [cell.id for cell in printing if not cell.outputs] == []


def test_no_cell_is_exempt_from_comparison_without_a_reason(notebook):
    assert exempt_cells(notebook) == []


def test_nothing_that_nbval_cannot_compare(notebook):
    assert [cell.id for cell in code_cells(notebook) if INCOMPARABLE.search(cell.source)] == []


def test_every_picture_has_its_sentence_and_alt_text(notebook):
    assert undescribed_pictures(notebook) == []


def test_every_cell_that_draws_shows_its_picture(notebook):
    assert cells_without_their_picture(notebook) == []


def test_tracebacks_end_in_the_error_that_nbval_compares(notebook):
    assert garbled_tracebacks(notebook) == []


def test_lessons_have_pictures(notebook):
    assert len(list(pictures(notebook))) >= 2


def test_errors_stand_only_where_they_are_announced(notebook):
    for cell in code_cells(notebook):
        failed = any(output.output_type == "error" for output in cell.outputs)
        assert failed == ("raises-exception" in cell.metadata.get("tags", [])), cell.id


def test_nothing_volatile_is_stored(path, notebook):
    assert (notebook.nbformat, notebook.nbformat_minor) == (4, 5)
    assert notebook.metadata.kernelspec.name == "python3"
    assert "version" not in notebook.metadata.language_info
    assert all("execution" not in cell.metadata for cell in notebook.cells)
    text = path.read_text(encoding="utf-8")
    assert not LOCAL_PATH.search(text), LOCAL_PATH.search(text)
    assert " at 0x" not in text


def test_stored_widgets_have_the_packages_present_page(notebook):
    states = notebook.metadata.get("widgets", {}).get(WIDGET_STATE, {}).get("state", {})
    for state in (model["state"] for model in states.values()):
        if "_anywidget_id" in state:
            module, name = state["_anywidget_id"].rsplit(".", 1)
            widget = getattr(import_module(module), name)
            assert state["_esm"] == str(widget._esm), f"make notebooks: {name} has a newer page"
            assert state["_css"] == str(widget._css), f"make notebooks: {name} has a newer style"


def test_warnings_are_not_part_of_a_lesson(notebook):
    printed_to_stderr = [
        cell.id
        for cell in code_cells(notebook)
        for output in cell.outputs
        if output.get("name") == "stderr"
    ]
    assert printed_to_stderr == []


def test_cells_are_short_and_begin_with_words(notebook):
    longest = max(code_cells(notebook), key=lambda cell: cell.source.count("\n"))
    assert longest.source.count("\n") < 30, longest.id
    assert notebook.cells[0].cell_type == "markdown"
    assert notebook.cells[0].source.startswith("# ")


def test_asks_at_least_three_questions_before_the_answer(path, notebook):
    asked = [
        number
        for number, cell in enumerate(notebook.cells)
        if cell.cell_type == "markdown" and QUESTION[path.parent.name] in cell.source
    ]
    assert len(asked) >= 3
    for number in asked:
        following = [cell.cell_type for cell in notebook.cells[number + 1 : number + 3]]
        assert "code" in following, notebook.cells[number].id


def test_every_cell_has_its_place_on_the_slides(notebook):
    assert cells_without_slide_type(notebook) == []


def test_links_and_images_exist(path, notebook):
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            for target in re.findall(r"\]\(([^)#]+)\)", cell.source):
                if not target.startswith("http"):
                    assert (path.parent / target).exists(), (cell.id, target)


def test_images_in_the_text_have_alt_text(notebook):
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            assert not re.search(r"!\[\s*\]\(", cell.source), cell.id


@pytest.fixture
def faulty():
    """Return a notebook with a fault of each kind."""
    figure = {"image/png": "", "text/plain": "<Figure size 640x480 with 1 Axes>"}
    error = {
        "ename": "ValueError",
        "evalue": "2x1",
        "traceback": ["\x1b[31mValueError\x1b[0m: 2x2"],
    }
    cells = [
        nbformat.v4.new_code_cell("1", metadata={"tags": ["nbval-ignore-output"]}, id="tag"),
        nbformat.v4.new_code_cell("# NBVAL_SKIP\n1", id="comment"),
        nbformat.v4.new_code_cell(
            "ax.plot()", id="picture", outputs=[nbformat.v4.new_output("display_data", figure)]
        ),
        nbformat.v4.new_code_cell("ax = plot_points(x, y)", id="no-picture"),
        nbformat.v4.new_code_cell(
            "f()", id="traceback", outputs=[nbformat.v4.new_output("error", **error)]
        ),
    ]
    return nbformat.v4.new_notebook(cells=cells)


def test_the_checks_see_faults(faulty):
    assert exempt_cells(faulty) == ["tag", "comment"]
    assert undescribed_pictures(faulty) == ["picture"]
    assert cells_without_their_picture(faulty) == ["no-picture"]
    assert garbled_tracebacks(faulty) == ["traceback"]
    assert cells_without_slide_type(faulty) == [cell.id for cell in faulty.cells]
