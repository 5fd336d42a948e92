"""The lessons' clickable questions: each is asked once, in its place."""

import re

from course_utils.texts.predictions import QUESTIONS

ASKED = re.compile(r'^ask\("(.+)"\)$', re.MULTILINE)


def asking_cells(notebook):
    """Yield the position and the question of each cell that asks one."""
    for number, cell in enumerate(notebook.cells):
        if cell.cell_type == "code" and (found := ASKED.search(cell.source)):
            yield number, found[1]


def test_each_lesson_asks_its_own_questions_once_and_in_order(path, notebook):
    asked = [key for _, key in asking_cells(notebook)]
    assert len(asked) >= 3
    assert asked == [key for key in QUESTIONS if key.startswith(f"{int(path.name[:2])}.")]


def test_a_question_stands_below_its_text_and_above_what_answers_it(notebook):
    for number, key in asking_cells(notebook):
        assert notebook.cells[number].id == f"predict-{key.partition('.')[2]}"
        above = notebook.cells[number - 1]
        assert above.cell_type == "markdown"
        assert above.source.rstrip().split("\n")[-1].startswith("> **"), above.id
        assert "code" in [cell.cell_type for cell in notebook.cells[number + 1 : number + 3]]
