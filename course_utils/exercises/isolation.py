"""Run a learner's code so that it can neither hang, nor print, nor leave anything changed.

The code runs in a thread of its own. So a real interrupt of the kernel, which reaches the
waiting thread, differs from a KeyboardInterrupt that the code itself raises; and a check comes
back even when the code does not. What it cannot hold: a function that ends the process
(os._exit), or that keeps Python's lock in one endless computation in C.
"""

import builtins
import contextlib
import ctypes
import os
import random
import sys
import threading
import time
import warnings

SECONDS = 10.0
# Where others use the processor too, the same work takes longer: so many times at most.
_PATIENCE = 3
_SECONDS_TO_STOP = 1.0


class TimeLimitError(Exception):
    """The code ran for longer than SECONDS.

    `still_running` says that it could not be stopped either.
    """

    def __init__(self, still_running):
        super().__init__(still_running)
        self.still_running = still_running


class _StoppedError(SystemExit):
    """Raised inside code that takes too long; a thread that ends by it stays silent."""


def run_isolated(function, *arguments):
    """Return `function(*arguments)`, run in isolation.

    It finds the random generators seeded with 1 and float32 as the default dtype. Output and
    warnings are dropped. The generators of PyTorch, NumPy and Python, and PyTorch's settings are
    put back afterwards.

    Raises
    ------
    TimeLimitError
        If it takes longer than SECONDS of the processor's time, or much longer of any.
    BaseException
        What `function` raises.
    """
    import torch  # noqa: F401  here, so that its import does not count as the learner's time

    done = threading.Event()
    outcome = {}
    thread = threading.Thread(target=_work, args=(done, outcome, function, arguments), daemon=True)
    with _settings_put_back(), _silence():
        thread.start()
        try:
            _wait(done, SECONDS)
        finally:  # after the kernel's interrupt, too
            in_time = done.is_set()
            stopped = in_time or _stop(thread, done)
    if not in_time:
        raise TimeLimitError(still_running=not stopped)
    if "error" in outcome:
        raise outcome["error"]
    return outcome["value"]


def _work(done, outcome, function, arguments):
    try:
        outcome["value"] = function(*arguments)
    except BaseException as error:
        outcome["error"] = error
    finally:
        done.set()


def _wait(done, seconds):
    """Wait for `seconds`, and on a busy machine until they have been worked as well.

    In short pieces: on some systems a waiting thread hears no interrupt.
    """
    start, worked_before = time.monotonic(), time.process_time()
    while not done.wait(0.1):
        passed, worked = time.monotonic() - start, time.process_time() - worked_before
        if passed >= seconds and (worked >= seconds or passed >= _PATIENCE * seconds):
            return


def _stop(thread, done):
    """Raise an exception in the thread, again and again where it is swallowed."""
    deadline = time.monotonic() + _SECONDS_TO_STOP
    while not done.wait(0.02) and time.monotonic() < deadline:
        ctypes.pythonapi.PyThreadState_SetAsyncExc(
            ctypes.c_ulong(thread.ident), ctypes.py_object(_StoppedError)
        )
    return done.is_set()


@contextlib.contextmanager
def _settings_put_back():
    import numpy as np
    import torch

    python_state, numpy_state = random.getstate(), np.random.get_state()
    torch_state = torch.get_rng_state()
    dtype, threads = torch.get_default_dtype(), torch.get_num_threads()
    grad, anomaly = torch.is_grad_enabled(), torch.is_anomaly_enabled()
    deterministic = torch.are_deterministic_algorithms_enabled()
    random.seed(1)
    np.random.seed(1)
    torch.manual_seed(1)
    torch.set_default_dtype(torch.float32)
    try:
        yield
    finally:
        random.setstate(python_state)
        np.random.set_state(numpy_state)
        torch.set_rng_state(torch_state)
        torch.set_default_dtype(dtype)
        torch.set_num_threads(threads)
        torch.set_grad_enabled(grad)
        torch.autograd.set_detect_anomaly(anomaly)
        # Asking for what is there already would load PyTorch's compiler: seconds.
        if torch.are_deterministic_algorithms_enabled() != deterministic:
            torch.use_deterministic_algorithms(deterministic)


@contextlib.contextmanager
def _silence():
    """Drop what is printed, warned of or displayed; asking for input is an error."""
    asked, builtins.input = builtins.input, _no_input
    try:
        with (
            open(os.devnull, "w", encoding="utf-8") as nowhere,
            contextlib.redirect_stdout(nowhere),
            contextlib.redirect_stderr(nowhere),
            warnings.catch_warnings(),
            _nothing_displayed(),
        ):
            warnings.simplefilter("ignore")
            yield
    finally:
        builtins.input = asked


def _no_input(*_):
    raise EOFError("input()")


@contextlib.contextmanager
def _nothing_displayed():
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython else None
    if shell is None:
        yield
        return
    from IPython.core.displaypub import CapturingDisplayPublisher

    publisher, shell.display_pub = shell.display_pub, CapturingDisplayPublisher()
    try:
        yield
    finally:
        shell.display_pub = publisher
