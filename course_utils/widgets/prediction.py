"""A question to predict before running the cell that answers it: choose, run, compare.

A widget of our own and not jupyterquiz, which gives each quiz and each button a random id (the
stored output would differ at every run), judges at the first click or arrow key (a prediction
could not be held until the cell has run), forgets the choice, hides the radio buttons and with
them the keyboard's focus, says nothing to a screen reader, and mixes English into Korean.
"""

from functools import cache
from pathlib import Path

import anywidget
import traitlets

from ..language import current_language, page_texts, text
from ..texts.predictions import QUESTIONS
from .modules import read_module, read_styles


class PredictionQuestion(anywidget.AnyWidget):
    """A multiple-choice question whose every answer gets a reason.

    The reader chooses, runs the next cell, compares, and presses Check for the reply. Choosing
    again is possible. Text between backticks is shown as code.

    Parameters
    ----------
    question : str
    options : dict from str to str
        The reply to each option: why it is tempting, and what is the case. Two options or more.
    answer : str
        The option that is right.

    Attributes
    ----------
    choice : int or None
        The position of the chosen option, from 0; None before. It can be set and observed, and
        a notebook that is saved with its widgets' state keeps it.
    revealed : bool
        Whether the reply to the choice is shown; a new choice hides it.

    Raises
    ------
    TypeError, ValueError
        If a text is no str or empty, there are fewer than two options, or `answer` is none of
        them.

    Examples
    --------
    >>> PredictionQuestion(  # doctest: +SKIP
    ...     "How many parameters has `nn.Linear(2, 1)`?",
    ...     {"2": "These are the weights; there is a bias too.", "3": "Two weights and a bias."},
    ...     answer="3",
    ... )
    """

    _esm = read_module(Path(__file__).with_suffix(".js"))
    _css = read_styles("widgets.css", "prediction.css")

    question = traitlets.Unicode().tag(sync=True)
    options = traitlets.List(traitlets.Unicode()).tag(sync=True)
    replies = traitlets.List(traitlets.Unicode()).tag(sync=True)
    answer = traitlets.Int().tag(sync=True)
    choice = traitlets.Int(None, allow_none=True).tag(sync=True)
    revealed = traitlets.Bool(False).tag(sync=True)
    labels = traitlets.Dict().tag(sync=True)

    def __init__(self, question, options, *, answer):
        _check_question(question, options, answer)
        super().__init__(
            question=question,
            options=list(options),
            replies=list(options.values()),
            answer=list(options).index(answer),
            labels=page_texts("prediction"),
        )

    @traitlets.validate("choice")
    def _validate_choice(self, proposal):
        choice = proposal["value"]
        if choice is not None and not 0 <= choice < len(self.options):
            message = text("error.choice", got=choice, last=len(self.options) - 1)
            raise traitlets.TraitError(message)
        return choice

    @traitlets.observe("choice")
    def _hide_reply(self, _change):
        self.revealed = False

    def __repr__(self):
        return f"PredictionQuestion({self.question!r}, choice={self.choice})"

    def _repr_mimebundle_(self, **kwargs):
        data, metadata = super()._repr_mimebundle_(**kwargs)
        # Without the choice: a notebook's stored output stays the same whatever was chosen.
        data["text/plain"] = "\n".join([self.question, *(f"- {o}" for o in self.options)])
        return data, metadata


@cache
def _question_in(key, language):
    asked = QUESTIONS[key]
    options = [getattr(option, language) for option in asked.options]
    (right,) = [getattr(option, language)[0] for option in asked.options if option.is_right]
    return PredictionQuestion(asked.question[language], dict(options), answer=right)


def ask(key):
    """Return a question of the lessons, in the language in use.

    The same question a second time is the same widget: running its cell again keeps the choice.

    Parameters
    ----------
    key : str
        The lesson's number and the question's name: "1.parameters".

    Returns
    -------
    PredictionQuestion

    Raises
    ------
    ValueError
        If there is no such question.
    """
    if key not in list(QUESTIONS):
        raise ValueError(text("error.question_key", got=repr(key), known=", ".join(QUESTIONS)))
    return _question_in(key, current_language())


def _check_question(question, options, answer):
    if not isinstance(options, dict):
        raise TypeError(text("error.question_options", got=type(options).__name__))
    for written in (question, *options, *options.values()):
        if not isinstance(written, str):
            raise TypeError(text("error.question_text", got=repr(written)))
        if not written.strip():
            raise ValueError(text("error.question_text", got=repr(written)))
    if len(options) < 2:
        raise ValueError(text("error.question_few_options", got=len(options)))
    if answer not in list(options):
        raise ValueError(text("error.question_answer", got=repr(answer), known=list(options)))
