"""The sitemap: each public page, with the date of its publication."""

import xml.etree.ElementTree as ET
from pathlib import Path
from urllib.parse import quote

from generator.site.sitemap import dated, listed

from .sample import ADDRESS

NAMESPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def test_the_site_lists_its_public_pages(sample_site: Path) -> None:
    root = ET.parse(sample_site / "sitemap.xml").getroot()  # noqa: S314 (we wrote it)
    dates = {url[0].text: url[1].text for url in root.iter(f"{NAMESPACE}url")}
    files = {path.parent.relative_to(sample_site) for path in sample_site.rglob("index.html")}
    public = {path for path in files if path.parts[:1] not in {("rules",), ("search",)}}
    assert dates.keys() == {f"{ADDRESS}{quote(str(path))}/".replace("./", "") for path in public}
    assert set(dates.values()) == {"2023-03-25", "2023-04-01"}  # of the sample's two issues
    assert not (sample_site / "sitemap.xml.gz").exists()


def test_robots_are_told_where_it_is(sample_site: Path) -> None:
    lines = (sample_site / "robots.txt").read_text("utf-8").splitlines()
    assert lines == ["User-agent: *", "Disallow:", f"Sitemap: {ADDRESS}sitemap.xml"]


OLD, NEW = {"date": "2022-05-06"}, {"date": "2024"}
PUBLISHED = [
    ({"template": "document.html", "date": "2020-01-01", "issue": OLD}, "2022-05-06"),
    ({"template": "issue.html", **OLD}, "2022-05-06"),
    ({"template": "issue.html", **NEW}, "2024"),
    ({"template": "series.html", "issues": [OLD, {"date": "2021-08"}]}, "2022-05-06"),
    ({"template": "home.html", "issues": [OLD, NEW]}, "2024"),
    ({"template": "register.html"}, "2024"),
    ({"template": "search.html"}, None),
    ({"template": "rules.html"}, None),
]


def test_a_page_is_as_old_as_its_issue_or_the_newest_that_it_lists() -> None:
    pages = [(f"{ADDRESS}{n}/", dated(meta)) for n, (meta, _) in enumerate(PUBLISHED)]
    wanted = [(f"{ADDRESS}{n}/", date) for n, (_, date) in enumerate(PUBLISHED) if date]
    assert [(one.address, one.published) for one in listed(pages)] == wanted
