"""Keep translated lessons beside the Korean ones.

    python tools/translation.py check                     say what is to be done
    python tools/translation.py bring [LESSON…]           bring new cells into translated lessons
    python tools/translation.py record LESSON [CELL…]     these say what the Korean ones say now

A LESSON is a notebook's name or how it begins: 01. Another language than English is chosen with
--language. Every translated cell holds in its metadata, under "translates", the fingerprint of
the Korean cell that it translates. When the Korean cell changes, the two no longer match: the
translation is stale until it is recorded again.
"""

import argparse
import difflib
import functools
import hashlib
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import NamedTuple

import nbformat
from agreement import KOREAN, disagreements

NOTEBOOKS = Path(__file__).parents[1] / "notebooks"


class Finding(NamedTuple):
    """One thing that `check` says: which cell, of what kind, and what about it."""

    cell: str
    kind: str
    details: str = ""


def fingerprint(cell):
    """Return the fingerprint of a Korean cell's text: 16 hexadecimal digits."""
    return hashlib.sha256(cell.source.encode()).hexdigest()[:16]


def findings(korean, translated, older_text=lambda cell_id, recorded: None):
    """Return every Finding about the translated notebook beside its Korean one.

    `older_text(cell_id, recorded)` gives the text that a Korean cell had when its fingerprint
    was `recorded`, or None if nobody knows.
    """
    here = {cell.id: cell for cell in translated.cells}
    found = [Finding(cell, kind) for cell, kind in _out_of_order(korean, translated)]
    for cell in korean.cells:
        if cell.id not in here:
            continue
        recorded = here[cell.id].metadata.get("translates")
        if recorded != fingerprint(cell):
            details = _change(older_text(cell.id, recorded), cell.source)
            found.append(Finding(cell.id, "stale", details))
        found += [Finding(cell.id, "differs", d) for d in disagreements(cell, here[cell.id])]
    return found


def _out_of_order(korean, translated):
    there, here = ([cell.id for cell in notebook.cells] for notebook in (korean, translated))
    common_there, common_here = [i for i in there if i in here], [i for i in here if i in there]
    in_order = set()
    for block in difflib.SequenceMatcher(None, common_there, common_here).get_matching_blocks():
        in_order |= set(common_there[block.a : block.a + block.size])
    yield from ((i, "missing") for i in there if i not in here)
    yield from ((i, "not in Korean") for i in here if i not in there)
    yield from ((i, "misplaced") for i in common_here if i not in in_order)


def _change(older, newer):
    if older is None:
        return f"never recorded, or from a text that git does not know; in Korean:\n{newer}"
    lines = difflib.unified_diff(older.splitlines(), newer.splitlines(), lineterm="", n=1)
    return "\n".join(list(lines)[2:])


def bring(korean, translated):
    """Give the translated notebook the cells of the Korean one, in its order; return what changed.

    Cells with words that are new arrive in Korean, for a translator to write over. Code without
    words is copied as it is and needs no translator. Cells that the Korean notebook does not have
    are dropped.
    """
    here = {cell.id: cell for cell in translated.cells}
    for name in ("kernelspec", "language_info"):
        translated.metadata.setdefault(name, korean.metadata.get(name))
    translated.cells = [_brought(cell, here.get(cell.id)) for cell in korean.cells]
    changes = [
        f"{'copied' if _is_wordless(cell) else 'new':8s} {cell.id}"
        for cell in translated.cells
        if cell.id not in here or cell.source != here[cell.id].source
    ]
    brought = {cell.id for cell in translated.cells}
    return changes + [f"dropped  {i}" for i in here if i not in brought]


def _brought(cell, old):
    new = nbformat.from_dict(cell)
    stays = old is not None and old.cell_type == cell.cell_type
    if _is_wordless(cell):
        new.metadata["translates"] = fingerprint(cell)
        stays = stays and old.source == cell.source
    elif stays:
        new.source = old.source
        new.metadata |= {k: v for k, v in old.metadata.items() if k == "translates"}
    if new.cell_type == "code":
        new.outputs = old.outputs if stays else []
        new.execution_count = old.execution_count if stays else None
    return new


def _is_wordless(cell):
    return (
        cell.cell_type == "code"
        and not KOREAN.search(cell.source)
        and "use_language" not in cell.source
    )


