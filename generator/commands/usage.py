"""A parser of the command line that speaks Chinese: headings, help, and what is wrong."""

import argparse
import re
import sys
from collections.abc import Iterable
from typing import Any, NoReturn

from generator.visible import visible

USAGE = 2
"""The exit code of wrong usage."""


class Parser(argparse.ArgumentParser):
    """A parser whose help and complaints are Chinese."""

    def __init__(self, *, add_help: bool = True, **options: Any) -> None:
        super().__init__(add_help=False, allow_abbrev=False, **options)
        if add_help:
            self.add_argument("-h", "--help", action="help", help="显示这份说明")

    def format_usage(self) -> str:
        """Return how the command is used, in Chinese."""
        return _translated(super().format_usage(), _HEADINGS)

    def format_help(self) -> str:
        """Return what the command and its options do, in Chinese."""
        return _translated(super().format_help(), _HEADINGS)

    def _print_message(self, message: str, file: Any = None) -> None:
        """Print words that may repeat what was typed."""
        super()._print_message(visible(message), file)

    def error(self, message: str) -> NoReturn:
        """Print what is wrong and how the command is used; exit with 2."""
        self.print_usage(sys.stderr)
        wrong = _translated(message, _MESSAGES)
        self.exit(USAGE, f"gazette：用法不对：{wrong}；详见 gazette --help\n")


def _translated(text: str, words: Iterable[tuple[str, str]]) -> str:
    for pattern, chinese in words:
        text = re.sub(pattern, chinese, text, flags=re.MULTILINE)
    return text


_HEADINGS = (
    (r"^usage: ", "用法："),
    (r"^options:$", "选项："),
    (r"^positional arguments:$", "参数："),
    (r"^([\u4e00-\u9fff]+):$", r"\1："),
)
"""argparse's headings and what they are in Chinese."""

_MESSAGES = (
    (r"^argument ([^:]+): ", r"\1："),
    (r"invalid choice: ('[^']*').*\(choose from (.*)\)", r"没有 \1，可用的有 \2"),
    (r"unrecognized arguments: ", "不认识的参数 "),
    (r"the following arguments are required: ", "缺少 "),
    (r"expected one argument", "后面缺少值"),
    (r"expected at least one argument", "后面缺少值"),
    (r"not allowed with argument ", "不能同时用 "),
)
"""argparse's own messages and what they are in Chinese."""


def port(text: str) -> int:
    """Return a port that a user may open."""
    if not text.isdecimal() or not 1024 <= int(text) <= 65535:
        raise argparse.ArgumentTypeError(f"端口应在 1024 和 65535 之间，不是 {text}")
    return int(text)
