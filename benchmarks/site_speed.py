"""How soon a page of the site answers: from the start of loading to the first answer.

    make benchmark

In headless Chromium, with an empty cache, each page from a server on this machine: when the text
stands there, when the explorer is alive, and when it has answered its first key. Prints the
medians and writes them to site_speed.json beside this file.
"""

import json
import platform
import statistics
import sys
import tempfile
import threading
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parents[1]
sys.path += [str(ROOT / folder) for folder in ("tools", "tests/browser", "site")]

from build_site import build  # noqa: E402
from ensure_browser import system_browser  # noqa: E402
from pages import CHROMIUM_OPTIONS, QuietHandler  # noqa: E402

VISITS = 15
PAGES = {
    "start page": ("ko/index", "explorer"),
    "lesson 1": ("ko/01_sequential_model", "explorer"),
    "lesson 2": ("ko/02_neural_network_view", "neuron"),
    "lesson 4": ("ko/04_training_loop", "explorer"),
}
RESULTS = Path(__file__).with_suffix(".json")
# Presses no key itself: notes when an explorer is there, and when it has changed after a key.
NOTE_TIMES = """(place) => {
    const box = () => document.querySelector(`.course-live[data-place="${place}"]`);
    const values = () => box().querySelector(".course-readouts, .course-arithmetic").textContent;
    window.times = {};
    const waitForLife = () => {
        if (!box()?.hasAttribute("data-live")) return requestAnimationFrame(waitForLife);
        times.alive = performance.now();
        const before = values();
        const slider = box().querySelector("input[type=range]");
        slider.value = Number(slider.value) - 1;
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        const waitForAnswer = () => {
            if (values() === before) return requestAnimationFrame(waitForAnswer);
            times.answered = performance.now();
        };
        requestAnimationFrame(waitForAnswer);
    };
    requestAnimationFrame(waitForLife);
}"""


def visit(browser, address, place):
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.add_init_script(f"({NOTE_TIMES})({json.dumps(place)})")
    page.goto(address)
    page.wait_for_function("times.answered !== undefined")
    times = page.evaluate(
        """() => ({
            text: performance.getEntriesByName("first-contentful-paint")[0].startTime,
            load: performance.getEntriesByType("navigation")[0].loadEventEnd,
            ...times,
        })"""
    )
    context.close()
    return times


def measure(folder):
    handler = partial(QuietHandler, directory=folder)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server, sync_playwright() as playwright:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        browser = playwright.chromium.launch(
            executable_path=system_browser(), args=CHROMIUM_OPTIONS
        )
        url = f"http://127.0.0.1:{server.server_port}"
        visits = {
            name: [visit(browser, f"{url}/{page}.html", place) for _ in range(VISITS)]
            for name, (page, place) in PAGES.items()
        }
        browser.close()
        server.shutdown()
    return {
        name: {key: round(statistics.median(v[key] for v in all_)) for key in all_[0]}
        for name, all_ in visits.items()
    }


def main():
    with tempfile.TemporaryDirectory() as folder:
        build(Path(folder) / "html", Path(folder) / "work")
        medians = measure(Path(folder) / "html")
    print(f"{'milliseconds, medians':24s} text  load  explorer alive  first answer  after load")
    for name, times in medians.items():
        times["after_load"] = max(0, times["answered"] - times["load"])
        print(
            f"{name:24s} {times['text']:4d} {times['load']:5d} {times['alive']:15d} "
            f"{times['answered']:13d} {times['after_load']:11d}"
        )
    machine = {"machine": platform.machine(), "visits": VISITS}
    RESULTS.write_text(json.dumps({"machine": machine, "results": medians}, indent=2) + "\n")


if __name__ == "__main__":
    main()
