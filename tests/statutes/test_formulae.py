"""What the phrases of amending decisions are read as; the sentences are invented, the phrases usual."""

import pytest

from generator.statutes.decision import read_decision
from generator.statutes.instructions import (
    Add,
    Free,
    Insert,
    Instruction,
    Move,
    Remove,
    Rename,
    Renumber,
    Retitle,
    Rewrite,
    Words,
)
from generator.statutes.targets import Target

TITLE = "云泽市人民代表大会常务委员会关于修改《云泽市养犬管理条例》的决定"
STATUTE = "云泽市养犬管理条例"


def art(article: int, paragraph: int = 0, item: int = 0, inserted: int = 0) -> Target:
    return Target(article=article, paragraph=paragraph, item=item, inserted=inserted)


def read(clause: str) -> list[Instruction]:
    decision = read_decision(f"一、{clause}", TITLE)
    assert decision.unread == ()
    return [step.instruction for step in decision.steps[STATUTE]]


ONE = [
    ("将第十条第二款修改为：“甲。”", Rewrite(art(10, 2), ("甲。",))),
    (
        "第十条修改为：“甲：\n“（一）乙；\n“（二）丙。”",
        Rewrite(art(10), ("甲：", "（一）乙；", "（二）丙。")),
    ),
    (
        "第十条修改为：“甲：\n（一）乙；\n（二）丙。”",
        Rewrite(art(10), ("甲：", "（一）乙；", "（二）丙。")),
    ),
    ("将第九条第（三）项修改为：“（三）甲；”", Rewrite(art(9, item=3), ("（三）甲；",))),
    ("第六条条首部分修改为：“甲：”", Rewrite(art(6), ("甲：",), head=True)),
    ("将本条例第三条中的“甲”修改为“乙”。", Words((art(3),), "甲", "乙")),
    ("将《云泽市养犬管理条例》第三条中的“甲”修改为“乙”。", Words((art(3),), "甲", "乙")),
    ("将第三条、第五条第一款中的“甲”修改为“乙”。", Words((art(3), art(5, 1)), "甲", "乙")),
    ("将第三条至第五条中的“甲”修改为“乙”。", Words((art(3), art(4), art(5)), "甲", "乙")),
    ("将第八条中的“甲”两处均修改为“乙”。", Words((art(8),), "甲", "乙", times=2, all=True)),
    ("将第八条中的“‘甲’工程”修改为“乙”。", Words((art(8),), "“甲”工程", "乙")),
    ("将条例中的“甲”统一修改为“乙”。", Words((Target(),), "甲", "乙", all=True)),
    ("删去第四条第二款中的“、甲”。", Words((art(4, 2),), "、甲", "")),
    ("将第四条中的“甲”删去。", Words((art(4),), "甲", "")),
    ("第三十条第一款，删去“甲”。", Words((art(30, 1),), "甲", "")),
    ("将第十八条中的“甲”前增加“乙”。", Insert((art(18),), "甲", "乙", before=True)),
    ("在第十八条第一款“甲”后增加“乙”。", Insert((art(18, 1),), "甲", "乙")),
    ("第十八条第一款末尾增加规定：“乙。”", Insert((art(18, 1),), "", "乙。")),
    ("删去第八条、第九条。", Remove((art(8), art(9)))),
    ("将第八条第一款第二项删去。", Remove((art(8, 1, 2),))),
    ("删去第六条之一。", Remove((art(6, inserted=1),))),
    ("增加一条，作为第八条：“甲。”", Add("article", 1, ("甲。",), (art(8),))),
    (
        "在第二章增加一条，作为第八条：“甲。”",
        Add("article", 1, ("甲。",), (art(8),), Target(chapter=2)),
    ),
    ("第八条增加一款，作为第二款：“甲。”", Add("paragraph", 1, ("甲。",), (art(8, 2),), art(8))),
    (
        "第八条第一款增加一项，作为第三项：“（三）甲；”",
        Add("item", 1, ("（三）甲；",), (art(8, 1, 3),), art(8, 1)),
    ),
    ("第十二条改为第十三条。", Move(art(12), art(13))),
    ("第六章章名修改为“监督检查”。", Retitle(Target(chapter=6), "监督检查")),
    ("条例名称修改为《云泽市文明养犬条例》。", Rename("云泽市文明养犬条例")),
    ("名称中的“管理”修改为“服务”。", Rename("服务", "管理")),
    ("对条文顺序作相应调整。", Renumber()),
    ("条文序号作相应调整。", Renumber()),
    ("其他条款序号依次顺延。", Renumber()),
    ("此外，对条文顺序和个别文字作相应调整和修改。", Renumber()),
    ("对个别文字作相应修改。", Free()),
]


