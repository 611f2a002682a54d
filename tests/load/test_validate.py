import pytest

from generator.kinds import BY_NAME
from generator.load.tree import parse
from generator.load.validate import validate
from generator.model.base import Model
from generator.model.registers import Body, Person

DECISION = "meeting: 第五次会议\ntitle: 决议\nresolves: [甲]\n"
BODY = "name: 县政府\nkind: government\n"

# The model, what the editor typed, and the message: one line a case.
WRONG: list[tuple[type[Model], str, str]] = [
    (BY_NAME["decision"].model, DECISION + "titel: 甲", "1 不认识的键“titel” 是不是“title”"),
    (BY_NAME["decision"].model, DECISION + "xyz: 甲", "1 不认识的键“xyz” 此处可用的键：meeting、"),
    (BY_NAME["decision"].model, "meeting: 甲\nresolves: [甲]", "1 缺少必填的键“title” 请加上一行 title"),
    (BY_NAME["decision"].model, DECISION + "number:", "1 “number”没有值"),
    (BY_NAME["decision"].model, DECISION + "basis: [甲, '']", "1 “1”没有值"),
    (BY_NAME["decision"].model, DECISION + "basis: {a: b}", "1 “一组键值”不对：应为列表"),
    (BY_NAME["decision"].model, "[甲, 乙]", "1 “一个列表”不对：应为一组“键: 值”"),
    (BY_NAME["decision"].model, DECISION.replace("title: 决议", "title: [a]"), "1 “一个列表”不对：应为文字"),
    (BY_NAME["decision"].model, DECISION + "convenes: {session: 三, date: 2023, place: 甲, agenda: [乙]}", "1 “三”不对：应为整数"),
    (BY_NAME["decision"].model, DECISION + "convenes: {session: -1, date: 2023, place: 甲, agenda: [乙]}", "1 “-1”不对：应为整数"),
    (BY_NAME["decision"].model, DECISION + "convenes: {session: 3, date: 2023-13, place: 甲, agenda: [乙]}", "1 “2023-13”不对：没有这一天"),
    (BY_NAME["decision"].model, DECISION + "convenes: {session: 3, date: 2023-02-29, place: 甲, agenda: [乙]}", "1 “2023-02-29”不对：没有这一天"),
    (BY_NAME["decision"].model, DECISION + "convenes: {session: 3, date: 2023-2-9, place: 甲, agenda: [乙]}", "1 “2023-2-9”不对：应为日期"),
    (BY_NAME["decision"].model, DECISION + "convenes: {session: 3, date: 2023, place: 甲, agenda: [乙], plase: 甲}", "1 不认识的键“plase” 是不是“place”？"),
    (BY_NAME["appointment"].model, "meeting: 甲\nchanges: {}", "1 “一组键值”不对：至少要有一项"),
    (BY_NAME["appointment"].model, "meeting: 甲\nchanges: {任名: {甲: 乙}}", "1 “任名”不对：应为下列之一：'任命', '决定任命'"),
    (BY_NAME["appointment"].model, "meeting: 甲\nchanges: {任命: {'甲 乙': 丙}}", "1 “甲 乙”不对：应为一个人的姓名"),
    (BY_NAME["text"].model, "genre: report\ntitle: 甲\nissuer: 乙\ndate: 2023\nabstract: 是", "1 “是”不对：应为 true 或 false"),
    (Body, BODY + "level: district", "1 “district”不对：应为下列之一：'province'"),
    (Body, BODY + "short: 县府", "1 “县府”不对：应为列表"),
    (Person, "name: 甲\nid: 甲", "1 “甲”不对：应为小写字母、数字和连字符"),
]  # fmt: skip


@pytest.mark.parametrize(("model", "text", "said"), WRONG)
def test_a_wrong_value_is_told_in_chinese(model: type[Model], text: str, said: str) -> None:
    tree, _ = parse(text, "a.yml")
    assert tree
    found, problems = validate(tree, model)
    assert found is None
    assert f"{len(problems)} {problems[0].message} {problems[0].hint}".startswith(said)


@pytest.mark.parametrize("date", ["2023", "2023-02", "2024-02-29"])
def test_a_date_is_as_precise_as_it_is_known(date: str) -> None:
    text = f"genre: report\ntitle: 甲\nissuer: 乙\ndate: {date}"
    tree, _ = parse(text, "a.yml")
    assert tree
    found, problems = validate(tree, BY_NAME["text"].model)
    assert problems == []
    assert found
    assert str(getattr(found.data, "date", None)) == date


def test_a_person_may_be_a_name_alone() -> None:
    tree, _ = parse("陈一鸣", "a.yml")
    assert tree
    found = validate(tree, Person)[0]
    assert found
    assert found.data == Person(name="陈一鸣")
