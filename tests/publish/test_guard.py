from pathlib import Path

import pytest

from generator.publish.guard import RefusedError, Target, refuse_precious

# The folders of gazettes, site and content.
REFUSED = {
    "the content itself": ("content", "site", "content"),
    "a folder around the content": (".", "../site", "content"),
    "a folder within the content": ("content/g", "site", "content"),
    "one folder for both": ("x", "x", "content"),
    "the site within the gazettes": ("g", "g/site", "content"),
    "the gazettes within the site": ("s/g", "s", "content"),
    "a file": ("file", "site", "content"),
    "a checkout": ("checkout", "site", "content"),
    "home": ("home", "../site", "elsewhere"),
    "a folder around home": ("gazettes", ".", "/elsewhere"),
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("content", "checkout/.git", "home"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    return tmp_path


@pytest.mark.parametrize("names", REFUSED.values(), ids=REFUSED)
def test_folders_that_would_destroy_more_than_output_are_refused(
    names: tuple[str, str, str], folder: Path
) -> None:
    with pytest.raises(RefusedError):
        refuse_precious(*(folder / name for name in names))


def test_folders_side_by_side_are_fine(folder: Path) -> None:
    refuse_precious(folder / "gazettes", folder / "site", folder / "content")


def test_only_what_no_build_made_is_spared(tmp_path: Path) -> None:
    target = Target(tmp_path / "site", "sign")
    assert target.spare() is None
    target.path.mkdir()
    assert target.spare() is None
    (target.path / "diary").write_text("", encoding="utf-8")
    assert target.spare() == tmp_path / "site.old1"
    (tmp_path / "site.old1").mkdir()
    assert target.spare() == tmp_path / "site.old2"
    (target.path / "sign").write_text("", encoding="utf-8")
    assert target.spare() is None
