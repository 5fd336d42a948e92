"""Every page in both languages: whole, alive, accessible, light."""

import re

import pytest
from exercise_help import is_answer
from live_widgets import STATE
from playwright.sync_api import expect
from staging import read_lesson
from visits import broken_references, widgets_printed

from course_utils import exercises, use_language
from course_utils.language import text

MOST_BYTES = 2_500_000
# What the theme itself does, with the reason why it may stay.
THEME_FAULTS = {}


# Code has thousands of coloured words, and axe-core takes its time over each: one of each colour
# says the same of all.
ONE_OF_EACH_COLOUR = """() => {
    const seen = new Set();
    for (const word of document.querySelectorAll(".highlight span")) {
        const colours = [word, word.closest(".highlight")].map((node) => {
            const { color, backgroundColor } = getComputedStyle(node);
            return color + backgroundColor;
        }).join();
        if (!seen.has(colours)) word.dataset.oneOfEach = "";
        seen.add(colours);
    }
}"""


def test_nothing_fails_and_nothing_is_fetched_elsewhere(visit):
    assert visit.other_hosts == []
    assert visit.failed == []
    assert visit.problems == []
    assert visit.complaints == []


def test_no_reference_leads_nowhere(visit, site):
    assert broken_references(site.folder, f"{visit.name}.html") == []


def test_every_picture_is_shown_and_described(visit):
    assert visit.broken_pictures == []
    undescribed = visit.page.evaluate(
        "[...document.images].filter((image) => !image.alt.trim())"
        ".filter((image) => !image.matches('.logo__image')).map((image) => image.src)"
    )
    assert undescribed == []


def test_a_first_visit_is_light(visit):
    heaviest = sorted(visit.sizes.items(), key=lambda item: -item[1])[:5]
    assert sum(visit.sizes.values()) < MOST_BYTES, heaviest


def test_the_page_says_its_language(visit):
    expect(visit.page.locator("html")).to_have_attribute("lang", visit.language)


def test_the_frame_of_a_korean_page_is_korean(visit):
    if visit.language != "ko":
        return
    said = visit.page.evaluate(
        """() => [...document.querySelectorAll("body *:not(script, style, .bd-article *, code)")]
            .filter((node) => !node.closest("[lang=en], code, .page-toc, .prev-next-title"))
            .flatMap((node) => [
                node.getAttribute("aria-label"), node.title, node.placeholder,
                ...[...node.childNodes].filter((child) => child.nodeType === 3)
                    .map((child) => child.data),
            ]).filter(Boolean)"""
    )
    names = r"PyTorch|scikit-learn|XOR|Ctrl|CC BY|MIT"
    english = [s for s in said if re.search(r"[A-Za-z]{2,}", re.sub(names, "", s))]
    assert english == []


def test_every_widget_is_alive(visit):
    boxes = visit.page.locator(".course-live")
    assert boxes.count() == len(widgets_printed(visit.name))
    expect(visit.page.locator(".course-live[data-live] .course-widget")).to_have_count(
        boxes.count()
    )
    expect(visit.page.locator(".course-still")).to_have_count(0)


def test_widgets_show_what_the_notebook_printed(visit):
    for place, printed in widgets_printed(visit.name).items():
        shown = visit.first_readouts[place]
        if shown["kind"] == "TrainingExplorer":
            epoch, cost, accuracy, *_ = shown["readouts"]
            assert f" {epoch.replace(' ', '')}" in printed
            assert f" {float(cost):.4f}" in printed
            assert f" {accuracy}" in printed
        elif shown["kind"] == "NeuronExplorer":
            z, h = re.fullmatch(r"= σ\((.+)\) = (.+)", shown["arithmetic"]).groups()
            assert re.search(rf"{re.escape(z.replace('−', '-'))}\D.*{re.escape(h)}", printed)
        elif shown["kind"] == "TrainingPanel":
            assert shown["status"] in printed
        else:
            question = visit.explorer(place).locator("legend").inner_text()
            assert question == printed.split("\n")[0].replace("`", "")


