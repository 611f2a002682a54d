"""`gazette init`: the workspace of an office, with a first issue to write over."""

import argparse
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TextIO, TypeVar

from generator.commands.answer import OK, PROBLEMS, USAGE, complain
from generator.commands.command import Command
from generator.commands.usage import Parser
from generator.console import say
from generator.failure import reason
from generator.model.registers import Level
from generator.suggest import nearest_value
from generator.workspace.begin import begin, refuse_taken
from generator.workspace.error import ScaffoldError
from generator.workspace.office import NewOffice, title
from generator.workspace.region import Region, levels_of, region, region_named

NOBODY = "某县"
"""The office of whoever does not say which: it reads as nobody's, and is easily found."""
T = TypeVar("T")


def _arguments(parser: Parser) -> None:
    parser.add_argument(
        "name",
        nargs="?",
        metavar="NAME",
        help="机构或地区的名称，如 青禾县；不写就在终端上问，没有终端就用“某县”",
    )
    parser.add_argument(
        "--level",
        choices=[str(level) for level in Level],
        help=f"层级，“市”是县级市、直辖市时要写：{'；'.join(f'{one} 是{one.label}' for one in Level)}",
    )


def init(options: argparse.Namespace) -> int:
    """Make a workspace in the current folder, which is empty; all of it or nothing."""
    here = Path()
    try:
        refuse_taken(here)
        office = _office(options)
        begin(office, here)
    except ScaffoldError as refused:
        return complain(f"{refused}。什么也没有写", USAGE)
    except EOFError:
        return complain("没有答完，什么也没有写", USAGE)
    except OSError as failed:
        return complain(f"工作区写不进去，什么也没有留下：{reason(failed)}", PROBLEMS)
    say(_made(office, options.directory))
    return OK


def _office(options: argparse.Namespace) -> NewOffice:
    level = Level(options.level) if options.level else None
    year = date.today().year
    if options.name is None and _is_terminal(sys.stdin) and _is_terminal(sys.stdout):
        return _asked_office(level, year)
    found = region(region_named(NOBODY if options.name is None else options.name), level)
    return NewOffice(found, found.title, year)


def _is_terminal(stream: TextIO | None) -> bool:
    # A program may be started without a stream.
    return stream is not None and stream.isatty()


def _asked_office(level: Level | None, year: int) -> NewOffice:
    """Ask for what an office is called; every answer has a default."""
    say("新建公报的工作区。直接按回车，就用方括号里的。")
    body = _ask("编印公报的机构（全称，或者只写地区）", NOBODY, region_named)
    name = _ask("地区", body, region_named)
    found = region(name, level) if level else _asked_region(name)
    return NewOffice(found, _ask("公报的名称", found.title, title), year)


def _asked_region(name: str) -> Region:
    levels = levels_of(name)
    if len(levels) == 1:
        return region(name)
    question = f"层级（{'、'.join(_CITIES[level] for level in levels)}）"
    return _ask(question, _CITIES[levels[0]], lambda text: region(name, _level(text)))


_CITIES = {Level.CITY: "设区的市", Level.COUNTY: "县级市", Level.PROVINCE: "直辖市"}
"""Only a city may be of several levels."""


def _level(text: str) -> Level:
    found = nearest_value(text, {str(level): label for level, label in _CITIES.items()})
    if len(found) != 1:
        raise ScaffoldError(f"应为 {'、'.join(_CITIES.values())} 中的一个")
    return Level(found[0])


def _ask(question: str, default: str, read: Callable[[str], T]) -> T:
    """Ask until the answer can be read. Raises EOFError when nobody answers."""
    while True:
        try:
            return read(input(f"{question} [{default}]：").strip() or default)
        except ScaffoldError as refused:
            say(f"{refused}。请再写一次。")


def _made(office: NewOffice, folder: Path) -> str:
    """Return what has been made, and the next commands."""
    series = office.region.series
    enter = "" if folder == Path() else f"  cd {folder}\n"
    city = office.region.unit == "市" and office.region.level is Level.CITY
    hint = "\n（按设区的市建立；是县级市的，删去重来，加上 --level county）" if city else ""
    return f"""\
已建立“{office.title}”的工作区：{Path().resolve()}{hint}
  content/{office.issue}    第一期，人和事都是虚构的，照着改写
  content/{series}/series.yml    公报的名称、主办机构
  content/registers    登记册：人、机构、法规、易错词
  mkdocs.yml    网站的名称、网址、联系方式、备案号、徽标
  README.md    每天怎么做
接下来：
{enter}  gazette check    校对
  gazette serve    在浏览器里看
  gazette build    生成公报和网站"""


COMMAND = Command(_arguments, init)
