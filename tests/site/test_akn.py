"""Which pages lead to Akoma Ntoso."""

from pathlib import Path

import pytest

from generator.site.akn import akn_of

FILES = {"data/akn/a/1.xml", "data/akn/a/1/b.xml"}
PAGES = [
    ("a/1/index.md", "data/akn/a/1.xml"),
    ("a/1/b.md", "data/akn/a/1/b.xml"),
    ("a/1/c.md", ""),
    ("a/index.md", ""),
]


@pytest.mark.parametrize(("page", "file"), PAGES)
def test_a_page_has_the_file_of_its_own_document(page: str, file: str) -> None:
    assert akn_of(page, FILES) == file


def test_an_issue_leads_to_its_file_and_a_document_without_one_to_none(sample_site: Path) -> None:
    issue = (sample_site / "qinghe/2023-1/index.html").read_text(encoding="utf-8")
    link = 'rel="alternate" type="application/akn+xml" href="../../data/akn/qinghe/2023-1.xml"'
    assert link in issue
    assert (sample_site / "data/akn/qinghe/2023-1.xml").is_file()
    report = (sample_site / "qinghe/2023-1/water-report/index.html").read_text(encoding="utf-8")
    assert "application/akn+xml" not in report
