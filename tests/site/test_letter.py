"""What stands on a document's page is what was typed; what the program adds is told from it."""

import pytest
from playwright.sync_api import Page

PRESENT = "qinghe/2023-1/5/present/"
OPINIONS = "qinghe/2023-1/water-opinions/"


def test_a_name_of_two_characters_is_as_wide_as_three_and_has_no_space(page: Page) -> None:
    page.goto(PRESENT)
    names = page.locator("[data-text] td:first-child")
    assert {"陈一鸣", "李秋", "单玉"} <= set(names.all_inner_texts())
    sizes = page.evaluate(
        """names => names.map(name => {
          const cell = [...document.querySelectorAll("[data-text] td:first-child")]
            .find(one => one.innerText === name)
          const { width, height } = cell.getBoundingClientRect()
          return [Math.round(width), Math.round(height)]
        })""",
        ["陈一鸣", "李秋"],
    )
    assert sizes[0] == sizes[1]


def test_what_the_program_adds_is_told_from_the_text(page: Page) -> None:
    page.goto(OPINIONS)
    added = page.locator("[data-text] [data-added]")
    assert added.count() == 3  # the signature, the day, the section
    section = page.locator("section[data-added]")
    assert "由本站根据数据整理" in section.inner_text()
    assert "办理要求" in section.inner_text()
    foot = page.locator("p.signature")
    assert set(foot.evaluate_all("all => all.map(one => getComputedStyle(one).textAlign)")) == {
        "right"
    }


@pytest.mark.parametrize("path", [PRESENT, OPINIONS])
def test_nothing_is_wider_than_the_page(page: Page, path: str) -> None:
    page.goto(path)
    width = page.viewport_size["width"] if page.viewport_size else 0
    assert page.evaluate("document.documentElement.scrollWidth") <= width
