"""PredictionQuestion as a learner meets it: in JupyterLab, with a live kernel and without one."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

LESSON_1 = Path(__file__).parents[2] / "notebooks" / "ko" / "01_sequential_model.ipynb"
TRUST = """() => {
    for (const cell of jupyterapp.shell.currentWidget.content.model.cells) cell.trusted = true;
}"""
OVERFLOWING = """form => [form, ...form.querySelectorAll("*")].filter(
    (node) => node.scrollWidth > node.clientWidth + 1 && node.clientWidth > 0
).map((node) => node.outerHTML.slice(0, 100))"""
SETUP = """
from course_utils import PredictionQuestion, ask, use_language

use_language("en")
question = PredictionQuestion(
    "How many parameters has `nn.Linear(2, 1)`?",
    {"2": "These are the weights; there is a bias too.", "3": "Two weights and a bias."},
    answer="3",
)
"""


@pytest.fixture
def open_question(open_notebook):
    """Return the function that shows the question in JupyterLab and gives page and form."""

    def open_it(*more_cells, **options):
        notebook = open_notebook([SETUP, "question", *more_cells], **options)
        notebook.run_all()
        form = notebook.page.locator(".course-prediction").first
        form.wait_for()
        return notebook, form

    return open_it


def option(form, name):
    return form.get_by_role("radio", name=name, exact=True)


def status(form):
    return form.get_by_role("status")


def check(form):
    form.get_by_role("button", name="Check").click()


def output(notebook, cell):
    return notebook.page.locator(".jp-CodeCell").nth(cell).locator(".jp-OutputArea-output")


def run_cell(notebook, cell):
    notebook.page.locator(".jp-CodeCell").nth(cell).locator(".cm-content").click()
    notebook.page.evaluate("jupyterapp.commands.execute('notebook:run-cell')")


def test_choose_compare_check_and_choose_again(open_question):
    notebook, form = open_question()
    expect(status(form)).to_be_empty()
    option(form, "2").check()
    expect(status(form)).to_contain_text("run the cells below")
    check(form)
    expect(status(form)).to_have_text("✗ Not so. These are the weights; there is a bias too.")
    option(form, "3").check()
    expect(status(form)).to_contain_text("run the cells below")
    check(form)
    expect(status(form)).to_have_text("✓ Right. Two weights and a bias.")
    assert notebook.problems == []
    assert notebook.other_hosts == []


def test_check_before_choosing(open_question):
    _, form = open_question()
    check(form)
    expect(status(form)).to_have_text("Choose an option first.")
    option(form, "2").check()
    expect(status(form)).to_contain_text("run the cells below")


def test_the_question_is_the_name_of_the_group_and_shows_code(open_question):
    _, form = open_question()
    group = form.get_by_role("group", name="How many parameters has nn.Linear(2, 1)?")
    expect(group.get_by_role("radio")).to_have_count(2)
    expect(group.locator("code")).to_have_text("nn.Linear(2, 1)")


def test_the_keyboard_alone(open_question):
    notebook, form = open_question()
    keyboard = notebook.page.keyboard
    option(form, "2").focus()
    keyboard.press("Space")
    expect(option(form, "2")).to_be_checked()
    keyboard.press("ArrowDown")
    expect(option(form, "3")).to_be_checked()
    expect(option(form, "3")).to_be_focused()
    keyboard.press("Tab")
    expect(form.get_by_role("button", name="Check")).to_be_focused()
    keyboard.press("Enter")
    expect(status(form)).to_contain_text("Right.")
    keyboard.press("Shift+Tab")
    keyboard.press("ArrowUp")
    expect(option(form, "2")).to_be_checked()
    keyboard.press("Enter")  # from an option, too
    expect(status(form)).to_contain_text("Not so.")
    # None of these keys meant something to the notebook.
    assert notebook.page.locator(".jp-Cell").count() == 2


def test_focus_is_visible(open_question):
    notebook, form = open_question()
    option(form, "2").focus()
    notebook.page.keyboard.press("ArrowDown")
    outline = "getComputedStyle(document.activeElement).outlineStyle"
    assert notebook.page.evaluate(outline) == "solid"
    notebook.page.keyboard.press("Tab")
    assert notebook.page.evaluate(outline) == "solid"


def test_shift_enter_runs_the_cell_and_a_question_of_the_lessons_keeps_its_choice(open_notebook):
    notebook = open_notebook([SETUP, 'ask("1.parameters")', 'print(ask("1.parameters").choice)'])
    notebook.run_all()
    form = notebook.page.locator(".course-prediction")
    option(form, "4").check()
    notebook.page.keyboard.press("Shift+Enter")
    expect(notebook.page.locator(".jp-InputArea-prompt").nth(1)).to_have_text("[4]:")
    expect(option(form, "4")).to_be_checked()
    expect(status(form)).to_contain_text("run the cells below")
    notebook.page.keyboard.press("Shift+Enter")  # the next cell is the active one now
    expect(output(notebook, 2)).to_have_text("2")


def test_python_and_page_follow_each_other(open_question):
    notebook, form = open_question(
        "print(question.choice, question.revealed)", "question.choice = 1"
    )
    option(form, "2").check()
    check(form)
    run_cell(notebook, 2)
    expect(output(notebook, 2)).to_have_text("0 True")
    run_cell(notebook, 3)
    expect(option(form, "3")).to_be_checked()
    expect(status(form)).to_contain_text("run the cells below")


def test_several_questions_on_one_page_and_one_shown_twice(open_question):
    notebook, _ = open_question("question", 'ask("1.boundary")')
    first, again, other = (notebook.page.locator(".course-prediction").nth(k) for k in range(3))
    option(first, "2").check()
    option(other, "Exactly 0.5").check()
    expect(option(first, "2")).to_be_checked()
    expect(option(again, "2")).to_be_checked()
    check(again)
    expect(status(first)).to_contain_text("Not so.")
    expect(status(other)).to_contain_text("run the cells below")


def test_a_lesson_just_opened_shows_the_question_before_any_cell_has_run(open_notebook):
    notebook = open_notebook(LESSON_1)
    # Jupyter shows words alone of a notebook that came from elsewhere, until it is trusted.
    expect(notebook.page.get_by_text("- 18개")).to_be_visible()
    notebook.page.evaluate(TRUST)
    form = notebook.page.locator(".course-prediction").first
    option(form, "2개").check()
    expect(status(form)).to_contain_text("아래 셀을 실행해")
    form.get_by_role("button", name="답 확인").click()
    expect(status(form)).to_contain_text("✗ 그렇지 않습니다. 가중치만 세면 2개입니다.")
    assert notebook.problems == []


def test_no_serious_accessibility_fault(open_question):
    notebook, form = open_question(reduced_motion="reduce")
    for act in (lambda: None, option(form, "2").check, lambda: check(form)):
        act()
        for theme in ("JupyterLab Dark", "JupyterLab Light"):
            notebook.use_theme(theme)
            assert notebook.accessibility_faults(".course-prediction") == [], theme


def test_nothing_is_cut_off(open_notebook):
    notebook = open_notebook([SETUP, 'ask("3.freeze")'])
    notebook.run_all()
    form = notebook.page.locator(".course-prediction")
    option(form, "The cost becomes infinite or NaN").check()
    check(form)
    expect(status(form)).to_contain_text("Not so.")
    for width in (320, 640, 1600):
        notebook.page.set_viewport_size({"width": max(width, 500), "height": 900})
        # JupyterLab's own margins leave a widget less than a phone's width; give it just that.
        form.evaluate("(form, width) => { form.parentElement.style.width = `${width}px`; }", width)
        assert form.evaluate(OVERFLOWING) == [], width
        inside = form.bounding_box()
        assert inside["width"] <= width
        for label in form.locator("label, button").all():
            box = label.bounding_box()
            assert inside["x"] <= box["x"], width
            assert box["x"] + box["width"] <= inside["x"] + inside["width"], width
            assert box["height"] >= 24, width
