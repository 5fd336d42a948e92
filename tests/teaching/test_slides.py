"""The slides as a class sees them: opened as a file, without any server, on a projector."""

import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import nbformat
import pytest
from build_slides import build
from deck import MOST_OUTPUT_LINES, deck, shortened
from live_widgets import widget_output
from pages import OpenPage
from playwright.sync_api import expect
from staging import LESSONS, read_lesson
from words import words

from course_utils.language import LANGUAGES

DECKS = [f"{language}/{lesson}" for language in LANGUAGES for lesson in LESSONS]
SIZE = {"width": 1280, "height": 720}
FOOT = 40
SMALLEST_TYPE = 17
SMALLEST_IN_WIDGETS = 12
SLIDE = ".slides > section.present > section.present"
EVERYTHING_IS_LIVE = "html[data-course-live]"

# What stands on the present slide: where each piece of it lies, and how large its letters are.
READ_SLIDE = """(selector) => {
    const slide = document.querySelector(selector);
    const visible = (box) => box.width > 1 && box.height > 1;
    const pieces = [...slide.querySelectorAll(".jp-Cell :is(img, svg, canvas, button, input)")]
        .map((node) => ({ what: node.tagName, box: node.getBoundingClientRect() }));
    const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const node = texts.currentNode;
        const parent = node.parentElement;
        if (!node.data.trim() || parent.closest("aside, script, mjx-assistive-mml")) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const pixels = parseFloat(getComputedStyle(parent).fontSize) * (parent.currentCSSZoom ?? 1);
        const inWidget = parent.closest(".course-widget") !== null;
        for (const box of range.getClientRects()) {
            pieces.push({ what: node.data.trim().slice(0, 40), box, pixels, inWidget });
        }
    }
    return pieces.filter(({ box }) => visible(box)).map(({ box, ...piece }) => ({
        ...piece, left: box.left, right: box.right, top: box.top, bottom: box.bottom,
    }));
}"""


class Deck(OpenPage):
    """A deck open in a browser."""

    def __init__(self, browser, folder, name, **options):
        super().__init__(browser.new_context(**{"viewport": SIZE} | options), "nothing")
        self.name = name
        self.language, self.lesson = name.split("/")
        self.page.on("console", self._listen)
        self.page.goto((folder / f"{name}.html").as_uri())
        self.page.locator(EVERYTHING_IS_LIVE).wait_for(state="attached")

    def _listen(self, message):
        if message.type in ("error", "warning"):
            self.problems.append(message.text)

    def cell_ids(self):
        return self.page.evaluate(
            "(slide) => [...document.querySelectorAll(`${slide} > .jp-Cell`)]"
            ".map((cell) => cell.id.replace('cell-id=', ''))",
            SLIDE,
        )

    def go_to(self, cell):
        """Go to the slide on which `cell` stands."""
        self.page.evaluate(
            """(id) => {
                const slide = document.getElementById(`cell-id=${id}`).closest("section");
                const place = (node) => [...node.parentElement.children].indexOf(node);
                location.hash = `#/${place(slide.parentElement)}/${place(slide)}`;
            }""",
            cell,
        )
        self.page.locator(f"{SLIDE} [id='cell-id={cell}']").wait_for(state="attached")

    def walk(self):
        """Yield for each slide, from the first to the last, its cells and what stands on it."""
        count = self.page.locator(".slides > section > section").count()
        for _ in range(count):
            yield self.cell_ids(), self.page.evaluate(READ_SLIDE, SLIDE)
            self.page.keyboard.press("Space")


@pytest.fixture(scope="session")
def slides(tmp_path_factory):
    folder = tmp_path_factory.mktemp("slides")
    build(folder)
    return folder


@pytest.fixture(scope="module", params=DECKS)
def a_deck(request, slides, browser):
    """Each deck in turn; tests leave it at whatever slide they went to."""
    a_deck = Deck(browser, slides, request.param)
    yield a_deck
    a_deck.page.context.close()


@pytest.fixture
def open_deck(slides, browser):
    contexts = []

    def open_it(name, **options):
        contexts.append(Deck(browser, slides, name, **options))
        return contexts[-1]

    yield open_it
    for opened in contexts:
        opened.page.context.close()


def slide_type(cell):
    return cell.metadata["slideshow"]["slide_type"]


def shown_cells(notebook):
    return [cell.id for cell in notebook.cells if slide_type(cell) not in ("skip", "notes")]


def test_every_slide_is_whole_and_legible(a_deck):
    """Nothing is cut off or runs into the foot of the slide; letters are large."""
    faults, seen = [], []
    for cells, pieces in a_deck.walk():
        seen += [cell for cell in cells if not cell.endswith("-output")]
        assert pieces, f"The slide of {cells} is empty."
        for piece in pieces:
            smallest = SMALLEST_IN_WIDGETS if piece.get("inWidget") else SMALLEST_TYPE
            if piece.get("pixels", smallest) < smallest - 0.01:
                faults.append((cells, "small", piece["what"], piece["pixels"]))
            inside = (
                piece["left"] >= 0
                and piece["top"] >= 0
                and piece["right"] <= SIZE["width"]
                and piece["bottom"] <= SIZE["height"] - FOOT + 1
            )
            if not inside:
                faults.append((cells, "cut off", piece["what"], piece["right"], piece["bottom"]))
    assert faults == []
    assert seen == shown_cells(read_lesson(a_deck.lesson, a_deck.language))


