"""An exercise: what checks an answer, helps on the way, and shows the solution."""

import re
import traceback
from pathlib import Path

from ..language import text
from ..texts import TEXTS
from .feedback import Feedback
from .isolation import SECONDS, TimeLimitError, run_isolated
from .reading import is_unanswered, name_type
from .verdict import UnansweredError, UnusableAnswerError, wrong

_PACKAGE = str(Path(__file__).parents[1])
_NO_DIAGNOSIS = re.compile(r"title|hint_\d+|solution|right\w*")


class Exercise:
    """One exercise of a lesson.

    Its texts stand in the catalogue of texts under `exercise.<name>.`: `title`, `hint_1`,
    `hint_2`, …, `solution` (a sentence); what begins with `right` is said of right answers, and
    all others are diagnoses of wrong ones.

    Parameters
    ----------
    name : str
        Lesson and number, such as "1_2".
    judge : callable
        `judge(answer)` returns a verdict, made by `right` or `wrong`. It runs in isolation, and
        what it or the learner's code raises becomes a diagnosis.
    minutes, difficulty : int
        How long it takes, and how hard it is: 1, 2 or 3.
    solution : str
        Code that can replace the lines between the first and the last of the answer's cell.
    shared : tuple of str
        Keys of the diagnoses that other exercises can give, too, such as those in `reading`.
    """

    def __init__(self, name, judge, *, minutes, difficulty, solution, shared=()):
        self.name, self.minutes, self.difficulty = name, minutes, difficulty
        self.solution_code = solution
        self._judge = judge
        self._shared = tuple(shared)
        self._hints_given = 0
        self._tried = self._asked_to_try = False

    @property
    def diagnoses(self):
        """The keys of all diagnoses that a wrong answer can get, in the order of the texts."""
        prefix = f"exercise.{self.name}."
        own = [key for key in TEXTS if key.startswith(prefix)]
        own = [key for key in own if not _NO_DIAGNOSIS.fullmatch(key.removeprefix(prefix))]
        return [*own, *self._shared]

    @property
    def hint_count(self):
        """How many hints there are."""
        return sum(key.startswith(f"exercise.{self.name}.hint_") for key in TEXTS)

    def check(self, answer=...):
        """Say whether `answer` is right, and if not, which mistake it shows. Raises nothing."""
        try:
            feedback = run_isolated(self._feedback, answer)
        except TimeLimitError as limit:
            key = "exercise.wrong.still_running" if limit.still_running else None
            feedback = self._say(wrong(key or "exercise.wrong.too_long", seconds=f"{SECONDS:g}"))
        self._tried = self._tried or feedback.kind != "open"
        return feedback

    def grade(self, answer=...):
        """Do nothing if `answer` is right; raise AssertionError with the check's text if not."""
        feedback = self.check(answer)
        if feedback.kind != "right":
            raise AssertionError(repr(feedback))

    def hint(self):
        """Return the next hint; after the last, the last again."""
        self._hints_given = min(self._hints_given + 1, self.hint_count)
        heading = text("exercise.hint", number=self._hints_given, count=self.hint_count)
        message = text(f"exercise.{self.name}.hint_{self._hints_given}")
        return Feedback("hint", heading, self._label(), message)

    def solution(self):
        """Return the solution; ask for a try first where there has been none."""
        if not self._tried and not self._asked_to_try:
            self._asked_to_try = True
            message = text("exercise.try_first", name=f"ex{self.name}")
            return Feedback("open", text("exercise.try_first_heading"), self._label(), message)
        return Feedback(
            "solution",
            text("exercise.solution"),
            self._label(),
            text(f"exercise.{self.name}.solution"),
            code=self.solution_code,
        )

    def __repr__(self):
        return text(
            "exercise.repr",
            label=self._label(),
            difficulty=self.difficulty,
            minutes=self.minutes,
            name=f"ex{self.name}",
        )

    def _label(self):
        number = self.name.replace("_", "-")
        return text("exercise.label", number=number, title=text(f"exercise.{self.name}.title"))

    def _feedback(self, answer):
        try:
            if is_unanswered(answer):
                raise UnansweredError
            verdict = self._judge(answer)
        except UnansweredError:
            message = text("exercise.unanswered", name=f"ex{self.name}")
            return Feedback("open", text("exercise.open"), self._label(), message)
        except UnusableAnswerError as problem:
            verdict = problem.verdict
        except BaseException as error:  # SystemExit and the like from the learner's code, too
            verdict = _diagnose_error(error)
        return self._say(verdict)

    def _say(self, verdict):
        heading = text("exercise.right" if verdict.is_right else "exercise.wrong")
        message = text(verdict.key, **verdict.values) if verdict.key else ""
        kind = "right" if verdict.is_right else "wrong"
        return Feedback(kind, heading, self._label(), message, key=verdict.key)


def _diagnose_error(error):
    """Return the verdict on an answer whose evaluation raised `error`."""
    # Lines of the learner stand in a notebook cell, not in the files of this package or a library.
    lines = [
        frame.lineno
        for frame in traceback.extract_tb(error.__traceback__)
        if not frame.filename.startswith(_PACKAGE) and "site-packages" not in frame.filename
    ]
    try:
        message = " ".join(str(error).split())[:200]
    except BaseException:  # an error whose own text raises
        message = ""
    said = f"{name_type(error)}: {message}" if message else name_type(error)
    if not lines:
        return wrong("exercise.wrong.unreadable", error=said)
    return wrong("exercise.wrong.raised", error=said, line=lines[-1])