def record(korean, translated, cells=()):
    """Note that translated cells, all or those with the ids `cells`, say what the Korean ones say.

    Raises ValueError, and changes nothing, if one of them is not in both notebooks or still in
    Korean.
    """
    there = {cell.id: cell for cell in korean.cells}
    here = {cell.id: cell for cell in translated.cells}
    unknown = [i for i in cells if i not in there or i not in here]
    if unknown:
        raise ValueError(f"not in both notebooks: {', '.join(unknown)}")
    cells = cells or [i for i in there if i in here]
    untranslated = [i for i in cells if KOREAN.search(here[i].source)]
    if untranslated:
        raise ValueError(f"still in Korean: {', '.join(untranslated)}")
    for i in cells:
        here[i].metadata["translates"] = fingerprint(there[i])


def pairs(language="en"):
    """Return the paths of every lesson, Korean and translated into `language`."""
    korean = sorted((NOTEBOOKS / "ko").glob("*.ipynb"))
    return [(path, NOTEBOOKS / language / path.name) for path in korean]


def read(path):
    """Return the notebook at `path`, or an empty one if there is none yet."""
    if path.exists():
        return nbformat.read(path, as_version=4)
    return nbformat.v4.new_notebook()


@functools.cache
def _history(path):
    """Return the texts of all cells that the Korean notebook ever had, by id and fingerprint."""
    texts = {}
    for commit in _git(path, "log", "--format=%h", "--", path.name).split():
        if stored := _git(path, "show", f"{commit}:./{path.name}"):
            for cell in nbformat.reads(stored, as_version=4).cells:
                texts[cell.id, fingerprint(cell)] = cell.source
    return texts


def _git(path, *arguments):
    """Return what git prints about `path`: nothing where there is no git, or no history."""
    if shutil.which("git") is None:
        return ""
    return subprocess.run(
        ["git", *arguments], cwd=path.parent, capture_output=True, encoding="utf-8"
    ).stdout


def _check(lessons):
    to_do = 0
    for korean_path, path in lessons:
        found = findings(
            read(korean_path),
            read(path),
            lambda cell_id, recorded, of=korean_path: _history(of).get((cell_id, recorded)),
        )
        to_do += len(found)
        print(f"{path.relative_to(NOTEBOOKS.parent)}: {len(found) or 'nothing'} to do")
        for finding in found:
            print(f"  {finding.kind:14s} {finding.cell}")
            print(textwrap.indent(finding.details, " " * 6), end="\n" * bool(finding.details))
    return 1 if to_do else 0


def _write(path, notebook):
    path.parent.mkdir(exist_ok=True)
    path.write_text(nbformat.writes(notebook) + "\n", encoding="utf-8")


def _bring(lessons):
    for korean_path, path in lessons:
        translated = read(path)
        changes = bring(read(korean_path), translated)
        _write(path, translated)
        print(*(changes or [f"{path.name}: nothing new"]), sep="\n")
    return 0


def _record(lesson, cells):
    korean_path, path = lesson
    translated = read(path)
    try:
        record(read(korean_path), translated, cells)
    except ValueError as error:
        print(f"{path.name}: {error}", file=sys.stderr)
        return 1
    _write(path, translated)
    return 0


def _arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--language", default="en", help="the translation's folder (en)")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("check", help="say what is stale, missing, misplaced or differs")
    bringing = commands.add_parser("bring", help="bring new cells into translated lessons")
    bringing.add_argument("lessons", nargs="*", metavar="lesson")
    recording = commands.add_parser("record", help="note that cells, or a lesson, are current")
    recording.add_argument("lesson")
    recording.add_argument("cells", nargs="*", metavar="cell")
    return parser, parser.parse_args()


def main():
    """Run the command that the command line names; return the exit status."""
    parser, arguments = _arguments()
    lessons = pairs(arguments.language)

    def named(name):
        found = [pair for pair in lessons if pair[0].name.startswith(Path(name).name)]
        if len(found) != 1:
            parser.error(f"{name!r} is the name or beginning of no single lesson")
        return found[0]

    if arguments.command == "check":
        return _check(lessons)
    if arguments.command == "bring":
        return _bring([named(name) for name in arguments.lessons] or lessons)
    return _record(named(arguments.lesson), arguments.cells)


if __name__ == "__main__":
    sys.exit(main())
