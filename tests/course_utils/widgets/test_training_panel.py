"""TrainingPanel in Python: settings, runs, stops, errors. Its page has tests in a browser."""

import base64
import threading
import time

import pytest
import torch
from torch import nn
from torch.nn import functional as F  # noqa: N812
from traitlets import TraitError

from course_utils import TrainingPanel, load_six_points

NAN, INFINITY = float("nan"), float("inf")


def train(learning_rate, epochs):
    """The lessons' own loop."""
    x_train, y_train = load_six_points()
    torch.manual_seed(1)
    model = nn.Sequential(nn.Linear(2, 1), nn.Sigmoid())
    optimizer = torch.optim.SGD(model.parameters(), lr=learning_rate)
    costs = []
    for _ in range(epochs + 1):
        cost = F.binary_cross_entropy(model(x_train), y_train)
        optimizer.zero_grad()
        cost.backward()
        optimizer.step()
        costs.append(cost.item())
    return model, costs


class EndlessTraining:
    """A training that ends only when it is stopped."""

    def __init__(self):
        self.started = threading.Event()
        self.calls = 0

    def __call__(self, learning_rate, epochs):
        self.calls += 1
        weight = nn.Parameter(torch.ones(1))
        optimizer = torch.optim.SGD([weight], lr=learning_rate)
        while True:
            weight.sum().backward()
            optimizer.step()
            self.started.set()
            time.sleep(0.001)


def wait_until(condition, seconds=60):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "this never came true"
        time.sleep(0.005)


def press(panel, button, **settings):
    """Do what the page does when a button is pressed."""
    panel._handle_message(panel, {"type": button, **settings}, [])


def test_before_the_first_run():
    panel = TrainingPanel(train)
    assert (panel.learning_rate, panel.epochs, panel.status) == (1.0, 1000, "ready")
    assert panel.trained_model is None
    assert panel.costs is None
    assert panel.pictures == []


def test_run_shows_what_the_function_returned(english):
    panel = TrainingPanel(train, learning_rate=1, epochs=100)
    panel.run()
    model, costs = train(1, 100)
    assert panel.status == "done"
    assert panel.costs == costs
    assert torch.equal(panel.trained_model[0].weight, model[0].weight)
    assert panel.step == 101
    assert panel.message == ("Learning rate 1, 100 epochs: cost 0.134, accuracy 100.00%.")
    w1, w2 = model[0].weight[0].tolist()
    assert panel.parameters == (
        f"0.weight = [{w1:.4f}, {w2:.4f}], 0.bias = [{model[0].bias.item():.4f}]"
    )
    boundary, curve = panel.pictures
    assert "Decision boundary" in boundary["alt"]
    assert "0.134 at the end (101 values)" in curve["alt"]
    for picture in panel.pictures:
        assert base64.b64decode(picture["png"]).startswith(b"\x89PNG")


def test_run_uses_the_present_settings():
    seen = []
    panel = TrainingPanel(lambda *settings: seen.append(settings) or train(*settings))
    panel.learning_rate, panel.epochs = 0.1, 5
    panel.run()
    assert seen == [(0.1, 5)]
    assert type(seen[0][0]) is float
    assert type(seen[0][1]) is int


def test_the_random_state_is_the_functions_own():
    """A panel draws no random numbers: what follows in the notebook stays as it was."""
    panel = TrainingPanel(train, epochs=3)
    train(1.0, 3)
    expected = torch.rand(1)
    panel.run()
    assert torch.equal(torch.rand(1), expected)


def test_own_points_and_logits(english):
    def train_logits(learning_rate, epochs):
        model = nn.Linear(2, 1)
        nn.init.constant_(model.weight, 1.0)
        nn.init.constant_(model.bias, -20.0)
        return model, [0.5]

    x, y = [[10, 11], [8, 9], [12, 12]], [1, 0, 1]
    panel = TrainingPanel(train_logits, x=x, y=y, logits=True)
    panel.run()
    assert panel.status == "done"
    assert "accuracy 100.00%" in panel.message
    assert "3 of 3" in panel.pictures[0]["alt"]


def test_many_parameters_are_only_counted(english):
    def train_layers(learning_rate, epochs):
        return nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1), nn.Sigmoid()), [0.5]

    panel = TrainingPanel(train_layers)
    panel.run()
    assert panel.parameters == "33 in all"


