"""The documents of the invented city, as Markdown, for review: tests/golden-city/<record>.md.

`pytest --update-golden` writes them anew; the difference is reviewed like code.
"""

import shutil

import pytest

from generator.render.pages import render
from tests.city import ISSUE, city_corpus
from tests.conftest import TESTS

GOLDEN = TESTS / "golden-city"


@pytest.fixture(scope="module")
def pages(
    tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> dict[str, str]:
    found = {
        page.path.removeprefix(f"{ISSUE}/"): page.text
        for page in render(city_corpus(tmp_path_factory.mktemp("city")))
        if page.path.startswith(f"{ISSUE}/")
    }
    if request.config.getoption("--update-golden"):
        shutil.rmtree(GOLDEN, ignore_errors=True)
        GOLDEN.mkdir()
        for path, text in found.items():
            (GOLDEN / path).write_text(text, encoding="utf-8")
    return found


def test_every_page_is_as_reviewed(pages: dict[str, str]) -> None:
    golden = {path.name: path.read_text(encoding="utf-8") for path in GOLDEN.iterdir()}
    assert pages == golden
