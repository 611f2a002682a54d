"""Suggestions in the search box of every page: an ARIA 1.2 combobox."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from .searching import box, hits, hold, released, script_engine, wait_for

DECISION = "qinghe/2021-3/he-chuan/decision"


def options(page: Page) -> Locator:
    return page.get_by_role("listbox").get_by_role("option")


def type_in(page: Page, text: str) -> None:
    box(page).clear()
    box(page).press_sequentially(text)


def selected(page: Page) -> str:
    """Return the text of the option that the box says is active, or nothing."""
    id = box(page).get_attribute("aria-activedescendant")
    return page.locator(f"#{id} > span").first.inner_text() if id else ""


@pytest.mark.parametrize(
    "path", ["", "qinghe/2021-3/", f"{DECISION}/", "search/?q=任免", "people/"]
)
@pytest.mark.parametrize("text", ["hech", "贺"])
def test_person_is_suggested_on_every_page(page: Page, path: str, text: str) -> None:
    page.goto(path)
    type_in(page, text)
    person = page.get_by_role("group", name="人员").get_by_role("option").filter(has_text="贺川")
    expect(person).to_be_visible()
    expect(person).to_contain_text("件")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=*")
    wait_for(page, "done")
    assert DECISION in hits(page)


def test_groups_stand_in_order_and_keys_lead_round(page: Page) -> None:
    script_engine(page)
    page.goto("")
    type_in(page, "甲")
    expect(page.get_by_role("listbox").get_by_role("group")).to_have_count(3)
    expect(options(page)).to_have_text(
        [re.compile(end) for end in ("甲甲", "甲乙", "甲局", "决定")]
    )
    seen = []
    for key in ["ArrowDown"] * 5 + ["ArrowDown", "ArrowUp", "ArrowUp"]:
        page.keyboard.press(key)
        seen.append(selected(page))
    assert seen == ["甲甲", "甲乙", "甲局", "甲的决定", "", "甲甲", "", "甲的决定"]
    expect(box(page)).to_be_focused()
    expect(box(page)).to_have_value("甲")


def test_roles_and_states_follow_the_pattern(page: Page) -> None:
    script_engine(page)
    page.goto("")
    type_in(page, "甲")
    field = page.get_by_role("combobox")
    expect(field).to_have_attribute("aria-expanded", "true")
    expect(field).to_have_attribute("aria-autocomplete", "list")
    controls = field.get_attribute("aria-controls")
    assert page.locator(f"#{controls}").get_attribute("role") == "listbox"
    page.keyboard.press("ArrowDown")
    expect(options(page).first).to_have_attribute("aria-selected", "true")
    expect(options(page).nth(1)).to_have_attribute("aria-selected", "false")
    page.keyboard.press("Escape")
    expect(field).to_have_attribute("aria-expanded", "false")
    expect(field).to_have_value("甲")
    assert field.get_attribute("aria-activedescendant") is None


def test_enter_without_selection_searches_what_was_typed(page: Page) -> None:
    script_engine(page)
    page.goto("")
    type_in(page, "甲")
    expect(options(page).first).to_be_visible()
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=%E7%94%B2")


def test_name_is_searched_and_document_opened_by_click(page: Page) -> None:
    script_engine(page)
    page.goto("search/")
    type_in(page, "甲")
    options(page).filter(has_text="甲乙").click()
    expect(box(page)).to_have_value("甲乙")
    wait_for(page, "done")
    expect(page.get_by_role("listbox")).to_be_hidden()
    type_in(page, "丙")
    options(page).filter(has_text="决定").click()
    expect(page.locator(f'article[data-document="{DECISION}"]')).to_be_visible()


def test_tab_and_leaving_close_the_list(page: Page) -> None:
    script_engine(page)
    page.goto("")
    type_in(page, "甲")
    expect(options(page).first).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.get_by_role("listbox")).to_be_hidden()
    expect(page.get_by_role("button", name="检索")).to_be_focused()


def test_late_answer_to_an_earlier_text_is_not_shown(page: Page) -> None:
    script_engine(page)
    page.goto("")
    type_in(page, "慢")
    box(page).fill("快")
    expect(options(page).first).to_contain_text("快甲")
    page.wait_for_timeout(800)
    expect(options(page).first).to_contain_text("快甲")


def test_what_an_input_method_still_holds_is_answered(page: Page) -> None:
    script_engine(page)
    page.goto("")
    box(page).click()
    page.wait_for_function("document.activeElement.getAttribute('role') === 'combobox'")
    session = page.context.new_cdp_session(page)
    for text in ("g", "he", "he'c"):
        session.send(
            "Input.imeSetComposition",
            {"text": text, "selectionStart": len(text), "selectionEnd": len(text)},
        )
    expect(options(page).first).to_contain_text("he'c甲")
    session.send("Input.insertText", {"text": "贺川"})
    expect(options(page).first).to_contain_text("贺川甲")
    asked = [one["text"] for one in page.evaluate("asked")]
    assert asked == ["g", "he", "he'c", "贺川"]


def test_what_was_composed_while_the_code_was_loading_is_answered(page: Page) -> None:
    script_engine(page)
    held = hold(page, "**/combobox/combobox.js")
    page.goto("")
    box(page).click()
    session = page.context.new_cdp_session(page)
    session.send("Input.imeSetComposition", {"text": "he", "selectionStart": 2, "selectionEnd": 2})
    session.send("Input.insertText", {"text": "贺"})
    released(page, held).continue_()
    expect(options(page).first).to_contain_text("贺甲")


@pytest.mark.parametrize("script", ["lazy.js", "combobox/combobox.js"])
def test_what_was_typed_before_the_code_was_there_is_answered(page: Page, script: str) -> None:
    script_engine(page)
    held = hold(page, f"**/search/{script}")
    page.goto("", wait_until="commit")
    box(page).click()
    type_in(page, "贺")
    released(page, held).continue_()
    expect(options(page).first).to_contain_text("贺甲")


def test_who_is_in_the_box_before_the_code_is_there_gets_suggestions(page: Page) -> None:
    script_engine(page)
    held = hold(page, "**/search/lazy.js")
    page.goto("search/?q=贺", wait_until="commit")
    box(page).click()
    released(page, held).continue_()
    expect(page.get_by_role("combobox")).to_be_visible()
    expect(box(page)).to_have_value("贺")
    page.wait_for_timeout(300)
    expect(options(page)).to_have_count(0)  # nothing was typed
    type_in(page, "川")
    expect(options(page).first).to_contain_text("川甲")


def test_box_has_its_ring_within_and_a_cross_as_large_as_a_finger(page: Page) -> None:
    page.goto("")
    box(page).fill("贺川")
    box(page).focus()
    outline = box(page).evaluate(
        "box => { const s = getComputedStyle(box);"
        " return [parseFloat(s.outlineWidth), parseFloat(s.outlineOffset)]; }"
    )
    assert outline[0] >= 3
    assert outline[1] <= -outline[0]
    frame = box(page).bounding_box()
    assert frame is not None
    box(page).click(position={"x": frame["width"] - 40, "y": frame["height"] / 2})
    expect(box(page)).to_have_value("")


def test_selected_suggestion_is_told_without_colours(page: Page) -> None:
    script_engine(page)
    page.emulate_media(forced_colors="active")
    page.goto("")
    type_in(page, "甲")
    expect(options(page).first).to_be_visible()
    page.keyboard.press("ArrowDown")
    grounds = options(page).evaluate_all(
        "options => options.map((one) => getComputedStyle(one).backgroundColor)"
    )
    assert grounds[0] not in grounds[1:]
    assert len(set(grounds[1:])) == 1


def test_enter_that_ends_a_composition_chooses_nothing(page: Page) -> None:
    script_engine(page)
    page.goto("")
    type_in(page, "甲")
    page.keyboard.press("ArrowDown")
    address = page.url
    for facts in ("isComposing: true", "keyCode: 229"):
        box(page).evaluate(
            "(field) => field.dispatchEvent(new KeyboardEvent('keydown',"
            f" {{key: 'Enter', bubbles: true, cancelable: true, {facts}}}))"
        )
    expect(options(page).first).to_be_visible()
    assert page.url == address


def test_code_is_loaded_at_the_first_focus_only(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto("")
    page.wait_for_load_state("networkidle")
    assert not [url for url in asked if "combobox" in url or "worker.js" in url]
    box(page).click()
    expect(page.get_by_role("combobox")).to_be_visible()
    assert [url for url in asked if "combobox" in url]


def test_list_moves_nothing_and_fits_the_screen(page: Page) -> None:
    page.goto("")
    content = page.locator("#content")
    before = content.bounding_box()
    type_in(page, "青禾县")
    expect(options(page).first).to_be_visible()
    assert content.bounding_box() == before
    frame = page.get_by_role("listbox").bounding_box()
    assert frame is not None
    assert page.viewport_size is not None
    assert frame["x"] >= 0
    assert frame["x"] + frame["width"] <= page.viewport_size["width"]
    assert all(option.bounding_box()["height"] >= 44 for option in options(page).all())
