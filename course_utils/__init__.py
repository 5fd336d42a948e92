"""Pictures and widgets for a course on logistic regression in PyTorch.

The names below load on first use, so that `import course_utils` stays light: PyTorch and
matplotlib are imported only by what needs them.
"""

from importlib import import_module

_MODULE_OF = {
    "use_language": "language",
    "load_six_points": "data",
    "load_breast_cancer_pair": "data",
    "plot_points": "plots",
    "plot_decision_boundary": "plots",
    "plot_boundary_through_training": "plots",
    "plot_loss_curve": "plots",
    "plot_learning_rate_sweep": "plots",
    "describe": "captions",
    "ask": "widgets.prediction",
    "PredictionQuestion": "widgets.prediction",
    "TrainingPanel": "widgets.training_panel",
    "TrainingExplorer": "widgets.training_explorer",
    "NeuronExplorer": "widgets.neuron_explorer",
}

__all__ = list(_MODULE_OF)


def __getattr__(name):
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULE_OF[name]}"), name)


def __dir__():
    return sorted(set(globals()) | set(__all__))
