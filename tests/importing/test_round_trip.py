"""What the program composes of the sample, printed as text, is imported and composed again."""

import shutil
from pathlib import Path

import pytest

from generator.importing.imported import imported
from generator.link.corpus import Corpus
from generator.workspace.added import add
from tests.conftest import SAMPLE
from tests.importing.printing import issue_lines, manuscript

FORMAL = {"appointment", "meeting", "decision", "resolution", "announcement"}


@pytest.mark.parametrize(
    ("issue", "formal"), [("qinghe/2023-1", 14), ("baishi-congress/2023-1", 9)]
)
def test_every_document_of_the_sample_comes_back_whole(
    issue: str, formal: int, corpus: Corpus, tmp_path: Path
) -> None:
    content = tmp_path / "content"
    shutil.copytree(SAMPLE / "registers", content / "registers")
    name = issue.rpartition("/")[2]
    source = manuscript([*issue_lines(corpus, issue)])
    done = imported([source], content, ("gong", name), accept=True)
    files = done.settled.read.files
    add(content, files.new, files.longer)
    assert done.is_publishable
    assert all(one.is_whole for one in done.settled.fidelity)
    documents = len(corpus.content.issues[issue].data.contents)
    assert len(done.settled.fidelity) >= documents
    found = sum(len(one.parts) for one in done.settled.drafts if one.kind in FORMAL)
    assert found >= formal
