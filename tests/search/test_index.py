import gzip
import json
import random
import subprocess
import sys
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.search import index
from generator.search.index import search_files
from generator.search.text.entries import Entry
from generator.search.text.tokenise import normalise
from generator.words.traditional import TO_SIMPLIFIED

from . import reference
from .reader import Written, pairs_ascend
from .samples import entry, entry_lists, issue

ROOT = Path(__file__).parents[2]
# Enough of other characters to fill more than one shard.
MANY = [
    issue(number, text="".join(chr(0x4E00 + (number * 997 + i * i) % 9000) for i in range(1500)))
    for number in range(12)
]
SAMPLES = [
    entry(title="单志强任职", people=["单志强"], text="单志强任职\n银行，会计。２０２１年"),
    issue(2, date="2020", number="安政文〔2021〕47号", text="评議" * 600 + "高泳"),
]


def written(entries: Sequence[Entry]) -> Written:
    return Written(search_files(entries))


def test_the_files_by_path() -> None:
    names = [
        "facets",
        "people",
        "bodies",
        "traditional",
        "root",
        "kept",
        "fragments/0",
        "shards/0",
        "lexicon/0",
    ]
    paths = written([entry(people=["高泳"])])
    assert set(paths.files) == {
        "search/index.json",
        *(f"search/{paths.version}/{name}.bin" for name in names),
    }
    assert len(paths.version) == 12


def test_no_documents_have_a_search_that_finds_nothing() -> None:
    empty = written([])
    assert empty.root["texts"] == []
    assert empty.terms == []


def test_a_document_of_nothing_but_marks_has_a_text_unit() -> None:
    nothing = written([entry(title="（）", text="")])
    assert nothing.root["texts"] == [1]
    assert nothing.terms == []


@settings(max_examples=60)
@given(entry_lists())
def test_every_term_stands_under_its_keys_with_its_postings(entries: list[Entry]) -> None:
    search = written(entries)
    names = search.root["keys"]
    postings, keys = reference.postings(entries), reference.keys(entries)
    found = {
        (names[term.place[0]], names[term.place[1]], term.place[2]): term.postings
        for term in search.terms
    }
    assert found == {
        (*pair, characters): postings[characters]
        for characters, pairs in keys.items()
        for pair in pairs
    }
    assert len(found) == len(search.terms)


@settings(max_examples=60)
@given(entry_lists())
def test_the_directory_leads_to_every_term(entries: list[Entry]) -> None:
    _assert_found(entries)


def test_the_directory_leads_to_every_term_of_many_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(written(MANY).shards) > 10
    _assert_found(MANY)
    monkeypatch.setattr("generator.search.files.shards._SMALLEST", 0)  # a shard for each term
    monkeypatch.setattr("generator.search.files.shards._FEW", 10**9)
    split = written(SAMPLES)
    assert len(split.shards) == len(split.terms)
    assert split.root["shards"]["split"]
    _assert_found(SAMPLES)


def _assert_found(entries: Sequence[Entry]) -> None:
    search = written(entries)
    names = search.root["keys"]
    assert pairs_ascend([term.place for term in search.terms])
    for term in search.terms:
        k1, k2, characters = term.place
        assert search.find(names[k1], names[k2], characters) == term.postings
    for begin, shard in zip(search.first, search.shards, strict=True):
        assert begin <= shard[0].place
        assert begin[:2] == shard[0].place[:2]


@settings(max_examples=60)
@given(entry_lists())
def test_fragments_hold_the_passages_in_the_order_of_units(entries: list[Entry]) -> None:
    search = written(entries)
    size, texts = search.root["unitsPerFragment"], search.root["texts"]
    documents = reference.ordered(entries)
    owners = [number for number, count in enumerate(texts) for _ in range(count)]
    groups = [owners[first : first + size] for first in range(0, len(owners), size)]
    for group, fragment in zip(groups, search.fragments, strict=True):
        assert len(fragment["units"]) == len(group)
        assert set(fragment["documents"]) == set(map(str, group))
        for number, shown in fragment["documents"].items():
            assert shown["id"] == documents[int(number)].id
    every = [unit for fragment in search.fragments for unit in fragment["units"]]
    for number, document in enumerate(documents):
        own = [unit for owner, unit in zip(owners, every, strict=True) if owner == number]
        assert "".join(_without_tail(*unit) for unit in own) == document.text
        assert own[-1][1] == 0


def _without_tail(text: str, tail: int) -> str:
    utf16 = text.encode("utf-16-le")
    return utf16[: len(utf16) - 2 * tail].decode("utf-16-le")


@settings(max_examples=60)
@given(entry_lists())
def test_root_s_characters_are_those_of_the_terms(entries: list[Entry]) -> None:
    root = written(entries).root
    keys = reference.keys(entries)
    by_character = dict(zip(root["keys"], root["characters"], strict=True))
    assert len("".join(root["characters"])) == len({one for term in keys for one in term})
    for key, under in by_character.items():
        assert all((key, "") in keys[one] for one in under)
    assert {key for pairs in keys.values() for pair in pairs for key in pair} | {""} == set(
        root["keys"]
    )


