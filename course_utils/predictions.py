"""Ask a learner's model for probabilities, and leave the model as it was found."""

from contextlib import contextmanager

import numpy as np
import torch
from torch import nn

from .language import text
from .validation import as_array


def predict_probabilities(model, points, *, logits=False):
    """Return the probability of class 1 that `model` gives each of `points`.

    The model runs in evaluation mode, without gradients, on its own device and in its own
    dtype; its mode and PyTorch's random state are put back afterwards.

    Parameters
    ----------
    model : nn.Module or callable
        Maps a tensor of shape (N, 2) to N probabilities, shape (N, 1) or (N,).
    points : array of shape (N, 2)
    logits : bool
        Whether the model returns logits, to which the sigmoid is still to be applied.

    Returns
    -------
    float64 array of shape (N,)

    Raises
    ------
    TypeError
        If `model` cannot be called.
    ValueError
        If the model raises, or returns another shape, NaN, or values outside [0, 1].
    """
    if not callable(model) or isinstance(model, type):
        got = model.__name__ if isinstance(model, type) else type(model).__name__
        raise TypeError(text("error.model_not_callable", got=got))
    with _as_found(model):
        try:
            output = model(_tensor_for(model, points))
        except Exception as error:
            raise ValueError(
                text(
                    "error.model_raised",
                    count=len(points),
                    error=type(error).__name__,
                    message=error,
                )
            ) from None
    return _as_probabilities(output, len(points), logits)


@contextmanager
def _as_found(model):
    """Evaluation mode and no gradients inside; mode and random state as before afterwards."""
    modules = list(model.modules()) if isinstance(model, nn.Module) else []
    modes = [module.training for module in modules]
    with torch.random.fork_rng(), torch.no_grad():
        for module in modules:
            module.training = False
        try:
            yield
        finally:
            for module, mode in zip(modules, modes, strict=True):
                module.training = mode


def _tensor_for(model, points):
    """Return `points` as a tensor of the dtype and on the device of the model's parameters."""
    dtype, device = torch.float32, "cpu"
    if isinstance(model, nn.Module):
        parameter = next(model.parameters(), None)
        if parameter is not None:
            dtype, device = parameter.dtype, parameter.device
    return torch.tensor(np.asarray(points), dtype=dtype, device=device)


def _as_probabilities(output, count, logits):
    values = as_array(output, "model(x)")
    if values.shape not in ((count,), (count, 1)):
        raise ValueError(text("error.model_shape", count=count, got=values.shape))
    values = values.reshape(-1)
    if not np.isfinite(values).all():
        raise ValueError(text("error.model_not_finite"))
    if logits:
        return 1 / (1 + np.exp(-np.clip(values, -500, 500)))
    if values.min() < 0 or values.max() > 1:
        low, high = f"{values.min():.3g}", f"{values.max():.3g}"
        raise ValueError(text("error.model_not_probability", low=low, high=high))
    return values
