"""What header and footer say of whoever publishes the site, as mkdocs.yml gives it."""

import re
from html import unescape
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from ..once import made_once
from .sample import build_sample

LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>'
)
EXTRA = {
    "logo": "logo.svg",
    "contact": "青禾县人民路1号 <0000-000>",
    "report": "jiucuo@gazette.example",
    "licence": "署名 & 转载说明",
    "licence_url": "https://gazette.example/licence?a=1&b=2",
    "icp": "青ICP备00000000号-1",
    "site_domain": "gazette.example",
    "site_id_code": 4100000001,  # YAML reads digits as a number
}
SAID = [
    "版权所有 <青禾县人大常委会>",
    "主办：青禾县人大常委会办公室",
    "联系：青禾县人民路1号 <0000-000>",
    "纠错：jiucuo@gazette.example",
    "使用许可：署名 & 转载说明",
    "网站标识码：4100000001",
    "青ICP备00000000号-1",
]
LINKS = [
    "mailto:jiucuo@gazette.example",
    "https://gazette.example/licence?a=1&b=2",
    "https://beian.miit.gov.cn/",
]


@pytest.fixture(scope="module")
def site(sample_gazettes: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a workspace that gives all of it, with a logo in its overrides/."""
    return made_once(
        tmp_path_factory, "particulars", lambda folder: build_particulars(sample_gazettes, folder)
    ).joinpath("site")


def build_particulars(gazettes: Path, folder: Path) -> None:
    (folder / "overrides/assets").mkdir(parents=True)
    (folder / "overrides/assets/logo.svg").write_text(LOGO, encoding="utf-8")
    build_sample(
        gazettes,
        folder / "site",
        theme={"name": "gazette", "custom_dir": str(folder / "overrides")},
        site_name="青禾县 <人大> 公报",
        site_author="青禾县人大常委会办公室",
        copyright="版权所有 <青禾县人大常委会>",
        extra=EXTRA,
    )


def html_of(site: Path, page: str) -> str:
    return (site / page).read_text(encoding="utf-8")


@pytest.mark.parametrize("page", ["index.html", "qinghe/2023-1/forest/index.html", "404.html"])
def test_every_page_says_who_publishes_it(page: str, site: Path) -> None:
    html = html_of(site, page)
    footer = html[html.index("<footer") : html.index("</footer>")]
    said = [unescape(re.sub("<[^>]*>", "", line)) for line in footer.split("\n")]
    assert [one for one in SAID if not any(one in line for line in said)] == []
    links = [unescape(address) for address in re.findall(r'<a href="([^"]*:[^"]*)"', footer)]
    # Whom to write to; about which page stands behind it (test_reports.py).
    assert [one.partition("?subject=")[0] for one in links] == LINKS
    assert '<meta name="SiteDomain" content="gazette.example">' in html
    assert '<meta name="SiteIDCode" content="4100000001">' in html
    assert '<meta name="SiteName" content="青禾县 &lt;人大&gt; 公报">' in html
    assert "<人大>" not in html


def test_what_is_not_given_is_not_shown(sample_site: Path) -> None:
    footer = html_of(sample_site, "index.html").partition("<footer")[2]
    assert not re.search("主办|联系|纠错|许可|标识码|备案", footer)
    assert "<li>" not in footer
    assert "site-logo" not in html_of(sample_site, "index.html")


@pytest.mark.parametrize("width", [1280, 390, 320])
@pytest.mark.parametrize("path", ["index.html", "qinghe/2023-1/forest/index.html"])
def test_the_logo_stands_beside_the_name(
    path: str, width: int, site: Path, browser: Browser
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 844})
    page.goto((site / path).as_uri())
    logo = page.locator(".site-name img")
    assert logo.evaluate("logo => logo.naturalWidth") > 0
    box = logo.bounding_box()
    assert box
    assert box["width"] == box["height"] > 20
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()
