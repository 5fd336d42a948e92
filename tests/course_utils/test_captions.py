"""The sentence of a picture, on its way through IPython and a real kernel into a notebook."""

import gc
import os
import subprocess
import sys

import matplotlib.pyplot as plt
import nbformat
import pytest
from IPython.core.pylabtools import select_figure_formats
from nbclient import NotebookClient

from course_utils import describe, plot_loss_curve, plot_points
from course_utils.captions import _sentences_of, figure_description

ALL_PICTURES = """
import torch
from torch import nn
from course_utils import *

use_language({language!r})
x, y = load_six_points()
model = nn.Sequential(nn.Linear(2, 1), nn.Sigmoid())
"""
PICTURES = [
    "plot_points(x, y)",
    "plot_decision_boundary(model, x, y)",
    "plot_boundary_through_training({0: model, 5: model}, x, y)",
    "plot_loss_curve([0.7, 0.5])",
    "plot_learning_rate_sweep({0.1: [0.7, 0.6], 1.0: [0.7, 0.2]})",
]


def run_in_kernel(cells):
    """Return, for each cell, its one picture: an output of a freshly executed notebook."""
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(c) for c in cells])
    NotebookClient(notebook, timeout=240, kernel_name="python3").execute()
    pictures = []
    for cell in notebook.cells[1:]:
        found = [o for o in cell.outputs if "image/png" in o.get("data", {})]
        assert len(found) == 1
        pictures.append(found[0])
    return pictures


@pytest.mark.parametrize("figure_format", ["png", "retina"])
@pytest.mark.parametrize(("language", "word"), [("ko", "점"), ("en", "points")])
def test_every_picture_carries_its_sentence(language, word, figure_format):
    setting = f"%config InlineBackend.figure_formats = [{figure_format!r}]\n"
    cells = [setting + ALL_PICTURES.format(language=language)]
    pictures = run_in_kernel(cells + [f"{call};" for call in PICTURES])
    sentences = [picture.data["text/plain"] for picture in pictures]
    assert word in sentences[0]
    assert len(set(sentences)) == len(PICTURES)
    for picture, sentence in zip(pictures, sentences, strict=True):
        assert "Figure" not in sentence
        assert picture.metadata["image/png"]["alt"] == sentence
        assert picture.metadata["image/png"]["width"] <= 900


def test_a_figure_shown_by_name_and_one_without_a_sentence():
    first, second, bare = run_in_kernel(
        [
            ALL_PICTURES.format(language="en") + "import matplotlib.pyplot as plt",
            "figure = plot_points(x, y).figure\nplt.close()\nfigure",
            "figure, ax = plt.subplots()\ndescribe(ax, 'An empty picture.');",
            "plt.plot([1, 2]);",
        ]
    )
    assert "6 points" in first.metadata["image/png"]["alt"]
    assert second.metadata["image/png"]["alt"] == second.data["text/plain"] == "An empty picture."
    # Pictures that are not the course's own stay as matplotlib has them.
    assert bare.data["text/plain"].startswith("<Figure size")
    assert "alt" not in bare.metadata.get("image/png", {})


def test_sentences_stand_one_after_the_other():
    figure, axes = plt.subplots(1, 2)
    describe(axes[1], "Right.")
    describe(axes[0], "Left.")
    describe(axes[0], "More.")
    assert figure_description(figure) == "Left. More. Right."


def test_a_cleared_axes_has_no_sentence():
    ax = plot_loss_curve([1, 0.5])
    ax.clear()
    assert figure_description(ax.figure) == ""
    plot_loss_curve([0.3], ax=ax)
    assert "0.300" in figure_description(ax.figure)


def test_sentences_do_not_keep_figures_alive():
    gc.collect()
    before = len(_sentences_of)
    describe(plt.subplots()[1], "Soon gone.")
    assert len(_sentences_of) == before + 1
    plt.close("all")
    gc.collect()
    assert len(_sentences_of) == before


@pytest.mark.parametrize("ax", [None, "ax", plt.Figure()])
def test_describing_something_else(ax, complaint, each_language):
    assert type(ax).__name__ in complaint(TypeError, describe, ax, "A sentence.")


@pytest.mark.parametrize("sentence", [None, 1, b"bytes", ["A sentence."]])
def test_describing_with_something_else(sentence, complaint, each_language):
    ax = plt.subplots()[1]
    assert repr(sentence) in complaint(TypeError, describe, ax, sentence)


@pytest.mark.parametrize("figure_format", ["png", "retina", "svg"])
def test_figures_in_other_formats_keep_their_sentence(shell, figure_format, six_points):
    select_figure_formats(shell, {figure_format})
    figure = plot_points(*six_points).figure
    for _ in range(2):  # the second showing meets what the first one wrapped
        data, metadata = shell.display_formatter.format(figure)
        assert data["text/plain"] == figure_description(figure)
        assert metadata["image/png"]["alt"] == figure_description(figure)


def test_pictures_need_no_ipython(tmp_path):
    picture = tmp_path / "costs.png"
    program = (
        "import sys; sys.modules['IPython'] = None\n"
        "import course_utils\n"
        "course_utils.plot_loss_curve([1, 0.5]).figure.savefig(sys.argv[1])"
    )
    environment = os.environ | {"MPLBACKEND": "agg"}
    subprocess.run([sys.executable, "-c", program, picture], env=environment, check=True)
    assert picture.read_bytes().startswith(b"\x89PNG")
