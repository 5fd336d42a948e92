"""Keep the English lessons beside the Korean ones that they translate.

    python tools/translation.py check             what is stale, missing, misplaced or differs
    python tools/translation.py bring  LESSON…    give English lessons the cells of the Korean ones
    python tools/translation.py record LESSON [CELL…]   these cells now say what the Korean ones say

Every English cell holds in its metadata, under "translates", the fingerprint of the Korean cell
that it translates. Once the Korean cell changes, the two no longer match: the cell is stale.
"""

import argparse
import difflib
import functools
import hashlib
import subprocess
import sys
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


def findings(korean, english, older_text=lambda cell, recorded: None):
    """Return every Finding about the English notebook beside its Korean one.

    `older_text(cell, recorded)` gives the text that a Korean cell had when its fingerprint was
    `recorded`, or None if nobody knows.
    """
    here = {cell.id: cell for cell in english.cells}
    found = [Finding(cell, kind) for cell, kind in _out_of_order(korean, english)]
    for cell in korean.cells:
        if cell.id not in here:
            continue
        translated = here[cell.id]
        recorded = translated.metadata.get("translates")
        if recorded != fingerprint(cell):
            details = _change(older_text(cell, recorded), cell.source)
            found.append(Finding(cell.id, "stale", details))
        found += [Finding(cell.id, "differs", d) for d in disagreements(cell, translated)]
    return found


def _out_of_order(korean, english):
    there, here = ([cell.id for cell in notebook.cells] for notebook in (korean, english))
    common_there, common_here = [i for i in there if i in here], [i for i in here if i in there]
    in_order = set()
    for block in difflib.SequenceMatcher(None, common_there, common_here).get_matching_blocks():
        in_order |= set(common_there[block.a : block.a + block.size])
    yield from ((i, "missing") for i in there if i not in here)
    yield from ((i, "not in Korean") for i in here if i not in there)
    yield from ((i, "misplaced") for i in common_here if i not in in_order)


def _change(older, newer):
    if older is None:
        return "Not translated yet, or from a text that git does not know. The Korean text:\n" + (
            newer
        )
    lines = difflib.unified_diff(older.splitlines(), newer.splitlines(), lineterm="", n=1)
    return "\n".join(list(lines)[2:])


def bring(korean, english):
    """Give the English notebook the cells of the Korean one, in its order; return what changed.

    Cells with words that are new arrive in Korean, for a translator to write over. Code without
    words is copied as it is and needs no translator. Cells that the Korean notebook does not have
    are dropped.
    """
    here = {cell.id: cell for cell in english.cells}
    changes = [f"dropped  {i}" for i in here if i not in {cell.id for cell in korean.cells}]
    english.cells = []
    for cell in korean.cells:
        copied = nbformat.from_dict(cell)
        old = here.get(cell.id)
        if _is_wordless(cell):
            copied.metadata["translates"] = fingerprint(cell)
            changed = old is None or old.source != cell.source
        else:
            changed = old is None or old.cell_type != cell.cell_type
            if not changed:
                copied.source = old.source
                copied.metadata |= {k: v for k, v in old.metadata.items() if k == "translates"}
        if copied.cell_type == "code":
            copied.outputs = [] if changed else old.outputs
            copied.execution_count = None if changed else old.execution_count
        english.cells.append(copied)
        if changed:
            changes.append(f"{'copied' if _is_wordless(cell) else 'new':8s} {cell.id}")
    return changes


def _is_wordless(cell):
    return (
        cell.cell_type == "code"
        and not KOREAN.search(cell.source)
        and "use_language" not in cell.source
    )


def record(korean, english, cells=()):
    """Note that English cells, all or those with the ids `cells`, translate today's Korean ones.

    Raises ValueError if one of `cells` is not in both notebooks.
    """
    there = {cell.id: cell for cell in korean.cells}
    here = {cell.id: cell for cell in english.cells}
    unknown = [i for i in cells if i not in there or i not in here]
    if unknown:
        raise ValueError(f"not in both notebooks: {', '.join(unknown)}")
    for i in cells or there.keys() & here.keys():
        here[i].metadata["translates"] = fingerprint(there[i])


def pairs():
    """Return the paths of every lesson, Korean and English."""
    korean = sorted((NOTEBOOKS / "ko").glob("*.ipynb"))
    return [(path, NOTEBOOKS / "en" / path.name) for path in korean]


def read(path):
    """Return the notebook at `path`, or an empty one if there is none yet."""
    if path.exists():
        return nbformat.read(path, as_version=4)
    return nbformat.v4.new_notebook()


@functools.cache
def _history(path):
    """Return the texts of all cells that the Korean notebook ever had, by id and fingerprint."""
    git = functools.partial(subprocess.run, capture_output=True, text=True, cwd=path.parent)
    texts = {}
    for commit in git(["git", "log", "--format=%h", "--", path.name]).stdout.split():
        stored = git(["git", "show", f"{commit}:./{path.name}"])
        if stored.returncode == 0:
            for cell in nbformat.reads(stored.stdout, as_version=4).cells:
                texts[cell.id, fingerprint(cell)] = cell.source
    return texts


def _check():
    stale = 0
    for korean_path, english_path in pairs():
        found = findings(
            read(korean_path),
            read(english_path),
            lambda cell, recorded, path=korean_path: _history(path).get((cell.id, recorded)),
        )
        stale += len(found)
        print(f"{english_path.relative_to(NOTEBOOKS.parent)}: {len(found) or 'nothing'} to do")
        for finding in found:
            print(f"  {finding.kind:13s} {finding.cell}")
            for line in finding.details.splitlines():
                print(f"      {line}")
    return bool(stale)


def _lesson(path):
    path = Path(path).resolve()
    if (NOTEBOOKS / "ko" / path.name, NOTEBOOKS / "en" / path.name) not in pairs():
        raise argparse.ArgumentTypeError(f"there is no Korean lesson named {path.name}")
    return path.name


def _arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("check", help="say what is stale, missing, misplaced or differs")
    bringing = commands.add_parser("bring", help="give English lessons the Korean ones' cells")
    bringing.add_argument("lessons", nargs="+", type=_lesson)
    recording = commands.add_parser("record", help="mark cells, or a lesson, as current")
    recording.add_argument("lesson", type=_lesson)
    recording.add_argument("cells", nargs="*")
    return parser.parse_args()


def main():
    """Run the command that the command line names; return the exit status."""
    arguments = _arguments()
    if arguments.command == "check":
        return _check()
    lessons = arguments.lessons if arguments.command == "bring" else [arguments.lesson]
    for name in lessons:
        korean, english_path = read(NOTEBOOKS / "ko" / name), NOTEBOOKS / "en" / name
        english = read(english_path)
        if arguments.command == "bring":
            english.metadata.setdefault("kernelspec", korean.metadata.kernelspec)
            english.metadata.setdefault("language_info", korean.metadata.language_info)
            print(*(bring(korean, english) or ["nothing new"]), sep="\n")
        else:
            record(korean, english, arguments.cells)
        english_path.parent.mkdir(exist_ok=True)
        english_path.write_text(nbformat.writes(english) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
