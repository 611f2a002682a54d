"""What links; what does not is in tests/bad/."""

from pathlib import Path

import pytest

from generator.link.corpus import Corpus
from generator.pipeline import proofread
from generator.problems import Severity

ISSUE = "qinghe/2023-1"


def test_a_meeting_is_found_by_session_and_by_record(corpus: Corpus) -> None:
    scope = corpus.scope(*ISSUE.split("/"))
    assert scope.meeting("第五次会议") == scope.meeting("5")
    assert scope.find_meeting("第四次会议") is None


NAMES = {
    "full_name": "青禾县第九届人民代表大会常务委员会第五次会议",
    "name": "青禾县第九届人大常委会第五次会议",
    "short_name": "县九届人大常委会第五次会议",
}


@pytest.mark.parametrize(("attribute", "name"), NAMES.items())
def test_the_names_of_a_meeting(attribute: str, name: str, corpus: Corpus) -> None:
    assert getattr(corpus.scope(*ISSUE.split("/")).meeting("5"), attribute) == name


def test_two_meetings_of_one_session_are_ambiguous(content: Path) -> None:
    meetings = content / ISSUE / "meetings"
    (meetings / "6.yml").write_bytes((meetings / "5.yml").read_bytes())
    issue = content / ISSUE / "issue.yml"
    more = "".join(f"      6/{part}: ~\n" for part in ("minutes", "present", "in-attendance"))
    issue.write_text(issue.read_text(encoding="utf-8") + more, encoding="utf-8")
    assert {p.rule for p in proofread(content, ()).problems} == {"unknown-meeting"}


def test_a_namesake_is_found_by_id(corpus: Corpus) -> None:
    scope = corpus.scope(*ISSUE.split("/"))
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
