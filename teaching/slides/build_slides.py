"""Make the lessons into slides, in both languages, by the slide types that their cells carry.

    python teaching/slides/build_slides.py [--output FOLDER]

A deck opens in a browser as a file, without a server, a kernel or another host.
"""

import argparse
import json
import os
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(ROOT / "site"), str(ROOT)]

from build_site import PACKAGES, bundle, need_packages  # noqa: E402
from deck import deck  # noqa: E402
from live_widgets import page_modules  # noqa: E402
from nbconvert import SlidesExporter  # noqa: E402
from staging import LESSONS, read_lesson  # noqa: E402
from words import words  # noqa: E402

from course_utils.language import LANGUAGES  # noqa: E402


def build(output):
    """Build the decks of every lesson into the folder `output`; return their paths."""
    need_packages()
    write_assets(output / "assets")
    return [_write_deck(lesson, language, output) for language in LANGUAGES for lesson in LESSONS]


def write_assets(assets):
    """Write what the decks share into the folder `assets`: scripts, styles, pictures."""
    assets.mkdir(parents=True)
    notebooks = [read_lesson(lesson, language) for lesson in LESSONS for language in LANGUAGES]
    modules, styles = page_modules(notebooks)
    # A page opened as a file may not import files, so the widgets' modules come as text.
    script = f"window.courseModules = {json.dumps(modules, ensure_ascii=False)};"
    (assets / "modules.js").write_text(script, encoding="utf-8")
    sheets = [
        (PACKAGES / "reveal.js" / "dist" / "reveal.css").read_text(encoding="utf-8"),
        *styles,
        (HERE / "slides.css").read_text(encoding="utf-8"),
    ]
    (assets / "slides.css").write_text("\n".join(sheets), encoding="utf-8")
    bundle(HERE / "slides.js", assets / "slides.js")
    # Formulas as pictures: they need no fonts, which a page opened as a file may not load.
    shutil.copyfile(PACKAGES / "mathjax" / "es5" / "tex-svg.js", assets / "mathjax.js")
    shutil.copytree(ROOT / "images", assets / "images")


def _write_deck(lesson, language, output):
    exporter = SlidesExporter(
        template_name="course",
        extra_template_basedirs=[str(HERE / "templates")],
        exclude_input_prompt=True,
        exclude_output_prompt=True,
        exclude_anchor_links=True,
        language_code=language,
    )
    assets = os.path.relpath(output / "assets", output / language)
    notes = words(language)
    notebook = deck(read_lesson(lesson, language), notes, f"{assets}/images")
    resources = {
        "metadata": {"name": lesson},
        "course": {
            "assets": assets,
            "words": {name: notes[name] for name in ("broken_widget", "dark")},
        },
    }
    page, _ = exporter.from_notebook_node(notebook, resources)
    path = output / language / f"{lesson}.html"
    path.parent.mkdir(exist_ok=True)
    path.write_text(page, encoding="utf-8")
    return path


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--output", type=Path, default=HERE / "build")
    output = parser.parse_args().output
    shutil.rmtree(output, ignore_errors=True)
    print("The slides of each lesson, to open in a browser:")
    for path in build(output):
        print(f"  {path}")


if __name__ == "__main__":
    main()
