"""What the program is tested with is invented: no test names anyone of the showcase.

Here, where the records are known: with another office's records the same names say nothing.
"""

from pathlib import Path

import pytest

from generator.pipeline import proofread
from tests.conftest import SAMPLE, TESTS, WORKSPACE
from tests.content.test_nobody_named import named

pytestmark = pytest.mark.showcase

ENDINGS = {".py", ".mjs", ".js", ".json", ".yml", ".md"}
NOT_INVENTED = {
    "showcase": "tests of the showcase",
    "facts.yml": "the facts of its print",
    "contents.yml": "the contents of its print",
    "strokes/test_names.py": "the order of lists as they were printed",
    "strokes/test_sort_names.py": "the order of lists as they were printed",
    "commands/test_init.py": "an office is not to be named after the showcase",
    "workspace/test_office.py": "an office is not to be named after the showcase",
    "content/test_nobody_named.py": "names that are words, too",
}


def files() -> list[Path]:
    found = [path for path in TESTS.rglob("*") if path.suffix in ENDINGS and path.is_file()]
    return [path for path in found if not any(map(path.is_relative_to, _excepted()))]


def _excepted() -> list[Path]:
    return [TESTS / name for name in NOT_INVENTED]


def test_no_test_of_the_program_names_the_showcase() -> None:
    content, invented = (
        proofread(folder, ()).corpus.content for folder in (WORKSPACE.content, SAMPLE)
    )
    people = {one.data.name for one in content.people} - {one.data.name for one in invented.people}
    place = next(one.data.region for one in content.series.values() if one.data.leads)
    told = {}
    for path in files():
        text = path.read_bytes().decode("utf-8", "replace")
        ids = [one for one in content.issues if one in text]
        if found := [*named(text, people), *ids, *([place] if place in text else [])]:
            told[path.relative_to(TESTS).as_posix()] = found
    assert told == {}


def test_what_is_excepted_is_there() -> None:
    assert all(path.exists() for path in _excepted())
