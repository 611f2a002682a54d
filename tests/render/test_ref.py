"""Document numbers and printed pages: how they are filed, and what is listed of them."""

import json

import pytest

from generator.pipeline import proofread
from generator.render.pages import render
from generator.render.ref.key import code_of, number_key
from tests.conftest import SAMPLE, TESTS

CASES = json.loads((TESTS / "cases" / "ref-keys.json").read_text(encoding="utf-8"))
PAGES = {page.path: page.text for page in render(proofread(SAMPLE).corpus)}


@pytest.mark.parametrize(("number", "key"), CASES)
def test_a_number_is_filed_under_its_words_and_figures(number: str, key: str) -> None:
    assert number_key(number) == key


def test_the_code_is_the_first_words() -> None:
    assert code_of("青人常 2023 2") == "青人常"
    assert code_of("3") == ""


def test_every_number_is_found_by_its_code() -> None:
    index = json.loads(PAGES["data/ref/index.json"])
    for series in {one for of in index["codes"].values() for one in of}:
        numbers = json.loads(PAGES[f"data/ref/{series}.json"])
        assert numbers
        for key, documents in numbers.items():
            assert series in index["codes"][code_of(key)]
            assert all(f"{id_}.md" in PAGES for id_, _ in documents)


def test_every_serial_number_leads_to_its_issue_and_pages() -> None:
    issues = json.loads(PAGES["data/ref/index.json"])["issues"]
    assert ["qinghe/2023-1", "青禾县人大常委会公报", "2023年第1号", 12, True] in issues
    pages = json.loads(PAGES["data/ref/qinghe/2023-1.json"])
    assert [number for number, _, _ in pages] == sorted(number for number, _, _ in pages)


def test_the_list_of_a_series_has_what_the_data_have() -> None:
    page = PAGES["ref/qinghe.md"]
    assert "## 2023年" in page
    for documents in json.loads(PAGES["data/ref/qinghe.json"]).values():
        assert all(title in page for _, title in documents)
    assert "](qinghe.md)" in PAGES["ref/index.md"]
