import unicodedata
from typing import Any

import pytest
from hypothesis import given

from generator.search.files.fragments import fragments, units_per_fragment
from generator.search.text import tokenise
from generator.search.text.entries import Entry
from generator.search.text.passages import passages
from generator.search.text.tokenise import fold
from generator.words.titles import LineEnds

from ..samples import entry, entry_lists


def made(*entries: Entry, size: int = 1) -> list[Any]:
    return list(fragments(entries, [passages(entry.text) for entry in entries], size))


@pytest.mark.parametrize(
    ("units", "size"), [(0, 1), (1, 1), (2500, 1), (2501, 2), (5000, 2), (5001, 3)]
)
def test_units_per_fragment_keep_files_few(units: int, size: int) -> None:
    assert units_per_fragment(units) == size


def test_a_document_says_what_a_hit_shows() -> None:
    given = entry(title="任免", number="1号", people=["高泳"], bodies=["市政府"])
    given = given.model_copy(update={"line_ends": LineEnds((1,), (), ((0, 2),))})
    [fragment] = made(given)
    assert fragment == {
        "documents": {
            "0": {
                "id": "a/1/b",
                "title": "任免",
                "kind": "decision",
                "genre": "决定",
                "date": "2021-07-03",
                "number": "1号",
                "ends": [1],
                "whole": [[0, 2]],
                "series": "公报",
                "issue": "第1号",
                "head": 0,
                "names": ["高泳", "市政府", "1号"],
                "initials": "rm",
            }
        },
        "units": [["文", 0]],
        "fold": {},
    }


def test_places_in_a_title_are_those_of_javascript() -> None:
    given = entry(title="𠮷水乡任免").model_copy(update={"line_ends": LineEnds((3,), (), ())})
    [fragment] = made(given)
    assert fragment["documents"]["0"]["ends"] == [4]


def test_units_of_two_documents_share_a_file() -> None:
    first, second = made(entry(text="甲"), entry(text="乙" * 1000), size=2)
    assert [text[0] for text, _ in first["units"]] == ["甲", "乙"]
    assert list(first["documents"]) == ["0", "1"]
    assert list(second["documents"]) == ["1"]


def test_names_stand_where_a_document_begins() -> None:
    first, second = made(entry(text="乙" * 1000, people=["高泳"]))
    assert first["documents"]["0"]["names"] == ["高泳"]
    assert first["documents"]["0"]["initials"] == "t"
    assert not {"head", "names", "initials"} & second["documents"]["0"].keys()


def test_the_head_is_counted_as_javascript_does() -> None:
    [fragment] = made(entry(text="𠮷任\n文", head=3))
    assert fragment["documents"]["0"]["head"] == 4


@pytest.mark.parametrize(("text", "tail"), [("高" * 816, 15), ("𠮷" * 816, 30), ("高" * 815, 0)])
def test_a_tail_is_counted_as_javascript_does(text: str, tail: int) -> None:
    assert made(entry(text=text))[0]["units"][0][1] == tail


@pytest.mark.parametrize(
    ("fields", "folded"),
    [
        ({"text": "評议"}, {"評": "评"}),
        ({"title": "評议"}, {"評": "评"}),
        ({"people": ["評议"]}, {"評": "评"}),
        ({"text": "\uf900"}, {"豈": "岂"}),
        ({"text": "评议"}, {}),
    ],
    ids=str,
)
def test_fold_has_the_traditional_characters_of_the_file(
    fields: dict[str, str], folded: dict[str, str]
) -> None:
    assert made(entry(**fields))[0]["fold"] == folded


@given(entry_lists())
def test_with_its_fold_a_file_needs_no_other_table(entries: list[Entry]) -> None:
    for fragment in made(*entries):
        table = str.maketrans(fragment["fold"] | {"○": "〇"})
        for document in fragment["documents"].values():
            texts = [text for text, _ in fragment["units"]]
            for text in (document["title"], *document.get("names", ()), *texts):
                wide = unicodedata.normalize("NFKC", text).lower()
                assert wide.translate(table) == fold(text)


@given(entry_lists())
def test_initials_are_as_many_as_the_title_s_characters(entries: list[Entry]) -> None:
    for fragment in made(*entries, size=1000):
        for document in fragment["documents"].values():
            assert len(document["initials"]) == len(tokenise.normalise(document["title"]))
