"""Archives of files: read as a folder would be; what was made to harm is refused, and nothing is written."""

import io
import stat
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.importing.read import packed
from generator.importing.read.files import files_of
from generator.importing.read.read import read
from generator.importing.read.unreadable import UnreadableError
from tests.importing.read.word import p, word

TEXT = "县人民政府关于修桥的报告\n桥修好了。\n"


def zipped(folder: Path, files: Mapping[str, str | bytes], name: str = "a.zip") -> Path:
    path = folder / name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for one, content in files.items():
            archive.writestr(one, content)
    return path


def in_gbk(folder: Path, name: str) -> Path:
    """Return an archive as Windows packs it: the name in GBK, and no mark that says so."""
    raw = name.encode("gbk")
    path = zipped(folder, {"x" * len(raw): TEXT})
    path.write_bytes(path.read_bytes().replace(b"x" * len(raw), raw))
    return path


def test_an_archive_is_read_as_a_folder_is(tmp_path: Path) -> None:
    files = {"第10期.txt": TEXT, "第2期/b.docx": word(p("甲")), "__MACOSX/c.txt": "", "d.exe": ""}
    found = files_of([zipped(tmp_path, files)])
    assert [one.name for one in found] == ["b.docx", "第10期.txt"]
    assert [read(one).name for one in found] == ["b.docx", "第10期.txt"]
    assert str(found[0]) == f"{tmp_path / 'a.zip'} 里的 第2期/b.docx"
    assert [one.name for one in tmp_path.iterdir()] == ["a.zip"]


def test_an_archive_within_a_folder_is_opened(tmp_path: Path) -> None:
    zipped(tmp_path, {"b.txt": TEXT})
    (tmp_path / "c.txt").write_text(TEXT, encoding="utf-8")
    assert [one.name for one in files_of([tmp_path])] == ["b.txt", "c.txt"]


def test_names_that_windows_packed_are_read(tmp_path: Path) -> None:
    (found,) = files_of([in_gbk(tmp_path, "公报\\第3号.txt")])
    assert found.name == "第3号.txt"
    assert read(found).blocks


def test_a_word_file_that_is_called_zip_is_one_document(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(word(p("甲")))
    assert files_of([tmp_path / "a.zip"]) == [tmp_path / "a.zip"]


def test_links_are_not_followed(tmp_path: Path) -> None:
    path = zipped(tmp_path, {"b.txt": TEXT})
    with zipfile.ZipFile(path, "a") as archive:
        link = zipfile.ZipInfo("c.txt")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    assert [one.name for one in files_of([path])] == ["b.txt"]


def torn(folder: Path) -> Path:
    path = zipped(folder, {"b.txt": TEXT})
    path.write_bytes(path.read_bytes()[:-30])
    return path


def locked(folder: Path) -> Path:
    path = zipped(folder, {"b.txt": TEXT})
    data = bytearray(path.read_bytes())
    data[data.find(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    return path


def nested(folder: Path) -> Path:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("b.txt", TEXT)
    return zipped(folder, {"in.zip": inner.getvalue()})


BAD: Mapping[str, tuple[Callable[[Path], Path], str]] = {
    "torn": (torn, "损坏"),
    "locked": (locked, "密码"),
    "nested": (nested, "压缩包里还有压缩包（in.zip）"),
    "a way out": (lambda folder: zipped(folder, {"../../b.txt": TEXT}), "包外面"),
    "an absolute way": (lambda folder: zipped(folder, {"/etc/b.txt": TEXT}), "包外面"),
    "a way out of Windows": (lambda folder: zipped(folder, {"..\\..\\b.txt": TEXT}), "包外面"),
    "a drive": (lambda folder: zipped(folder, {"C:\\b.txt": TEXT}), "包外面"),
    "nothing to read": (lambda folder: zipped(folder, {"b.exe": ""}), "没有能导入的文件"),
}


@pytest.mark.parametrize("case", BAD)
def test_what_is_no_honest_archive_is_told(case: str, tmp_path: Path) -> None:
    made, expected = BAD[case]
    with pytest.raises(UnreadableError, match=expected):
        files_of([made(tmp_path)])
    assert [one.name for one in tmp_path.iterdir()] == ["a.zip"]


@pytest.mark.parametrize(
    ("bound", "most", "expected"), [("_ENTRIES", 1, "超过 1 个"), ("_ALL", 50, "解开以后超过")]
)
def test_an_archive_has_bounds(
    bound: str, most: int, expected: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packed, bound, most)
    with pytest.raises(UnreadableError, match=expected):
        files_of([zipped(tmp_path, {"b.txt": TEXT, "c.txt": TEXT})])


def test_a_file_of_it_has_a_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (one,) = files_of([zipped(tmp_path, {"b.txt": TEXT})])
    monkeypatch.setattr(packed, "_ONE", 10)
    with pytest.raises(UnreadableError, match="超过"):
        read(one)


def test_a_file_whose_size_is_a_lie_is_told(tmp_path: Path) -> None:
    path = zipped(tmp_path, {"b.txt": "甲" * 100_000})
    data = bytearray(path.read_bytes())
    at = data.rfind(b"PK\x01\x02")
    data[at + 24 : at + 28] = (1000).to_bytes(4, "little")
    path.write_bytes(data)
    (one,) = files_of([path])
    with pytest.raises(UnreadableError, match="损坏"):
        read(one)
