"""Series and issues: which there are, and new ones with blanks for the editor to fill in."""

import re
from collections.abc import Sequence
from pathlib import Path

from generator.load.files import REGISTERS, find_files
from generator.load.load import load
from generator.load.names import INDEX, RESERVED_SERIES
from generator.model.values import UNFILLED, Name
from generator.suggest import asked, did_you_mean, nearest
from generator.workspace.error import ScaffoldError
from generator.workspace.write import write_new

_NUMBERED = re.compile(r"([0-9]{4})-([0-9]{1,4})")
_JOINED = re.compile(r"(?P<series>.+)[-_.](?P<issue>[0-9]{4}-[0-9]{1,4})")
_RUN_TOGETHER = re.compile(r"((?:19|20)[0-9]{2})([0-9]{1,3})")
NOTHING = (
    "还没有任何系列（一种公报）：新的单位在空文件夹里用 gazette init 新建工作区；"
    "已有工作区的，用 gazette new series 建立系列，再用 gazette new issue 建立一期"
)


def series_of(content: Path) -> Sequence[str]:
    """Return the series that there are, read or not."""
    return sorted(path.parent.name for path in content.glob("*/series.yml"))


def issues_of(content: Path, series: str = "*") -> Sequence[str]:
    """Return the issues that there are, read or not, as series/issue."""
    found = content.glob(f"{series}/*/issue.yml")
    return sorted(path.parent.relative_to(content).as_posix() for path in found)


def latest_issue(content: Path) -> str:
    """Return the issue at work: one that is not filled in yet, else the one of the latest date.

    Raises ScaffoldError where there is none.
    """
    issues = issues_of(content)
    if not issues:
        unreadable = [one for one in find_files(content).problems if one.rule == "unreadable"]
        if unreadable:
            raise ScaffoldError(
                f"{unreadable[0].path} 读不出来，不知道有哪些期：请检查是否有权读取"
            )
        series = series_of(content)
        missing = (
            f"还没有任何一期：请先用 gazette new issue {series[0]}/<期> 建立" if series else NOTHING
        )
        raise ScaffoldError(missing)
    read = load(content)[0].issues
    unread = [issue for issue in issues if issue not in read]
    return max(unread, key=_number) if unread else max(read, key=lambda one: read[one].data.date)


def new_issue(content: Path, issue: str | None) -> Path:
    """Write an issue with blanks; return its file.

    `issue` is series/issue, or a series, whose next number it then is. Raises ScaffoldError.
    """
    series, slash, name = (issue or _only_series(content)).partition("/")
    if not slash:
        refuse_lone_issue(content, series)
    if series not in series_of(content):
        raise ScaffoldError(_no_series(content, series))
    name = name or _next(content, series)
    refuse_wrong_name(name, "期")
    if run := _RUN_TOGETHER.fullmatch(name):
        raise ScaffoldError(
            f"“{name}”像是漏了连字符：{run[1]}年第{int(run[2])}期写作 {run[1]}-{int(run[2])}"
        )
    path = content / series / name / "issue.yml"
    if path.exists():
        raise ScaffoldError(f"已经有 {path}")
    path.parent.mkdir(exist_ok=True)
    write_new(path, _issue(name))
    return path


def new_series(content: Path, series: str) -> Path:
    """Write a series with blanks; return its file. Raises ScaffoldError."""
    refuse_wrong_series(series)
    path = content / series / "series.yml"
    if path.exists():
        raise ScaffoldError(f"已经有 {path}")
    path.parent.mkdir(exist_ok=True)
    write_new(path, _SERIES)
    return path


