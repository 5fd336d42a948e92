"""TrainingExplorer in Python: its traits, its program, its model, and its still picture."""

import contextlib
import io
import re
import subprocess
import sys

import ipywidgets
import numpy as np
import pytest
import torch
from torch import nn
from traitlets import TraitError

from course_utils import TrainingExplorer
from course_utils.widgets.training_explorer import _RUN_TRAITS

# What it is, and settings of an explorer to look at.
STATES = [
    ("the lessons' run", {}),
    ("untrained", {"epoch": 0}),
    ("in the middle", {"epoch": 137}),
    ("slow", {"learning_rate": 0.001}),
    ("frozen", {"learning_rate": 10.0, "epoch": 500}),
    ("one epoch", {"epochs": 1, "epoch": 1}),
    ("a long run", {"epochs": 2500, "learning_rate": 0.1}),
    ("a dragged point", {"x": [[1, 2], [2, 3], [3.5, 1.25], [4, 3], [5, 3], [-0.7, 1e-7]]}),
    ("flipped labels", {"y": [1, 0, 0, 1, 1, 0], "learning_rate": 0.5}),
]
# Attribute, value, and a word of the complaint.
BAD_VALUES = [
    ("learning_rate", 0, "0.001"),
    ("learning_rate", -1.0, "0.001"),
    ("learning_rate", 101, "100"),
    ("learning_rate", float("nan"), "nan"),
    ("learning_rate", float("inf"), "inf"),
    ("epochs", 0, "1"),
    ("epochs", 10_001, "10000"),
    ("epoch", -1, "0"),
    ("epoch", 1001, "1000"),
    ("x", [[1, 2, 3]] * 6, "(6, 3)"),
    ("x", [1, 2, 3, 4, 5, 6], "(6,)"),
    ("x", [[1, 2]] * 5, "set_points"),
    ("x", [[1, float("nan")]] + [[1, 2]] * 5, "NaN"),
    ("x", [[1, 2]] * 10_000, "100"),
    ("x", [[1, 1e9]] * 6, "1e+09"),
    ("x", [["1", 2]] * 6, "'1'"),
    ("y", [0, 0, 0, 1, 1, 2], "2"),
    ("y", [0, 1], "set_points"),
    ("weight", [1, 2, 3], "[1.0, 2.0, 3.0]"),
    ("weight", [1, float("inf")], "inf"),
    ("bias", float("nan"), "nan"),
]


@pytest.fixture
def explorer(six_points):
    return TrainingExplorer(*six_points)


def values_of(explorer):
    return {name: getattr(explorer, name) for name in (*_RUN_TRAITS, "epoch")}


def printed_by(program):
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        exec(program, {})
    return output.getvalue()


def test_the_lessons_last_line(explorer):
    assert printed_by(explorer.code()).splitlines()[0] == (
        "Epoch 1000/1000 Cost: 0.019843 Accuracy 100.00%"
    )


@pytest.mark.parametrize("settings", [s for _, s in STATES], ids=[name for name, _ in STATES])
def test_the_program_prints_what_is_shown(explorer, settings):
    with explorer.hold_trait_notifications():
        for name, value in settings.items():
            setattr(explorer, name, value)
    run, epoch = explorer._run(), explorer.epoch
    line, parameters = printed_by(explorer.code()).splitlines()
    found = re.fullmatch(r"Epoch +(\d+)/(\d+) Cost: ([\d.]+) Accuracy ([\d.]+)%", line)
    assert [int(found[1]), int(found[2])] == [epoch, explorer.epochs]
    assert float(found[3]) == pytest.approx(run.cost[epoch], abs=1e-5, rel=1e-5)
    assert found[4] == f"{100 * run.correct[epoch] / 6:.2f}"
    shown = [float(value) for value in parameters.split()[1::2]]
    assert shown == pytest.approx([run.w1[epoch], run.w2[epoch], run.b[epoch]], abs=6e-5)


def test_the_program_leaves_the_explorer_as_it_is(explorer):
    before = values_of(explorer)
    printed_by(explorer.code())
    assert values_of(explorer) == before


