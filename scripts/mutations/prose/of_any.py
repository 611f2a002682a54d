"""Sentences that no text may have, whatever the facts: said twice, misprinted, private."""

from collections.abc import Iterator

from generator.link.scope import Scope
from generator.model.base import Model
from generator.model.record import Record
from mutations.prose.planted import Sentence
from mutations.prose.slip import Prose


def twice(prose: Prose, _scope: Scope, record: Record[Model]) -> Iterator[Sentence]:
    """A sentence of the record once more."""
    if record.text:
        for line in record.text.text.split("\n"):
            sentence = line.split("。")[0]
            if (
                len(sentence) > 18
                and not sentence.startswith(("|", "#", "-", "*"))
                and not sentence[0].isdecimal()
            ):
                yield "", f"{sentence}。"


def ordinals(prose: Prose, _scope: Scope, _record: Record[Model]) -> Iterator[Sentence]:
    """A dash, a letter or another numeral in an ordinal."""
    for right, wrong in (
        ("第三十一条", "第三十－条"),
        ("第十一条", "第十—条"),
        ("第二十条", "第2十条"),
        ("第1条", "第l条"),
        ("第三条", "笫三条"),
        ("第一百零一条", "第-百零一条"),
    ):
        for shape in ("按照办法{}执行。", "{}另有规定的，从其规定。"):
            yield shape.format(right), shape.format(wrong)


def private(_prose: Prose, _scope: Scope, _record: Record[Model]) -> Iterator[Sentence]:
    """Private data; the numbers are those of examples."""
    for said in (
        "13800138000",
        "138 0013 8000",
        "Tel13900139000",
        "008613800138000",
        "一三八零零一三八零零零",
        "１３８００１３８０００",
        "138－0013－8000",
    ):
        for shape in ("联系人{}。", "可与农技站联系（{}）。", "王某{}住在附近。"):
            yield "", shape.format(said)
    for said in ("11010519491231002X", "1101 0519 4912 3100 2X", "110105　19491231　002X"):
        yield "", f"户主身份证{said}。"
    for said in ("家住东街12号3号楼201室", "住文峰路120号院3号楼201室", "阳光小区3-2-401"):
        yield "", f"该户{said}。"
