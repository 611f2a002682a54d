"""What the search knows beside the documents: pages that answer, other names, days."""

import re

from playwright.sync_api import Page, expect

from .searching import ask, hits, results, wait_for


def test_a_question_is_answered_above_the_hits_and_leads_to_the_page(page: Page) -> None:
    ask(page, "青禾县县长是谁")
    answer = results(page).locator(".search-answer").first
    heading = answer.get_by_role("heading", name="青禾县人民政府县长")
    above, first = heading.bounding_box(), results(page).locator(".search-hit").first.bounding_box()
    assert above
    assert first
    assert above["y"] < first["y"]
    expect(answer.get_by_role("listitem").first).to_contain_text("王大海")
    heading.get_by_role("link").click()
    expect(page.locator("article[data-body=青禾县人民政府] h2:target")).to_contain_text("历任县长")


def test_hits_by_another_name_say_which(page: Page) -> None:
    ask(page, "代县长")
    named = results(page).locator(".search-hit-named")
    expect(named.first).to_have_text("也叫“代理县长”")
    assert "qinghe/2021-3/he-chuan/decision" in hits(page)


def test_the_running_number_of_an_issue_leads_to_it_and_is_no_text_of_its_documents(
    page: Page,
) -> None:
    page.goto("qinghe/2021-3/he-chuan/decision/")
    number = re.search(r"总第[0-9]+号", page.locator("[data-metadata]").first.inner_text())
    assert number
    ask(page, number[0])
    assert hits(page) == []
    expect(results(page).locator(".search-answer", has_text="2021年第3号")).to_be_visible()
    expect(results(page)).not_to_contain_text("没有")


def test_hits_are_put_in_the_order_of_days_and_narrowed_to_years(page: Page) -> None:
    ask(page, "会议")
    results(page).get_by_role("link", name="按日期，新的在前").click()
    wait_for(page, "done")
    expect(page).to_have_url(re.compile("sort=date"))
    hits(page)
    days = (
        results(page)
        .locator(".search-hit time")
        .evaluate_all("all => all.map(one => one.dateTime)")
    )
    assert days == sorted(days, reverse=True)
    assert len({day[:4] for day in days}) > 1
    filters = results(page).locator(".search-filters")
    if not filters.evaluate("panel => panel.open"):
        filters.locator("summary").first.click()
    filters.get_by_label("截止年份").select_option("2021")
    filters.get_by_role("button", name="查这些年").click()
    expect(results(page).get_by_role("link", name="去掉 截止年份：2021年")).to_be_visible()
    wait_for(page, "done")
    hits(page)
    left = (
        results(page)
        .locator(".search-hit time")
        .evaluate_all("all => all.map(one => one.dateTime)")
    )
    assert left == [day for day in days if day <= "2021-12-31"]
