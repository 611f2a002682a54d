"""The ledger of supervision: every demand with its time and its answer, and every suggestion."""

from generator.render.archive import Archive
from generator.render.profiles.handled import handled
from generator.render.profiles.obligations import mendings, opinions
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
            "本站登载的文件里没有要求书面答复的审议意见，没有工作评议要求的整改，"
            "也没有逐件公布办理情况的议案、建议。"
        ),
    )
