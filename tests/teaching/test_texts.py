"""What teachers and learners read here is there in both languages, and says the same."""

import re
import sys

import pytest
from agreement import disagreements_of_texts
from classroom import REPOSITORY

sys.path.insert(0, str(REPOSITORY / "teaching" / "assignments"))

from grading import texts


def test_the_two_readmes_agree():
    korean, english = (
        (REPOSITORY / "teaching" / name).read_text(encoding="utf-8")
        for name in ("README.ko.md", "README.md")
    )
    apart = disagreements_of_texts(korean, english)
    assert apart == ["link only in Korean: README.md", "link only in the translation: README.ko.md"]


@pytest.mark.parametrize("key", texts._TEXTS)
def test_texts_of_grading_have_the_same_places_in_both_languages(key):
    places = {
        language: set(re.findall(r"\{(\w+)\}", said))
        for language, said in texts._TEXTS[key].items()
    }
    assert places["ko"] == places["en"]
    assert re.search("[가-힣]", texts._TEXTS[key]["ko"])
    assert not re.search("[가-힣]", texts._TEXTS[key]["en"])


def test_the_readme_names_the_limits_that_hold():
    from grading.preprocessors import GradeApart

    limits = GradeApart()
    said = (REPOSITORY / "teaching" / "README.md").read_text(encoding="utf-8")
    assert (
        f"{limits.cell_seconds} s for a cell, {limits.grading_seconds} s for a grading cell" in said
    )
    assert f"{limits.seconds} s and {limits.memory >> 30} GiB for a submission" in said
