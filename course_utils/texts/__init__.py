"""Every text that a reader of the course can meet, in Korean and in English.

One module for each part of the course; TEXTS holds them all, by key.
"""

from . import (
    errors,
    exercises,
    exercises_classes,
    exercises_lesson_1,
    exercises_lesson_2,
    exercises_lesson_3,
    exercises_lesson_4,
    exercises_loops,
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
    exercises_classes,
    exercises_lesson_1,
    exercises_lesson_2,
    exercises_lesson_3,
    exercises_lesson_4,
    exercises_loops,
)

TEXTS = {key: texts for module in _MODULES for key, texts in module.TEXTS.items()}