@settings(max_examples=30)
@given(entry_lists(), st.data())
def test_postings_give_the_units_and_frequencies_that_lunr_has(
    entries: list[Entry], data: st.DataObject
) -> None:
    passage = data.draw(st.sampled_from([normalise(one.text) for one in entries]))
    start = data.draw(st.integers(0, max(0, len(passage) - 4)))
    terms = [a + b for a, b in zip(passage[start:], passage[start + 1 : start + 4], strict=False)]
    terms = [term for term in terms if " " not in term]
    if terms:
        postings = reference.postings(entries)
        found = reference.search(reference.full_index(entries), terms)
        # What a partial index rests on: a score says nothing but the field and the frequencies.
        units, scores = reference.units(entries), defaultdict(set)
        for unit, score in found:
            told = (units[unit].field, *(postings[term][unit].frequency for term in terms))
            scores[told].add(score)
        assert all(len(alike) == 1 for alike in scores.values())
        assert {unit for unit, _ in found} == set.intersection(
            *({*postings[term]} for term in terms)
        )


@settings(max_examples=20)
@given(entry_lists(), st.randoms(use_true_random=False))
def test_equal_entries_in_another_order_give_equal_bytes(
    entries: list[Entry], chance: random.Random
) -> None:
    shuffled = list(entries)
    chance.shuffle(shuffled)
    assert search_files(shuffled) == search_files(entries)


def test_equal_entries_give_equal_bytes_in_another_process() -> None:
    program = (
        "import hashlib; from generator.search.index import search_files;"
        "from tests.search.test_index import SAMPLES;"
        "print(hashlib.sha256(repr(search_files(SAMPLES)).encode()).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", program],
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1


CHANGES = [
    {"text": "武"},
    {"title": "目"},
    {"people": ["高泳"]},
    {"genre": "决议"},
    {"number": "1号"},
    {"date": "2021-07-04"},
    {"series": {"id": "a", "title": "公报选"}},
]


@pytest.mark.parametrize("changed", CHANGES, ids=str)
def test_the_version_changes_with_what_the_documents_say(changed: dict[str, object]) -> None:
    assert written([entry(**changed)]).version != written([entry()]).version


def test_documents_are_numbered_by_date_and_id() -> None:
    entries = [entry(id="c", date="2021-07"), entry(id="b", date="2021-07"), entry(id="a")]
    values = written([*entries, entry(id="d", date="2020")]).json("fragments/0.bin")["documents"]
    [entry_of_first] = values.values()
    assert entry_of_first["id"] == "d"
    assert [document.id for document in reference.ordered(entries)] == ["b", "c", "a"]


def test_an_issue_is_one_part_however_its_documents_lie(tmp_path: Path) -> None:
    dates = zip("1212", ["2020", "2021", "2022", "2023"], strict=True)
    entries = [issue(int(serial), id=f"a/{date}", date=date, text=date) for serial, date in dates]
    assert search_files(entries, tmp_path) == search_files(entries)
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize(("name", "field"), [("people.bin", "people"), ("bodies.bin", "bodies")])
def test_names_to_filter_by(name: str, field: str) -> None:
    search = written([entry(**{field: ["高泳"]}), issue(2)])
    assert search.json(name) == {"values": [["高泳", "高泳"]], "columns": [[0], []]}
    assert written([entry()]).json(name) == {"values": [], "columns": [[]]}


def test_the_other_files_are_whole() -> None:
    search = written(SAMPLES)
    assert dict(zip(*search.json("traditional.bin"), strict=True)) == TO_SIMPLIFIED
    assert search.json("facets.bin")["year"]["column"] == [0, 1]


def test_a_small_index_lists_its_files(monkeypatch: pytest.MonkeyPatch) -> None:
    search = written(SAMPLES)
    listed = {f"search/{search.version}/{name}" for name in search.json("kept.bin")["files"]}
    own = {"search/index.json", f"search/{search.version}/kept.bin"}
    assert listed == set(search.files) - own
    monkeypatch.setattr(index, "_SMALL", 1000)
    assert search.json("kept.bin")["pages"] == [
        f"{one.id}/" for one in sorted(SAMPLES, key=lambda one: one.date)
    ]
    assert written(SAMPLES).json("kept.bin") == {"files": [], "pages": []}


def test_many_units_share_a_fragment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.search.files.fragments._MOST", 5)
    search = written(MANY)
    assert search.root["unitsPerFragment"] == 5  # 24 units in at most 5 files
    assert len(search.fragments) == 5


def test_everything_but_the_pointer_is_gzip() -> None:
    search = written(SAMPLES)
    pointer = search.files["search/index.json"]
    assert json.loads(pointer) == {"version": search.version, "format": 1}
    for path, content in search.files.items():
        if path != "search/index.json":
            assert gzip.decompress(content)
            assert content[4:8] == bytes(4), "no time stands in it"


def test_lexicon_files_are_listed_by_what_they_begin_with() -> None:
    names = [chr(0x4E00 + i) + chr(0x5E00 + i * 7 % 4000) for i in range(1200)]
    search = written([entry(people=names)])
    assert len(search.root["lexicon"]) == len(search.folder("lexicon")) == 3
    every = [search.json(name)["suffixes"] for name in search.folder("lexicon")]
    assert [suffixes[0][0] for suffixes in every] == search.root["lexicon"]
    letters = [suffix[0] for suffixes in every for suffix in suffixes]
    assert letters == sorted(letters)
    assert bisect_right(search.root["lexicon"], "gy") >= 1
