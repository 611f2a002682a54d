"""Minutes: who came, by number and group; what was dealt with, what came of it, how the vote was."""

import pytest

from generator.importing.divide.piece import Piece
from generator.importing.recognise.came import attending, figures, observers, plenaries
from generator.importing.recognise.draft import Data
from generator.importing.recognise.minutes import items
from generator.importing.recognise.room import room
from generator.importing.recognise.sitting import meetings
from generator.importing.recognise.voted import vote
from tests.importing.printing import manuscript
from tests.importing.recognise.reading import SETTING, drafts, piece


def item(line: str) -> Data:
    blocks = manuscript([line]).blocks
    (found,) = items(Piece("纪要", (), blocks, "甲"), SETTING)
    return found


@pytest.mark.parametrize(
    ("line", "data"),
    [
        (
            "一、表决通过了人事任免事项（名单另发）。",
            {"outcome": "表决通过", "subject": "人事任免事项", "note": "名单另发"},
        ),
        (
            "二、表决通过了关于修桥的意见（按表决器表决，赞成5票，反对1票，未按表决器1人）。",
            {
                "outcome": "表决通过",
                "subject": "关于修桥的意见",
                "vote": {
                    "method": "表决器",
                    "in_favour": "5",
                    "against": "1",
                    "not_pressed": "1",
                },
            },
        ),
        (
            "三、补选产生了县长，林晓帆全票当选。会议要求就职。",
            {
                "outcome": "补选产生",
                "subject": "县长",
                "concluded": "林晓帆全票当选",
                "summary": "会议要求就职。",
            },
        ),
        (
            "四、通过了会议议程（草案）。",
            {"outcome": "通过", "subject": "会议议程（草案）"},
        ),
    ],
)
def test_an_item(line: str, data: Data) -> None:
    assert item(line) == data


@pytest.mark.parametrize("words", ["名单另发", "赞成的多", "赞成5票，其余反对", "试行"])
def test_words_that_are_no_vote(words: str) -> None:
    assert vote(words) == {}


def test_who_came_by_number() -> None:
    said = "会议举行。常委会组成人员应到40人，实到37人，请假2人（叶青、毛竹），缺席1人。"
    assert figures(said) == {
        "due": "40",
        "count": "37",
        "on_leave": {"people": ["叶青", "毛竹"]},
        "absent": {"count": "1"},
    }


def test_who_was_in_attendance_and_observed() -> None:
    said = (
        "会议举行。县委常委、县政府副县长郑柏、各乡镇人大主席列席会议。公民6人、学生12人旁听会议。"
    )
    assert attending(said, SETTING) == (
        {"in_attendance": ["县委常委、县政府副县长 郑柏"]},
        {"groups": ["各乡镇人大主席"]},
    )
    assert observers(said) == {"公民": "6", "学生": "12"}
    collective = "会议举行。县“一府一委两院”领导同志郑柏、丁海棠等列席会议。"
    assert attending(collective, SETTING)[0] == {
        "in_attendance_as": "县“一府一委两院”领导同志",
        "in_attendance": ["郑柏", "丁海棠"],
    }


def test_plenary_sittings() -> None:
    lines = [
        "第一次全体会议于2024年5月9日举行，执行主席许文山、叶青主持，代表应到60人，实到57人，听取了报告。",
        "会议通过了报告。",
    ]
    assert [*plenaries(lines, SETTING)] == [
        {
            "date": "2024-05-09",
            "due": "60",
            "count": "57",
            "what": "听取了报告",
            "chairs": ["许文山", "叶青"],
        }
    ]


PROSE = (
    "2024年4月18日，县八届人大常委会在县会议中心召开第十次会议，会期一天。县人大常委会主任许文山，副主任叶青、毛竹及委员共21人出席会议。会议由许文山主持。",
    "县委常委、常务副县长郑柏，县监委主任丁海棠，县政府有关部门负责人，部分县人大代表列席会议。",
    "会议听取和审议了县人民政府《关于供水情况的报告》；审查批准了2023年县级决算。会议指出了问题。",
    "会议表决通过了人事任免事项：",
    "任命：",
    "会议还学习了地方组织法。",
)


def test_minutes_in_prose() -> None:
    (one,) = drafts(meetings, "县八届人大常委会第十次会议纪要", *PROSE)
    assert (one.data["venue"], one.data["chair"]) == ("县会议中心", "许文山")
    assert one.data["in_attendance"] == {"groups": ["县政府有关部门负责人", "部分县人大代表"]}
    assert one.data["minutes"] == {
        "in_attendance": ["县委常委、常务副县长 郑柏", "县监委主任 丁海棠"],
        "items": [
            {"outcome": "听取和审议", "subject": "县人民政府《关于供水情况的报告》"},
            {"outcome": "审查批准", "subject": "2023年县级决算"},
            {"outcome": "学习", "subject": "地方组织法"},
        ],
    }


def test_leaders_are_named_without_a_word_on_who_presided() -> None:
    told = "2024年4月18日，县八届人大常委会举行第十次会议。主任许文山，副主任叶青、毛竹，委员共21人出席会议。"
    found = room(piece("县八届人大常委会第十次会议纪要", told), SETTING)
    assert found.leaders == {"主任": ["许文山"], "副主任": ["叶青", "毛竹"]}
    assert found.chair == ""


