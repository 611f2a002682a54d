"""New entries of the registers of bodies and of words."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.link.bodies import with_inherited
from generator.load.control import CONTROL
from generator.load.load import load
from generator.model.record import Content
from generator.model.refs import BodyRef
from generator.pinyin.running import HAN_RUN
from generator.suggest import asked
from generator.workspace.bodies import full_name, guessed
from generator.workspace.entries import add, series_first
from generator.workspace.error import ScaffoldError
from generator.workspace.scalar import scalar


def new_bodies(content: Path, arguments: Sequence[str]) -> Mapping[Path, str]:
    """Add bodies, all or none, to the registers in which their regions' bodies stand.

    Returns what was added to each file. Raises ScaffoldError for what is no full name, and for one
    that is registered.
    """
    series, names = series_first(content, arguments)
    read = load(content)[0]
    files = {one.data.name: content / one.place.mark.path.split("/", 1)[1] for one in read.bodies}
    bodies = with_inherited({one.data.name: one.data for one in read.bodies})
    regions = _regions(series, read)
    entries: dict[Path, str] = {}
    for index, name in enumerate(names):
        _refuse_wrong_body(name, names[index + 1 :], regions, read)
        if name in bodies:
            raise ScaffoldError(f"“{name}”写了两次，没有登记")
        body, entry = guessed(name, tuple(bodies.values()))
        path = files.get(body.parent or "", content / f"registers/bodies/{series}.yml")
        bodies[name], files[name] = body, path
        entries[path] = entries.get(path, "") + entry
    add(entries, "# 机构登记册：每个机构登记一次，写全称。\n")
    return entries


def _refuse_wrong_body(
    name: str, after: Sequence[str], regions: Sequence[str], read: Content
) -> None:
    """Raise ScaffoldError for what is no full name of a body, or registered."""
    if not BodyRef.form.fullmatch(name) or CONTROL.search(name):
        raise ScaffoldError(f"“{name}”不能登记：应为{BodyRef.expected}")
    if name in regions:
        meant = asked(name + one for one in after[:1])
        raise ScaffoldError(f"“{name}”是地区，不是机构，没有登记：名称中间不加空格。{meant}")
    if whole := full_name(name, regions):
        raise ScaffoldError(
            f"“{name}”前面没有地区，像是简称，没有登记：机构要登记全称，{asked([whole])}"
        )
    for one in read.bodies:
        if name in one.data.names:
            mark = one.place.mark
            raise ScaffoldError(f"“{name}”已经登记在 {mark.path} 第 {mark.line} 行")


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
        if not _SHORTEST <= len(word) <= _LONGEST:
            raise ScaffoldError(
                f"“{word}”不能登记：一个词应为 {_SHORTEST} 到 {_LONGEST} 个字，写的是 {len(word)} 个字；"
                "一句话里只登记没有写错的那个词"
            )
        if word in known:
            mark = known[word]
            raise ScaffoldError(f"“{word}”已经登记在 {mark.path} 第 {mark.line} 行")
        if word in words[:index]:
            raise ScaffoldError(f"“{word}”写了两次")
    entries = "".join(f"- {scalar(word)}\n" for word in words)
    path = content / "registers/words/common.yml"
    add({path: entries}, _WORDS)
    return path


_SHORTEST, _LONGEST = 2, 12
"""Characters of a word: one says nothing of those beside it, more are a sentence."""
_WORDS = "# 用词登记册：没有写错而词典里没有的词，一行一个；登记了的不再提醒是同音别字。\n"
