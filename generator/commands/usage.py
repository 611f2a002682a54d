"""A parser of the command line that speaks Chinese: headings, help, and what is wrong.

argparse asks gettext for each of its messages; here it is answered from a catalogue of our own.
"""

import argparse
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from gettext import NullTranslations
from typing import Any

from generator.commands.wrapped import Formatter
from generator.suggest import did_you_mean
from generator.visible import visible

MESSAGES: Mapping[str, str] = {
    "usage: ": "用法：",
    "options": "选项",
    "positional arguments": "参数",
    "subcommands": "命令",
    "%(heading)s:": "%(heading)s：",
    "show this help message and exit": "显示这份说明",
    "show program's version number and exit": "显示版本",
    " (default: %(default)s)": "（默认 %(default)s）",
    "%(prog)s: error: %(message)s\n": "gazette：用法不对：%(message)s；详见 %(prog)s --help\n",
    "%(prog)s: warning: %(message)s\n": "gazette：%(message)s\n",
    "argument %(argument_name)s: %(message)s": "%(argument_name)s：%(message)s",
    "unrecognized arguments: %s": "不认识的参数 %s",
    "the following arguments are required: %s": "缺少 %s",
    "one of the arguments %s is required": "要写 %s 中的一个",
    "not allowed with argument %s": "不能同时用 %s",
    "expected one argument": "后面缺少值",
    "expected at most one argument": "后面最多写一个值",
    "expected at least one argument": "后面缺少值",
    "expected %s argument": "后面要写 %s 个值",
    "ignored explicit argument %r": "后面不能带值，写的是 %r",
    "unexpected option string: %s": "没有选项 %s",
    "ambiguous option: %(option)s could match %(matches)s": "%(option)s 可能是 %(matches)s",
    "invalid choice: %(value)r (choose from %(choices)s)": "没有 %(value)r，可用的有 %(choices)s",
    "invalid %(type)s value: %(value)r": "%(value)r 的写法不对",
    "can't open '%(filename)s': %(error)s": "打不开 %(filename)s：%(error)s",
    "unknown parser %(parser_name)r (choices: %(choices)s)": (
        "没有命令 %(parser_name)r，可用的有 %(choices)s"
    ),
    "command '%(parser_name)s' is deprecated": "命令 %(parser_name)s 以后不再有",
    "option '%(option)s' is deprecated": "选项 %(option)s 以后不再有",
    "argument '%(argument_name)s' is deprecated": "参数 %(argument_name)s 以后不再有",
}
"""What argparse of Python 3.11 to 3.13 says to a user, and the same in Chinese."""


class _Chinese(NullTranslations):
    """The catalogue; what it does not have is left as it is."""

    def gettext(self, message: str) -> str:
        """Return a message in Chinese."""
        return MESSAGES.get(message, message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Return a message in Chinese, which is the same for any number."""
        return MESSAGES.get(msgid1) or super().ngettext(msgid1, msgid2, n)


@contextmanager
def chinese() -> Iterator[None]:
    """Have argparse take its messages from the catalogue, under the two names that it calls."""
    catalogue = _Chinese()
    names = {"_": catalogue.gettext, "ngettext": catalogue.ngettext}
    before = {name: vars(argparse)[name] for name in names}
    vars(argparse).update(names)
    try:
        yield
    finally:
        vars(argparse).update(before)


class Parser(argparse.ArgumentParser):
    """A parser that takes options only as they are called, and whose headings end as Chinese does."""

    def __init__(self, **options: Any) -> None:
        super().__init__(allow_abbrev=False, formatter_class=Formatter, **options)

    def parse_known_args(  # type: ignore[override]  # argparse has overloads for its namespace
        self, args: Sequence[str] | None = None, namespace: Any = None
    ) -> tuple[Any, list[str]]:
        """Parse what was typed; a command that needs something and is given nothing says what it takes."""
        if args is not None and not args and any(map(_is_needed, self._actions)):
            self.print_help(sys.stderr)
            self.exit(2, f"\ngazette：{self.prog} 后面要写上面的参数\n")
        return super().parse_known_args(args, namespace)

    def _check_value(self, action: argparse.Action, value: object) -> None:
        """Refuse a word that is none of the choices, and name the one that was meant."""
        known = [str(choice) for choice in action.choices or ()]
        if known and value not in known:
            hint = did_you_mean(str(value), known)
            what = f"没有“{value}”。{hint}可用的有 {'、'.join(known)}"
            raise argparse.ArgumentError(action, what)

    def format_help(self) -> str:
        """Return what the command and its options do."""
        return re.sub(r"^([\u4e00-\u9fff]+):$", r"\1：", super().format_help(), flags=re.MULTILINE)

    def _print_message(self, message: str, file: Any = None) -> None:
        """Print words that may repeat what was typed."""
        super()._print_message(visible(message), file)


def _is_needed(action: argparse.Action) -> bool:
    """Whether something must be typed; argparse calls a positional of any number required, too."""
    return action.required and action.nargs != "*"


def port(text: str) -> int:
    """Return a port that a user may open."""
    if not text.isdecimal() or not 1024 <= int(text) <= 65535:
        raise argparse.ArgumentTypeError(f"端口应在 1024 和 65535 之间，不是 {text}")
    return int(text)