@pytest.mark.parametrize(("clause", "instruction"), ONE)
def test_a_phrase_is_one_instruction(clause: str, instruction: Instruction) -> None:
    assert read(clause) == [instruction]


SEVERAL: list[tuple[str, list[Instruction]]] = [
    (
        "第十二条改为第十三条，将第一款中的“甲”修改为“乙”。",
        [Move(art(12), art(13)), Words((art(12, 1),), "甲", "乙")],
    ),
    (
        "第三十三条改为第三十五条，修改为：“甲。”",
        [Move(art(33), art(35)), Rewrite(art(33), ("甲。",))],
    ),
    ("将第二条修改为第六条：“甲。”", [Move(art(2), art(6)), Rewrite(art(2), ("甲。",))]),
    (
        "将第二十条、第二十一条合并，作为第二十二条，修改为：“甲。”",
        [Rewrite(art(20), ("甲。",)), Remove((art(21),)), Move(art(20), art(22))],
    ),
    (
        "第十条、第十一条依次改为第十一条、第十二条。",
        [Move(art(10), art(11)), Move(art(11), art(12))],
    ),
    (
        "第二十条改为两条，作为第二十条、第二十一条，修改为：“第二十条　甲。\n“第二十一条　乙。”",
        [
            Move(art(20), art(20)),
            Rewrite(art(20), ("第二十条　甲。",)),
            Add("article", 1, ("第二十一条　乙。",), (art(21),)),
        ],
    ),
    (
        "将第七条中的“甲”、“乙”分别修改为“丙”、“丁”。",
        [Words((art(7),), "甲", "丙"), Words((art(7),), "乙", "丁")],
    ),
    (
        "将第三条第一款中的“甲”修改为“乙”；增加一款，作为第三款：“戊。”原第三款改为第四款。",
        [
            Words((art(3, 1),), "甲", "乙"),
            Add("paragraph", 1, ("戊。",), (art(3, 3),), art(3, 1)),
            Move(art(3, 3), art(3, 4)),
        ],
    ),
    (
        '将第三条改为第四条，修改为:"甲。\n乙。"',
        [Move(art(3), art(4)), Rewrite(art(3), ("甲。", "乙。"))],
    ),
    (
        "在第七条中增加一项作为第六项,即:“甲;”\n第九条修改为：“乙。”",
        [Add("item", 1, ("甲;",), (art(7, item=6),), art(7)), Rewrite(art(9), ("乙。",))],
    ),
    (
        "将第二十四条改为第二十六条。\n第一款、第二款改为第二款、第三款，修改为：“甲。\n“乙。”",
        [
            Move(art(24), art(26)),
            Move(art(24, 1), art(24, 2)),
            Move(art(24, 2), art(24, 3)),
            Rewrite(art(24, 1), ("甲。",)),
            Rewrite(art(24, 2), ("乙。",)),
        ],
    ),
    (
        "将第十八条第二款改为第十九条，修改为：“甲。”",
        [Move(art(18, 2), art(19)), Rewrite(art(19), ("甲。",))],
    ),
    (
        "将第三十九条改为第四十五条第一款，其中的“甲”修改为“乙”。",
        [Move(art(39), art(45)), Words((art(39),), "甲", "乙")],
    ),
    (
        "删去第八条第一款末尾的“甲”和第二款末尾的“乙”。",
        [Words((art(8, 1),), "甲", ""), Words((art(8, 2),), "乙", "")],
    ),
]


@pytest.mark.parametrize(("clause", "instructions"), SEVERAL)
def test_what_a_phrase_leaves_unsaid_was_said_before(
    clause: str, instructions: list[Instruction]
) -> None:
    assert read(clause) == instructions


NOT_UNDERSTOOD = [
    "第三条按新的体制处理。",
    "将第三条中的“甲”修改为“乙”，其余照旧办理。",
    "第七条第三款并入第八条。",
    "将第三条中的“甲”、“乙”修改为“丙”、“丁”、“戊”。",
    "第三条中的“甲”修改为“乙。",
    "将三条修改为：“甲。”",
]


@pytest.mark.parametrize("clause", NOT_UNDERSTOOD)
def test_what_is_not_understood_is_told_at_its_line(clause: str) -> None:
    decision = read_decision(f"决定对《{STATUTE}》作如下修改：\n一、{clause}", TITLE)
    assert [one.line for one in decision.unread] == [2]


def test_nothing_after_the_first_words_is_passed_over() -> None:
    decision = read_decision(
        f"决定对《{STATUTE}》作如下修改：\n第三条按新的办。\n本决定自公布之日起施行。", TITLE
    )
    assert [(one.line, one.words) for one in decision.unread] == [(2, "第三条按新的办。")]
