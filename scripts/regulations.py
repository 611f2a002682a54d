"""How well statutes of a public collection are read and printed: scripts/regulations.py DIR.

Reads every .md and .txt below DIR: plain text or Markdown, a paragraph a line, the title in the
first line. Prints for how many the articles are recognised completely (1 to n without a gap, as
many as lines begin with 第N条), for how many every character is on the page, and, with --list,
which are not. Lines of HTML comments are none of the statute's.
"""

import argparse
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

import markdown

from generator.documents.statute import printed
from generator.site.dialect import EXTENSIONS, SETTINGS
from generator.statutes.lines import Sort
from generator.statutes.statute import Statute, read_statute

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_MARKS = re.compile(r"^\s*#{1,6}\s+", re.MULTILINE)
_ARTICLE = re.compile(
    r"^\s*第[一二三四五六七八九十百零〇]+\s*条(?!之)\s*(?![、，和或的第规])", re.MULTILINE
)


@dataclass(frozen=True)
class Measured:
    """What became of one statute; `wrong` says in which respect it is not whole."""

    name: str
    articles: int
    wrong: str
    lost: str
    characters: int


class _Shown(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.text = ""
        self.feed(html)

    def handle_data(self, data: str) -> None:
        self.text += data


def plain(path: Path) -> str:
    """Return the text of a file without comments and front matter."""
    text = _COMMENT.sub("", _FRONT_MATTER.sub("", path.read_text(encoding="utf-8-sig")))
    return text.replace("\r\n", "\n").strip()


def measure(path: Path) -> Measured:
    """Return what becomes of the statute in a file."""
    text = plain(path)
    title = _MARKS.sub("", text.partition("\n")[0]).strip()
    statute = read_statute(text)
    typed = _squeezed(_MARKS.sub("", text))
    body = printed(statute, title, "")
    page = markdown.markdown(body, extensions=EXTENSIONS, extension_configs=SETTINGS)
    shown = _squeezed(title + _Shown(page).text)
    numbers = [
        one.line.number
        for one in statute.of(Sort.ARTICLE)
        if not one.line.inserted and not one.article.startswith(Sort.ANNEX)
    ]
    wrong = _wrong(numbers, len(_ARTICLE.findall(_main(text, statute))))
    return Measured(path.name, len(numbers), wrong, _differs(typed, shown), len(typed))


def _main(text: str, statute: Statute) -> str:
    """Return a statute without its annexes, whose articles count anew."""
    first = next(statute.of(Sort.ANNEX), None)
    return "\n".join(text.split("\n")[: first.number - 1]) if first else text


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _wrong(numbers: list[int], typed: int) -> str:
    for expected, number in enumerate(numbers, 1):
        if number != expected:
            return f"第{expected}条处是第{number}条"
    return "" if len(numbers) == typed else f"认出{len(numbers)}条，原文有{typed}条"


def _differs(typed: str, shown: str) -> str:
    if typed == shown:
        return ""
    same = next((n for n, (a, b) in enumerate(zip(typed, shown, strict=False)) if a != b), 0)
    return f"“{typed[same : same + 20]}”印成“{shown[same : same + 20]}”"


def files(root: Path) -> Iterator[Path]:
    """Yield the texts below a folder, in the order of their names."""
    for path in sorted(root.rglob("*")):
        if path.suffix in {".md", ".txt"} and not path.name.startswith(("_", ".")):
            yield path


def main() -> None:
    """Measure what the command line names, and print the result."""
    parser = argparse.ArgumentParser(description="法规的条文认得出多少，印得全不全。")
    parser.add_argument("folder", type=Path, help="放着法规的文件夹，一部一个 .md 或 .txt")
    parser.add_argument("--list", action="store_true", help="列出不完整的")
    options = parser.parse_args()
    found = [measure(path) for path in files(options.folder)]
    statutes = [one for one in found if one.articles]
    complete = [one for one in statutes if not one.wrong]
    whole = [one for one in found if not one.lost]
    if options.list:
        for one in found:
            for what in filter(None, (one.wrong if one.articles else "没有条", one.lost)):
                print(f"{one.name}：{what}")
    print(f"文件 {len(found)}，其中分条的 {len(statutes)}，共 {sum(o.articles for o in found)} 条")
    print(f"条文认全的 {len(complete)}（{len(complete) / max(len(statutes), 1):.2%}）")
    print(
        f"一字不差的 {len(whole)}（{len(whole) / max(len(found), 1):.2%}），"
        f"共 {sum(one.characters for one in found)} 字"
    )


if __name__ == "__main__":
    main()
