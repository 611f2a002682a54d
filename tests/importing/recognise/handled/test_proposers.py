"""Who proposed something: names and what parts them, and lines of nothing else, read to the end in time."""

from collections.abc import Sequence

import pytest

from generator.importing.recognise.handled.proposers import after_title, before_title

MARKS = ("和", "、", "和、", "和和、", "由和")
NAMES = (
    *("张和", "和和张", "欧阳和张和", "张三、", "张三和", "欧阳明、", "欧阳明和", "李和平和"),
    *("甲乙丙丁和", "（张三、", "代表：张三、"),
)


@pytest.mark.parametrize(
    "words", [*("由" + mark * 5000 for mark in MARKS), *("由" + name * 500 for name in NAMES)]
)
def test_a_list_without_end_is_read_in_time(words: str) -> None:
    assert "proposers" not in {**after_title(words), **before_title(f"{words}提出的")}


@pytest.mark.parametrize(
    ("words", "lead"),
    [
        ("由李和平、张三等5名代表提出", ["李和平", "张三"]),
        ("由李和平和张三等5名代表提出", ["李和平", "张三"]),
        ("由张三和李四等5名代表提出", ["张三", "李四"]),
        ("由张三、和丽华等5名代表提出", ["张三", "和丽华"]),
        ("由欧阳明等5名代表提出", ["欧阳明"]),
        ("由阿依古丽、张三等5名代表提出", ["阿依古丽", "张三"]),
        ("（领衔代表：张三、李四；承办单位：县交通局）", ["张三", "李四"]),
        ("（领衔代表：张三、承办单位：县交通局）", ["张三"]),
    ],
)
def test_names_end_where_they_are_parted(words: str, lead: Sequence[str]) -> None:
    assert after_title(words)["lead"] == lead
