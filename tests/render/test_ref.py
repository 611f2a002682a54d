"""Document numbers and printed pages: how they are filed, and what is listed of them."""

import json
from collections.abc import Mapping

import pytest

from generator.pipeline import linked
from generator.render.pages import render
from generator.render.ref.key import code_of, number_key
from tests.conftest import SAMPLE, TESTS

CASES = json.loads((TESTS / "cases" / "ref-keys.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def pages() -> Mapping[str, str]:
    return {page.path: page.text for page in render(linked(SAMPLE)[0])}


@pytest.mark.parametrize(("number", "key"), CASES)
def test_a_number_is_filed_under_its_words_and_figures(number: str, key: str) -> None:
    assert number_key(number) == key


def test_the_code_is_the_first_words() -> None:
    assert code_of("青人常 2023 2") == "青人常"
    assert code_of("3") == ""


def test_every_number_is_found_by_its_code(pages: Mapping[str, str]) -> None:
    index = json.loads(pages["data/ref/index.json"])
    for series in {one for of in index["codes"].values() for one in of}:
        numbers = json.loads(pages[f"data/ref/{series}.json"])
        assert numbers
        for key, documents in numbers.items():
            assert series in index["codes"][code_of(key)]
            assert all(f"{id_}.md" in pages for id_, _ in documents)


def test_every_serial_number_leads_to_its_issue_and_pages(pages: Mapping[str, str]) -> None:
    issues = json.loads(pages["data/ref/index.json"])["issues"]
    assert ["qinghe/2023-1", "青禾县人大常委会公报", "2023年第1号", 12, True] in issues
    printed = json.loads(pages["data/ref/qinghe/2023-1.json"])
    assert [number for number, _, _ in printed] == sorted(number for number, _, _ in printed)


def test_the_list_of_a_series_has_what_the_data_have(pages: Mapping[str, str]) -> None:
    page = pages["ref/qinghe.md"]
    assert "## 2023年" in page
    for documents in json.loads(pages["data/ref/qinghe.json"]).values():
        assert all(title in page for _, title in documents)
    assert "](qinghe.md)" in pages["ref/index.md"]
