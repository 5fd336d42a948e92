"""Models, data and small helpers that several test modules share."""

import pytest
import torch
from IPython.core.interactiveshell import InteractiveShell
from IPython.core.pylabtools import select_figure_formats
from torch import nn
from traitlets.config import Config

from course_utils import load_six_points


@pytest.fixture
def six_points():
    return load_six_points()


@pytest.fixture
def logistic_model():
    """Return the function that makes a logistic regression with the given parameters."""

    def make(w1=2.0, w2=1.0, bias=-9.0):
        model = nn.Sequential(nn.Linear(2, 1), nn.Sigmoid())
        with torch.no_grad():
            model[0].weight[:] = torch.tensor([[w1, w2]])
            model[0].bias[:] = bias
        return model

    return make


@pytest.fixture
def complaint():
    """Return the function that catches an error of exactly one kind and gives its message."""

    def catch(kind, function, *args, **kwargs):
        with pytest.raises(kind) as caught:
            function(*args, **kwargs)
        error = caught.value
        assert type(error) is kind
        # A learner sees one error, not another one "during the handling" of a first.
        assert error.__suppress_context__ or error.__context__ is None
        return str(error)

    return catch


@pytest.fixture
def state_of():
    """Return the function that copies all that a plot must leave as it is in a module."""

    def copy_state(module):
        return {
            "parameters and buffers": {k: v.tolist() for k, v in module.state_dict().items()},
            "dtypes": {k: v.dtype for k, v in module.state_dict().items()},
            "devices": {k: v.device for k, v in module.state_dict().items()},
            "modes": {name: part.training for name, part in module.named_modules()},
            "gradients": {
                k: None if p.grad is None else p.grad.tolist() for k, p in module.named_parameters()
            },
            "frozen": {k: p.requires_grad for k, p in module.named_parameters()},
        }

    return copy_state


@pytest.fixture
def shell():
    """IPython in this process, set to show figures as a notebook does."""
    quiet = Config()
    quiet.HistoryManager.enabled = False
    shell = InteractiveShell.instance(config=quiet)
    select_figure_formats(shell, {"png"})
    yield shell
    InteractiveShell.clear_instance()
