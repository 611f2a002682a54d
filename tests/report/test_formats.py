import json
from pathlib import Path

from generator.check import EXPLAINED
from generator.check.acceptance import Accepted
from generator.pipeline import proofread
from generator.place import Mark
from generator.problems import Problem, Severity, error
from generator.report.as_json import as_json
from generator.report.explain import explanation
from generator.report.github import github
from generator.report.report import Report, report_of, summary
from generator.report.sarif import sarif
from generator.report.text import text
from generator.source import Source
from tests.case import lay
from tests.conftest import TESTS

PLAIN = error("head-count", Mark("content/a.yml", 3, 8), "写的是6人", "请核对人数")
ODD = error("unknown-file", Mark("content/a,b:c%.yml", 1, 1), "100%\n第二行\r: 甲,乙")
WARNING = PLAIN.model_copy(update={"severity": Severity.WARNING, "line": 2, "column": 1})
INFO = PLAIN.model_copy(update={"severity": Severity.INFO})
SOURCES = {"content/a.yml": Source("content/a.yml", "甲: 乙\n\n人数: 6\n")}
ACCEPTED = (Accepted(PLAIN, "原件如此"),)


def test_text_is_grouped_by_file_and_shows_the_line_with_a_caret() -> None:
    accepted = [
        Accepted(PLAIN.model_copy(update={"path": path, "rule": rule}), "原件如此")
        for path, rule in (
            ("content/q/1/meetings/5.yml", "head-count"),
            ("content/q/1/texts/a.yml", "heard"),
            ("content/q/1/texts/b.yml", "head-count"),
            ("content/q/2/meetings/5.yml", "head-count"),
        )
    ]
    told = text(Report([WARNING, PLAIN, ODD], accepted, SOURCES))
    assert told.replace("\r", "").splitlines() == [
        "content/a.yml",
        "  2:1 提醒：写的是6人（head-count）",
        "      请核对人数",
        "  3:8 错误：写的是6人（head-count）",
        "      人数: 6",
        "      \u3000\u3000   ^",
        "      请核对人数",
        "",
        "content/a,b:c%.yml",
        "  1:1 错误：100%",
        "第二行: 甲,乙（unknown-file）",
        "",
        "已说明（原件如此，照印）：",
        "  content/q/1/：head-count 2 处，heard 1 处",
        "  content/q/2/：head-count 1 处",
        "",
        "校对完毕：2 处错误，1 处提醒，4 处已说明。",
    ]


def test_text_gives_the_reasons_where_nothing_is_to_be_mended() -> None:
    assert text(Report([], ACCEPTED, SOURCES)).splitlines() == [
        "已说明（原件如此，照印）：",
        "  content/a.yml:3:8 写的是6人（head-count）",
        "      原件如此",
        "",
        "校对完毕，没有发现问题，1 处已说明。",
    ]


def test_colours_are_for_terminals_only() -> None:
    assert "\x1b" not in text(Report([PLAIN], (), SOURCES))
    assert "\x1b[1;31m错误\x1b[0m：" in text(Report([PLAIN], (), SOURCES, colour=True))


def test_the_summary_counts_by_severity() -> None:
    assert summary(Report()) == "校对完毕，没有发现问题。"
    assert summary(Report([PLAIN, WARNING, ODD])) == "校对完毕：2 处错误，1 处提醒。"
    assert summary(Report([], ACCEPTED)) == "校对完毕，没有发现问题，1 处已说明。"
    assert summary(Report([PLAIN, INFO], ACCEPTED)) == "校对完毕：1 处错误，1 处参考，1 处已说明。"


def test_json_has_the_keys_of_the_contract_and_no_other() -> None:
    assert json.loads(as_json(Report([], ACCEPTED))) == []
    assert json.loads(as_json(Report([PLAIN]))) == [
        {
            "rule": "head-count",
            "severity": "error",
            "message": "写的是6人",
            "path": "content/a.yml",
            "line": 3,
            "column": 8,
            "hint": "请核对人数",
        }
    ]


def test_github_escapes_what_would_end_a_property_or_a_command() -> None:
    assert github(Report([ODD], ACCEPTED)) == (
        "::error file=content/a%2Cb%3Ac%25.yml,line=1,col=1,title=unknown-file"
        "::100%25%0A第二行%0D: 甲,乙"
    )
    assert github(Report([WARNING, INFO])).splitlines() == [
        "::warning file=content/a.yml,line=2,col=1,title=head-count::写的是6人%0A请核对人数",
        "::notice file=content/a.yml,line=3,col=8,title=head-count::写的是6人%0A请核对人数",
    ]


def test_sarif_has_the_parts_that_the_standard_requires() -> None:
    log = json.loads(sarif(Report([WARNING, ODD, PLAIN, INFO], ACCEPTED)))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    assert run["columnKind"] in {"utf16CodeUnits", "unicodeCodePoints"}
    driver = run["tool"]["driver"]
    assert driver["name"] == "gazette"
    assert [rule["id"] for rule in driver["rules"]] == ["head-count", "unknown-file"]
    for rule in driver["rules"]:
        assert rule["shortDescription"]["text"]
        assert rule["fullDescription"]["text"] == EXPLAINED[rule["id"]].page.parts[0][1]
        assert rule["defaultConfiguration"]["level"] in {"error", "warning", "note"}
    assert [result["level"] for result in run["results"]] == ["warning", "error", "error", "note"]
    for result in run["results"]:
        assert result["message"]["text"]
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        (location,) = result["locations"]
        place = location["physicalLocation"]
        assert set(place["artifactLocation"]) == {"uri"}
        assert place["region"]["startLine"] >= 1
        assert place["region"]["startColumn"] >= 1
    assert run["results"][1]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == (
        "content/a%2Cb%3Ac%25.yml"
    )


def test_infos_are_silent_unless_asked_for(content: Path) -> None:
    proof = proofread(content)
    problems = (*proof.problems, INFO)
    spoken = type(proof)(proof.corpus, problems)
    assert INFO not in report_of(spoken).problems
    assert INFO in report_of(spoken, info=True).problems


def test_a_report_shows_the_lines_of_every_file_that_could_be_read(content: Path) -> None:
    lay(TESTS / "bad/unknown-person/several-in-one-run.yml", content)
    told = text(report_of(proofread(content)))
    assert told.count("^") >= 6


def test_every_rule_is_explained() -> None:
    for rule_id, rule in EXPLAINED.items():
        assert explanation(rule).startswith(f"{rule_id}：")
    told = explanation(EXPLAINED["ballots"])
    assert told.startswith("ballots：票数相合（错误，工作评议）\n\n查什么：\n    满意票")
    assert "\n\n正例：\n    ballots: {" in told


def test_a_problem_is_frozen() -> None:
    assert Problem.model_config["frozen"]
