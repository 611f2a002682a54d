"""The same site stands on Material's skeleton and on our own."""

from pathlib import Path

import pytest

from generator.site.skeleton import skeleton

from ..once import made_once
from ..skeletons import Found, assert_same_pages, build_without_material, pages_of
from .sample import ADDRESS, configured


@pytest.fixture(scope="session")
def without_material(sample_gazettes: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    def make(site: Path) -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("SITE_URL", ADDRESS)
            build_without_material(configured(sample_gazettes), sample_gazettes, site)

    return made_once(tmp_path_factory, "without-material", make)


def test_pages_are_the_same_with_and_without_material(
    sample_site: Path, without_material: Path
) -> None:
    assert_same_pages(sample_site, without_material)


def test_all_other_files_are_the_same(sample_site: Path, without_material: Path) -> None:
    def others(site: Path) -> dict[str, bytes]:
        files = (f for f in site.rglob("*") if f.is_file() and f.suffix not in {".html", ".bin"})
        return {file.relative_to(site).as_posix(): file.read_bytes() for file in files}

    assert others(sample_site) == others(without_material)


def test_every_page_has_one_of_each_landmark(without_material: Path) -> None:
    for path, html in pages_of(without_material).items():
        elements = Found(html).elements
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
