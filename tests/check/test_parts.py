"""What rules find in a part is kept as long as the part is the same, and a part holds nothing else."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn

import pytest

from generator.check import RULES
from generator.check.check import PARTS
from generator.check.each import OfEach
from generator.check.facts import said
from generator.check.handling import document_dates
from generator.check.language import doubtful, homophone
from generator.check.names import unmentioned_person
from generator.check.parts import (
    Everything,
    Part,
    by_record,
    everything,
    with_registers,
    without_registers,
)
from generator.link.corpus import Corpus
from generator.model.record import Record
from generator.pipeline import proofread
from generator.store.store import Store
from tests.findings import shown

KEPT: list[tuple[str, OfEach[Any]]] = [
    (one.id, OfEach(one.problems, PARTS[one.reach], one.id)) for one in RULES
]
KEPT += [
    ("feet", document_dates.FEET),
    ("doubtful", doubtful.KEPT),
    ("doubtful of an issue", doubtful.WEIGHED),
    ("named", unmentioned_person.NAMED),
    ("said of offices", said.SAID),
]
ALONE = [(name, one) for name, one in KEPT if one.parts in {without_registers, by_record}]
TEXT, PEOPLE = "qinghe/2023-1/texts/water-report.md", "registers/people/qinghe.yml"
ISSUES = {"qinghe/2023-1", "baishi-congress/2023-1"}


@pytest.mark.parametrize(("rule_id", "check"), KEPT)
def test_a_rule_finds_in_the_parts_what_it_finds_in_the_whole(
    rule_id: str, check: OfEach[Any], corpus: Corpus
) -> None:
    assert sorted(map(repr, check(corpus))) == sorted(map(repr, check.look(corpus)))


class Shut:
    """The registers, where whatever asks them is wrong."""

    def _asked(self, *_args: object) -> NoReturn:
        raise AssertionError("asks the registers, and is given an issue without them")

    __getattr__ = __getitem__ = __iter__ = __contains__ = __len__ = _asked


def shut(corpus: Corpus) -> Corpus:
    """Return a corpus whose registers must not be asked: that they are empty is no answer."""
    registers = ("people", "bodies", "statutes", "confusables", "words")
    content = replace(corpus.content, **dict.fromkeys(registers, Shut()))  # type: ignore[arg-type]
    return replace(corpus, content=content, **dict.fromkeys(registers[:3], Shut()))  # type: ignore[arg-type]


@pytest.mark.parametrize(("rule_id", "check"), ALONE)
def test_what_is_given_no_registers_asks_none(
    rule_id: str, check: OfEach[Any], corpus: Corpus
) -> None:
    parts = [part for part in check.parts(corpus) if isinstance(part, Part) and part.issue]
    assert parts, rule_id
    for part in parts:
        list(check.look(shut(part.corpus)))


def test_a_part_has_nothing_of_other_issues(corpus: Corpus) -> None:
    for part in (*with_registers(corpus), *without_registers(corpus), *by_record(corpus)):
        seen = part.corpus
        assert [*seen.content.everything()] == [*part.own]
        assert set(seen.records) == {one.id for one in part.own if isinstance(one, Record)}
        assert {one.id for one in seen.content.records} == set(seen.records)
        assert set(seen.content.issues) <= {part.issue}
        paths = {path.split("/", 1)[1] for path in seen.content.sources}
        if not part.registers:
            assert not seen.people
            assert not seen.bodies.names
            assert all(path.startswith(f"{part.issue}/") for path in paths)


class Seen:
    """Checks one content again and again, with a note of the parts that were looked at."""

    def __init__(
        self, content: Path, parts: Callable[[Corpus], Sequence[Part | Everything]]
    ) -> None:
        self.content, self.parts = content, parts
        self.store = content.parent / "checked.db"
        self.issues: set[str] = set()

    def look(self) -> set[str]:
        seen: set[str] = set()

        def look(corpus: Corpus) -> Iterator[str]:
            seen.update(corpus.content.issues or {""})
            yield repr(sorted(corpus.records))

        with Store(self.store) as store:
            corpus = replace(proofread(self.content, ()).corpus, store=store)
            told = list(OfEach(look, self.parts)(corpus))
        assert told == [repr(sorted(part.corpus.records)) for part in self.parts(corpus)]
        return seen

    def edit(self, path: str, old: str, new: str) -> None:
        file = self.content / path
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")


EDITS = [
    ((TEXT, "供水", "河水"), {"qinghe/2023-1"}, {"qinghe/2023-1"}),
    (("qinghe/2023-1/issue.yml", "报告和名单", "名单"), {"qinghe/2023-1"}, {"qinghe/2023-1"}),
    ((PEOPLE, "- 韩冬", "- 韩冬\n- 新人"), {""}, {""} | ISSUES),
]


@pytest.mark.parametrize(("edit", "without", "knowing"), EDITS)
def test_what_changed_is_looked_at_again(
    edit: tuple[str, str, str], without: set[str], knowing: set[str], content: Path
) -> None:
    looks = ((without_registers, without), (with_registers, knowing), (everything, ISSUES))
    for parts, expected in looks:
        seen = Seen(content, parts)
        seen.store.unlink(missing_ok=True)
        assert seen.look() == ISSUES | ({""} if parts is not everything else set())
        assert seen.look() == set()
        seen.edit(*edit)
        assert seen.look() == expected
        path, old, new = edit
        seen.edit(path, new, old)


def test_a_record_that_goes_is_seen(content: Path) -> None:
    seen = Seen(content, without_registers)
    seen.look()
    (content / "qinghe/2023-1/texts/water-survey.yml").unlink()
    assert seen.look() == {"qinghe/2023-1"}


def test_a_picture_that_comes_is_seen(content: Path) -> None:
    for parts, expected in ((without_registers, {"qinghe/2023-1"}), (everything, ISSUES)):
        seen = Seen(content, parts)
        picture = content / "qinghe/2023-1/texts/new.svg"
        picture.unlink(missing_ok=True)
        seen.look()
        picture.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
        assert seen.look() == expected


def test_a_folder_of_another_name_is_another_place(content: Path) -> None:
    text = content / TEXT
    text.write_text(f"{text.read_text(encoding='utf-8')}\n形成审义意见。\n", encoding="utf-8")
    rule = [one for one in RULES if one.id == homophone.ID]
    with Store(content.parent / "checked.db") as store:
        before = [shown(one) for one in proofread(content, rule, store).problems]
        other = content.rename(content.with_name("records"))
        after = [shown(one) for one in proofread(other, rule, store).problems]
    assert before
    assert after == [line.replace("content/", "records/", 1) for line in before]
