import pytest

from generator.importing.recognise.election import elections
from tests.importing.recognise.reading import drafts

TITLE = "云岭县第八届人民代表大会第三次会议补选结果"
HEAD = "云岭县第八届人民代表大会第三次会议于2024年5月10日以无记名投票的方式补选："
FOOT = ("现予公布。", "云岭县人民代表大会主席团", "2024年5月10日")


def test_who_came_into_which_office() -> None:
    (one,) = drafts(
        elections,
        TITLE,
        HEAD,
        "林晓帆、毛竹为云岭县人大常委会委员；",
        "丁海棠为云岭县人民政府县长（全票当选）。",
        *FOOT,
    )
    assert one.data == {
        "type": "补选",
        "passed": {"by": "云岭县人民代表大会", "term": "8", "session": "3", "date": "2024-05-10"},
        "method": "无记名投票",
        "issuer": "云岭县人民代表大会主席团",
        "offices": [
            {"office": "云岭县人大常委会委员", "elected": ["林晓帆", "毛竹"]},
            {"office": "云岭县人民政府县长", "elected": ["丁海棠"], "note": "全票当选"},
        ],
    }
    assert one.model is not None


def test_who_acts_and_who_is_recalled() -> None:
    title = "云岭县第八届人大常委会第十次会议推选结果"
    head = "云岭县第八届人民代表大会常务委员会第十次会议于2024年4月18日以举手表决的方式推选："
    (one,) = drafts(elections, title, head, "叶青代理云岭县人大常委会主任职务。", *FOOT)
    assert one.data["meeting"] == "第十次会议"
    assert one.data["offices"] == [{"office": "云岭县人大常委会代理主任", "elected": ["叶青"]}]
    recall = HEAD.replace("补选：", "罢免了：")
    (other,) = drafts(
        elections, TITLE.replace("补选", "罢免"), recall, "郑柏的云岭县人民政府副县长职务。", *FOOT
    )
    assert other.data["offices"] == [{"office": "云岭县人民政府副县长", "elected": ["郑柏"]}]


@pytest.mark.parametrize(
    "lines",
    [
        (HEAD, "林晓帆当选了。", *FOOT),
        (HEAD, "林晓帆等五人为云岭县人大常委会委员。", *FOOT),
        ("会议补选了有关人员。", *FOOT),
        (HEAD, *FOOT),
    ],
)
def test_a_line_that_is_no_result_leaves_a_text(lines: tuple[str, ...]) -> None:
    assert drafts(elections, TITLE, *lines) == []


ANNOUNCED = "云岭县人民代表大会公告"
HELD_ON = "云岭县第八届人民代表大会第三次会议于2024年5月10日"


@pytest.mark.parametrize(
    ("lines", "type_", "offices"),
    [
        (
            (
                "第二号",
                f"{HELD_ON}选举：",
                "林晓帆（女，回族）、毛竹为云岭县人民政府副县长",
                "丁海棠为云岭县监察委员会主任",
            ),
            "选举",
            [
                {"office": "云岭县人民政府副县长", "elected": ["林晓帆", "毛竹"]},
                {"office": "云岭县监察委员会主任", "elected": ["丁海棠"]},
            ],
        ),
        (
            ("（第二号）", f"{HELD_ON}补选林晓帆为云岭县人民政府县长，毛竹为云岭县人民法院院长。"),
            "补选",
            [
                {"office": "云岭县人民政府县长", "elected": ["林晓帆"]},
                {"office": "云岭县人民法院院长", "elected": ["毛竹"]},
            ],
        ),
    ],
)
def test_an_announcement_of_a_result_is_one(
    lines: tuple[str, ...], type_: str, offices: list[object]
) -> None:
    (one,) = drafts(elections, ANNOUNCED, *lines, *FOOT)
    assert (one.data["type"], one.data["number"]) == (type_, "第二号")
    assert one.data["offices"] == offices
    assert one.model is not None


