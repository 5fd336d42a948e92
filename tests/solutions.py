"""A lesson with its exercises solved."""

import re


def answer_id(exercise):
    """Return the id of the cell in which the learner answers `exercise`."""
    return f"exercise-{exercise.name.replace('_', '-')}-answer"


def solutions_of(exercises):
    """Return {id of the answer cell: code of the solution}."""
    return {answer_id(exercise): exercise.solution_code for exercise in exercises}


def fill_in(source, solution):
    """Replace all between the first line, an import, and the last, a check, by `solution`."""
    lines = source.splitlines()
    assert re.fullmatch(r"from course_utils\.exercises import ex\d_\d+", lines[0])
    assert re.fullmatch(r"ex\d_\d+\.check\(.+\)", lines[-1])
    return "\n".join([lines[0], solution, lines[-1]])