def test_a_plain_function_may_be_the_model():
    panel = TrainingPanel(lambda *_: (lambda x: torch.full((len(x), 1), 0.5), [0.5]))
    panel.run()
    assert panel.status == "done"
    assert panel.parameters == ""


def test_costs_may_be_tensors_and_nan(english):
    def train_badly(learning_rate, epochs):
        return nn.Sequential(nn.Linear(2, 1), nn.Sigmoid()), [torch.tensor(0.7), torch.tensor(NAN)]

    panel = TrainingPanel(train_badly)
    panel.run()
    assert panel.status == "done"
    assert "NaN" in panel.pictures[1]["alt"]


def test_progress_counts_the_functions_steps():
    shown = []
    panel = TrainingPanel(lambda *settings: time.sleep(0.06) or slow_training(*settings))

    def slow_training(learning_rate, epochs):
        result = None
        for _ in range(4):
            time.sleep(0.06)
            result = train(learning_rate, epochs)
        return result

    panel.observe(lambda change: shown.append(change.new), "step")
    panel.epochs = 9
    panel.run()
    assert shown == sorted(shown)
    assert len(shown) >= 4
    assert shown[-1] == 40


@pytest.mark.parametrize("name", ["SGD", "Adam", "AdamW", "RMSprop", "Adagrad"])
def test_progress_counts_whichever_optimizer(name):
    def train_with(learning_rate, epochs):
        model = nn.Sequential(nn.Linear(2, 1), nn.Sigmoid())
        optimizer = getattr(torch.optim, name)(model.parameters(), lr=learning_rate)
        for _ in range(7):
            model(torch.ones(1, 2)).sum().backward()
            optimizer.step()
        return model, [0.5]

    panel = TrainingPanel(train_with)
    panel.run()
    assert panel.step == 7


def test_progress_ignores_other_threads_and_what_comes_after():
    def train_beside(learning_rate, epochs):
        other = threading.Thread(target=train, args=(0.1, 50))
        other.start()
        other.join()
        return train(learning_rate, 3)

    panel = TrainingPanel(train_beside)
    panel.run()
    assert panel.step == 4
    train(0.1, 10)
    assert panel.step == 4


def test_the_train_button_runs_in_a_thread_of_its_own():
    threads = []
    panel = TrainingPanel(lambda *s: threads.append(threading.get_ident()) or train(*s))
    press(panel, "train", learning_rate=0.5, epochs=7)
    wait_until(lambda: panel.status == "done")
    assert threads != [threading.get_ident()]
    assert (panel.learning_rate, panel.epochs, len(panel.costs)) == (0.5, 7, 8)


def test_stop_ends_a_run_and_the_next_one_works():
    training = EndlessTraining()
    panel = TrainingPanel(training)
    press(panel, "train")
    assert training.started.wait(20)
    press(panel, "stop")
    wait_until(lambda: panel.status == "stopped")
    assert panel.step > 0
    assert str(panel.step) in panel.message
    assert panel.error == ""
    panel._train = train
    press(panel, "train", epochs=3)
    wait_until(lambda: panel.status == "done")


def test_stop_is_not_swallowed_by_except_exception():
    started = threading.Event()

    def train_stubbornly(learning_rate, epochs):
        while True:
            try:
                started.set()
                time.sleep(0.001)
            except Exception:
                pass

    panel = TrainingPanel(train_stubbornly)
    press(panel, "train")
    assert started.wait(20)
    press(panel, "stop")
    wait_until(lambda: panel.status == "stopped")


