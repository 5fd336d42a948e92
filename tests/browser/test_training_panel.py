"""TrainingPanel as a learner meets it: in JupyterLab, with a live kernel."""

import re
from pathlib import Path

import nbformat
import pytest
from playwright.sync_api import expect

LESSON_4 = Path(__file__).parents[2] / "notebooks" / "ko" / "04_training_loop.ipynb"
SETUP = """
import time
import torch
from torch import nn, optim
from torch.nn import functional as F
from course_utils import TrainingPanel, load_six_points, use_language

use_language("en")
x_train, y_train = load_six_points()

def train(learning_rate, epochs):
    torch.manual_seed(1)
    model = nn.Sequential(nn.Linear(2, 1), nn.Sigmoid())
    optimizer = optim.SGD(model.parameters(), lr=learning_rate)
    costs = []
    for _ in range(epochs + 1):
        cost = F.binary_cross_entropy(model(x_train), y_train)
        optimizer.zero_grad()
        cost.backward()
        optimizer.step()
        costs.append(cost.item())
    return model, costs

def train_slowly(learning_rate, epochs):
    optimizer = optim.SGD([nn.Parameter(torch.ones(1))], lr=learning_rate)
    for _ in range(epochs + 1):
        optimizer.step()
        time.sleep(0.01)
    return train(learning_rate, 10)

def train_with_a_mistake(learning_rate, epochs):
    return nn.Linear(3, 1)(x_train), []
"""


@pytest.fixture
def open_panel(open_notebook):
    """Return the function that runs SETUP and `cell` in JupyterLab and gives page and panel."""

    def open_it(cell="TrainingPanel(train)", **options):
        notebook = open_notebook([SETUP, cell], **options)
        notebook.run_all()
        panel = notebook.page.locator(".course-panel").first
        panel.wait_for()
        return notebook, panel

    return open_it


def status(panel):
    return panel.get_by_role("status")


def button(panel, name):
    return panel.get_by_role("button", name=name, exact=True)


def test_lesson_4_from_opening_it_to_a_new_result(open_notebook):
    notebook = open_notebook(LESSON_4)
    notebook.run_all()
    panel = notebook.page.locator(".course-panel")
    panel.scroll_into_view_if_needed()
    expect(status(panel)).to_contain_text("학습률 1, 에포크 1000번: 비용 0.0198")
    images = panel.get_by_role("img")
    expect(images).to_have_count(2)
    before = [(i.get_attribute("src"), i.get_attribute("alt")) for i in images.all()]

    slider = panel.get_by_role("slider", name="학습률")
    slider.focus()
    for _ in range(6):
        notebook.page.keyboard.press("ArrowLeft")
    expect(panel.get_by_role("textbox", name="학습률 직접 입력")).to_have_value("0.1")
    expect(slider).to_have_attribute("aria-valuetext", "0.1")
    button(panel, "학습").click()

    expect(status(panel)).to_contain_text("학습률 0.1, 에포크 1000번: 비용")
    for image, (source, alt) in zip(images.all(), before, strict=True):
        expect(image).not_to_have_attribute("src", source)
        expect(image).not_to_have_attribute("alt", alt)
    cost = float(re.search(r"비용 ([\d.]+)", status(panel).inner_text())[1])
    assert cost > 0.0198
    assert f"{cost:.3f}" in images.nth(1).get_attribute("alt")
    announced = [
        c
        for c in nbformat.read(LESSON_4, 4).cells
        if "raises-exception" in c.metadata.get("tags", [])
    ]
    errors = notebook.page.locator(".jp-OutputArea-output[data-mime-type*=stderr]")
    expect(errors).to_have_count(len(announced))
    assert notebook.other_hosts == []
    assert notebook.problems == []


def test_no_serious_accessibility_fault(open_notebook):
    """Before training; then after one, after one that failed, and in the middle of one."""
    calls = ["train", "train_with_a_mistake", "train_slowly, epochs=5000"]
    notebook = open_notebook([SETUP, *(f"TrainingPanel({call})" for call in calls)])
    notebook.run_all()
    panels = notebook.page.locator(".course-panel")
    expect(panels).to_have_count(len(calls))
    _assert_accessible(notebook)
    for panel in panels.all():
        button(panel, "Train").click()
        expect(status(panel)).not_to_contain_text("Choose")
    expect(button(panels.last, "Stop")).to_be_enabled()
    _assert_accessible(notebook)
    expect(button(panels.last, "Stop")).to_be_enabled()


