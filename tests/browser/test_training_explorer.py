"""TrainingExplorer as a learner meets it: on a page without a kernel, and in JupyterLab."""

import contextlib
import io
import re

import pytest
from playwright.sync_api import expect

from course_utils import load_six_points
from course_utils.widgets.starts import UNTRAINED_BIAS, UNTRAINED_WEIGHT
from course_utils.widgets.verification import run_in_pytorch

SETUP = """
from course_utils import TrainingExplorer, load_six_points, use_language

use_language("en")
x_train, y_train = load_six_points()
"""
CELLS = (SETUP, "TrainingExplorer(x_train, y_train)", "TrainingExplorer(x_train, y_train)")
# Which settings, and how the sentence about the run begins.
REGIMES = [
    ({"learning_rate": "0.001"}, "Slow: the cost has barely moved, from 0.540 to 0.511"),
    ({"learning_rate": "0.1"}, "Converging: the cost falls from 0.540 to 0.147"),
    ({"learning_rate": "1"}, "It rises first: the cost climbs to 1.63 at epoch 5"),
    ({"learning_rate": "3.16"}, "A chaotic start"),
    ({"learning_rate": "10"}, "Frozen: at 3 of the wrong points"),
    ({"learning_rate": "3.16", "epochs": "3"}, "Unruly to the end"),
    ({"learning_rate": "1", "epochs": "5"}, "Going nowhere: the cost starts at 0.540"),
]


@pytest.fixture
def open_explorer(open_static):
    """Return the function that opens the page without a kernel: the page, the first explorer."""

    def open_it(**options):
        opened = open_static(CELLS, **options)
        opened.page.locator(".course-explorer").nth(1).wait_for()
        return opened, opened.page.locator(".course-explorer").first

    return open_it


def control(explorer, role, name):
    return explorer.get_by_role(role, name=name, exact=True)


def type_into(explorer, name, value):
    field = control(explorer, "textbox", name)
    field.fill(str(value))
    field.press("Enter")


def readouts(explorer):
    return [text.strip() for text in explorer.locator("dd").all_inner_texts()]


def sentence(explorer):
    return explorer.locator(".course-sentence")


def point(explorer, number):
    return explorer.get_by_role("button", name=re.compile(rf"^Point {number}:"))


def place_of(point):
    found = re.search(r"class (\d), x₁ ([−\d.]+), x₂ ([−\d.]+)", point.get_attribute("aria-label"))
    return [float(value.replace("−", "-")) for value in found.groups()]


def readouts_in_pytorch(epoch, learning_rate=1, epochs=1000, x=None, y=None):
    x_train, y_train = load_six_points()
    x, y = x or x_train.tolist(), y or y_train.flatten().int().tolist()
    run = run_in_pytorch(x, y, UNTRAINED_WEIGHT, UNTRAINED_BIAS, learning_rate, epochs)
    parameters = [run.w1[epoch], run.w2[epoch], run.b[epoch]]
    return [
        f"{epoch} / {epochs}",
        f"{run.cost[epoch]:.6f}",
        f"{100 * run.correct[epoch] / len(y):.2f}%",
        *(f"{value:.4f}".replace("-", "−") for value in parameters),
    ]


def test_it_shows_pytorchs_numbers_and_reaches_no_other_host(open_explorer):
    opened, explorer = open_explorer()
    assert readouts(explorer) == readouts_in_pytorch(1000)
    assert readouts(explorer)[1] == "0.019843"
    assert opened.other_hosts == []
    assert opened.problems == []


def test_the_epoch_slider_scrubs_through_the_run(open_explorer):
    opened, explorer = open_explorer()
    slider = control(explorer, "slider", "Epoch")
    slider.focus()
    opened.page.keyboard.press("Home")
    expect(explorer.locator("dd").first).to_have_text("0 / 1000")
    assert readouts(explorer) == readouts_in_pytorch(0)
    opened.page.keyboard.press("ArrowRight")
    expect(explorer.locator("dd").first).to_have_text("1 / 1000")
    assert readouts(explorer) == readouts_in_pytorch(1)
    box = slider.bounding_box()
    opened.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    expect(explorer.locator("dd").first).to_have_text(re.compile("^(49|50)"))
    epoch = int(readouts(explorer)[0].split()[0])
    assert readouts(explorer) == readouts_in_pytorch(epoch)


