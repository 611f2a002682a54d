"""New people: whom an office registers, and what is no name."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.check.posts import is_post
from generator.load.control import CONTROL
from generator.load.load import load
from generator.model.record import Content
from generator.model.refs import PersonRef
from generator.model.values import Name
from generator.pinyin.readings import reading_of
from generator.suggest import asked
from generator.words.persons import is_torn, with_right_dot
from generator.words.surnames import OF_TWO
from generator.workspace.entries import add, series_first
from generator.workspace.error import ScaffoldError
from generator.workspace.scalar import scalar

_CALLED = frozenset({"先生", "女士", "同志", "老师", "代表", "委员", "某某"})
"""How people are called whose names are not said."""


def new_people(content: Path, arguments: Sequence[str]) -> Path:
    """Add people to the register of a series, all of them or none; return its file.

    The series is the first argument, if it is one, else that of the issue at work. Raises
    ScaffoldError for what is no name, and for a name that is registered; it tells all of these.
    """
    series, names = series_first(content, arguments)
    path = content / f"registers/people/{series}.yml"
    refused = list(dict.fromkeys(_refusals(names, load(content)[0], path)))
    if refused:
        none = f"{len(names)}个人都没有登记；改好再运行一次" if len(names) > 1 else "没有登记"
        raise ScaffoldError("\n".join([*refused, none]))
    entries = "".join(f"- {scalar(name)}\n" for name in names)
    add({path: entries}, "# 人物登记册：每个人登记一次。\n")
    return path


def _refusals(names: Sequence[str], content: Content, path: Path) -> Iterator[str]:
    whole = set[int]()
    for index, name in enumerate(names):
        if is_torn(name) and index not in whole:
            parts = _joined(names, index)
            whole |= set(parts)
            meant = asked(["".join(names[at] for at in parts)] if len(parts) > 1 else [])
            yield f"“{name}”只有一个字，不是姓名；姓和名连着写，中间没有空格。{meant}"
    for index, name in enumerate(names):
        if index not in whole and not is_torn(name):
            told = _told(name, content)
            twice = name in names[:index] and _same(name, f"“{name}”写了两次", path)
            if told or twice:
                yield told or twice or ""


def _joined(names: Sequence[str], index: int) -> Sequence[int]:
    """Return where the parts of the name stand of which one, of one character, stands at `index`."""
    if index and names[index - 1] in OF_TWO:
        return [index - 1, index]
    if index + 1 < len(names) and len(names[index + 1]) <= 2:
        return [index, index + 1]
    return [index]


def _told(name: str, content: Content) -> str:
    """Return why a name cannot be registered, or an empty string."""
    if not PersonRef.form.fullmatch(name) or CONTROL.search(name):
        return f"“{name}”不能登记：应为{PersonRef.expected}。{_meant(name)}"
    if (right := with_right_dot(name)) != name:
        return f"“{name}”里的间隔号不对。{asked([right])}"
    if other := _no_person(name, content):
        return f"“{name}”{other}，不是姓名。应为{PersonRef.expected}"
    for one in content.people:
        if name in {one.data.name, one.data.key}:
            mark = one.place.mark
            own = one.data.name
            return _same(own, f"“{own}”已经登记在 {mark.path} 第 {mark.line} 行", Path(mark.path))
    return ""


def _same(name: str, told: str, path: Path) -> str:
    """Return what to do for two people of one name."""
    entry = f"{{name: {name}, id: {_id(name)}-"
    return (
        f"{told}。是同一个人的，只登记一次；同名的两个人，在 {path} 里各写一行，都写编号，"
        f"如 - {entry}shuili}} 和 - {entry}jiaoyu}}，记录里写编号"
    )


def _no_person(name: str, content: Content) -> str:
    """Return what a name is, if it is surely not a person's; else an empty string."""
    if Name.form.fullmatch(name):
        return "像是记录的文件名或编号"
    if any(map(str.isdigit, name)):
        return "里有数字"
    if name in _CALLED:
        return "是称呼"
    called = {own for one in content.bodies for own in one.data.names}
    if name in called:
        return "是登记册里的机构"
    body = max((own for own in called if name.startswith(own)), key=len, default="")
    return "是职务" if is_post(name.removeprefix(body)) else ""


def _meant(name: str) -> str:
    meant = PersonRef.guess(" ".join(word for word in name.split() if not is_post(word)))
    return asked([meant] if PersonRef.form.fullmatch(meant) else [])


def _id(name: str) -> str:
    """Return an id for a namesake, which the office completes: zhang-san."""
    return "-".join(re.findall("[a-z]+", " ".join(reading_of(name)).lower())) or "id"
