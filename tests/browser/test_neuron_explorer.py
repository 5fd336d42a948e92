"""NeuronExplorer as a learner meets it: on a page without a kernel, and in JupyterLab."""

import re

import pytest
import torch
from playwright.sync_api import expect

from course_utils.widgets.starts import UNTRAINED_BIAS, UNTRAINED_WEIGHT
from course_utils.widgets.verification import run_in_pytorch

CELLS = (
    'from course_utils import NeuronExplorer, use_language\n\nuse_language("en")',
    "NeuronExplorer()",
    "NeuronExplorer()",
)
POINTS = [(1, 2), (2, 3), (3, 1), (4, 3), (5, 3), (6, 2)]
UNTRAINED = (*UNTRAINED_WEIGHT, UNTRAINED_BIAS)


@pytest.fixture
def open_neuron(open_static):
    """Return the function that opens the page without a kernel: the page, the first neuron."""

    def open_it(**options):
        opened = open_static(CELLS, **options)
        opened.page.locator(".course-explorer").nth(1).wait_for()
        return opened, opened.page.locator(".course-explorer").first

    return open_it


def control(neuron, role, name):
    return neuron.get_by_role(role, name=name, exact=True)


def last_line(neuron):
    return neuron.locator(".course-arithmetic p").last


def last_line_in_pytorch(x1, x2, w1, w2, b):
    z = torch.tensor([x1, x2, 1.0]) @ torch.tensor([w1, w2, b])
    return f"= σ({z:.4f}) = {torch.sigmoid(z):.4f}".replace("-", "−")


def test_the_neuron_of_the_lesson(open_neuron):
    opened, neuron = open_neuron()
    lines = neuron.locator(".course-arithmetic p").all_inner_texts()
    assert lines == [
        "H(x) = σ(x₁·w₁ + x₂·w₂ + b)",
        "= σ(4 × 0.3643 + 3 × (−0.3121) + (−0.1371))",
        "= σ(1.4574 + (−0.9363) + (−0.1371))",
        "= σ(0.3840) = 0.5948",
    ]
    assert control(neuron, "button", "Untrained").get_attribute("aria-pressed") == "true"
    assert opened.problems == []
    assert opened.other_hosts == []


def trained_parameters():
    labels = [int(number >= 3) for number in range(6)]
    run = run_in_pytorch(POINTS, labels, UNTRAINED_WEIGHT, UNTRAINED_BIAS, 1, 1000)
    return [float(values[-1]) for values in (run.w1, run.w2, run.b)]


def test_every_point_untrained_and_trained(open_neuron):
    _, neuron = open_neuron()
    for preset, parameters in [
        ("Untrained", UNTRAINED),
        ("Trained", trained_parameters()),
    ]:
        control(neuron, "button", preset).click()
        for number, (x1, x2) in enumerate(POINTS):
            name = f"({x1}, {x2}), class {int(number >= 3)}"
            control(neuron, "button", name).click()
            expect(last_line(neuron)).to_have_text(last_line_in_pytorch(x1, x2, *parameters))


def test_every_slider_and_field_by_keyboard(open_neuron):
    opened, neuron = open_neuron()
    values = [4, 3, *UNTRAINED]
    for k, name in enumerate(["Input x₁", "Input x₂", "Weight w₁", "Weight w₂", "Bias b"]):
        slider = control(neuron, "slider", name)
        slider.focus()
        opened.page.keyboard.press("ArrowRight")
        values[k] = float(slider.get_attribute("aria-valuetext"))
        expect(last_line(neuron)).to_have_text(last_line_in_pytorch(*values))
        opened.page.keyboard.press("Tab")
        expect(control(neuron, "textbox", f"{name}, typed")).to_be_focused()
        opened.page.keyboard.press("ControlOrMeta+a")
        opened.page.keyboard.type("-1.5")
        opened.page.keyboard.press("Enter")
        values[k] = -1.5
        expect(last_line(neuron)).to_have_text(last_line_in_pytorch(*values))


def test_sliders_by_mouse(open_neuron):
    opened, neuron = open_neuron()
    box = control(neuron, "slider", "Weight w₁").bounding_box()
    opened.page.mouse.click(box["x"] + 1, box["y"] + box["height"] / 2)
    expect(control(neuron, "textbox", "Weight w₁, typed")).to_have_value("-20")
    expect(last_line(neuron)).to_have_text(re.compile("= 0.0000$"))
    expect(neuron.get_by_role("img")).to_have_attribute("aria-label", re.compile("class 0"))


