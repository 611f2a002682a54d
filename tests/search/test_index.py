import gzip
import hashlib
import pickle
import random
import subprocess
import sys
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.search import index
from generator.search.index import search_files
from generator.search.known.answers import Answer
from generator.search.known.known import Known
from generator.search.postings.ranges import number_of
from generator.search.text.entries import Entry
from generator.search.text.tokenise import normalise
from generator.words.traditional import TO_SIMPLIFIED

from ..examples import few
from . import reference
from .reader import Written, pairs_ascend, passages
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


def test_every_file_is_named_after_what_is_in_it() -> None:
    search = written([entry(people=["高泳"])])
    assert set(search.pointer) == {"version", "kept", "traditional", "format"}
    for path, content in search.files.items():
        if path != "search/index.json":
            assert path == f"search/{hashlib.sha256(content).hexdigest()[:12]}.bin"


def test_every_file_is_named_by_another() -> None:
    answers = [Answer("人员", "高泳", "people/高泳/", ("高泳",))]
    search = Written(search_files(SAMPLES, known=Known({"中院": ["中级人民法院"]}, answers)))
    trees = [search.root[name] for name in ("shards", "fragments", "lexicon", "names", "answers")]
    trees += search.root["facets"].values()
    listed = {name for tree in trees for _, name in search.listed(tree)}
    pointer = {value for key, value in search.pointer.items() if key != "format"}
    paths = {
        f"search/{name}.bin"
        for name in {*listed, *pointer, search.root["sounds"], search.root["readings"]}
    }
    assert {*search.files} == paths | {"search/index.json"}


def test_no_documents_have_a_search_that_finds_nothing() -> None:
    empty = written([])
    assert empty.root["documents"] == empty.root["units"] == 0
    assert empty.rows == []
    assert empty.fragments == []


def test_a_document_of_nothing_but_marks_has_a_text_unit() -> None:
    nothing = written([entry(title="（）", genre="", text="")])
    assert nothing.root["units"] == 3
    assert [*passages(nothing).values()] == [("", 0)]
    assert nothing.rows == []


@settings(max_examples=few(40))
@given(entry_lists())
def test_what_is_written_says_what_the_entries_say(entries: list[Entry]) -> None:
    search = written(entries)
    every_term_stands_under_its_keys_with_its_postings(search, entries)
    the_directory_leads_to_every_term(search, entries)
    fragments_hold_the_passages_in_the_order_of_units(search, entries)
    roots_characters_are_those_of_the_terms(search, entries)


def every_term_stands_under_its_keys_with_its_postings(
    search: Written, entries: Sequence[Entry]
) -> None:
    postings, keys = reference.postings(entries), reference.keys(entries)
    found = {(*term.place[:2], term.characters): term for term in search.rows}
    expected = {
        (*map(number_of, pair), characters): characters
        for characters, pairs in keys.items()
        for pair in pairs
    }
    assert found.keys() == expected.keys()
    assert len(found) == len(search.rows)
    for place, characters in expected.items():
        own = tuple(number_of(reference.default_key(one)) for one in characters)
        is_own = place[:2] == (*own, 0)[:2]
        assert found[place].postings == (postings[characters] if is_own else {})
        assert found[place].size == len(found[place].postings)


def the_directory_leads_to_every_term(search: Written, entries: Sequence[Entry]) -> None:
    names = {
        number_of(key): key
        for pairs in reference.keys(entries).values()
        for pair in pairs
        for key in pair
    }
    assert pairs_ascend([term.place for term in search.rows])
    for term in search.rows:
        k1, k2 = term.place[:2]
        assert search.find(names[k1], names[k2], term.characters) == term.postings
    for begin, shard in zip(search.first, search.shards, strict=True):
        assert begin <= shard[0].place
        assert begin[:2] == shard[0].place[:2]


