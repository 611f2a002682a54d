"""Home offers to keep the whole site where it is small."""

import json
from pathlib import Path

import pytest

from generator.publish.output import Output
from generator.site import take_along
from generator.site.take_along import LIST, SIZE, offer_whole

FILES = {
    "a/files/0123.png": b"x" * 300_000,
    "a/files/0123.pdf": b"x" * 9_000_000,
    "assets/0/a.css": b"x" * 300_000,
    "search/0.bin": b"x" * 100_000,
    "search/index.html": b"x" * 9_000_000,
    "feed.xml": b"x" * 9_000_000,
}
PAGES = [("", 20), ("a/", 400_000)]


@pytest.fixture
def site(tmp_path: Path) -> Output:
    site = Output(tmp_path)
    for path, content in FILES.items():
        site.put(path, content)
    return site


def test_it_is_told_how_large_all_of_it_is(site: Output) -> None:
    assert offer_whole(site, PAGES) == b"2 MB"
    assert json.loads((site.folder / LIST).read_bytes()) == {
        "pages": ["", "a/", "search/"],
        "pictures": ["a/files/0123.png"],
        "search": ["search/0.bin"],
    }


def test_what_another_build_has_left_is_not_counted(site: Output, tmp_path: Path) -> None:
    (tmp_path / "search/1.bin").write_bytes(b"x" * 9_000_000)
    assert offer_whole(site, PAGES) == b"2 MB"


@pytest.mark.parametrize("most", [300_000, 1_000_000])
def test_a_large_site_is_not_offered(
    most: int, site: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(take_along, "MOST", most)
    assert offer_whole(site, PAGES) == b""
    assert not (site.folder / LIST).exists()


def test_the_list_has_the_pages_of_the_sitemap_and_no_rules(sample_site: Path) -> None:
    pages = json.loads((sample_site / LIST).read_bytes())["pages"]
    assert {"", "qinghe/2023-1/", "people/", "search/", "supervision/"} <= {*pages}
    assert not [one for one in pages if one.startswith("rules")]
    assert len(pages) == len({*pages})
    assert SIZE not in (sample_site / "index.html").read_bytes()
