"""The picture that trains while you move a slider or a point."""

from pathlib import Path

import anywidget
import numpy as np
import traitlets

from ..language import page_texts, text
from ..validation import (
    LEARNING_RATE_RANGE,
    as_labels,
    check_epoch,
    check_epochs,
    check_learning_rate,
)
from .modules import read_module, read_styles
from .program import PROGRAM, write_program
from .sgd import Run, predict, train
from .starts import (
    UNTRAINED_BIAS,
    UNTRAINED_WEIGHT,
    check_parameters,
    check_points,
    start_of,
)
from .stills import draw_boundary_and_costs
from .verification import compare_with_pytorch, torch_model

EPOCHS_RANGE = (1, 10_000)
MOST_POINTS = 100
_RUN_TRAITS = ("x", "y", "weight", "bias", "learning_rate", "epochs")


class TrainingExplorer(anywidget.AnyWidget):
    """Move a point, the learning rate or the epoch, and see at once what PyTorch would compute.

    The page trains a logistic regression in the browser with PyTorch's own order of operations,
    so it follows the hand and needs no kernel. With a kernel, all traits travel both ways.

    At epoch e the explorer shows the model after e updates: the parameters with which the
    lessons' loop computes the cost that it prints for epoch e.

    Parameters
    ----------
    x : tensor, array or list of shape (N, 2)
        At most 100 points.
    y : tensor, array or list of shape (N, 1) or (N,)
        Labels 0 and 1.
    model : nn.Module, optional
        Starts the run from its present parameters; it must have one `nn.Linear(2, 1)` and no
        other parameters. Without it, the run starts where the lessons' seed starts.
    learning_rate : float
        From 0.001 to 100.
    epochs : int
        Length of the run, from 1 to 10,000.
    epoch : int, optional
        The epoch to show first; the last one without it.

    Attributes
    ----------
    x, y : list
        The points, [[x1, x2], ...], and their labels, [0, 1, ...].
    weight, bias : list of two floats, float
        The parameters from which the run starts.
    learning_rate, epochs, epoch
        As above. All of them can be set, observed and linked.

    Raises
    ------
    TypeError, ValueError
        From the constructor, for data, a model or numbers that do not fit.
    traitlets.TraitError
        When an attribute is set to what does not fit; it keeps its value.

    Examples
    --------
    >>> explorer = TrainingExplorer(x_train, y_train, learning_rate=0.1)  # doctest: +SKIP
    >>> explorer.epoch = 10  # doctest: +SKIP
    >>> print(explorer.code())  # doctest: +SKIP
    """

    _esm = read_module(Path(__file__).with_suffix(".js"))
    _css = read_styles("widgets.css", "explorers.css")

    x = traitlets.List().tag(sync=True)
    y = traitlets.List().tag(sync=True)
    weight = traitlets.List().tag(sync=True)
    bias = traitlets.Float().tag(sync=True)
    learning_rate = traitlets.Float(1.0).tag(sync=True)
    epochs = traitlets.Int(1000).tag(sync=True)
    epoch = traitlets.Int(1000).tag(sync=True)
    ranges = traitlets.Dict().tag(sync=True)
    labels = traitlets.Dict().tag(sync=True)
    program = traitlets.Unicode(PROGRAM).tag(sync=True)

    def __init__(self, x, y, model=None, *, learning_rate=1.0, epochs=1000, epoch=None):
        points = check_points(x, MOST_POINTS)
        epochs = check_epochs(epochs, EPOCHS_RANGE)
        weight, bias = (UNTRAINED_WEIGHT, UNTRAINED_BIAS) if model is None else start_of(model)
        self._page_run = None
        super().__init__(
            x=points,
            y=as_labels(y, len(points)).tolist(),
            weight=list(weight),
            bias=bias,
            learning_rate=check_learning_rate(learning_rate),
            epochs=epochs,
            epoch=epochs if epoch is None else check_epoch(epoch, epochs),
            ranges={"learning_rate": LEARNING_RATE_RANGE, "epochs": EPOCHS_RANGE},
            labels=page_texts("training_explorer"),
        )
        self.observe(self._keep_epoch_in_run, "epochs")
        self.on_msg(self._handle_message)

    def set_points(self, x, y):
        """Replace all points and labels at once; their number may change.

        Raises
        ------
        TypeError, ValueError
            As the constructor does.
        """
        points = check_points(x, MOST_POINTS)
        labels = as_labels(y, len(points)).tolist()
        with self.hold_sync(), self.hold_trait_notifications():
            self.x, self.y = points, labels

    def code(self):
        """Return the PyTorch program that prints what is shown: its points, start and settings."""
        return write_program(epoch=self.epoch, **self._settings())

    def model(self):
        """Return an `nn.Sequential(nn.Linear(2, 1), nn.Sigmoid())` with the parameters shown."""
        run = self._run()
        return torch_model((run.w1[self.epoch], run.w2[self.epoch]), run.b[self.epoch])

    def verify(self):
        """Repeat the shown run in PyTorch and compare every parameter and cost.

        The numbers compared are the page's own, if a page shows this explorer with its present
        settings; otherwise those of the same arithmetic in Python.

        Returns
        -------
        Verification
        """
        from_page = self._page_run is not None and self._page_run[0] == self._settings()
        shown = self._page_run[1] if from_page else self._run()
        return compare_with_pytorch(shown, self._settings(), from_page=from_page)

    def __repr__(self):
        run = self._run()
        return text(
            "training_explorer.repr",
            rate=f"{self.learning_rate:g}",
            epoch=self.epoch,
            epochs=self.epochs,
            cost=f"{run.cost[self.epoch]:.4f}",
            accuracy=f"{100 * run.correct[self.epoch] / len(self.y):.2f}",
        )

    def _repr_mimebundle_(self, **kwargs):
        data, metadata = super()._repr_mimebundle_(**kwargs)
        picture, sentences = self._draw()
        data["text/plain"] = f"{self!r} {sentences}"
        data["image/png"] = picture  # for viewers that run no JavaScript
        metadata["image/png"] = {"alt": sentences, "width": 720}
        return data, metadata

    @traitlets.validate("x")
    def _validate_x(self, proposal):
        points = _as_trait(check_points, proposal["value"], MOST_POINTS)
        return self._with_as_many(points, self.y)

    @traitlets.validate("y")
    def _validate_y(self, proposal):
        count = len(proposal["value"])
        labels = _as_trait(as_labels, proposal["value"], count).tolist()
        return self._with_as_many(labels, self.x)

    def _with_as_many(self, values, others):
        if others and len(values) != len(others):
            raise traitlets.TraitError(
                text("error.points_and_labels", got=len(values), wanted=len(others))
            )
        return values

    @traitlets.validate("weight")
    def _validate_weight(self, proposal):
        return _as_trait(check_parameters, proposal["value"], 2)

    @traitlets.validate("bias")
    def _validate_bias(self, proposal):
        return _as_trait(check_parameters, proposal["value"], 1)[0]

    @traitlets.validate("learning_rate")
    def _validate_learning_rate(self, proposal):
        return _as_trait(check_learning_rate, proposal["value"])

    @traitlets.validate("epochs")
    def _validate_epochs(self, proposal):
        return _as_trait(check_epochs, proposal["value"], EPOCHS_RANGE)

    @traitlets.validate("epoch")
    def _validate_epoch(self, proposal):
        return _as_trait(check_epoch, proposal["value"], self.epochs)

    def _keep_epoch_in_run(self, change):
        # The end of the run stays the end of the run.
        if self.epoch > change.new or self.epoch == change.old:
            self.epoch = change.new

    def _settings(self):
        return {name: getattr(self, name) for name in _RUN_TRAITS}

    def _run(self):
        return train(
            self.x, self.y, self.weight, self.bias, self.learning_rate, steps=self.epochs + 1
        )

    def _handle_message(self, _widget, content, buffers):
        if content.get("type") == "run":
            dtypes = (np.float32,) * 4 + (np.int32,)
            arrays = (np.frombuffer(b, d) for b, d in zip(buffers, dtypes, strict=True))
            self._page_run = content["settings"], Run(*arrays)

    def _draw(self):
        run = self._run()
        w1, w2, b = (values[self.epoch] for values in (run.w1, run.w2, run.b))

        def shown_model(points):
            x1, x2 = points.numpy().T
            return predict(x1, x2, w1, w2, b)

        return draw_boundary_and_costs(shown_model, self.x, self.y, run.cost)


def _as_trait(check, *args):
    """Return what `check` returns, and raise its complaint as a TraitError."""
    try:
        return check(*args)
    except (TypeError, ValueError) as error:
        raise traitlets.TraitError(str(error)) from None