def test_stop_waits_for_an_import(tmp_path, monkeypatch):
    """An import that is broken off would leave the kernel with half a module."""
    (tmp_path / "slow_module.py").write_text(
        "import time\nfor _ in range(150):\n    time.sleep(0.01)\nwhole = True\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    started = threading.Event()
    whole = []

    def train_after_an_import(learning_rate, epochs):
        started.set()
        import slow_module

        whole.append(slow_module.whole)
        while True:
            time.sleep(0.001)

    panel = TrainingPanel(train_after_an_import)
    press(panel, "train")
    assert started.wait(20)
    press(panel, "stop")
    wait_until(lambda: panel.status == "stopped")
    assert whole == [True]


def test_stopping_without_a_run_does_nothing():
    panel = TrainingPanel(train, epochs=2)
    panel.stop()
    assert panel.status == "ready"
    panel.run()
    panel.stop()
    time.sleep(0.05)
    assert panel.status == "done"


@pytest.mark.parametrize("delay", [0, 0.0005, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1])
def test_stop_at_any_moment_leaves_a_usable_panel(delay):
    """Before, in and after the function; while pictures are drawn: never a lost thread."""
    problems = []
    threading.excepthook, original = problems.append, threading.excepthook
    try:
        panel = TrainingPanel(train, epochs=20)
        for _ in range(3):
            press(panel, "train")
            time.sleep(delay)
            press(panel, "stop")
            wait_until(lambda: panel.status in ("stopped", "done"))
        press(panel, "train")
        wait_until(lambda: panel.status == "done")
    finally:
        threading.excepthook = original
    assert problems == []


def test_train_pressed_many_times_runs_once():
    training = EndlessTraining()
    panel = TrainingPanel(training)
    for _ in range(12):
        press(panel, "train")
    assert training.started.wait(20)
    panel.stop()
    wait_until(lambda: panel.status == "stopped")
    assert training.calls == 1


def test_dragging_a_slider_trains_nothing():
    training = EndlessTraining()
    panel = TrainingPanel(training)
    for rate in (0.1, 0.2, 0.3):
        panel.set_state({"learning_rate": rate})
    assert panel.status == "ready"
    assert training.calls == 0


def test_run_while_running(complaint, each_language):
    training = EndlessTraining()
    panel = TrainingPanel(training)
    press(panel, "train")
    assert training.started.wait(20)
    try:
        complaint(RuntimeError, panel.run)
    finally:
        panel.stop()
        wait_until(lambda: panel.status == "stopped")


def test_reset_forgets_the_results():
    panel = TrainingPanel(train, learning_rate=0.5, epochs=3)
    panel.learning_rate, panel.epochs = 2.0, 4
    panel.run()
    press(panel, "reset")
    assert (panel.learning_rate, panel.epochs, panel.status) == (0.5, 3, "ready")
    assert (panel.pictures, panel.parameters, panel.step) == ([], "", 0)
    assert panel.trained_model is None
    assert panel.costs is None


def test_reset_stops_a_run():
    training = EndlessTraining()
    panel = TrainingPanel(training)
    press(panel, "train")
    assert training.started.wait(20)
    press(panel, "reset")
    wait_until(lambda: panel.status == "stopped")


def train_with_a_mistake(learning_rate, epochs):
    cost = undefined_name  # noqa: F821
    return None, [cost]


def test_an_error_is_shown_without_the_panels_own_frames(each_language):
    panel = TrainingPanel(train_with_a_mistake)
    panel.run()
    assert panel.status == "failed"
    assert "NameError: name 'undefined_name' is not defined" in panel.error
    assert "train_with_a_mistake" in panel.error
    assert "training_panel.py" not in panel.error.replace("test_training_panel.py", "")
    assert "\x1b" not in panel.error


def test_an_error_in_a_notebook_looks_as_jupyter_shows_it(shell):
    shell.run_cell("def train(learning_rate, epochs):\n    return 1 / (epochs - epochs)\n")
    panel = TrainingPanel(shell.user_ns["train"])
    panel.run()
    assert "ZeroDivisionError" in panel.error
    assert "----> 2" in panel.error
    assert "training_panel.py" not in panel.error
    assert "\x1b" not in panel.error


def test_the_panel_stays_usable_after_an_error():
    panel = TrainingPanel(train, epochs=3)
    panel.run()
    model, panel._train = panel.trained_model, train_with_a_mistake
    panel.run()
    # What was learnt before is not lost through a later mistake.
    assert panel.trained_model is model
    assert panel.pictures
    panel._train = train
    panel.run()
    assert (panel.status, panel.error) == ("done", "")


@pytest.mark.parametrize("error", [SystemExit(1), GeneratorExit(), StopIteration(), MemoryError()])
def test_unusual_errors_are_shown_too(error):
    def train_strangely(learning_rate, epochs):
        raise error

    panel = TrainingPanel(train_strangely)
    panel.run()
    assert panel.status == "failed"
    assert type(error).__name__ in panel.error


def test_interrupting_the_kernel_stops_a_synchronous_run():
    def interrupted(learning_rate, epochs):
        raise KeyboardInterrupt

    panel = TrainingPanel(interrupted)
    with pytest.raises(KeyboardInterrupt):
        panel.run()
    assert panel.status == "stopped"


MODEL = nn.Sequential(nn.Linear(2, 1), nn.Sigmoid())


@pytest.mark.parametrize(
    ("result", "what_came"),
    [
        (None, "NoneType"),
        (MODEL, "Sequential"),
        ([0.7, 0.5], "list(float, float)"),
        (([0.5], MODEL), "tuple(list(float), Sequential)"),
        ((MODEL, [0.5], 1), "tuple(Sequential, list(float), int)"),
        ((MODEL, []), "costs"),
        ((MODEL, ["a"]), "'a'"),
        ((nn.Linear(3, 1), [0.5]), "RuntimeError"),
        ((nn.Linear(2, 2), [0.5]), ", 2)"),
        ((lambda x: x[:, 0] * 10, [0.5]), "logits=True"),
    ],
    ids=[
        "nothing",
        "model alone",
        "costs alone",
        "wrong order",
        "three",
        "no costs",
        "costs of text",
        "three features",
        "two outputs",
        "logits",
    ],
)
def test_an_unusable_result_is_named_without_a_traceback(result, what_came, each_language):
    panel = TrainingPanel(lambda *_: result)
    panel.run()
    assert panel.status == "failed"
    assert what_came in panel.message
    assert panel.error == ""


@pytest.mark.parametrize(
    ("wrong", "what_came"),
    [
        (None, "NoneType"),
        (MODEL[0].weight, "Parameter"),
        ("train", "str"),
        (lambda: None, "()"),
        (lambda learning_rate: None, "(learning_rate)"),
        (lambda a, b, c: None, "(a, b, c)"),
    ],
    ids=["None", "parameter", "text", "none", "one", "three"],
)
def test_bad_function(wrong, what_came, complaint, each_language):
    assert what_came in complaint(TypeError, TrainingPanel, wrong)


@pytest.mark.parametrize(
    ("settings", "kind", "what_came"),
    [
        ({"learning_rate": 0}, ValueError, "0"),
        ({"learning_rate": -1.0}, ValueError, "-1.0"),
        ({"learning_rate": NAN}, ValueError, "nan"),
        ({"learning_rate": INFINITY}, ValueError, "inf"),
        ({"learning_rate": "0.1"}, TypeError, "'0.1'"),
        ({"epochs": 0}, ValueError, "0"),
        ({"epochs": 5001}, ValueError, "5001"),
        ({"epochs": 10.5}, TypeError, "10.5"),
        ({"x": [[1, 2]]}, TypeError, "None"),
        ({"y": [1]}, TypeError, "None"),
        ({"x": [[1, 2, 3]], "y": [1]}, ValueError, "(1, 3)"),
        ({"x": [[1, 2]], "y": [1, 0]}, ValueError, "2"),
    ],
    ids=str,
)
def test_bad_arguments(settings, kind, what_came, complaint, each_language):
    assert what_came in complaint(kind, TrainingPanel, train, **settings)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("learning_rate", 0),
        ("learning_rate", 1000),
        ("learning_rate", NAN),
        ("epochs", 0),
        ("epochs", 5001),
    ],
)
def test_bad_values_of_a_living_panel_are_refused(name, value, each_language):
    panel = TrainingPanel(train)
    before = getattr(panel, name)
    with pytest.raises(TraitError) as caught:
        setattr(panel, name, value)
    assert repr(value) in str(caught.value) or f"{value:g}" in str(caught.value)
    assert getattr(panel, name) == before


def test_words_follow_the_language_at_the_time_of_making(english):
    assert TrainingPanel(train).labels["train"] == "Train"


def test_plain_text_for_viewers_without_widgets(english):
    panel = TrainingPanel(train, epochs=100)
    data, _ = panel._repr_mimebundle_()
    assert data["text/plain"] == repr(panel)
    assert "image/png" not in data
    panel.run()
    data, metadata = panel._repr_mimebundle_()
    assert "learning_rate=1, epochs=100" in data["text/plain"]
    assert all(picture["alt"] in data["text/plain"] for picture in panel.pictures)
    assert metadata["image/png"]["alt"] == panel.pictures[0]["alt"]


def test_panels_do_not_share_a_run():
    first, second = TrainingPanel(EndlessTraining()), TrainingPanel(train, epochs=3)
    press(first, "train")
    assert first._train.started.wait(20)
    second.run()
    assert second.step == 4
    press(first, "stop")
    wait_until(lambda: first.status == "stopped")
    assert second.status == "done"
