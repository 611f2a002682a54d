"""The documents of the invented city, as Markdown, for review: tests/golden-city/<issue>/<record>.md.

`pytest --update-golden` writes them anew; the difference is reviewed like code.
"""

import shutil

import pytest

from generator.render.pages import render
from tests.city import SERIES, city_corpus
from tests.conftest import TESTS

GOLDEN = TESTS / "golden-city"


@pytest.fixture(scope="module")
def pages(
    tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> dict[str, str]:
    found = {
        page.path.removeprefix(f"{SERIES}/"): page.text
        for page in render(city_corpus(tmp_path_factory.mktemp("city")))
        if page.path.startswith(f"{SERIES}/") and page.path.count("/") > 1
    }
    if request.config.getoption("--update-golden"):
        shutil.rmtree(GOLDEN, ignore_errors=True)
        for path, text in found.items():
            (GOLDEN / path).parent.mkdir(parents=True, exist_ok=True)
            (GOLDEN / path).write_text(text, encoding="utf-8")
    return found


def test_every_page_is_as_reviewed(pages: dict[str, str]) -> None:
    golden = {
        path.relative_to(GOLDEN).as_posix(): path.read_text(encoding="utf-8")
        for path in GOLDEN.rglob("*.md")
    }
    assert pages == golden
