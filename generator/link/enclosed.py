"""What texts show and lead to lies beside their record, and what lies there is shown or led to."""

import re
from collections.abc import Iterator

from generator.link.scope import Scope
from generator.markup_faults import nearly_beside
from generator.model.base import Model
from generator.model.enclosure import Enclosure, Enclosures, way_of
from generator.model.publication import Issue
from generator.model.record import Content, Located, Record
from generator.model.refs import Wording
from generator.place import Mark
from generator.problems import Problem, error, warning
from generator.prose import Beside, beside, read_beside
from generator.suggest import asked, did_you_mean


def referred(record: Record[Model]) -> Iterator[tuple[Beside, Mark]]:
    """Yield every picture that a record's texts show and every file that they lead to, with its place."""
    for text in record.texts:
        for one in text.once(read_beside):
            yield one, text.mark(one.line, one.way or "]()")
    for leaf in record.leaves:
        if isinstance(leaf.value, Wording):
            for one in beside(leaf.value):
                yield one, leaf.mark(record.place)


def enclosed(record: Record[Model]) -> tuple[Enclosure, ...]:
    """Return what lies beside a record and is shown by its texts or led to, each once."""
    found = (record.enclosures.get(way_of(one.way)) for one, _ in referred(record))
    return tuple({one.name: one for one in found if one}.values())


def original(issue: Issue, enclosures: Enclosures) -> Enclosure | None:
    """Return the PDF that is the issue as it was printed, if the issue names one."""
    return enclosures.get(way_of(issue.original)) if issue.original else None


def enclosure_problems(record: Record[Model]) -> Iterator[Problem]:
    """Yield pictures without a description, and what is not beside the record."""
    for one, mark in referred(record):
        if one.is_picture and not one.words:
            hint = "请在方括号里写这张图画的是什么，看不见图的读者要靠它：![描述](文件名)"
            yield error("picture-description", mark, f"图片“{one.way}”没有描述", hint)
        if wrong := _wrong(one, record.enclosures):
            yield error("unknown-enclosure", mark, *wrong)
    yield from _nearly(record)


def _nearly(record: Record[Model]) -> Iterator[Problem]:
    """Yield what is printed as typed for its signs of full width, and was meant to be more."""
    for text in record.texts:
        for typed, line in nearly_beside(text.text):
            mark = text.mark(line, typed)
            yield error("unknown-enclosure", mark, f"“{typed}”用了全角的符号", _HALF_WIDTH)


_HALF_WIDTH = "图片、附件的叹号、方括号、圆括号要用半角：![描述](文件名)、[名称](文件名)"


def _wrong(one: Beside, enclosures: Enclosures) -> tuple[str, str] | None:
    """Return what is wrong with the name of a file, and how to mend it."""
    thing = "图片" if one.is_picture else "附件"
    said = f"{thing}“{one.way}”"
    if what := _elsewhere(one.way):
        return f"{said}{what[0]}", what[1]
    way = way_of(one.way)
    if way not in enclosures:
        meant = [one for one in enclosures if one.lower() == way.lower()]
        return f"记录旁边没有{said}", (asked(meant) or did_you_mean(way, enclosures)) + _WRITE
    found = enclosures[way]
    if found and one.is_picture and not found.is_picture:
        return f"{said}不是图片", f"要读者下载的，写成链接：[名称]({one.way})"
    return None


def _elsewhere(typed: str) -> tuple[str, str] | None:
    """Return why what was typed is no way to a file beside the record, and how to mend it."""
    for pattern, what, hint in _ELSEWHERE:
        if pattern.match(typed):
            return what, hint
    return ("在这个文件夹之外", _WRITE) if way_of(typed).startswith("..") else None


_WRITE = "请把文件放在记录的文件夹里，照原样写它的文件名，大小写也要一样"
_ELSEWHERE = (
    (re.compile(r"\Z"), "没有写文件名", _WRITE),
    (
        re.compile(r"(?:https?:)?//|www\.", re.IGNORECASE),
        "在别的网站上",
        "请把文件存到记录旁边，写它的文件名；网页的链接要以 https:// 开头",
    ),
    (re.compile(r"/|\\|[^/]*:"), "是一台电脑上的位置", _WRITE),
    (re.compile(r".*\\"), "里有反斜杠", "文件夹和文件名之间请用“/”"),
)
"""What is no way to a file beside the record: how it begins, what it is, how to mend it."""


def unused_problems(content: Content) -> Iterator[Problem]:
    """Yield every picture and other file that nothing shows or leads to."""
    used = {
        (record.folder, way_of(one.way))
        for record in (*content.records, *content.partial)
        for one, _ in referred(record)
    }
    used |= {
        (issue_id, way_of(issue.data.original))
        for issue_id, issue in content.issues.items()
        if issue.data.original
    }
    # What could not be read may have used what lies beside it.
    whole = (one for one in content.enclosures.items() if one[0] not in content.broken)
    for folder, enclosures in whole:
        for way, found in enclosures.items():
            if found and (folder, way) not in used:
                hint = _UNUSED_BESIDE_ISSUE if folder.count("/") == 1 else _unused(way, found)
                yield warning(
                    "unused-enclosure", Mark(found.path), "没有文件用到它，不会发布", hint
                )


_UNUSED_BESIDE_ISSUE = "是本期的印刷原件的，请在 issue.yml 里写 original；不用的，请移出 content/"


def _unused(way: str, found: Enclosure) -> str:
    typed = f"![描述]({way})" if found.is_picture else f"[名称]({way})"
    return f"请在正文里写 {typed}；不用的，请移出 content/"


def original_problems(scope: Scope, issue: Located[Issue]) -> Iterator[Problem]:
    """Yield an original that is not beside its issue, and printed pages that it does not have."""
    data, enclosures = issue.data, scope.enclosures
    if not data.original:
        return
    mark, found = issue.place.value("original"), original(data, enclosures)
    if way_of(data.original) not in enclosures:
        hint = (
            did_you_mean(data.original, enclosures)
            + f"请把 PDF 放在 {scope.issue_id}/issue.yml 旁边"
        )
        yield error("unknown-enclosure", mark, f"没有“{data.original}”这个文件", hint)
    if any(record.is_embargoed for record in scope.records()):
        message = "本期还有保密的记录，而 PDF 里有全期的文字"
        yield error("original-pages", mark, message, "解除保密以前，请先删去 original 这一行")
    if not found:
        return
    for index, group in enumerate(data.contents):
        for name, page in group.documents.items():
            number = data.page_of_original(page)
            if number is not None and not 1 <= number <= found.pages:
                at = issue.place.value("contents", index, "documents", name)
                message = f"第{page}页在 PDF 里是第{number}页，而 PDF 共有{found.pages}页"
                hint = "请核对页码；PDF 的页比印刷页码多几页的，写在 original_offset 里（少几页写负数）"
                yield error("original-pages", at, message, hint)
