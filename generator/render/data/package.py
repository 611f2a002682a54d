"""The data package: the descriptor after Data Package 2.0, its tables, the page that leads to them."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence

from generator.documents.markdown import Markdown, escape
from generator.documents.table import table
from generator.render.archive import Archive
from generator.render.data.documents import documents
from generator.render.data.figures import figures
from generator.render.data.held import appointments, offices
from generator.render.data.popolo import FILE as POPOLO
from generator.render.data.popolo import popolo
from generator.render.data.supervised import ballots, handling, obligations
from generator.render.data.table import Table
from generator.render.data.voted import votes
from generator.render.page import DataFile, Meta, Page
from generator.render.profiles.profile import TEMPLATE

DATA = "data"
DESCRIPTOR = f"{DATA}/datapackage.json"
TITLE = "开放数据"
_NO_PAGE: Mapping[str, Meta] = {"template": ""}
"""A file of data has no front matter; MkDocs copies it."""
_TABLES: tuple[Callable[[Archive], Table], ...] = (
    documents,
    appointments,
    offices,
    votes,
    ballots,
    handling,
    figures,
    obligations,
)
_PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"


_OFFICES: Mapping[str, object] = {
    "name": "popolo",
    "path": POPOLO,
    "title": "人员、机关和职务",
    "description": "人员、机关、职务和任职，按 Popolo 规范的 JSON。"
    "People, organisations, posts and memberships as Popolo JSON.",
    "format": "json",
    "mediatype": "application/json",
    "encoding": "utf-8",
}


def data_pages(archive: Archive) -> Iterator[Page]:
    """Yield the page that describes the data, the descriptor, and the tables."""
    found = [make(archive) for make in _TABLES]
    yield _page(found)
    yield DataFile(DESCRIPTOR, _NO_PAGE, Markdown(_descriptor(found)))
    for one in found:
        yield DataFile(f"{DATA}/{one.file}", _NO_PAGE, Markdown(one.csv))
    yield DataFile(f"{DATA}/{POPOLO}", _NO_PAGE, Markdown(popolo(archive)))


def _descriptor(found: Sequence[Table]) -> str:
    package = {
        "$schema": _PROFILE,
        "name": "gazette",
        "title": "公报数据",
        "description": "公报登载的文件、任免、任职、表决、测评、办理、数据和监督事项。Documents, "
        "appointments, offices, votes, ballots, handling, figures and obligations, as published in "
        "the gazette.",
        "resources": [*(_resource(one) for one in found), _OFFICES],
    }
    return json.dumps(package, ensure_ascii=False, indent=2) + "\n"


def _resource(one: Table) -> dict[str, object]:
    fields = [
        {
            "name": column.name,
            "type": column.type,
            "title": column.chinese.partition("，")[0].partition("（")[0],
            "description": f"{column.chinese}。{column.english}.",
        }
        for column in one.columns
    ]
    return {
        "name": one.name,
        "type": "table",
        "path": one.file,
        "title": one.chinese.partition("：")[0],
        "description": f"{one.chinese}。{one.english}.",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {"fields": fields, "missingValues": [""]},
    }


def _page(found: Sequence[Table]) -> Page:
    blocks = [
        f"# {TITLE}",
        "下列表格随公报一同生成，是 UTF-8 编码的 CSV 文件，可以用电子表格软件打开；"
        "一格里有几个值的，用“；”隔开。各列的含义另见 [datapackage.json](datapackage.json)。",
    ]
    for one in found:
        title, _, said = one.chinese.partition("：")
        blocks.append(f"## {escape(title)} *{escape(one.file)}* {{: #{one.name} }}")
        blocks.append(f"{escape(said or title)}。[下载 {escape(one.file)}]({one.file})")
        rows = [
            [escape(column.name), escape(column.chinese), escape(column.english)]
            for column in one.columns
        ]
        blocks.append(table(["列", "含义", "Meaning"], rows))
    blocks.append(f"## {_OFFICES['title']} *{POPOLO}* {{: #popolo }}")
    blocks.append(
        "人员、机关、职务和任职，按 Popolo 规范的 JSON，"
        f"供程序使用。没有登载起止日期的，没有那一项。[下载 {POPOLO}]({POPOLO})"
    )
    meta = {"template": TEMPLATE, "title": TITLE, "about": "package", "key": DATA}
    return Page(f"{DATA}/index.md", meta, Markdown("\n\n".join(blocks)))
