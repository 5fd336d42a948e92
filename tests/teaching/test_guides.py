"""The teacher's guides keep to the clock, name what the lessons have, and state what runs show."""

import re
import sys

import pytest
from classroom import REPOSITORY
from prose_numbers import confirmations, numbers, prose

sys.path.insert(0, str(REPOSITORY / "teaching"))

import guides

PATHS = guides.guide_paths()
ROW = re.compile(r"^\| (?P<minutes>\d+)(?:분| min) \| (?P<heading>[^|]+) \|", re.MULTILINE)
EXERCISE = re.compile(r"(?<![\d-])(\d-\d)(?!\d)")


@pytest.fixture(params=PATHS, ids=lambda path: f"{path.parent.name}-{path.stem[:2]}")
def path(request):
    return request.param


@pytest.fixture
def guide(path):
    return path.read_text(encoding="utf-8")


def own_words(guide):
    """Return the guide without its generated parts and without the titles of its plans."""
    guide = re.sub(r"<!-- [a-z ]+ -->.*?<!-- end -->", "", guide, flags=re.DOTALL)
    return re.sub(r"^## \d+ ?(?:분 수업|minutes)$", "", guide, flags=re.MULTILINE)


def plan_of(guide, minutes):
    """Return the rows (minutes, heading) of the plan for so many minutes."""
    (plan,) = re.findall(rf"^## {minutes} ?(?:분 수업|minutes)$(.*?)^## ", guide, re.M | re.S)
    return [(int(row["minutes"]), row["heading"].strip()) for row in ROW.finditer(plan)]


def number_of(path):
    return int(path.stem[:2])


def test_every_lesson_has_its_guide_in_both_languages():
    lessons = {
        (path.parent.name, path.stem)
        for language in guides.LANGUAGES
        for path in (REPOSITORY / "notebooks" / language).glob("*.ipynb")
    }
    assert {(path.parent.name, path.stem) for path in PATHS} == lessons


def test_generated_parts_are_current(path, guide):
    made = guides.refresh(guide, guides.read_lesson(path), number_of(path), path.parent.name)
    assert guide == made, "run make guides"


@pytest.mark.parametrize("minutes", [50, 90])
def test_plans_fill_their_time_with_parts_of_the_lesson_in_order(path, guide, minutes):
    lesson = guides.read_lesson(path)
    headings = [
        heading
        for cell in lesson.cells
        if cell.cell_type == "markdown"
        for heading in re.findall(r"^#+ (.+)$", cell.source, re.MULTILINE)
    ]
    rows = plan_of(guide, minutes)
    assert sum(time for time, _ in rows) == minutes
    places = [headings.index(heading) for _, heading in rows]
    assert places == sorted(set(places))


def test_numbers_come_from_runs(path, guide):
    lesson = guides.read_lesson(path)
    runs = set(confirmations(lesson))
    for program in guides.PROGRAM.finditer(guide):
        runs |= set(numbers(program[0]))
    words = EXERCISE.sub("…", prose(own_words(guides.PROGRAM.sub("", guide))))
    stated = list(numbers(words))
    unconfirmed = [n.written for n in stated if not any(n.is_confirmed_by(run) for run in runs)]
    assert unconfirmed == []


def test_exercises_that_plans_name_are_there(path, guide):
    names = {e.name.replace("_", "-") for e in guides.exercises_of(number_of(path))}
    assert set(EXERCISE.findall(own_words(guide))) <= names


def test_both_languages_keep_the_same_time_and_show_the_same():
    for korean in (path for path in PATHS if path.parent.name == "ko"):
        english = korean.parents[1] / "en" / korean.name
        one, other = (path.read_text(encoding="utf-8") for path in (korean, english))
        for minutes in (50, 90):
            times = [[time for time, _ in plan_of(text, minutes)] for text in (one, other)]
            assert times[0] == times[1], korean.name
        programs = [
            [found["code"].replace('use_language("en")', 'use_language("ko")') for found in matches]
            for matches in map(guides.PROGRAM.finditer, (one, other))
        ]
        assert programs[0] == programs[1]
        assert programs[0], korean.name
        assert one.count("\n## ") == other.count("\n## ")
        assert one.count("\n- ") == other.count("\n- ")


def test_the_wrong_answers_are_all_those_of_the_catalogue(path, guide):
    language = path.parent.name
    for exercise in guides.exercises_of(number_of(path)):
        for key in exercise.diagnoses:
            if not key.startswith("exercise.wrong."):
                said = re.split(r"\{[^}]*\}", " ".join(guides.TEXTS[key][language].split()))
                assert all(part in guide for part in said), key


# Deliberate faults.


def test_a_stale_part_is_seen():
    (path,) = [path for path in PATHS if (path.parent.name, path.stem[:2]) == ("en", "01")]
    guide, lesson = path.read_text(encoding="utf-8"), guides.read_lesson(path)
    for old, new in [("0.4161, accuracy", "0.4162, accuracy"), ("Right, “3”", "Right, “2”")]:
        assert old in guide
        assert guides.refresh(guide.replace(old, new), lesson, 1, "en") == guide
    with pytest.raises(ValueError, match="needs one '<!-- questions -->'"):
        guides.refresh(guide.replace("<!-- questions -->", ""), lesson, 1, "en")
