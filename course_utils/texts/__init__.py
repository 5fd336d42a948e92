"""Every text that a reader of the course can meet, in Korean and in English.

One module for each part of the course; TEXTS holds them all, by key.
"""

from . import (
    errors,
    exercises,
    exercises_lesson_1,
    exercises_lesson_2,
    neuron_explorer,
    pictures,
    predictions,
    training_explorer,
    training_panel,
)

_MODULES = (
    pictures,
    training_panel,
    training_explorer,
    neuron_explorer,
    predictions,
    errors,
    exercises,
    exercises_lesson_1,
    exercises_lesson_2,
)

TEXTS = {key: texts for module in _MODULES for key, texts in module.TEXTS.items()}
