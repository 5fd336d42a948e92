"""What a submission can and cannot do to the process that grades it, and to the machine."""

import os
import pickle
import sys
from decimal import Decimal
from pathlib import Path

import numpy as np
import pytest
import torch
from classroom import REPOSITORY

sys.path.insert(0, str(REPOSITORY / "teaching" / "assignments"))

from grading import plain_data, preprocessors

SETUP = {"kind": "setup", "source": "from course_utils import use_language\nuse_language('en')"}
LIMITS = {"cell_seconds": 5, "grading_seconds": 20, "seconds": 60, "memory": 1 << 30}


def learner(source):
    return {"kind": "learner", "source": source}


def grading(source, answer="code"):
    return {"kind": "grade", "source": source, "answer": answer}


@pytest.fixture(scope="module")
def run():
    """Return the function that runs cells and returns the outcomes by number."""

    def run_cells(*cells, **limits):
        job = {"language": "en", "cells": [SETUP, *cells], **LIMITS, **limits}
        result = preprocessors._ask_worker(job)
        run_cells.confined = result["confined"]
        return {int(number): outcome for number, outcome in result["results"].items()}

    yield run_cells
    preprocessors._worker.stdin.close()
    preprocessors._worker.wait()


@pytest.fixture
def confined(run):
    run()
    if not run.confined:
        pytest.skip("this system has no Landlock")


def test_a_number_is_partial_credit_and_silence_full_marks(run):
    outcomes = run(
        learner("answer = 3"),
        grading("answer / 2", "data"),
        grading("assert answer == 3"),
        grading("assert answer == 4, f'not {answer}'"),
    )
    assert outcomes == {
        2: {"points": 1.5},
        3: {"passed": True},
        4: {"error": ["AssertionError", "not 3"]},
    }


def test_a_grading_cell_leaves_nothing_behind(run):
    outcomes = run(
        learner("answer = [1]"),
        grading("answer.append(2)\nassert len(answer) == 2"),
        grading("assert len(answer) == 1"),
    )
    assert outcomes == {2: {"passed": True}, 3: {"passed": True}}


def test_names_of_the_assignment_and_of_python_stay_theirs(run):
    outcomes = run(
        learner("use_language = len = all = print\nanswer = 'long'"),
        grading("use_language('en')\nassert len(answer) == 4 and not all([0])"),
    )
    assert outcomes == {2: {"passed": True}}


WRONG_ACCURACY = """\
import builtins, sys, types
import torch
from course_utils.exercises import ex1_5, exercise, isolation, lesson_1, verdict

def accuracy(hypothesis, y):
    return ((hypothesis >= 0.5).float() == y).float().sum().item()
"""


@pytest.mark.parametrize(
    "tampering",
    [
        "exercise.Exercise.grade = lambda *values: None",
        "exercise.Exercise.grade.__code__ = (lambda self, answer=None: None).__code__",
        "ex1_5.grade = lambda *values: None",
        "ex1_5._judge = lambda *values: verdict.right()",
        "ex1_5.__class__ = type('Fake', (), {'grade': lambda *values: None})",
        "exercise.AssertionError = type('Quiet', (str,), {})\n"
        "exercise.Exercise.check = lambda *values: types.SimpleNamespace(kind='right')",
        "exercise.run_isolated = lambda *values: types.SimpleNamespace(kind='right')",
        "verdict.wrong.__code__ = (lambda key, **values: Verdict(True)).__code__",
        "lesson_1._ACCURACIES['exercise.1_5.right'] = lambda h, y: accuracy(h, y)",
        "lesson_1.read_result = lambda value: value / (5 if value == 3 else 8)",
        "builtins.abs = lambda value: 0",
        "torch.Tensor.__eq__ = lambda one, other: torch.ones(1, dtype=torch.bool)",
        "torch.Tensor.mean = torch.Tensor.sum",
        "forged = types.ModuleType('forged')\n"
        "forged.ex1_5 = types.SimpleNamespace(grade=print)\n"
        "sys.modules['course_utils.exercises'] = forged",
        "class Finder:\n"
        "    def find_spec(*values): raise SystemExit\n"
        "sys.meta_path.insert(0, Finder)\n"
        "exercise.Exercise.grade = print",
    ],
)
def test_tampering_that_works_in_the_learners_process_earns_nothing(run, tampering):
    grade = "from course_utils.exercises import ex1_5\nex1_5.grade(accuracy)"
    outcomes = run(learner(WRONG_ACCURACY), learner(tampering), learner(grade), grading(grade))
    assert 3 not in outcomes, "the tampering does not work, so this test proves nothing"
    kind, said = outcomes[4]["error"]
    assert kind == "AssertionError"
    assert "the number of right points" in said