@pytest.mark.parametrize(
    "line",
    [
        f"{HELD_ON}选举了新的县长。",
        f"{HELD_ON}通过了选举办法，林晓帆为监票人。",
        f"{HELD_ON}选举林晓帆等五人为云岭县人民政府副县长。",
        f"{HELD_ON}选举林晓帆为云岭县人民政府县长，其他结果另行公告。",
    ],
)
def test_an_announcement_of_something_else_is_none(line: str) -> None:
    assert drafts(elections, ANNOUNCED, line, *FOOT) == []


HELD = "（2024年5月10日云岭县第八届人民代表大会第三次会议选举）"


def test_names_below_the_offices_that_they_came_into() -> None:
    (one,) = drafts(
        elections,
        "云岭县第八届人民代表大会第三次会议选举结果",
        HELD,
        "一、补选云岭县第八届人民代表大会常务委员会委员2名（按姓名笔画排列）：",
        "林晓帆（女）　　毛　竹",
        "二、补选云岭县监察委员会主任：",
        "丁海棠",
        *FOOT,
    )
    assert one.data["type"] == "补选"
    assert one.data["offices"] == [
        {
            "office": "云岭县人民代表大会常务委员会委员",
            "seats": "2",
            "elected": ["林晓帆", "毛竹"],
        },
        {"office": "云岭县监察委员会主任", "elected": ["丁海棠"]},
    ]
    assert one.model is not None


@pytest.mark.parametrize(
    "lines",
    [
        (HELD, "选举结果已经公布。"),
        (HELD, "云岭县监察委员会主任：", "另行选举"),
        (HELD, "选举云岭县人大常委会委员2名：", "候选人", "王明　李红"),
        (HELD, "选举云岭县人大常委会委员：", "丁一", "未当选", "卫东"),
        (HELD, "选举云岭县人大常委会委员5名：", "丁一"),
        (HELD, "选举云岭县人大常委会委员：", "王明　主任"),
        ("云岭县监察委员会主任：", "丁海棠"),
    ],
)
def test_a_list_that_is_none_leaves_a_text(lines: tuple[str, ...]) -> None:
    title = "云岭县第八届人民代表大会选举结果"
    assert drafts(elections, title, *lines) == []


MIXED = [
    (
        ANNOUNCED,
        (
            f"{HELD_ON}选举产生了：",
            "林晓帆为云岭县监察委员会主任；",
            "补选：",
            "毛竹、丁海棠为云岭县人大常委会委员。",
        ),
    ),
    (
        ANNOUNCED,
        (
            f"{HELD_ON}选举、补选产生了：",
            "一、选举林晓帆为云岭县监察委员会主任；",
            "二、补选毛竹、丁海棠为云岭县人大常委会委员。",
        ),
    ),
    (
        ANNOUNCED,
        (f"{HELD_ON}选举林晓帆为云岭县监察委员会主任，补选毛竹、丁海棠为云岭县人大常委会委员。",),
    ),
    (
        "云岭县第八届人民代表大会第三次会议选举结果",
        (
            HELD,
            "一、选举云岭县监察委员会主任1名：",
            "林晓帆",
            "二、补选云岭县人大常委会委员2名：",
            "毛　竹　　丁海棠",
        ),
    ),
]


@pytest.mark.parametrize(("title", "lines"), MIXED)
def test_who_was_elected_and_who_came_in_by_election(title: str, lines: tuple[str, ...]) -> None:
    (one,) = drafts(elections, title, *lines, *FOOT)
    assert one.data["type"] == "选举"
    found = [
        (held["elected"], held.get("type"))
        for held in (one.data["offices"] if isinstance(one.data["offices"], list) else ())
        if isinstance(held, dict)
    ]
    assert found == [(["林晓帆"], None), (["毛竹", "丁海棠"], "补选")]
    assert one.model is not None


def test_of_two_ways_into_office_each_office_says_its_own() -> None:
    lines = (
        "选举云岭县监察委员会主任：",
        "林晓帆",
        "补选云岭县人大常委会委员：",
        "毛竹",
        "云岭县人民法院院长：",
        "丁海棠",
    )
    assert drafts(elections, "云岭县第八届人民代表大会第三次会议选举结果", HELD, *lines) == []


