import os
from pathlib import Path

import pytest

from generator.load.enclosures import read_enclosure

LIMITS = [
    ("a.png", 10_000_001),
    ("a.svg", 2_000_001),
    ("a.pdf", 100_000_001),
    ("a.DOCX", 100_000_001),
]


@pytest.mark.parametrize(("name", "size"), LIMITS)
def test_a_file_is_no_larger_than_pages_can_be(name: str, size: int, tmp_path: Path) -> None:
    path = tmp_path / name
    path.touch()
    os.truncate(path, size)
    enclosure, (problem,) = read_enclosure(path, name)
    assert enclosure is None
    assert problem.rule == "unfit-file"
    assert "MB，超过" in problem.message


def test_what_is_no_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.png").mkdir()
    for name in ("a.png", "gone.png"):
        enclosure, (problem,) = read_enclosure(tmp_path / name, name)
        assert (enclosure, problem.rule) == (None, "unreadable")


OFFICE = [
    ("a.docx", b"PK\x03\x04...", True),
    ("a.DOC", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1...", True),
    ("a.wps", b"PK\x03\x04...", True),
    ("a.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1...", False),
    ("a.ofd", b"%PDF-1.7", False),
    ("a.pdf", b"%PDF-1.7 and no more", False),
]


@pytest.mark.parametrize(("name", "data", "is_fit"), OFFICE)
def test_a_file_is_what_its_suffix_says(
    name: str, data: bytes, is_fit: bool, tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(data)
    enclosure, problems = read_enclosure(tmp_path / name, name)
    assert bool(enclosure) is is_fit
    assert [one.rule for one in problems] == ([] if is_fit else ["unfit-file"])
    if enclosure:
        assert Path(enclosure.name).suffix == Path(name).suffix.lower()
        assert enclosure.content is None
