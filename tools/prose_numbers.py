"""The numbers that the prose of a lesson states, and the runs that they must come from.

A number is confirmed by a number in the code or the text outputs of the notebook that is equal to
it, or that rounds to it at the decimals the prose gives: 3.25 is confirmed by 3.2534 and by 3.25,
not by 3.2. More strictly,

- whole numbers are confirmed by whole numbers alone, unless the prose says about (쯤);
- percentages are confirmed by percentages, shapes and points such as (6, 2) or 6×2 by the same;
- a minus sign in the prose must be in the run; without one, the sign does not matter;
- a number must stand near: in the two code cells before or the two after. From anywhere in the
  notebook may come numbers of four digits or more, whole numbers from 100 on, and 0, 1 and 0.5,
  the names of the classes, the bounds of a probability and the threshold between them. A summary,
  the last cell, looks back at all.

Questions are no runs, and what they say is no statement: cells whose ids begin with "exercise-" or
"predict-" are left out.

Formulas, code and links are no prose. Some numbers name something instead of stating it; their
kinds, in both languages, are listed below as names.
"""

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from outputs import texts_of

_NUMBER = re.compile(
    r"(?:(?<![A-Za-z0-9_.])|(?<=[0-9]x))"
    r"(?P<sign>[-−]?)(?P<digits>[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9][0-9_]*)"
    r"(?P<decimals>\.[0-9]+)?(?P<exponent>[eE][-+]?[0-9]+)?(?P<percent>%?)(?P<about>쯤?)"
)
_TUPLE = re.compile(
    r"[(\[](?:[0-9]+(?:, ?[0-9]+)+|[0-9]+,)[)\]]|torch\.Size\(\[[0-9]+\]\)"
    r"|(?<![\w.])[0-9]+(?:[×x][0-9]+)+"
)
_ABOUT = re.compile(r"(?:약|about|around|roughly|nearly) $")

_NOT_PROSE = re.compile(
    r"```.*?```"  # code
    r"|\$\$.*?\$\$|\$[^$\n]+\$"  # formulas
    r"|(?<!`)`[^`\n]+`"  # code in a line
    r"|\]\([^)\n]*\)"  # where a link leads
    r"|</?[a-z][^>\n]*>",  # HTML tags
    re.DOTALL,
)
_NAMES = re.compile(
    r"^[> ]*(?:#+ *)?[0-9]+\. "  # 1. of a heading or in a list
    r"|\[[0-9]+\. "  # a lesson's title as the text of a link
    r"|(?:[0-9]+(?:, |과 |와 ))*[0-9]+(?:단원|절)"
    r"|\b(?:[Ll]esson|[Ss]ection) [0-9]+\b"
    r"|\b(?:[Ll]essons|[Ss]ections) [0-9]+(?:(?:, | and | or | to )[0-9]+)*\b"
    r"|[0-9]+ ?분(?!의)|[0-9]+[- ]min(?:utes?)?\b"  # durations
    r"|\b(?:19|20)[0-9]{2}년|\b(?:in|In|since|from) (?:19|20)[0-9]{2}\b"  # years
    r"|[0-9]+비트|[0-9]+-bit\b"  # types of numbers
    r"|(?:10의 )?[-−]?[0-9]+제곱|(?:10 )?to the power (?:of )?[-−]?[0-9]+",  # powers
    re.MULTILINE,
)


class Number(NamedTuple):
    """A number as it is written: its value, how many decimals it shows, and what marks it."""

    written: str
    value: Decimal
    decimals: int
    percent: bool
    signed: bool
    about: bool

    @property
    def stands_alone(self):
        """Whether it is long or common enough to be looked for in the whole notebook."""
        digits = sum(character.isdigit() for character in self.written)
        whole = not self.decimals and abs(self.value) >= 100
        return digits >= 4 or whole or self.written in ("0", "1", "0.5")

    def is_confirmed_by(self, run):
        """Whether `run`, a Number from code or output, is this one at its precision."""
        if self.percent != run.percent or self.decimals > run.decimals:
            return False
        may_round = self.decimals or self.percent or self.about
        if not may_round and run.value != run.value.to_integral_value():
            return False
        rounded = run.value.quantize(Decimal(1).scaleb(-self.decimals), ROUND_HALF_UP)
        return self.value == (rounded if self.signed else abs(rounded))


def numbers(text):
    """Yield every Number in `text`, which may be prose, code or output.

    A number such as 2.7616e-04 comes twice: as it is and without its exponent.
    """
    for match in _NUMBER.finditer(text):
        plain = re.sub("[,_]", "", match["digits"]) + (match["decimals"] or "")
        for exponent in [match["exponent"], ""] if match["exponent"] else [""]:
            value = Decimal(plain + exponent)
            yield Number(
                written=match[0].removesuffix("쯤"),
                value=-value if match["sign"] else value,
                decimals=max(0, -value.as_tuple().exponent),
                percent=bool(match["percent"]),
                signed=bool(match["sign"]),
                about=bool(match["about"] or _ABOUT.search(text[: match.start()])),
            )


def tuples(text):
    """Return the shapes and points in `text`, such as (6, 2), [6, 2] or 6×2, as tuples of int."""
    return [tuple(map(int, re.findall("[0-9]+", match[0]))) for match in _TUPLE.finditer(text)]


def prose(markdown):
    """Return `markdown` without what is no prose and without numbers that are names."""
    return _NAMES.sub(" … ", _NOT_PROSE.sub(" … ", markdown))


def ran(cell):
    """Return what a code cell holds and printed: source, text outputs, the message of an error."""
    return "\n".join([cell.source, *texts_of(cell.outputs)])


def _cells(notebook, cell_type):
    """Return the cells of that type that are no questions, by their places in the notebook."""
    return {
        i: cell
        for i, cell in enumerate(notebook.cells)
        if cell.cell_type == cell_type and not cell.id.startswith(("exercise", "predict-"))
    }


def confirmations(notebook):
    """Return the Numbers in the code and the outputs of a notebook."""
    return {n for cell in _cells(notebook, "code").values() for n in numbers(ran(cell))}


def statements(notebook):
    """Yield (cell id, Number, the Numbers that may confirm it) for all that the prose states."""
    runs = {i: set(numbers(ran(cell))) for i, cell in _cells(notebook, "code").items()}
    anywhere = confirmations(notebook)
    summary = len(notebook.cells) - 1
    for i, cell in _cells(notebook, "markdown").items():
        nearest = [j for j in runs if j < i][-2:] + [j for j in runs if j > i][:2]
        near = anywhere if i == summary else set().union(*(runs[j] for j in nearest))
        for number in numbers(prose(cell.source)):
            yield cell.id, number, anywhere if number.stands_alone else near


def unconfirmed(notebook):
    """Return (cell id, number as written) for all that the prose states and no run confirms."""
    found = [
        (cell_id, number.written)
        for cell_id, number, runs in statements(notebook)
        if not any(number.is_confirmed_by(run) for run in runs)
    ]
    known = {s for cell in _cells(notebook, "code").values() for s in tuples(ran(cell))}
    for cell in _cells(notebook, "markdown").values():
        found += [(cell.id, str(s)) for s in tuples(prose(cell.source)) if s not in known]
    return found