def test_the_learning_rate_by_slider_field_and_preset(open_explorer):
    opened, explorer = open_explorer()
    field = control(explorer, "textbox", "Learning rate, typed")
    slider = control(explorer, "slider", "Learning rate")
    slider.focus()
    opened.page.keyboard.press("Home")
    expect(field).to_have_value("0.001")
    opened.page.keyboard.press("End")
    expect(field).to_have_value("100")
    expect(slider).to_have_attribute("aria-valuetext", "100")
    for rate in ("5.6", "0.1"):
        type_into(explorer, "Learning rate, typed", rate)
        expect(explorer.locator("dd").nth(1)).to_have_text(
            readouts_in_pytorch(1000, float(rate))[1]
        )
    for name, rate in [("Too small 0.001", 0.001), ("Good 1", 1), ("Frozen 10", 10)]:
        control(explorer, "button", name).click()
        expect(field).to_have_value(f"{rate:g}")
        expect(control(explorer, "button", name)).to_have_attribute("aria-pressed", "true")
        expect(explorer.locator("dd").nth(1)).to_have_text(readouts_in_pytorch(1000, rate)[1])


@pytest.mark.parametrize(("settings", "beginning"), REGIMES)
def test_a_sentence_names_what_is_going_on(open_explorer, settings, beginning):
    _, explorer = open_explorer()
    names = {"learning_rate": "Learning rate, typed", "epochs": "Epochs"}
    for name, value in settings.items():
        type_into(explorer, names[name], value)
    expect(sentence(explorer)).to_have_text(re.compile(f"^{re.escape(beginning)}"))


def test_the_bottom_is_named(open_explorer):
    _, explorer = open_explorer()
    point(explorer, 5).press("Enter")  # now no straight line separates the classes
    type_into(explorer, "Learning rate, typed", "0.5")
    type_into(explorer, "Epochs", "10000")
    expect(sentence(explorer)).to_have_text(re.compile("^At the bottom: the cost is"))


def test_steps_run_length_and_reset(open_explorer):
    _, explorer = open_explorer()
    type_into(explorer, "Epochs", "200")
    expect(explorer.locator("dd").first).to_have_text("200 / 200")  # the end stays the end
    control(explorer, "slider", "Epoch").press("Home")
    for name in ("1 epochs forward", "10 epochs forward", "100 epochs forward"):
        control(explorer, "button", name).click()
    expect(explorer.locator("dd").first).to_have_text("111 / 200")
    control(explorer, "button", "100 epochs forward").click()
    expect(explorer.locator("dd").first).to_have_text("200 / 200")
    control(explorer, "button", "Chaotic 3.16").click()
    control(explorer, "button", "Reset").click()
    expect(explorer.locator("dd").first).to_have_text("1000 / 1000")
    assert readouts(explorer) == readouts_in_pytorch(1000)


def test_play_runs_to_the_end_and_pauses(open_explorer):
    opened, explorer = open_explorer()
    control(explorer, "button", "Play").click()
    control(explorer, "button", "Pause").click()
    epoch = int(readouts(explorer)[0].split()[0])
    assert 0 <= epoch < 1000
    control(explorer, "button", "Play").click()
    expect(explorer.locator("dd").first).to_have_text("1000 / 1000")
    expect(control(explorer, "button", "Play")).to_be_visible()
    assert opened.problems == []