def test_members_named_in_the_minutes_are_no_list_of_their_own() -> None:
    told = "2024年4月18日，县八届人大常委会举行第十次会议。主任许文山，副主任叶青，委员丁一共3人出席会议。"
    title = "县八届人大常委会第十次会议纪要"
    (one,) = drafts(meetings, title, told, "请假：覃  刚　农小燕")
    assert one.data["present"] == {
        "on_leave": {"people": ["覃刚", "农小燕"]},
        "count": "3",
        "members": {"主任": ["许文山"], "副主任": ["叶青"], "委员": ["丁一"]},
        "as_list": "false",
    }
    assert one.model is not None
    (some,) = drafts(meetings, title, told.replace("共3人", "等9人"))
    assert some.data["present"] == {"count": "9"}


NUMBERED = {
    "（一）听取和审议了关于修桥的报告。|（二）审查和批准了决算。": ["关于修桥的报告", "决算"],
    "1．听取和审议了关于修桥的报告。|2．审查和批准了决算。": ["关于修桥的报告", "决算"],
    "一、听取了关于修桥的报告。|（一）通过了下列意见。": ["关于修桥的报告"],
    "一、听取了关于修桥的报告。|会议还审议通过了关于铺路的决定。": [
        "关于修桥的报告",
        "关于铺路的决定",
    ],
    "会议议程如下：|（一）通过了决议。|会议指出，修桥要紧。": ["决议"],
}


@pytest.mark.parametrize(("text", "subjects"), NUMBERED.items())
def test_items_in_whatever_way_they_are_numbered(text: str, subjects: list[str]) -> None:
    given = piece("云岭县第八届人大常委会第十次会议纪要", *text.split("|"))
    assert [one["subject"] for one in items(given, SETTING)] == subjects


BALLOT = ("姓名\t职务\t收回票数\t赞成\t反对", "王明\t县财政局局长\t9\t8\t1", "叶青\t免去\t9\t9\t0")
SECRET = {"method": "无记名投票"}
TWO = [
    ("决定任命", "王明为云岭县财政局局长"),
    ("决定免去", "叶青的云岭县财政局局长职务"),
]
PEOPLE: dict[str, tuple[tuple[str, ...], list[tuple[str, str]], list[Data | None]]] = {
    "a table below": (
        (
            "会议以无记名投票的方式，决定任命：王明为云岭县财政局局长；决定免去：叶青的云岭县财政局局长职务。",
            "表决结果如下：",
            *BALLOT,
        ),
        TWO,
        [
            {**SECRET, "voters": "9", "in_favour": "8", "against": "1"},
            {**SECRET, "voters": "9", "in_favour": "9", "against": "0"},
        ],
    ),
    "numbered, a table below": (
        (
            "一、会议决定任命王明为云岭县财政局局长，免去叶青的云岭县财政局局长职务。",
            "投票结果如下：",
            *BALLOT,
            "二、通过了关于修桥的意见。",
        ),
        [*TWO, ("通过", "关于修桥的意见")],
        [
            {"voters": "9", "in_favour": "8", "against": "1"},
            {"voters": "9", "in_favour": "9", "against": "0"},
            None,
        ],
    ),
    "who has given a report, too": (
        (
            "一、会议听取和审议了县信访局局长王明作的《关于信访工作情况的报告》。",
            "二、会议以无记名投票的方式，决定任命王明为云岭县财政局局长。",
            BALLOT[0],
            BALLOT[1],
        ),
        [("听取和审议", "县信访局局长王明作的《关于信访工作情况的报告》"), TWO[0]],
        [None, {**SECRET, "voters": "9", "in_favour": "8", "against": "1"}],
    ),
    "the next sentence": (
        (
            "会议以无记名投票的方式，决定任命王明为云岭县财政局局长。表决结果：应发选票9张，实发9张，收回9张，赞成8票，反对1票。",
            "会议表决通过了关于修桥的决议。表决结果为：赞成7票，反对2票。",
        ),
        [TWO[0], ("表决通过", "关于修桥的决议")],
        [
            {**SECRET, "voters": "9", "in_favour": "8", "against": "1"},
            {"in_favour": "7", "against": "2"},
        ],
    ),
    "the next sentence of a number": (
        ("一、表决通过了关于修桥的决议。表决结果：赞成7票，反对2票。会议要求抓紧。",),
        [("表决通过", "关于修桥的决议")],
        [{"in_favour": "7", "against": "2"}],
    ),
    "of several, none knows whose": (
        (
            "会议审议了关于修桥的议案，通过了关于修桥的决议。表决结果：赞成7票，反对2票。",
            "会议决定任命王明为云岭县财政局局长，免去叶青的云岭县财政局局长职务。表决结果：赞成7票，反对2票。",
        ),
        [("审议", "关于修桥的议案"), ("通过", "关于修桥的决议"), *TWO],
        [None, None, None, None],
    ),
}


@pytest.mark.parametrize("case", PEOPLE)
def test_each_item_has_the_votes_of_its_own(case: str) -> None:
    lines, about, votes = PEOPLE[case]
    found = items(piece("云岭县第八届人大常委会第十次会议纪要", *lines), SETTING)
    assert [(one["outcome"], one["subject"]) for one in found] == about
    assert [one.get("vote") for one in found] == votes
