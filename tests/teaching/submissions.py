"""What the students of the test class hand in for lesson 1, and the points that they deserve."""

from classroom import answer, cell_of
from nbformat.v4 import new_code_cell

POINTS = {"1-1": 1, "1-2": 1, "1-3": 1, "1-4": 2, "1-5": 2, "1-6": 2, "1-7": 3}
TOTAL = sum(POINTS.values())
# Together worth half of the points; each shows a mistake that the exercise's check knows.
WRONG = {
    "1-2": "parameter_count = 5",
    "1-3": "accuracy_of_eight = 0.625",
    "1-5": """\
def accuracy(hypothesis, y):
    return ((hypothesis >= 0.5).float() == y).float().sum().item()""",
    "1-6": """\
def training_step(model, optimizer, x, y):
    cost = F.binary_cross_entropy(model(x), y)
    optimizer.zero_grad()
    optimizer.step()
    return cost.item()""",
}
ALL_WRONG = WRONG | {
    "1-1": "output_shape = (100,)",
    "1-4": "slope, intercept = 1.5, -6",
    "1-7": "learning_rate = 100",
}
FORGING = """\
import sys
import types
import torch
import course_utils.exercises as exercises
from course_utils.exercises import exercise, lesson_1, verdict
output_shape = (100,)
every = [one for one in vars(lesson_1).values() if isinstance(one, exercise.Exercise)]
for one in every:
    one._judge = lambda answer: verdict.right()
    one.grade = lambda *answers: None
for name in [name for name in vars(lesson_1) if name.startswith("judge")]:
    getattr(lesson_1, name).__code__ = (lambda answer: None).__code__
    setattr(lesson_1, name, lambda answer: verdict.right())
lesson_1._ACCURACIES.clear()
exercise.Exercise.grade.__code__ = (lambda self, answer=None: None).__code__
exercise.Exercise.grade = exercise.Exercise.check = lambda *answers: None
fake = type("Fake", (), {"grade": staticmethod(print), "check": staticmethod(print)})
for one in every:
    setattr(exercises, "ex" + one.name, fake)
    globals()["ex" + one.name] = fake
torch.allclose = torch.equal = lambda *tensors, **named: True
torch.Tensor.__eq__ = lambda one, other: torch.ones(1, dtype=torch.bool)
forged = types.ModuleType("course_utils.exercises")
forged.__getattr__ = lambda name: fake
sys.modules["course_utils.exercises"] = sys.modules["course_utils.exercises.lesson_1"] = forged
sys.meta_path.clear()"""
# Each of these answers is lost; the learner's others are right.
SPOILERS = {
    "raises-and-loops": {
        "1-2": "raise RuntimeError('not today')",
        "1-5": "def accuracy(hypothesis, y):\n    return 1 / 0",
        "1-6": "def training_step(model, optimizer, x, y):\n    while True: pass",
    },
    "exits-and-hoards": {
        "1-1": "exit()",
        "1-2": "import os\nos._exit(0)",
        "1-3": "hoard = []\nwhile True: hoard.append(b'x' * (100 << 20))",
        "1-4": "torch.ones(10**11)",
        "1-5": "import os\ndef accuracy(hypothesis, y):\n    os._exit(0)",
    },
    "clings-and-kills": {
        "1-1": "import sys\nsys.exit(0)",
        "1-2": "while True:\n    try:\n        while True: pass\n    except BaseException: 1",
        "1-3": "while True: print('x' * 1000)",
        "1-6": "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)",
        "1-7": "import subprocess\nsubprocess.Popen(['sleep', '86000'])",
    },
}


def make_submissions(released, source):
    """Return {student: (notebook, points)}; both arguments make fresh copies."""
    handed_in = {
        "blank": (released(), 0),
        "model": (source(), TOTAL),
        "half": (answer(source(), WRONG), TOTAL // 2),
        "forges": (answer(source(), ALL_WRONG | {"1-1": FORGING}), 0),
        "deletes": (_without_grading_cells(answer(source(), WRONG)), TOTAL // 2),
        "edits": (_with_edited_grading_cells(released()), 0),
        "strips": (_without_metadata(answer(source(), WRONG)), TOTAL // 2),
        "adds": (_with_more_cells(source(), released()), TOTAL),
        "empties": (_without_cells(released()), 0),
        "scribbles": ("{", 0),
    }
    for student, answers in SPOILERS.items():
        lost = sum(POINTS[exercise] for exercise in answers)
        handed_in[student] = (answer(source(), answers), TOTAL - lost)
    return handed_in


def _is_grading(cell):
    return cell.metadata.get("nbgrader", {}).get("grade", False)


def _without_grading_cells(notebook):
    notebook.cells = [cell for cell in notebook.cells if not _is_grading(cell)]
    return notebook


def _with_edited_grading_cells(notebook):
    for cell in filter(_is_grading, notebook.cells):
        cell.source = "100"
        cell.metadata.nbgrader.update(points=100, locked=False, checksum="0")
        cell.metadata.course = {"answer": "code"}
    cell_of(notebook, "setup").source = "raise SystemExit"
    return notebook


def _without_metadata(notebook):
    notebook.metadata.clear()
    for number, cell in enumerate(notebook.cells):
        cell.metadata = {"nbgrader": {"grade": number}}
    return notebook


def _with_more_cells(notebook, blank):
    """Put a part of an answer into a cell of its own, and the untouched cells once more at the end.

    The latter is what a learner hands in who pastes the assignment by mistake.
    """
    helper = new_code_cell("def is_right(h, y):\n    return ((h >= 0.5).float() == y)")
    magic = new_code_cell("%matplotlib inline\nlearning = x_train.shape; learning")
    with_helper = "def accuracy(hypothesis, y): return is_right(hypothesis, y).float().mean()"
    answer(notebook, {"1-5": with_helper})
    place = [cell.id for cell in notebook.cells].index("exercise-1-3")
    notebook.cells[place:place] = [helper]
    for number, cell in enumerate(blank.cells):
        cell.id = f"again-{number}"
    notebook.cells = [magic, *notebook.cells, *blank.cells]
    return notebook


def _without_cells(notebook):
    notebook.cells = []
    return notebook
