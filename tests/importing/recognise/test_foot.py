"""How documents are signed: by bodies, by offices with names, in one line or in several."""

import pytest

from generator.importing.divide.piece import Piece
from generator.importing.recognise.asked import asked
from generator.importing.recognise.foot import Foot, foot
from generator.importing.recognise.matter import matters
from generator.importing.recognise.prose import as_text
from generator.importing.recognise.whose import issuer
from tests.importing.recognise.reading import SETTING, drafts, piece

DAY = "2024年4月12日"
GOVERNMENT = "云岭县人民政府"
FEET = {
    "whom to ask and a form below": (
        [GOVERNMENT, DAY, "承办人：刘洋  电话：0731-1234567", "代表姓名\t赵六\t意见\t满意"],
        (GOVERNMENT, "", ""),
    ),
    "in brackets below": ([GOVERNMENT, DAY, "（联系人：刘洋）"], (GOVERNMENT, "", "")),
    "a body": ([GOVERNMENT, DAY], (GOVERNMENT, "", "")),
    "a full-width blank": (["县长　韩立新", DAY], (GOVERNMENT, "县长", "韩立新")),
    "several blanks": (["县长      韩立新", DAY], (GOVERNMENT, "县长", "韩立新")),
    "a padded name": (["县长　　王　明", DAY], (GOVERNMENT, "县长", "王明")),
    "a colon": (["县长：韩立新", DAY], (GOVERNMENT, "县长", "韩立新")),
    "a line for the office": (["代理县长", "王　明", DAY], (GOVERNMENT, "代理县长", "王明")),
    "the body above": (
        ["云岭县水利局", "局长　江　小", DAY],
        ("云岭县水利局", "局长", "江小"),
    ),
    "the body in the office": (
        ["云岭县水利局局长　江小舟", DAY],
        ("云岭县水利局", "云岭县水利局局长", "江小舟"),
    ),
    "the day beside": ([f"县长　韩立新　　{DAY}"], (GOVERNMENT, "县长", "韩立新")),
    "the day beside a body": ([f"{GOVERNMENT}　{DAY}"], (GOVERNMENT, "", "")),
    "the day above": ([DAY, "县长　韩立新"], (GOVERNMENT, "县长", "韩立新")),
    "of the court": (["院长　梁　柱", DAY], ("云岭县人民法院", "院长", "梁柱")),
    "of the procuratorate": (["检察长　程晓", DAY], ("云岭县人民检察院", "检察长", "程晓")),
    "an office of several bodies": (["主任　许文山", DAY], ("", "主任", "许文山")),
    "the head of another place": (["乡长　王　明", DAY], ("", "乡长", "王明")),
    "the head of a province": (["省长　王明", DAY], ("", "省长", "王明")),
    "the head of a named place": (
        ["青山乡乡长　王明", DAY],
        ("青山乡人民政府", "青山乡乡长", "王明"),
    ),
    "a name in two lines": (
        ["云岭县人民代表大会", "常务委员会", DAY],
        ("云岭县人民代表大会常务委员会", "", ""),
    ),
    "a name with a blank": (
        ["云岭县人民代表大会　常务委员会", DAY],
        ("云岭县人民代表大会常务委员会", "", ""),
    ),
    "a line for body, office and name": (
        ["云岭县水利局", "局　长", "江小舟", DAY],
        ("云岭县水利局", "局长", "江小舟"),
    ),
    "a deputy": (["副县长　叶青", DAY], ("", "副县长", "叶青")),
}


@pytest.mark.parametrize("case", FEET)
def test_who_signs(case: str) -> None:
    lines, (body, office, person) = FEET[case]
    found = foot(piece("关于修桥的报告", "县人大常委会：", "桥修好了。", *lines), SETTING)
    assert (found.body, found.office, found.person) == (body, office, person)
    assert found.day == "2024-04-12"


COURT = "云岭县人民法院"
JOINT = (
    [GOVERNMENT, COURT, DAY],
    ["中共云岭县委", GOVERNMENT, COURT, DAY],
    [f"{GOVERNMENT}　{COURT}", DAY],
    [f"{GOVERNMENT} {COURT}　　{DAY}"],
    [f"{GOVERNMENT}、{COURT}", DAY],
    [f"{GOVERNMENT}{COURT}", DAY],
    ["县人民政府　　县人民法院", f"{DAY}　　{DAY}"],
    [GOVERNMENT, DAY, COURT, DAY],
    [f"{GOVERNMENT}　{DAY}", f"{COURT}　{DAY}"],
    ["县长　韩立新　　　院长　梁　柱", DAY],
    ["县长 韩立新 院长 梁柱", DAY],
    ["县长　韩立新", "院长　梁柱", DAY],
    [GOVERNMENT, "县长　韩立新", COURT, "院长　梁柱", DAY],
)


