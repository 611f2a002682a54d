"""No expression of the program repeats what itself repeats: (a+)* takes for ever on a text of a line."""

import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]

import pytest

import generator

REPEATS = {codes.MAX_REPEAT, codes.MIN_REPEAT}
Item = tuple[object, object]


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield the expressions that modules have made, by module and name."""
    for module in pkgutil.walk_packages(generator.__path__, "generator."):
        for name, value in vars(importlib.import_module(module.name)).items():
            for at, one in enumerate(_within(value)):
                yield f"{module.name}.{name}.{at}", one


def _within(value: object) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, Mapping):
        yield from _within(tuple(value.values()))
    elif isinstance(value, tuple | list | set | frozenset):
        for one in value:
            yield from _within(one)


def is_endless(items: list[Item]) -> bool:
    """Whether something is repeated without end that is nothing but a repetition without end."""
    return any(_is_endless(item) for item in items)


def _is_endless(item: Item) -> bool:
    code, of = item
    inside = [*_inside(item)]
    if code in REPEATS and of[1] is codes.MAXREPEAT:  # type: ignore[index]
        return any(_may_only_repeat(one) or is_endless(one) for one in inside)
    return any(is_endless(one) for one in inside)


def _may_only_repeat(items: list[Item]) -> bool:
    """Whether all of a row may be matched by one repetition without end, others matching nothing."""
    for at, (code, of) in enumerate(items):
        others = [*items[:at], *items[at + 1 :]]
        if all(_width(one) == 0 for one in others):
            if code in REPEATS and of[1] is codes.MAXREPEAT:  # type: ignore[index]
                return True
            if any(_may_only_repeat(one) for one in _inside((code, of))):
                return True
    return False


def _width(item: Item) -> int:
    """Return how many characters an item takes at least."""
    code, of = item
    if code in {*REPEATS, codes.POSSESSIVE_REPEAT}:
        return int(of[0]) * sum(map(_width, of[2]))  # type: ignore[index]
    if code is codes.BRANCH:
        return min(sum(map(_width, one)) for one in of[1])  # type: ignore[index]
    if code in {codes.AT, codes.ASSERT, codes.ASSERT_NOT}:
        return 0
    inside = [*_inside(item)]
    return sum(map(_width, inside[0])) if inside else 1


def _inside(item: Item) -> Iterator[list[Item]]:
    """Yield the rows that an item consists of."""
    code, of = item
    if code in {*REPEATS, codes.POSSESSIVE_REPEAT}:
        yield list(of[2])  # type: ignore[index]
    elif code is codes.BRANCH:
        yield from map(list, of[1])  # type: ignore[index]
    elif code is codes.SUBPATTERN:
        yield list(of[3])  # type: ignore[index]
    elif code is codes.ATOMIC_GROUP:
        yield list(of)  # type: ignore[call-overload]


def parsed(pattern: str) -> list[Item]:
    return list(_parser.parse(pattern))


def test_no_expression_repeats_what_repeats() -> None:
    found = dict(patterns())
    assert len(found) > 1000
    assert [name for name, one in found.items() if is_endless(parsed(one.pattern))] == []


@pytest.mark.parametrize(
    "pattern", ["(a+)*", "(?:[0-9]+,?)+x", "(?:a*b?)*", "(?:(?:a|b+)c?)*", "x(?:a(?=b)|(c*))*"]
)
def test_what_takes_for_ever(pattern: str) -> None:
    assert is_endless(parsed(pattern))


@pytest.mark.parametrize("pattern", ["(?:a+,)*", "(?:a++,?)*", "(?:a{1,3})*", "a*b*", "(?:a|b)*"])
def test_what_does_not(pattern: str) -> None:
    assert not is_endless(parsed(pattern))
