"""No figure without a run behind it: what the text states, a cell has printed."""

import re

import nbformat

from course_utils.texts.predictions import QUESTIONS


def printed(notebook):
    """Return the code of all cells and what it printed, as one text."""
    parts = []
    for cell in notebook.cells:
        if cell.cell_type == "code":
            parts.append(cell.source)
            parts += [
                output.get("text") or output.get("evalue") or output.data.get("text/plain", "")
                for output in cell.outputs
            ]
    return "\n".join(parts)


def figures_not_in(printed, text):
    """Return the decimal figures of `text`, formulas and links aside, that are not in `printed`.

    A figure may be cut off after some decimals: 0.69 for 0.6931.
    """
    prose = re.sub(r"\$\$.*?\$\$|\$[^$]*\$|\]\([^)]*\)", "", text, flags=re.DOTALL)
    figures = re.findall(r"(?<![\w.])\d+\.\d+(?:e[-+]?\d+)?", prose)
    return [f for f in figures if not re.search(rf"(?<![\d.]){re.escape(f)}", printed)]


def unprinted_figures(notebook):
    """Return the figures in the text that no cell prints, each with the id of its cell.

    The question of an exercise gives figures of its own, to work with.
    """
    return [
        (cell.id, figure)
        for cell in notebook.cells
        if cell.cell_type == "markdown" and not re.fullmatch(r"exercise-\d-\d+", cell.id)
        for figure in figures_not_in(printed(notebook), cell.source)
    ]


def test_every_figure_in_the_text_is_printed_by_a_cell(notebook):
    assert unprinted_figures(notebook) == []


def test_every_figure_in_a_reply_to_a_prediction_is_printed_by_a_cell(path, notebook):
    for key, question in QUESTIONS.items():
        if key.startswith(f"{int(path.name[:2])}."):
            for option in question.options:
                for text in (*option.ko, *option.en):
                    assert figures_not_in(printed(notebook), text) == [], (key, text)


def test_the_check_sees_faults():
    output = nbformat.v4.new_output("stream", text="0.6931 10.25")
    cells = [
        nbformat.v4.new_code_cell("print(cost)", outputs=[output]),
        nbformat.v4.new_markdown_cell("0.69, 0.6931, $0.7$, but 0.6932 and 0.25", id="text"),
        nbformat.v4.new_markdown_cell("0.123 is given", id="exercise-1-1"),
    ]
    notebook = nbformat.v4.new_notebook(cells=cells)
    assert unprinted_figures(notebook) == [("text", "0.6932"), ("text", "0.25")]
