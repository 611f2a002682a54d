"""Every character of a text is found where it stands in the file."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.blocks import blocks, read_blocks
from generator.check.align import alignment
from generator.check.texts import TextKind, texts
from generator.check.values import values
from generator.link.corpus import Corpus
from generator.load.tree import parse
from generator.model.values import Day, Percent
from generator.pipeline import linked, proofread
from generator.place import Mark
from generator.prose import has_markup
from generator.source import Source
from generator.store.store import Store
from tests.conftest import SAMPLE

STYLES = [
    "a: 甲乙丙\n",
    "a: '甲''乙丙'\n",
    'a: "甲乙丙"\n',
    "a: |\n  甲乙\n  丙\n",
    "a: |-\n    甲乙\n\n    丙\n",
    "a: >-\n  甲乙\n  丙\n",
    "a: 甲乙\n  丙\n",
    "a: '甲乙\n  丙'\n",
    "a:\n  甲乙丙    # 丙\n",
]


@pytest.mark.parametrize("text", STYLES)
def test_characters_of_a_scalar_stand_where_they_are_written(text: str) -> None:
    tree, _ = parse(text, "a.yml")
    assert tree
    assert isinstance(tree.value, dict)
    value = str(tree.value["a"])
    offsets = alignment(value.strip(), text, Source("a.yml", text).offset(tree.place.value("a")))
    assert len(offsets) == len(value.strip())
    for char, offset in zip(value.strip(), offsets, strict=True):
        assert text[offset] == char or char.isspace()
    assert list(offsets) == sorted(offsets)


def test_an_escape_stands_near_where_it_is_written() -> None:
    text = 'a: "甲\\u4e59丙"\n'
    assert [text[offset] for offset in alignment("甲乙丙", text, 3)] == ["甲", "\\", "丙"]


def test_every_character_of_the_sample_is_found() -> None:
    for text in texts(proofread(SAMPLE).corpus):
        written = "".join(text.source.text[offset] for offset in text.offsets)
        assert written == text.text


MARKDOWN = "# 一、**甲**乙\n\n丙\n丁[戊](a/b)\n\n- 己\n    - 庚\n\n| 辛 | 壬 |\n| - | - |\n| 辛\\|癸 |  |\n"


def test_blocks_are_read_without_their_marks() -> None:
    found = [(role, text) for role, text, _ in blocks(MARKDOWN)]
    assert found == [
        ("heading", "一、甲乙"),
        ("paragraph", "丙"),
        ("paragraph", "丁戊"),
        ("item", "己"),
        ("item", "庚"),
        ("cell", "辛"),
        ("cell", "壬"),
        ("cell", "辛|癸"),
    ]
    for _, text, offsets in blocks(MARKDOWN):
        assert [MARKDOWN[offset] for offset in offsets] == list(text)


def test_texts_are_strings_and_blocks_but_no_references(corpus: Corpus) -> None:
    own = [text for text in texts(corpus) if "liu-ye" in text.source.path]
    assert [(text.role, text.text) for text in own] == [
        (TextKind.VALUE, "身体原因"),
        (TextKind.VALUE, "刘野的辞呈"),
        (TextKind.VALUE, "关于刘野辞职的决定"),
        (TextKind.HEADING, "原文"),
        (TextKind.PARAGRAPH, "原件的*措辞*，照录。"),
        (TextKind.ITEM, "同意刘野辞职。"),
        (TextKind.ITEM, "报县人大备案。"),
    ]
    assert [text.mark(2) for text in own[-1:]] == [Mark(own[0].source.path, 19, 10)]


def test_values_are_found_by_type_with_their_place(corpus: Corpus) -> None:
    record = corpus.records["qinghe/2023-1/zhao-xiaochuan"]
    dates = [(value.path, str(value.value), value.mark.line) for value in values(record, Day)]
    assert dates == [
        (("motion", "date"), "2023-03-01", 13),
        (("notice", "date"), "2023-03-10", 25),
        (("notice", "voted"), "2023-03-09", 26),
    ]
    handled = corpus.records["qinghe/2023-1/suggestions"]
    assert [value.value for value in values(handled, Percent)][:2] == ["91.7%", "66.7%"]


def test_texts_that_are_kept_are_as_if_read_anew(tmp_path: Path, corpus: Corpus) -> None:
    with Store(tmp_path / "kept.db") as store:
        assert [*texts(replace(linked(SAMPLE)[0], store=store))]
    with Store(tmp_path / "kept.db") as store:
        kept = replace(linked(SAMPLE)[0], store=store)
        found = [(one.role, one.text, [*one.inside]) for one in texts(kept)]
    assert found == [(one.role, one.text, [*one.inside]) for one in texts(corpus)]
    bodies = [record.text for record in kept.content.records if record.text]
    # One with links or tables is parsed anyway, when it is linked.
    plain = [body for body in bodies if not has_markup(body.text)]
    assert plain
    assert not any(read_blocks in body.computed for body in plain)
