"""The English edition is current, and says and computes what the Korean one does."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
import translation
from agreement import disagreements, disagreements_of_texts
from translation import Finding, bring, findings, fingerprint, pairs, read, record

ROOT = Path(__file__).parents[2]
GIT_SETTINGS = ["-c", "user.name=test", "-c", "user.email=test@localhost"]
GIT_SETTINGS += ["-c", "commit.gpgsign=false", "-c", "init.defaultBranch=main"]


@pytest.fixture(params=pairs(), ids=lambda pair: pair[0].stem)
def editions(request):
    """Return a Korean lesson and its English one."""
    return tuple(map(read, request.param))


def cell(notebook, cell_id):
    (found,) = [cell for cell in notebook.cells if cell.id == cell_id]
    return found


def change(notebook, cell_id, old, new):
    found = cell(notebook, cell_id)
    assert old in found.source
    found.source = found.source.replace(old, new)


def test_the_english_edition_is_current_and_agrees(editions):
    assert findings(*editions) == []


def test_every_english_lesson_has_a_korean_one():
    names = {path.name for path in (ROOT / "notebooks" / "en").glob("*.ipynb")}
    assert names == {korean.name for korean, _ in pairs()}


def test_the_two_readmes_agree():
    korean, english = (ROOT / name for name in ("README.ko.md", "README.md"))
    apart = disagreements_of_texts(
        korean.read_text(encoding="utf-8"), english.read_text(encoding="utf-8")
    )
    assert apart == ["link only in Korean: README.md", "link only in the translation: README.ko.md"]


# Deliberate faults, in copies of lessons that are sound.


@pytest.fixture
def first_lesson():
    return tuple(map(read, pairs()[0]))


def test_sees_a_changed_korean_cell(first_lesson):
    korean, english = first_lesson
    change(korean, "data-table-read", "그림으로 봅시다", "그림을 봅시다")
    assert [(f.cell, f.kind) for f in findings(korean, english)] == [("data-table-read", "stale")]


def test_shows_the_change_of_a_korean_cell(first_lesson):
    korean, english = first_lesson
    older = cell(korean, "data-table-read").source
    change(korean, "data-table-read", "그림으로 봅시다", "그림을 봅시다")
    (stale,) = findings(korean, english, lambda cell_id, recorded: older)
    newer = cell(korean, "data-table-read").source
    assert stale.details.splitlines() == ["@@ -1 +1 @@", f"-{older}", f"+{newer}"]


def test_sees_a_missing_an_extra_and_a_misplaced_cell(first_lesson):
    korean, english = first_lesson
    english.cells.append(nbformat.v4.new_markdown_cell("One more.", id="one-more"))
    english.cells.insert(3, english.cells.pop(10))
    moved = english.cells[3].id
    gone = english.cells.pop(6).id
    kinds = {(f.cell, f.kind) for f in findings(korean, english)}
    assert kinds == {(gone, "missing"), ("one-more", "not in Korean"), (moved, "misplaced")}


@pytest.mark.parametrize(
    ("cell_id", "old", "new", "complaint"),
    [
        ("data", "y_train = torch", "y_trained = torch", "the program differs"),
        ("data", "print(x_train.shape)\nprint(y_train.shape)",
         "print(y_train.shape)\nprint(x_train.shape)", "the program differs"),
        ("training", "cost.backward()\n    optimizer.step()",
         "optimizer.step()\n    cost.backward()", "the program differs"),
        ("training", "{cost.item():.6f}", "{cost.item():.5f}", "the program differs"),
        ("training", "Cost: ", "Loss: ", "has no words and must stay"),
        ("boundary-intro", "$$w_1 x_1 + w_2 x_2 + b = 0$$", "", "formula only in Korean"),
        ("boundary-intro", "+ b = 0$$", "- b = 0$$", "formula only in the translation"),
        ("training-read", "0.019843", "0.019834", "number only in the translation: 0.019834"),
        ("training-read", "`costs`", "`cost`", "code only in Korean: `costs`"),
        ("training-read", "`costs`", "costs", "code only in Korean: `costs`"),
        ("summary", "02_neural_network_view", "03_model_class", "link only in the translation"),
        ("plain-intro", "## The", "### The", "heading only in the translation"),
    ],
)  # fmt: skip
def test_sees_disagreement(first_lesson, cell_id, old, new, complaint):
    korean, english = first_lesson
    change(english, cell_id, old, new)
    details = [f.details for f in findings(korean, english) if f.cell == cell_id]
    assert any(complaint in line for line in details), details


def test_sees_another_output(first_lesson):
    korean, english = first_lesson
    cell(english, "training").outputs[0].text = "Epoch    0/1000 Cost: 0.539714\n"
    cell(english, "mistake-shape").outputs[0].text = "accuracy 310.00%\n"
    cell(english, "untrained-cost").outputs = []
    found = [(f.cell, f.details.split(":")[0]) for f in findings(korean, english)]
    assert ("training", "an output without words differs") in found
    assert ("mistake-shape", "number only in the translation") in found
    assert ("untrained-cost", "the outputs are of other kinds, or not as many") in [
        (name, details.split(" (")[0]) for name, details in found
    ]


def test_sees_other_tags_and_types(first_lesson):
    korean, english = first_lesson
    cell(english, "mistake-integer").metadata.tags = []
    cell(english, "data-intro").cell_type = "raw"
    cell(english, "data-plot").metadata.slideshow.slide_type = "skip"
    assert findings(korean, english) == [
        Finding("data-intro", "differs", "a raw cell, the Korean one is markdown"),
        Finding("data-plot", "differs", "the slide types differ"),
        Finding("mistake-integer", "differs", "the tags differ"),
    ]


def both(cell_type, korean, english):
    make = getattr(nbformat.v4, f"new_{cell_type}_cell")
    return disagreements(make(korean), make(english))


@pytest.mark.parametrize(
    ("korean", "english"),
    [
        ('f"점 {n}개 가운데 {k}개"  # 센다', 'f"{k} of {n} points"  # count'),
        ('f"{\'예\' if yes else \'아니요\'}입니다"', 'f"The answer: {\'yes\' if yes else \'no\'}"'),
        ('use_language("ko")', 'use_language("en")'),
        ('ax.set(xlabel="합", ylabel="h")', 'ax.set(xlabel="sum", ylabel="h")'),
    ],
)  # fmt: skip
def test_words_in_code_are_translated(korean, english):
    assert both("code", korean, english) == []


def test_code_in_the_text_may_have_comments_in_either_language():
    korean = "```python\nstep()  # 옮긴다\n```\n```sh\nmake lab  # 엽니다\n```"
    english = "```python\nstep()  # move\n```\n```sh\nmake lab  # opens it\n```"
    assert both("markdown", korean, english) == []
    assert both("markdown", korean, english.replace("step()", "stop()")) != []
    assert both("markdown", korean, english.replace("make lab", "make lap")) != []


# Bringing new cells along, and recording.


def test_record_makes_a_cell_current(first_lesson):
    korean, english = first_lesson
    change(korean, "data-table-read", "그림으로 봅시다", "그림을 봅시다")
    change(korean, "data-plot-read", "바로 그 선입니다", "그 선입니다")
    record(korean, english, ["data-table-read"])
    assert [f.cell for f in findings(korean, english)] == ["data-plot-read"]
    record(korean, english)
    assert findings(korean, english) == []


def test_record_refuses_what_is_not_translated(first_lesson):
    korean, english = first_lesson
    with pytest.raises(ValueError, match="not in both notebooks: nonsense"):
        record(korean, english, ["nonsense"])
    korean.cells.append(nbformat.v4.new_markdown_cell("새 글입니다.", id="new-words"))
    bring(korean, english)
    with pytest.raises(ValueError, match="still in Korean: new-words"):
        record(korean, english)


def test_bring_puts_new_cells_in_their_places(first_lesson):
    korean, english = first_lesson
    korean.cells.insert(4, nbformat.v4.new_markdown_cell("새 글입니다.", id="new-words"))
    korean.cells.insert(5, nbformat.v4.new_code_cell("1 + 1", id="new-code"))
    korean.cells.insert(3, korean.cells.pop(10))
    gone = korean.cells.pop(8).id
    text = cell(english, "summary").source
    assert bring(korean, english) == ["new      new-words", "copied   new-code", f"dropped  {gone}"]
    assert [c.id for c in english.cells] == [c.id for c in korean.cells]
    assert cell(english, "summary").source == text
    assert [(f.cell, f.kind) for f in findings(korean, english)] == [("new-words", "stale")]
    assert bring(korean, english) == []


def test_bring_begins_a_new_lesson(first_lesson):
    korean, _ = first_lesson
    english = nbformat.v4.new_notebook()
    bring(korean, english)
    assert [c.id for c in english.cells] == [c.id for c in korean.cells]
    assert all(not c.outputs for c in english.cells if c.cell_type == "code")
    assert {f.cell for f in findings(korean, english) if f.kind == "stale"} == {
        c.id for c in korean.cells if not translation._is_wordless(c)
    }


@pytest.fixture
def project(tmp_path):
    """Return a small copy of the project: the tools, lesson 1, and a history in git."""
    shutil.copytree(ROOT / "tools", tmp_path / "tools")
    for path in pairs()[0]:
        (tmp_path / "notebooks" / path.parent.name).mkdir(parents=True)
        shutil.copy(path, tmp_path / "notebooks" / path.parent.name)
    if shutil.which("git"):
        for command in (
            ["init", "--quiet"],
            ["add", "."],
            ["commit", "--quiet", "--message=first"],
        ):
            subprocess.run(["git", *GIT_SETTINGS, *command], cwd=tmp_path, check=True)
    return tmp_path


def run(project, *arguments):
    return subprocess.run(
        [sys.executable, "tools/translation.py", *arguments],
        cwd=project,
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONIOENCODING": "utf-8"},
    )


def test_the_commands(project):
    assert run(project, "check").returncode == 0
    path = project / "notebooks" / "ko" / pairs()[0][0].name
    korean = read(path)
    change(korean, "data-table-read", "그림으로 봅시다", "그림을 봅시다")
    korean.cells.insert(4, nbformat.v4.new_markdown_cell("새 글입니다.", id="new-words"))
    path.write_text(nbformat.writes(korean), encoding="utf-8")

    check = run(project, "check")
    assert check.returncode == 1
    assert "2 to do" in check.stdout
    assert "missing        new-words" in check.stdout
    assert "stale          data-table-read" in check.stdout
    older = "-표의 앞" if shutil.which("git") else "that git does not know"
    assert older in check.stdout

    assert run(project, "bring", "01").stdout == "new      new-words\n"
    refused = run(project, "record", "01")
    assert refused.returncode == 1
    assert "still in Korean: new-words" in refused.stderr
    assert run(project, "record", "01", "data-table-read").returncode == 0
    assert "1 to do" in run(project, "check").stdout
    assert run(project, "record", "07").returncode == 2


def test_every_recorded_fingerprint_is_of_the_korean_cell(editions):
    korean, english = editions
    for there, here in zip(korean.cells, english.cells, strict=True):
        assert here.metadata["translates"] == fingerprint(there), here.id
