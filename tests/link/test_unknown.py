"""What an editor is told of a name that is not known: what was meant, or what to do."""

from pathlib import Path

import pytest

from generator.pipeline import proofread

APPOINTMENT = "qinghe/2023-1/appointments/zhao-xiaochuan.yml"

# What is typed instead of what, and message and hint (its beginning): one line a case.
SLIPS = [
    ("县长 王大海", "县长 王大每", "没有登记的人“王大每” 是不是“王大海”？请核对姓名；"),
    ("县长 王大海", "县长王大海", "没有登记的人“县长王大海” 是不是“县长 王大海”？职务和姓名之间要有一个空格"),
    ("县长 王大海", "王大海 县长", "写在姓名位置上的是“县长” 先写职务，再写姓名：是不是“县长 王大海”？"),
    ("zhou-zheng-shuili:", "周正:", "不止一个人叫“周正” 请写其中一人的编号：zhou-zheng-shuili 或 zhou-zheng-daibiao"),
    ("by: 县人民政府", "by: 县人民政俯", "没有登记的机构“县人民政俯” 是不是“县人民政府”"),
    ("青禾县教育局局长、", "青禾县教育据局长、", "找不到机构的职务“青禾县教育据局长、青禾县人民政府督学” 是不是"),
    ("任免办法 第八条", "任免办法第八条", "没有登记的法规“任免办法第八条” 是不是“任免办法 第八条”？法规和条款之间要有一个空格"),
    ("任免办法 第八条", "《任免办法》 第八条", "没有登记的法规“《任免办法》” 是不是“任免办法”？请核对名称，不加书名号；"),
    ("meeting: 第五次会议", "meeting: 第5次会议", "没有记录的会议“第5次会议” 是不是“第五次会议”"),
    ("meeting: 第五次会议", "meeting: 青禾县第九届人民代表大会第五次会议", "没有记录的会议“青禾县第九届人民代表大会第五次会议” 会议写作"),
    ("meeting: 第五次会议", "meeting: 青禾县第九届人大常委会第王次会议", "没有记录的会议“青禾县第九届人大常委会第王次会议” 是不是“青禾县第九届人大常委会第五次会议”？"),
]  # fmt: skip


@pytest.mark.parametrize(("right", "wrong", "said"), SLIPS)
def test_a_slip_is_answered_with_what_was_meant(
    right: str, wrong: str, said: str, content: Path
) -> None:
    path = content / APPOINTMENT
    text = path.read_text(encoding="utf-8")
    assert right in text
    path.write_text(text.replace(right, wrong, 1), encoding="utf-8")
    (problem,) = proofread(content, ()).problems
    assert f"{problem.message} {problem.hint}".startswith(said)


@pytest.mark.parametrize("post", ["主任", "副县长", "常务副主任", "代县长", "审判员"])
def test_a_post_alone_is_not_taken_for_the_beginning_of_a_body(post: str, content: Path) -> None:
    path = content / "qinghe/2023-1/texts/water-report.yml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("县水利局副局长 ", f"{post} "), encoding="utf-8")
    found = [one for one in proofread(content, ()).problems if one.rule == "unknown-office"]
    assert [one.hint.startswith("只写了职务") for one in found] == [True]
