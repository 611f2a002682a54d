import gzip
import json
import random
import re
import unicodedata
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given

from generator.search.files.fragments import ALL, fragments, passages_per_fragment
from generator.search.text import tokenise
from generator.search.text.entries import Entry
from generator.search.text.tokenise import fold
from generator.words.titles import LineEnds

from ..samples import entry, entry_lists


def made(*entries: Entry, size: int = 1) -> list[Any]:
    """Return the fragments of documents numbered 0, 3, 6 and so on."""
    numbers = {one.id: 3 * number for number, one in enumerate(entries)}
    return [
        json.loads(gzip.decompress(file).decode("gbk"))
        for _, file in fragments(entries, numbers, size)
    ]


@pytest.mark.parametrize(
    ("passages", "most"),
    [(0, 1), (1, 1), (1250, 1), (1251, 2), (5000, 2), (5001, 4), (10_000, 4), (10_001, ALL)],
)
def test_passages_per_fragment_keep_files_few(passages: int, most: int) -> None:
    assert passages_per_fragment(passages, issue="") == most


@pytest.mark.parametrize("step", [1250, 5000, 10_000])
def test_one_passage_more_never_cuts_many_issues_anew(step: int) -> None:
    issues = [f"city/{year}-{number}" for year in range(1994, 2024) for number in range(1, 11)]
    sizes = [
        [passages_per_fragment(passages, issue) for issue in issues]
        for passages in range(step, 2 * step + 2, step // 100)
    ]
    moved = [sum(a != b for a, b in zip(one, other, strict=True)) for one, other in pairwise(sizes)]
    assert len(set(sizes[0])) == len(set(sizes[-1])) == 1
    assert sum(moved) == len(issues)
    assert max(moved) < 0.05 * len(issues)


def test_a_hit_says_that_it_is_an_abstract() -> None:
    [fragment] = made(entry(genre="报告", abstract=True))
    assert [one["genre"] for one in fragment["documents"]] == ["报告（摘要）"]


def test_a_document_says_what_a_hit_shows() -> None:
    given = entry(title="任免", number="1号", people=["高泳"], bodies=["市政府"])
    given = given.model_copy(update={"line_ends": LineEnds((1,), (), ((0, 2),))})
    [fragment] = made(given)
    assert fragment == {
        "documents": [
            {
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
                "step": 0,
                "at": 0,
                "here": 1,
                "passages": 1,
                "head": 0,
                "names": ["高泳", "市政府", "1号", "决定"],
                "initials": "rm",
            }
        ],
        "units": [["文", 0]],
        "fold": {},
    }


def test_places_in_a_title_are_those_of_javascript() -> None:
    given = entry(title="𠮷水乡任免").model_copy(update={"line_ends": LineEnds((3,), (), ())})
    [fragment] = made(given)
    assert fragment["documents"][0]["ends"] == [4]


def test_documents_share_a_file_and_say_how_far_apart_they_are() -> None:
    [both] = made(entry(id="a", text="甲"), entry(id="b", text="乙" * 1000), size=ALL)
    assert [text[0] for text, _ in both["units"]] == ["甲", "乙", "乙"]
    assert [(of["step"], of["here"], of["passages"]) for of in both["documents"]] == [
        (0, 1, 1),
        (3, 2, 2),
    ]


def test_no_file_has_documents_of_two_days() -> None:
    days = [entry(id=f"a/{day}", date=f"2021-01-0{day}") for day in range(1, 4)]
    assert len(made(*days, size=ALL)) == 3


def test_no_file_of_several_passages_is_large() -> None:
    chance = random.Random(47)  # noqa: S311 - a seeded sequence is what is wanted
    texts = ["".join(chr(chance.randrange(0x4E00, 0x9FA5)) for _ in range(3000)) for _ in range(9)]
    entries = [entry(id=str(n), text=text) for n, text in enumerate(texts)]
    files = list(fragments(entries, {one.id: n for n, one in enumerate(entries)}, ALL))
    assert max(len(file) for _, file in files) <= 12_000
    assert len(files) < 27


def test_names_stand_where_a_document_begins() -> None:
    first, second = made(entry(text="乙" * 1000, people=["高泳"]))
    assert first["documents"][0]["names"] == ["高泳", "决定"]
    assert first["documents"][0]["initials"] == "t"
    assert not {"head", "names", "initials"} & second["documents"][0].keys()
    assert second["documents"][0]["at"] == 1


def test_the_head_is_counted_as_javascript_does() -> None:
    [fragment] = made(entry(text="𠮷任\n文", head=3))
    assert fragment["documents"][0]["head"] == 4


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


_ZERO = re.compile("(?<=[〇一二三四五六七八九])[0o]+(?=[〇一二三四五六七八九年])")


def _circles(zeros: re.Match[str]) -> str:
    return "〇" * len(zeros[0])


@given(entry_lists())
def test_with_its_fold_a_file_needs_no_other_table(entries: list[Entry]) -> None:
    for fragment in made(*entries):
        table = str.maketrans(fragment["fold"] | {"○": "〇"})
        for document in fragment["documents"]:
            texts = [text for text, _ in fragment["units"]]
            for text in (document["title"], *document.get("names", ()), *texts):
                wide = unicodedata.normalize("NFKC", text).lower()
                assert _ZERO.sub(_circles, wide.translate(table)) == fold(text)


@given(entry_lists())
def test_initials_are_as_many_as_the_title_s_characters(entries: list[Entry]) -> None:
    for fragment in made(*entries, size=ALL):
        for document in fragment["documents"]:
            if "initials" in document:
                canonical = tokenise.normalise(document["title"])
                assert len(document["initials"]) == len(canonical)
