import json

from generator.place import Mark
from generator.problems import Problem, Severity, error
from generator.report import as_json, github, summary, text

PLAIN = error("head-count", Mark("content/a.yml", 3, 5), "写的是6人", "请核对人数")
ODD = error("unknown-file", Mark("content/a,b:c%.yml", 1, 1), "100%\n第二行\r: 甲,乙")
WARNING = PLAIN.model_copy(update={"severity": Severity.WARNING})


def test_text_has_place_message_rule_and_hint() -> None:
    lines = text([PLAIN]).splitlines()
    assert lines == [
        "content/a.yml:3:5: 错误：写的是6人（head-count）",
        "    请核对人数",
        "校对完毕：1 处错误。",
    ]


def test_the_summary_counts_by_severity() -> None:
    assert summary([]) == "校对完毕，没有发现问题。"
    assert summary([PLAIN, WARNING, ODD]) == "校对完毕：2 处错误，1 处提醒。"


def test_json_has_the_keys_of_the_contract_and_no_other() -> None:
    assert json.loads(as_json([])) == []
    assert json.loads(as_json([PLAIN])) == [
        {
            "rule": "head-count",
            "severity": "error",
            "message": "写的是6人",
            "path": "content/a.yml",
            "line": 3,
            "column": 5,
            "hint": "请核对人数",
        }
    ]


def test_github_escapes_what_would_end_a_property_or_a_command() -> None:
    assert github([ODD]) == (
        "::error file=content/a%2Cb%3Ac%25.yml,line=1,col=1,title=unknown-file"
        "::100%25%0A第二行%0D: 甲,乙"
    )
    assert github([WARNING, PLAIN]).splitlines() == [
        "::warning file=content/a.yml,line=3,col=5,title=head-count::写的是6人 请核对人数",
        "::error file=content/a.yml,line=3,col=5,title=head-count::写的是6人 请核对人数",
    ]


def test_a_problem_is_frozen() -> None:
    assert Problem.model_config["frozen"]
