"""Every number that the prose of a lesson states comes from a run of that lesson.

tools/prose_numbers.py says when a number in the code or the outputs confirms one in the prose.
The rule is strict enough for typing errors: of all measured values, decimals of three significant
digits or more, in which each digit is mistyped in turn, it lets fewer than 3 in 100 pass. Short
numbers have more lookalikes; what escapes there in one language is caught when the two editions
are held beside each other.
"""

import re

import nbformat
import pytest
from prose_numbers import confirmations, numbers, prose, statements, tuples, unconfirmed

from course_utils.texts.predictions import QUESTIONS


def test_every_number_in_the_prose_comes_from_a_run(notebook):
    assert unconfirmed(notebook) == []


def test_every_decimal_in_a_reply_to_a_prediction_comes_from_a_run(path, notebook):
    runs = confirmations(notebook)
    for key, question in QUESTIONS.items():
        if key.startswith(f"{int(path.name[:2])}."):
            replies = [text for option in question.options for text in (*option.ko, *option.en)]
            stated = [number for text in replies for number in numbers(prose(text))]
            assert [
                (key, number.written)
                for number in stated
                if number.decimals and not any(number.is_confirmed_by(run) for run in runs)
            ] == []


def mistyped(number):
    """Yield `number` with one digit after another mistyped as the next digit."""
    for digit in re.finditer("[0-9]", number.written):
        wrong = str((int(digit[0]) + 1) % 10)
        written = number.written[: digit.start()] + wrong + number.written[digit.end() :]
        yield next(numbers(written))


def test_mistyped_digits_are_found(notebook):
    passed, tried = [], 0
    for cell_id, number, runs in statements(notebook):
        if number.decimals and len(number.value.as_tuple().digits) >= 3:
            for wrong in mistyped(number):
                tried += 1
                if any(wrong.is_confirmed_by(run) for run in runs):
                    passed.append((cell_id, number.written, wrong.written))
    assert tried > 30
    assert len(passed) < 0.03 * tried, passed


def test_a_mistyped_number_is_reported(lesson):
    faulty = lesson(1)
    (cell,) = [cell for cell in faulty.cells if cell.id == "training-read"]
    assert "0.019843" in cell.source
    cell.source = cell.source.replace("0.019843", "0.019834")
    assert unconfirmed(faulty) == [("training-read", "0.019834")]


def test_a_mistyped_shape_is_reported(lesson):
    faulty = lesson(1)
    (cell,) = [cell for cell in faulty.cells if cell.id == "pipe-read"]
    cell.source = cell.source.replace("(6, 2)", "(2, 6)", 1)
    assert unconfirmed(faulty) == [("pipe-read", "(2, 6)")]


def test_formulas_stand_before_a_run_that_checks_them(notebook):
    for i, cell in enumerate(notebook.cells):
        if cell.cell_type == "markdown" and "$$" in cell.source:
            following = notebook.cells[i + 1]
            assert following.cell_type == "code", cell.id
            assert following.outputs, cell.id


def small_lesson(words, run):
    return nbformat.v4.new_notebook(
        cells=[
            nbformat.v4.new_markdown_cell(words, id="words"),
            nbformat.v4.new_code_cell(
                "pass",
                id="run",
                outputs=[nbformat.v4.new_output("stream", name="stdout", text=run)],
            ),
        ]
    )


@pytest.mark.parametrize(
    ("words", "run"),
    [
        ("비용은 3.25입니다.", "3.2534"),
        ("The cost is 3.25.", "3.25"),
        ("about 14 of them", "14.1247"),
        ("14쯤", "14.1247"),
        ("37번 올랐습니다.", "rose 37 times"),
        ("It fell by 0.31.", "-0.3121"),
        ("The bias is −0.31.", "-0.3121"),
        ("10,000 neurons", "10_000"),
        ("a 2×1 matrix, (2, 1)", "(2x1 and 2x1)"),
        ("the shape (6,)", "torch.Size([6])"),
        ("83%", "83.33%"),
        ("2.7616, or 0.0003", "2.7616e-04"),
    ],
)
def test_confirmed(words, run):
    assert unconfirmed(small_lesson(words, run)) == []


@pytest.mark.parametrize(
    ("words", "run", "number"),
    [
        ("비용은 3.25입니다.", "3.2", "3.25"),
        ("The cost is 3.26.", "3.2534", "3.26"),
        ("14번", "14.1247", "14"),
        ("36번 올랐습니다.", "37", "36"),
        ("확률0.7", "0.8", "0.7"),
        ("The bias is −0.31.", "0.3121", "−0.31"),
        ("83.33%", "83.33", "83.33%"),
        ("83.33", "83.33%", "83.33"),
        ("a 2×1 matrix", "2 1 (1, 2)", "(2, 1)"),
        ("the weight", "w1 = 7", None),
        ("7 weights", "w7", "7"),
    ],
)
def test_not_confirmed(words, run, number):
    assert unconfirmed(small_lesson(words, run)) == ([("words", number)] if number else [])


def test_a_short_number_must_stand_near_its_run():
    def pauses(count):
        return [nbformat.v4.new_code_cell("pass", id=f"pause-{i}") for i in range(count)]

    lesson = small_lesson("37 times, 0.5397", "37, 0.539713")
    words, run = lesson.cells
    lesson.cells = [run, *pauses(1), words, *pauses(1)]
    assert unconfirmed(lesson) == []
    lesson.cells = [run, *pauses(2), words, *pauses(1)]
    assert unconfirmed(lesson) == [("words", "37")]
    lesson.cells = [run, *pauses(2), words]  # the summary, which is last, looks back at all
    assert unconfirmed(lesson) == []


@pytest.mark.parametrize(
    "words",
    [
        "약 40분, 1시간이 아니라 40 minutes, a 40-minute lesson",
        "1단원과 같습니다. 1, 2단원. As in lesson 1, lessons 1 and 3, or Lessons 2 to 4.",
        "1. first\n2. second\n\n### 3. third\n> 4. fourth",
        "[1. The sequential model](01_sequential_model.ipynb)",
        "10의 −4제곱, e의 1000제곱, 10 to the power −4",
        "2019년, in 2019",
        "32비트 실수, 64-bit floats",
        "$x + 3$, $$\\frac{1}{2}$$ `lr=7`",
        "```python\nx = 7\n```",
        '<a href="x7">',
        "x₁ and w₂",
    ],
)
def test_what_names_something_is_no_statement(words):
    stated = [number.written for number in numbers(prose(words))]
    assert stated == (["1"] if "1시간" in words else [])


def test_an_exercise_sets_its_own_numbers():
    lesson = small_lesson("100 points, shape (7, 3)", "")
    lesson.cells[0].id = "exercise-1-1"
    assert unconfirmed(lesson) == []


def test_the_options_of_a_question_confirm_nothing():
    lesson = small_lesson("37 times", "- 37\n- 38")
    assert unconfirmed(lesson) == []
    lesson.cells[1].id = "predict-times"
    assert unconfirmed(lesson) == [("words", "37")]


def test_tuples():
    assert tuples("(6, 2), [6, 1], 2×1×3, (6,), (6), x[0], (1.5, 2), torch.Size([4])") == [
        (6, 2),
        (6, 1),
        (2, 1, 3),
        (6,),
        (4,),
    ]
