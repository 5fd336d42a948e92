"""A class that begins in the same moment, on one small server: how long it waits, what it takes.

    make benchmark-class
    python benchmarks/class_of_thirty.py --students 4 --plain

A real JupyterHub with its proxy; each student logs in through the form, starts a server, fetches
the lessons with nbgitpuller, runs every cell of lesson 1 with the exercises solved, and saves.
`--plain` runs the same class without what the course does to begin faster. Memory is counted as
PSS: what several processes share counts once. The students' programs run on the same cores.
Writes the figures to class_of_thirty.json beside this file.
"""

import argparse
import json
import os
import statistics
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil

ROOT = Path(__file__).parents[1]
sys.path += [str(ROOT / place) for place in ("", "tools", "tests", "tests/teaching/hub")]

from class_hub import ClassHub  # noqa: E402
from lessons import LESSON, run_lesson, write_repository  # noqa: E402
from school import enrol  # noqa: E402

RESULTS = Path(__file__).with_suffix(".json")
MEASURED = ROOT / "teaching" / "hub" / "measured.json"
PLAIN = {"lean": False, "kernel_threads": os.cpu_count(), "starts_at_once": 1000}
SECONDS_BETWEEN_SAMPLES = 5


class Watch:
    """Looks at the memory and the processor time of all the hub's processes, now and then."""

    def __init__(self, hub):
        self._hub = hub
        self._owners = {}
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look_until_ended)
        self.seconds = {}  # of processor time, by process
        self.peak_mib, self.peak_of, self.least_available = 0, {}, float("inf")

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._ended.set()
        self._thread.join()

    def _processes(self):
        for leash in self._hub.leashes:
            yield from psutil.Process(leash.pid).children(recursive=True)

    def _owner(self, process):
        """Return the name of the student whose process it is, or "" for the hub's own."""
        if process.pid not in self._owners:
            self._owners[process.pid] = process.environ().get("JUPYTERHUB_USER", "")
        return self._owners[process.pid]

    def look(self):
        used = {}
        for process in self._processes():
            try:
                owner = self._owner(process)
                times = process.cpu_times()
                self.seconds[owner, process.pid] = times.user + times.system
                used[owner] = used.get(owner, 0) + process.memory_full_info().pss / 2**20
            except (psutil.NoSuchProcess, psutil.AccessDenied):
                continue
        self.peak_mib = max(self.peak_mib, sum(used.values()))
        for owner, mib in used.items():
            self.peak_of[owner] = max(self.peak_of.get(owner, 0), mib)
        available = psutil.virtual_memory().available / 2**20
        self.least_available = min(self.least_available, available)

    def processor_seconds(self, name):
        """Return the processor time of a student's processes until now."""
        total = 0
        for process in self._processes():
            try:
                if self._owner(process) == name:
                    times = process.cpu_times()
                    total += times.user + times.system
            except (psutil.NoSuchProcess, psutil.AccessDenied):
                continue
        return total

    def _look_until_ended(self):
        while not self._ended.wait(SECONDS_BETWEEN_SAMPLES):
            self.look()


def attend(student, repository, start, watch):
    """Take part in the class and return when each thing was there, in seconds from the start."""
    record = {"finished": False, "cells": [], "failures": []}
    start.wait()
    began = time.monotonic()

    def note(what):
        record[what] = time.monotonic() - began

    try:
        student.log_in()
        note("logged in")
        student.start_server()
        note("server")
        student.pull(repository)
        note("lessons")
        kernel = student.open_kernel(LESSON)
        note("kernel")

        def first_output():
            note("first output")
            record["processor"] = watch.processor_seconds(student.name)

        run_lesson(student, kernel, record["cells"], record["failures"], first_output)
        note("all")
        record["finished"] = True
    except (OSError, RuntimeError, TimeoutError) as problem:
        record["failures"].append(f"{student.name}: {type(problem).__name__}: {problem}")
    return record