def test_play_with_reduced_motion_goes_in_few_steps(open_explorer):
    _, explorer = open_explorer(reduced_motion="reduce")
    explorer.evaluate(
        """explorer => {
            const place = explorer.querySelector("dd");
            explorer.seen = [];
            new MutationObserver(() => explorer.seen.push(place.textContent))
                .observe(place, { childList: true, characterData: true, subtree: true });
        }"""
    )
    control(explorer, "button", "Play").click()
    expect(explorer.locator("dd").first).to_have_text("150 / 1000")
    control(explorer, "button", "Pause").click()
    seen = explorer.evaluate("explorer => explorer.seen")
    assert seen[:4] == ["0 / 1000", "50 / 1000", "100 / 1000", "150 / 1000"]


def test_a_point_follows_the_mouse(open_explorer):
    opened, explorer = open_explorer()
    third = point(explorer, 3)
    box, before = third.bounding_box(), place_of(third)
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    opened.page.mouse.move(x, y)
    opened.page.mouse.down()
    opened.page.mouse.move(x + 60, y - 40, steps=5)
    expect(third).not_to_have_attribute("aria-label", re.compile("x₁ 3,"))
    during = readouts(explorer)
    assert during != readouts_in_pytorch(1000)  # training follows while the point is dragged
    opened.page.mouse.up()
    opened.page.mouse.move(x + 200, y, steps=3)
    after = place_of(third)
    assert after[1] > before[1]
    assert after[2] > before[2]
    x_train = load_six_points()[0].tolist()
    x_train[2] = after[1:]
    expect(explorer.locator("dd").nth(1)).to_have_text(readouts_in_pytorch(1000, x=x_train)[1])


def test_a_point_follows_a_finger(open_explorer):
    opened, explorer = open_explorer(has_touch=True, width=390)
    first = point(explorer, 1)
    first.scroll_into_view_if_needed()
    box, before = first.bounding_box(), place_of(first)
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    touch = opened.page.context.new_cdp_session(opened.page)
    scrolled = opened.page.evaluate("scrollY")
    for kind, dx, dy in [("Start", 0, 0), *(("Move", 8 * k, -8 * k) for k in range(1, 7))]:
        at = [{"x": x + dx, "y": y + dy}]
        touch.send("Input.dispatchTouchEvent", {"type": f"touch{kind}", "touchPoints": at})
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    expect(first).not_to_have_attribute("aria-label", re.compile("x₁ 1, x₂ 2,"))
    after = place_of(first)
    assert after[1] > before[1]
    assert after[2] > before[2]
    assert opened.page.evaluate("scrollY") == scrolled  # the page stayed where it was


def test_a_point_stays_in_the_plane(open_explorer):
    opened, explorer = open_explorer()
    third = point(explorer, 3)
    box, plane = third.bounding_box(), explorer.locator(".course-plane").bounding_box()
    opened.page.mouse.move(box["x"] + 16, box["y"] + 16)
    opened.page.mouse.down()
    opened.page.mouse.move(box["x"] + 3000, box["y"] + 3000, steps=4)
    opened.page.mouse.up()
    box = third.bounding_box()
    assert plane["x"] <= box["x"] + 16 <= plane["x"] + plane["width"]
    assert plane["y"] <= box["y"] + 16 <= plane["y"] + plane["height"]


def test_points_by_keyboard(open_explorer):
    opened, explorer = open_explorer()
    third = point(explorer, 3)
    third.focus()
    opened.page.keyboard.press("ArrowRight")
    expect(third).to_have_attribute("aria-label", re.compile("class 0, x₁ 3.1, x₂ 1,"))
    opened.page.keyboard.press("Shift+ArrowUp")
    expect(third).to_have_attribute("aria-label", re.compile("class 0, x₁ 3.1, x₂ 2,"))
    opened.page.keyboard.press("Enter")
    expect(third).to_have_attribute("aria-label", re.compile("class 1, x₁ 3.1, x₂ 2,"))
    opened.page.keyboard.press("Space")
    expect(third).to_have_attribute("aria-label", re.compile("class 0, x₁ 3.1, x₂ 2,"))
    expect(third).to_be_focused()
    x_train = load_six_points()[0].tolist()
    x_train[2] = [3.1, 2]
    expect(explorer.locator("dd").nth(1)).to_have_text(readouts_in_pytorch(1000, x=x_train)[1])


