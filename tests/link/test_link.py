"""What links; what does not is in tests/bad/."""

from pathlib import Path

import pytest

from generator.link.corpus import Corpus
from generator.link.scope import scope_of
from generator.pipeline import proofread
from generator.problems import Severity
from tests.case import lay
from tests.conftest import TESTS

ISSUE = "qinghe/2023-1"


def test_a_meeting_is_found_by_session_and_by_record(corpus: Corpus) -> None:
    scope = scope_of(corpus, *ISSUE.split("/"))
    assert scope.meeting("第五次会议") == scope.meeting("5")
    assert scope.find_meeting("第四次会议") is None


NAMES = {
    "full_name": "青禾县第九届人民代表大会常务委员会第五次会议",
    "name": "青禾县第九届人大常委会第五次会议",
    "short_name": "县九届人大常委会第五次会议",
}


@pytest.mark.parametrize(("attribute", "name"), NAMES.items())
def test_the_names_of_a_meeting(attribute: str, name: str, corpus: Corpus) -> None:
    assert getattr(scope_of(corpus, *ISSUE.split("/")).meeting("5"), attribute) == name


# Region, kind of the organ, its name, what else the record says: full name, name, short name.
ORGANS = [
    ("河东省", "standing-committee", "河东省人大常委会", "", "河东省第九届人民代表大会常务委员会第五次会议", "河东省第九届人大常委会第五次会议", "省九届人大常委会第五次会议"),
    ("河东自治区", "standing-committee", "河东人大常委会", "", "河东自治区第九届人民代表大会常务委员会第五次会议", "河东自治区第九届人大常委会第五次会议", "自治区九届人大常委会第五次会议"),
    ("河东自治州", "congress", "河东州人大", "", "河东自治州第九届人民代表大会第五次会议", "河东自治州第九届人民代表大会第五次会议", "州九届人大五次会议"),
    ("河东旗", "congress", "河东旗人大", "preparatory: true", "河东旗第九届人民代表大会第五次会议预备会议", "河东旗第九届人民代表大会第五次会议预备会议", "旗九届人大五次会议预备会议"),
    ("河东区", "presidium", "河东区人大主席团", "congress_session: 2", "河东区第九届人民代表大会第二次会议主席团第五次会议", "河东区第九届人大第二次会议主席团第五次会议", "区九届人大二次会议主席团第五次会议"),
    ("河东乡", "presidium", "河东乡人大主席团", "", "河东乡第九届人民代表大会主席团第五次会议", "河东乡第九届人大主席团第五次会议", "乡九届人大主席团第五次会议"),
    ("河东市", "delegation", "河东市人民代表大会城关代表团", "congress_session: 2", "河东市第九届人民代表大会第二次会议城关代表团第五次会议", "河东市第九届人大第二次会议城关代表团第五次会议", "市九届人大二次会议城关代表团第五次会议"),
    ("河东苏木", "congress", "河东苏木人大", "", "河东苏木第九届人民代表大会第五次会议", "河东苏木第九届人民代表大会第五次会议", "苏木九届人大五次会议"),
    ("河东市", "chairpersons-meeting", "河东市人大主任会议", "", "河东市第九届人民代表大会常务委员会第五次主任会议", "河东市第九届人大常委会第五次主任会议", "市九届人大常委会第五次主任会议"),
    ("河东县", "special-committee", "河东县人民代表大会监察和法制委员会", "", "河东县第九届人民代表大会监察和法制委员会第五次会议", "河东县第九届人大监察和法制委员会第五次会议", "县九届人大监察和法制委员会第五次会议"),
    ("河东区", "congress", "云泽市河东区人民代表大会", "", "云泽市河东区第九届人民代表大会第五次会议", "云泽市河东区第九届人民代表大会第五次会议", "区九届人大五次会议"),
    ("河东区", "standing-committee", "云泽市河东区人大常委会", "", "云泽市河东区第九届人民代表大会常务委员会第五次会议", "云泽市河东区第九届人大常委会第五次会议", "区九届人大常委会第五次会议"),
    ("全国", "congress", "全国人民代表大会", "", "第九届全国人民代表大会第五次会议", "第九届全国人民代表大会第五次会议", "九届全国人大五次会议"),
    ("全国", "standing-committee", "全国人大常委会", "", "第九届全国人民代表大会常务委员会第五次会议", "第九届全国人大常委会第五次会议", "九届全国人大常委会第五次会议"),
    ("全国", "chairpersons-meeting", "全国人大委员长会议", "", "第九届全国人民代表大会常务委员会第五次委员长会议", "第九届全国人大常委会第五次委员长会议", "九届全国人大常委会第五次委员长会议"),
]  # fmt: skip


