from typing import Any

import pytest

from generator.search.files.lexicon import lexicon
from generator.search.files.names import names_of
from generator.search.files.tree import Place

from ..samples import entry


def only(*entries: Any) -> Any:
    """Return the only file of the lexicon of these documents."""
    made: list[tuple[Place, Any]] = list(lexicon(names_of(entries)))
    [(first, content)] = made
    assert tuple(map(ord, content["suffixes"][0][0])) == first
    return content


@pytest.mark.parametrize(
    ("fields", "suffixes"),
    [
        ({"people": ["高泳"]}, ["gy"]),
        ({"people": ["单志强"]}, ["dzq", "szq"]),
        ({"people": ["任发祥"]}, ["rfx"]),
        ({"offices": ["副市长"]}, ["fsz", "sz"]),
        ({"bodies": ["市民政局"]}, ["mzj", "smzj", "zj"]),
        ({"bodies": ["局"], "people": ["高泳"]}, ["gy"]),
        ({"bodies": ["第25中学"]}, ["25zx", "5zx", "d25zx", "zx"]),
    ],
    ids=str,
)
def test_initials_of_names_and_of_their_ends(
    fields: dict[str, list[str]], suffixes: list[str]
) -> None:
    content = only(entry(**fields))
    assert [letters for letters, _, _, _ in content["suffixes"]] == suffixes
    for letters, number, offset, _ in content["suffixes"]:
        readings = [reading.split() for reading in content["names"][number][3]]
        assert letters in ["".join(one[0] for one in reading[offset:]) for reading in readings]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"offices": ["副市长"]}, ["fsz", "sz"]),
        ({"bodies": ["市民政局"]}, ["mzj", "smzj"]),
        ({"bodies": ["第25中学"]}, ["d25zx"]),
        ({"people": ["任发祥"]}, ["rfx"]),
    ],
    ids=str,
)
def test_where_words_begin_documents_are_counted(
    fields: dict[str, list[str]], words: list[str]
) -> None:
    suffixes = only(entry(**fields), entry(text="".join(*fields.values())))["suffixes"]
    counted = [(letters, documents) for letters, _, _, documents in suffixes if documents]
    assert counted == [(letters, 2) for letters in words]


def test_a_name_says_its_kind_its_documents_and_its_readings() -> None:
    content = only(
        entry(people=["单志强", "单志强"], offices=["市长"]),
        entry(people=["单志强"], bodies=["市政府"]),
    )
    assert content["names"] == [
        ["单志强", "person", 2, ["shan zhi qiang", "dan zhi qiang"]],
        ["市政府", "body", 1, ["shi zheng fu"]],
        ["市长", "office", 1, ["shi zhang"]],
    ]


def test_traditional_characters_of_names_are_told() -> None:
    content = only(entry(people=["張灵"], text="評議"))
    assert content["fold"] == {"張": "张"}


def test_no_names_have_no_files() -> None:
    assert list(lexicon(names_of([entry()]))) == []


def test_files_are_cut_and_each_holds_the_names_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    bodies = ["市民政局", "市政府"]
    whole = only(entry(bodies=bodies))
    monkeypatch.setattr("generator.search.files.lexicon._SUFFIXES_PER_FILE", 2)
    cut: list[tuple[Place, Any]] = list(lexicon(names_of([entry(bodies=bodies)])))
    assert len(cut) > 2
    assert _told([whole]) == _told([content for _, content in cut])
    for first, content in cut:
        assert tuple(map(ord, content["suffixes"][0][0])) == first
        used = {number for _, number, _, _ in content["suffixes"]}
        assert used == set(range(len(content["names"])))


def test_initials_of_more_names_than_a_file_has_go_on_in_the_next(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("generator.search.files.lexicon._SUFFIXES_PER_FILE", 2)
    people = ["高泳", "高勇", "高雍", "高用", "任发"]
    first, *others = [place for place, _ in lexicon(names_of([entry(people=people)]))]
    assert first == (ord("g"), ord("y"))
    assert (ord("g"), ord("y"), 0) in others


def _told(contents: list[Any]) -> list[tuple[str, str, int]]:
    return [
        (letters, content["names"][number][0], offset)
        for content in contents
        for letters, number, offset, _ in content["suffixes"]
    ]
