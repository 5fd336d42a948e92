"""How large a server, or how many, a class needs: from what was measured, in measured.json.

python teaching/hub/sizing.py            # the table of the README
python teaching/hub/sizing.py 120 3000   # for other numbers of students
"""

import json
import math
import sys
from dataclasses import dataclass
from pathlib import Path

MEASURED = json.loads(Path(__file__).with_name("measured.json").read_text(encoding="utf-8"))
STUDENTS = (30, 300, 3000)
# What a learner waits for the first output when everyone begins in the same moment.
PATIENCE_SECONDS = 120
# Of a machine's memory, for its system and for those who need more than most.
RESERVE = 0.2
NODE_CORES, NODE_GIB = 8, 32


@dataclass(frozen=True)
class Size:
    """What is needed for so many students at the same time."""

    students: int
    memory_gib: int
    cores: int
    nodes: int


def size_for(students, measured=MEASURED):
    """Return the `Size` for the number of students that work at the same time.

    Raises ValueError for fewer than one.
    """
    if students < 1:
        raise ValueError(f"{students} students need no hub: give 1 or more.")
    mib = measured["hub_mib"] + students * measured["student_mib"]
    memory = math.ceil(mib / 1024 / (1 - RESERVE))
    cores = math.ceil(students * measured["cpu_seconds_to_first_output"] / PATIENCE_SECONDS)
    nodes = max(math.ceil(memory / NODE_GIB), math.ceil(cores / NODE_CORES))
    return Size(students, memory, max(2, cores), nodes)


def table(students=STUDENTS):
    """Return the sizes for all `students` as rows of a table in Markdown."""
    rows = [size_for(number) for number in students]
    return "\n".join(
        f"| {row.students:,} | {row.memory_gib:,} GiB | {row.cores:,} | {row.nodes:,} |"
        for row in rows
    )


if __name__ == "__main__":
    print(f"| students | memory | cores | nodes of {NODE_CORES} cores and {NODE_GIB} GiB |")
    print("| ---: | ---: | ---: | ---: |")
    print(table([int(number) for number in sys.argv[1:]] or STUDENTS))
