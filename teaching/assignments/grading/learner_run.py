"""Run the cells of a submission so that no cell can spoil the others.

Before each of the learner's cells the process splits (os.fork). The child runs the cell and goes
on with the next; the parent keeps what was before, and waits. If the child dies in the cell, or
does not come back from it, the parent goes on in its place, without the cell. A grading cell runs
in a child of its own, and leaves nothing behind.
"""

import base64
import io
import json
import os
import select
import signal
import time

from .judging import describe, judge, names_asked_for
from .plain_data import make_stand_in, write
from .texts import grading_text

_MOST_BYTES = 4_000_000


class LearnerRun:
    """The run of one submission, in a process of its own.

    Parameters
    ----------
    job : dict
        As `worker` describes it.
    shell : IPython's InteractiveShell
    pristine : Pristine
    results : int
        The file descriptor to which a line of JSON goes for each result.
    """

    def __init__(self, job, shell, pristine, results):
        self._cells, self._language = job["cells"], job["language"]
        self._cell_seconds, self._grading_seconds = job["cell_seconds"], job["grading_seconds"]
        self._shell, self._pristine, self._results = shell, pristine, results
        self._setup = [cell["source"] for cell in self._cells if cell["kind"] == "setup"]
        self._trouble = None  # of the cells since the last grading cell

    def run(self):
        """Run all cells. Several processes return from here; end each with os._exit."""
        for number, cell in enumerate(self._cells):
            if cell["kind"] == "grade":
                self._grade(number, cell)
                self._trouble = None if self._is_answer_next(number) else self._trouble
            elif self._enter_child(number):
                self._run_cell(number, cell["source"])
                self._leave_cell()

    def _is_answer_next(self, number):
        return self._cells[number + 1 : number + 2] and self._cells[number + 1]["kind"] != "grade"

    def _enter_child(self, number):
        """Return True in a child that runs the cell; False where it did not survive the cell."""
        reading, self._alive = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            return True
        os.close(self._alive)
        answer = _wait_for_byte(reading, self._cell_seconds)
        os.close(reading)
        if answer == b".":
            os.waitpid(child, 0)  # it goes on in our place
            os._exit(0)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        key = "slow" if answer is None else "ended"
        self._note_trouble(number, grading_text(key, self._language, seconds=self._cell_seconds))
        return False

    def _leave_cell(self):
        os.write(self._alive, b".")
        os.close(self._alive)

    def _run_cell(self, number, source):
        outcome = self._shell.run_cell(source, store_history=False)
        error = outcome.error_before_exec or outcome.error_in_exec
        if isinstance(error, MemoryError):  # what took it is still held: go on from before
            os._exit(1)
        if error is not None:
            said = f"{type(error).__name__[:60]}: {describe(error)[:300]}".rstrip(": ")
            self._note_trouble(number, grading_text("raised", self._language, error=said), said)

    def _note_trouble(self, number, trouble, said=None):
        self._trouble = trouble
        self._report(number, {"trouble": said or trouble})

    def _grade(self, number, cell):
        child = os.fork()
        if child == 0:
            self._grade_in_child(number, cell)
            os._exit(0)
        deadline = time.monotonic() + self._grading_seconds
        while time.monotonic() < deadline:
            if os.waitpid(child, os.WNOHANG)[0]:
                return
            time.sleep(0.005)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        message = grading_text("grading_slow", self._language, seconds=self._grading_seconds)
        self._report(number, {"error": ["TimeoutError", message]})

    def _grade_in_child(self, number, cell):
        learners = self._shell.user_ns
        names = names_asked_for(cell["source"])
        answers = {name: learners[name] for name in names if name in learners}
        self._pristine.restore()
        if self._trouble and len(answers) < len(names):
            self._report(number, {"error": ["NameError", self._trouble]})
        elif cell["answer"] == "data":
            written = {name: _write(value) for name, value in answers.items()}
            self._report(number, {"answers": written})
        else:
            self._report(number, judge(cell["source"], answers, self._setup))

    def _report(self, number, result):
        line = json.dumps({"cell": number, **result}).encode() + b"\n"
        with io.FileIO(self._results, "w", closefd=False) as stream:
            while line:
                line = line[stream.write(line) :]


def _write(value):
    """Return `value` as text that `worker` reads."""
    try:
        message = write(value)
    except BaseException:  # whatever an object raises when it is looked at
        message = b""
    if not message or len(message) > _MOST_BYTES:
        message = write(make_stand_in(type(value).__name__))
    return base64.b64encode(message).decode()


def _wait_for_byte(descriptor, seconds):
    """Return the byte that comes, b"" if none can come any more, None after `seconds`."""
    ready, _, _ = select.select([descriptor], [], [], seconds)
    return os.read(descriptor, 1) if ready else None
