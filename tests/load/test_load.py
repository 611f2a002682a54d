from pathlib import Path

import pytest

from generator.load.load import load
from generator.pipeline import proofread

ISSUE = "qinghe/2023-1"


def test_the_sample_is_read_whole(content: Path) -> None:
    found, problems = load(content)
    assert problems == []
    assert set(found.series) == {"qinghe", "baishi-congress"}
    assert set(found.issues) == {ISSUE, "baishi-congress/2023-1"}
    files = [path.relative_to(content) for path in content.glob("*/*/*/*.yml")]
    assert {record.id for record in found.records} == {
        f"{file.parts[0]}/{file.parts[1]}/{file.stem}" for file in files
    }
    assert {p.data.key for p in found.people} >= {"zhou-zheng-shuili", "zhou-zheng-daibiao"}


def test_a_long_text_is_found_beside_its_record(content: Path) -> None:
    records = load(content)[0].records
    texts = {record.name: record.text for record in records if record.text}
    annexes = {f"{one.name}.annex-{number}" for one in records for number in one.annexes}
    assert annexes
    assert {*texts, *annexes} == {path.stem for path in content.rglob("*.md")}
    survey = texts["water-survey"]
    assert survey.text == (content / ISSUE / "texts/water-survey.md").read_text(encoding="utf-8")
    assert survey.path == f"content/{ISSUE}/texts/water-survey.md"


def test_what_is_broken_is_left_out_and_the_rest_is_there(content: Path) -> None:
    (content / ISSUE / "decisions/forest.yml").write_text("title: &a\n", encoding="utf-8")
    found, problems = load(content)
    assert [p.rule for p in problems] == ["yaml-anchor"]
    assert found.broken == {f"{ISSUE}/forest", f"{ISSUE}/decisions"}
    assert f"{ISSUE}/forest" not in {record.id for record in found.records}
    assert f"{ISSUE}/convening" in {record.id for record in found.records}


def test_a_broken_register_hides_no_other_file(content: Path) -> None:
    (content / "registers/people/qinghe.yml").write_text("- {nam: 甲}\n", encoding="utf-8")
    found, problems = load(content)
    assert {p.rule for p in problems} == {"unknown-key"}
    assert found.broken == {"registers/people"}
    assert len(found.records) == len(list(content.glob("*/*/*/*.yml")))


def test_records_of_an_issue_that_cannot_be_read_are_not_judged(content: Path) -> None:
    (content / ISSUE / "issue.yml").write_text("year: 二零二三\n", encoding="utf-8")
    found, _ = load(content)
    assert [record for record in found.records if record.issue_id == ISSUE] == []


MISNAMED = [
    "decisions/forest.yaml",
    "decisions/forest.yml.txt",
    "decision/forest.yml",
    "decisions/FOREST.yml",
]


@pytest.mark.parametrize("name", MISNAMED)
def test_of_a_misnamed_record_only_its_name_is_told(name: str, content: Path) -> None:
    path = content / ISSUE / name
    path.parent.mkdir(exist_ok=True)
    (content / ISSUE / "decisions/forest.yml").rename(path)
    proof = proofread(content)
    assert {one.path for one in proof.problems if one.severity == "error"} == {
        f"content/{ISSUE}/{name}"
    }


def test_without_its_file_an_issue_is_told_by_the_name_that_the_file_has(content: Path) -> None:
    (content / ISSUE / "issue.yml").rename(content / ISSUE / "issue.yml.txt")
    found, (problem,) = load(content)
    assert (problem.rule, problem.path) == ("unknown-file", f"content/{ISSUE}/issue.yml.txt")
    assert ISSUE not in found.issues
