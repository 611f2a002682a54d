"""Registered namesakes in an import: told apart by their offices, else a question that keeps the record."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from generator.importing.imported import Import, imported
from generator.importing.recognise.draft import Data
from generator.workspace.added import add
from tests.importing.printing import manuscript

PEOPLE = "- {name: 周正, id: zhou-zheng-shuili}\n- {name: 周正, id: zhou-zheng-yi}\n"
NOTICE = (
    "关于免去周正职务的通知",
    "县人民政府：",
    "2024年4月18日，云岭县第八届人民代表大会常务委员会第十次会议通过：",
    "决定免去：",
    "周　正的云岭县{office}职务。",
    "云岭县人大常委会",
    "2024年4月18日",
)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    root = tmp_path / "content"
    (root / "registers/people").mkdir(parents=True)
    (root / "registers/people/yunling.yml").write_text(PEOPLE, encoding="utf-8")
    return root


def imported_into(content: Path, office: str, issue: str = "2024-2") -> Import:
    lines = [line.format(office=office) for line in NOTICE]
    return imported([manuscript(lines)], content, ("yunling", issue), accept=True)


def changes(done: Import) -> Data:
    (draft,) = done.settled.drafts
    assert draft.kind == "appointment"
    assert done.errors == ()
    found = draft.data["changes"]
    assert isinstance(found, dict)
    return found


def about(questions: Sequence[str]) -> list[str]:
    return [one for one in questions if "周正" in one]


def test_the_id_that_an_editor_chose_tells_whose_office_it_is(content: Path) -> None:
    done = imported_into(content, "水利局局长")
    assert changes(done) == {"决定免去": {"zhou-zheng-shuili": "云岭县水利局局长"}}
    [question] = about(done.questions)
    assert "按职务认作登记册里的zhou-zheng-shuili" in question


@pytest.mark.parametrize(
    ("people", "office"),
    [
        (PEOPLE, "教育局局长"),
        (PEOPLE, "医疗保障局局长"),
        # Letters across syllables: gong an, liang.
        (PEOPLE.replace("-yi}", "-gan}"), "公安局局长"),
        (PEOPLE.replace("-yi}", "-lian}"), "粮食和物资储备局局长"),
    ],
)
def test_who_is_not_told_apart_is_somebody_of_whom_it_is_asked(
    content: Path, people: str, office: str
) -> None:
    (content / "registers/people/yunling.yml").write_text(people, encoding="utf-8")
    done = imported_into(content, office)
    assert changes(done) == {"决定免去": {"zhou-zheng-daiding-1": f"云岭县{office}"}}
    [question] = about(done.questions)
    assert "是登记册里的哪一位" in question
    register = done.settled.read.files.longer["registers/people/yunling.yml"].decode()
    assert register == f"{people}- name: 周正\n  id: zhou-zheng-daiding-1\n"


def test_records_tell_who_held_the_office(content: Path) -> None:
    first = imported_into(content, "教育局局长", "2024-1")
    add(content, first.settled.read.files.new, first.settled.read.files.longer)
    path = next((content / "yunling/2024-1/appointments").glob("*.yml"))
    said = path.read_text(encoding="utf-8").replace("zhou-zheng-daiding-1", "zhou-zheng-yi")
    path.write_text(said.replace("决定免去", "决定任命"), encoding="utf-8")
    register = content / "registers/people/yunling.yml"
    register.write_text(PEOPLE, encoding="utf-8")
    done = imported_into(content, "教育局局长")
    (draft,) = done.settled.drafts
    assert draft.data["changes"] == {"决定免去": {"zhou-zheng-yi": "云岭县教育局局长"}}
