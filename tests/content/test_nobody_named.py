"""The program is anyone's: it names no person, place or series of the workspace."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from generator.check import EXPLAINED
from generator.kinds import KINDS
from generator.kinds.kind import Kind
from generator.link.corpus import Corpus
from generator.pipeline import proofread
from generator.schema.generate import all_schemas
from generator.workspace.scaffold import example
from generator.workspace.workspace import Workspace
from tests.conftest import SAMPLE

ROOT = Path(__file__).parents[2]
TABLES = {"pinyin", "strokes"}
"""Folders of the program that hold readings and strokes: data, not examples."""
ENDINGS = {".py", ".yml", ".j2", ".json", ".js", ".css", ".html", ".svg"}
NAME = re.compile("[一-鿿]+")


def names(corpus: Corpus) -> set[str]:
    """Return people, regions and folders of series, as an example would write them."""
    content = corpus.content
    regions = {one.data.region for one in (*content.bodies, *content.series.values())}
    folders = {f"{series}/" for series in content.series}
    return {one.data.name for one in content.people} | {one for one in regions if one} | folders


def named(text: str, sought: Iterable[str]) -> list[str]:
    """Return the names that stand in a text; one of two characters only where it stands alone.

    More than that would complain of 方圆 and 高度, which are names and words.
    """
    alone = set(NAME.findall(text))
    return [name for name in sought if (name in text if len(name) > 2 else name in alone)]


@pytest.fixture(scope="module")
def sought(workspace: Workspace) -> set[str]:
    """What is named in this workspace and not invented by the sample, too."""
    return names(proofread(workspace.content, []).corpus) - names(proofread(SAMPLE, []).corpus)


def files() -> Iterator[Path]:
    for folder in (ROOT / "generator", ROOT / "theme"):
        for path in folder.rglob("*"):
            if path.suffix in ENDINGS and not TABLES & set(path.relative_to(ROOT).parts):
                yield path


def test_no_file_of_the_program_names_anyone_of_the_workspace(sought: set[str]) -> None:
    long = {name for name in sought if len(name) > 2}
    read = {path: path.read_text(encoding="utf-8") for path in files()}
    assert read
    assert {path: found for path, text in read.items() if (found := named(text, long))} == {}


@pytest.mark.parametrize("rule_id", EXPLAINED)
def test_no_example_of_a_rule_names_anyone_of_the_workspace(rule_id: str, sought: set[str]) -> None:
    page = EXPLAINED[rule_id].page
    assert named("\n".join(text for _, text in page.parts), sought) == []


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_no_example_of_a_kind_names_anyone_of_the_workspace(kind: Kind, sought: set[str]) -> None:
    assert named(example(kind), sought) == []


def test_no_description_of_a_key_names_anyone_of_the_workspace(sought: set[str]) -> None:
    assert named(all_schemas(), sought) == []


def test_a_short_name_is_found_where_it_stands_alone() -> None:
    assert named("signed: 市长 方圆", ["方圆"]) == ["方圆"]
    assert named("以方圆之地", ["方圆"]) == []
    assert named("关于任命欧阳方圆的决定", ["欧阳方圆"]) == ["欧阳方圆"]
