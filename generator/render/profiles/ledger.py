"""The ledger of supervision: every demand with its time and its answer, every suggestion with its replies."""

from collections.abc import Sequence

from generator.render.archive import Archive
from generator.render.profiles.handled import handled
from generator.render.profiles.obligations import Obligation, mendings, opinions
from generator.render.profiles.profile import Profile, Section
from generator.render.profiles.rows import HANDLED, OBLIGATIONS, handled_row, obligation_row

LEDGER = "supervision"
TITLE = "监督台账"


def ledger(archive: Archive) -> Profile:
    """Return the ledger of all series."""
    corpus = archive.corpus
    return Profile(
        id=LEDGER,
        title=TITLE,
        about="ledger",
        key=LEDGER,
        facts=(),
        sections=(
            Section(
                "opinions",
                "要求书面答复的审议意见",
                OBLIGATIONS,
                [obligation_row(one, archive) for one in opinions(corpus)],
                note=_times(opinions(corpus)),
            ),
            Section(
                "appraisals",
                "工作评议要求的整改",
                OBLIGATIONS,
                [obligation_row(one, archive) for one in mendings(corpus)],
            ),
            Section(
                "suggestions",
                "逐件公布办理情况、书面答复的议案、建议",
                HANDLED,
                [handled_row(one, archive) for one in handled(corpus)],
                note=(
                    "代表法规定，建议在交办后三个月内答复，复杂的在六个月内答复。"
                    "没有登载交办日期的，这里不计期限。"
                ),
            ),
        ),
        above=None,
        silent=(
            "本站的记录里没有注明答复期限的审议意见，没有工作评议要求的整改，"
            "也没有逐件公布办理情况的议案、建议。审议意见的正文写了期限的，以正文为准。"
        ),
    )


def _times(of: Sequence[Obligation]) -> str:
    """Return what the times are that the table shows."""
    ways = (
        ("审议意见写明的日期", any(one.due and not one.within for one in of)),
        ("提出的日期加上审议意见规定的月数", any(one.within for one in of)),
    )
    used = "，或者".join(way for way, is_used in ways if is_used)
    return f"期限是{used}。" if used else ""
