"""Nothing that argparse says to a user is English."""

import argparse
import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.commands.usage import MESSAGES, Parser, chinese
from generator.commands.wrapped import columns

TO_THE_PROGRAMMER = {
    "%r is not callable",
    "'required' is an invalid argument for positionals",
    ".__call__() not defined",
    'argument "-" with mode %r',
    "cannot have multiple subparser arguments",
    "cannot merge actions - two groups are named %r",
    "conflicting option string: %s",
    "conflicting subparser alias: %s",
    "conflicting subparser: %s",
    "dest= is required for options like %r",
    "invalid conflict_resolution value: %r",
    "invalid option string %(option)r: must start with a character %(prefix_chars)r",
    "mutually exclusive arguments must be optional",
}
"""What argparse raises when a parser is made wrong: no user sees it."""


def messages(source: str) -> Iterator[str]:
    """Yield what a module hands to gettext."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"_", "ngettext"}:
            yield from (
                one.value
                for one in ast.walk(node.args[0])
                if isinstance(one, ast.Constant) and one.value not in {"title", "description", None}
            )


def test_every_message_is_in_the_catalogue() -> None:
    found = set(messages(Path(argparse.__file__).read_text(encoding="utf-8")))
    assert len(found) > len(TO_THE_PROGRAMMER)
    assert found - TO_THE_PROGRAMMER <= MESSAGES.keys()


@pytest.mark.parametrize("message", MESSAGES)
def test_a_translation_takes_what_its_message_takes(message: str) -> None:
    named = r"%\((\w+)\)[sr]"
    told = MESSAGES[message]
    assert set(re.findall(named, told)) <= set(re.findall(named, message))
    assert re.findall("%[sr]", told) == re.findall("%[sr]", message)
    assert set(re.findall("[A-Za-z]{2,}", re.sub(named, "", told))) <= {"gazette", "help"}


def parser() -> Parser:
    made = Parser(prog="gazette")
    made.add_argument("--flag", action="store_true")
    made.add_argument("--one", type=int)
    made.add_argument("--two", nargs=2)
    made.add_argument("--some", nargs="+")
    made.add_argument("--choice", choices=["甲", "乙"])
    either = made.add_mutually_exclusive_group(required=True)
    either.add_argument("-a", action="store_true")
    either.add_argument("-b", action="store_true")
    return made


WRONG = {
    "-a --flag=3": "--flag：后面不能带值，写的是 '3'",
    "-a --fla": "不认识的参数 --fla",
    "-a --one": "--one：后面缺少值",
    "-a --one x": "--one：'x' 的写法不对",
    "-a --two 1": "--two：后面要写 2 个值",
    "-a --some": "--some：后面缺少值",
    "-a --choice 丙": "--choice：没有“丙”。可用的有",
    "-a -b": "-b：不能同时用 -a",
    "": "要写 -a -b 中的一个",
}


@pytest.mark.parametrize(("typed", "told"), WRONG.items())
def test_what_is_wrong_is_told(typed: str, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    with chinese(), pytest.raises(SystemExit) as ended:
        parser().parse_args(typed.split())
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert said.startswith("用法：gazette [-h]")
    assert f"gazette：用法不对：{told}" in said
    assert said.endswith("；详见 gazette --help\n")


def test_help_is_chinese() -> None:
    with chinese():
        told = parser().format_help()
    assert set(re.findall(r"[A-Za-z]{3,}", told)) <= {
        *("gazette", "help", "flag", "one", "two", "some", "choice"),
        *("ONE", "TWO", "SOME"),
    }
    assert "\n选项：\n" in told


def test_help_breaks_no_word_and_begins_no_line_with_a_mark() -> None:
    made = Parser(prog="gazette")
    made.add_argument("kind", help="建什么：deputies（代表资格）、supervision（监督），" * 9)
    lines = made.format_help().splitlines()
    assert all(columns(line) <= 80 for line in lines)
    words = {word for line in lines for word in re.findall("[a-z]{3,}", line)}
    assert words <= {"kind", "help", "gazette", "deputies", "supervision", "show", "this"} | {
        *("message", "and", "exit", "usage", "positional", "arguments", "options")
    }
    assert not any(line.lstrip().startswith(("、", "，", "）")) for line in lines)


def test_argparse_is_left_as_it_was() -> None:
    with chinese():
        pass
    assert "show this help message and exit" in argparse.ArgumentParser().format_help()
