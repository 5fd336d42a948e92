"""Bring the guides' generated parts up to date.

    python teaching/guides.py        # writes them, as make guides does
    python teaching/guides.py check  # says which guides are stale, and fails if there are any

Between `<!-- questions -->` and `<!-- end -->` stand the lesson's questions with what a class
answers wrongly, and between `<!-- wrong answers -->` and `<!-- end -->` the diagnoses of its
exercises: both from the catalogues that the lessons use. Below each block of Python stands what
it prints.
"""

import ast
import contextlib
import io
import re
import sys
from pathlib import Path

import nbformat

FOLDER = Path(__file__).resolve().parent
REPOSITORY = FOLDER.parent
sys.path.insert(0, str(REPOSITORY))

from course_utils import use_language  # noqa: E402
from course_utils.exercises import exercises_of  # noqa: E402
from course_utils.texts import TEXTS  # noqa: E402
from course_utils.texts.predictions import QUESTIONS  # noqa: E402

LANGUAGES = ("ko", "en")
_BLOCK = r"(<!-- {name} -->\n).*?(<!-- end -->)"
PROGRAM = re.compile(r"```python\n(?P<code>.*?)```\n(?:\n```text\n.*?```\n)?", re.DOTALL)
_ASKED = re.compile(r'^ask\("(.+)"\)', re.MULTILINE)
_PLACE = re.compile(r"\{[^}]*\}")
_WORDS = {
    "ko": {
        "under": "‘{heading}’에서",
        "right": "정답 “{option}”: {reply}",
        "wrong": "“{option}”: {reply}",
        "minutes": "약 {minutes}분",
        "as_for": "{name}에서와 같은 실수도 나옵니다.",
    },
    "en": {
        "under": "Under “{heading}”",
        "right": "Right, “{option}”: {reply}",
        "wrong": "“{option}”: {reply}",
        "minutes": "about {minutes} min",
        "as_for": "The mistakes of {name} come up here, too.",
    },
}


def guide_paths():
    """Return the paths of all guides."""
    return sorted(
        path for language in LANGUAGES for path in (FOLDER / "guide" / language).glob("*")
    )


def read_lesson(path):
    """Return the notebook that the guide at `path` is about."""
    lesson = REPOSITORY / "notebooks" / path.parent.name / f"{path.stem}.ipynb"
    return nbformat.read(lesson, as_version=4)


def refresh(guide, lesson, number, language):
    """Return the text `guide` with its generated parts as they should be."""
    use_language(language)
    for name, made in {
        "questions": describe_questions(lesson, language),
        "wrong answers": describe_exercises(number, language),
    }.items():
        guide, count = re.subn(
            _BLOCK.format(name=name),
            lambda found, made=made: f"{found[1]}\n{made}\n\n{found[2]}",
            guide,
            flags=re.DOTALL,
        )
        if count != 1:
            raise ValueError(f"the guide needs one '<!-- {name} -->', closed by '<!-- end -->'")
    namespace = {}
    return PROGRAM.sub(lambda found: _with_output(found["code"], namespace), guide)


def describe_questions(lesson, language):
    """Return the lesson's questions, where each stands, and how to meet each wrong answer."""
    words, heading, parts = _WORDS[language], "", []
    for cell in lesson.cells:
        if cell.cell_type == "markdown":
            headings = re.findall(r"^#+ (.+)$", cell.source, re.MULTILINE)
            heading = headings[-1] if headings else heading
        for key in _ASKED.findall(cell.source) if cell.cell_type == "code" else []:
            question = QUESTIONS[key]
            lines = [f"**{question.question[language]}** {words['under'].format(heading=heading)}"]
            for option in sorted(question.options, key=lambda one: not one.is_right):
                said, reply = getattr(option, language)
                kind = "right" if option.is_right else "wrong"
                lines.append(f"- {words[kind].format(option=said, reply=reply)}")
            parts.append("\n".join([lines[0], "", *lines[1:]]))
    return "\n\n".join(parts)


def describe_exercises(number, language):
    """Return the diagnoses of the wrong answers that each exercise of a lesson knows."""
    words, parts, first_of = _WORDS[language], [], {}
    for exercise in exercises_of(number):
        name = exercise.name.replace("_", "-")
        title = TEXTS[f"exercise.{exercise.name}.title"][language]
        minutes = words["minutes"].format(minutes=exercise.minutes)
        lines = [f"**{name} {title}** ({minutes})", ""]
        keys = [key for key in exercise.diagnoses if not key.startswith("exercise.wrong.")]
        shared = {first_of[key] for key in keys if key in first_of}
        for key in keys:
            if key not in first_of:
                said = _PLACE.sub("…", TEXTS[key][language])
                lines.append(f"- {' '.join(said.split())}")
                first_of[key] = name
        lines += [f"- {words['as_for'].format(name=other)}" for other in sorted(shared)]
        parts.append("\n".join(lines))
    return "\n\n".join(parts)


def _with_output(code, namespace):
    return f"```python\n{code}```\n\n```text\n{run(code, namespace)}```\n"


def run(code, namespace):
    """Return what `code` prints, the value of its last line included, as a notebook shows it."""
    program = ast.parse(code)
    last = program.body.pop() if isinstance(program.body[-1], ast.Expr) else None
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(program, "<guide>", "exec"), namespace)
        if last is not None:
            value = eval(compile(ast.Expression(last.value), "<guide>", "eval"), namespace)
            if value is not None:
                print(repr(value))
    return printed.getvalue()


def main():
    """Write the guides, or check them."""
    stale = []
    for path in guide_paths():
        stored = path.read_text(encoding="utf-8")
        made = refresh(stored, read_lesson(path), int(path.stem[:2]), path.parent.name)
        if made != stored:
            stale.append(path.relative_to(REPOSITORY))
            if sys.argv[1:] != ["check"]:
                path.write_text(made, encoding="utf-8")
    print("\n".join(map(str, stale)) or "all guides are current")
    if sys.argv[1:] == ["check"] and stale:
        sys.exit("these guides are stale: run make guides")


if __name__ == "__main__":
    main()
