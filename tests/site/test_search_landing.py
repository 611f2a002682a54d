"""From a hit to the passage in the document."""

import re

from playwright.sync_api import Page, expect

from .searching import ask, results

DECISION = "qinghe/2021-3/he-chuan/decision"
REPORT = "qinghe/2021-3/plan-report"

IN_VIEW = """mark => {
  const { top, bottom } = mark.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}"""


def test_hit_lands_on_its_passage(page: Page) -> None:
    ask(page, "hechuan")
    results(page).locator(f'[data-document="{DECISION}"] a').click()
    marks = page.locator("article mark.found")
    expect(marks.first).to_have_text("贺川")
    assert set(marks.all_inner_texts()) == {"贺川"}


def test_passage_far_down_is_scrolled_into_view(page: Page) -> None:
    page.goto(f"{REPORT}/")
    text = page.locator("article p").last.inner_text()
    passage = re.sub(r"\W", "", text)[-6:]
    page.goto(f"{REPORT}/#q={passage}&near={passage}")
    mark = page.locator("mark.found").last
    page.wait_for_function("scrollY > 0")
    assert mark.evaluate(IN_VIEW)


def test_passage_across_elements_is_marked_in_each(page: Page) -> None:
    page.goto("qinghe/2021-3/appraisal/table/")
    cells = page.locator("article tbody tr").first.locator("th, td").all_inner_texts()
    passage = "".join(cells[1:4])
    page.goto(f"qinghe/2021-3/appraisal/table/#q={passage}&near={passage}")
    marks = page.locator("mark.found")
    expect(marks).to_have_text(cells[1:4])
    expect(page.locator("article tr > mark")).to_have_count(0)


def test_passage_longer_than_a_snippet_is_marked_whole(page: Page) -> None:
    page.goto(f"{REPORT}/")
    texts = page.locator("article p").all_inner_texts()
    passage = next(text for text in reversed(texts) if len(text) > 150)[20:140]
    ask(page, f'"{passage}"')
    hit = results(page).locator(f'[data-document="{REPORT}"]')
    beginning = hit.locator("p mark").first.inner_text()
    assert len(beginning) > 80
    assert passage.startswith(beginning[:80])
    assert "&near=%" in str(hit.locator("a").get_attribute("href"))
    hit.locator("a").click()
    mark = page.locator("mark.found").first
    expect(mark).to_be_visible()
    assert mark.evaluate(IN_VIEW)
    assert "".join(page.locator("mark.found").all_inner_texts()).startswith(passage[:-1])


def test_passage_in_traditional_characters_is_marked(page: Page) -> None:
    page.goto(f"{DECISION}/")
    page.locator("article").evaluate("""article => {
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) walker.currentNode.data = walker.currentNode.data.replaceAll("决", "決");
    }""")
    page.evaluate("location.hash = 'q=决定任命贺川&near=关于决定任命贺川'")
    found = page.locator("mark.found")
    expect(found.first).to_be_visible()
    assert "".join(found.all_inner_texts()).startswith("決定任命贺川")


def test_another_hash_marks_anew_and_none_marks_nothing(page: Page) -> None:
    page.goto(f"{DECISION}/#q=贺川&near=")
    expect(page.locator("mark.found").first).to_have_text("贺川")
    text = page.locator("article").inner_text()
    page.evaluate("location.hash = 'q=代理县长+决定&near='")
    expect(page.locator("mark.found").filter(has_text="贺川")).to_have_count(0)
    assert {"代理县长", "决定"} <= set(page.locator("mark.found").all_inner_texts())
    page.evaluate("location.hash = 'content'")
    expect(page.locator("mark.found")).to_have_count(0)
    assert page.locator("article").inner_text() == text


def test_code_is_loaded_only_for_such_a_hash(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{DECISION}/")
    page.wait_for_load_state("networkidle")
    assert not [url for url in asked if "landing" in url]


def test_print_shows_no_marks(page: Page) -> None:
    page.goto(f"{DECISION}/#q=贺川&near=")
    mark = page.locator("mark.found").first
    expect(mark).to_be_visible()
    page.emulate_media(media="print")
    for name, value in (("backgroundColor", "rgba(0, 0, 0, 0)"), ("outlineStyle", "none")):
        assert mark.evaluate("(mark, name) => getComputedStyle(mark)[name]", name) == value
