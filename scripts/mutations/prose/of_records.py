"""Sentences that state a figure of the record, and the same with it wrong."""

import re
from collections.abc import Iterator, Sequence

from generator.check.handling.figure_rows import rows
from generator.link.scope import Scope
from generator.model.base import Model
from generator.model.prose import Figure
from generator.model.record import Record
from mutations.prose.planted import Sentence
from mutations.prose.slip import Prose


def numbers(prose: Prose, _scope: Scope, record: Record[Model]) -> Iterator[Sentence]:
    """A digit of a figure that is another."""
    for name, value, unit in _figures(record):
        digits = value.replace(".", "").lstrip("-")
        if len(digits.strip("0")) > 2 and "." not in value:
            right = f"{name}{value}{unit}。"
            yield right, f"{name}{prose.other_number(int(value))}{unit}。"


def units(_prose: Prose, _scope: Scope, record: Record[Model]) -> Iterator[Sentence]:
    """亿 for 万, 万 for 亿."""
    swap = str.maketrans("万亿", "亿万")
    for name, value, unit in _figures(record):
        if unit[:1] in {"万", "亿"} and len(value.replace(".", "").strip("0")) > 2:
            shapes = ("{0}达到{1}{2}。", "{0}为{1}{2}。", "全年完成{1}{2}（{0}）。")
            for shape in shapes:
                yield (
                    shape.format(name, value, unit),
                    shape.format(name, value, unit.translate(swap)),
                )


def directions(_prose: Prose, _scope: Scope, record: Record[Model]) -> Iterator[Sentence]:
    """增长 for a fall, 下降 for a growth."""
    for figure in _figures_of(record):
        if figure.growth and "同比" not in figure.name:
            rate = figure.growth.lstrip("-")
            up, down = ("下降", "增长") if figure.growth.startswith("-") else ("增长", "下降")
            for shape in ("{}{}{}，同比{}{}。", "{}{}{}，比上年{}{}。"):
                head = (figure.name, figure.value, figure.unit or "")
                yield shape.format(*head, up, rate), shape.format(*head, down, rate)
    yield "企业由120家增加到150家。", "企业由120家减少到150家。"
    yield "耗水量从35吨降至28吨。", "耗水量从35吨提高至28吨。"


def ranks(_prose: Prose, _scope: Scope, record: Record[Model]) -> Iterator[Sentence]:
    """A rank of a figure, one place off."""
    for figure in _figures_of(record):
        found = re.search(
            r"(全国|全省|全市|全县)第([0-9]+|[一二三四五六七八九])", figure.rank or ""
        )
        if found:
            number = (
                int(found[2]) if found[2].isdecimal() else "一二三四五六七八九".index(found[2]) + 1
            )
            for shape in ("{}{}{}，居{}第{}位。", "{}{}{}，增速列{}第{}位。"):
                head = (figure.name, figure.value, figure.unit or "", found[1])
                yield shape.format(*head, number), shape.format(*head, number + 1)


def _figures_of(record: Record[Model]) -> Sequence[Figure]:
    """Return the figures of a record."""
    return [row.figure for row in rows(record)]


def _figures(record: Record[Model]) -> Iterator[tuple[str, str, str]]:
    """Yield name, value and unit of the figures that are exact and have their name once."""
    found = _figures_of(record)
    names = [one.name for one in found]
    for one in found:
        if one.unit and not one.approximation and not one.note and names.count(one.name) == 1:
            yield one.name, one.value, one.unit
