"""make lab opens the lesson that the README promises, whatever the computer's own language."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(shutil.which("make") is None, reason="without make there is no make lab")
@pytest.mark.parametrize(
    ("arguments", "opened"),
    [([], "notebooks/ko/01_sequential_model.ipynb"),
     (["LANGUAGE=en"], "notebooks/en/01_sequential_model.ipynb")],
)  # fmt: skip
def test_make_lab_opens(arguments, opened):
    # A make that runs these tests passes its own settings on to every make below it.
    environment = {name: value for name, value in os.environ.items() if "MAKE" not in name}
    asked = subprocess.run(
        ["make", "--dry-run", "lab", *arguments],
        cwd=ROOT,
        # Linux keeps the languages of its messages in a variable of the same name.
        env=environment | {"LANGUAGE": "de_DE:fr"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert asked.stdout.rstrip().endswith(f"jupyter lab {opened}")
    assert (ROOT / opened).exists()
