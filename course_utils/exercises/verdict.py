"""What a judge says about an answer."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Verdict:
    """Whether an answer is right, and the text that says why.

    `key` is a key of the catalogue of texts, None where nothing needs saying; `values` fill the
    text in. They are numbers and strings made by the judge, never objects of the learner.
    """

    is_right: bool
    key: str | None = None
    values: dict = field(default_factory=dict)


def right(key=None, **values):
    """Return the verdict that the answer is right; `key` says what is worth noticing about it."""
    return Verdict(True, key, values)


def wrong(key, **values):
    """Return the verdict that the answer shows the misconception `key`."""
    return Verdict(False, key, values)


class UnusableAnswerError(Exception):
    """Raised from anywhere below a judge to end with the verdict `wrong(key, **values)`."""

    def __init__(self, key, **values):
        super().__init__(key)
        self.verdict = wrong(key, **values)


class UnansweredError(Exception):
    """Raised when the answer, or a part of it, still is `...`."""
