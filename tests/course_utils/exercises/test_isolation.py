"""Whatever an answer does, check comes back, says something, and leaves everything as it was."""

import builtins
import os
import random
import sys
import threading
import time

import numpy as np
import pytest
import torch

from course_utils.exercises import ex1_1, ex1_2, ex1_5, ex1_6, ex2_4, ex2_5, ex2_6, isolation
from course_utils.exercises.feedback import Feedback
from course_utils.exercises.isolation import TimeLimitError, run_isolated

ALL_KINDS = [ex1_1, ex1_2, ex1_5, ex1_6, ex2_4, ex2_5, ex2_6]


@pytest.fixture(autouse=True)
def hurry(monkeypatch):
    monkeypatch.setattr(isolation, "SECONDS", 1.0)
    monkeypatch.setattr(isolation, "_SECONDS_TO_STOP", 0.3)


def raise_it(error):
    raise error


class Hostile:
    """Raises whatever is asked of it."""

    def __getattribute__(self, name):
        raise RuntimeError(name)

    def __repr__(self):
        raise RuntimeError("repr")

    __str__ = __len__ = __float__ = __iter__ = __bool__ = __hash__ = __array__ = __repr__

    def __eq__(self, other):
        raise RuntimeError("eq")

    def __call__(self, *arguments):
        raise RuntimeError("call")


class FalseClass:
    """Says that it is a list, a number and everything else."""

    @property
    def __class__(self):
        return float

    def __len__(self):
        return -1

    def __float__(self):
        return "six"


class Six(int):
    def __eq__(self, other):
        return True

    def __float__(self):
        return float("nan")

    __hash__ = int.__hash__


class EndlessList(list):
    def __iter__(self):
        while True:
            yield 1.0


class ErrorWithoutText(Exception):  # noqa: N818
    def __str__(self):
        raise RuntimeError("no text")


class RaisesWhenMade:
    def __init__(self, *_):
        raise ValueError("constructor")


class MetaHostile(type):
    def __repr__(cls):
        raise RuntimeError("repr of the class")

    @property
    def __name__(cls):
        raise RuntimeError("name of the class")


class OfHostileClass(metaclass=MetaHostile):
    def method(self):
        raise RuntimeError("method")


def nested_too_deep():
    inner = []
    for _ in range(5000):
        inner = [inner]
    return inner


def itself():
    inner = []
    inner.append(inner)
    return inner


def recurse(*arguments):
    return recurse(*arguments)


HOSTILE = {
    "hostile object": Hostile(),
    "false class": FalseClass(),
    "int that equals everything": Six(5),
    "endless list": EndlessList(),
    "class that raises": RaisesWhenMade,
    "hostile class": OfHostileClass,
    "object of a hostile class": OfHostileClass(),
    "deep list": nested_too_deep(),
    "list in itself": itself(),
    "huge number": 10**5000,
    "long list": [1] * 1_000_000,
    "huge string": "x" * 5_000_000,
    "complex tensor": torch.tensor([1j]),
    "tensor without data": torch.empty(3, device="meta"),
    "sparse tensor": torch.zeros(2, 2).to_sparse(),
    "array of objects": np.array([object()]),
    "record array": np.zeros(2, dtype=[("a", int)]),
    "dates": np.array(["2020-01-01"], dtype="datetime64[D]"),
    "generator": (n for n in [1]),
    "module": os,
    "built-in function": print,
    "recursion": recurse,
    "SystemExit": lambda *_: raise_it(SystemExit(0)),
    "KeyboardInterrupt": lambda *_: raise_it(KeyboardInterrupt()),
    "GeneratorExit": lambda *_: raise_it(GeneratorExit()),
    "error without text": lambda *_: raise_it(ErrorWithoutText()),
    "error of a megabyte": lambda *_: raise_it(ValueError("x" * 1_000_000)),
    "NaN tensor": lambda *_: torch.tensor(float("nan")),
    "returns hostile object": lambda *_: Hostile(),
    "asks for input": lambda *_: input("?"),
    "inf": float("inf"),
}


@pytest.mark.parametrize("exercise", ALL_KINDS, ids=lambda exercise: exercise.name)
@pytest.mark.parametrize("kind", HOSTILE)
def test_check_never_raises(exercise, kind):
    feedback = exercise.check(HOSTILE[kind])
    assert isinstance(feedback, Feedback)
    assert feedback.kind == "wrong"
    assert feedback.message
    assert len(repr(feedback)) < 1000


def test_a_learners_exit_is_named():
    message = ex1_5.check(lambda hypothesis, y: sys.exit(3)).message
    assert "SystemExit: 3" in message


def test_the_line_of_an_error_is_named():
    source = "def accuracy(hypothesis, y):\n    correct = 1\n    return correct / 0\n"
    namespace = {}
    exec(compile(source, "cell", "exec"), namespace)
    feedback = ex1_5.check(namespace["accuracy"])
    assert feedback.key == "exercise.wrong.raised"
    assert "3번째 줄" in feedback.message
    assert "ZeroDivisionError" in feedback.message


