"""/ref/ in a browser: a number in whatever brackets, a page of an issue."""

import pytest
from playwright.sync_api import Browser, Page

from .test_policy import strict, strict_address, told

__all__ = ["strict", "strict_address", "told"]

ASKED = [
    ("青人常[2023]2", ["关于保护古树的决议"]),
    ("青人常〔2023〕２号", ["关于保护古树的决议"]),
    ("青人常〔2023〕2号 第3页", ["关于保护古树的决议"]),
    ("总第12号 第2页", ["青禾县第九届人大常委会第五次会议纪要"]),
    ("总第12号", ["青禾县人大常委会公报2023年第1号"]),
    ("青禾县人大常委会公报2023年第1号", ["青禾县人大常委会公报2023年第1号"]),
    ("青禾县人大常委会公报 ２０２３年第01期 ２页", ["青禾县第九届人大常委会第五次会议纪要"]),
]


def links(page: Page) -> list[str]:
    page.locator(".ref li a").first.wait_for()
    return page.locator(".ref li a").all_inner_texts()


@pytest.mark.parametrize(("query", "found"), ASKED)
def test_what_is_asked_in_the_address_is_found(query: str, found: list[str], strict: Page) -> None:
    strict.goto(f"ref/?q={query}")
    assert links(strict) == found
    strict.locator(".ref li a").first.click()
    strict.locator("h1").wait_for()
    assert found[0].removeprefix("青禾县人大常委会公报") in strict.locator(
        "h1"
    ).inner_text().replace("\n", "")


def test_what_is_typed_is_found_and_what_is_nowhere_is_said(strict: Page) -> None:
    strict.goto("ref/")
    strict.locator("#ref-query").fill("青政（2023）03号")
    strict.locator("#ref-query").press("Enter")
    assert links(strict) == ["青禾县人民政府关于提请任免赵小川等职务的议案"]
    for nowhere in ("总第99号 第1页", "constructor"):
        strict.locator("#ref-query").fill(nowhere)
        strict.locator("#ref-query").press("Enter")
        strict.get_by_text("没有找到").wait_for()
    assert "q=" in strict.url


def test_without_scripts_the_lists_lead_there(browser: Browser, strict_address: str) -> None:
    context = browser.new_context(base_url=strict_address, java_script_enabled=False)
    page = context.new_page()
    page.goto("ref/")
    assert "需要启用 JavaScript" in page.locator(".ref").inner_text()
    page.get_by_role("link", name="青禾县人大常委会公报").click()
    assert page.get_by_role("link", name="关于保护古树的决议").count() == 1
    context.close()