TABLED = (
    "（2024年5月10日）",
    "补选情况如下：应到代表160人，实到代表158人。发出选票158张，收回选票157张，有效票156张。",
    "职务\t姓名\t赞成\t反对\t弃权",
    "云岭县县长\t秦川（女）\t150\t5\t1",
)


def test_results_in_a_table() -> None:
    (one,) = drafts(elections, "云岭县第八届人民代表大会第四次会议选举结果", *TABLED)
    votes = {"in_favour": "150", "against": "5", "abstained": "1"}
    assert one.data == {
        "type": "补选",
        "passed": {
            "by": "云岭县人民代表大会",
            "term": "8",
            "session": "4",
            "date": "2024-05-10",
        },
        "of": "160",
        "present": "158",
        "ballots": {"issued": "158", "returned": "157", "valid": "156"},
        "offices": [
            {
                "office": "云岭县人民政府县长",
                "candidates": [{"name": "秦川", **votes}],
                "elected": ["秦川"],
            }
        ],
    }
    assert one.model is not None


def test_a_table_below_the_results_tells_who_stood() -> None:
    (one,) = drafts(
        elections,
        TITLE,
        HEAD,
        "秦川为云岭县县长。",
        *FOOT,
        "出席150人，发出150票，收回149票，云岭县县长应选1人。",
        "姓名\t职务\t赞成\t结果",
        "秦川\t云岭县县长\t140票\t当选",
        "叶青\t云岭县县长\t3票\t另选",
    )
    (office,) = one.data["offices"] if isinstance(one.data["offices"], list) else ()
    assert isinstance(office, dict)
    assert (office["seats"], office["elected"]) == ("1", ["秦川"])
    assert office["candidates"] == [
        {"name": "秦川", "in_favour": "140"},
        {"name": "叶青", "in_favour": "3", "written_in": "true"},
    ]
    assert one.data["ballots"] == {"issued": "150", "returned": "149"}


def test_of_one_who_was_not_recalled_the_votes_are_known() -> None:
    (one,) = drafts(
        elections,
        "云岭县第八届人民代表大会第三次会议罢免结果",
        "云岭县第八届人民代表大会第三次会议于2024年5月10日表决罢免案，没有通过。",
        *FOOT,
        "表决的职务是云岭县人大常委会副主任。",
        "姓名\t赞成\t结果",
        "叶青\t10票\t未通过",
    )
    office = "云岭县人大常委会副主任"
    assert one.data["offices"] == [
        {"office": office, "candidates": [{"name": "叶青", "in_favour": "10"}]}
    ]


SEVERAL = (
    ("云岭县人大常委会委员\t王明\t150\t当选", "云岭县人大常委会委员\t石磊\t6\t落选", ["王明"]),
    ("云岭县人大常委会委员\t王明\t150\t当选", "\t石磊\t149\t当选", ["王明", "石磊"]),
)


@pytest.mark.parametrize(("first", "second", "elected"), SEVERAL)
def test_of_several_a_column_says_who_was_elected(
    first: str, second: str, elected: list[str]
) -> None:
    head = "职务\t候选人\t得票数\t结果"
    (one,) = drafts(elections, TITLE, TABLED[0], head, first, second)
    (office,) = one.data["offices"] if isinstance(one.data["offices"], list) else ()
    assert isinstance(office, dict)
    assert office["elected"] == elected
    cut = (line.rpartition("\t")[0] for line in (head, first, second))
    assert drafts(elections, TITLE, TABLED[0], *cut) == []


@pytest.mark.parametrize("row", ["云岭县县长\t秦川\t多数\t5\t1", "云岭山\t秦川\t150\t5\t1"])
def test_a_row_that_is_no_result_leaves_a_text(row: str) -> None:
    assert drafts(elections, TITLE, *TABLED[:3], row) == []
