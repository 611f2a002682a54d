"""The search on lines that are slow, or silent; and what moves on the page meanwhile."""

import pytest
from playwright.sync_api import Page, expect

from .host import Host
from .searching import ask, box, hits, results, wait_for

SHIFTS = """window.shifted = 0;
new PerformanceObserver((list) => {
  for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) shifted += value;
}).observe({ type: "layout-shift", buffered: true });
"""
FEW_ANSWERS = 34
"""To the first question: 105 when every module was a file."""
PARTS = r"search/[0-9a-f]{12}\.bin"
"""The files of the index."""


def test_download_that_stalls_ends_in_a_message_and_is_tried_again(
    forgetful: Page, host: Host
) -> None:
    host.silent = PARTS
    forgetful.goto("search/?q=贺川", wait_until="commit")
    wait_for(forgetful, "error")
    forgetful.evaluate("window.stayed = true")
    expect(results(forgetful)).to_contain_text("可能是网络中断或太慢")
    host.silent = ""
    results(forgetful).get_by_role("button", name="再试一次").click()
    wait_for(forgetful, "done")
    assert hits(forgetful)
    assert forgetful.evaluate("window.stayed")


def test_another_question_is_answered_after_one_that_stalled(forgetful: Page, host: Host) -> None:
    ask(forgetful, "贺川")
    host.silent = PARTS
    box(forgetful).fill("人事任免")
    forgetful.keyboard.press("Enter")
    wait_for(forgetful, "error")
    host.silent = ""
    box(forgetful).fill("财政")
    forgetful.keyboard.press("Enter")
    wait_for(forgetful, "done")
    assert hits(forgetful)


QUESTIONS = ["贺川", "人事任免", "huiyi", "贺川检察院财政局长", ""]


@pytest.mark.parametrize("query", QUESTIONS)
def test_nothing_jumps_when_the_answer_comes(page: Page, query: str) -> None:
    page.add_init_script(SHIFTS)
    ask(page, query, "done" if query else "idle")
    page.wait_for_timeout(500)
    assert page.evaluate("shifted") < 0.05


def test_first_question_asks_for_few_files_and_for_none_twice(forgetful: Page, host: Host) -> None:
    forgetful.goto("search/?q=低保复核", wait_until="commit")
    expect(results(forgetful).locator("[data-document]").first).to_be_visible()
    lasting = host.lasting()
    assert sorted(lasting) == sorted(set(lasting))
    assert len(host.asked) < FEW_ANSWERS
    assert not [path for path in host.asked if path.endswith("index.json")]
