"""From the executed notebooks to what Sphinx reads: one folder of sources for each language.

The notebooks stay as they are. What is staged are copies in which widgets are placeholders that
`scripts/widgets.js` brings to life, exercises have their hints and solutions folded beneath
them, and every cell carries its id, so that a place has one anchor in both languages.
"""

import base64
import re
import shutil
from functools import cache
from pathlib import Path

import nbformat
from exercise_help import help_below, is_answer, without_check_output
from live_widgets import live_output, widget_output
from words import words

ROOT = Path(__file__).parents[1]
LESSONS = [path.stem for path in sorted((ROOT / "notebooks" / "ko").glob("*.ipynb"))]
START_EXPLORER = (LESSONS[0], "explorer")

_FENCE = re.compile(r"^(```|~~~|:::)")
_LESSON_ROW = re.compile(
    r"^\| \[(?P<title>[^\]]+)\]\(notebooks/\w+/(?P<stem>\w+)\.ipynb\) \|[^|]*\| "
    r"(?P<aim>.+?) \| (?P<time>[^|]+?) \|$",
    re.MULTILINE,
)


def stage(language, build):
    """Write everything that Sphinx needs for the edition in `language` into the folder `build`."""
    sources, extra = build / "source" / language, build / "extra" / language
    for folder in (sources, extra):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    shutil.copytree(ROOT / "images", build / "images", dirs_exist_ok=True)
    shutil.copytree(ROOT / "notebooks" / language, extra / "notebooks")
    pages = {lesson: _lesson_page(lesson, language, extra) for lesson in LESSONS}
    pages["index"] = _start_page(language, pages)
    for name, page in pages.items():
        nbformat.write(page, sources / f"{name}.ipynb")


@cache
def read_lesson(lesson, language):
    return nbformat.read(ROOT / "notebooks" / language / f"{lesson}.ipynb", as_version=4)


def _readme(language):
    name = "README.md" if language == "en" else f"README.{language}.md"
    return (ROOT / name).read_text(encoding="utf-8")


def course_title(language):
    """Return the course's name, the heading of its README."""
    return _readme(language).splitlines()[0].removeprefix("# ")


def lessons_at_a_glance(language):
    """Return title, stem, aim and time of each lesson, as the README's table has them."""
    rows = [match.groupdict() for match in _LESSON_ROW.finditer(_readme(language))]
    if [row["stem"] for row in rows] != LESSONS:
        raise ValueError(
            f"The table of lessons in the README ({language}) names {[r['stem'] for r in rows]}; "
            f"the notebooks are {LESSONS}. Bring them together."
        )
    return rows


def _lesson_page(lesson, language, extra):
    notebook = read_lesson(lesson, language)
    notes = words(language)
    notes["download"] = notes["download_and_run"].format(file=f"{lesson}.ipynb")
    cells = []
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            cells.append(_text_cell(cell))
            if cell.id == "exercises":
                cells.append(_note(notes["exercises_here"].format_map(notes)))
            continue
        cells.append(_code_cell(cell, notebook, lesson, extra, notes["needs_javascript"]))
        if is_answer(cell):
            cells.append(_markdown(help_below(cell, language, notes)))
        if cell.id == "panel":
            cells.append(_note(notes["panel_needs_jupyter"].format_map(notes)))
    return _page(cells)


def _page(cells):
    language_info = {"name": "python", "pygments_lexer": "ipython3", "file_extension": ".py"}
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return nbformat.v4.new_notebook(
        cells=cells, metadata={"kernelspec": kernel, "language_info": language_info}
    )


def _markdown(source):
    return nbformat.v4.new_markdown_cell(source)


def _note(source):
    return _markdown(f":::{{div}} course-note\n{source}\n:::")


def _text_cell(cell):
    """Return a copy of a text cell whose headings, or whose beginning, carry the cell's id."""
    lines, count, fence = [], 0, False
    for line in cell.source.split("\n"):
        if _FENCE.match(line):
            fence = not fence
        if line.startswith("#") and not fence:
            count += 1
            lines += ["", _mark(cell.id if count == 1 else f"{cell.id}-{count}"), ""]
        lines.append(line)
    if count == 0:
        lines = [_mark(cell.id), "", *lines]
    return _markdown("\n".join(lines).lstrip("\n"))


def _mark(identifier):
    return f"<!-- cell: {identifier} -->"


def _code_cell(cell, notebook, lesson, extra, note):
    """Return a copy of a code cell for the page, and write the stills of its widgets."""
    copy = nbformat.from_dict(cell)
    copy.metadata = {"cell_id": cell.id, "tags": []}
    if cell.metadata.get("scrolled"):
        copy.metadata["tags"].append("scroll-output")
    copy.outputs = [_output(output, cell, notebook, lesson, extra, note) for output in cell.outputs]
    if is_answer(cell):
        copy.outputs = without_check_output(copy.outputs)
    pictures = [o for o in copy.outputs if "image/png" in o.get("data", {})]
    if len(pictures) > 1:
        raise ValueError(f"{lesson}, {cell.id}: two pictures, but a cell has one description.")
    for output in pictures:
        copy.metadata["mystnb"] = {"image": {"alt": output.metadata["image/png"]["alt"]}}
    return copy


def _output(output, cell, notebook, lesson, extra, note):
    if not widget_output(output):
        return output
    still = None
    if picture := output.data.get("image/png"):
        still = f"stills/{lesson}-{cell.id}.png"
        (extra / "stills").mkdir(exist_ok=True)
        (extra / still).write_bytes(base64.b64decode(picture))
    return live_output(output, notebook, place=cell.id, note=note, still=still)


def _start_page(language, pages):
    """Return the start page: its text, with the explorer and the lessons in their places."""
    source = (Path(__file__).parent / "start" / f"{language}.md").read_text(encoding="utf-8")
    source = source.replace("{title}", course_title(language))
    source = source.replace("{lessons}", _lesson_cards(language))
    before, after = source.split("{explorer}")
    lesson, place = START_EXPLORER
    explorer = next(c for c in pages[lesson].cells if c.metadata.get("cell_id") == place)
    explorer = nbformat.from_dict(explorer)
    explorer.metadata["tags"] = ["remove-input"]
    page = _page([_markdown(before), explorer, _markdown(after)])
    page.metadata["html_theme.sidebar_secondary.remove"] = True
    return page


def _lesson_cards(language):
    cards = [
        f":::::{{grid-item-card}} {row['title']}\n:link: {row['stem']}\n:link-type: doc\n"
        f"{row['aim'][0].upper() + row['aim'][1:]}\n"
        f":::{{card-footer}}\n{row['time']}\n:::\n:::::"
        for row in lessons_at_a_glance(language)
    ]
    toctree = "```{toctree}\n:hidden:\n" + "\n".join(LESSONS) + "\n```"
    grid = "\n".join(["::::::{grid} 1 1 2 2", ":gutter: 3", "", *cards, "::::::"])
    return f"{grid}\n\n{toctree}"
