"""A panel around the learner's own training function: choose, train, look, choose again."""

import ctypes
import inspect
import re
import sys
import threading
import time
import traceback
from contextlib import contextmanager
from pathlib import Path

import anywidget
import traitlets

from ..language import text
from ..validation import (
    EPOCHS_RANGE,
    LEARNING_RATE_RANGE,
    as_costs,
    as_labels,
    as_points,
    check_epochs,
    check_learning_rate,
)
from .modules import read_module, read_styles
from .stills import png

_LABELS = (
    "title",
    "learning_rate",
    "learning_rate_exact",
    "epochs",
    "epochs_exact",
    "train",
    "stop",
    "reset",
    "progress",
    "error",
    "parameters",
    "no_kernel",
    "setting_out_of_range",
)
_SECONDS_BETWEEN_PROGRESS = 0.05
_SECONDS_UNTIL_INTERRUPT = 0.5
_MOST_PARAMETERS_SHOWN = 12


class TrainingStopped(BaseException):
    """Raised inside the learner's function when Stop is pressed.

    No `Exception`, so that a bare `except Exception` in the function cannot swallow it.
    """


class TrainingPanel(anywidget.AnyWidget):
    """Choose a learning rate and a number of epochs, press Train, and see what comes of it.

    The function stays an ordinary one: it needs no callback. The panel counts the calls of
    `optimizer.step()`, whichever optimizer it is, to move the progress bar; and it runs the
    function in a thread of its own. Stop ends the run at its next optimizer step; a function
    that makes none for half a second is interrupted wherever it is.

    Parameters
    ----------
    train : callable
        `train(learning_rate, epochs)` returns the trained model and the list of its costs.
    learning_rate : float
        From 0.001 to 100.
    epochs : int
        From 1 to 5000.
    x, y : tensors, arrays or lists of shape (N, 2) and (N, 1), optional
        The points to draw; the lessons' six points without them.
    logits : bool
        Say True for models without a final sigmoid.

    Attributes
    ----------
    trained_model, costs
        What the last finished run returned; None before.

    Raises
    ------
    TypeError, ValueError
        If `train` is no function of two values, a number is none or out of range, or x and y
        are not N points with two features and N labels.

    Examples
    --------
    >>> panel = TrainingPanel(train, learning_rate=0.1)  # doctest: +SKIP
    >>> panel.run()  # as if Train had been pressed  # doctest: +SKIP
    """

    _esm = read_module(Path(__file__).with_suffix(".js"))
    _css = read_styles("widgets.css", "training_panel.css")

    learning_rate = traitlets.Float(1.0).tag(sync=True)
    epochs = traitlets.Int(1000).tag(sync=True)
    status = traitlets.Enum(["ready", "running", "done", "stopped", "failed"], "ready").tag(
        sync=True
    )
    message = traitlets.Unicode().tag(sync=True)
    step = traitlets.Int(0).tag(sync=True)
    parameters = traitlets.Unicode().tag(sync=True)
    error = traitlets.Unicode().tag(sync=True)
    # Each {"png": base64 text, "alt": sentence}: the boundary, then the costs.
    pictures = traitlets.List(traitlets.Dict()).tag(sync=True)
    ranges = traitlets.Dict().tag(sync=True)
    labels = traitlets.Dict().tag(sync=True)

    def __init__(self, train, *, learning_rate=1.0, epochs=1000, x=None, y=None, logits=False):
        _check_train(train)
        self._start_values = {
            "learning_rate": check_learning_rate(learning_rate),
            "epochs": check_epochs(epochs),
        }
        if x is not None or y is not None:
            as_labels(y, len(as_points(x)))
        self._train, self._x, self._y, self._logits = train, x, y, logits
        self._lock = threading.RLock()  # an observer of a trait may call the panel again
        self._training_thread = None
        self._stop_wanted = False
        self._steps = self._run_number = 0
        self.trained_model = self.costs = None
        super().__init__(
            **self._start_values,
            message=text("panel.ready"),
            ranges={"learning_rate": LEARNING_RATE_RANGE, "epochs": EPOCHS_RANGE},
            labels={name: text(f"panel.{name}") for name in _LABELS},
        )
        self.on_msg(self._handle_message)

    @traitlets.validate("learning_rate", "epochs")
    def _validate_setting(self, proposal):
        check = check_epochs if proposal["trait"].name == "epochs" else check_learning_rate
        try:
            return check(proposal["value"])
        except (TypeError, ValueError) as error:
            raise traitlets.TraitError(str(error)) from None

    def run(self):
        """Train with the present settings, and return when the run is over.

        What the learner's function raises is shown in the panel, not raised here.

        Raises
        ------
        RuntimeError
            If a run is in progress already.
        """
        if not self._begin():
            raise RuntimeError(text("error.panel_busy"))
        self._run()

    def stop(self):
        """Stop the run in progress; nothing happens without one."""
        with self._lock:
            self._stop_wanted = True
            if self._training_thread is not None:
                arguments = self._training_thread, self._run_number
                threading.Thread(target=self._interrupt, args=arguments, daemon=True).start()

    def _interrupt(self, training_thread, run_number):
        """Raise TrainingStopped in the thread when no optimizer step has ended the run in time."""
        time.sleep(_SECONDS_UNTIL_INTERRUPT)
        while _is_importing(training_thread):
            time.sleep(_SECONDS_BETWEEN_PROGRESS)
        with self._lock:
            if (self._training_thread, self._run_number) == (training_thread, run_number):
                ctypes.pythonapi.PyThreadState_SetAsyncExc(
                    ctypes.c_ulong(training_thread), ctypes.py_object(TrainingStopped)
                )

    def reset(self):
        """Put back the first settings and forget the results; a run in progress is stopped."""
        self.stop()
        self.trained_model = self.costs = None
        with self.hold_sync():
            self.set_trait("pictures", [])
            self.parameters = self.error = ""
            if self.status != "running":
                self.status, self.message, self.step = "ready", text("panel.ready"), 0
            self.learning_rate = self._start_values["learning_rate"]
            self.epochs = self._start_values["epochs"]

    def __repr__(self):
        settings = f"learning_rate={self.learning_rate:g}, epochs={self.epochs}"
        return f"TrainingPanel({settings}): {self.message}"

    def _repr_mimebundle_(self, **kwargs):
        data, metadata = super()._repr_mimebundle_(**kwargs)
        data["text/plain"] = " ".join([repr(self), *(p["alt"] for p in self.pictures)])
        if self.pictures:  # for viewers that run no JavaScript
            data["image/png"] = self.pictures[0]["png"]
            metadata["image/png"] = {"alt": self.pictures[0]["alt"], "width": 480}
        return data, metadata

    def _handle_message(self, _widget, content, _buffers):
        self.send({"type": "received"})  # the page warns when this does not come
        command = content.get("type")
        if command == "train":
            self._start_thread(content)
        elif command == "stop":
            self.stop()
        elif command == "reset":
            self.reset()

    def _start_thread(self, settings):
        if self.status == "running":
            return
        # The settings seen when Train was pressed; their own messages may be still on the way.
        for name in ("learning_rate", "epochs"):
            if name in settings:
                setattr(self, name, settings[name])
        if self._begin():
            threading.Thread(target=self._run, daemon=True).start()

    def _begin(self):
        with self._lock:
            if self.status == "running":
                return False
            self._stop_wanted, self._steps = False, 0
            self._run_number += 1
            self.status = "running"
        self.step, self.error = 0, ""
        self.message = text("panel.running", rate=f"{self.learning_rate:g}", epochs=self.epochs)
        return True

    def _run(self):
        settings = self.learning_rate, self.epochs
        try:
            result = self._call_train(*settings)
            self._show(*_check_result(result), *settings)
        except TrainingStopped:
            self._finish("stopped", text("panel.stopped", steps=self._steps))
        except KeyboardInterrupt:
            self._finish("stopped", text("panel.stopped", steps=self._steps))
            raise
        except _UnusableResultError as problem:
            self._finish("failed", str(problem))
        except BaseException as error:
            self.error = _format_error(error)
            self._finish("failed", text("panel.failed"))

    def _call_train(self, learning_rate, epochs):
        with self._counting_steps():
            try:
                try:
                    self._allow_stop()
                    return self._train(learning_rate, epochs)
                finally:
                    self._end_stop()
            finally:
                self._end_stop()  # once more: a stop may have come in the middle of the first

    def _allow_stop(self):
        with self._lock:
            if self._stop_wanted:  # pressed before training began
                raise TrainingStopped
            self._training_thread = threading.get_ident()

    def _end_stop(self):
        """From here on, TrainingStopped is raised in this thread no more."""
        with self._lock:
            self._training_thread = None
            this_thread = ctypes.c_ulong(threading.get_ident())
            ctypes.pythonapi.PyThreadState_SetAsyncExc(this_thread, None)

    @contextmanager
    def _counting_steps(self):
        """Count the optimizer steps of this thread, pass them on now and then, and end a run here.

        Between two steps the learner's model is whole, and nothing is half sent or half imported.
        """
        from torch.optim.optimizer import register_optimizer_step_post_hook

        this_thread = threading.get_ident()
        last_shown = 0.0

        def count_step(_optimizer, _args, _kwargs):
            nonlocal last_shown
            if threading.get_ident() == this_thread:
                self._steps += 1
                if time.monotonic() - last_shown > _SECONDS_BETWEEN_PROGRESS:
                    last_shown = time.monotonic()
                    self.step = self._steps
                if self._stop_wanted:
                    raise TrainingStopped

        handle = register_optimizer_step_post_hook(count_step)
        try:
            yield
        finally:
            handle.remove()

    def _show(self, model, costs, learning_rate, epochs):
        """Draw and describe a finished run."""
        from ..data import load_six_points
        from ..descriptions import format_number
        from ..predictions import predict_probabilities

        x, y = (self._x, self._y) if self._x is not None else load_six_points()
        try:
            values = as_costs(costs)
            points = as_points(x)
            labels = as_labels(y, len(points))
            pictures = _draw(model, values, x, y, self._logits)
            predicted = predict_probabilities(model, points, logits=self._logits) >= 0.5
        except (TypeError, ValueError) as problem:
            raise _UnusableResultError(str(problem)) from None
        if self._stop_wanted:
            raise TrainingStopped
        self.trained_model, self.costs = model, costs
        message = text(
            "panel.done",
            rate=f"{learning_rate:g}",
            epochs=epochs,
            cost=format_number(values[-1]),
            accuracy=f"{100 * (predicted == labels).mean():.2f}",
        )
        with self.hold_sync():
            self.pictures = pictures
            self.parameters = _describe_parameters(model)
        self._finish("done", message)

    def _finish(self, status, message):
        with self.hold_sync():
            self.step = self._steps
            self.status, self.message = status, message


