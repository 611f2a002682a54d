"""The results of ballots are made known in the form that the record says."""

from pathlib import Path

import pytest

from generator.documents.document import Genre
from generator.pipeline import proofread
from generator.render.pages import render

RECORD = "qinghe/2023-1/appraisals/appraisal.yml"
TITLE = "关于工作评议结果的通报"


def called(content: Path, title: str, more: str = "") -> None:
    """Give the circular another title, and another key."""
    text = (content / RECORD).read_text(encoding="utf-8")
    assert f"  title: {TITLE}\n" in text
    said = f"  title: {title}\n{more}"
    (content / RECORD).write_text(text.replace(f"  title: {TITLE}\n", said), encoding="utf-8")


FORMS = [
    (TITLE, "", Genre.CIRCULAR),
    ("关于工作评议结果的公告", "  genre: announcement\n", Genre.ANNOUNCEMENT),
    ("工作评议结果公布", "  genre: announcement\n", Genre.ANNOUNCEMENT),
    ("工作评议结果公布", "", Genre.CIRCULAR),
]


@pytest.mark.parametrize(("title", "more", "genre"), FORMS)
def test_the_form_is_the_records(title: str, more: str, genre: Genre, content: Path) -> None:
    called(content, title, more)
    pages = {page.path: page for page in render(proofread(content).corpus)}
    assert pages["qinghe/2023-1/appraisal/circular.md"].meta["genre"] == genre.label
    assert pages["qinghe/2023-1/appraisal/table.md"].meta["genre"] == Genre.TABLE.label


def test_what_is_called_an_announcement_is_to_say_so(content: Path) -> None:
    called(content, "关于工作评议结果的公告")
    told = [one.message for one in proofread(content).problems]
    assert any("要写 genre: announcement" in one for one in told)