def test_numbers_follow_the_keyboard(visit):
    for place, box in visit.first_readouts.items():
        widget = visit.explorer(place)
        if box["kind"] in ("TrainingExplorer", "NeuronExplorer"):
            shown = widget.locator(".course-readout-cost dd, .course-arithmetic p:last-child")
            before = shown.inner_text()
            widget.get_by_role("slider").first.focus()
            visit.page.keyboard.press("ArrowLeft")
            expect(shown).not_to_have_text(before)
        elif box["kind"] == "PredictionQuestion":
            widget.get_by_role("radio").first.focus()
            visit.page.keyboard.press("Space")
            widget.get_by_role("button").focus()
            visit.page.keyboard.press("Enter")
            expect(widget.locator("[data-verdict]")).to_have_count(1)
        else:
            # The settings work; training says that there is no kernel.
            field = widget.get_by_role("textbox").first
            field.fill("0.5")
            field.press("Enter")
            expect(widget.get_by_role("slider").first).to_have_attribute("aria-valuetext", "0.5")
            widget.get_by_role("button").first.click()
            use_language(visit.language)
            expect(widget.get_by_role("status")).to_have_text(text("panel.no_kernel"))


def test_exercises_have_their_help_folded_beneath_them(visit):
    if visit.lesson == "index":
        return
    use_language(visit.language)
    for cell in filter(is_answer, read_lesson(visit.lesson, visit.language).cells):
        name = cell.id.removeprefix("exercise-").removesuffix("-answer").replace("-", "_")
        exercise = getattr(exercises, f"ex{name}")
        answer = visit.page.locator(f"#{cell.id}")
        assert answer.locator(".cell_output").count() == 0
        folded = answer.locator("xpath=following-sibling::details").and_(
            visit.page.locator(f"section#{cell.id.removesuffix('-answer')} > details")
        )
        titles = [
            text("exercise.hint", number=number, count=exercise.hint_count)
            for number in range(1, exercise.hint_count + 1)
        ]
        assert [s.strip() for s in folded.locator("summary").all_inner_texts()] == [
            *titles,
            text("exercise.solution"),
        ]
        assert folded.evaluate_all("all => all.every((details) => !details.open)")
        bodies = folded.locator(".sd-summary-content").all_text_contents()
        texts = [text(f"exercise.{name}.hint_{k + 1}") for k in range(exercise.hint_count)]
        for body, words in zip(bodies, [*texts, text(f"exercise.{name}.solution")], strict=True):
            assert plain(words) in plain(body)
        assert folded.last.locator("pre").text_content().strip() == exercise.solution_code.strip()
        section = visit.page.locator(f"section#{cell.id.removesuffix('-answer')}")
        expect(section.locator(".course-check")).to_contain_text("Jupyter")


def plain(words):
    return re.sub(r"\s+", "", words.replace("`", ""))


# The editions differ in their words alone: each page is looked at once in each theme.
THEME_TO_LOOK_AT = {"ko": "light", "en": "dark"}


def test_no_serious_accessibility_fault(visit):
    theme = THEME_TO_LOOK_AT[visit.language]
    visit.use_theme(theme)
    for box in visit.page.locator(".course-widget").all():
        assert box.evaluate("box => getComputedStyle(box).colorScheme") == theme
    visit.page.evaluate(ONE_OF_EACH_COLOUR)
    faults = visit.accessibility_faults("body", without=[".highlight span:not([data-one-of-each])"])
    assert [fault for fault in faults if fault[0] not in THEME_FAULTS] == []


@pytest.mark.parametrize("width", [390, 820, 1280])
def test_nothing_sticks_out_of_the_window(visit, width):
    visit.page.set_viewport_size({"width": width, "height": 900})
    try:
        assert visit.page.evaluate("document.documentElement.scrollWidth") <= width
    finally:
        visit.page.set_viewport_size({"width": 1280, "height": 900})


def test_notebooks_can_be_downloaded_as_they_are(visit, site):
    if visit.lesson == "index":
        return
    button = visit.page.locator("a.course-download")
    with visit.page.expect_download() as download:
        button.click()
    original = site.folder / visit.language / "notebooks" / f"{visit.lesson}.ipynb"
    assert download.value.suggested_filename == original.name
    assert STATE in download.value.path().read_text(encoding="utf-8")


def test_code_can_be_copied(visit):
    if visit.lesson == "index":
        return
    cells = visit.page.locator("div.cell_input")
    assert cells.count() > 20
    expect(visit.page.locator("div.cell_input button.copybtn")).to_have_count(cells.count())
    label = {"ko": "복사", "en": "Copy"}[visit.language]
    expect(visit.page.locator("button.copybtn").first).to_have_attribute("aria-label", label)
