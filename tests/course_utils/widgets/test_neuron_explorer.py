"""NeuronExplorer in Python: its numbers are PyTorch's, and bad values are explained."""

import ipywidgets
import numpy as np
import pytest
import torch
from torch import nn
from traitlets import TraitError

from course_utils import NeuronExplorer
from course_utils.widgets.neuron_explorer import RANGES

BAD_VALUES = [
    *((name, value, f"{high:g}") for name, (_, high) in RANGES.items() for value in (1e3, -1e3)),
    *((name, float("nan"), "nan") for name in RANGES),
]


def neuron_of(explorer):
    model = nn.Sequential(nn.Linear(2, 1), nn.Sigmoid())
    with torch.no_grad():
        model[0].weight.copy_(torch.tensor([[explorer.w1, explorer.w2]]))
        model[0].bias.fill_(explorer.b)
    return model


def test_it_starts_with_the_lessons_neuron_and_its_fourth_point():
    explorer = NeuronExplorer()
    assert (explorer.x1, explorer.x2) == (4, 3)
    assert f"{explorer.z:.4f} {explorer.h:.4f}" == "0.3840 0.5948"


def test_its_numbers_are_pytorchs():
    random = np.random.default_rng(1)
    explorer = NeuronExplorer()
    for values in random.uniform(-8, 8, (100, 5)):
        for name, value in zip(RANGES, values, strict=True):
            setattr(explorer, name, value)
        model, x = neuron_of(explorer), torch.tensor([[explorer.x1, explorer.x2]])
        assert explorer.z == pytest.approx(model[0](x).item(), rel=1e-6, abs=1e-5)
        assert explorer.h == pytest.approx(model(x).item(), abs=1e-6)


def test_the_trained_preset_is_the_lessons_trained_model():
    presets = NeuronExplorer().presets
    assert list(presets) == ["untrained", "trained"]
    assert [f"{value:.4f}" for value in presets["trained"]] == ["3.2534", "1.5181", "-14.4839"]


def test_a_model_is_a_preset_of_its_own(logistic_model):
    explorer = NeuronExplorer(model=logistic_model(2.0, 1.0, -9.0))
    assert (explorer.w1, explorer.w2, explorer.b) == (2.0, 1.0, -9.0)
    assert explorer.presets["model"] == [2.0, 1.0, -9.0]


def test_points_of_ones_own(complaint):
    explorer = NeuronExplorer([[0, 0], [0, 1]], [[0], [1]])
    assert explorer.points == [[0, 0, 0], [0, 1, 1]]
    assert (explorer.x1, explorer.x2) == (0, 0)
    assert "12" in complaint(ValueError, NeuronExplorer, [[0, 1]] * 13, [0] * 13)
    assert complaint(ValueError, NeuronExplorer, [[0, 1]], [0, 1])
    assert complaint(ValueError, NeuronExplorer, None, None, nn.Linear(3, 1))


@pytest.mark.parametrize("points", [[[30, 1]], [[1, -30]]])
def test_a_point_beyond_the_sliders(points, complaint):
    assert "20" in complaint(ValueError, NeuronExplorer, points, [1])


@pytest.mark.parametrize(("name", "value", "word"), BAD_VALUES)
def test_a_bad_value_is_explained_and_changes_nothing(name, value, word, each_language):
    explorer = NeuronExplorer()
    before = getattr(explorer, name)
    with pytest.raises(TraitError) as caught:
        setattr(explorer, name, value)
    assert word in str(caught.value)
    assert name in str(caught.value)
    assert getattr(explorer, name) == before


def test_it_can_be_linked():
    explorer = NeuronExplorer()
    slider = ipywidgets.FloatSlider(min=-20, max=20)
    ipywidgets.link((explorer, "w1"), (slider, "value"))
    slider.value = 2.5
    assert explorer.w1 == 2.5


def test_viewers_without_javascript_get_a_picture_and_its_sentence(english):
    data, metadata = NeuronExplorer()._repr_mimebundle_()
    assert data["image/png"]
    assert metadata["image/png"]["alt"] == data["text/plain"]
    assert data["text/plain"].endswith("sum 0.3840, output 0.5948.")
