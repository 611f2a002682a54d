"""The same site stands on Material's skeleton and on our own."""

from html.parser import HTMLParser
from pathlib import Path

import pytest

from generator.site.skeleton import skeleton

from .sample import WITHOUT_MATERIAL, build_sample

Element = tuple[str, tuple[tuple[str, str | None], ...]]

OF_THE_FRAME = {"html", "head", "body", "main"}


class Shown(HTMLParser):
    """A page as readers and programs find it: its text, its elements, without Material's own."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.text: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in OF_THE_FRAME:
            attrs = [(key, value) for key, value in attrs if key == "lang"]
        elif any("md-" in key or (value or "").startswith("md-") for key, value in attrs):
            return
        self.elements.append((tag, tuple(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data.split()


@pytest.fixture(scope="session")
def without_material(sample_gazettes: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    site = tmp_path_factory.mktemp("without-material")
    build_sample(sample_gazettes, site, theme=WITHOUT_MATERIAL)
    return site


def html_files(site: Path) -> dict[str, str]:
    files = sorted(site.rglob("*.html"))
    return {file.relative_to(site).as_posix(): file.read_text("utf-8") for file in files}


def test_pages_are_the_same_with_and_without_material(
    sample_site: Path, without_material: Path
) -> None:
    with_it, without = html_files(sample_site), html_files(without_material)
    assert "md-main" in with_it["index.html"]
    assert not [path for path, html in without.items() if "md-" in html]
    assert with_it.keys() == without.keys()
    for path, html in with_it.items():
        assert Shown(html).text == Shown(without[path]).text, path
        assert Shown(html).elements == Shown(without[path]).elements, path


def test_all_other_files_are_the_same(sample_site: Path, without_material: Path) -> None:
    def others(site: Path) -> dict[str, bytes]:
        files = (f for f in site.rglob("*") if f.is_file() and f.suffix not in {".html", ".bin"})
        return {file.relative_to(site).as_posix(): file.read_bytes() for file in files}

    assert others(sample_site) == others(without_material)


def test_every_page_has_one_of_each_landmark(without_material: Path) -> None:
    for path, html in html_files(without_material).items():
        elements = Shown(html).elements
        tags = [tag for tag, _ in elements]
        assert [tags.count(tag) for tag in ("main", "footer", "h1")] == [1, 1, 1], path
        assert ("html", (("lang", "zh-CN"),)) in elements
        first_link = next(dict(attrs) for tag, attrs in elements if tag == "a")
        assert first_link == {"class": "skip", "href": "#content"}
        assert 'id="content"' in html


def test_material_is_used_where_the_theme_has_it(tmp_path: Path) -> None:
    assert skeleton([str(tmp_path)]) == "skeleton.html"
    (tmp_path / "base.html").touch()
    assert skeleton([str(tmp_path)]) == "on-material.html"
