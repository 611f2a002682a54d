"""An issue on one page: what stands there, and where it leads."""

import re
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from generator.site.whole import with_documents

PAGE = "qinghe/2023-1/whole_issue"
WITH_ROOM = '<p>甲</p><div data-include="qinghe/2023-1/a/b"></div>'
# What stands on a document's own page, and on the issue's.
CASES = [
    ("<h1>题</h1><h2>一</h2>", "<h2>题</h2><h3>一</h3>"),
    ('<h3 aria-level="2">一</h3>', '<h4 aria-level="3">一</h4>'),
    ('<p id="x">乙</p>', '<p id="a/b__x">乙</p>'),
    ('<a href="#x">乙</a>', '<a href="#a/b__x">乙</a>'),
    ('<a href="../">乙</a>', '<a href="../a/">乙</a>'),
    ('<a href="../../c/#y">乙</a>', '<a href="../c/#y">乙</a>'),
    ('<p>写作 id="x" 与 href="y"</p>', '<p>写作 id="x" 与 href="y"</p>'),
    ('<img src="../../files/1.png">', '<img src="../files/1.png">'),
    ('<a href="https://gazette.example/">乙</a>', '<a href="https://gazette.example/">乙</a>'),
]


@pytest.mark.parametrize(("own", "included"), CASES)
def test_a_document_stands_there_as_on_its_own_page(own: str, included: str) -> None:
    page = f'<nav></nav><article class="sheet" data-document="x">{own}</article>'
    made = with_documents(WITH_ROOM, PAGE, {"qinghe/2023-1/a/b": page}.__getitem__)
    opening = '<section class="included" id="a/b" data-includes="qinghe/2023-1/a/b">'
    assert made == f"<p>甲</p>{opening}{included}</section>"


def test_all_documents_of_an_issue_stand_on_one_page(sample_site: Path) -> None:
    html = (sample_site / PAGE / "index.html").read_text(encoding="utf-8")
    assert "data-include=" not in html
    assert "<article" not in html
    assert len(re.findall("<h1", html)) == 1
    shown = re.findall(r'data-includes="([^"]*)"', html)
    contents = (sample_site / "qinghe/2023-1/index.html").read_text(encoding="utf-8")
    assert len(shown) == len(set(shown)) > 20
    assert all(f'href="{one.removeprefix("qinghe/2023-1/")}/"' in contents for one in shown)


def test_addresses_on_it_are_each_of_one_place_and_links_lead_somewhere(sample_site: Path) -> None:
    html = (sample_site / PAGE / "index.html").read_text(encoding="utf-8")
    ids = re.findall(r'\sid="([^"]*)"', html)
    assert len(ids) == len(set(ids))
    for href in re.findall(r'\s(?:href|src)="([^"]*)"', html):
        parts = urlsplit(urljoin(f"/{PAGE}/", href))
        if parts.scheme:
            continue
        if href.startswith("#"):
            assert href[1:] in ids, href
        target = sample_site / unquote(parts.path).lstrip("/")
        assert target.exists(), href
