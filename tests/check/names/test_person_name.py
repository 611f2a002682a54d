"""Names in texts: 陈一鸣, 王大海, 赵小川 and 李秋 are registered."""

from pathlib import Path

import pytest

from generator.check.names.lookalikes import confusable
from tests.check.said import places

TEXTS = [
    ("县人大常委会主任陈一鸣主持。", []),
    ("县人大常委会主任陈一呜主持。", ["陈一呜主"]),
    ("县人大常委会主任陈一铭主持。", ["陈一铭主"]),
    ("县人大常委会主任陈鸣一主持。", ["陈鸣一主"]),
    ("陈一明同志到会。", ["陈一明同"]),
    ("县长王大海、副局长赵晓川参加。", ["赵晓川参"]),
    ("李秋、王达海、单玉参加。", ["王达海、"]),
    ("主任陈一帆主持。", []),
    ("主任李一鸣主持。", []),
    ("主任陈一再强调。", []),
    ("副县长王大伟和代表赵大川参加。", []),
    ("主任高度重视，代表们陈一词。", []),
    ("在陈一明路口施工，赵晓川路拓宽。", []),
    ("苹果、王达海、桃子丰收。", []),
    ("出席的有陈一鸣、李秋、单玉、刘也、孙敏。", ["刘也、孙"]),
    ("李秋、刘也、单玉参加。", ["刘也、单"]),
    ("李秋、刘军、单玉参加。", []),
    ("李秋、刘也、刘野、单玉参加。", []),
    ("县长王大海、赵小传参加。", ["赵小传参"]),
]


@pytest.mark.parametrize(("text", "found"), TEXTS)
def test_text(text: str, found: list[str], content: Path) -> None:
    assert places("person-name", content, text) == found


ALIKE = [
    ("平", "萍", True),
    ("鸣", "呜", True),
    ("建", "健", True),
    ("国", "军", False),
    ("民", "名", True),
    ("思", "诗", True),
    ("民", "门", False),
]


@pytest.mark.parametrize(("one", "other", "alike"), ALIKE)
def test_characters_that_are_taken_for_one_another(one: str, other: str, alike: bool) -> None:
    assert confusable(one, other) is alike
    assert confusable(other, one) is alike
