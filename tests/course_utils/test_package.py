"""The package as it is imported, built and installed."""

import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

import course_utils

ROOT = Path(__file__).parents[2]


def python(program, *arguments, executable=sys.executable, **options):
    command = [executable, "-I", "-c", program, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


def test_import_alone_is_light():
    program = "import sys, course_utils; print(*sys.modules, sep='\\n')"
    imported = {name.partition(".")[0] for name in python(program).split()}
    assert "course_utils" in imported
    assert not imported & {"torch", "matplotlib", "numpy", "sklearn", "ipywidgets", "anywidget"}


@pytest.mark.parametrize("name", course_utils.__all__)
def test_every_name_loads_by_itself(name):
    python(f"from course_utils import {name}")


def test_names_are_listed_for_completion():
    assert set(course_utils.__all__) <= set(dir(course_utils))
    assert len(set(course_utils.__all__)) == len(course_utils.__all__)


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="plot_everything"):
        course_utils.plot_everything  # noqa: B018


@pytest.mark.parametrize("name", course_utils.__all__)
def test_every_name_is_documented(name):
    docstring = getattr(course_utils, name).__doc__
    assert docstring
    assert name.startswith("load") or "Raises\n" in docstring


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """A wheel of the package, built from a copy: building leaves files in the source."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    source.mkdir()
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "course_utils", source / "course_utils", ignore=ignored)
    for name in ("pyproject.toml", "LICENSE", "README.md"):
        shutil.copy(ROOT / name, source)
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", folder]
    subprocess.run([*command, source], check=True)
    (built,) = folder.glob("*.whl")
    return built


def test_wheel_holds_every_file_of_the_package(wheel):
    inside = set(zipfile.ZipFile(wheel).namelist())
    wanted = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "course_utils").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert {Path(name).suffix for name in wanted} == {".py", ".js", ".css", ".ttf", ".txt"}
    assert wanted <= inside
    assert any(name.endswith("licenses/LICENSE") for name in inside)


def test_wheel_in_an_empty_environment_draws_a_korean_plot(wheel, tmp_path):
    environment = tmp_path / "environment"
    venv.create(environment, with_pip=False)
    folder = "Scripts" if sys.platform == "win32" else "bin"
    executable = environment / folder / "python"
    paths = {"base": str(environment), "platbase": str(environment)}
    site_packages = Path(sysconfig.get_path("purelib", "venv", vars=paths))
    zipfile.ZipFile(wheel).extractall(site_packages)
    # The libraries are borrowed from this environment; the package itself is not.
    libraries = tmp_path / "libraries"
    libraries.mkdir()
    for entry in Path(sysconfig.get_path("purelib")).iterdir():
        if "course_utils" not in entry.name and "editable" not in entry.name:
            (libraries / entry.name).symlink_to(entry, target_is_directory=entry.is_dir())
    (site_packages / "libraries.pth").write_text(f"{libraries}\n", encoding="utf-8")
    program = (
        "import sys, warnings; warnings.simplefilter('error', UserWarning)\n"
        "import matplotlib; matplotlib.use('agg')\n"
        "from course_utils import TrainingPanel, load_six_points, plot_points\n"
        "ax = plot_points(*load_six_points())\n"
        "ax.set_title('여섯 점', fontfamily=ax.xaxis.label.get_fontfamily())\n"
        "ax.figure.savefig(sys.argv[1])\n"
        "TrainingPanel(lambda learning_rate, epochs: None)\n"
        "import course_utils; print(course_utils.__file__)"
    )
    picture = tmp_path / "points.png"
    origin = python(program, picture, executable=executable, cwd=tmp_path)
    assert Path(origin.strip()).is_relative_to(environment)
    assert picture.read_bytes().startswith(b"\x89PNG")
