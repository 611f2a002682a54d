"""Ballots in minutes: each with the item that it is of."""

from generator.importing.divide.piece import Piece
from generator.importing.recognise.minutes import items
from tests.importing.printing import manuscript
from tests.importing.recognise.reading import SETTING
from tests.importing.recognise.satisfied.test_tables import shown


def found(*lines: str) -> list[tuple[str, str]]:
    """Return what each item is about, and its ballots."""
    piece = Piece("纪要", (), manuscript(lines).blocks, "甲")
    return [
        (f"{one['outcome']}了{one['subject']}", shown_all(one.get("ballots", [])))
        for one in items(piece, SETTING)
    ]


def shown_all(ballots: object) -> str:
    return "；".join(map(shown, ballots)) if isinstance(ballots, list) else ""


def test_a_table_is_of_the_item_above_it() -> None:
    assert found(
        "一、听取和审议了关于教育工作的报告，并进行了满意度测评（满意8票，不满意1票）。",
        "二、下面这一项谁也看不懂：",
        "单位\t满意\t不满意",
        "县水利局\t1\t8",
        "三、对县民政局的工作进行了满意度测评，结果如下：",
        "单位\t满意\t不满意",
        "县民政局\t7\t2",
    ) == [
        ("听取和审议了关于教育工作的报告，并进行了满意度测评", "8 1"),
        ("对县民政局的工作进行了满意度测评", "云岭县民政局 7 2"),
    ]


def voted(*lines: str) -> list[object]:
    """Return the votes of the items of minutes."""
    piece = Piece("纪要", (), manuscript(lines).blocks, "甲")
    return [one.get("vote") for one in items(piece, SETTING)]


def test_a_table_of_votes_is_of_the_item_above_it_or_of_those_that_its_rows_name() -> None:
    first, second = {"in_favour": "8", "against": "0"}, {"in_favour": "7", "against": "1"}
    assert voted(
        "一、通过了《关于批准决算的决议》。",
        "事项\t赞成\t反对",
        "关于批准决算的决议（草案）\t8\t0票",
        "二、通过了人事任免事项。",
        "姓名\t同意\t不同意",
        "王明\t8\t0",
        "叶青\t8\t0",
    ) == [first, None]
    assert voted(
        "会议通过了《关于修桥的决定》，通过了《关于铺路的决定》。",
        "议题\t赞成\t反对",
        "关于铺路的决定\t7\t1",
        "关于修桥的决定\t8\t0",
    ) == [first, second]
    assert voted("一、通过了《关于修桥的决定》。", "议题\t赞成\t反对", "修桥\t多数\t1") == [None]


def test_a_ballot_that_an_item_of_its_own_tells_is_on_what_was_heard_before() -> None:
    assert found(
        "会议听取和审议了县政府关于审计整改的报告，并以无记名投票方式进行了满意度测评。"
        "收回9票，其中满意8票，不满意1票。"
    ) == [
        ("听取和审议了县政府关于审计整改的报告", ""),
        ("以无记名投票方式进行了满意度测评", "县政府关于审计整改的报告 9 8 1"),
    ]


def test_without_a_ballot_nothing_is_said_of_one() -> None:
    assert found("一、表决通过了人事任免事项，满意8票。") == [
        ("表决通过了人事任免事项，满意8票", "")
    ]


ANOTHER = (
    "会议以无记名投票方式对县水利局进行满意度测评：满意8票，基本满意1票，不满意0票，满意率88.9%。"
)


def test_a_ballot_is_never_of_what_was_dealt_with_before() -> None:
    resolved = "会议表决通过了关于批准决算的决议。"
    own = ("以无记名投票方式对县水利局进行了满意度测评", "云岭县水利局 8 1 0 88.9%")
    before = ("表决通过了关于批准决算的决议", "")
    assert found(resolved, ANOTHER) == [before, own]
    assert found(f"{resolved}{ANOTHER}") == [before, own]
    for another in (ANOTHER, "会议对县水利局的测评，满意8票，不满意1票。"):
        assert found(f"一、{resolved}", another) == [before]
    assert found(resolved, "会议对县水利局的测评，满意8票，不满意1票。") == [before]
    heard = "一、会议听取了县水利局关于供水的报告。"
    for same in ("会议对该报告进行满意度测评：", "会议对县水利局工作进行了测评，"):
        (one,) = found(heard, f"{same}满意8票，不满意1票。")
        assert one[1].endswith("8 1")
    assert found(f"一、{resolved}", f"二、{ANOTHER}") == [before, own]