@pytest.mark.parametrize("lines", JOINT)
def test_several_who_sign_are_kept_apart_and_asked_about(lines: list[str]) -> None:
    document = piece("关于修桥的报告", "县人大常委会：", "桥修好了。", *lines)
    found = foot(document, SETTING)
    assert (found.body, found.office, found.person, found.day) == ("", "", "", "2024-04-12")
    assert ["不止一个机关" in one for one in whose(document)] == [True]


def test_what_is_true_of_all_who_sign_is_kept() -> None:
    lines = ("县长　韩立新", "代理县长　叶青", DAY)
    found = foot(piece("关于修桥的报告", "桥修好了。", *lines), SETTING)
    assert (found.body, found.office) == (GOVERNMENT, "")


@pytest.mark.parametrize(
    "unit", ["县", "云岭县", "县长", "县长 ", "、", "甲 ", "年", " ", "（章）"]
)
def test_a_foot_without_end_is_read_in_time(unit: str) -> None:
    line = unit * (20_000 // len(unit))
    assert foot(piece("关于修桥的报告", "桥修好了。", f"县{line}", f"县{line}"), SETTING) == Foot()


@pytest.mark.parametrize(
    "lines",
    [
        ["县长同意了这个方案。"],
        ["由县长负责"],
        ["附件", "县长　韩立新"],
        ["县长、副县长都来了", "大家都很高兴。"],
    ],
)
def test_what_is_no_signature(lines: list[str]) -> None:
    assert foot(piece("关于修桥的报告", "桥修好了。", *lines), SETTING) == Foot()


def test_a_motion_is_of_whose_head_signs_it() -> None:
    (draft,) = drafts(
        matters,
        "关于提请任命林晓帆职务的议案",
        "县人大常委会：",
        "现提请：",
        "任命林晓帆同志为云岭县文化和旅游局局长。",
        "请予审议。",
        "县长　　韩　立新",
        DAY,
    )
    motion = draft.data["motion"]
    assert isinstance(motion, dict)
    assert (motion["by"], motion["signed"]) == (GOVERNMENT, "县长 韩立新")


def test_whose_a_text_is_is_told_or_asked() -> None:
    known = piece("关于修桥的报告", "桥修好了。", "县长　韩立新", DAY)
    assert issuer(known, SETTING) == GOVERNMENT
    assert not whose(known)
    unknown = piece("关于修桥的报告", "桥修好了。", "主任　许文山", DAY)
    assert ["落款“主任　许文山”看不出是哪个机关" in one for one in whose(unknown)] == [True]
    named = piece(f"{GOVERNMENT}关于修桥的报告", "桥修好了。", "主任　许文山", DAY)
    assert not whose(named)


def test_whose_a_motion_is_is_asked() -> None:
    lines = ("县人大常委会：", "现提请：", "任命丁一为县水利局局长。", "主任　许文山", DAY)
    found = drafts(matters, "关于提请任命丁一职务的议案", *lines)
    said = " ".join(asked(found, SETTING))
    assert "由谁提（落款“主任　许文山”看不出是哪个机关），by 里暂写" in said


def whose(document: Piece) -> list[str]:
    """Return what is asked about whose a text is."""
    return [*asked([as_text(document, SETTING, "text")], SETTING)]


def test_who_contributed_an_article_issues_it() -> None:
    given = piece(
        "云岭县：做好代表建议办理工作", "全县办理建议20件。", "（云岭县人大常委会代表工委供稿）"
    )
    assert issuer(given, SETTING) == "云岭县人大常委会代表工委"


def test_who_adopted_a_list_issues_it_where_nobody_signs() -> None:
    held = "云岭县第八届人民代表大会第三次会议预备会议"
    given = piece("主席团名单", f"（2024年5月9日{held}通过）", "郑柏　毛竹")
    assert issuer(given, SETTING) == "云岭县人民代表大会"
    given = piece("主席团名单", f"（2024年5月9日{held}）", "郑柏　毛竹")
    assert issuer(given, SETTING) == SETTING.publisher
