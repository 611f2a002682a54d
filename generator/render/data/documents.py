"""The table of documents."""

from generator.documents.document import Genre
from generator.grouped import grouped
from generator.render.archive import Archive
from generator.render.data.table import Column, Rows, Table, several
from generator.render.profiles.resting import resting

FILE = "data/documents.csv"
"""Where the table is, below gazettes/ and on the site."""


def documents(archive: Archive) -> Table:
    """Return the table of documents."""
    rests_on = grouped(
        (one.item.id, title)
        for title, of in resting(archive).items()
        for one in {one.item.id: one for one in of}.values()
    )

    def rows() -> Rows:
        for scope, contents in archive.issues:
            for one in contents:
                yield (
                    one.id,
                    one.title,
                    one.genre,
                    Genre(one.genre).label,
                    scope.series.title,
                    scope.issue_id,
                    scope.issue.name,
                    str(scope.issue.date),
                    one.page,
                    one.date,
                    one.number,
                    several(one.issuers),
                    one.held,
                    one.meeting,
                    several(one.basis),
                    one.is_abstract,
                    several(archive.corpus.people[key].name for key in one.people),
                    several(one.bodies),
                    several(one.people),
                    several(rests_on.get(one.id, ())),
                )

    columns = (
        Column(
            "id",
            "文件的编号，也是它在网站上的地址",
            "Id of the document, which is its address on the site, too",
        ),
        Column("title", "题名", "Title"),
        Column("genre", "文种的代号", "Code of the genre"),
        Column("genre_label", "文种", "Genre, in Chinese"),
        Column("series", "公报的名称", "Title of the gazette"),
        Column("issue", "期的编号", "Id of the issue"),
        Column("issue_name", "期名", "Name of the issue"),
        Column(
            "published",
            "出版日期（不全的只写年、月）",
            "Day of publication, ISO 8601, less precise where not all is known",
        ),
        Column("page", "印刷页码", "Printed page"),
        Column(
            "date",
            "成文日期（不全的只写年、月）",
            "Day of the document, ISO 8601, less precise where not all is known",
        ),
        Column("number", "发文字号", "Document number"),
        Column("issuers", "发文机关的全称", "Full names of the issuing bodies"),
        Column("meeting_name", "会议的全称", "Full name of the meeting"),
        Column("meeting", "会议的编号，有会议记录的才有", "Id of the meeting, if it has a record"),
        Column("basis", "依据", "What it rests on"),
        Column(
            "abstract",
            "是否摘要而不是全文",
            "Whether the text is an abstract, not the full text",
            "boolean",
        ),
        Column("people", "提到的人员", "People named"),
        Column("bodies", "提到的机关", "Bodies named"),
        Column(
            "people_ids",
            "提到的人员的编号，没有同名的就是姓名",
            "Ids of the people named, the names unless there are namesakes",
        ),
        Column("statutes", "所依据的登记过的法规", "Registered statutes that it rests on"),
    )
    return Table(
        "documents",
        "文件：登载的每份文件一行，新的在前",
        "One row a document, the newest issue first",
        columns,
        tuple(rows()),
    )