def _is_importing(thread):
    """Return whether the thread imports a module: interrupted, it would stay half imported."""
    frame = sys._current_frames().get(thread)
    while frame is not None:
        if frame.f_code.co_filename.startswith("<frozen importlib"):
            return True
        frame = frame.f_back
    return False


class _UnusableResultError(Exception):
    """What the learner's function returned cannot be shown; the message says why."""


def _check_train(train):
    if not callable(train):
        raise TypeError(text("error.train_not_callable", got=type(train).__name__))
    try:
        signature = inspect.signature(train)
    except ValueError:  # a built-in function tells nothing about itself
        return
    try:
        signature.bind(1.0, 1000)
    except TypeError:
        raise TypeError(text("error.train_signature", got=signature)) from None


def _check_result(result):
    if not isinstance(result, (tuple, list)) or len(result) != 2 or not callable(result[0]):
        raise _UnusableResultError(text("error.train_result", got=_name_type(result)))
    return result


def _name_type(value):
    if isinstance(value, (tuple, list)):
        return f"{type(value).__name__}({', '.join(_name_type(v) for v in value[:4])})"
    return type(value).__name__


def _format_error(error):
    """Return the error as Jupyter shows it, without the frames of this panel."""
    # The first two frames are _run and _call_train; a wrong call of train has no further ones.
    frames = error.__traceback__.tb_next.tb_next if error.__traceback__.tb_next else None
    from IPython import get_ipython

    shell = get_ipython()
    if shell is None:
        lines = traceback.format_exception(type(error), error, frames)
    else:
        lines = shell.InteractiveTB.structured_traceback(type(error), error, frames, tb_offset=0)
    return re.sub(r"\x1b\[[0-9;]*m", "", "\n".join(line.rstrip("\n") for line in lines))


def _draw(model, costs, x, y, logits):
    """Return the two pictures of a run, each as {"png": base64 text, "alt": sentence}."""
    from matplotlib.figure import Figure

    from ..captions import figure_description
    from ..plots import plot_decision_boundary, plot_loss_curve

    figures = [Figure(figsize=(5, 3.6), dpi=144, layout="constrained") for _ in range(2)]
    plot_decision_boundary(model, x, y, ax=figures[0].subplots(), logits=logits)
    plot_loss_curve(costs, ax=figures[1].subplots(), log=True)
    return [{"png": png(figure), "alt": figure_description(figure)} for figure in figures]


def _describe_parameters(model):
    """Return name and values of each parameter, or only their number where there are many."""
    named = list(model.named_parameters()) if hasattr(model, "named_parameters") else []
    count = sum(parameter.numel() for _, parameter in named)
    if count > _MOST_PARAMETERS_SHOWN:
        return text("panel.parameter_count", count=count)
    return ", ".join(
        f"{name} = [{', '.join(f'{v:.4f}' for v in parameter.detach().flatten().tolist())}]"
        for name, parameter in named
    )
