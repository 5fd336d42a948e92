"""What nbgrader runs in place of executing a submission in a kernel."""

import json
import os
import subprocess
import sys
from pathlib import Path

import nbformat
from nbgrader import utils
from nbgrader.preprocessors import ClearSolutions, NbGraderPreprocessor
from traitlets import Integer

_FOLDER = Path(__file__).resolve().parents[1]  # of this package
_REPOSITORY = _FOLDER.parents[1]
_MOST_SOURCE = 200_000  # characters of a cell


class RebuildSubmission(NbGraderPreprocessor):
    """Put the learner's answers into a fresh copy of the assignment.

    Whatever has become of the assignment's own cells and of the metadata of all cells, grading
    starts from what was handed out: grading cells stand where they belong and say what they said.
    Cells that the learner added stay behind the cell that they followed.
    """

    def preprocess(self, notebook, resources):
        """Return the rebuilt notebook."""
        rebuilt = self._read_assignment(resources)
        answers, added = _sort_out(notebook, rebuilt)
        cells = list(added.get(None, []))
        for cell in rebuilt.cells:
            if utils.is_solution(cell) and cell.id in answers:
                cell.source = answers[cell.id]
            cells += [cell, *added.get(cell.id, [])]
        rebuilt.cells = cells
        return rebuilt, resources

    def _read_assignment(self, resources):
        """Return the assignment without its solutions, from the teacher's folder."""
        course = self.parent.parent.coursedir  # of the exporter's converter
        facts = resources["nbgrader"]
        folder = course.format_path(course.source_directory, ".", facts["assignment"])
        assignment = nbformat.read(Path(folder) / f"{facts['notebook']}.ipynb", as_version=4)
        return ClearSolutions(parent=self.parent).preprocess(assignment, {})[0]


def _sort_out(notebook, assignment):
    """Return the learner's sources of known cells and the added cells, both by a known cell's id.

    Of a cell that is there twice, the last that differs from the assignment's counts.
    """
    known = {cell.id: cell.source for cell in assignment.cells}
    by_name = {_name(cell): cell.id for cell in assignment.cells if _name(cell)}
    answers, added, place = {}, {}, None
    for cell in notebook.cells:
        own_id = cell.get("id")
        found = by_name.get(_name(cell)) or (own_id if own_id in known else None)
        source = _text(cell.get("source"))
        if found is not None:
            place = found
            if source != known[found] or found not in answers:
                answers[found] = source
        elif cell.get("cell_type") == "code":
            added.setdefault(place, []).append(nbformat.v4.new_code_cell(source))
        elif cell.get("cell_type") == "markdown":
            added.setdefault(place, []).append(nbformat.v4.new_markdown_cell(source))
    return answers, added


def _name(cell):
    """Return nbgrader's name of `cell`, None if it has none (or none that can be read)."""
    metadata = cell.get("metadata")
    facts = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    name = facts.get("grade_id") if isinstance(facts, dict) else None
    return name if isinstance(name, str) else None


def _text(source):
    return source[:_MOST_SOURCE] if isinstance(source, str) else ""


class GradeApart(NbGraderPreprocessor):
    """Run the submission in processes of its own and write what came of it into the outputs."""

    cell_seconds = Integer(30, help="How long a cell of the learner may run.").tag(config=True)
    grading_seconds = Integer(60, help="How long a grading cell may run.").tag(config=True)
    seconds = Integer(300, help="How long a submission may run.").tag(config=True)
    memory = Integer(2 << 30, help="How many bytes a submission may take.").tag(config=True)

    def preprocess(self, notebook, resources):
        """Return the notebook with an output in each grading cell and in cells that failed."""
        course = notebook.metadata.get("course", {})
        result = _ask_worker(
            {
                "language": course.get("language", "ko"),
                "cells": [_to_job(cell) for cell in notebook.cells],
                "cell_seconds": self.cell_seconds,
                "grading_seconds": self.grading_seconds,
                "seconds": self.seconds,
                "memory": self.memory,
            }
        )
        if not result["confined"]:
            self.log.warning(
                "This system cannot close files to submissions; Linux from 5.13 on can. "
                "Grade in a container or as a user who may not read your course."
            )
        for number, cell in enumerate(notebook.cells):
            if cell.cell_type == "code":
                cell.outputs = _outputs(result["results"].get(str(number), {}))
                cell.execution_count = None
        return notebook, resources


def _to_job(cell):
    if cell.cell_type != "code":
        return {"kind": "learner", "source": ""}
    if utils.is_grade(cell):
        answer = cell.metadata.get("course", {}).get("answer", "code")
        return {"kind": "grade", "source": cell.source, "answer": answer}
    return {"kind": "setup" if utils.is_locked(cell) else "learner", "source": cell.source}


def _outputs(outcome):
    """Return the outputs that say `outcome`, as nbgrader reads scores from them."""
    if "error" in outcome:
        name, message = outcome["error"]
        return [nbformat.v4.new_output("error", ename=name, evalue=message, traceback=[message])]
    if "trouble" in outcome:
        return [nbformat.v4.new_output("display_data", {"text/plain": outcome["trouble"]})]
    if "points" in outcome:
        return [nbformat.v4.new_output("execute_result", {"text/plain": str(outcome["points"])})]
    return []


_worker = None


def _ask_worker(job):
    """Return the result of `job`; a worker that a submission has killed is started anew."""
    global _worker
    for _ in range(2):
        if _worker is None or _worker.poll() is not None:
            _worker = _start_worker()
        try:
            _worker.stdin.write(json.dumps(job) + "\n")
            _worker.stdin.flush()
            if line := _worker.stdout.readline():
                return json.loads(line)
        except BrokenPipeError:
            pass
        _worker.wait()
    lost = {"error": ["SystemExit", "Grading this submission ended the grader, twice."]}
    graded = [number for number, cell in enumerate(job["cells"]) if cell["kind"] == "grade"]
    return {"confined": True, "results": {str(number): lost for number in graded}}


def _start_worker():
    paths = [str(_FOLDER), str(_REPOSITORY), os.environ.get("PYTHONPATH", "")]
    own = {
        "PYTHONPATH": os.pathsep.join(filter(None, paths)),
        "PYTHONSAFEPATH": "1",
        "PYTHONWARNINGS": "ignore",
        "OMP_NUM_THREADS": "1",  # a process with threads cannot be forked
        "MKL_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
        "MPLBACKEND": "Agg",
    }
    return subprocess.Popen(
        [sys.executable, "-m", "grading.worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, **own},
        text=True,
        encoding="utf-8",
    )