def refuse_lone_issue(content: Path, name: str) -> None:
    """Raise ScaffoldError for 2026-7, or for qinghe-2026-7, where an issue is asked for with its series."""
    known = series_of(content)
    joined = _JOINED.fullmatch(name)
    if joined and name not in known and joined["series"] in known:
        meant = f"{joined['series']}/{joined['issue']}"
        raise ScaffoldError(f"没有“{name}”这个系列：要写 系列/期，是不是 {meant}？")
    if _NUMBERED.fullmatch(name) and name not in known:
        told = f"现有的系列：{'、'.join(known)}" if known else "还没有系列，自己起一个"
        example = f"{known[0] if known else _EXAMPLES['系列']}/{name}"
        raise ScaffoldError(f"“{name}”只是一期，没有写哪个系列：要写 系列/期，如 {example}。{told}")


def refuse_wrong_series(series: str) -> None:
    """Raise ScaffoldError when a series cannot be called so."""
    refuse_wrong_name(series, "系列")
    if series in {*RESERVED_SERIES, REGISTERS}:
        raise ScaffoldError(f"“{series}”是网站自己要用的名字，请换一个")


def refuse_wrong_name(name: str, what: str = "") -> None:
    """Raise ScaffoldError when a series, issue or record cannot be called so."""
    if not Name.form.fullmatch(name):
        hint = asked(nearest(name.lower(), filter(None, [Name.guess(name)])))
        called = f"{what}的名称" if what else "文件名"
        form = f"小写字母、数字和连字符（如 {_EXAMPLES.get(what, 'zhao-xiaochuan')}）"
        raise ScaffoldError(f"“{name}”不能用作{called}：应为{form}。{hint}")
    if INDEX.fullmatch(name):
        raise ScaffoldError(f"“{name}”是网站自己要用的名字，请换一个")


_EXAMPLES = {"系列": "qinghe", "期": "2023-1"}
"""What series and issues may be called."""


def _only_series(content: Path) -> str:
    found = series_of(content)
    if not found:
        raise ScaffoldError(NOTHING)
    if len(found) > 1:
        raise ScaffoldError(f"有几个系列，请写明是哪一个：{'、'.join(found)}")
    return found[0]


def _no_series(content: Path, series: str) -> str:
    found = series_of(content)
    hint = did_you_mean(series, found) or (f"现有的系列：{'、'.join(found)}。" if found else "")
    return f"没有“{series}”这个系列。{hint}新的系列用 gazette new series {series} 建立"


def _next(content: Path, series: str) -> str:
    """Return the number after the latest of a series."""
    numbers = [_number(issue) for issue in issues_of(content, series)]
    year, number = max(numbers, default=(0, 0))
    if not year:
        raise ScaffoldError(f"推算不出 {series} 的下一期，请写明，如 {series}/2024-1")
    return f"{year}-{number + 1}"


def _number(issue: str) -> tuple[int, int]:
    """Return year and number of an issue whose folder is called so; zeros for another."""
    found = _NUMBERED.fullmatch(issue.rpartition("/")[2])
    return (int(found[1]), int(found[2])) if found else (0, 0)


def _issue(name: str) -> str:
    year, number = _number(name)
    return _ISSUE.format(
        year=year or f"{UNFILLED}年份】",
        number=number or f"{UNFILLED}期号】",
        blank=UNFILLED,
    )


_ISSUE = """\
# 一期公报。【填……】都要填写，不需要的行删去。
year: {year}
number: {number}                     # 本年第几号；专辑等没有期号的，改写 title（期名）
serial: {blank}总期号】             # 总第几号，没有的删去
date: {blank}出版日期】             # 如 2021-09-22
contents:                     # 目录，照印刷的次序；gazette new 新建的记录会列在末尾
  - heading: {blank}小标题】        # 如 第二十五次会议
    documents: {{}}
"""

_SERIES = f"""\
# 一种公报（系列）。{UNFILLED}……】都要填写，不需要的行删去。
title: {UNFILLED}名称】              # 如 青禾县人民代表大会常务委员会公报
region: {UNFILLED}地区】             # 如 青禾县；县政府等简称按这个地区理解
publisher: {UNFILLED}主办机构】       # 登记过的机构，如 青禾县人大常委会办公室；没有的删去
description: {UNFILLED}一两句介绍】
"""
