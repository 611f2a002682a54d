from typing import Any

import pytest

from generator.search.known.answers import Answer
from generator.search.known.subjects import answers
from generator.search.known.tables import Cells, Tables

OFFICE = ("person_id", "person", "body", "post", "from", "seen", "last_seen", "until", "not_after")
DAY, LATER, LAST = "2021-07-03", "2021-09-22", "2022-01-05"
GOVERNMENT = {"kind": "机关", "name": "青禾县人民政府", "short": "", "region": "青禾县"}


def held(*cells: str) -> Cells:
    return dict(zip(OFFICE, cells, strict=True))


def document(**cells: str) -> Cells:
    blank = dict.fromkeys(
        ("title", "genre", "date", "meeting", "meeting_name", "basis", "people"), ""
    )
    issue = {"issue": "a/1", "series": "青禾公报", "issue_name": "2021年第3号"}
    return {"id": "a/1/b", **blank, **issue, **cells}


def tables(**given: Any) -> Tables:
    names = [{**GOVERNMENT, "page": "bodies/青禾县人民政府"}]
    pages = frozenset({"people/贺川", "people/周正", "people/he-chuan", "a/1/22"})
    return Tables(**{"names": names, "pages": pages, **given})


def asked(name: str, given: Tables) -> list[Answer]:
    return [one for one in answers(given) if name in one.names]


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ((DAY, DAY, DAY, "", ""), "2021年7月3日起，未见离任"),
        ((DAY, DAY, LATER, "", ""), "2021年7月3日起，未见离任，最近见于2021年9月22日"),
        (("", DAY, DAY, "", ""), "2021年7月3日已在任，未见离任"),
        (("", DAY, DAY, DAY, DAY), "2021年7月3日离任"),
        ((DAY, DAY, LATER, LATER, LATER), "2021年7月3日起，2021年9月22日离任"),
        (("", DAY, DAY, "", LATER), "2021年7月3日已在任，2021年9月22日已离任"),
        (("2021", "2021", "2021", "", ""), "2021年起，未见离任"),
    ],
)
def test_no_more_is_said_of_a_time_than_is_known(cells: tuple[str, ...], said: str) -> None:
    [office] = asked(
        "青禾县县长", tables(offices=[held("贺川", "贺川", "青禾县人民政府", "县长", *cells)])
    )
    assert office.rows[0].said == said


def test_who_acts_stands_with_the_holders_of_the_office() -> None:
    offices = [
        held("贺川", "贺川", "青禾县人民政府", "县长", LATER, LATER, LATER, "", ""),
        held("贺川", "贺川", "青禾县人民政府", "代理县长", DAY, DAY, DAY, "", LATER),
        held("周正", "周正", "青禾县人民政府", "县长", "", DAY, DAY, DAY, DAY),
    ]
    [office] = asked("青禾县代理县长", tables(offices=offices))
    assert (office.title, office.page) == ("青禾县人民政府县长", "bodies/青禾县人民政府/#县长")
    assert [row.name for row in office.rows] == ["贺川", "贺川", "周正"]
    assert office.rows[1].said.startswith("代理县长，2021年7月3日起")
    assert office == asked("县长", tables(offices=offices))[0]


def test_an_office_of_a_body_without_a_page_is_no_answer() -> None:
    assert not asked("青禾县县长", tables(names=[], offices=[]))


def test_a_body_says_who_heads_it_how_it_was_appraised_and_where_more_is_said() -> None:
    given = tables(
        offices=[held("贺川", "贺川", "青禾县人民政府", "县长", DAY, DAY, DAY, "", "")],
        ballots=[{"body": "青禾县人民政府", "date": LATER, "result": "满意", "rank": "2"}],
        obligations=[{"of": "青禾县水利局；青禾县人民政府"}],
    )
    [body] = asked("县人民政府", given)
    assert [(row.name, row.said) for row in body.rows] == [
        ("贺川", "县长，2021年7月3日起，未见离任"),
        ("工作评议：满意", "2021年9月22日，第2名"),
    ]
    page = "bodies/青禾县人民政府/#"
    assert body.topics == {
        "appointed": f"{page}县长",
        "appraised": f"{page}appraisals",
        "told": f"{page}obligations",
    }


