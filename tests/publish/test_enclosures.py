from pathlib import Path

import pytest

from generator.link.corpus import Corpus
from generator.pipeline import proofread
from generator.publish.output import Output
from generator.publish.pages import write_enclosures
from generator.render.enclosed import published
from generator.render.pages import render

INSPECTION = "baishi-congress/2023-1/supervision/trees-inspection.yml"


def test_what_pages_show_is_published_under_the_name_of_its_content(
    corpus: Corpus, tmp_path: Path
) -> None:
    write_enclosures(published(corpus), Output(tmp_path))
    written = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.*")}
    assert sorted(Path(path).suffix for path in written) == [".pdf", ".pdf", ".png"]
    text = "\n".join(page.text for page in render(corpus))
    for path in written:
        assert path.startswith("baishi-congress/2023-1/files/")
        assert Path(path).name in text
        assert b"someone" not in (tmp_path / path).read_bytes()


def test_nothing_that_a_record_under_embargo_shows_is_published(content: Path) -> None:
    record = content / INSPECTION
    record.write_text(record.read_text(encoding="utf-8") + "embargo: true\n", encoding="utf-8")
    names = [Path(path).suffix for path in published(proofread(content).corpus)]
    assert names == [".pdf"]  # the original, which is an error of its own


def test_a_file_that_changes_meanwhile_is_not_published(content: Path, tmp_path: Path) -> None:
    found = published(proofread(content).corpus)
    (content / "baishi-congress/2023-1/2023-1.pdf").write_bytes(b"%PDF-other")
    with pytest.raises(OSError, match=r"2023-1\.pdf 在生成的时候被改动了"):
        write_enclosures(found, Output(tmp_path / "out"))
