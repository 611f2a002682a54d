import pytest

from generator.search.known.called import (
    makers_of,
    names_of_body,
    names_of_issue,
    names_of_meeting,
    names_of_office,
    names_of_statute,
)
from generator.search.known.names import Registered

GOVERNMENT = Registered("云泽市河东区人民政府", ("河东区政府",), "云泽市河东区")
COMMITTEE = Registered("青禾县人民代表大会常务委员会", ("县人大常委会",), "青禾县")


@pytest.mark.parametrize(
    "name", ["云泽市河东区人民政府", "河东区人民政府", "区人民政府", "河东区政府", "区政府", "政府"]
)
def test_a_body_is_asked_for_with_its_region_in_every_form(name: str) -> None:
    assert name in names_of_body(GOVERNMENT)


@pytest.mark.parametrize(
    ("body", "post", "name"),
    [
        (GOVERNMENT, "区长", "河东区人民政府区长"),
        (GOVERNMENT, "区长", "河东区区长"),
        (GOVERNMENT, "区长", "河东区长"),
        (GOVERNMENT, "区长", "区长"),
        (Registered("青禾县水利局", (), "青禾县"), "局长", "青禾县水利局长"),
        (GOVERNMENT, "副区长", "云泽市河东区副区长"),
        (GOVERNMENT, "代理区长", "河东区代理区长"),
        (COMMITTEE, "主任", "青禾县人大常委会主任"),
        (COMMITTEE, "主任", "青禾县人大主任"),
        (Registered("青禾县人民检察院", (), "青禾县"), "检察长", "青禾县检察长"),
        (Registered("青禾县水利局", (), "青禾县"), "局长", "县水利局局长"),
    ],
)
def test_an_office_is_asked_for_as_readers_call_it(body: Registered, post: str, name: str) -> None:
    assert name in names_of_office(body, [post])


def test_an_office_of_a_region_is_not_that_of_another_body_in_it() -> None:
    court = Registered("青禾县河西人民检察院", (), "青禾县")
    names = names_of_office(court, ["检察长"])
    assert "河西人民检察院检察长" in names
    assert not {"青禾县检察长", "检察长"} & {*names}


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (Registered("青禾县自然资源和规划局", (), "青禾县"), "青禾县自然资源局"),
        (Registered("青禾县自然资源和规划局", (), "青禾县"), "规划局"),
        (Registered("青禾县人大常委会代表工作委员会", (), "青禾县"), "青禾县人大代表工委"),
        (Registered("青禾县人大常委会代表工作委员会", (), "青禾县"), "代表工委"),
        (Registered("青禾白族自治州人民政府", (), "青禾白族自治州"), "青禾州人民政府"),
        (Registered("云泽市中级人民法院", (), "云泽市"), "云泽市法院"),
        (Registered("云泽市中级人民法院", (), "云泽市"), "市法院"),
    ],
)
def test_a_body_is_asked_for_by_a_part_of_its_name(body: Registered, name: str) -> None:
    assert name in names_of_body(body)


@pytest.mark.parametrize(
    ("statute", "name"),
    [
        (Registered("中华人民共和国河道法", ("水道法",)), "河道法"),
        (Registered("中华人民共和国河道法", ("水道法",)), "中华人民共和国水道法"),
        (Registered("青禾县人大常委会工作评议办法"), "工作评议办法"),
        (Registered("青禾县人大常委会关于任免干部的办法"), "任免干部的办法"),
    ],
)
def test_a_statute_is_asked_for_without_its_maker(statute: Registered, name: str) -> None:
    body = Registered("青禾县人民代表大会常务委员会", ("青禾县人大常委会",), "青禾县")
    assert name in names_of_statute(statute, makers_of([body]))


@pytest.mark.parametrize(
    "name", ["2021年第3号", "2021年3期", "总第205号", "总205期", "第205号", "公报2021年第3号"]
)
def test_an_issue_is_asked_for_by_its_numbers(name: str) -> None:
    assert name in names_of_issue("青禾县公报", "2021年第3号", 205)


def test_a_post_that_every_body_has_says_nothing_by_itself() -> None:
    names = names_of_office(Registered("青禾县水利局", (), "青禾县"), ["局长"])
    assert not {"局长", "青禾县局长"} & {*names}


@pytest.mark.parametrize(
    "name",
    [
        "云泽市第十四届人民代表大会第三次会议",
        "云泽市人民代表大会第三次会议",
        "市第十四届人民代表大会第三次会议",
        "市人民代表大会第三次会议",
        "第三次会议",
    ],
)
def test_a_meeting_is_asked_for_without_its_term(name: str) -> None:
    assert name in names_of_meeting("云泽市第十四届人民代表大会第三次会议")


def test_a_meeting_without_a_term_has_one_name() -> None:
    assert names_of_meeting("青禾县人大常委会主任会议") == ("青禾县人大常委会主任会议",)
