"""Run a grading cell, the teacher's code, on the answers that it names."""

import ast
import builtins


def names_asked_for(source):
    """Return the names that `source` reads and does not make itself."""
    read, made = {}, set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            read[node.id] = True
        elif isinstance(node, ast.Name):
            made.add(node.id)
        elif isinstance(node, ast.alias):
            made.add((node.asname or node.name).partition(".")[0])
        elif isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            made.add(node.name)
        elif isinstance(node, ast.arg):
            made.add(node.arg)
    return [name for name in read if name not in made and not hasattr(builtins, name)]


def judge(source, answers, setup):
    """Run the grading cell `source` and return its outcome as a dict.

    Parameters
    ----------
    answers : dict
        The learner's values, by name.
    setup : list of str
        The assignment's own cells, run first: what they define is theirs, not the learner's.

    Returns
    -------
    dict
        {"error": [name, message]} if the cell raised; {"points": number} if its last line is a
        number, nbgrader's partial credit; {"passed": True} if it ran, which is full marks.
    """
    namespace = {"__name__": "__main__", **answers}
    try:
        for cell in setup:
            exec(compile(cell, "<setup>", "exec"), namespace)
        value = _run(source, namespace)
    except BaseException as error:  # SystemExit and the like, too
        return {"error": [type(error).__name__[:60], describe(error)]}
    if type(value) in (int, float):
        return {"points": value}
    return {"passed": True}


def _run(source, namespace):
    """Run `source` and return the value of its last line, None if that is no expression."""
    program = ast.parse(source, "<grading>")
    last = program.body.pop() if program.body and isinstance(program.body[-1], ast.Expr) else None
    exec(compile(program, "<grading>", "exec"), namespace)
    if last is None:
        return None
    return eval(compile(ast.Expression(last.value), "<grading>", "eval"), namespace)


def describe(error):
    """Return the message of `error`, of a bearable length, whatever its own text does."""
    try:
        return str(error)[:4000]
    except BaseException:
        return ""
