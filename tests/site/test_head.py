"""What a page's head tells search engines and other programs."""

import re
from pathlib import Path
from urllib.parse import quote

import pytest

from .sample import ADDRESS, build_sample

DESCRIPTION = re.compile(r'<meta name="description" content="([^"]*)">')
CANONICAL = re.compile(r'<link rel="canonical" href="([^"]*)">')


def pages(site: Path) -> dict[str, str]:
    """The pages by their path; the page of missing addresses has none."""
    files = sorted(site.rglob("index.html"))
    return {
        f"{file.parent.relative_to(site).as_posix()}/".removeprefix("./"): file.read_text("utf-8")
        for file in files
    }


DESCRIPTIONS = {
    "": "地方人民代表大会常务委员会公报发布与检索。最新一期："
    "青禾县人大常委会公报2023年第1号（总第12号），2023年4月1日。",
    "qinghe/": "青禾县人大常委会公报，青禾县人大常委会主办，共1期。",
    "qinghe/2023-1/": "青禾县人大常委会公报2023年第1号（总第12号），2023年4月1日，载文件27件：",
    "qinghe/2023-1/forest/": "（2023年",
    "qinghe/2023-1/appraisal/table/": "序号",
    "people/": "人员索引，按姓名的汉语拼音排列，共",
    "people/z/": "人员索引：Z。赵小川 9件",
    "bodies/": "机关索引，按名称的汉语拼音排列，共",
    "search/": "在人大公报中检索：",
}


@pytest.mark.parametrize(("path", "beginning"), DESCRIPTIONS.items())
def test_a_page_describes_itself(path: str, beginning: str, sample_site: Path) -> None:
    (description,) = DESCRIPTION.findall(pages(sample_site)[path])
    assert description.startswith(beginning)


def test_every_page_has_one_description_of_a_fair_length(sample_site: Path) -> None:
    for html in (*pages(sample_site).values(), (sample_site / "404.html").read_text("utf-8")):
        (description,) = DESCRIPTION.findall(html)
        assert 5 < len(description) < 260
        assert description == description.strip()


def test_every_page_names_its_address(sample_site: Path) -> None:
    for path, html in pages(sample_site).items():
        assert CANONICAL.findall(html) == [ADDRESS + quote(path)]
        assert f'<meta name="Url" content="{ADDRESS}{quote(path)}">' in html


@pytest.fixture(scope="module")
def bare_site(sample_gazettes: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of which mkdocs.yml says nothing."""
    site = tmp_path_factory.mktemp("bare")
    nothing = {"site_url": "", "site_description": None, "site_author": None, "copyright": None}
    build_sample(sample_gazettes, site, **nothing, extra={})
    return site


def test_what_is_not_known_is_not_said(bare_site: Path) -> None:
    for html in (*pages(bare_site).values(), (bare_site / "404.html").read_text("utf-8")):
        assert not re.search(r"\b(None|null|undefined)\b", html)
        assert not CANONICAL.findall(html)
        assert '"Url"' not in html
        assert not re.search(r'content="\s*"', html)
        assert "<li></li>" not in html


def test_without_an_address_there_is_no_sitemap(bare_site: Path) -> None:
    assert not list(bare_site.glob("sitemap*"))
    assert (bare_site / "robots.txt").read_text("utf-8") == "User-agent: *\nDisallow:\n"
