"""A visit to one page of the built site: what was asked for, what went wrong, what is shown."""

import gzip
from html.parser import HTMLParser
from urllib.parse import urldefrag, urljoin

from live_widgets import VIEW
from pages import OpenPage
from staging import LESSONS, START_EXPLORER, read_lesson

from course_utils.language import LANGUAGES

PAGES = [f"{language}/{name}" for language in LANGUAGES for name in ("index", *LESSONS)]
COLOUR_MODE = {"ko": "색상 모드", "en": "Color mode"}
EVERYTHING_IS_LIVE = "html[data-course-live]"
# Pictures below the fold load when the reader comes near; here they all come.
LOAD_EVERY_PICTURE = """async () => {
    const images = [...document.images];
    for (const image of images) image.loading = "eager";
    await Promise.all(images.map((image) => image.decode().catch(() => {})));
    return images.filter((image) => !image.naturalWidth).map((image) => image.src);
}"""


class Visit(OpenPage):
    """The first visit of a reader to a page, with nothing stored in the browser."""

    def __init__(self, context, site, page, *, fragment=""):
        super().__init__(context, site.url)
        self.site, self.name = site, page
        self.language, self.lesson = page.split("/")
        self.failed, self.complaints, self.sizes = [], [], {}
        self.page.on("requestfailed", lambda request: self.failed.append(request.url))
        self.page.on("requestfinished", self._weigh)
        self.page.on("console", self._listen)
        self.page.goto(f"{site.url}/{page}.html{fragment}")
        self.page.locator(EVERYTHING_IS_LIVE).wait_for(state="attached")
        self.broken_pictures = self.page.evaluate(LOAD_EVERY_PICTURE)
        # What the explorers show before anybody has touched them.
        self.first_readouts = {box["place"]: box for box in self.page.evaluate(READ_EXPLORERS)}

    def _listen(self, message):
        if message.type in ("error", "warning"):
            self.complaints.append(message.text)

    def _weigh(self, request):
        response = request.response()
        if response.status >= 400:
            self.failed.append(request.url)
        elif response.status == 200 and request.url.startswith(self.site.url):
            self.sizes[request.url] = len(gzip.compress(response.body(), 6))

    def use_theme(self, mode):
        """Choose "light" or "dark" in the theme's menu."""
        self.page.get_by_role("button", name=COLOUR_MODE[self.language]).click()
        self.page.locator(f".theme-change-button[data-mode={mode}]").click()
        self.page.locator(f"html[data-theme={mode}]").wait_for(state="attached")
        # The menu opens under the mouse, and fades.
        self.page.mouse.move(0, 400)
        self.page.wait_for_timeout(300)

    def explorer(self, place):
        return self.page.locator(f".course-live[data-place='{place}']")


READ_EXPLORERS = """() => [...document.querySelectorAll(".course-live")].map((box) => ({
    place: box.dataset.place,
    kind: box.dataset.kind,
    readouts: [...box.querySelectorAll(".course-readouts dd")].map((dd) => dd.textContent),
    arithmetic: box.querySelector(".course-arithmetic p:last-child")?.textContent,
    status: box.querySelector(".course-status")?.textContent,
}))"""


def widgets_printed(page):
    """Return the text that the notebook printed for each widget of `page`, by cell."""
    language, name = page.split("/")
    lesson, only = START_EXPLORER if name == "index" else (name, None)
    return {
        cell.id: output["data"]["text/plain"]
        for cell in read_lesson(lesson, language).cells
        for output in cell.get("outputs", [])
        if VIEW in output.get("data", {}) and only in (None, cell.id)
    }


class References(HTMLParser):
    """What an HTML file refers to, and the anchors that it offers."""

    def __init__(self, path):
        super().__init__()
        self.ids, self.addresses = set(), []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        if "id" in attributes:
            self.ids.add(attributes["id"])
        for name in ("href", "src"):
            if attributes.get(name):
                self.addresses.append(attributes[name])


def broken_references(root, page):
    """Return the addresses on `page` that lead nowhere inside the folder `root`."""
    base = f"https://site/{page}"
    broken = []
    for address in References(root / page).addresses:
        target, fragment = urldefrag(urljoin(base, address))
        if not target.startswith("https://site/"):
            continue
        path = root / target.removeprefix("https://site/").partition("?")[0]
        is_there = path.is_file() or (path.is_dir() and (path / "index.html").is_file())
        if not is_there or (fragment and fragment not in References(path).ids):
            broken.append(address)
    return broken
