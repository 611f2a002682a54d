"""What stands above a title and is the document's own, not the end of the one before."""

import pytest

from generator.importing.divide.divide import divide
from tests.importing.printing import manuscript

RESOLUTION = [
    "云岭县人民代表大会常务委员会关于批准决算的决议",
    "（2024年4月18日云岭县第八届人民代表大会常务委员会第十次会议通过）",
    "会议决定批准决算。",
]
OPINIONS = ["云岭县人大常委会关于修桥情况的审议意见", "县人民政府：", "请抓紧修桥。"]
NUMBER = "云人常发〔2024〕15号"
HEADS = [
    [NUMBER],
    [f"（{NUMBER}）"],
    ["云岭县人民代表大会常务委员会文件", NUMBER],
    ["云政〔2024〕5号签发人：许文山"],
    ["云政[2024]5号"],
    ["特急", "云岭县人大常委会文件", NUMBER, "签发人：许文山"],
    ["云岭县人民代表大会常务委员会文件"],
    ["文件", NUMBER],
    ["云岭县人大常委会", "文件", "签发人：许文山", NUMBER],
    [NUMBER, "A类（主动公开）"],
]


@pytest.mark.parametrize("head", HEADS)
def test_a_number_above_a_title_is_of_the_document_below(head: list[str]) -> None:
    found = divide(manuscript([*RESOLUTION, *head, *OPINIONS]))
    assert [one.title for one in found.pieces] == [RESOLUTION[0], OPINIONS[0]]
    assert found.pieces[0].paragraphs == tuple(RESOLUTION[1:])
    assert found.pieces[1].paragraphs == (*head, *OPINIONS[1:])


@pytest.mark.parametrize("end", ["见云人常发〔2024〕15号文件。", "会议通过了会议文件"])
def test_what_only_names_one_stays(end: str) -> None:
    found = divide(manuscript([*RESOLUTION, end, *OPINIONS]))
    assert found.pieces[0].paragraphs[-1] == end


SIGNED = [*RESOLUTION, "云岭县人民代表大会常务委员会", "2024年4月18日"]
OF_BODIES = [
    ["云岭县人民代表大会常务委员会", "办公室文件", "云人办〔2024〕5号"],
    ["云岭县水利局", "云水函〔2024〕5号", "分类：B　　公开"],
]


@pytest.mark.parametrize("before", [SIGNED, [*SIGNED, "抄送：县委，县政协。"]])
@pytest.mark.parametrize("head", OF_BODIES)
def test_a_body_below_the_end_of_a_document_is_of_the_next(
    head: list[str], before: list[str]
) -> None:
    first, second = divide(manuscript([*before, *head, *OPINIONS])).pieces
    assert (len(first.paragraphs), len(second.paragraphs)) == (len(before) - 1, len(head) + 2)


def test_a_body_that_signs_is_of_the_document_above() -> None:
    found = divide(manuscript([*RESOLUTION, "云岭县人大常委会", NUMBER, *OPINIONS]))
    assert found.pieces[0].paragraphs[-1] == "云岭县人大常委会"


def test_nothing_is_left_of_a_document_that_is_only_a_number() -> None:
    found = divide(manuscript([RESOLUTION[0], NUMBER, *OPINIONS]))
    assert found.pieces[0].paragraphs == (NUMBER,)


def test_a_sheet_that_reads_as_a_title_is_of_the_document_below() -> None:
    sheet = ["云岭县人大常委会审议意见", "〔2024〕第3号"]
    (found,) = divide(manuscript([*sheet, *OPINIONS])).pieces
    assert (found.title, found.paragraphs) == (OPINIONS[0], (*sheet, *OPINIONS[1:]))