@pytest.mark.parametrize("rate", [0.001, 1.0, 10.0])
def test_verify_agrees(explorer, rate):
    explorer.learning_rate = rate
    verification = explorer.verify()
    assert verification.agrees
    assert verification.largest_difference <= 1e-5
    assert verification.steps == 1001
    assert not verification.from_page
    assert "1001" in repr(verification)


def report(explorer, run):
    settings = {name: getattr(explorer, name) for name in _RUN_TRAITS}
    buffers = [memoryview(np.ascontiguousarray(values).tobytes()) for values in run]
    explorer._handle_message(explorer, {"type": "run", "settings": settings}, buffers)


def test_verify_speaks_of_the_pages_own_numbers(explorer):
    report(explorer, explorer._run())
    assert explorer.verify().from_page
    assert explorer.verify().agrees


def test_verify_finds_a_wrong_number(explorer):
    run = explorer._run()
    run.cost[500] += 1e-3
    report(explorer, run)
    verification = explorer.verify()
    assert not verification.agrees
    assert verification.largest_difference == pytest.approx(1e-3, rel=1e-3)
    report(explorer, run._replace(cost=explorer._run().cost, correct=run.correct - 1))
    assert not explorer.verify().agrees


def test_a_report_of_other_settings_is_not_used(explorer):
    report(explorer, explorer._run())
    explorer.learning_rate = 0.5
    assert not explorer.verify().from_page


def test_the_model_shown(explorer, six_points):
    explorer.epoch = 100
    model = explorer.model()
    cost = nn.functional.binary_cross_entropy(model(six_points[0]), six_points[1])
    assert cost.item() == pytest.approx(0.134272, abs=1e-6)
    assert str(model) == str(nn.Sequential(nn.Linear(2, 1), nn.Sigmoid()))


def test_pytorchs_state_is_left_alone(explorer):
    torch.manual_seed(5)
    state = torch.get_rng_state()
    torch.set_default_dtype(torch.float64)
    try:
        with torch.no_grad():
            assert explorer.verify().agrees
            assert explorer.model()[0].weight.dtype == torch.float32
            assert not torch.is_grad_enabled()
    finally:
        torch.set_default_dtype(torch.float32)
    assert torch.equal(torch.get_rng_state(), state)


def test_a_model_gives_the_start(six_points, logistic_model, state_of):
    model = logistic_model(2.0, 1.0, -9.0)
    before = state_of(model)
    explorer = TrainingExplorer(*six_points, model, epochs=10, epoch=0)
    assert (explorer.weight, explorer.bias) == ([2.0, 1.0], -9.0)
    assert state_of(model) == before
    assert torch.equal(explorer.model()[0].weight, model[0].weight)


@pytest.mark.parametrize(
    "model",
    [
        nn.Linear(3, 1),
        nn.Linear(2, 2),
        nn.Linear(2, 1, bias=False),
        nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1)),
        nn.Sigmoid(),
        "model",
    ],
    ids=str,
)
def test_a_model_that_does_not_fit(six_points, model, complaint):
    message = complaint(ValueError, TrainingExplorer, *six_points, model)
    assert type(model).__name__ in message
    assert "nn.Linear(2, 1)" in message


def test_a_model_with_nan(six_points, logistic_model, complaint):
    assert "nan" in complaint(
        ValueError, TrainingExplorer, *six_points, logistic_model(float("nan"))
    )


@pytest.mark.parametrize(("name", "value", "word"), BAD_VALUES)
def test_a_bad_value_is_explained_and_changes_nothing(explorer, name, value, word, each_language):
    before = values_of(explorer)
    with pytest.raises(TraitError) as caught:
        setattr(explorer, name, value)
    assert word in str(caught.value)
    assert values_of(explorer) == before


