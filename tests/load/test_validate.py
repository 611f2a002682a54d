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
    (BY_NAME["decision"].model, DECISION + "titel: 甲", "1 不认识的键“titel” 此处还可以写：passed、"),
    (BY_NAME["decision"].model, DECISION + "numbr: 甲", "1 不认识的键“numbr” 是不是“number”"),
    (BY_NAME["decision"].model, DECISION + "xyz: 甲", "1 不认识的键“xyz” 此处还可以写：passed、"),
    (BY_NAME["decision"].model, "meeting: 甲\nresolves: [甲]", "1 要写 title（题名）"),
    (BY_NAME["decision"].model, DECISION + "number:", "1 “number”没有值"),
    (BY_NAME["decision"].model, DECISION + "basis: [甲, '']", "1 列表的第 2 项没有值"),
    (BY_NAME["decision"].model, DECISION + "basis: {a: b}", "1 此处写成了一组“键: 值”，应为列表"),
    (BY_NAME["decision"].model, "[甲, 乙]", "1 此处写成了列表，应为一组“键: 值”"),
    (BY_NAME["decision"].model, DECISION.replace("title: 决议", "title: [a]"), "1 此处写成了列表，应为文字"),
    (BY_NAME["decision"].model, DECISION + "convenes: {session: 三, date: 2023, place: 甲, agenda: [乙]}", "1 “三”不对：应为整数"),
    (BY_NAME["decision"].model, DECISION + "convenes: {session: -1, date: 2023, place: 甲, agenda: [乙]}", "1 “-1”不对：应为整数"),
    (BY_NAME["decision"].model, DECISION + "convenes: {session: 3, date: 2023-13, place: 甲, agenda: [乙]}", "1 “2023-13”不对：没有这一天"),
    (BY_NAME["decision"].model, DECISION + "convenes: {session: 3, date: 2023-02-29, place: 甲, agenda: [乙]}", "1 “2023-02-29”不对：没有这一天"),
    (BY_NAME["decision"].model, DECISION + "convenes: {session: 3, date: 2023-2-9, place: 甲, agenda: [乙]}", "1 “2023-2-9”不对：应为日期（如 2021-09-22；只知年月写 2021-09） 是不是“2023-02-09”？date："),
    (BY_NAME["decision"].model, DECISION + "convenes: {session: 3, date: 2023-9-31, place: 甲, agenda: [乙]}", "1 “2023-9-31”不对：没有这一天"),
    (BY_NAME["decision"].model, DECISION + "convenes: {session: 3, date: ２０２３年９月１日, place: 甲, agenda: [乙]}", "1 “２０２３年９月１日”不对：应为日期（如 2021-09-22；只知年月写 2021-09） 是不是“2023-09-01”？"),
    (BY_NAME["decision"].model, DECISION + "convenes: {session: 第3次, date: 2023, place: 甲, agenda: [乙]}", "1 “第3次”不对：应为整数（如 39） session："),
    (BY_NAME["decision"].model, DECISION + "convenes: {session: 3次, date: 2023, place: 甲, agenda: [乙]}", "1 “3次”不对：应为整数（如 39） 是不是“3”？session："),
    (BY_NAME["decision"].model, DECISION + "convenes: {session: 1000, date: 2023, place: 甲, agenda: [乙]}", "1 “1000”不对：不能大于 999 session："),
    (BY_NAME["decision"].model, DECISION + "basis: 任免办法", "1 “任免办法”不对：应为列表（写成 [甲, 乙]，或者每项一行，以“- ”开头） 是不是“[任免办法]”？basis："),
    (BY_NAME["decision"].model, DECISION + "basis: 【甲，乙】", "1 “【甲，乙】”不对：应为列表（写成 [甲, 乙]，或者每项一行，以“- ”开头） 是不是“[甲, 乙]”？"),
    (BY_NAME["decision"].model, DECISION + "matter: Gao_Yong.yml", "1 “Gao_Yong.yml”不对：应为本期另一份记录的文件名（不带 .yml） 是不是“gao-yong”？"),
    (BY_NAME["decision"].model, DECISION.replace("title", "titel"), "1 不认识的键“titel” 是不是“title”？"),
    (BY_NAME["decision"].model, DECISION.replace("title", "标题"), "1 不认识的键“标题” 是不是“title”？"),
    (BY_NAME["decision"].model, DECISION + "convenes: {session: 3, date: 2023, agenda: [乙], plase: 甲}", "1 不认识的键“plase” 是不是“place”？"),
    (BY_NAME["appointment"].model, "meeting: 甲\nchanges: {任命: {甲: 乙}}", "1 至少要写 motion（议案）、"),
    (BY_NAME["appointment"].model, "meeting: 甲\nchanges: {}", "1 changes（任免）和 proposals（分机关提请的任免）要写一项，也只写一项"),
    (BY_NAME["appointment"].model, "meeting: 甲\nchanges: {决定任名: {甲: 乙}}", "1 “决定任名”不对：应为“决定任命”、“任命”、"),
    (BY_NAME["appointment"].model, "meeting: 甲\nchanges: {任名: {甲: 乙}}\nnotice: {to: 丙, date: 九月}", "2 “任名”不对：应为“任命”、"),
    (BY_NAME["appointment"].model, "meeting: 甲\nchanges: {任命: 甲：乙}", "1 “甲：乙”不对：应为一组“键: 值”（每行一个，冒号用半角，后面加一个空格） 冒号是不是全角的“：”？"),
    (BY_NAME["appointment"].model, "meeting: 甲\nchanges:\n  任命:\n    甲:　乙", "1 “甲:　乙”不对：应为一组“键: 值”（每行一个，冒号用半角，后面加一个空格） 冒号后面要有一个半角空格。"),
    (BY_NAME["appointment"].model, "meeting: 甲\nchanges: {任命: {甲: 乙}}\nmotion: {by: 丙, signed: 县长 高 泳}\nnotice: {to: 丁 局}", "2 “县长 高 泳”不对：应为职务、空格、姓名（如 县长 王大海） 是不是“县长 高泳”？signed："),
    (BY_NAME["appointment"].model, "meeting: 甲\nchanges: {任命: {'甲 乙': 丙}}", "1 “甲 乙”不对：应为一个人的姓名"),
    (BY_NAME["text"].model, "genre: report\ntitle: 甲\nissuer: 乙\ndate: 2023\nabstract: 是", "1 “是”不对：应为 true（是）或 false（否） 是不是“true”？abstract："),
    (BY_NAME["text"].model, "genre: 审议意见\ntitle: 甲\nissuer: 乙", "1 “审议意见”不对：应为“opinions”（审议意见）、"),
    (BY_NAME["text"].model, "genre: raport\ntitle: 甲\nissuer: 乙\ndate: 2023", "1 “raport”不对：应为“report”（报告）、"),
    (BY_NAME["text"].model, "genre: report\ntitle: 甲\nissuer: 乙\nfigures: {甲: [{name: 乙, value: '1,176.3亿元', growth: ３.5}]}", "2 “1,176.3亿元”不对：应为数（如 1176.3，不带单位和千分位逗号） 是不是“1176.3”？value："),
    (BY_NAME["text"].model, "genre: name-list\ntitle: 甲\nissuer: 乙\ndate: 2023\nnames: [{heading: 甲, people: [甲乙，丙丁]}]", "1 “甲乙，丙丁”不对：应为姓名，可带括注（如 李秋（兼）；两个字的中间不加空格） 是不是“甲乙, 丙丁”？各项之间用半角逗号和空格。people："),
    (BY_NAME["text"].model, "genre: name-list\ntitle: 甲\nissuer: 乙\ndate: 2023\nnames: [{heading: 甲, people: ['张　灵(兼)']}]", "1 “张　灵(兼)”不对：应为姓名，可带括注（如 李秋（兼）；两个字的中间不加空格） 是不是“张灵（兼）”？"),
    (BY_NAME["announcement"].model, "issuer: 甲\ndate: 2023\nended: [{name: 乙, unit: 丙, reason: 丁}]", "1 写了 confirmed（补选）、ended（终止），也要写 meeting 或 passed（确认代表资格的会议）"),
    (BY_NAME["announcement"].model, "issuer: 甲\ndate: 2023\nsays: [乙]\nbasis: [丙]", "1 basis（依据）只用于 confirmed（补选）、ended（终止）"),
    (BY_NAME["announcement"].model, "issuer: 甲\ndate: 2023\nsays: [乙]\nmeeting: 丙\npassed: {by: 甲, date: 2023}", "1 meeting（有记录的会议）和 passed（别的会议）只写一项"),
    (BY_NAME["regulation"].model, "title: 甲\ncategory: 条例\nmeeting: 乙", "1 “条例”不对：应为“自治条例”、“单行条例”、“地方性法规”"),
    (BY_NAME["resolution"].model, "title: 甲\napproves: [乙]\npassed: {by: 丙, session: 3, date: 2023}", "1 写了 session（第几次会议），也要写 term（第几届）"),
    (BY_NAME["text"].model, "genre: opinions\ntitle: 甲\nissuer: 乙\ndate: 2023\nanswer: {within: 1, until: 2023-05-01, to: 丙}", "1 within（几个月内）和 until（哪一天以前）只写一项"),
    (BY_NAME["text"].model, "genre: opinions\ntitle: 甲\nissuer: 乙\ndate: 2023\nanswer: {to: 丙}", "1 要写期限：within（几个月内，如 2）或者 until（最后一天，如 2026-08-31）"),
    (BY_NAME["text"].model, "genre: opinions\ntitle: 甲\nissuer: 乙\ndate: 2023\nanswer: {until: 2023-08, to: 丙}", "1 until 是答复的最后一天，要写到日"),
    (BY_NAME["text"].model, "genre: opinions\ntitle: 甲\nissuer: 乙\ndate: 2023\nwithin: 1", "1 不认识的键“within” “within”要写在“answer”下面"),
    (BY_NAME["text"].model, "genre: opinions\ntitle: 甲\nissuer: 乙\ndate: 2023\nanswer: {within: 1, to: 丙, addressees: [丁]}", "1 不认识的键“addressees” “addressees”要写在记录的最外一层"),
    (BY_NAME["meeting"].model, "body: 甲\nterm: 1\nsession: 1\ndate: 2023\nheard: [乙]", "1 不认识的键“heard” “heard”要写在“minutes 的 items”下面"),
    (BY_NAME["appointment"].model, "meeting: 甲\nchanges: {任命: {甲: 乙}}\nnotice: {to: 丙}\nby: 丁", "1 不认识的键“by” “by”要写在“passed”下面、“motion”下面、“chairpersons_motion”下面"),
    (Body, BODY + "level: district", "1 “district”不对：应为“"),
    (Body, BODY.replace("government", "局"), "1 “局”不对：应为“department”（政府部门、局、厅、委、办）、"),
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


BLANK = "summary: 【填：概要】\n"


def test_a_blank_hides_no_other_mistake() -> None:
    tree, _ = parse(f"genre: report\n{BLANK}", "a.yml")
    assert tree
    told = {problem.message for problem in validate(tree, BY_NAME["text"].model)[1]}
    assert {"缺少必填的键“title”", "缺少必填的键“issuer”"} <= told


def test_a_list_of_wrong_items_is_not_also_too_short() -> None:
    tree, _ = parse(DECISION.replace("[甲]", "[[乙], [丙]]"), "a.yml")
    assert tree
    assert len(validate(tree, BY_NAME["decision"].model)[1]) == 2


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
