#!/usr/bin/env python3
"""Runs the rules of language over public texts and prints what they find, by rule, with a sample.

    .venv/bin/python scripts/language.py DIR [--sample N] [--rule ID]… [--registers DIR]

Every .md and .txt below DIR is a statute: plain text or Markdown, a paragraph a line, the title in
the first line, laid into a content folder of its own with the registers. Whether a finding is right,
whoever reads the sample judges.
"""

import argparse
import random
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from shutil import copytree

import yaml
from regulations import files, plain

from generator.check import RULES
from generator.check.rule import Rule, Section
from generator.pipeline import proofread
from generator.problems import Problem

ROOT = Path(__file__).parent.parent
_FOLDER = "texts/2020-1"
_OTHERS = {"body-name", "article-numbers", "person-name"}
"""Rules of other sections that read any text."""
_PASSED = {"by": "某机关", "term": 1, "session": 1, "date": "2020-01-01"}
_SHOWN = 40
"""Characters of a line shown on either side of a finding."""


def main() -> int:
    """Lay the texts, check them, print."""
    options = _options()
    rules = [one for one in RULES if _is_wanted(one, options.rule)]
    with tempfile.TemporaryDirectory() as folder:
        content = Path(folder, "content")
        copytree(options.registers, content / "registers")
        characters = _laid(options.folder, content)
        began = time.process_time()
        problems = proofread(content, rules).problems
        seconds = time.process_time() - began
        by_rule = _by_rule(problems, {one.id for one in rules})
        for line in _sampled(by_rule, Path(folder), options):
            print(line)
    print(f"\n{characters} 字，处理器 {seconds:.1f} 秒")
    for rule, found in sorted(by_rule.items(), key=lambda one: -len(one[1])):
        print(f"{rule:24}{len(found):6}{len(found) * 10_000 / characters:10.4f} 每万字")
    return 0


def _is_wanted(rule: Rule, only: Sequence[str]) -> bool:
    if only:
        return rule.id in only
    return rule.section is Section.LANGUAGE or rule.id in _OTHERS


def _laid(folder: Path, content: Path) -> int:
    """Write a series of one issue, a statute a record; return how many characters they have."""
    issue = content / _FOLDER
    (issue / "regulations").mkdir(parents=True)
    series = {"title": "法规", "region": "某省", "publisher": "某机关", "description": "公开的法规"}
    _write(content / "texts" / "series.yml", series)
    total = 0
    contents: dict[str, None] = {}
    for number, path in enumerate(files(folder)):
        text = plain(path)
        title, _, body = text.lstrip("# ").partition("\n")
        record = {"title": title, "category": "地方性法规", "passed": _PASSED}
        _write(issue / "regulations" / f"text-{number}.yml", record)
        (issue / "regulations" / f"text-{number}.md").write_text(body.lstrip(), encoding="utf-8")
        contents[f"text-{number}"] = None
        total += len(text)
    listed = [{"heading": "法规", "documents": contents}]
    _write(
        issue / "issue.yml", {"year": 2020, "number": 1, "date": "2020-01-01", "contents": listed}
    )
    return total


def _write(path: Path, value: Mapping[str, object]) -> None:
    path.write_text(yaml.safe_dump(value, allow_unicode=True, sort_keys=False), encoding="utf-8")


def _by_rule(problems: Sequence[Problem], ids: set[str]) -> Mapping[str, list[Problem]]:
    found: dict[str, list[Problem]] = defaultdict(list)
    for problem in problems:
        if problem.rule in ids:
            found[problem.rule].append(problem)
    return found


def _sampled(
    by_rule: Mapping[str, list[Problem]], folder: Path, options: argparse.Namespace
) -> Iterator[str]:
    dice = random.Random(options.seed)  # noqa: S311  # not a secret
    for rule, found in by_rule.items():
        frequent = Counter(one.message for one in found).most_common(5)
        yield f"\n# {rule} {len(found)}：" + "；".join(f"{text} {n}" for text, n in frequent)
        for one in dice.sample(found, min(options.sample, len(found))):
            line = (folder / one.path).read_text(encoding="utf-8").split("\n")[one.line - 1]
            start = max(0, one.column - 1 - _SHOWN)
            around = f"{line[start : one.column - 1]}▲{line[one.column - 1 :][:_SHOWN]}"
            yield f"  {one.message}｜{around}"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sample", type=int, default=20)
    parser.add_argument("--seed", type=int, default=2021)
    parser.add_argument("--rule", action="append", default=[])
    parser.add_argument("--registers", type=Path, default=ROOT / "content" / "registers")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
