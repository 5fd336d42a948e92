"""The ways through the site: search, languages, pages, and a reader without JavaScript."""

import pytest
from pages import PATIENCE_SECONDS
from playwright.sync_api import expect
from staging import LESSONS, lessons_at_a_glance
from visits import PAGES

from course_utils.language import LANGUAGES

# At once: the theme would glide there.
SCROLL_THERE = "node => node.scrollIntoView({ behavior: 'instant' })"


def switch_language(page):
    # With the mouse alone: the locator's own click would scroll the page first.
    box = page.locator("[data-course-language]").bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


@pytest.fixture(scope="session")
def search(site, browser):
    """Return the function that asks the search page of an edition, and gives what it lists."""
    page = browser.new_page()
    page.set_default_timeout(PATIENCE_SECONDS * 1000)

    def ask(language, query):
        page.goto(f"{site.url}/{language}/search.html?q={query}")
        expect(page.locator("#search-results .search-summary")).not_to_be_empty()
        links = page.locator("#search-results ul.search li a")
        return [link.get_attribute("href").split("/")[-1] for link in links.all()]

    yield ask
    page.close()


@pytest.mark.parametrize(
    "query",
    [
        "경계",
        "경계를",
        "결정 경계",
        "학습률",
        "학습률이",
        "기울기",
        "편향",
        "점",
        "힌트",
        "backward",
    ],
)
def test_korean_words_are_found_with_and_without_particles(search, query):
    found = search("ko", query)
    assert any(LESSONS[1] in address for address in found), found


def test_a_word_inside_a_longer_one_is_found(search):
    # The lessons write 교차 엔트로피, 가중치, 시그모이드; none stands there alone.
    assert search("ko", "모이드")
    assert search("ko", "치솟")


@pytest.mark.parametrize(("language", "query"), [("ko", "얼룩말"), ("en", "zebra")])
def test_what_is_not_there_is_not_found(search, language, query):
    assert search(language, query) == []


@pytest.mark.parametrize("query", ["boundary", "learning rate", "boundaries", "zero_grad"])
def test_english_words_are_found(search, query):
    assert any("_" in address for address in search("en", query))


def test_the_search_opens_from_the_keyboard(open_page):
    visit = open_page("ko/01_sequential_model")
    visit.page.keyboard.press("Control+k")
    field = visit.page.locator("#pst-search-dialog input")
    expect(field).to_be_focused()
    field.fill("경계")
    field.press("Enter")
    visit.page.wait_for_url("**/search.html?q=*")
    expect(visit.page.locator("#search-results ul.search li").first).to_be_visible()


@pytest.mark.parametrize("page", [page for page in PAGES if page.startswith("ko/")])
def test_the_language_switch_keeps_the_place(open_page, page):
    visit = open_page(page)
    place = "explorer" if page.endswith("index") else "exercise-" + page[4] + "-2"
    for here, there in [("ko", "en"), ("en", "ko")]:
        visit.page.locator(f"#{place}").first.evaluate(SCROLL_THERE)
        switch_language(visit.page)
        visit.page.wait_for_url(f"**/{page.replace('ko/', f'{there}/')}.html**")
        visit.page.wait_for_selector("html[data-course-live]", state="attached")
        assert visit.page.url.split("#")[1] == place, here
        top = visit.page.locator(f"#{place}").first.evaluate("n => n.getBoundingClientRect().top")
        assert 0 <= top < 120, here


def test_the_language_switch_takes_the_explorers_state_along(open_page):
    visit = open_page("ko/01_sequential_model")
    explorer = visit.explorer("explorer")
    explorer.get_by_role("slider").first.focus()
    visit.page.keyboard.press("ArrowLeft")
    rate = explorer.get_by_role("textbox").first.input_value()
    explorer.evaluate(SCROLL_THERE)
    switch_language(visit.page)
    visit.page.wait_for_url("**/en/01_sequential_model.html#explorer?**")
    expect(visit.explorer("explorer").get_by_role("textbox").first).to_have_value(rate)


@pytest.mark.parametrize(("locale", "language"), [("ko-KR", "ko"), ("en-GB", "en"), ("de", "en")])
def test_the_root_chooses_the_readers_language(site, browser, locale, language):
    context = browser.new_context(locale=locale)
    page = context.new_page()
    page.set_default_timeout(PATIENCE_SECONDS * 1000)
    page.goto(site.url)
    page.wait_for_url(f"{site.url}/{language}/index.html")
    context.close()


def test_the_root_offers_both_languages_without_javascript(site, browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.set_default_timeout(PATIENCE_SECONDS * 1000)
    page.goto(site.url)
    for language in LANGUAGES:
        expect(page.locator(f"a[hreflang={language}]")).to_be_visible()
    context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_start_page_leads_to_every_lesson(open_page, language):
    page = open_page(f"{language}/index").page
    for row in lessons_at_a_glance(language):
        card = page.locator(".sd-card", has_text=row["title"].replace("`", ""))
        expect(card).to_contain_text(row["time"])
        link = card.locator("a").first.get_attribute("href")
        assert link == f"{row['stem']}.html"


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_follow_one_another(site, browser, language):
    page = browser.new_page()
    page.set_default_timeout(PATIENCE_SECONDS * 1000)
    page.goto(f"{site.url}/{language}/index.html")
    for lesson in LESSONS:
        page.locator("a.right-next").click()
        page.wait_for_url(f"**/{language}/{lesson}.html")
    expect(page.locator("a.right-next")).to_have_count(0)
    expect(page.locator("a.left-prev")).to_have_attribute("href", f"{LESSONS[-2]}.html")
    page.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_javascript_a_still_stands_in_each_widgets_place(site, browser, language):
    context = browser.new_context(java_script_enabled=False, color_scheme="dark")
    page = context.new_page()
    page.set_default_timeout(PATIENCE_SECONDS * 1000)
    page.goto(f"{site.url}/{language}/01_sequential_model.html")
    stills = page.locator(".course-live .course-still")
    assert stills.count() == 6
    for still in stills.all():
        assert still.inner_text().strip()
    picture = page.locator(".course-live[data-place=explorer] img")
    picture.scroll_into_view_if_needed()
    expect(picture).to_have_js_property("complete", True)
    assert picture.evaluate("image => image.naturalWidth") > 0
    # The theme has its colours under the name of a mode, which a script would set later.
    ink = "getComputedStyle(document.documentElement).getPropertyValue('--pst-color-text-base')"
    assert page.evaluate(ink).strip()
    context.close()


def test_the_text_stands_there_before_any_script(site, browser):
    context = browser.new_context()
    context.route("**/*.js*", lambda route: None)  # they never arrive
    page = context.new_page()
    page.set_default_timeout(PATIENCE_SECONDS * 1000)
    page.goto(f"{site.url}/ko/02_neural_network_view.html", wait_until="commit")
    expect(page.locator("#summary")).to_be_visible()
    context.close()