def test_a_mistyped_value_is_explained_and_undone(open_neuron):
    _, neuron = open_neuron()
    field = control(neuron, "textbox", "Bias b, typed")
    field.fill("51")
    field.press("Enter")
    expect(neuron.get_by_role("status")).to_contain_text("from −50 to 50")
    expect(last_line(neuron)).to_have_text("= σ(0.3840) = 0.5948")


def test_two_copies_do_not_disturb_each_other(open_neuron):
    opened, first = open_neuron()
    second = opened.page.locator(".course-explorer").nth(1)
    control(first, "button", "Trained").click()
    expect(last_line(first)).to_have_text("= σ(3.0842) = 0.9562")
    expect(last_line(second)).to_have_text("= σ(0.3840) = 0.5948")


def test_what_changed_is_spoken(open_neuron):
    _, neuron = open_neuron()
    expect(neuron.get_by_role("status")).to_have_text("")
    control(neuron, "button", "Trained").click()
    expect(neuron.get_by_role("status")).to_have_text(
        "The sum is 3.0842, the output after the sigmoid 0.9562, the prediction class 1."
    )


def test_signs_and_sizes_are_seen_on_the_arrows(open_neuron):
    _, neuron = open_neuron()
    labels = neuron.locator(".course-weight").all_text_contents()
    assert labels == ["w₁ +0.3643", "w₂ −0.3121", "b −0.1371"]
    widths = "arrows => arrows.map((arrow) => parseFloat(getComputedStyle(arrow).strokeWidth))"
    arrows = neuron.locator(".course-arrow")
    before = arrows.evaluate_all(widths)
    control(neuron, "button", "Trained").click()
    expect(neuron.locator(".course-weight").first).to_have_text("w₁ +3.2534")
    after = arrows.evaluate_all(widths)
    assert all(wide > narrow for narrow, wide in zip(before, after, strict=True))
    colours = "arrows => arrows.map((arrow) => getComputedStyle(arrow).stroke)"
    control(neuron, "button", "Untrained").click()
    expect(neuron.locator(".course-weight").first).to_have_text("w₁ +0.3643")
    assert len(set(arrows.evaluate_all(colours))) == 3


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_serious_accessibility_fault(open_neuron, theme):
    opened, _ = open_neuron(theme=theme)
    assert opened.accessibility_faults(".course-explorer") == []


@pytest.mark.parametrize("width", [360, 560, 1280, 1600])
def test_nothing_is_cut_off(open_neuron, width):
    _, neuron = open_neuron(width=width)
    # Asked in one go: a drawing that is made anew meanwhile would take single texts away.
    outside = neuron.locator("figure").evaluate(
        """figure => {
            const frame = figure.getBoundingClientRect();
            return [...figure.querySelectorAll("text")].filter((text) => {
                const box = text.getBoundingClientRect();
                return box.left < frame.left - 1 || box.right > frame.right + 1
                    || box.bottom > frame.bottom + 1 || box.width === 0;
            }).map((text) => text.innerHTML);
        }"""
    )
    assert neuron.locator("figure text").count() > 0
    assert outside == []
    inside = neuron.bounding_box()
    for part in neuron.locator("button, input").all():
        box = part.bounding_box()
        assert box["x"] + box["width"] <= inside["x"] + inside["width"] + 1


def test_traits_travel_both_ways_in_jupyterlab(open_notebook):
    notebook = open_notebook(
        [f"{CELLS[0]}\nneuron = NeuronExplorer()\nneuron", "neuron.w1 = 2.5", "neuron.x2 = 1"]
    )
    notebook.run_all()
    neuron = notebook.page.locator(".course-explorer")
    expect(control(neuron, "textbox", "Weight w₁, typed")).to_have_value("2.5")
    expect(last_line(neuron)).to_have_text(last_line_in_pytorch(4, 1, 2.5, *UNTRAINED[1:]))
    control(neuron, "button", "Trained").click()
    notebook.run_more("print(f'{neuron.w1:.4f} {neuron.z:.4f} {neuron.h:.4f}')")
    expect(notebook.last_output()).to_have_text(re.compile(r"^3\.2534 0\.0479 0\.5120"))
    assert notebook.problems == []
