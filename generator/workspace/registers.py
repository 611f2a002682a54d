"""New entries of the registers, added at the end of the file in which their like stand."""

import re
from collections.abc import Sequence
from pathlib import Path

from generator.check.posts import is_post
from generator.link.bodies import with_inherited
from generator.load.control import CONTROL
from generator.load.load import load
from generator.model.record import Content
from generator.model.refs import BodyRef, PersonRef
from generator.model.registers import Body
from generator.model.values import Name
from generator.pinyin.readings import reading_of
from generator.pinyin.running import HAN_RUN
from generator.suggest import asked
from generator.workspace.bodies import full_name, guessed
from generator.workspace.error import ScaffoldError
from generator.workspace.insert import with_entries
from generator.workspace.issues import latest_issue, series_of
from generator.workspace.scalar import scalar
from generator.workspace.write import write_anew, write_new


def new_people(content: Path, arguments: Sequence[str]) -> Path:
    """Add people to the register of a series; return its file.

    The series is the first argument, if it is one, else that of the issue at work. Raises
    ScaffoldError for what is no name, and for a name that is registered.
    """
    series, names = _series_first(content, arguments)
    people = load(content)[0]
    for index, name in enumerate(names):
        if name in names[:index]:
            raise ScaffoldError(f"“{name}”写了两次")
        _refuse_wrong_person(name, people)
    entries = "".join(f"- {scalar(name)}\n" for name in names)
    return _add(
        content / f"registers/people/{series}.yml", entries, "# 人物登记册：每个人登记一次。\n"
    )


def new_body(content: Path, arguments: Sequence[str]) -> Path:
    """Add a body to the register in which its region's bodies stand; return the file.

    Raises ScaffoldError when it is registered.
    """
    series, (name, *others) = _series_first(content, arguments)
    if others:
        raise ScaffoldError("一次登记一个机构，名称中间没有空格")
    if not BodyRef.form.fullmatch(name) or CONTROL.search(name):
        raise ScaffoldError(f"“{name}”不能登记：应为{BodyRef.expected}")
    read = load(content)[0]
    if whole := full_name(name, _regions(series, read)):
        raise ScaffoldError(
            f"“{name}”前面没有地区，像是简称，没有登记：机构要登记全称，{asked([whole])}"
        )
    for one in read.bodies:
        if name in one.data.names:
            mark = one.place.mark
            raise ScaffoldError(f"“{name}”已经登记在 {mark.path} 第 {mark.line} 行")
    bodies = with_inherited({one.data.name: one.data for one in read.bodies})
    parent, entry = guessed(name, tuple(bodies.values()))
    path = _register_of(parent, read, content) or content / f"registers/bodies/{series}.yml"
    return _add(path, entry, "# 机构登记册：每个机构登记一次，写全称。\n")


def _regions(series: str, read: Content) -> tuple[str, ...]:
    """Return the regions that a body's name may begin with, that of the series first."""
    own = read.series.get(series)
    others = (one.data.region for one in read.bodies)
    return tuple(filter(None, [own.data.region if own else None, *others]))


def new_words(content: Path, words: Sequence[str]) -> Path:
    """Add words that are right to the register of words; return its file.

    Raises ScaffoldError for what is no word, and for one that is registered.
    """
    known = {one.data.word: one.place.mark for one in load(content)[0].words}
    for index, word in enumerate(words):
        if not HAN_RUN.fullmatch(word):
            raise ScaffoldError(f"“{word}”不能登记：应为汉字写的词，中间没有空格、标点")
        if word in known:
            mark = known[word]
            raise ScaffoldError(f"“{word}”已经登记在 {mark.path} 第 {mark.line} 行")
        if word in words[:index]:
            raise ScaffoldError(f"“{word}”写了两次")
    entries = "".join(f"- {scalar(word)}\n" for word in words)
    return _add(content / "registers/words/common.yml", entries, _WORDS)


_WORDS = "# 用词登记册：没有写错而词典里没有的词，一行一个；登记了的不再提醒是同音别字。\n"


def _series_first(content: Path, arguments: Sequence[str]) -> tuple[str, Sequence[str]]:
    """Return the series, and what is to be registered."""
    found = series_of(content)
    if len(arguments) > 1 and arguments[0] in found:
        return arguments[0], arguments[1:]
    if len(found) == 1:
        return found[0], arguments
    return latest_issue(content).split("/")[0], arguments


def _refuse_wrong_person(name: str, content: Content) -> None:
    if not PersonRef.form.fullmatch(name) or CONTROL.search(name):
        raise ScaffoldError(f"“{name}”不能登记：应为{PersonRef.expected}。{_meant(name)}")
    if other := _no_person(name, content):
        raise ScaffoldError(f"“{name}”{other}，不是姓名，没有登记。应为{PersonRef.expected}")
    for one in content.people:
        if name in {one.data.name, one.data.key}:
            mark = one.place.mark
            raise ScaffoldError(
                f"“{one.data.name}”已经登记在 {mark.path} 第 {mark.line} 行。同名的另一个人，"
                f"两个人都要写编号，如 {{name: {one.data.name}, id: {_id(one.data.name)}-jiaoyu}}"
            )


def _no_person(name: str, content: Content) -> str:
    """Return what a name is, if it is surely not a person's; else an empty string."""
    if Name.form.fullmatch(name):
        return "像是记录的文件名或编号"
    called = {own for one in content.bodies for own in one.data.names}
    if name in called:
        return "是登记册里的机构"
    body = max((own for own in called if name.startswith(own)), key=len, default="")
    return "是职务" if is_post(name.removeprefix(body)) else ""


def _meant(name: str) -> str:
    meant = PersonRef.guess(name)
    return asked([meant] if PersonRef.form.fullmatch(meant) else [])


def _id(name: str) -> str:
    """Return an id for a namesake, which the office completes: zhang-san."""
    return "-".join(re.findall("[a-z]+", " ".join(reading_of(name)).lower())) or "id"


def _register_of(parent: Body | None, read: Content, content: Path) -> Path | None:
    """Return the file in which the body above is registered."""
    for one in read.bodies:
        if parent and one.data.name == parent.name:
            return content / one.place.mark.path.split("/", 1)[1]
    return None


def _add(path: Path, entries: str, head: str) -> Path:
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        write_new(path, head + entries)
        return path
    data = with_entries(path.read_bytes(), entries)
    if data is None:
        raise ScaffoldError(
            f"{path} 有错误（见 gazette check），或者不是每项一行的列表，加不进去。请自己加上：\n{entries}"
        )
    write_anew(path, data)
    return path
