import pytest

from generator.importing.recognise.announcement import announcements
from generator.importing.recognise.asked import asked
from generator.importing.recognise.mandates import confirming, mandates
from tests.importing.recognise.reading import SETTING, drafts, piece

TITLE = "关于个别代表的代表资格的审查报告"
CONGRESS = "云岭县第八届人民代表大会"
LINES = (
    "（2024年4月18日云岭县第八届人民代表大会常务委员会第十次会议通过）",
    "云岭县人民代表大会常务委员会：",
    f"{CONGRESS}原有代表160名。",
    f"由城关镇选出的{CONGRESS}代表郑柏提出辞去代表职务，已被接受。",
    f"{CONGRESS}代表毛竹因工作调往外省。",
    "郑柏、毛竹的代表资格终止。",
    f"河口乡补选林晓帆为{CONGRESS}代表。",
    f"{CONGRESS}现有代表159名。",
    "构成\t人数\t占现有代表",
    "妇女代表\t48名\t30.19%",
    "以上报告，请予审议。",
    "云岭县人大常委会代表资格审查委员会",
    "2024年4月17日",
)


def test_the_meeting_that_passed_what_is_rested_on_confirms_nothing() -> None:
    lines = [
        "根据云岭县第八届人民代表大会常务委员会第三十次会议通过的《选举实施细则》的规定，补选了代表。",
        "云岭县第九届人民代表大会常务委员会第五次会议确认林晓帆的代表资格有效。",
    ]
    found = confirming(piece("云岭县人民代表大会常务委员会公告", *lines))
    assert found
    assert (found.term, found.session) == (9, 5)


@pytest.mark.parametrize("term", ["9" * 5000, "甲"])
def test_a_term_that_is_no_number_is_none(term: str) -> None:
    report = [line for line in LINES if "次会议" not in line]
    lines = [line.replace("第八届", f"第{term}届") for line in report]
    assert not drafts(mandates, TITLE, *lines)


def test_a_report_on_credentials() -> None:
    (one,) = drafts(mandates, TITLE, *LINES)
    assert one.data == {
        "meeting": "第十次会议",
        "before": "160",
        "ended": [
            {"name": "郑柏", "unit": "城关镇", "reason": "辞职"},
            {"name": "毛竹", "reason": "因工作调往外省"},
        ],
        "confirmed": [{"name": "林晓帆", "unit": "河口乡"}],
        "after": "159",
        "composition": [{"name": "妇女代表", "count": "48", "share": "30.19%"}],
        "report": {"by": "云岭县人大常委会代表资格审查委员会", "date": "2024-04-17"},
    }
    assert one.model is not None


def test_of_a_new_congress() -> None:
    (one,) = drafts(mandates, "关于代表资格的审查报告", f"{CONGRESS}选出代表161名。", "2024年1月")
    assert (one.data["congress"], one.data["term"], one.data["after"]) == (
        "云岭县人民代表大会",
        "8",
        "161",
    )


@pytest.mark.parametrize("line", ["代表资格都审查了。", "有3名代表调离。"])
def test_a_report_without_names_and_counts_stays_a_text(line: str) -> None:
    assert drafts(mandates, TITLE, line, "2024年4月17日") == []


def test_an_announcement_of_its_own() -> None:
    said = "2024年4月18日，云岭县第八届人民代表大会常务委员会第十次会议根据代表资格审查的报告，确认林晓帆的代表资格有效。"
    foot = ("特此公告。", "云岭县人民代表大会常务委员会", "2024年4月19日")
    (one,) = drafts(
        announcements, "云岭县人民代表大会常务委员会公告", "〔八届〕第3号", LINES[6], said, *foot
    )
    assert one.data == {
        "issuer": "云岭县人民代表大会常务委员会",
        "date": "2024-04-19",
        "number": "〔八届〕第3号",
        "meeting": "第十次会议",
        "confirmed": [{"name": "林晓帆", "unit": "河口乡"}],
    }