def test_a_double_click_flips_the_class_and_a_single_one_does_not(open_explorer):
    opened, explorer = open_explorer()
    box = point(explorer, 4).bounding_box()
    opened.page.mouse.click(box["x"] + 16, box["y"] + 16)
    assert place_of(point(explorer, 4))[0] == 1
    opened.page.mouse.dblclick(box["x"] + 16, box["y"] + 16)
    expect(point(explorer, 4)).to_have_attribute("aria-label", re.compile("class 0"))
    expected = readouts_in_pytorch(1000, y=[0, 0, 0, 0, 1, 1])
    expect(explorer.locator("dd").nth(1)).to_have_text(expected[1])


def test_every_control_by_keyboard_alone(open_explorer):
    opened, explorer = open_explorer()
    names = []
    point(explorer, 1).focus()
    for _ in range(24):
        names.append(
            opened.page.evaluate(
                """() => { const node = document.activeElement;
                return node.getAttribute("aria-label") ?? node.labels?.[0]?.textContent
                    ?? node.textContent; }"""
            )
        )
        opened.page.keyboard.press("Tab")
    assert [name.split(":")[0] for name in names[:6]] == [f"Point {k}" for k in range(1, 7)]
    assert names[6:21] == [
        *("Learning rate", "Learning rate, typed", "Epoch", "Epochs", "Play"),
        *("1 epochs forward", "10 epochs forward", "100 epochs forward"),
        *("Too small 0.001", "Good 1", "Chaotic 3.16", "Frozen 10", "Reset"),
        "Show the PyTorch code",
        names[20],
    ]


def test_focus_is_visible(open_explorer):
    opened, explorer = open_explorer()
    point(explorer, 1).focus()
    for _ in range(19):
        opened.page.keyboard.press("Tab")
        outline = opened.page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert outline != "none"


@pytest.mark.parametrize("typed", ["0", "-1", "1000", "abc", "", "NaN"])
def test_a_mistyped_learning_rate_is_explained_and_undone(open_explorer, typed):
    _, explorer = open_explorer()
    type_into(explorer, "Learning rate, typed", typed)
    expect(explorer.get_by_role("status")).to_contain_text("from 0.001 to 100")
    expect(control(explorer, "textbox", "Learning rate, typed")).to_have_value("1")
    assert readouts(explorer) == readouts_in_pytorch(1000)


def test_what_changed_is_spoken_once_at_rest(open_explorer):
    _, explorer = open_explorer()
    status = explorer.get_by_role("status")
    expect(status).to_have_text("")
    control(explorer, "slider", "Epoch").press("Home")
    expect(status).to_contain_text("Epoch 0 / 1000, Cost 0.539713, Accuracy 83.33%")
    expect(status).to_contain_text("It rises first")


def test_the_program_shown_prints_what_is_shown(open_explorer):
    opened, explorer = open_explorer()
    point(explorer, 3).focus()
    opened.page.keyboard.press("ArrowUp")
    type_into(explorer, "Learning rate, typed", "0.37")
    control(explorer, "slider", "Epoch").press("PageDown")
    explorer.get_by_text("Show the PyTorch code").click()
    region = control(explorer, "region", "PyTorch code")
    expect(region).to_contain_text("lr=0.37")
    program = region.inner_text()
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        exec(program, {})
    line, parameters = output.getvalue().splitlines()
    epoch, cost, accuracy, *shown = readouts(explorer)
    first, length = epoch.split(" / ")
    assert line == f"Epoch {int(first):4d}/{length} Cost: {cost} Accuracy {accuracy}"
    assert parameters.split()[1::2] == [value.replace("−", "-") for value in shown]


