"""The lists of people and bodies, which lead to a page of each, and so to every document without a search."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

PRESENT = "qinghe/2021-3/22/present"


def _reads_to_a_document(page: Page) -> None:
    page.goto("")
    page.locator("main, .page").get_by_role("link", name="人员索引").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("人员索引")
    page.get_by_role("navigation", name="字母").get_by_role("link", name="R").click()
    expect(page.get_by_role("heading", level=2)).to_have_text("ren")
    page.get_by_role("link", name="任远香").click()
    expect(page.locator('article[data-person="任远香"] h1')).to_have_text("任远香")
    page.get_by_role("link", name="县八届人大常委会第二十二次会议出席人员名单").click()
    expect(page.locator(f'article[data-document="{PRESENT}"]')).to_contain_text("任远香")


def test_from_home_to_a_person_to_a_document(page: Page) -> None:
    _reads_to_a_document(page)


@pytest.mark.parametrize("width", [1280, 390])
def test_the_same_without_javascript(width: int, browser: Browser, address: str) -> None:
    context = browser.new_context(
        base_url=address, java_script_enabled=False, viewport={"width": width, "height": 844}
    )
    _reads_to_a_document(context.new_page())
    context.close()


def test_a_list_counts_the_documents_of_a_body(page: Page) -> None:
    page.goto("bodies/q/")
    body = page.locator(".names li", has=page.get_by_role("link", name="青禾县水利局", exact=True))
    count = int(body.inner_text().split("\u3000")[-1].removesuffix("件"))
    body.get_by_role("link").click()
    expect(page.locator('article[data-body="青禾县水利局"]')).to_be_visible()
    rows = page.locator("#documents + .table tbody tr")
    expect(rows).to_have_count(count)


def test_who_held_an_office_on_a_day(page: Page) -> None:
    page.goto("bodies/青禾县水利局/?day=2023-03-10")
    heads = page.locator("#局长 + .table tbody")
    expect(heads.locator("tr:visible")).to_have_count(1)
    expect(heads.locator("tr:visible")).to_contain_text("赵小川")
    page.get_by_label("查这一天在任的：").fill("2023-03-08")
    expect(heads.locator("tr:visible", has_text="周正")).to_have_class("unsure")
    expect(heads.locator("tr:visible", has_text="赵小川")).to_have_count(0)
    assert page.url.endswith("?day=2023-03-08")
    page.get_by_role("button", name="全部列出").click()
    expect(heads.locator("tr:visible", has_text="赵小川")).to_have_count(1)


def test_a_table_is_sorted_by_a_click(page: Page) -> None:
    page.goto("people/赵小川/")
    if page.viewport_size and page.viewport_size["width"] < 800:
        pytest.skip("on a phone a row is a block, and tables have no headings")
    days = page.locator("#documents + .table td[data-day]")
    page.locator("#documents + .table").get_by_role("button", name="成文日期").click()
    first = [str(day) for day in days.evaluate_all("all => all.map(one => one.dataset.day)")]
    assert first == sorted(first)
    page.locator("#documents + .table").get_by_role("button", name="成文日期").click()
    last = days.evaluate_all("all => all.map(one => one.dataset.day)")
    assert last == sorted(first, reverse=True)


def test_a_document_leads_to_its_body_meeting_and_statutes(page: Page) -> None:
    particulars = page.locator(".metadata")
    for label, address in (
        ("青禾县第九届人民代表大会常务委员会第五次会议", "qinghe/2023-1/5/"),
        ("《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》", "statutes/"),
        ("青禾县人民代表大会常务委员会", "bodies/"),
    ):
        page.goto("qinghe/2023-1/zhao-xiaochuan/decision/")
        particulars.locator("a", has_text=label).first.click()
        assert address in page.url
        expect(page.locator("article.profile h1")).to_contain_text(label)


def test_a_letter_leads_to_the_others_and_to_its_syllables(page: Page) -> None:
    page.goto("people/l/")
    letters = page.get_by_role("navigation", name="字母")
    expect(letters.locator("[aria-current=page]")).to_have_text("L")
    page.get_by_role("navigation", name="音节").get_by_role("link", name="lü", exact=True).click()
    expect(page.get_by_role("heading", level=2, name="lü", exact=True)).to_be_in_viewport()
    letters.get_by_role("link", name="Z").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("人员索引：Z")
    page.get_by_label("当前位置").get_by_role("link", name="人员索引").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("人员索引")


@pytest.mark.parametrize("path", ["", f"{PRESENT}/", "search/"])
def test_every_page_leads_to_the_lists(page: Page, path: str) -> None:
    page.goto(path)
    footer = page.get_by_role("navigation", name="页脚")
    for name in ("人员索引", "机关索引", "法规索引"):
        expect(footer.get_by_role("link", name=name)).to_be_visible()


@pytest.mark.parametrize(
    "path",
    [
        "people/",
        "people/l/",
        "bodies/",
        "bodies/q/",
        "people/赵小川/",
        "bodies/青禾县水利局/",
        "qinghe/2023-1/5/",
    ],
)
def test_nothing_overflows_the_width(page: Page, path: str) -> None:
    page.goto(path)
    width = page.viewport_size["width"] if page.viewport_size else 0
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_finger_hits_every_letter_and_name(page: Page) -> None:
    for path in ("people/", "people/l/"):
        page.goto(path)
        boxes = page.locator(".register nav a, .names a")
        sizes = boxes.evaluate_all("all => all.map(one => one.getBoundingClientRect())")
        assert [s for s in sizes if s["width"] < 43.9 or s["height"] < 43.9] == []


def test_a_report_on_handling_leads_to_each_motion(sample_site: Path) -> None:
    report = (sample_site / "qinghe/2023-1/suggestions/index.html").read_text(encoding="utf-8")
    page = "suggestions/qinghe/关于修建水渠的议案"
    assert f'href="../../../{page}/"' in report
    assert (sample_site / page / "index.html").is_file()
