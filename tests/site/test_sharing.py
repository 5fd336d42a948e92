"""The state of an explorer as an address."""

import pytest
from playwright.sync_api import expect

LESSON_1, LESSON_2, LESSON_4 = (
    "en/01_sequential_model",
    "en/02_neural_network_view",
    "en/04_training_loop",
)
STATE = "#explorer?learning_rate=0.1&epochs=500&epoch=20&points=1,2,0~2,3,0~3,1,0~2.5,1.5,1~5,3,1"
OPENED = {"ko": "링크에 담긴 상태를 열었습니다.", "en": "This is the state that the link holds."}
IGNORED = {"ko": "읽을 수 없어서", "en": "could not be read"}


def readouts(explorer):
    return explorer.locator(".course-readouts dd").all_inner_texts()


def share(visit, explorer):
    """Press the button and return the fragment of the address that it made."""
    explorer.locator(".course-share-button").click()
    expect(explorer.locator(".course-share [role=status]")).not_to_be_empty()
    return "#" + visit.page.url.split("#")[1]


def test_a_link_opens_the_state_that_it_was_made_from(open_page):
    made = open_page(LESSON_1)
    explorer = made.explorer("explorer")
    rate = explorer.get_by_role("textbox", name="Learning rate")
    rate.fill("0.3")
    rate.press("Enter")
    explorer.get_by_role("slider", name="Epoch").focus()
    for _ in range(5):
        made.page.keyboard.press("ArrowLeft")
    explorer.locator(".course-point").nth(3).focus()
    made.page.keyboard.press("ArrowLeft")
    made.page.keyboard.press("Enter")  # another class
    expect(explorer.locator(".course-readout-epoch dd")).to_have_text("995 / 1000")
    fragment = share(made, explorer)
    for language in ("en", "ko"):
        opened = open_page(LESSON_1.replace("en/", f"{language}/"), fragment)
        again = opened.explorer("explorer")
        expect(again.locator(".course-readout-epoch dd")).to_have_text("995 / 1000")
        assert readouts(again) == readouts(explorer)
        expect(again.locator(".course-share [role=status]")).to_have_text(OPENED[language])
        assert again.bounding_box()["y"] == pytest.approx(72, abs=60)


def test_the_start_travels_along_where_it_is_another(open_page):
    start = "#explorer?epoch=0&start=1,-2,0.5"
    opened = open_page(LESSON_1, start)
    explorer = opened.explorer("explorer")
    expect(explorer.locator(".course-readout-w1 dd")).to_have_text("1.0000")
    assert "start=1,-2,0.5" in share(opened, explorer)


def test_reset_leads_back_to_the_lesson(open_page):
    opened = open_page(LESSON_1, STATE)
    explorer = opened.explorer("explorer")
    expect(explorer.locator(".course-readout-epoch dd")).to_have_text("20 / 500")
    explorer.get_by_role("button", name="Reset").click()
    expect(explorer.locator(".course-readout-epoch dd")).to_have_text("1000 / 1000")
    assert explorer.locator(".course-point").count() == 6


def test_a_shared_epoch_stays_when_the_run_is_longer(open_page):
    opened = open_page(LESSON_1, "#explorer?epochs=4000&epoch=1000")
    expect(opened.page.locator(".course-readout-epoch dd")).to_have_text("1000 / 4000")


def test_the_neuron_can_be_shared(open_page):
    opened = open_page(LESSON_2, "#neuron?x1=1&x2=2&w1=0.5&w2=-1&b=3")
    neuron = opened.explorer("neuron")
    expect(neuron.locator(".course-arithmetic p").nth(1)).to_have_text(
        "= σ(1 × 0.5000 + 2 × (−1.0000) + 3.0000)"
    )
    assert share(opened, neuron) == "#neuron?x1=1&x2=2&w1=0.5&w2=-1&b=3"


def test_the_address_says_which_explorer(open_page):
    opened = open_page(LESSON_4, "#panel?learning_rate=3")
    assert opened.page.locator(".course-share [role=status]").all_inner_texts() == [""]


NONSENSE = [
    "learning_rate=abc",
    "learning_rate=0",
    "learning_rate=1e9",
    "learning_rate=NaN",
    "epochs=0",
    "epochs=1.5",
    "epochs=20000",
    "epoch=1001",
    "epochs=100&epoch=101",
    "epoch=-1",
    "points=1,2",
    "points=1,2,2",
    "points=",
    "points=1,2,0~",
    "points=1e9,2,0",
    "points=" + "~".join(["1,2,0"] * 101),
    "start=1,2",
    "colour=red",
    "learning_rate=0.1&learning_rate=0.2",
    "learning_rate=0.1&epoch=banana",
    "learning_rate=%00",
    "__proto__=1",
    "",
]


def test_nonsense_is_ignored_as_a_whole_with_a_word_to_the_reader(open_page):
    visit = open_page(LESSON_1)
    explorer = visit.explorer("explorer")
    before = readouts(explorer)
    status = explorer.locator(".course-share [role=status]")
    for number, nonsense in enumerate(NONSENSE):
        visit.page.evaluate("(status) => { status.textContent = '' }", status.element_handle())
        visit.page.evaluate("(hash) => { location.hash = hash }", f"#explorer?{nonsense}")
        expect(status).to_contain_text(IGNORED["en"])
        assert readouts(explorer) == before, (number, nonsense)
    assert visit.problems == []


def test_nonsense_in_the_address_of_a_new_page(open_page):
    visit = open_page("ko/index", "#explorer?epoch=banana")
    status = visit.explorer("explorer").locator(".course-share [role=status]")
    expect(status).to_contain_text(IGNORED["ko"])
    assert visit.problems == visit.complaints == []


def test_the_link_is_copied(open_page):
    visit = open_page("en/index", permissions=["clipboard-read", "clipboard-write"])
    explorer = visit.explorer("explorer")
    share(visit, explorer)
    expect(explorer.locator(".course-share [role=status]")).to_contain_text("Link copied")
    assert visit.page.evaluate("navigator.clipboard.readText()") == visit.page.url


def test_without_a_clipboard_the_link_is_there_to_copy(open_page):
    visit = open_page("en/index", permissions=[])
    visit.page.evaluate(
        "() => { navigator.clipboard.writeText = () => Promise.reject(new Error('none')); }"
    )
    explorer = visit.explorer("explorer")
    share(visit, explorer)
    field = explorer.get_by_role("textbox", name="Address of this state")
    expect(field).to_have_value(visit.page.url)
    expect(field).to_be_focused()
