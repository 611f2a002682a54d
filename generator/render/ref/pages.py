"""The page /ref/ and, for readers without scripts, the lists of a series by year."""

from collections.abc import Iterator, Sequence

from generator.chinese import day
from generator.documents.links import links_from
from generator.documents.markdown import Markdown, escape
from generator.grouped import grouped
from generator.link.scope import Scope
from generator.model.day import Day
from generator.render.item import Issues, Item
from generator.render.page import Meta, Page
from generator.render.profiles.cells import Link, Row, document
from generator.render.profiles.profile import Profile, Section, profile_pages
from generator.render.ref.data import ref_data

REF = "ref"
TITLE = "按文号、期号和页码查找"
_HEAD = ("文号", "题名", "成文日期", "载于")


def ref_pages(issues: Issues) -> Iterator[Page]:
    """Yield the page, the lists that it leads to, and the data."""
    series = grouped((scope.series_id, (scope, contents)) for scope, contents in issues)
    found = {name: _sections(own) for name, own in sorted(series.items())}
    named = {name: sections for name, sections in found.items() if sections}
    yield _page({name: series[name][0][0].series.title for name in named})
    for name, sections in named.items():
        yield from profile_pages(
            Profile(
                id=f"{REF}/{name}",
                title=f"{series[name][0][0].series.title}：文号和页码",
                about="numbers",
                key=name,
                facts=(),
                sections=sections,
                above=(REF, TITLE),
            )
        )
    yield from ref_data(issues)


def _page(series: dict[str, str]) -> Page:
    way = links_from(f"{REF}/index")
    lines = [f"-   [{escape(title)}]({way(f'{REF}/{name}')})" for name, title in series.items()]
    blocks = [
        f"# {TITLE}",
        "可以查发文字号（如 某人常〔2021〕12号，括号怎样打都可以），也可以查期号、总期号和页码"
        "（如 总第205号 第4页，2021年第3号）。不知道的，从下面各公报按年份的目录查找。",
        "\n".join(lines),
    ]
    meta: dict[str, Meta] = {"template": "ref.html", "title": TITLE, "about": "ref", "key": REF}
    return Page(f"{REF}/index.md", meta, Markdown("\n\n".join(filter(None, blocks))))


def _sections(own: Issues) -> Sequence[Section]:
    """Return the documents with a number or a printed page, by the year of their issue."""
    years = grouped(
        (scope.issue.year, _row(scope, one))
        for scope, contents in own
        for one in contents
        if one.number or one.page
    )
    return [Section(f"y{year}", f"{year}年", _HEAD, rows) for year, rows in years.items()]


def _row(scope: Scope, one: Item) -> Row:
    serial = f"总第{scope.issue.serial}号" if scope.issue.serial else ""
    issue = Link(scope.issue.name + (f"（{serial}）" if serial else ""), f"{scope.issue_id}/index")
    place = (issue, f"第{one.page}页" if one.page else "")
    return one.number, document(one), day(Day.parse(one.date)), place
