"""The assignments' sources are what the lessons say, in both languages."""

import ast

import nbformat
import pytest
from classroom import COURSE_TOOL, cell_of

from course_utils.exercises import LESSONS, exercises_of


@pytest.fixture
def sources(monkeypatch):
    monkeypatch.syspath_prepend(str(COURSE_TOOL.parent))
    import sources

    return sources


@pytest.mark.parametrize("lesson", LESSONS)
def test_sources_are_current(sources, lesson, each_language):
    stored = sources.source_path(lesson, each_language).read_text(encoding="utf-8")
    assert stored == nbformat.writes(sources.make_source(lesson, each_language)) + "\n", (
        "the lessons have changed: run make assignment-sources"
    )


@pytest.mark.parametrize("lesson", LESSONS)
def test_the_languages_are_the_same_assignment(sources, lesson):
    korean, english = (sources.make_source(lesson, language) for language in ("ko", "en"))
    assert [cell.id for cell in korean.cells] == [cell.id for cell in english.cells]
    for one, other in zip(korean.cells, english.cells, strict=True):
        assert one.metadata == other.metadata
        if one.cell_type == "code" and one.id != "setup":
            assert ast.dump(ast.parse(one.source)) == ast.dump(ast.parse(other.source))


@pytest.mark.parametrize("lesson", LESSONS)
def test_no_answer_has_a_name_of_the_setup(sources, lesson):
    """Grading takes the names of the setup from there, not from the learner."""
    notebook = sources.make_source(lesson, "ko")
    setup = _names_made(cell_of(notebook, "setup").source)
    for exercise in exercises_of(lesson):
        name = f"exercise-{exercise.name.replace('_', '-')}"
        asked = _names_read(cell_of(notebook, f"{name}-grade").source)
        assert asked, exercise.name
        assert not asked & setup, exercise.name


def _names_made(source):
    nodes = list(ast.walk(ast.parse(source)))
    made = {node.id for node in nodes if isinstance(node, ast.Name) and not _is_read(node)}
    made |= {node.asname or node.name for node in nodes if isinstance(node, ast.alias)}
    return made | {node.name for node in nodes if isinstance(node, (ast.FunctionDef, ast.ClassDef))}


def _names_read(source):
    nodes = ast.walk(ast.parse(source))
    names = {node.id for node in nodes if isinstance(node, ast.Name) and _is_read(node)}
    return names - _names_made(source)


def _is_read(name):
    return isinstance(name.ctx, ast.Load)