@pytest.mark.parametrize(("region", "kind", "body", "more", "full", "name", "short"), ORGANS)
def test_a_meeting_is_called_by_its_organ_and_region(  # noqa: PLR0917
    region: str, kind: str, body: str, more: str, full: str, name: str, short: str, content: Path
) -> None:
    entry = f"- {{name: {body}, kind: {kind}, region: {region}}}\n"
    (content / "registers/bodies/organ.yml").write_text(entry, encoding="utf-8")
    record = f"body: {body}\nterm: 9\nsession: 5\ndate: 2023-01-05\n{more}\n"
    (content / ISSUE / "meetings/organ.yml").write_text(record, encoding="utf-8")
    meeting = scope_of(proofread(content, ()).corpus, *ISSUE.split("/")).meeting("organ")
    assert (meeting.full_name, meeting.name, meeting.short_name) == (full, name, short)


def test_two_meetings_of_one_session_are_ambiguous(content: Path) -> None:
    meetings = content / ISSUE / "meetings"
    (meetings / "6.yml").write_bytes((meetings / "5.yml").read_bytes())
    issue = content / ISSUE / "issue.yml"
    more = "".join(f"      6/{part}: ~\n" for part in ("minutes", "present", "in-attendance"))
    issue.write_text(issue.read_text(encoding="utf-8") + more, encoding="utf-8")
    assert {p.rule for p in proofread(content, ()).problems} == {"unknown-meeting"}


def test_a_namesake_is_found_by_id(corpus: Corpus) -> None:
    scope = scope_of(corpus, *ISSUE.split("/"))
    assert scope.name("zhou-zheng-shuili") == scope.name("zhou-zheng-daibiao") == "周正"
    assert scope.person("zhou-zheng-shuili") != scope.person("zhou-zheng-daibiao")
    assert "周正" not in corpus.people


BROKEN_REGISTERS = ["people", "bodies", "statutes"]


@pytest.mark.parametrize("register", BROKEN_REGISTERS)
def test_a_broken_register_is_one_problem_and_not_one_a_reference(
    register: str, content: Path
) -> None:
    (content / "registers" / register / "qinghe.yml").write_text("- [\n", encoding="utf-8")
    problems = proofread(content).problems
    assert [p.rule for p in problems if p.severity is not Severity.INFO] == ["yaml-syntax"]


def test_a_broken_record_is_not_reported_again_where_it_is_named(content: Path) -> None:
    (content / ISSUE / "texts/water-report.yml").write_text("- [\n", encoding="utf-8")
    (content / ISSUE / "meetings/5.yml").write_text("- [\n", encoding="utf-8")
    found = {(p.rule, Path(p.path).name) for p in proofread(content).problems}
    assert found == {("yaml-syntax", "water-report.yml"), ("yaml-syntax", "5.yml")}


NAMED = [
    "qinghe/2023-1/texts/water-opinions.yml",  # a link of a text
    "yunze/2025-1/amendments/dogs-amendment.yml",  # what a version of a regulation follows
    "yunze/2026-1/regulations/dogs.yml",  # the version that a decision asks for
    "yunze/2022-2/regulations/dogs.yml",  # the version before
]


@pytest.mark.parametrize("record", NAMED)
def test_a_record_that_cannot_be_read_is_no_other_records_fault(record: str, content: Path) -> None:
    lay(TESTS / "base" / "city.yml", content)
    before = {(p.rule, p.path) for p in proofread(content).problems}
    path = content / record
    path.write_text(path.read_text(encoding="utf-8") + "no-such-key: 1\n", encoding="utf-8")
    found = {(p.rule, p.path) for p in proofread(content).problems} - before
    assert [rule for rule, _ in found] == ["unknown-key"]
