"""All rules together read each record and each long text once: an archive has ten thousand."""

from collections import Counter

import pytest

from generator import prose
from generator.check.check import check
from generator.link.link import link
from generator.load.load import load
from generator.model import record as records
from generator.model.base import Model
from generator.model.walk import Leaf, leaves
from tests.conftest import SAMPLE


def test_no_record_is_walked_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    walked: Counter[int] = Counter()

    def counted(model: Model) -> list[Leaf[object]]:
        walked[id(model)] += 1
        return leaves(model)

    monkeypatch.setattr(records, "leaves", counted)
    corpus, _ = link(load(SAMPLE)[0])
    check(corpus)
    assert set(walked.values()) == {1}
    assert len(walked) >= len(corpus.content.records)


def test_a_plain_body_is_parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: Counter[str] = Counter()
    parse = prose.tokens

    def counted(text: str) -> object:
        parsed[text] += 1
        return parse(text)

    monkeypatch.setattr("generator.prose.tokens", counted)
    monkeypatch.setattr("generator.blocks.tokens", counted)
    prose.parse.cache_clear()
    corpus, _ = link(load(SAMPLE)[0])
    check(corpus)
    bodies = [one.text.text for one in corpus.content.records if one.text]
    plain = [text for text in bodies if "](" not in text and "|" not in text and "1." not in text]
    assert plain
    assert {parsed[text] for text in plain} == {1}