def _assert_accessible(notebook):
    for theme in ("JupyterLab Dark", "JupyterLab Light"):
        notebook.use_theme(theme)
        assert notebook.accessibility_faults(".course-panel") == [], theme


def test_every_control_has_a_role_and_a_name(open_panel):
    _, panel = open_panel()
    expect(panel).to_have_attribute("aria-label", "Training bench")
    for role, name in [
        ("slider", "Learning rate"),
        ("textbox", "Learning rate, typed"),
        ("slider", "Epochs"),
        ("textbox", "Epochs, typed"),
        ("button", "Train"),
        ("button", "Stop"),
        ("button", "Reset"),
    ]:
        expect(panel.get_by_role(role, name=name, exact=True)).to_have_count(1)
    expect(panel.locator("input, button")).to_have_count(7)


def test_the_keyboard_alone(open_panel):
    notebook, panel = open_panel()
    keyboard = notebook.page.keyboard
    panel.get_by_role("slider", name="Learning rate").focus()
    keyboard.press("Home")
    expect(panel.get_by_role("textbox").first).to_have_value("0.001")
    keyboard.press("End")
    expect(panel.get_by_role("textbox").first).to_have_value("100")
    keyboard.press("Tab")
    keyboard.press("ControlOrMeta+a")
    keyboard.type("0.25")
    keyboard.press("Tab")  # to the epochs' slider
    keyboard.press("Tab")
    keyboard.press("ControlOrMeta+a")
    keyboard.type("30")
    keyboard.press("Tab")
    expect(button(panel, "Train")).to_be_focused()
    keyboard.press("Enter")
    expect(status(panel)).to_contain_text("Learning rate 0.25, 30 epochs: cost")
    expect(button(panel, "Train")).to_be_focused()
    # None of these keys meant something to the notebook.
    assert notebook.page.locator(".jp-Cell").count() == 2


def test_focus_is_visible_and_follows_the_order_on_the_page(open_panel):
    notebook, panel = open_panel()
    panel.get_by_role("slider", name="Learning rate").focus()
    tops = []
    for _ in range(7):
        notebook.page.keyboard.press("Shift+Tab")
        notebook.page.keyboard.press("Tab")
        outline = notebook.page.evaluate(
            "getComputedStyle(document.activeElement).outlineStyle + "
            "getComputedStyle(document.activeElement).outlineWidth"
        )
        assert outline == "solid2px"
        tops.append(notebook.page.evaluate("document.activeElement.getBoundingClientRect().top"))
        notebook.page.keyboard.press("Tab")
    assert tops == sorted(tops)


def test_a_mistyped_learning_rate_is_explained_and_undone(open_panel):
    _, panel = open_panel()
    field = panel.get_by_role("textbox", name="Learning rate, typed")
    for typed in ("0", "-1", "1000", "abc", "", "1,5", "NaN"):
        field.fill(typed)
        field.press("Enter")
        expect(status(panel), typed).to_contain_text("from 0.001 to 100")
        expect(field, typed).to_have_value("1")
        field.fill("2")  # what is right takes the explanation away
        field.press("Enter")
        expect(status(panel)).to_contain_text("Choose")
        field.fill("1")
        field.press("Enter")


def test_a_setting_typed_right_before_pressing_train_counts(open_panel):
    _, panel = open_panel()
    panel.get_by_role("textbox", name="Learning rate, typed").fill("0.3")
    panel.get_by_role("textbox", name="Epochs, typed").fill("20")
    button(panel, "Train").click()
    expect(status(panel)).to_contain_text("Learning rate 0.3, 20 epochs")


def test_progress_advances_and_stop_stops(open_panel):
    _, panel = open_panel("TrainingPanel(train_slowly, epochs=5000)")
    button(panel, "Train").click()
    bar = panel.get_by_role("progressbar", name="Training progress")
    expect(bar).to_be_visible()
    bar.evaluate("bar => bar.first = bar.value")
    bar.page.wait_for_function(
        "() => { const bar = document.querySelector('progress'); return bar.value > bar.first; }"
    )
    assert bar.evaluate("bar => bar.max") == 5001
    expect(button(panel, "Train")).to_have_attribute("aria-disabled", "true")
    button(panel, "Stop").click()
    expect(status(panel)).to_contain_text("Stopped after")
    expect(bar).to_be_hidden()
    expect(button(panel, "Train")).to_have_attribute("aria-disabled", "false")