def test_a_person_without_a_page_is_no_answer_and_namesakes_are_two() -> None:
    given = tables(
        documents=[document(people="贺川；周正；无名")],
        offices=[
            held("he-chuan", "贺川", "青禾县人民政府", "县长", DAY, DAY, DAY, "", ""),
            held("贺川", "贺川", "青禾县人民政府", "副县长", DAY, DAY, DAY, "", ""),
        ],
    )
    assert [one.page for one in asked("贺川", given)] == ["people/he-chuan/", "people/贺川/"]
    assert [one.rows for one in asked("周正", given)] == [()]
    assert not asked("无名", given)


def test_a_meeting_leads_to_its_minutes_and_says_how_many_documents_it_has() -> None:
    name = "青禾县第九届人民代表大会常务委员会第二十二次会议"
    of = {"meeting": "a/1/22", "meeting_name": name, "date": DAY}
    minutes = document(**of, id="a/1/22/minutes", genre="minutes", title="会议纪要")
    [meeting] = asked(
        "青禾县人民代表大会常务委员会第二十二次会议", tables(documents=[document(**of), minutes])
    )
    assert [(row.name, row.said) for row in meeting.rows] == [
        ("会议纪要", "2021年7月3日"),
        ("会议文件", "2件"),
    ]


def test_a_statute_says_how_many_documents_rest_on_it() -> None:
    statute = {"kind": "法规", "name": "中华人民共和国河道法", "short": "河道法", "region": ""}
    given = tables(
        names=[{**statute, "page": "statutes/a"}],
        documents=[
            document(basis="《中华人民共和国河道法》第三条；《中华人民共和国河道法》第五条")
        ],
    )
    [found] = asked("河道法", given)
    assert (found.title, found.rows[-1].said) == ("《中华人民共和国河道法》", "1件")


@pytest.mark.parametrize(
    "name", ["关于修建水渠的议案", "修建水渠的议案", "修建水渠议案", "修建水渠"]
)
def test_a_motion_is_asked_for_by_what_it_is_about(name: str) -> None:
    one = {"title": "关于修建水渠的议案", "page": "suggestions/a/b", "document": "a/1/c"}
    given = tables(handling=[{**one, "lead": "周正", "by": "", "units": "青禾县水利局"}])
    [found] = asked(name, given)
    assert (found.kind, found.page) == ("建议", "suggestions/a/b/")
    assert [row.name for row in found.rows] == ["提出：周正", "承办：青禾县水利局", "办理情况"]


@pytest.mark.parametrize(
    "name", ["2021年第3号", "总第205号", "青禾公报2021年第3号", "青禾公报总第205期"]
)
def test_an_issue_is_asked_for_by_its_numbers(name: str) -> None:
    [issue] = asked(name, tables(documents=[document()], serials={"a/1": 205}))
    assert (issue.title, issue.page, issue.rows[0].said) == ("青禾公报 2021年第3号", "a/1/", "1件")


def test_a_name_of_many_things_asks_for_none_of_them() -> None:
    names = [
        {**GOVERNMENT, "name": f"{region}水利局", "region": region, "page": f"bodies/{region}"}
        for region in ("甲县", "乙县", "丙县", "丁县", "戊县")
    ]
    assert len(asked("水利局", tables(names=names[:4]))) == 4
    assert not asked("水利局", tables(names=names))
    assert len(asked("戊县水利局", tables(names=names))) == 1


def test_what_may_be_asked_of_a_body_leads_to_that_section_of_its_page() -> None:
    row = {"body": "青禾县人民政府", "date": DAY, "rank": "", "result": "满意"}
    [body] = asked("青禾县人民政府", tables(ballots=[row]))
    assert body.topics == {"appraised": "bodies/青禾县人民政府/#appraisals"}
