"""The order of a report: by file, line and column; within a line the cause before what follows from it."""

from pathlib import Path

from generator.pipeline import proofread

APPOINTMENT = "qinghe/2023-1/appointments/zhao-xiaochuan.yml"


def test_an_unknown_name_comes_before_what_rules_say_of_its_line(content: Path) -> None:
    path = content / APPOINTMENT
    text = path.read_text(encoding="utf-8").replace("县长 王大海", "王大海 县长")
    path.write_text(text, encoding="utf-8")
    problems = [one for one in proofread(content).problems if one.line == 12]
    assert [one.rule for one in problems] == ["unknown-person", "proposer", "office-post"]
    assert [str(one.severity) for one in problems] == ["error", "error", "warning"]


def test_a_long_paragraph_is_told_from_its_beginning_to_its_end(content: Path) -> None:
    survey = content / "qinghe/2023-1/texts/water-survey.md"
    survey.write_text("县水利局局长王大海作了汇报，他的手机是13800138000。\n", encoding="utf-8")
    problems = [one for one in proofread(content).problems if one.path.endswith("survey.md")]
    assert [one.rule for one in problems] == ["office-in-text", "mobile-number"]
    assert [str(one.severity) for one in problems] == ["warning", "error"]
