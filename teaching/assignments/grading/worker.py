"""Grade submissions, one after the other, in children of this process.

    python -m grading.worker

loads PyTorch once. Each line of standard input is a job, each line of standard output its result;
both are JSON. A job:

    {"language": "ko", "cells": [{"kind": …, "source": …, "answer": …}, …],
     "cell_seconds": 30, "grading_seconds": 60, "seconds": 300, "memory": 2147483648}

`kind` is "setup" (the assignment's own), "learner" or "grade"; `answer`, of a grading cell, is
"data" or "code". The result is {"confined": bool, "results": {number of the cell: outcome}}, the
outcome as `judging.judge` returns it, or {"trouble": text} for a learner's cell that failed.

Where the answer is data, nothing of the learner's process has a say in the outcome: the values
come here, and the grading cell runs in a child that never ran the learner's code.
"""

import base64
import gc
import json
import os
import select
import shutil
import signal
import sys
import tempfile
import time

_MOST_RESULT_BYTES = 64_000_000


def main():
    """Serve jobs until standard input ends."""
    jobs, answers = _take_over_streams()
    _become_reaper()
    _load_what_lessons_use()
    from .pristine import Pristine

    shell = _make_shell()
    pristine = Pristine()
    gc.collect()
    gc.freeze()  # a child then shares the memory of what is loaded
    for line in jobs:
        result = grade(json.loads(line), shell, pristine)
        answers.write(json.dumps(result) + "\n")
        answers.flush()


def _take_over_streams():
    """Keep the streams for the jobs; whatever is printed or asked for meets nothing."""
    sys.stdout.flush()
    jobs = os.fdopen(os.dup(0), encoding="utf-8")
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1):
        os.dup2(nothing, stream)
    return jobs, answers


def _load_what_lessons_use():
    import matplotlib.pyplot
    import sklearn.datasets
    import sklearn.model_selection
    import torch
    from torch import nn

    import course_utils
    from course_utils.exercises import LESSONS, exercises_of

    torch.set_num_threads(1)  # a process with threads cannot be forked
    for lesson in LESSONS:
        exercises_of(lesson)
    for name in course_utils.__all__:
        getattr(course_utils, name)
    torch.optim.SGD(nn.Linear(2, 1).parameters())  # the first one loads hundreds of modules
    return matplotlib, sklearn


def _make_shell():
    from IPython.core.interactiveshell import InteractiveShell
    from traitlets.config import Config

    settings = Config()
    settings.HistoryManager.enabled = False
    settings.InteractiveShell.colors = "nocolor"
    return InteractiveShell.instance(config=settings)


def grade(job, shell, pristine):
    """Return the result of `job`."""
    folder = tempfile.mkdtemp(prefix="grading-")
    try:
        messages, confined = _run_learner(job, shell, pristine, folder)
    finally:
        _end_descendants()
        shutil.rmtree(folder, ignore_errors=True)
    results = {}
    setup = [cell["source"] for cell in job["cells"] if cell["kind"] == "setup"]
    for number, cell in enumerate(job["cells"]):
        message = messages.get(number, {})
        if cell["kind"] == "grade":
            message = _outcome(job, cell, message, setup)
        if message:
            results[number] = message
    return {"confined": confined, "results": results}


def _outcome(job, cell, message, setup):
    from .texts import grading_text

    if cell["answer"] == "data" and "answers" in message:
        return _judge_apart(job, cell["source"], message["answers"], setup)
    if not message:  # the process that was to grade it is gone
        return {"error": ["SystemExit", grading_text("grading_ended", job["language"])]}
    if message == {"late": True} or (cell["answer"] == "data" and "error" not in message):
        return {"error": ["TimeoutError", grading_text("not_reached", job["language"])]}
    return message


def _run_learner(job, shell, pristine, folder):
    """Run the job's cells; return the messages by number of cell, and whether files were closed."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _in_child(job, shell, pristine, folder, writing)
    os.close(writing)
    lines, in_time = _read_lines(reading, job["seconds"])
    os.close(reading)
    messages, confined = {}, False
    for line in lines:
        try:
            message = json.loads(line)
            number = message.pop("cell")
        except (ValueError, KeyError, AttributeError, TypeError):
            continue  # a learner's process wrote into the stream
        if number == "confined":
            confined = bool(message.get("value"))
        elif type(number) is int:
            messages[number] = {**messages.get(number, {}), **message}
    if not in_time:
        for number, cell in enumerate(job["cells"]):
            if cell["kind"] == "grade":
                messages.setdefault(number, {"late": True})
    return messages, confined


def _in_child(job, shell, pristine, folder, writing):
    from .confinement import confine
    from .learner_run import LearnerRun

    try:
        os.dup2(1, 2)  # what the learner's code prints goes nowhere
        os.closerange(3, writing)  # above all the streams of the jobs
        os.closerange(writing + 1, os.sysconf("SC_OPEN_MAX"))
        os.setsid()
        confined = confine(folder, memory=job["memory"], seconds=job["seconds"])
        os.write(writing, json.dumps({"cell": "confined", "value": confined}).encode() + b"\n")
        LearnerRun(job, shell, pristine, writing).run()
    finally:
        os._exit(0)


def _read_lines(descriptor, seconds):
    """Return the lines that come until the stream ends, and whether it ended in time."""
    deadline = time.monotonic() + seconds
    content = bytearray()
    in_time = False
    while (left := deadline - time.monotonic()) > 0 and len(content) < _MOST_RESULT_BYTES:
        if not select.select([descriptor], [], [], left)[0]:
            break
        piece = os.read(descriptor, 1 << 16)
        if not piece:
            in_time = True
            break
        content += piece
    return bytes(content).split(b"\n"), in_time


def _judge_apart(job, source, answers, setup):
    """Run the grading cell on plain data, in a child in which no learner's code ever ran."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            from .judging import judge

            outcome = judge(source, _read_answers(answers), setup)
            os.write(writing, json.dumps(outcome).encode() + b"\n")
        finally:
            os._exit(0)
    os.close(writing)
    lines, _ = _read_lines(reading, job["grading_seconds"])
    os.close(reading)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return json.loads(lines[0] or '{"error": ["SystemExit", "grading ended"]}')


def _read_answers(answers):
    from .plain_data import make_stand_in, read

    values = {}
    for name, written in answers.items():
        try:
            values[str(name)] = read(base64.b64decode(written))
        except Exception:  # a crafted message
            values[str(name)] = make_stand_in("object")
    return values


def _become_reaper():
    """Have processes that lost their parent become children of this one (Linux)."""
    if sys.platform.startswith("linux"):
        import ctypes

        ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)  # PR_SET_CHILD_SUBREAPER


def _end_descendants():
    """End all processes that descend from this one: what a submission has left running."""
    while children := _children():
        for child in children:
            os.kill(child, signal.SIGKILL)
        for child in children:
            os.waitpid(child, 0)


def _children():
    own = str(os.getpid())
    found = []
    for entry in os.listdir("/proc") if os.path.isdir("/proc/self") else []:
        try:
            with open(f"/proc/{entry}/stat", encoding="utf-8", errors="replace") as stream:
                parent = stream.read().rpartition(")")[2].split()[1]
        except (OSError, IndexError):
            continue
        if entry.isdigit() and parent == own:
            found.append(int(entry))
    return found


if __name__ == "__main__":
    main()
