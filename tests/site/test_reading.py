"""A reader's way through the site, in a real browser, at desktop and phone width."""

import pytest
from playwright.sync_api import Page, expect

DECISION = "qinghe/2021-3/he-chuan/decision"


def test_home_to_issue_to_document_to_search(page: Page) -> None:
    page.goto("")
    page.get_by_role("link", name="2021年第3号").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("2021年第3号")
    page.get_by_role("link", name="决定任命贺川为青禾县人民政府代理县长职务的决定").click()
    article = page.locator(f'article[data-document="{DECISION}"]')
    expect(article.get_by_role("heading", level=1)).to_contain_text("代理县长")
    page.get_by_role("searchbox").first.fill("hechuan")
    page.keyboard.press("Enter")
    results = page.locator("[data-search-state]")
    expect(results).to_have_attribute("data-search-state", "done")
    expect(page.locator(f'[data-document="{DECISION}"]')).to_be_visible()
    page.locator(f'[data-document="{DECISION}"] a').first.click()
    expect(page.locator("article h1")).to_contain_text("贺川")


@pytest.mark.parametrize(
    ("query", "document"),
    [
        ("贺川", DECISION),
        ("任免", "qinghe/2021-3/lu-yue/notice"),
        ("委会组成", "qinghe/2021-3/22/minutes"),
        ("hechuan", DECISION),
        ("hc", DECISION),
        ("renyuanxiang", "qinghe/2021-3/22/present"),
        ("青政文2021 47", "qinghe/2021-3/he-chuan/motion"),
        ("云政文〔2020〕102号", "yunze/2020/102"),
    ],
)
def test_search_finds(page: Page, query: str, document: str) -> None:
    page.goto(f"search/?q={query}")
    results = page.locator("[data-search-state]")
    expect(results).to_have_attribute("data-search-state", "done")
    expect(page.locator(f'[data-document="{document}"]')).to_be_visible()


def test_search_without_query_is_idle_and_without_hit_says_so(page: Page) -> None:
    page.goto("search/")
    expect(page.locator("[data-search-state]")).to_have_attribute("data-search-state", "idle")
    page.goto("search/?q=没有这样的词句")
    results = page.locator("[data-search-state]")
    expect(results).to_have_attribute("data-search-state", "done")
    expect(page.locator("[data-search-state] [data-document]")).to_have_count(0)
    expect(results).to_contain_text("没有")


@pytest.mark.parametrize(
    "path",
    ["", "qinghe/", "qinghe/2021-3/", f"{DECISION}/", "qinghe/2021-3/plan-report/",
     "qinghe/2021-3/22/present/", "qinghe/2021-3/presidium/", "baishi/2022-1/20/present/",
     "yunze/2020/102/", "search/?q=贺川"],
)  # fmt: skip
def test_nothing_overflows_the_width(page: Page, path: str) -> None:
    page.goto(path)
    width = page.viewport_size["width"] if page.viewport_size else 0
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_no_page_carries_a_tree_of_every_document(page: Page) -> None:
    page.goto("qinghe/2021-3/plan-report/")
    links = page.locator("a[href]").evaluate_all("links => links.map(a => a.href)")
    documents = {link.partition("#")[0] for link in links if "/2021-3/" in link}
    assert len(documents) < 15


def test_rows_of_the_contents_stay_whole_on_paper(page: Page) -> None:
    page.goto("qinghe/2021-3/")
    page.emulate_media(media="print")
    row = page.locator(".contents tbody tr").first
    assert row.evaluate("row => getComputedStyle(row).breakInside") == "avoid"


@pytest.mark.parametrize(
    "path", ["qinghe/2021-3/plan-report/", "qinghe/2021-3/", "people/", "search/"]
)
def test_paper_as_narrow_as_a_phone_has_nothing_to_click(page: Page, path: str) -> None:
    page.set_viewport_size({"width": 590, "height": 800})  # the type area of A4
    page.goto(path)
    page.emulate_media(media="print")
    for shown_on_screens_only in (".site-header", ".site-footer"):
        expect(page.locator(shown_on_screens_only)).to_be_hidden()