def test_several_deputies_of_several_units_in_one_paragraph() -> None:
    (one,) = drafts(
        mandates,
        TITLE,
        LINES[0],
        f"由城关镇选出的{CONGRESS}代表郑柏、毛竹，因工作调动调离本县；由河口乡选出的{CONGRESS}代表叶青，被河口乡选区罢免。郑柏、毛竹、叶青的代表资格终止。",
        f"河口乡补选林晓帆、丁一为{CONGRESS}代表。会议确认林晓帆、丁一的代表资格有效。",
        *LINES[7:],
    )
    assert one.data["ended"] == [
        {"name": "郑柏", "unit": "城关镇", "reason": "因工作调动调离本县"},
        {"name": "毛竹", "unit": "城关镇", "reason": "因工作调动调离本县"},
        {"name": "叶青", "unit": "河口乡", "reason": "被河口乡选区罢免"},
    ]
    assert one.data["confirmed"] == [
        {"name": "林晓帆", "unit": "河口乡"},
        {"name": "丁一", "unit": "河口乡"},
    ]


def test_names_in_an_announcement_stay_apart() -> None:
    (one,) = drafts(
        announcements,
        "云岭县人民代表大会公告",
        "选举结果如下：",
        "副主任：郑柏　毛竹",
        "云岭县人民代表大会主席团",
        "2024年4月17日",
    )
    assert one.data["says"] == ["选举结果如下：", "副主任：郑柏　毛竹"]


FOOT = ("特此公告", "云岭县人民代表大会常务委员会", "2024年4月19日")
ENDED = {
    f"由城关镇第5选区选出的{CONGRESS}代表郑柏，因调离本行政区域，依照代表法的规定，其代表资格自行终止。": (
        "郑柏",
        "城关镇第5选区",
        "因调离本行政区域",
    ),
    f"城关镇选出的{CONGRESS}代表郑柏因工作变动，调离本行政区域，依照代表法的规定，郑柏的代表资格终止。": (
        "郑柏",
        "城关镇",
        "因工作变动，调离本行政区域",
    ),
    "由城关镇选出的县第八届人大代表郑柏因病去世，其代表资格自行终止。": (
        "郑柏",
        "城关镇",
        "因病去世",
    ),
}
MET = "2024年4月18日，云岭县第八届人民代表大会常务委员会第十次会议审议通过了代表资格审查委员会的报告。"
VALID = "由河口乡第3选区补选的林晓帆的代表资格有效。"
NOW = f"现{CONGRESS}实有代表159名。"


@pytest.mark.parametrize("closing", ["特此公告", "现予公告。", "现予以公告。"])
def test_the_formula_that_closes_an_announcement_is_none_of_what_it_says(closing: str) -> None:
    (one,) = drafts(
        announcements, "云岭县人民代表大会常务委员会公告", "第8号", NOW, closing, *FOOT[1:]
    )
    assert one.data["says"] == [NOW]


@pytest.mark.parametrize("line", ENDED)
def test_an_announcement_of_mandates(line: str) -> None:
    (one,) = drafts(
        announcements, "云岭县人民代表大会常务委员会公告", "第8号", MET, line, VALID, NOW, *FOOT
    )
    name, unit, reason = ENDED[line]
    assert one.data["ended"] == [{"name": name, "unit": unit, "reason": reason}]
    assert one.data["confirmed"] == [{"name": "林晓帆", "unit": "河口乡第3选区"}]
    assert (one.data["meeting"], one.data["says"]) == ("第十次会议", [MET, NOW])
    assert [*asked([one], SETTING)] == []


def test_an_announcement_without_its_meeting_is_asked_about() -> None:
    title = "云岭县人民代表大会常务委员会公告"
    (line, *_) = ENDED
    (one,) = drafts(announcements, title, line, VALID, NOW, *FOOT)
    assert one.data["says"] == [line, VALID, NOW]
    (question,) = asked([one], SETTING)
    assert "郑柏的代表资格终止（ended）、林晓帆的代表资格有效（confirmed）" in question


def test_an_announcement_that_says_under_its_title_which_meeting_it_is_of() -> None:
    under = "（2024年4月18日云岭县第八届人民代表大会常务委员会第十次会议通过）"
    (one,) = drafts(announcements, "云岭县人民代表大会常务委员会公告", under, VALID, *FOOT)
    assert (one.data["meeting"], "says" in one.data) == ("第十次会议", False)


@pytest.mark.parametrize("before", ["现", "截至目前，", "截至2024年4月18日，", "至此，", ""])
def test_how_many_deputies_there_are(before: str) -> None:
    report = [
        line if "现有" not in line else f"{before}{CONGRESS}实有代表159名。" for line in LINES
    ]
    (one,) = drafts(mandates, TITLE, *report)
    assert one.data["after"] == "159"
