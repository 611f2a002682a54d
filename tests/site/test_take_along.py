"""Home offers to keep the whole site where it is small."""

import json
from pathlib import Path

import pytest

from generator.site import take_along
from generator.site.take_along import LIST, SIZE, offer_whole

HOME = b'<p data-size="@site-size@">'


def site(folder: Path) -> list[tuple[str, Path]]:
    for name, content in {
        "index.html": HOME,
        "a/index.html": b"x" * 400_000,
        "a/files/0123.png": b"x" * 300_000,
        "a/files/0123.pdf": b"x" * 9_000_000,
        "assets/0/a.css": b"x" * 300_000,
        "search/0.bin": b"x" * 100_000,
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return [("", folder / "index.html"), ("a/", folder / "a/index.html")]


def test_home_says_how_large_all_of_it_is(tmp_path: Path) -> None:
    offer_whole(tmp_path, site(tmp_path))
    assert (tmp_path / "index.html").read_bytes() == b'<p data-size="2 MB">'
    assert json.loads((tmp_path / LIST).read_bytes()) == {"pages": ["", "a/", "search/"]}


@pytest.mark.parametrize("most", [300_000, 1_000_000])
def test_a_large_site_is_not_offered(
    most: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(take_along, "MOST", most)
    offer_whole(tmp_path, site(tmp_path))
    assert (tmp_path / "index.html").read_bytes() == b'<p data-size="">'
    assert not (tmp_path / LIST).exists()


def test_the_list_has_the_pages_of_the_sitemap_and_no_rules(sample_site: Path) -> None:
    pages = json.loads((sample_site / LIST).read_bytes())["pages"]
    assert {"", "qinghe/2023-1/", "people/", "search/", "supervision/"} <= {*pages}
    assert not [one for one in pages if one.startswith("rules")]
    assert len(pages) == len({*pages})
    assert SIZE not in (sample_site / "index.html").read_bytes()
