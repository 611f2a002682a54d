"""The ledger of supervision: every demand with its time and its answer, and every suggestion."""

from collections.abc import Iterator

from generator.chinese import day, months
from generator.render.archive import Archive
from generator.render.profiles.cells import Link, Row, dated
from generator.render.profiles.handled import HEAD, handled, handled_row
from generator.render.profiles.leads import body_links, telling_link
from generator.render.profiles.obligations import Answer, Obligation, mendings, opinions
from generator.render.profiles.profile import Profile, Section

LEDGER = "supervision"
OBLIGATIONS = ("事项", "提出机关", "承办机关", "提出日期", "期限", "答复")
"""The head of a table of demands."""
UNANSWERED = "本站未见答复文件"


def ledger(archive: Archive) -> Profile:
    """Return the ledger of all series."""
    corpus = archive.corpus
    return Profile(
        id=LEDGER,
        title="监督台账",
        about="ledger",
        key=LEDGER,
        facts=(),
        sections=(
            Section(
                "opinions",
                "要求书面答复的审议意见",
                OBLIGATIONS,
                [obligation_row(one, archive) for one in opinions(corpus)],
                note="期限是提出的日期加上审议意见规定的月数。",
            ),
            Section(
                "appraisals",
                "工作评议要求的整改",
                OBLIGATIONS,
                [obligation_row(one, archive) for one in mendings(corpus)],
            ),
            Section(
                "suggestions",
                "逐件公布办理情况的议案、建议",
                HEAD,
                [handled_row(one, archive) for one in handled(corpus)],
                note=(
                    "代表法规定，建议在交办后三个月内答复，复杂的在六个月内答复。"
                    "公报没有登载各件的交办日期，这里不计期限。"
                ),
            ),
        ),
        above=None,
    )


def obligation_row(one: Obligation, archive: Archive) -> Row:
    """Return what is known of one demand."""
    matter = telling_link(one.record, archive, one.record)
    due = (f"{months(one.within)}内，" if one.within else "") + (day(one.due) if one.due else "")
    return (
        (matter, f"：{one.said}") if one.said else matter,
        body_links(one.by, archive),
        body_links(one.of, archive),
        dated(one.since),
        dated(one.due, due) if one.due else due.rstrip("，") or "没有写明",
        tuple(_answers(one, archive)) or UNANSWERED,
    )


def _answers(one: Obligation, archive: Archive) -> Iterator[str | Link]:
    for index, answer in enumerate(one.answers):
        yield from ("；",) if index else ()
        yield from _answer(answer, archive)


def _answer(one: Answer, archive: Archive) -> Iterator[str | Link]:
    yield telling_link(one.record, archive, one.record)
    if one.date:
        yield f"（{day(one.date)}{'，迟于期限' if one.is_late else ''}）"
