"""A regulation's versions: side by side, and by day; with and without the script, at both widths."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.publish.output import Output
from generator.publish.pages import write_pages
from generator.render.pages import render
from tests.browser import served
from tests.city import city_corpus
from tests.once import made_once

from .sample import build_sample

CHANGES = "yunze/2025-1/dogs/changes/"
ARTICLES = "yunze/2022-2/dogs/articles/"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(made_once(tmp_path_factory, "city", build_city) / "site") as root:
        yield f"{root}/"


def build_city(folder: Path) -> None:
    write_pages(render(city_corpus(folder)), Output(folder / "gazettes"))
    build_sample(folder / "gazettes", folder / "site")


@pytest.fixture(params=[1280, 390])
def page(request: pytest.FixtureRequest, browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context(
        viewport={"width": request.param, "height": 900}, base_url=address
    )
    yield context.new_page()
    context.close()


@pytest.fixture
def plain(browser: Browser, address: str) -> Iterator[Page]:
    """A tab without scripts."""
    context = browser.new_context(java_script_enabled=False, base_url=address)
    yield context.new_page()
    context.close()


def test_what_changed_is_marked_in_elements_of_its_own(page: Page) -> None:
    page.goto(CHANGES)
    row = page.locator("tr", has_text="第五条").first
    assert page.locator("ins", has_text="犬牌每年查验一次。").count() == 1
    assert page.locator("del", has_text="狂犬病").count() == 1
    assert row.is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"]  # type: ignore[index]


def test_on_a_phone_a_version_stands_below_the_other(page: Page) -> None:
    page.goto(CHANGES)
    before, after = (page.locator("tbody td").nth(index).bounding_box() for index in (0, 1))
    assert before
    assert after
    is_phone = page.viewport_size == {"width": 390, "height": 900}
    assert (after["y"] > before["y"]) == is_phone


def test_the_articles_of_a_day_are_shown(page: Page) -> None:
    page.goto(ARTICLES)
    day = page.get_by_label("查这一天的条文")
    day.fill("2024-01-01")
    expect(page.get_by_role("status")).to_have_text("2024-01-01有效的8条。")
    assert page.get_by_text("犬只的狂犬病免疫证明").is_visible()
    assert not page.get_by_text("犬只的免疫证明").is_visible()
    day.fill("2025-07-01")
    assert page.get_by_text("犬只的免疫证明").is_visible()
    assert page.get_by_text("这一天没有这一条有效的文本。").count() == 1
    page.get_by_role("button", name="全部列出").click()
    assert page.get_by_text("犬只的狂犬病免疫证明").is_visible()


def test_without_the_script_all_is_listed(plain: Page) -> None:
    plain.goto(ARTICLES)
    assert plain.get_by_text("犬只的狂犬病免疫证明").is_visible()
    assert plain.get_by_text("犬只的免疫证明").is_visible()
    assert plain.locator("form.on-day").count() == 0


def test_a_version_leads_to_the_others(plain: Page) -> None:
    plain.goto("yunze/2025-1/dogs/")
    links = plain.locator("nav.versions a")
    assert links.all_inner_texts() == [
        "2022年10月1日起，至2025年7月1日前",
        "2026年2月1日起",
        "修改前后对照",
        "下一个文本的修改前后对照",
        "各条历次文本，查某一天的条文",
    ]
    links.nth(2).click()
    assert plain.locator("h1").inner_text() == "《云泽市养犬管理条例》修改前后对照"
