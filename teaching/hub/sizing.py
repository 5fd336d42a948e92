"""How large a server, or how many, a class needs: from what was measured, in measured.json.

    python teaching/hub/sizing.py            # the tables of the README
    python teaching/hub/sizing.py 120 3000   # for other numbers of students

`python benchmarks/class_of_thirty.py --record configured` measures anew; "plain" is the same class
with `--plain --record plain`.
"""

import json
import math
import sys
from dataclasses import dataclass
from pathlib import Path

MEASURED = json.loads(Path(__file__).with_name("measured.json").read_text(encoding="utf-8"))
STUDENTS = (30, 300, 3000)
MEASURED_CORES = 2
# Of learners who all begin in the same moment, 95 % wait no longer for the first output.
PATIENCE_SECONDS = 120
# Of a machine's memory, for its system and for those who need more than most.
RESERVE = 0.2
NODE_CORES, NODE_GIB = 8, 32
LABELS = {
    "en": (
        "students who finished", "cells run, failures", "server, half of them, 95 %",
        "first output, half of them, 95 %", "lesson done, half of them, 95 %",
        "a cell, half of them, 95 %", "memory in all", "memory of a student",
        "processor to the first output, of a student", "processor in all, of a student",
    ),
    "ko": (
        "끝낸 학생", "실행한 셀, 실패", "서버가 뜰 때까지, 절반, 95 %",
        "첫 출력까지, 절반, 95 %", "단원을 끝낼 때까지, 절반, 95 %",
        "셀 하나, 절반, 95 %", "모두의 메모리", "학생 하나의 메모리",
        "첫 출력까지 학생 하나가 쓴 프로세서", "학생 하나가 쓴 프로세서",
    ),
}  # fmt: skip


@dataclass(frozen=True)
class Size:
    """What is needed for so many students at the same time."""

    students: int
    memory_gib: int
    cores: int
    nodes: int


def cores_for_one(measured=MEASURED["configured"]):
    """Return the part of a core that a student needs while the whole class begins.

    It takes half as long with twice as many cores: nearly all of the time is the processor's.
    """
    waited = measured["seconds"]["first output"]["p95"]
    return MEASURED_CORES / measured["students"] * waited / PATIENCE_SECONDS


def size_for(students, measured=MEASURED["configured"]):
    """Return the `Size` for the number of students that work at the same time.

    Raises ValueError for fewer than one.
    """
    if students < 1:
        raise ValueError(f"{students} students need no hub: give 1 or more.")
    mib = measured["hub_mib"] + students * measured["student_mean_mib"]
    memory = math.ceil(mib / 1024 / (1 - RESERVE))
    cores = math.ceil(students * cores_for_one(measured))
    nodes = max(math.ceil(memory / NODE_GIB), math.ceil(cores / NODE_CORES))
    return Size(students, memory, max(2, cores), nodes)


def size_table(students=STUDENTS):
    """Return the sizes for all `students` as rows of a table in Markdown."""
    rows = [size_for(number) for number in students]
    return "\n".join(
        f"| {row.students:,} | {row.memory_gib:,} GiB | {row.cores:,} | {row.nodes:,} |"
        for row in rows
    )


def measured_table(language):
    """Return what was measured, before and after, as rows of a table in Markdown."""
    columns = zip(
        LABELS[language], _figures(MEASURED["plain"]), _figures(MEASURED["configured"]), strict=True
    )
    return "\n".join(f"| {label} | {before} | {after} |" for label, before, after in columns)


def _figures(measured):
    seconds = measured["seconds"]
    steps = ("server", "first output", "all", "a cell")
    return [
        f"{measured['finished']} / {measured['students']}",
        f"{measured['cells']:,}, {len(measured['failures'])}",
        *(f"{seconds[step]['p50']:.1f} s, {seconds[step]['p95']:.1f} s" for step in steps),
        f"{measured['peak_mib'] / 1024:.1f} GiB",
        f"{measured['student_mean_mib']} MiB",
        f"{measured['cpu_seconds_to_first_output']:.1f} s",
        f"{measured['cpu_seconds']:.1f} s",
    ]


if __name__ == "__main__":
    print(f"| | plain | as configured |\n| --- | ---: | ---: |\n{measured_table('en')}\n")
    print(f"| students | memory | cores | nodes of {NODE_CORES} cores and {NODE_GIB} GiB |")
    print("| ---: | ---: | ---: | ---: |")
    print(size_table([int(number) for number in sys.argv[1:]] or STUDENTS))
