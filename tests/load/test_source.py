from pathlib import Path

import pytest

from generator.load.source import MAX_BYTES, read_markdown, read_text


def rules(path: Path) -> list[str]:
    text, problems = read_text(path, "a.yml")
    assert (text is None) == bool(problems)
    return [p.rule for p in problems]


def test_a_file_at_the_limit_is_read_and_one_byte_more_is_not(tmp_path: Path) -> None:
    path = tmp_path / "a.yml"
    path.write_bytes(b"x" * MAX_BYTES)
    assert rules(path) == []
    path.write_bytes(b"x" * (MAX_BYTES + 1))
    assert rules(path) == ["too-large"]


def test_a_file_that_is_gone_is_a_problem(tmp_path: Path) -> None:
    assert rules(tmp_path / "gone.yml") == ["unreadable"]


def test_a_folder_in_place_of_a_file_is_a_problem(tmp_path: Path) -> None:
    assert rules(tmp_path) == ["unreadable"]


READ = {
    "byte order mark": (b"\xef\xbb\xbftitle: a\n", "title: a\n"),
    "windows line ends": (b"a: 1\r\nb: 2\r\n", "a: 1\nb: 2\n"),
    "characters beyond the first plane": ("𠮷".encode(), "𠮷"),
}


@pytest.mark.parametrize(("data", "text"), READ.values(), ids=READ)
def test_text_is_read(data: bytes, text: str, tmp_path: Path) -> None:
    path = tmp_path / "a.yml"
    path.write_bytes(data)
    assert read_text(path, "a.yml") == (text, [])


def test_the_line_of_a_wrong_byte_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"a\nb\n\xff\n")
    ((problem,),) = (read_markdown(path, "a.md")[1],)
    assert (problem.rule, problem.line) == ("not-utf-8", 3)


def test_tabs_and_line_ends_are_no_control_characters(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"a\tb\r\nc\n")
    assert read_markdown(path, "a.md") == ("a\tb\nc\n", [])


TOLD = {
    "gbk": ("决议".encode("gbk"), "文件不是 UTF-8 编码，像是 GBK"),
    "utf-16": ("决议".encode("utf-16"), "文件不是 UTF-8 编码，而是 UTF-16"),
    "neither": (b"\xff\xff\xff", "文件不是 UTF-8 编码"),
}


@pytest.mark.parametrize(("data", "said"), TOLD.values(), ids=TOLD)
def test_the_likely_encoding_is_told(data: bytes, said: str, tmp_path: Path) -> None:
    path = tmp_path / "a.yml"
    path.write_bytes(data)
    ((problem,),) = (read_text(path, "a.yml")[1],)
    assert problem.message.startswith(said)
    assert (problem.message == said) == (data == b"\xff\xff\xff")
