"""Sentences with figures that belong together, and the same with one of them wrong."""

from collections.abc import Iterator

from generator.chinese import numeral
from generator.link.scope import Scope
from generator.model.base import Model
from generator.model.record import Record
from mutations.prose.planted import Sentence
from mutations.prose.slip import Prose

_TIMES = 6


def sums(prose: Prose, _scope: Scope, _record: Record[Model]) -> Iterator[Sentence]:
    """A whole and its parts, in the shapes of reports."""
    dice = prose.dice
    for _ in range(_TIMES):
        a, b, c = (dice.randrange(12, 99) for _ in range(3))
        wrong = [a, b, c, a + b + c]
        at = dice.randrange(4)
        wrong[at] = prose.other_number(wrong[at])
        shapes = (
            "收到建议A类{}件、B类{}件、C类{}件，共{}件。",
            "新建学校{}所，改建学校{}所，扩建学校{}所，合计{}所。",
            "任命{}人、免职{}人、接受辞职{}人，共计{}人。",
            "{1}名教师+{0}名医生+{2}名干部={3}名。",
        )
        parts_first = dice.choice(shapes)
        yield parts_first.format(a, b, c, a + b + c), parts_first.format(*wrong)
        wholes = (
            "共办理建议{3}件，其中A类{0}件、B类{1}件、C类{2}件。",
            "总计{3}件，包括城建类{0}件、教育类{1}件、农业类{2}件。",
            "代表建议共{3}件，分为经济类{0}件，社会类{1}件，生态类{2}件。",
        )
        whole_first = dice.choice(wholes)
        yield whole_first.format(a, b, c, a + b + c), whole_first.format(*wrong)


def pairs(prose: Prose, _scope: Scope, _record: Record[Model]) -> Iterator[Sentence]:
    """Two numbers that make a third by their names: due and present, valid and invalid."""
    dice = prose.dice
    for _ in range(_TIMES):
        a, b = dice.randrange(100, 400), dice.randrange(2, 30)
        wrong = [a, b, a + b]
        at = dice.randrange(3)
        wrong[at] = prose.other_number(wrong[at])
        shape = dice.choice(
            (
                "上次大会应到代表{2}名，实到{0}名，请假{1}名。",
                "座谈会应出席{2}人，实际出席{0}人，缺席{1}人。",
                "代表名额{2}名，现有{0}名，空缺{1}名。",
                "收回选票{2}张，其中有效票{0}张，无效票{1}张。",
                "议案和建议共{2}件，其中议案{1}件、建议{0}件。",
                "从{0}户增加到{2}户，增加{1}户。",
            )
        )
        yield shape.format(a, b, a + b), shape.format(*wrong)


def shares(prose: Prose, _scope: Scope, _record: Record[Model]) -> Iterator[Sentence]:
    """A part, a whole and the share; a change and its rate."""
    dice = prose.dice
    for _ in range(_TIMES):
        whole = dice.randrange(60, 600)
        part = dice.randrange(10, whole)
        rate = f"{part * 100 / whole:.1f}"
        numbers = [str(whole), str(part), rate]
        wrong = list(numbers)
        at = dice.randrange(3)
        wrong[at] = f"{prose.other_number(int(rate.replace('.', ''))) / 10:.1f}" if at == 2 else str(prose.other_number(int(numbers[at])))  # fmt: skip
        shape = dice.choice(
            (
                "全年共受理{0}件，其中办结{1}件，占{2}%。",
                "共有代表{0}名，其中妇女代表{1}名，占{2}%。",
                "走访企业总数{0}家，规上企业{1}家，占总数的{2}%。",
                "全县共有{0}个村，通自来水的{1}个，占比{2}%。",
            )
        )
        yield shape.format(*numbers), shape.format(*wrong)
    for _ in range(_TIMES):
        before, more = dice.randrange(100, 900), dice.randrange(10, 90)
        rate = f"{more * 100 / before:.1f}"
        bad = f"{prose.other_number(int(rate.replace('.', ''))) / 10:.1f}"
        shape = dice.choice(
            (
                "农户由{0}户增加到{1}户，增长{3}%。",
                "接访{1}人次，比上年增加{2}人次，增长{3}%。",
            )
        )
        yield shape.format(before, before + more, more, rate), shape.format(before, before + more, more, bad)  # fmt: skip


def announced(prose: Prose, _scope: Scope, _record: Record[Model]) -> Iterator[Sentence]:
    """Numbers of things that the sentence then enumerates."""
    dice = prose.dice
    words = ("投入不足", "管理粗放", "宣传不够", "监管缺位", "队伍薄弱", "标准偏低")
    for _ in range(_TIMES):
        count = dice.randrange(2, 6)
        wrong = count + dice.choice((-1, 1))
        if wrong < 2:
            wrong = count + 1
        listed = "；".join(f"{numeral(n)}是{word}" for n, word in enumerate(words[:count], 1))
        ordinal = "；".join(
            f"第{numeral(n)}，解决{word}" for n, word in enumerate(words[:count], 1)
        )
        shape = dice.choice(
            ("还存在{}个问题：{}。", "问题表现在{}个方面：{}。", "原因有{}点：{}。")
        )
        yield shape.format(numeral(count), listed), shape.format(numeral(wrong), listed)
        shape = "会议提出{}点要求。{}。"
        yield shape.format(numeral(count), ordinal), shape.format(numeral(wrong), ordinal)
        places = "、".join(
            f"{name}镇" for name in ("东山", "西山", "南河", "北河", "中桥", "双桥")[: count + 1]
        )
        shape = dice.choice(("检查了{}{}个镇。", "走访{}{}个镇的群众。"))
        yield shape.format(places, numeral(count + 1)), shape.format(places, numeral(wrong + 1))


def periods(prose: Prose, _scope: Scope, _record: Record[Model]) -> Iterator[Sentence]:
    """From when to when."""
    dice = prose.dice
    for _ in range(_TIMES):
        month, day = dice.randrange(3, 9), dice.randrange(10, 27)
        shape = dice.choice(("从{y}年{a}月{d}日到{b}月{d}日，逐件复查。", "检查时间为{y}年{a}月{d}日至{y}年{b}月{d}日。", "{y}年{a}月至{b}月开展了调研。"))  # fmt: skip
        year = dice.randrange(2015, 2022)
        right = shape.format(y=year, a=month, b=month + 1, d=day)
        yield right, shape.format(y=year, a=month + 1, b=month, d=day)
        yield f"{year}—{year + 3}年连续增收。", f"{year + 3}—{year}年连续增收。"


def tables(prose: Prose, _scope: Scope, _record: Record[Model]) -> Iterator[Sentence]:
    """A table with a line of totals."""
    dice = prose.dice
    for _ in range(_TIMES):
        numbers = [[dice.randrange(10, 90) for _ in range(2)] for _ in range(3)]
        rows = [[a, b, a + b] for a, b in numbers]
        rows.append([sum(column) for column in zip(*rows, strict=True)])
        wrong = [list(row) for row in rows]
        at, column = dice.randrange(4), dice.randrange(3)
        wrong[at][column] = prose.other_number(wrong[at][column])
        yield _table(rows), _table(wrong)


def _table(rows: list[list[int]]) -> str:
    names = ("经济类", "城建类", "社会类", "合计")
    lines = ["| 类别 | 大会 | 闭会 | 合计 |", "| --- | --- | --- | --- |"]
    lines += [
        f"| {name} | {' | '.join(map(str, row))} |" for name, row in zip(names, rows, strict=True)
    ]
    return "\n\n" + "\n".join(lines) + "\n"
