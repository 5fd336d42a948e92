"""How fast TrainingExplorer answers, beside what people use today, in one run on one machine.

    make benchmark

From the event of a moved slider or dragged point to the painted frame, in headless Chromium:
TrainingExplorer on a page without a kernel; and, in a JupyterLab with a live kernel, the usual
way, `ipywidgets.interact` around a training loop in PyTorch and a picture by matplotlib. Prints
a table and writes the figures to explorer_speed.json beside this file.
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

import nbformat
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parents[1]
sys.path += [str(ROOT / "tools"), str(ROOT / "tests" / "browser")]

from ensure_browser import system_browser  # noqa: E402
from pages import CHROMIUM_OPTIONS, JupyterLab, NotebookPage, QuietHandler  # noqa: E402
from static_page import write_static_page  # noqa: E402

MOVES = 80
# In pixels.
THUMB_RADIUS = 9
STRIDE = 12
RESULTS = Path(__file__).with_suffix(".json")
EXPLORER = (
    "from course_utils import TrainingExplorer, load_six_points, use_language\n"
    'use_language("en")\n'
    "TrainingExplorer(*load_six_points())",
)
USUAL_WAY = """
import ipywidgets
import torch
from torch import nn, optim
from torch.nn import functional as F
import matplotlib.pyplot as plt
from course_utils import load_six_points, plot_decision_boundary, plot_loss_curve

x_train, y_train = load_six_points()

@ipywidgets.interact(lr=ipywidgets.FloatLogSlider(value=0.01, min=-3, max=2, step=0.05))
def train(lr):
    torch.manual_seed(1)
    model = nn.Sequential(nn.Linear(2, 1), nn.Sigmoid())
    optimizer = optim.SGD(model.parameters(), lr=lr)
    costs = []
    for epoch in range(1001):
        cost = F.binary_cross_entropy(model(x_train), y_train)
        optimizer.zero_grad()
        cost.backward()
        optimizer.step()
        costs.append(cost.item())
    fig, (left, right) = plt.subplots(1, 2, figsize=(9, 3.6))
    plot_decision_boundary(model, x_train, y_train, ax=left)
    plot_loss_curve(costs, ax=right, log=True)
    plt.show()
"""
# A message that is posted in a frame's callback arrives when the frame has been painted.
MEASURE_FRAMES = """(type) => {
    window.latencies = [];
    document.addEventListener(type, () => {
        const start = performance.now();
        requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => latencies.push(performance.now() - start);
            port2.postMessage(null);
        });
    }, true);
}"""
MEASURE_PICTURES = """() => {
    window.latencies = [];
    let start;
    document.addEventListener("keydown", () => { start = performance.now(); }, true);
    const shown = new WeakSet(document.querySelectorAll("img"));
    new MutationObserver(() => {
        for (const image of document.querySelectorAll(".jp-OutputArea img")) {
            if (shown.has(image)) continue;
            shown.add(image);
            image.decode().then(() => requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => latencies.push(performance.now() - start);
                port2.postMessage(null);
            }));
        }
    }).observe(document.body, { childList: true, subtree: true });
}"""


def move_through(page, places, y):
    """Press the mouse at the first of `places` and move it through the others, along `y`."""
    page.mouse.move(places[0], y)
    page.mouse.down()
    page.evaluate("latencies.length = 0")
    for x in places[1:]:
        page.mouse.move(x, y)
        page.wait_for_timeout(40)
    page.mouse.up()
    return page.evaluate("latencies")


def along_slider(page, slider):
    box = slider.bounding_box()
    width = box["width"] - 2 * THUMB_RADIUS
    places = [box["x"] + THUMB_RADIUS + k * width / MOVES for k in range(MOVES + 1)]
    return move_through(page, places, box["y"] + box["height"] / 2)


def back_and_forth(page, point):
    """Drag the point in strides that each move it: places are rounded to a tenth."""
    box = point.bounding_box()
    strides = [abs((k + 20) % 40 - 20) for k in range(MOVES + 1)]
    places = [box["x"] + box["width"] / 2 + STRIDE * k for k in strides]
    return move_through(page, places, box["y"] + box["height"] / 2)


def measure_explorer(browser, folder):
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(QuietHandler, directory=folder)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        name = write_static_page(EXPLORER, folder)
        page = browser.new_page(viewport={"width": 1280, "height": 1100})
        page.goto(f"http://127.0.0.1:{server.server_port}/{name}")
        explorer = page.locator(".course-explorer")
        explorer.wait_for()
        page.wait_for_timeout(2000)  # the page has warmed up

        page.evaluate(MEASURE_FRAMES, "input")
        rate = explorer.get_by_role("slider", name="Learning rate")
        results = {"explorer, learning rate, 1000 epochs": along_slider(page, rate)}
        field = explorer.get_by_role("textbox", name="Epochs", exact=True)
        field.fill("10000")
        field.press("Enter")
        page.wait_for_timeout(500)
        results["explorer, learning rate, 10,000 epochs"] = along_slider(page, rate)
        explorer.get_by_role("button", name="Reset").click()
        page.wait_for_timeout(500)
        page.evaluate(MEASURE_FRAMES, "pointermove")
        explorer.scroll_into_view_if_needed()
        results["explorer, dragged point, 1000 epochs"] = back_and_forth(
            page, explorer.locator(".course-point").nth(2)
        )
        page.close()
        server.shutdown()
    return results


def measure_usual_way(browser, folder):
    server = JupyterLab(folder)
    try:
        notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(USUAL_WAY)])
        notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3"}
        nbformat.write(notebook, server.work / "usual_way.ipynb")
        context = browser.new_context(viewport={"width": 1280, "height": 1100})
        opened = NotebookPage(context, server, "usual_way.ipynb")
        opened.run_all()
        page = opened.page
        page.locator(".jp-OutputArea img").wait_for()
        page.evaluate(MEASURE_PICTURES)
        page.locator(".noUi-handle").focus()
        for k in range(MOVES):
            page.keyboard.press("ArrowRight")
            page.wait_for_function(f"latencies.length > {k}")
        return {"usual way, learning rate, 1000 epochs": page.evaluate("latencies")}
    finally:
        server.stop()


def summary(latencies):
    ordered = sorted(latencies)
    return {
        "moves": len(ordered),
        "median_ms": round(statistics.median(ordered), 1),
        "p95_ms": round(ordered[int(0.95 * (len(ordered) - 1))], 1),
    }


def main():
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(
            executable_path=system_browser(), args=CHROMIUM_OPTIONS
        )
        static = Path(folder) / "static"
        static.mkdir()
        results = measure_explorer(browser, static)
        results |= measure_usual_way(browser, Path(folder) / "lab")
        browser.close()
    rows = {name: summary(latencies) for name, latencies in results.items()}
    usual = rows["usual way, learning rate, 1000 epochs"]["median_ms"]
    print(f"{'from event to painted frame':40s} moves  median ms  p95 ms  times faster (median)")
    for name, row in rows.items():
        row["times_faster"] = round(usual / row["median_ms"], 1)
        print(
            f"{name:40s} {row['moves']:5d} {row['median_ms']:10.1f} {row['p95_ms']:7.1f} "
            f"{row['times_faster']:12.1f}"
        )
    machine = {"machine": platform.machine(), "python": platform.python_version()}
    RESULTS.write_text(json.dumps({"machine": machine, "results": rows}, indent=2) + "\n")


if __name__ == "__main__":
    main()
