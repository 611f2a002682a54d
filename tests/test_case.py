"""A case that does not say what it changes, or changes nothing, is a mistake of its own."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from tests.case import lay

SURVEY = "qinghe/2023-1/texts/water-survey.md"
NOTHING_CHANGES = [
    f"edit: {{{SURVEY}: {{走访了四个乡镇: 没有走访}}}}",  # stands nowhere
    f"edit: {{{SURVEY}: {{调研组: 调研组}}}}",
    "edit: {qinghe/2023-1/issue.yml: {motion: letter}}",  # stands in several places
    f'write: {{{SURVEY}: "调研组走访了三个乡镇。\\n"}}',
    f'append: {{{SURVEY}: ""}}',
    f"edit: {{{SURVEY}: {{调研组: 调查组, 调研组: 考察组}}}}",
]


@pytest.mark.parametrize("text", NOTHING_CHANGES)
def test_a_change_that_changes_nothing_is_a_mistake(
    text: str, content: Path, tmp_path: Path
) -> None:
    case = tmp_path / "case.yml"
    case.write_text(text, encoding="utf-8")
    with pytest.raises(AssertionError):
        lay(case, content)


def test_an_unknown_key_is_a_mistake(content: Path, tmp_path: Path) -> None:
    case = tmp_path / "case.yml"
    case.write_text("expected: []", encoding="utf-8")
    with pytest.raises(ValidationError):
        lay(case, content)


def test_all_kinds_of_changes_are_made_in_turn(content: Path, tmp_path: Path) -> None:
    (tmp_path / "case").mkdir()
    (tmp_path / "case/beside.txt").write_text("丙", encoding="utf-8")
    case = tmp_path / "case.yml"
    case.write_text(
        f"""\
base: sixth-meeting
remove: [registers/people, {SURVEY}]
write: {{registers/people/a.yml: "- 甲\\r\\n"}}
edit: {{registers/people/a.yml: {{甲: 乙}}}}
append: {{registers/people/a.yml: '# 完'}}
expect: [content/registers/people/a.yml:1:1 x]
""",
        encoding="utf-8",
    )
    assert lay(case, content).told == {"x"}
    assert (content / "qinghe/2023-1/meetings/6.yml").exists()
    assert not (content / SURVEY).exists()
    assert (content / "registers/people/a.yml").read_bytes().decode() == "- 乙\r\n# 完"
    assert (content / "beside.txt").read_text(encoding="utf-8") == "丙"