def test_other_cells_run_while_a_training_is_in_progress(open_notebook):
    notebook = open_notebook(
        [SETUP, "panel = TrainingPanel(train_slowly, epochs=5000)\npanel", "print(panel.status)"]
    )
    notebook.run_all()
    panel = notebook.page.locator(".course-panel")
    button(panel, "Train").click()
    expect(status(panel)).to_contain_text("Training with")
    notebook.page.locator(".jp-CodeCell").nth(2).click()
    notebook.page.evaluate("jupyterapp.commands.execute('notebook:run-cell')")
    expect(notebook.page.locator(".jp-OutputArea-output").last).to_have_text("running")
    button(panel, "Stop").click()
    expect(status(panel)).to_contain_text("Stopped")


def test_a_mistake_in_the_function_is_shown_and_the_panel_lives_on(open_notebook):
    notebook = open_notebook([SETUP, "panel = TrainingPanel(train_with_a_mistake)\npanel"])
    notebook.run_all()
    panel = notebook.page.locator(".course-panel")
    button(panel, "Train").click()
    error = panel.get_by_role("region", name="Error")
    expect(error).to_contain_text("mat1 and mat2 shapes cannot be multiplied")
    expect(error).to_contain_text("train_with_a_mistake")
    expect(error).not_to_contain_text("training_panel.py")
    button(panel, "Reset").click()
    expect(error).to_be_hidden()
    expect(status(panel)).to_contain_text("Choose a learning rate")


def test_two_views_of_one_panel_agree(open_notebook):
    notebook = open_notebook([SETUP, "panel = TrainingPanel(train, epochs=50)\npanel", "panel"])
    notebook.run_all()
    first, second = (notebook.page.locator(".course-panel").nth(k) for k in range(2))
    first.get_by_role("textbox", name="Learning rate, typed").fill("0.5")
    button(first, "Train").click()
    expect(status(second)).to_contain_text("Learning rate 0.5, 50 epochs: cost")
    expect(second.get_by_role("textbox", name="Learning rate, typed")).to_have_value("0.5")
    expect(second.get_by_role("img")).to_have_count(2)


def test_python_and_page_follow_each_other(open_notebook):
    notebook = open_notebook(
        [SETUP, "panel = TrainingPanel(train, epochs=50)\npanel", "panel.learning_rate = 0.7"]
    )
    notebook.run_all()
    panel = notebook.page.locator(".course-panel")
    expect(panel.get_by_role("textbox", name="Learning rate, typed")).to_have_value("0.7")
    expect(panel.get_by_role("slider", name="Learning rate")).to_have_attribute(
        "aria-valuetext", "0.7"
    )


def test_a_kernel_that_is_gone_is_said(open_panel):
    notebook, panel = open_panel()
    notebook.page.evaluate(
        "jupyterapp.serviceManager.sessions.running().next().value && "
        "Promise.all([...jupyterapp.serviceManager.sessions.running()]"
        ".map((session) => jupyterapp.serviceManager.sessions.shutdown(session.id)))"
    )
    button(panel, "Train").click()
    expect(status(panel)).to_contain_text("kernel does not answer")


def test_nothing_is_cut_off(open_panel):
    notebook, panel = open_panel("TrainingPanel(train, epochs=50)")
    button(panel, "Train").click()
    expect(panel.get_by_role("img")).to_have_count(2)
    for width in (1920, 1280, 700, 480):
        notebook.page.set_viewport_size({"width": width, "height": 900})
        if width < 600:
            notebook.page.evaluate("jupyterapp.commands.execute('application:toggle-left-area')")
        notebook.page.wait_for_timeout(300)  # the page settles
        overflowing = panel.evaluate(
            """panel => [panel, ...panel.querySelectorAll("*")].filter(
                (node) => node.scrollWidth > node.clientWidth + 1 && node.clientWidth > 0
                    && node.tagName !== "INPUT" && node.tagName !== "PROGRESS"
            ).map((node) => node.outerHTML.slice(0, 100))"""
        )
        assert overflowing == [], width
        inside = panel.bounding_box()
        assert inside["width"] <= width
        for control in panel.locator("input, button, img").all():
            box = control.bounding_box()
            assert box["x"] >= inside["x"] - 1, width
            assert box["x"] + box["width"] <= inside["x"] + inside["width"] + 1, width
            assert box["height"] >= 24, width
