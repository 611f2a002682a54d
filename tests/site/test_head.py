"""What a page's head tells search engines and other programs."""

import json
import re
from pathlib import Path
from urllib.parse import quote

import pytest
from PIL import Image

from ..conftest import THEME
from ..once import made_once
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
    nothing = {"site_url": "", "site_description": None, "site_author": None, "copyright": None}
    return made_once(
        tmp_path_factory,
        "bare-site",
        lambda site: build_sample(sample_gazettes, site, **nothing, extra={}),
    )


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


PROPERTY = re.compile(r'<meta property="([^"]*)" content="([^"]*)">')


def test_every_page_is_shown_elsewhere_with_title_words_and_picture(sample_site: Path) -> None:
    for path, html in pages(sample_site).items():
        found = dict(PROPERTY.findall(html))
        assert {"og:type", "og:title", "og:description", "og:site_name", "og:locale"} <= {*found}
        assert all(found.values())
        assert [found["og:description"]] == DESCRIPTION.findall(html)
        assert found["og:url"] == ADDRESS + quote(path)
        picture = found["og:image"].removeprefix(ADDRESS)
        assert (sample_site / picture).is_file()
    document = dict(PROPERTY.findall(pages(sample_site)["qinghe/2023-1/water-report/"]))
    assert document["og:type"] == "article"
    assert document["article:published_time"] == "2023-04-01"


def test_without_an_address_nothing_half_is_said(bare_site: Path) -> None:
    for html in pages(bare_site).values():
        assert not {"og:url", "og:image"} & {*dict(PROPERTY.findall(html))}


def test_the_site_can_be_put_on_a_phones_first_screen(sample_site: Path) -> None:
    html = pages(sample_site)["qinghe/2023-1/"]
    assert '<link rel="manifest" href="../../manifest.webmanifest">' in html
    (icon,) = re.findall(r'<link rel="apple-touch-icon" href="([^"]*)">', html)
    assert (sample_site / "qinghe/2023-1" / icon).is_file()
    told = json.loads((sample_site / "manifest.webmanifest").read_text(encoding="utf-8"))
    assert told["name"] == "人大公报"
    assert told["start_url"] == "./"
    assert (sample_site / told["icons"][0]["src"]).is_file()
    for one in told["icons"][1:]:
        with Image.open(sample_site / one["src"]) as picture:
            assert one["sizes"] == f"{picture.width}x{picture.height}"


@pytest.mark.parametrize(("scheme", "sheet"), [("light", "tokens"), ("dark", "dark")])
def test_the_browser_has_the_headers_colour(scheme: str, sheet: str, sample_site: Path) -> None:
    css = (THEME / "assets" / "css" / f"{sheet}.css").read_text(encoding="utf-8")
    (colour,) = re.findall(r"--sheet: (#[0-9a-f]+);", css)
    for html in pages(sample_site).values():
        media = f"(prefers-color-scheme: {scheme})"
        assert f'<meta name="theme-color" content="{colour}" media="{media}">' in html