def test_code_that_never_ends_is_stopped():
    def endless(hypothesis, y):
        while True:
            pass

    before = threading.active_count()
    started = time.monotonic()
    feedback = ex1_5.check(endless)
    assert feedback.key == "exercise.wrong.too_long"
    assert time.monotonic() - started < 3
    deadline = time.monotonic() + 2
    while threading.active_count() > before and time.monotonic() < deadline:
        time.sleep(0.05)
    assert threading.active_count() == before


def test_code_that_swallows_the_stop_is_stopped_all_the_same():
    def stubborn(hypothesis, y):
        for _ in range(3):
            try:
                while True:
                    pass
            except BaseException:
                pass

    assert ex1_5.check(stubborn).key == "exercise.wrong.too_long"


def test_code_that_cannot_be_stopped_is_left_behind():
    released = threading.Event()
    feedback = ex1_5.check(lambda hypothesis, y: released.wait(30))
    assert feedback.key == "exercise.wrong.still_running"
    released.set()


def test_the_time_limit_alone():
    with pytest.raises(TimeLimitError) as limit:
        run_isolated(time.sleep, 3.15)
    assert not limit.value.still_running


def test_work_that_waits_for_the_processor_gets_more_time():
    run_isolated(time.sleep, 1.5)  # sleeping takes no more of the processor than waiting does


def test_output_is_dropped(capsys, recwarn):
    def noisy(hypothesis, y):
        import warnings

        print("x" * 1_000_000)
        print("error", file=sys.stderr)
        sys.stdout.buffer.write(b"bytes")
        warnings.warn("careful", stacklevel=1)
        return 0.5

    assert ex1_5.check(noisy).kind == "wrong"
    assert capsys.readouterr() == ("", "")
    assert len(recwarn) == 0
    assert builtins.input is not isolation._no_input


def settings():
    return {
        "random": random.getstate(),
        "numpy": np.random.get_state()[1].tolist(),
        "torch": torch.get_rng_state().tolist(),
        "dtype": torch.get_default_dtype(),
        "threads": torch.get_num_threads(),
        "grad": torch.is_grad_enabled(),
        "anomaly": torch.is_anomaly_enabled(),
        "deterministic": torch.are_deterministic_algorithms_enabled(),
        "device": torch.get_default_device(),
        "stdout": sys.stdout,
        "input": builtins.input,
    }


def test_global_state_is_put_back():
    def disturb(hypothesis, y):
        random.seed(7)
        np.random.seed(7)
        torch.manual_seed(7)
        torch.rand(3)
        torch.set_default_dtype(torch.float64)
        torch.set_num_threads(torch.get_num_threads() + 1)
        torch.set_grad_enabled(False)
        torch.autograd.set_detect_anomaly(True)
        torch.use_deterministic_algorithms(True)
        torch.set_default_device("meta")
        sys.stdout = None
        builtins.input = None
        return 0.5

    before = settings()
    assert ex1_5.check(disturb).key == "exercise.1_5.other"
    assert settings() == before


def test_a_check_draws_no_random_number():
    torch.manual_seed(3)
    wanted = torch.rand(2)
    torch.manual_seed(3)
    ex1_6.check(lambda model, optimizer, x, y: torch.rand(1))
    assert torch.equal(torch.rand(2), wanted)


def test_random_code_gets_the_same_answer_each_time():
    def guess(hypothesis, y):
        return torch.rand(1) + random.random() + np.random.rand()

    assert repr(ex1_5.check(guess)) == repr(ex1_5.check(guess))


@pytest.mark.parametrize("dtype", [torch.float64, torch.float16])
def test_judges_do_not_depend_on_the_default_dtype(dtype):
    from course_utils.exercises import exercises_of

    namespace = {"F": torch.nn.functional, "torch": torch}
    (training_step,) = [e for e in exercises_of(1) if e.name == "1_6"]
    exec(training_step.solution_code, namespace)
    torch.set_default_dtype(dtype)
    try:
        assert ex1_6.check(namespace["training_step"]).kind == "right"
    finally:
        torch.set_default_dtype(torch.float32)


def test_grad_mode_of_the_caller_does_not_matter():
    namespace = {"F": torch.nn.functional, "torch": torch}
    exec(ex1_6.solution_code, namespace)
    with torch.no_grad():
        assert ex1_6.check(namespace["training_step"]).kind == "right"


def test_a_model_given_as_an_answer_stays_as_it_is(state_of):
    model = torch.nn.Sequential(torch.nn.Linear(2, 1), torch.nn.Sigmoid())
    before = state_of(model)
    ex2_4.check(model)
    ex2_6.check(model)
    assert state_of(model) == before