@pytest.mark.parametrize("allowed", [True, False], ids=["clipboard", "no clipboard"])
def test_the_program_is_copied(open_explorer, allowed):
    permissions = ["clipboard-read", "clipboard-write"] if allowed else []
    opened, explorer = open_explorer(permissions=permissions)
    if not allowed:
        opened.page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    explorer.get_by_text("Show the PyTorch code").click()
    control(explorer, "button", "Copy").click()
    expect(explorer.get_by_role("status")).to_have_text(re.compile("^The code is (copied|sel)"))
    if allowed:
        assert opened.page.evaluate("navigator.clipboard.readText()").startswith("import torch\n")
    else:
        assert opened.page.evaluate("String(getSelection())").startswith("import torch")


def test_two_copies_do_not_disturb_each_other(open_explorer):
    opened, first = open_explorer()
    second = opened.page.locator(".course-explorer").nth(1)
    control(first, "button", "Frozen 10").click()
    expect(sentence(first)).to_have_text(re.compile("^Frozen"))
    assert readouts(second) == readouts_in_pytorch(1000)
    control(second, "button", "Too small 0.001").click()
    expect(sentence(second)).to_have_text(re.compile("^Slow"))
    expect(sentence(first)).to_have_text(re.compile("^Frozen"))
    ids = opened.page.evaluate("[...document.querySelectorAll('linearGradient')].map((g) => g.id)")
    assert len(set(ids)) == 2


def test_a_removed_explorer_leaves_nothing_behind(open_notebook):
    notebook = open_notebook([SETUP, "explorer = TrainingExplorer(x_train, y_train)\nexplorer"])
    page = notebook.page
    notebook.run_all()
    page.locator(".course-explorer").wait_for()
    page.evaluate(
        """() => {
            const explorer = document.querySelector(".course-explorer");
            window.drawn = 0;
            new MutationObserver((changes) => (window.drawn += changes.length))
                .observe(explorer, { subtree: true, childList: true, attributes: true,
                    characterData: true });
        }"""
    )
    notebook.run_more("explorer.learning_rate = 0.5")
    page.wait_for_function("window.drawn > 0")
    page.evaluate("jupyterapp.commands.execute('notebook:clear-all-cell-outputs')")
    expect(page.locator(".course-explorer")).to_have_count(0)
    page.evaluate("() => { window.drawn = 0; }")
    notebook.run_more("explorer.learning_rate = 0.25; print('changed', explorer.learning_rate)")
    expect(page.locator(".jp-OutputArea-output").last).to_have_text("changed 0.25")
    page.wait_for_timeout(500)  # what should not happen has had time to
    assert page.evaluate("window.drawn") == 0


def test_traits_travel_both_ways_in_jupyterlab(open_notebook):
    cells = [SETUP, "explorer = TrainingExplorer(x_train, y_train)\nexplorer"]
    notebook = open_notebook(cells)
    notebook.run_all()
    explorer = notebook.page.locator(".course-explorer")
    explorer.wait_for()
    notebook.run_more("explorer.learning_rate = 0.1; explorer.epoch = 500")
    expect(control(explorer, "textbox", "Learning rate, typed")).to_have_value("0.1")
    expect(explorer.locator("dd").first).to_have_text("500 / 1000")
    assert readouts(explorer) == readouts_in_pytorch(500, 0.1)
    third = point(explorer, 3)
    third.focus()
    notebook.page.keyboard.press("ArrowRight")
    notebook.page.keyboard.press("Enter")
    expect(third).to_have_attribute("aria-label", re.compile("class 1, x₁ 3.1"))
    notebook.page.wait_for_timeout(600)  # the page reports its run when the reader rests
    notebook.run_more("print(explorer.x[2], explorer.y[2], explorer.verify())")
    expect(notebook.last_output()).to_have_text(
        re.compile(r"^\[3\.1, 1(\.0)?\] 1 The numbers on the page, .* They agree")
    )
    notebook.run_more("explorer.learning_rate = 0")
    expect(notebook.last_output()).to_contain_text("TraitError: the learning rate is 0")
    expect(control(explorer, "textbox", "Learning rate, typed")).to_have_value("0.1")
    assert notebook.problems == []
    assert notebook.other_hosts == []


