"""Hints and solution of an exercise, folded beneath its answer cell on the page."""

import re

from course_utils import exercises, use_language
from course_utils.language import text

_ANSWER = re.compile(r"exercise-(\d)-(\d+)-answer")
# Every sign that means something to Markdown, outside `code`.
_CODE_OR_SIGN = re.compile(r"(`[^`]+`)|([\\`*_{}\[\]<>()#+\-!|$~:@^=])")


def is_answer(cell):
    """Return whether `cell` is where a learner writes the answer to an exercise."""
    return bool(_ANSWER.fullmatch(cell.id))


def without_check_output(outputs):
    """Return `outputs` without what the check said of the empty answer."""
    return [output for output in outputs if output.output_type == "stream"]


def help_below(cell, language, notes):
    """Return Markdown for the cell's exercise: the hints one by one, the solution, the check.

    Parameters
    ----------
    notes : dict
        The site's own words in `language`.
    """
    name = "{}_{}".format(*_ANSWER.fullmatch(cell.id).groups())
    exercise = getattr(exercises, f"ex{name}")
    use_language(language)
    count = exercise.hint_count
    folded = [
        _fold(
            text("exercise.hint", number=number, count=count),
            _as_markdown(text(f"exercise.{name}.hint_{number}")),
        )
        for number in range(1, count + 1)
    ]
    solution = _as_markdown(text(f"exercise.{name}.solution"))
    code = f"```python\n{exercise.solution_code}\n```"
    folded.append(_fold(text("exercise.solution"), f"{solution}\n\n{code}"))
    check = notes["check_needs_jupyter"].format(name=f"ex{name}")
    return "\n\n".join([*folded, f":::{{div}} course-check\n{check}\n:::"])


def _fold(title, body):
    return f"::::{{dropdown}} {title}\n:class-container: course-help\n\n{body}\n::::"


def _as_markdown(words):
    """Return plain `words`, with code between backticks, as Markdown that says the same."""
    escaped = _CODE_OR_SIGN.sub(lambda found: found[1] or f"\\{found[2]}", words)
    return escaped.replace("\n", "\n\n")