def hold_class(folder, number, settings):
    """Return the records of all students, and the watch."""
    repository = write_repository(folder / "repository")
    hub = ClassHub(folder, **settings)
    try:
        students = enrol(hub, [f"student{k:02d}" for k in range(1, number + 1)])
        available = psutil.virtual_memory().available / 2**20
        start = threading.Barrier(number)
        with Watch(hub) as watch, ThreadPoolExecutor(number) as pool:
            attending = [
                pool.submit(attend, student, repository, start, watch) for student in students
            ]
            records = [attended.result() for attended in attending]
            watch.look()
        watch.fall = available - watch.least_available
        return records, watch
    finally:
        hub.close()


def middle_and_slow(values):
    """Return the median and the 95th percentile, in seconds."""
    ordered = sorted(values)
    if not ordered:
        return {"p50": None, "p95": None}
    slow = ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]
    return {"p50": round(statistics.median(ordered), 2), "p95": round(slow, 2)}


def summary(records, watch):
    """Return the figures of a class."""
    steps = ("logged in", "server", "lessons", "kernel", "first output", "all")
    of_students = [mib for name, mib in watch.peak_of.items() if name]
    return {
        "students": len(records),
        "finished": sum(record["finished"] for record in records),
        "cells": sum(len(record["cells"]) for record in records),
        "failures": [failure for record in records for failure in record["failures"]],
        "seconds": {
            step: middle_and_slow([r[step] for r in records if step in r]) for step in steps
        }
        | {"a cell": middle_and_slow([cell for r in records for cell in r["cells"]])},
        "peak_mib": round(watch.peak_mib),
        "fall_of_available_mib": round(watch.fall),
        "hub_mib": round(watch.peak_of.get("", 0)),
        "student_mib": round(max(of_students, default=0)),
        "student_mean_mib": round(statistics.mean(of_students)) if of_students else 0,
        "cpu_seconds_to_first_output": round(
            statistics.mean([r["processor"] for r in records if "processor" in r] or [0]), 1
        ),
        "cpu_seconds": round(sum(watch.seconds.values()) / len(records), 1),
    }


def report(figures):
    """Print the figures of a class."""
    print(f"{figures['finished']} of {figures['students']} students finished")
    print(f"{figures['cells']} cells run, {len(figures['failures'])} failures")
    for failure in figures["failures"][:10]:
        print(f"  {failure}")
    print(f"{'seconds from the start':24s}    p50     p95")
    for step, seconds in figures["seconds"].items():
        if seconds["p50"] is not None:
            print(f"{step:24s} {seconds['p50']:6.2f}  {seconds['p95']:6.2f}")
    print(f"memory in all (PSS)      {figures['peak_mib'] / 1024:6.1f} GiB")
    print(f"available memory fell by {figures['fall_of_available_mib'] / 1024:6.1f} GiB")
    print(f"a student (PSS)          {figures['student_mean_mib']} MiB, at most", end=" ")
    print(f"{figures['student_mib']} MiB; hub and proxy {figures['hub_mib']} MiB")
    first, in_all = figures["cpu_seconds_to_first_output"], figures["cpu_seconds"]
    print(f"processor, a student     {first} s to the first output, {in_all} s in all")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--students", type=int, default=30)
    parser.add_argument("--cores", type=int, default=2)
    parser.add_argument("--plain", action="store_true", help="without what makes it faster")
    parser.add_argument("--record", metavar="NAME", help="keep it for the hub's README")
    options = parser.parse_args()
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[: options.cores])
    with tempfile.TemporaryDirectory() as folder:
        settings = PLAIN if options.plain else {}
        figures = summary(*hold_class(Path(folder), options.students, settings))
    report(figures)
    key = options.record or ("plain" if options.plain else "configured")
    for path in [RESULTS, MEASURED] if options.record else [RESULTS]:
        kept = json.loads(path.read_text()) if path.exists() else {}
        path.write_text(json.dumps(kept | {key: figures}, indent=2) + "\n")
    sys.exit(figures["finished"] < figures["students"] or bool(figures["failures"]))


if __name__ == "__main__":
    main()