def test_nothing_fails_and_nothing_is_fetched(a_deck):
    broken = "[...document.images].filter((image) => !image.naturalWidth || !image.alt.trim())"
    assert a_deck.page.evaluate(f"{broken}.map((image) => image.outerHTML.slice(0, 99))") == []
    assert a_deck.page.locator("[data-mjx-error], .slides section[data-too-large]").count() == 0
    assert a_deck.other_hosts == []
    assert a_deck.problems == []
    expect(a_deck.page.locator("html")).to_have_attribute("lang", a_deck.language)


def test_links_lead_to_the_other_decks(a_deck, slides):
    links = a_deck.page.locator(".slides a[href]")
    addresses = links.evaluate_all("(links) => links.map((link) => link.href)")
    local = [urlsplit(address) for address in addresses if address.startswith("file:")]
    assert {Path(unquote(link.path)).parent for link in local} == {slides / a_deck.language}
    assert all(Path(unquote(link.path)).is_file() for link in local)


def test_every_widget_is_alive(a_deck):
    notebook = read_lesson(a_deck.lesson, a_deck.language)
    wanted = [
        cell.id
        for cell in notebook.cells
        for output in cell.get("outputs", [])
        if widget_output(output)
    ]
    alive = a_deck.page.locator(".course-live:has(> * .course-widget)")
    assert alive.evaluate_all("(boxes) => boxes.map((box) => box.dataset.place)") == wanted


def test_readings_are_the_speakers_notes(a_deck):
    notebook = read_lesson(a_deck.lesson, a_deck.language)
    notes = [cell.id for cell in notebook.cells if slide_type(cell) == "notes"]
    found = a_deck.page.locator("aside.notes .jp-Cell").evaluate_all(
        "(cells) => cells.map((cell) => cell.id.replace('cell-id=', ''))"
    )
    assert notes
    assert found == notes
    assert not a_deck.page.locator("aside.notes").first.is_visible()


@pytest.mark.parametrize(("language", "dark"), [("ko", False), ("en", True)])
def test_slides_are_accessible(open_deck, language, dark):
    opened = open_deck(f"{language}/{LESSONS[0]}")
    if dark:
        opened.page.keyboard.press("d")
        expect(opened.page.locator("html")).to_have_attribute("data-jp-theme-light", "false")
    for cell in ("title", "model", "predict-parameters", "trained-boundary", "explorer"):
        opened.go_to(cell)
        assert opened.accessibility_faults(SLIDE) == [], cell


def test_an_explorer_answers_on_a_large_screen(open_deck):
    """A slide is shown larger there; a point still follows the mouse, and keys stay inside."""
    opened = open_deck(f"en/{LESSONS[0]}", viewport={"width": 1920, "height": 1080})
    opened.go_to("explorer")
    page = opened.page
    explorer = page.locator(f"{SLIDE} .course-explorer")
    point = explorer.locator(".course-point").nth(3)
    before, box = point.get_attribute("aria-label"), point.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x - 90, y + 60, steps=4)
    page.mouse.up()
    expect(point).not_to_have_attribute("aria-label", before)
    moved = point.bounding_box()
    assert abs(moved["x"] - box["x"] + 90) < 12
    assert abs(moved["y"] - box["y"] - 60) < 12

    epoch = explorer.locator(".course-readout-epoch dd")
    said = epoch.text_content()
    explorer.get_by_role("slider", name="Epoch", exact=True).focus()
    page.keyboard.press("ArrowLeft")
    expect(epoch).not_to_have_text(said)
    assert opened.cell_ids() == ["explorer"]


def test_the_foot_names_the_part_of_the_lesson(open_deck):
    opened = open_deck(f"en/{LESSONS[0]}")
    opened.go_to("training")
    expect(opened.page.locator(".deck-place")).to_have_text("Training")
    opened.go_to("title")
    expect(opened.page.locator(".deck-place")).to_have_text("")


def test_a_long_log_is_shortened_and_says_so():
    log = "".join(f"line {number}\n" for number in range(100))
    lines = shortened(log, words("en")["lines_left_out"]).splitlines()
    assert len(lines) <= MOST_OUTPUT_LINES
    left_out = int(re.search(r"(\d+) more lines", "\n".join(lines))[1])
    assert len(lines) - 1 + left_out == 100
    assert (lines[0], lines[-1]) == ("line 0", "line 99")
    short = "".join(log.splitlines(keepends=True)[:MOST_OUTPUT_LINES])
    assert shortened(short, "{count}") == short


def test_an_error_keeps_the_lessons_line_and_the_message():
    notebook = read_lesson(LESSONS[0], "en")
    whole = next(cell for cell in notebook.cells if cell.id == "mistake-integer").outputs[0]
    cells = deck(notebook, words("en"), "images").cells
    cut = next(c for c in cells if c.id == "mistake-integer").outputs[0]
    assert len(cut.traceback) == 3
    assert "model(x_integer)" in re.sub(r"\x1b\[[\d;]*m", "", cut.traceback[0])
    assert cut.traceback[-1] == whole.traceback[-1]


def test_the_notebook_itself_stays_as_it_was():
    notebook = read_lesson(LESSONS[0], "en")
    before = nbformat.writes(notebook)
    deck(notebook, words("en"), "images")
    assert nbformat.writes(notebook) == before
