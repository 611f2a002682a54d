"""A command of `gazette`: its arguments, and what it does."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from generator.commands.usage import Parser


@dataclass(frozen=True)
class Command:
    """One command; `run` returns its exit code."""

    arguments: Callable[[Parser], None]
    """Adds what it is called with."""
    run: Callable[[argparse.Namespace], int]


def content_argument(parser: Parser) -> None:
    """Add the folder of the records."""
    parser.add_argument(
        "--content", type=Path, metavar="DIR", help="记录文件夹，默认是工作区的 content"
    )


def output_arguments(parser: Parser) -> None:
    """Add the folder of the records and those that are written from them."""
    content_argument(parser)
    parser.add_argument(
        "--gazettes", type=Path, metavar="DIR", help="公报的输出文件夹，默认是工作区的 gazettes"
    )
    parser.add_argument(
        "--site", type=Path, metavar="DIR", help="网站的输出文件夹，默认是工作区的 site"
    )