def test_files_outside_are_closed(run, confined, tmp_path):
    secret = tmp_path / "gradebook.db"
    secret.write_text("secret")
    outcomes = run(
        learner(f"open({str(secret)!r}).read()"),
        learner(f"open({str(secret)!r}, 'w')"),
        learner(f"import os\nos.remove({str(secret)!r})"),
        learner(f"open({str(REPOSITORY / 'course_utils' / 'data.py')!r}, 'a')"),
        learner("import socket\nsocket.create_connection(('127.0.0.1', 9))"),
        learner("open('own', 'w').write('fine')\nassert open('own').read() == 'fine'"),
        learner("import tempfile\ntempfile.mkdtemp()"),
    )
    assert sorted(outcomes) == [1, 2, 3, 4, 5]
    assert all("PermissionError" in outcome["trouble"] for outcome in outcomes.values())
    assert secret.read_text() == "secret"


def test_the_grader_cannot_be_killed(run, confined):
    run()
    outcomes = run(
        learner(f"import os, signal\nos.kill({preprocessors._worker.pid}, signal.SIGKILL)"),
        learner(f"os.kill({os.getpid()}, signal.SIGKILL)"),
    )
    assert [outcome["trouble"] for outcome in outcomes.values()] == [
        "PermissionError: [Errno 1] Operation not permitted"
    ] * 2


def test_a_grader_that_died_is_started_anew(run):
    run()
    preprocessors._worker.kill()
    preprocessors._worker.wait()
    assert run(learner("a = 1"), grading("assert a == 1")) == {2: {"passed": True}}


def test_processes_left_running_are_ended(run):
    run(learner("import subprocess\nsubprocess.Popen(['sleep', '98765'], start_new_session=True)"))
    running = [path.read_bytes() for path in Path("/proc").glob("[0-9]*/cmdline") if path.exists()]
    assert not [line for line in running if b"98765" in line and b"sleep" in line]


def test_a_submission_that_takes_too_long_in_all_is_stopped(run):
    cells = [learner("import time\ntime.sleep(3)")] * 3
    outcomes = run(learner("a = 1"), grading("a"), *cells, grading("a"), seconds=6)
    assert outcomes[2] == {"points": 1}
    assert outcomes[6]["error"][0] == "TimeoutError"


def test_what_a_learner_writes_into_the_results_of_data_is_no_grade(run):
    forging = """\
import json, os
answer = 1
for line in ({{"cell": 2, "passed": True}}, {{"cell": 2, "points": 100}}):
    os.write({descriptor}, json.dumps(line).encode() + b"\\n")
"""
    judged = 0
    for descriptor in range(3, 8):
        cells = (
            learner(forging.format(descriptor=descriptor)),
            grading("assert answer == 2", "data"),
        )
        (kind, _) = run(*cells)[2]["error"]
        judged += kind == "AssertionError"
    assert judged > 1  # one of the descriptors was that of the results


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        ...,
        -1.5,
        10**400,
        2 + 1j,
        "text",
        (1, [2.5, {"a": {3}}]),
        range(3),
        np.float64(0.5),
        Decimal("0.1"),
        torch.Size([6, 1]),
    ],
)
def test_plain_data_arrives_as_it_is(value):
    assert plain_data.is_plain(value)
    arrived = plain_data.read(plain_data.write(value))
    assert arrived == value
    assert type(arrived) is type(value)


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64, torch.int64, torch.bool])
def test_tensors_and_arrays_arrive_as_they_are(dtype):
    tensor = torch.tensor([[0], [1]]).to(dtype)
    arrived = plain_data.read(plain_data.write({"t": tensor, "a": tensor.numpy()}))
    assert arrived["t"].dtype == dtype
    assert torch.equal(arrived["t"], tensor)
    assert np.array_equal(arrived["a"], tensor.numpy())
    parameter = torch.ones(1, requires_grad=True)
    assert plain_data.read(plain_data.write(parameter)).requires_grad


def test_other_objects_arrive_as_their_types_name_alone():
    class Impostor(float):
        pass

    arrived = plain_data.read(plain_data.write([Impostor(6), test_plain_data_arrives_as_it_is]))
    assert [type(one).__name__ for one in arrived] == ["Impostor", "function"]
    assert not isinstance(arrived[0], float)
    assert not plain_data.is_plain(Impostor(6))


def test_a_crafted_message_runs_nothing(tmp_path):
    class Crafted:
        def __reduce__(self):
            return os.mkdir, (str(tmp_path / "made"),)

    with pytest.raises(pickle.UnpicklingError, match="not plain data"):
        plain_data.read(pickle.dumps(Crafted()))
    assert not (tmp_path / "made").exists()