def test_linked_in_the_browser(open_notebook):
    cells = [
        SETUP,
        "import ipywidgets\n"
        "first = TrainingExplorer(x_train, y_train)\n"
        "second = TrainingExplorer(x_train, y_train)\n"
        "ipywidgets.jslink((first, 'epoch'), (second, 'epoch'))\n"
        "ipywidgets.VBox([first, second])",
    ]
    notebook = open_notebook(cells)
    notebook.run_all()
    first, second = (notebook.page.locator(".course-explorer").nth(k) for k in range(2))
    control(first, "slider", "Epoch").press("Home")
    expect(second.locator("dd").first).to_have_text("0 / 1000")
    assert readouts(second) == readouts_in_pytorch(0)


def test_saved_and_opened_again(open_notebook):
    notebook = open_notebook([SETUP, "TrainingExplorer(x_train, y_train, learning_rate=0.1)"])
    page = notebook.page
    notebook.run_all()
    explorer = page.locator(".course-explorer")
    control(explorer, "slider", "Epoch").press("Home")
    expect(explorer.locator("dd").first).to_have_text("0 / 1000")
    page.evaluate("jupyterapp.commands.execute('docmanager:save')")
    page.wait_for_function("() => !jupyterapp.shell.currentWidget.context.model.dirty")
    page.evaluate("jupyterapp.serviceManager.sessions.shutdownAll()")
    page.goto(notebook.address)
    expect(explorer.locator("dd").first).to_have_text("0 / 1000")
    assert readouts(explorer) == readouts_in_pytorch(0, 0.1)
    control(explorer, "slider", "Epoch").press("End")
    expect(explorer.locator("dd").first).to_have_text("1000 / 1000")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_serious_accessibility_fault(open_explorer, theme):
    opened, explorer = open_explorer(theme=theme)
    explorer.get_by_text("Show the PyTorch code").click()
    assert opened.accessibility_faults(".course-explorer") == []
    control(explorer, "button", "Frozen 10").click()
    expect(sentence(explorer)).to_have_text(re.compile("^Frozen"))
    assert opened.accessibility_faults(".course-explorer") == []


def overflowing(explorer):
    return explorer.evaluate(
        """explorer => [explorer, ...explorer.querySelectorAll("*")].filter((node) =>
            node.scrollWidth > node.clientWidth + 1 && node.clientWidth > 1
                && !["INPUT", "PRE", "SPAN"].includes(node.tagName)
                && !(node instanceof SVGElement)
        ).map((node) => node.outerHTML.slice(0, 100))"""
    )


@pytest.mark.parametrize(
    ("width", "scale"), [(360, 1), (480, 1), (720, 1), (1280, 1), (1600, 1), (1280, 2)]
)
def test_nothing_is_cut_off(open_explorer, width, scale):
    # At 200 % zoom a window has half as many pixels across.
    _, explorer = open_explorer(width=width // scale, device_scale_factor=scale)
    explorer.get_by_text("Show the PyTorch code").click()
    assert overflowing(explorer) == []
    inside = explorer.bounding_box()
    for part in explorer.locator("button, input, figure, dd").all():
        box = part.bounding_box()
        assert box["x"] >= inside["x"] - 1
        assert box["x"] + box["width"] <= inside["x"] + inside["width"] + 1
    for text in explorer.locator("figure svg[role=img] text").all():
        frame = text.locator("xpath=ancestor::figure").bounding_box()
        box = text.bounding_box()
        if box:
            assert box["x"] >= frame["x"] - 1, text.inner_html()
            assert box["x"] + box["width"] <= frame["x"] + frame["width"] + 1, text.inner_html()


def test_controls_stand_right_under_the_plane_on_a_narrow_page(open_explorer):
    _, explorer = open_explorer(width=390)
    parts = [".course-plane", ".course-controls", ".course-findings", ".course-charts"]
    tops = [explorer.locator(part).bounding_box()["y"] for part in parts]
    assert tops == sorted(tops)
