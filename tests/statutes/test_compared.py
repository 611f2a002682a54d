"""Which article of one text is which of another."""

from generator.statutes.compared import paired, units


def said(before: str, after: str) -> list[tuple[str, str]]:
    pairs = paired(units(before, "甲"), units(after, "甲"))
    return [(p.before.label if p.before else "", p.after.label if p.after else "") for p in pairs]


def test_articles_are_paired_by_words_whatever_their_number() -> None:
    before = "第一条　保护古井。\n第二条　区人民政府登记古井。\n第三条　自公布之日起施行。"
    after = "第一条　保护古井。\n第二条　新的一条说别的事情。\n第三条　区文物部门登记古井。\n第四条　自公布之日起施行。"
    assert said(before, after) == [
        ("第一条", "第一条"),
        ("", "第二条"),
        ("第二条", "第三条"),
        ("第三条", "第四条"),
    ]
    assert said(after, before)[1] == ("第二条", "")


def test_title_history_and_contents_are_not_compared() -> None:
    text = "甲\n（2020年1月1日某会议通过）\n目录\n第一章　总则\n第一章　总则\n第一条　乙。\n附件：名录\n第一条　丙"
    assert [one.lines for one in units(text, "甲")] == [
        ("第一章　总则",),
        ("乙。",),
        ("附件：名录", "第一条　丙"),
    ]
