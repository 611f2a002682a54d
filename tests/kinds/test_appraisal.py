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


BALLOTS = "    ballots: {issued: 5, returned: 5, invalid: 1, satisfied: 3, basically_satisfied: 1, dissatisfied: 0}\n"


def told_as(content: Path, said: str) -> None:
    """Give the first body something else than its ballots."""
    text = (content / RECORD).read_text(encoding="utf-8")
    assert BALLOTS in text
    (content / RECORD).write_text(text.replace(BALLOTS, said), encoding="utf-8")


RATES = {
    "    rate: 80.0%\n": "**满意度测评结果：**满意，满意率80.0%，第1名。",
    "    shares: {satisfied: 75%, dissatisfied: 25%}\n": "**满意度测评结果：**满意（满意75%，不满意25%），第1名。",
}


@pytest.mark.parametrize(("said", "printed"), RATES.items())
def test_rates_may_be_all_that_is_made_known(said: str, printed: str, content: Path) -> None:
    told_as(content, said)
    proof = proofread(content)
    assert not [one for one in proof.problems if one.rule in {"ballots", "appraisal-rank"}]
    pages = {page.path: page.text for page in render(proof.corpus)}
    assert printed in pages["qinghe/2023-1/appraisal/circular.md"]


def test_a_ballot_of_which_nothing_is_told_is_none(content: Path) -> None:
    told_as(content, "")
    told = [one.message for one in proofread(content).problems]
    assert any("rate（满意率）" in one for one in told), told
