"""Whoever cuts an address short finds a page, and on it what lies below."""

import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest

from generator.render import folders
from generator.render.page import DataFile, Page
from tests.render.test_lists import Pages, pages_of
from tests.render.test_suggestion import BY_NUMBER, replied

ISSUE = "qinghe/2023-1"


def addresses(pages: Pages) -> dict[str, Page]:
    """Return the pages by their addresses, "" being home."""
    found = {}
    for path, page in pages.items():
        if path.endswith(".md") and not isinstance(page, DataFile):
            address = PurePosixPath(path.removesuffix(".md"))
            found[str(address.parent if address.name == "index" else address)] = page
    return found


def cut(address: str) -> Iterator[str]:
    """Yield what is left of an address as it is cut back, step by step."""
    yield from map(str, PurePosixPath(address).parents)


def test_every_address_that_is_cut_back_is_a_page(content: Path) -> None:
    pages = addresses(replied(content, *BY_NUMBER))
    missing = {one for address in pages for one in cut(address)} - set(pages)
    assert missing == set()
    assert any(one.startswith("suggestions/qinghe/") for one in pages)


def test_a_folder_leads_to_all_that_lies_in_it(content: Path) -> None:
    pages = addresses(replied(content, *BY_NUMBER))
    for folder in ("suggestions", "kinds"):
        below = {one for one in pages if one.startswith(f"{folder}/") and one.count("/") == 1}
        ways = re.findall(r"\]\(([^)]*)/index\.md\)", pages[folder].body)
        assert {f"{folder}/{way}" for way in ways} == below


def test_the_documents_of_a_record_stand_in_its_folder(content: Path) -> None:
    pages = addresses(pages_of(content))
    of_folder = {
        id_: page for id_, page in pages.items() if page.meta.get("template") == "folder.html"
    }
    matters = {id_: page for id_, page in of_folder.items() if id_.startswith(f"{ISSUE}/")}
    assert matters
    for id_, page in matters.items():
        below = [one for one in pages if one.startswith(f"{id_}/")]
        assert f"共{len(below)}件" in page.body
        assert all(f"]({one.removeprefix(f'{id_}/')}.md)" in page.body for one in below)


def test_a_kind_of_many_documents_shows_the_newest_and_how_to_find_the_others(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folders, "NEWEST", 1)
    pages = addresses(pages_of(content))
    page = pages["kinds/decision"]
    assert "以下是最新的1件" in page.body
    assert page.body.count("\n-   ") == 1
    assert page.meta["sought"] == "kind=decision"
    assert pages["kinds/report"].meta["sought"] == ""
