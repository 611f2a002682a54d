"""What is accepted stands in the source; a structure that says more than the source goes back to text."""

import json
from pathlib import Path

from generator.importing.as_json import as_json
from generator.importing.imported import imported
from generator.importing.prove.accepting import says
from generator.importing.told import as_text
from tests.importing.printing import manuscript

NOTICE = [
    "关于林晓帆等职务任免的通知",
    "县人民政府：",
    "2024年4月18日，云岭县第八届人民代表大会常务委员会第十次会议决定任命：",
    "林晓帆为云岭县文化和旅游局局长。",
    "云岭县人大常委会",
    "2024年4月18日",
]


def test_what_only_looks_like_a_day_is_looked_for_as_it_is() -> None:
    number = "1-" + "9" * 5000
    assert says(f"编号{number}", number, "")
    assert not says("编号1-9", number, "")
    assert says("2024年4月8日", "2024-04-08", "")


def test_a_structure_stays_whose_words_are_the_sources(tmp_path: Path) -> None:
    content = tmp_path / "content"
    content.mkdir()
    done = imported([manuscript(NOTICE)], content, ("yunling", "2024-2"), accept=True)
    (draft,) = done.settled.drafts
    assert draft.kind == "appointment"
    accepted = draft.data["accept"]
    assert isinstance(accepted, dict)
    assert "matter-titles" in accepted
    assert done.is_publishable


def test_what_is_accepted_is_told_and_personal_data_first(tmp_path: Path) -> None:
    content = tmp_path / "content"
    content.mkdir()
    lines = [*NOTICE[:4], "联系人：林晓帆，13874612345。", *NOTICE[4:]]
    done = imported([manuscript(lines)], content, ("yunling", "2024-2"), accept=True)
    rules = [one.rule for one in done.settled.accepted]
    assert rules[0] == "mobile-number"
    assert "138****2345" in as_text(done, "yunling/2024-2").partition("个人信息请删去")[2]
    assert [one["rule"] for one in json.loads(as_json(done))["accepted"]] == rules
    given = imported([manuscript(lines)], content, ("yunling", "2024-2"), accept=False)
    assert not given.settled.accepted


def test_words_are_the_sources_in_any_of_their_forms() -> None:
    said = "2024年4月18日县人大常委会任命林晓帆"
    assert says(said, "2024-04-18", "云岭县")
    assert says(said, "林晓帆", "云岭县")
    assert says(said, "云岭县人民代表大会常务委员会", "云岭县")
    assert says(said, "人大常委会", "云岭县")
    assert not says(said, "林小帆", "云岭县")
    assert not says(said, "2024-05-18", "云岭县")