def fragments_hold_the_passages_in_the_order_of_units(
    search: Written, entries: Sequence[Entry]
) -> None:
    found = passages(search)
    assert list(found) == sorted(found)
    every = [unit for unit, of in reference.units(entries).items() if of.field == "text"]
    assert list(found) == every
    for number, document in reference.numbered(entries):
        shown = search.documents[number]
        own = [found[unit] for unit in every if unit // 1024 == number]
        assert (shown["id"], shown["passages"]) == (document.id, len(own))
        assert "".join(_without_tail(*unit) for unit in own) == document.text
        assert own[-1][1] == 0


def roots_characters_are_those_of_the_terms(search: Written, entries: Sequence[Entry]) -> None:
    root = search.root
    keys = reference.keys(entries)
    under = dict(zip(root["keys"], root["characters"], strict=True))
    every = {one for term in keys for one in term}
    assert {*"".join(under.values()), *root["others"]} == every
    assert len("".join(under.values()) + root["others"]) == len(root["levels"]) == len(every)
    for key, characters in under.items():
        assert all((key, "") in keys[one] for one in characters)
    named = {
        key for pairs in keys.values() for pair in pairs for key in pair if key[:1] not in ("", "=")
    }
    assert named == set(root["keys"])


def test_rows_tell_where_words_begin_and_end() -> None:
    search = written([entry(text="服务业，物业，检察长")])
    edges = {term.characters: term.edges for term in search.rows if len(term.characters) > 1}
    wanted = {"服务": 3, "务业": 2, "物业": 3, "检察": 3, "察长": 2, "业物": 0, "长业": 0}
    assert {pair: edges.get(pair, 0) for pair in wanted} == wanted


@pytest.fixture
def many_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.search.files.shards._SIZES", (1.0,))  # a shard for each run
    monkeypatch.setattr("generator.search.files.rows._LARGE", 5.0)
    monkeypatch.setattr("generator.search.files.rows._HEAVY", 5.0)  # and a run for each term


@pytest.mark.usefixtures("many_shards")
def test_the_directory_leads_to_every_term_of_many_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.search.files.tree._FEW", 9)
    monkeypatch.setattr("generator.search.files.tree._MOST", 4)
    split = written(SAMPLES)
    assert split.root["shards"]["deep"]
    assert any(len(place) == 4 for place in split.first)
    assert len(split.shards) > len(split.rows) / 2
    the_directory_leads_to_every_term(split, SAMPLES)


@pytest.mark.parametrize("most", [1, 3])
@settings(max_examples=few(20), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(entries=entry_lists())
def test_a_long_term_is_divided_by_documents(
    entries: list[Entry], most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.search.files.long.MOST", most)
    search = written(entries)
    postings = reference.postings(entries)
    for term in search.rows:
        if term.size:
            assert term.postings == postings[term.characters]
            documents = {unit // 1024 for unit in term.postings}
            assert (term.pieces > 0) == (term.size > most)
            assert term.pieces <= len(documents)


def _without_tail(text: str, tail: int) -> str:
    utf16 = text.encode("utf-16-le")
    return utf16[: len(utf16) - 2 * tail].decode("utf-16-le")


@settings(max_examples=few(30))
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


@settings(max_examples=few(20))
@given(entry_lists(), st.randoms(use_true_random=False))
def test_equal_entries_in_another_order_give_equal_bytes(
    entries: list[Entry], chance: random.Random
) -> None:
    shuffled = list(entries)
    chance.shuffle(shuffled)
    assert search_files(shuffled) == search_files(entries)


IN_ANOTHER_PROCESS = """
import pickle, sys
from generator.search.index import search_files
sys.stdout.buffer.write(pickle.dumps(search_files(pickle.load(sys.stdin.buffer))))
"""


def test_equal_entries_give_equal_bytes_in_another_process() -> None:
    done = subprocess.run(
        [sys.executable, "-c", IN_ANOTHER_PROCESS],
        cwd=ROOT,
        env={"PYTHONHASHSEED": "4711"},  # this process has dice of its own
        input=pickle.dumps(SAMPLES),
        capture_output=True,
        check=True,
    )
    assert pickle.loads(done.stdout) == search_files(SAMPLES)  # noqa: S301 - our own


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


def test_names_to_filter_by() -> None:
    for facet, field in (("person", "people"), ("body", "bodies")):
        [content] = _facet([entry(**{field: ["高泳"]}), issue(2)], facet)
        assert content["values"] == [["高泳", "高泳"]]
        assert sorted(content["columns"]) == [[], [0]]
        [content] = _facet([entry()], facet)
        assert (content["values"], content["columns"]) == ([], [[]])


def _facet(entries: Sequence[Entry], facet: str) -> list[Any]:
    search = written(entries)
    return [search.json(name) for _, name in search.listed(search.root["facets"][facet])]


def test_the_other_files_are_whole() -> None:
    search = written(SAMPLES)
    assert search.root["traditional"] == search.pointer["traditional"]
    assert dict(zip(*search.json(search.root["traditional"]), strict=True)) == TO_SIMPLIFIED
    [single] = _facet(SAMPLES, "single")
    assert single["year"]["column"] == [0, 1]
    assert list(accumulate(single["steps"])) == [n for n, _ in reference.numbered(SAMPLES)]


def test_a_small_index_lists_its_files(monkeypatch: pytest.MonkeyPatch) -> None:
    search = written(SAMPLES)
    kept = search.pointer["kept"]
    listed = {f"search/{name}" for name in search.json(kept)["files"]}
    assert listed == set(search.files) - {"search/index.json", f"search/{kept}.bin"}
    assert search.json(kept)["pages"] == sorted(f"{one.id}/" for one in SAMPLES)
    monkeypatch.setattr(index, "_SMALL", 1000)
    large = written(SAMPLES)
    assert large.json(large.pointer["kept"]) == {"files": [], "pages": []}


def test_many_passages_share_a_fragment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.search.files.fragments._STEPS", {2: 24})
    search = written(MANY)
    assert search.root["passages"] == 2  # of 24
    assert len(search.fragments) == 12
    monkeypatch.setattr("generator.search.files.fragments._STEPS", {})
    search = written([issue(1, id=f"a/1/{n}", text=one.text) for n, one in enumerate(MANY)])
    assert search.root["passages"] == 1000
    assert len(search.fragments) < 12
    assert all(
        len(search.files[f"search/{name}.bin"]) < 12_000 for name in search.folder("fragments")
    )


def test_everything_but_the_pointer_is_gzip() -> None:
    search = written(SAMPLES)
    assert search.pointer["format"] == index.FORMAT
    for path, content in search.files.items():
        if path != "search/index.json":
            assert gzip.decompress(content)
            assert content[4:8] == bytes(4), "no time stands in it"


def test_lexicon_files_are_listed_by_what_they_begin_with() -> None:
    names = [chr(0x4E00 + i) + chr(0x5E00 + i * 7 % 4000) for i in range(1200)]
    search = written([entry(people=names)])
    starts = [place for place, _ in search.listed(search.root["lexicon"])]
    every = [search.json(name)["suffixes"] for name in search.folder("lexicon")]
    assert len(every) >= 3
    assert [tuple(map(ord, suffixes[0][0])) for suffixes in every] == starts
    letters = [suffix[0] for suffixes in every for suffix in suffixes]
    assert letters == sorted(letters)
    assert bisect_right(starts, tuple(map(ord, "gy"))) >= 1
