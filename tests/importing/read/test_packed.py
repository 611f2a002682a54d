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

ZIP_FILE = zipfile.ZipFile
TEXT = "县人民政府关于修桥的报告\n桥修好了。\n"


def zipped(folder: Path, files: Mapping[str, str | bytes], by: int = zipfile.ZIP_DEFLATED) -> Path:
    path = folder / "a.zip"
    with zipfile.ZipFile(path, "w", by) as archive:
        for one, content in files.items():
            archive.writestr(one, content)
    return path


def packed_by(folder: Path, method: int) -> Path:
    return zipped(folder, {"b.txt": "甲" * 1000}, method)


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


@pytest.mark.parametrize("name", ["誠信.txt", "公报/乗车.txt"])
def test_names_are_the_same_on_every_system(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert b"\\" in name.encode("gbk")
    path = in_gbk(tmp_path, name)
    monkeypatch.setattr("os.sep", "\\")  # what zipfile asks for the system
    assert [str(one.path) for one in files_of([path]) if isinstance(one, packed.Packed)] == [name]


@pytest.mark.parametrize(
    "name", ["../../b.txt", "/etc/b.txt", "..\\..\\b.txt", "C:\\b.txt", "附:b.txt"]
)
def test_where_a_name_leads_is_nothing_to_what_is_only_read(name: str, tmp_path: Path) -> None:
    (one,) = files_of([zipped(tmp_path, {name: TEXT})])
    assert one.name.endswith("b.txt")
    assert read(one).blocks
    assert [path.name for path in tmp_path.iterdir()] == ["a.zip"]


def test_each_archive_is_read_once(tmp_path: Path) -> None:
    path = zipped(tmp_path, {"b.txt": TEXT})
    (tmp_path / "in").mkdir()
    assert len(files_of([path, path, tmp_path, tmp_path / "in" / ".." / "a.zip"])) == 1


def test_the_directory_of_an_archive_is_read_as_often_whatever_it_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []

    def opening(file: Path) -> zipfile.ZipFile:
        opened.append(file)
        return ZIP_FILE(file)

    path = zipped(tmp_path, {f"{n}.txt": TEXT for n in range(9)})
    monkeypatch.setattr("zipfile.ZipFile", opening)
    assert len([read(one) for one in files_of([path])]) == 9
    assert len(opened) == 2


def test_numbers_without_end_have_an_order(tmp_path: Path) -> None:
    names = ["1" * 5000 + ".txt", "２.txt", "10.txt", "12/a.txt", "１２/b.txt"]
    found = files_of([zipped(tmp_path, dict.fromkeys(names, TEXT))])
    assert [one.name for one in found] == ["２.txt", "10.txt", "a.txt", "b.txt", names[0]]


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
    "bzip2": (lambda folder: packed_by(folder, zipfile.ZIP_BZIP2), "少见的压缩方法"),
    "LZMA": (lambda folder: packed_by(folder, zipfile.ZIP_LZMA), "少见的压缩方法"),
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
    monkeypatch.setattr("generator.importing.read.size.MOST", 10)
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