@pytest.mark.parametrize(
    ("arguments", "settings", "kind"),
    [
        (([[1, 2]], [0, 1]), {}, ValueError),
        (([[1, 2, 3]], [0]), {}, ValueError),
        (([], []), {}, ValueError),
        (([[1, 2]], [2]), {}, ValueError),
        (([[1, "a"]], [1]), {}, TypeError),
        (([[1, 2]], [1]), {"learning_rate": 0}, ValueError),
        (([[1, 2]], [1]), {"learning_rate": "1"}, TypeError),
        (([[1, 2]], [1]), {"epochs": 0}, ValueError),
        (([[1, 2]], [1]), {"epochs": 1.5}, TypeError),
        (([[1, 2]], [1]), {"epochs": 10, "epoch": 11}, ValueError),
    ],
)
def test_bad_arguments(arguments, settings, kind, complaint):
    assert complaint(kind, TrainingExplorer, *arguments, **settings)


def test_all_kinds_of_points(six_points):
    x, y = six_points
    for points, labels in [
        (x.double(), y.long()),
        (x.numpy(), y.numpy()),
        (x.tolist(), y.flatten().tolist()),
    ]:
        explorer = TrainingExplorer(points, labels)
        assert explorer.x == x.tolist()
        assert explorer.y == [0, 0, 0, 1, 1, 1]


def test_set_points_changes_their_number(explorer):
    explorer.set_points([[0, 0], [1, 1]], [[0], [1]])
    assert (explorer.x, explorer.y) == ([[0.0, 0.0], [1.0, 1.0]], [0, 1])
    with pytest.raises(ValueError, match="3"):
        explorer.set_points([[0, 0], [1, 1], [2, 2]], [0, 1])
    assert len(explorer.x) == 2


def test_the_epoch_stays_in_the_run(explorer):
    explorer.epochs = 2000
    assert explorer.epoch == 2000  # the end stays the end
    explorer.epoch = 700
    explorer.epochs = 1000
    assert explorer.epoch == 700
    explorer.epochs = 500
    assert explorer.epoch == 500


def test_the_epoch_asked_for_is_the_one_shown(six_points):
    assert TrainingExplorer(*six_points, epochs=2000, epoch=1000).epoch == 1000


def test_it_can_be_linked_and_observed(explorer):
    slider = ipywidgets.FloatLogSlider(value=1, min=-3, max=2)
    ipywidgets.link((slider, "value"), (explorer, "learning_rate"))
    seen = []
    explorer.observe(lambda change: seen.append(change.new), "learning_rate")
    slider.value = 0.1
    assert seen == [0.1]
    explorer.learning_rate = 10
    assert slider.value == 10
    ipywidgets.jslink((slider, "value"), (explorer, "learning_rate"))


def test_the_repr_is_a_sentence_without_an_address(explorer, english):
    assert repr(explorer) == (
        "TrainingExplorer(learning rate 1, epoch 1000/1000): cost 0.0198, accuracy 100.00%."
    )


def test_viewers_without_javascript_get_a_picture_and_its_sentence(explorer):
    data, metadata = explorer._repr_mimebundle_()
    assert data["image/png"]
    assert metadata["image/png"]["alt"] in data["text/plain"]
    assert "3.25·x₁ + 1.52·x₂ = 14.48" in data["text/plain"]
    assert repr(explorer) in data["text/plain"]


def test_importing_the_explorers_loads_neither_torch_nor_matplotlib():
    program = (
        "import sys; from course_utils import TrainingExplorer, NeuronExplorer; "
        "explorer = TrainingExplorer([[0, 0], [1, 1]], [0, 1]); repr(explorer); NeuronExplorer(); "
        "print(sorted({'torch', 'matplotlib'} & set(sys.modules)))"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert run.stdout == "[]\n"


def test_both_explorers_are_light(english):
    from course_utils.widgets import training_explorer as module
    from course_utils.widgets.modules import read_module, read_styles

    folder = module.Path(module.__file__).parent
    ours, neuron = (
        read_module(folder / f"{name}.js") for name in ("training_explorer", "neuron_explorer")
    )
    styles = read_styles("widgets.css", "explorers.css")
    # What both import is counted once.
    shared = set(ours.splitlines()) & set(neuron.splitlines())
    once = "\n".join([ours, *(line for line in neuron.splitlines() if line not in shared)])
    assert len((once + styles).encode()) <= 60_000
