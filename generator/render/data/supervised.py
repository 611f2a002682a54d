"""The tables of supervision: ballots, motions and suggestions, demands."""

from generator.render.archive import Archive
from generator.render.data.common import DOCUMENT, said_in
from generator.render.data.table import Column, Row, Rows, Table, several
from generator.render.profiles.appraised import appraisals
from generator.render.profiles.handled import handled
from generator.render.profiles.obligations import Obligation, mendings, opinions

_VOTES = (
    *("issued", "returned", "invalid"),
    *("satisfied", "basically_satisfied", "dissatisfied", "abstained"),
)


def ballots(archive: Archive) -> Table:
    """Return the table of satisfaction ballots."""

    def rows() -> Rows:
        for one in appraisals(archive.corpus):
            of = one.of.ballots
            yield (
                one.body,
                one.about,
                str(one.date),
                *(getattr(of, key) if of else None for key in _VOTES),
                one.of.rate or "",
                one.of.result or "",
                one.of.rank,
                said_in(one.record.id, archive),
            )

    columns = (
        Column(
            "body",
            "被评议机关的全称，测评的不是机关的没有",
            "Full name of the body appraised; none where the ballot was on another matter",
        ),
        Column("subject", "测评的报告或者事项", "Report or matter that the ballot was on"),
        Column("date", "测评的日期", "Day of the ballot"),
        Column("issued", "发出票数", "Papers issued", "integer"),
        Column("returned", "收回票数", "Papers returned", "integer"),
        Column("invalid", "无效票数", "Invalid papers", "integer"),
        Column("satisfied", "满意票数", "Satisfied", "integer"),
        Column("basically_satisfied", "基本满意票数", "Basically satisfied", "integer"),
        Column("dissatisfied", "不满意票数", "Dissatisfied", "integer"),
        Column("abstained", "弃权票数", "Abstained", "integer"),
        Column("rate", "满意率，照印出的", "Rate of satisfaction, as printed"),
        Column("result", "评议结果", "Result"),
        Column("rank", "名次", "Rank", "integer"),
        DOCUMENT,
    )
    return Table(
        "ballots",
        "测评：满意度测评的每个机关、每份报告一行",
        "Ballots on satisfaction, one row for each body or report",
        columns,
        tuple(rows()),
    )


def handling(archive: Archive) -> Table:
    """Return the table of motions and suggestions."""

    def rows() -> Rows:
        for one in handled(archive.corpus):
            matter = one.matter
            yield (
                str(matter.type),
                matter.title,
                matter.number or "",
                matter.key,
                several(one.scope.name(person) for person in matter.lead),
                one.by,
                matter.proposers,
                several(one.units),
                str(matter.assigned or ""),
                str(one.due[0]) if one.due else "",
                matter.outcome or "",
                said_in(one.record.id, archive),
                several(said_in(of.record.id, archive) for of in one.replies),
                one.page,
            )

    columns = (
        Column("type", "议案、建议或者提案", "Motion, suggestion or proposal"),
        Column("title", "题名", "Title"),
        Column("number", "编号", "Number"),
        Column("key", "是否重点建议", "Whether it is a key suggestion", "boolean"),
        Column("lead", "领衔代表", "Deputies who lead it"),
        Column("by", "提出的机关", "Body that proposed it"),
        Column("proposers", "提出的代表人数", "Number of deputies who proposed it", "integer"),
        Column("units", "承办单位的全称", "Full names of the bodies that handled it"),
        Column("assigned", "交办的日期", "Day on which it was assigned to them"),
        Column(
            "due",
            "答复的期限，是交办的日期加三个月；复杂的可以到六个月",
            "Day by which it is to be answered: three months later; of a complex one, six",
        ),
        Column("outcome", "办理结果", "Outcome"),
        DOCUMENT,
        Column(
            "replies",
            "书面答复的编号，空的是本站未见",
            "Ids of the written replies; empty if the archive has none",
        ),
        Column("page", "本站关于它的页面", "Address of its page below the site's root"),
    )
    return Table(
        "handling",
        "办理：逐件公布办理情况的议案、建议",
        "Motions and suggestions whose handling was reported one by one",
        columns,
        tuple(rows()),
    )


def obligations(archive: Archive) -> Table:
    """Return the table of demands."""

    def row(kind: str, one: Obligation) -> Row:
        return (
            kind,
            said_in(one.record, archive),
            several(one.by),
            several(one.of),
            str(one.since or ""),
            one.within,
            str(one.due or ""),
            one.said,
            several(said_in(answer.record, archive) for answer in one.answers),
        )

    def rows() -> Rows:
        yield from (row("审议意见", one) for one in opinions(archive.corpus))
        yield from (row("工作评议", one) for one in mendings(archive.corpus))

    columns = (
        Column("kind", "审议意见或者工作评议", "Deliberation opinions or work appraisal"),
        Column("document", "提出要求的文件的编号", "Id of the document that makes the demand"),
        Column("by", "提出要求的机关", "Bodies that make the demand"),
        Column("of", "承办的机关", "Bodies that have to act"),
        Column("since", "提出的日期", "Day of the demand"),
        Column(
            "months",
            "期限，几个月；写明日期的没有",
            "Period in months; none where a day is set",
            "integer",
        ),
        Column(
            "due",
            "期限届满的日期，是审议意见写明的，或者提出的日期加上月数",
            "Day on which it is due: as set, or the day of the demand plus the period",
        ),
        Column(
            "said",
            "要求的内容，记录另有说明的才有",
            "What is demanded, where the record says so in words",
        ),
        Column(
            "answers",
            "答复文件的编号，空的是本站未见",
            "Ids of the documents that answer; empty if the archive has none",
        ),
    )
    return Table(
        "obligations",
        "监督事项：要求答复、整改的事项",
        "Demands for an answer or for mending",
        columns,
        tuple(rows()),
    )
