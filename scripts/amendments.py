"""How well decisions that amend statutes are read, and carried out: scripts/amendments.py DIR.

Reads every .md and .txt below DIR that amends statutes by its first line (关于修改…的决定, …修正案): a
paragraph a line, the title in the first. Prints how many of their clauses are understood as a
whole; with --list, which are not. With --before and --after, two texts of the statute that the one
decision DIR amends, it carries the decision out and prints how many lines come out otherwise.
Lines of HTML comments, and what stands before one that says INFO END, are none of the text's.
"""

import argparse
import re
from difflib import SequenceMatcher
from pathlib import Path

from generator.statutes.applied import apply
from generator.statutes.decision import Decision, read_decision
from generator.statutes.lines import is_history

_HEAD = re.compile(r"\A.*?<!-- INFO END -->", re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_MARKS = re.compile(r"^[ \t]*#{1,6}[ \t]+", re.MULTILINE)
_AMENDS = re.compile(r"关于(?:修改|修正|废止).*决定|修正案")
_SPEAKS_OF_ONE = re.compile(r"关于.*(?:解释|答复|批复)$|修正案.*效力|修改决定施行")


def read(path: Path) -> tuple[str, str]:
    """Return title and text of a file."""
    text = path.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    title = _MARKS.sub("", text.strip().partition("\n")[0]).strip()
    for pattern in (_HEAD, _COMMENT):
        text = pattern.sub(lambda found: "\n" * found[0].count("\n"), text)
    return title, _MARKS.sub("", text)


def decisions(root: Path) -> list[tuple[Path, Decision]]:
    """Return the decisions below a folder, or the one that a path names."""
    paths = [root] if root.is_file() else sorted(root.rglob("*"))
    found = []
    for path in paths:
        if path.suffix in {".md", ".txt"} and path.is_file():
            title, text = read(path)
            if _AMENDS.search(title) and not _SPEAKS_OF_ONE.search(title):
                found.append((path, read_decision(text, title)))
    return found


def carried_out(decision: Path, before: Path, after: Path) -> str:
    """Return what a decision makes of a statute, measured by the statute as it was published after."""
    title, text = read(decision)
    statute, old = read(before)
    steps = [step for own in read_decision(text, title).steps.values() for step in own]
    made = apply(old, steps, statute)
    own, published = _lines(made.text, statute), _lines(read(after)[1], statute)
    codes = SequenceMatcher(None, own, published, autojunk=False).get_opcodes()
    others = [code for code in codes if code[0] != "equal"]
    differ = sum(max(code[2] - code[1], code[4] - code[3]) for code in others)
    troubles = "；".join(one.message for one in made.troubles) or "无"
    said = f"改出 {len(own)} 行，公布的 {len(published)} 行，不同的 {differ} 行；改不上去的：{troubles}"
    unlike = "\n".join(
        f"  {published[code[3] : code[4]] or own[code[1] : code[2]]}" for code in others
    )
    return f"{said}\n{unlike}".rstrip()


def _lines(text: str, title: str) -> list[str]:
    lines = ("".join(line.split()) for line in text.split("\n"))
    return [line for line in lines if line and line != title and not is_history(line)]


def main() -> None:
    """Measure what the command line names, and print the result."""
    parser = argparse.ArgumentParser(description="修改决定认得出多少，改不改得对。")
    parser.add_argument("path", type=Path, help="放着修改决定的文件夹，或者一份决定")
    parser.add_argument("--list", action="store_true", help="列出认不出的")
    parser.add_argument("--before", type=Path, help="修改以前的文本")
    parser.add_argument("--after", type=Path, help="修改以后公布的文本")
    options = parser.parse_args()
    if options.before and options.after:
        print(carried_out(options.path, options.before, options.after))
        return
    found = decisions(options.path)
    clauses = sum(one.clauses for _, one in found)
    unread = sum(len(one.unread) for _, one in found)
    for path, one in found if options.list else ():
        for line in one.unread:
            print(f"{path.name}:{line.line}：{line.words[:80]}")
    print(
        f"决定 {len(found)}，修改、废止的法规 {sum(len(o.steps) + len(o.repeals) for _, o in found)}"
    )
    print(
        f"条款 {clauses}，认全的 {clauses - unread}（{(clauses - unread) / max(clauses, 1):.2%}）"
    )


if __name__ == "__main__":
    main()
