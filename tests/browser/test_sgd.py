"""sgd.js in a real browser, step by step beside PyTorch."""

from pathlib import Path

import numpy as np
import pytest
from sgd_cases import cases, disagreements

import course_utils
from course_utils.widgets.sgd import Run

SGD = (Path(course_utils.__file__).parent / "widgets" / "sgd.js").read_text(encoding="utf-8")
IMPORT = """async (source) => {
    const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
    window.module = await import(address);
}"""
TRAIN = """(cases) => cases.map(({ epochs, learning_rate, ...rest }) => {
    const run = module.train({ ...rest, learningRate: learning_rate, steps: epochs + 1 });
    return Object.fromEntries(Object.entries(run).map(([name, a]) => [name, Array.from(a)]));
})"""
TYPES = """() => {
    const run = module.train({ x: [[1, 2]], y: [1], weight: [0, 0], bias: 0, learningRate: 1,
        steps: 3 });
    return Object.entries(run).map(([name, a]) => `${name} ${a.constructor.name} ${a.length}`);
}"""
GOOD = {"x": [[1, 2], [3, 4]], "y": [0, 1], "weight": [0, 0], "bias": 0, "steps": 3}
# What it is, what a wrong argument, which error, and a word of its message.
BAD = [
    ("no points", {"x": []}, "TypeError", "x is []"),
    ("x no list", {"x": 3}, "TypeError", "x is 3"),
    ("one feature", {"x": [[1], [2]]}, "TypeError", "x[0]"),
    ("text in x", {"x": [[1, "2"], [3, 4]]}, "TypeError", "no number"),
    ("labels missing", {"y": [0]}, "TypeError", "one label for each"),
    ("label 2", {"y": [0, 2]}, "RangeError", "0 or 1"),
    ("weight of three", {"weight": [1, 2, 3]}, "TypeError", "2 numbers"),
    ("bias missing", {"bias": None}, "TypeError", "bias"),
    ("learning rate 0", {"learningRate": 0}, "RangeError", "above 0"),
    ("learning rate below 0", {"learningRate": -1}, "RangeError", "above 0"),
    ("learning rate no number", {"learningRate": "1"}, "TypeError", "no number"),
    ("steps below 0", {"steps": -1}, "RangeError", "whole number"),
    ("steps in halves", {"steps": 1.5}, "RangeError", "whole number"),
]
# Each a way to write the arithmetic that is not PyTorch's.
MUTATIONS = {
    "double precision": ("const f = Math.fround;", "const f = (value) => value;"),
    "(h - y) / N for the gradient": (
        "return f(f(gradientOfOutput * f(1 - h)) * h);",
        "return f(f(h - y) / count);",
    ),
    "logarithm not clamped": ("const LOWEST_LOGARITHM = -100;", "const LOWEST_LOGARITHM = -1e9;"),
    "divisor not clamped": ("f(1e-12)", "f(1e-38)"),
}


@pytest.fixture
def module_page(browser):
    """Return the function that imports a JavaScript module into a page of its own."""
    page = browser.new_page()

    def load(source):
        page.evaluate(IMPORT, source)
        return page

    yield load
    page.close()


def runs_of(page):
    return [
        Run(**{n: np.array(v) for n, v in run.items()}) for run in page.evaluate(TRAIN, cases())
    ]


def test_every_step_of_every_run_is_pytorchs(module_page):
    assert disagreements(runs_of(module_page(SGD))) == []


@pytest.mark.parametrize("name", MUTATIONS)
def test_another_arithmetic_is_noticed(module_page, name):
    line, mutated = MUTATIONS[name]
    assert SGD.count(line) == 1
    assert disagreements(runs_of(module_page(SGD.replace(line, mutated)))) != []


def test_types_and_lengths(module_page):
    assert module_page(SGD).evaluate(TYPES) == [
        "w1 Float32Array 4",
        "w2 Float32Array 4",
        "b Float32Array 4",
        "cost Float32Array 3",
        "correct Int32Array 3",
    ]


@pytest.mark.parametrize(("what", "change", "kind", "words"), BAD, ids=[row[0] for row in BAD])
def test_bad_input_is_explained(module_page, what, change, kind, words):
    arguments = GOOD | {"learningRate": 1} | change
    message = module_page(SGD).evaluate(
        "(a) => { try { module.train(a); } catch (e) { return `${e.name}: ${e.message}`; } }",
        arguments,
    )
    assert message.startswith(kind)
    assert words in message


def test_infinity_and_nan_are_refused(module_page):
    page = module_page(SGD)
    for written in ["learningRate: NaN", "learningRate: Infinity", "bias: NaN", "x: [[1, 1e300]]"]:
        name = page.evaluate(
            f"""() => {{ try {{ module.train({{ x: [[1, 2]], y: [1], weight: [0, 0], bias: 0,
                learningRate: 1, steps: 1, {written} }}); }} catch (e) {{ return e.name; }} }}"""
        )
        assert name == "RangeError", written
