"""The contents of an issue: where a title ends and its page stands."""

import pytest

from generator.importing.divide.contents import contents
from tests.importing.printing import manuscript

ENTRIES = {
    "关于修桥的决定……12": ("关于修桥的决定", "12"),
    "关于修桥的决定 ． ． ．…… （12）": ("关于修桥的决定", "12"),
    "关于修桥的决定——修桥办……3": ("关于修桥的决定——修桥办", "3"),
    "关于修桥的决定（草案）（12）": ("关于修桥的决定（草案）", "12"),
    "关于修桥的决定（ 12 ）": ("关于修桥的决定", "12"),
    "关于修桥的决定\t5": ("关于修桥的决定", "5"),
    "关于修桥的决定   5": ("关于修桥的决定", "5"),
    "2023年1—2月的决定…2": None,
    "关于修桥的决定5": None,
    "关于修桥的决定……12345": None,
}


@pytest.mark.parametrize("line", ENTRIES)
def test_an_entry(line: str) -> None:
    found = contents(manuscript(["目录", line]).blocks)
    assert ENTRIES[line] == ((one := found.entries[0]) and (one.title, one.page) if found else None)


def test_a_line_of_leaders_ends_the_title_above_it() -> None:
    found = contents(manuscript(["目录", "关于修桥", "的决定", "………… 7"]).blocks)
    assert found is not None
    assert [(one.title, one.page) for one in found.entries] == [("关于修桥的决定", "7")]
    assert contents(manuscript(["目录", "………… 7"]).blocks) is None
    assert contents(manuscript(["目录", "关于修桥的决定", "（2）"]).blocks) is None


@pytest.mark.parametrize("unit", [".", "…", "·1", "—", " ", "\t", "（", ". ", "1"])
def test_a_line_of_leaders_without_a_page_is_read_in_time(unit: str) -> None:
    line = f"甲{unit * (290 // len(unit))}乙"
    assert contents(manuscript(["目录", *[line] * 40]).blocks) is None
