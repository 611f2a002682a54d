"""How a reader says that something on a page is wrong: the page is told with it."""

import re
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from generator.site.reports import report_address

from ..once import made_once
from .sample import build_sample

# What mkdocs.yml gives, and the address for the page a/b.
ADDRESSES = [
    ("a@b.example", "mailto:a@b.example?subject=%E7%BA%A0%E9%94%99%EF%BC%9Aa%2Fb"),
    ("https://x.example/jiucuo", "https://x.example/jiucuo?page=a%2Fb"),
    ("https://x.example/?form=3#here", "https://x.example/?form=3&page=a%2Fb#here"),
    ("电话 0372-0000000", ""),
    ("a b@c", ""),
    (12345, ""),
]


@pytest.mark.parametrize(("report", "address"), ADDRESSES)
def test_the_page_is_told(report: object, address: str) -> None:
    assert report_address(report, "a/b") == address


FOOTER = re.compile(r"<li>纠错：<a href=\"([^\"]*)\">.*?</a>（本页编号 (.*?)）</li>")
LICENCE = "https://licence.example/4.0/"


@pytest.fixture(scope="module")
def published(sample_gazettes: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    extra = {
        "contact": "0372-0000000",
        "report": "https://x.example/?form=3",
        "licence": "署名许可",
        "licence_url": LICENCE,
    }
    return made_once(
        tmp_path_factory,
        "site-with-reports",
        lambda site: build_sample(sample_gazettes, site, extra=extra),
    )


def test_every_page_has_licence_contact_and_where_to_report(published: Path) -> None:
    for path in published.rglob("index.html"):
        html = path.read_text(encoding="utf-8")
        assert f'<link rel="license" href="{LICENCE}">' in html
        assert f'使用许可：<a href="{LICENCE}">署名许可</a>' in html
        assert "联系：0372-0000000" in html
        if path.parent != published:
            ((address, shown),) = FOOTER.findall(html)
            (told,) = parse_qs(urlsplit(unescape(address)).query)["page"]
            assert told == unescape(shown)
            assert "%" not in told


def test_a_document_is_told_by_its_id(published: Path) -> None:
    html = (published / "qinghe/2023-1/water-report/index.html").read_text(encoding="utf-8")
    assert "（本页编号 qinghe/2023-1/water-report）" in html
    person = (published / "people/赵小川/index.html").read_text(encoding="utf-8")
    assert "（本页编号 people/赵小川）" in person
