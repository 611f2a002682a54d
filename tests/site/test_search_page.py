"""The page of results (issue 3, point 5): address, filters, Back, nothing found, failure."""

import re

from playwright.sync_api import Locator, Page, expect

from .searching import ask, box, hits, results, script_engine, wait_for

DECISION = "anyang/2021-3/gao-yong/decision"


def filters(page: Page) -> Locator:
    """Return the panel of filters, open."""
    panel = page.locator("details").filter(has=page.get_by_role("heading", name="筛选")).first
    if panel.get_attribute("open") is None:
        panel.locator("summary").first.click()
    return panel


def group(page: Page, name: str) -> Locator:
    return (
        filters(page)
        .locator(".search-filter")
        .filter(has=page.get_by_role("heading", name=name, exact=True))
    )


def count_of(link: Locator) -> int:
    return int(re.search(r"(\d+)件", link.inner_text())[1])


def test_form_asks_without_leaving_and_address_holds_the_query(page: Page) -> None:
    page.goto("search/")
    wait_for(page, "idle")
    page.evaluate("window.stayed = true")
    box(page).fill("高永")
    page.keyboard.press("Enter")
    wait_for(page, "done")
    assert hits(page)
    assert page.evaluate("window.stayed")
    assert page.evaluate("new URLSearchParams(location.search).get('q')") == "高永"
    expect(page).to_have_title(re.compile("高永"))


def test_status_tells_the_number_of_hits(page: Page) -> None:
    ask(page, "人大常委会")
    number = len(hits(page))
    expect(results(page).get_by_role("status").first).to_contain_text(f"共 {number} 件")


def test_back_and_forward_lead_through_the_questions(page: Page) -> None:
    ask(page, "高永")
    first = hits(page)
    box(page).fill("没有这样的词句")
    page.keyboard.press("Enter")
    expect(results(page)).to_contain_text("没有找到")
    page.go_back()
    expect(box(page)).to_have_value("高永")
    expect(results(page).locator("[data-document]")).to_have_count(len(first))
    assert hits(page) == first
    page.go_forward()
    expect(results(page)).to_contain_text("没有找到")


def test_filter_leaves_as_many_hits_as_it_says(page: Page) -> None:
    ask(page, "高永")
    everything = len(hits(page))
    value = group(page, "文种").get_by_role("link").first
    left = count_of(value)
    assert 0 < left < everything
    value.click()
    expect(results(page).locator("[data-document]")).to_have_count(left)
    assert page.evaluate("new URLSearchParams(location.search).has('kind')")
    results(page).get_by_role("link", name=re.compile("^去掉 文种")).click()
    expect(results(page).locator("[data-document]")).to_have_count(everything)


def test_people_and_bodies_are_filters_too(page: Page) -> None:
    ask(page, "任免")
    for name, key in (("人员", "person"), ("机关", "body")):
        names = group(page, name)
        names.locator("summary").click()
        value = names.get_by_role("link").last
        left = count_of(value)
        value.click()
        expect(results(page).locator("[data-document]")).to_have_count(left)
        assert page.evaluate("key => new URLSearchParams(location.search).has(key)", key)
        page.go_back()
        wait_for(page, "done")


def test_filters_combine_and_the_chip_names_the_value(page: Page) -> None:
    ask(page, "高永", kind="decision", year="2021", person="高永")
    assert hits(page) == [DECISION]
    chips = results(page).get_by_label("已选的筛选条件")
    for text in ("文种：决定", "年份：2021年", "人员：高永"):
        expect(chips.get_by_text(text)).to_be_visible()
    chips.get_by_role("link", name="全部去掉").click()
    expect(chips).to_have_count(0)
    assert len(hits(page)) > 1


def test_nothing_found_says_what_was_tried_and_offers_the_nearest(page: Page) -> None:
    ask(page, "高永检察院财政局长")
    expect(results(page)).to_contain_text("没有找到")
    expect(results(page)).to_contain_text(re.compile("已按原文.*查找"))
    nearest = results(page).get_by_role("list").get_by_role("link").first
    nearest.click()
    wait_for(page, "done")
    expect(results(page).locator("[data-document]").first).to_be_visible()


def test_nothing_found_under_filters_offers_to_remove_them(page: Page) -> None:
    ask(page, "高永", year="2024")
    expect(results(page)).to_contain_text("在已选的筛选条件下")
    results(page).get_by_role("link", name="去掉筛选条件再查").click()
    expect(results(page).locator("[data-document]").first).to_be_visible()


def test_failed_download_says_so_and_can_be_retried(page: Page) -> None:
    page.route("**/search/**/*.bin", lambda route: route.abort())
    page.goto("search/?q=高永")
    wait_for(page, "error")
    expect(results(page).get_by_role("status").first).to_contain_text("没有成功")
    page.unroute("**/search/**/*.bin")
    results(page).get_by_role("button", name="重试").click()
    wait_for(page, "done")
    assert DECISION in hits(page)


def test_document_and_back_leads_to_the_same_place(page: Page) -> None:
    ask(page, "人大常委会")
    hit = results(page).locator("[data-document]").nth(8)
    hit.scroll_into_view_if_needed()
    page.wait_for_timeout(400)
    before = page.evaluate("scrollY")
    assert before > 0
    hit.get_by_role("link").click()
    expect(page.locator("article[data-document]")).to_be_visible()
    page.go_back()
    wait_for(page, "done")
    page.wait_for_function("before => Math.abs(scrollY - before) < 5", arg=before)


def test_next_page_comes_by_button_and_near_the_end(page: Page) -> None:
    script_engine(page)
    ask(page, "很多")
    shown = results(page).locator("[data-document]")
    expect(results(page).get_by_role("status").first).to_contain_text("约 25 件")
    page.mouse.wheel(0, 4000)
    expect(results(page)).to_contain_text("没有取到后面的结果")
    expect(shown).to_have_count(10)
    results(page).get_by_role("button", name="重试").click()
    expect(shown).to_have_count(20)
    page.mouse.wheel(0, 9000)
    expect(shown).to_have_count(25)
    expect(results(page).get_by_role("button")).to_have_count(0)


def test_back_from_a_later_page_of_hits_loads_it_again(page: Page) -> None:
    script_engine(page)
    ask(page, "很多")
    shown = results(page).locator("[data-document]")
    page.mouse.wheel(0, 4000)
    results(page).get_by_role("button", name="重试").click()
    page.mouse.wheel(0, 9000)
    expect(shown).to_have_count(25)
    shown.nth(22).scroll_into_view_if_needed()
    page.wait_for_timeout(400)
    before = page.evaluate("scrollY")
    page.goto("people/")
    page.go_back()
    wait_for(page, "done")
    page.wait_for_function("before => Math.abs(scrollY - before) < 5", arg=before)
    assert shown.count() >= 20


def test_answer_to_an_earlier_question_is_not_shown(page: Page) -> None:
    script_engine(page)
    page.goto("search/?q=慢")
    box(page).fill("快")
    page.keyboard.press("Enter")
    expect(results(page)).to_contain_text("快第0件")
    page.wait_for_timeout(800)
    expect(results(page)).not_to_contain_text("慢第0件")


def test_what_a_record_holds_is_never_markup(page: Page) -> None:
    script_engine(page)
    ask(page, "很多")
    expect(results(page)).to_contain_text("<img src=x onerror=alert(1)>")
    expect(results(page).locator("img")).to_have_count(0)
