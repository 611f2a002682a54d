"""Files that LibreOffice converts: with a program in its place, and without one."""

import os
import sys
from pathlib import Path

import pytest

from generator.importing.read import office
from generator.importing.read.unreadable import UnreadableError
from tests.importing.read.shown import given, shown
from tests.importing.read.word import p, word

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
RTF = b"{\\rtf1 a}"

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="the program in its place is a script"
)


def program(folder: Path, monkeypatch: pytest.MonkeyPatch, body: str) -> None:
    """Put a script in the place of LibreOffice; `$out` is where the Word file is to be made."""
    script = folder / "bin" / "soffice"
    script.parent.mkdir()
    (folder / "ready.docx").write_bytes(word(p("转换来的文字")))
    script.write_text(
        f'#!/bin/sh\nout="$(dirname "$8")/made"; ready="{folder}/ready.docx"\n{body}\n',
        encoding="utf-8",
    )
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{script.parent}{os.pathsep}{os.environ['PATH']}")


@pytest.mark.parametrize(("name", "data"), [("a.doc", OLE), ("a.wps", OLE), ("a.rtf", RTF)])
def test_a_file_is_converted(
    name: str, data: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(
        tmp_path,
        monkeypatch,
        'for last; do :; done; dir="$(dirname "$last")/made"; mkdir -p "$dir"; cp "$ready" "$dir/given.docx"',
    )
    assert shown(given(tmp_path, name, data)) == ["转换来的文字"]


@pytest.mark.parametrize(
    ("body", "said"), [("exit 0", "转换不了"), ("exit 1", "转换不了"), ("sleep 60", "还没有完成")]
)
def test_what_goes_wrong_is_told(
    body: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(office, "_SECONDS", 1)
    program(tmp_path, monkeypatch, body)
    with pytest.raises(UnreadableError, match=said):
        given(tmp_path, "a.doc", OLE)


@pytest.mark.parametrize(
    ("name", "said"), [("a.doc", "^.doc 文件要靠"), ("a.docx", "其实是旧式的 .doc .*后缀是 .docx")]
)
def test_without_the_program_it_is_said_how_to_save(
    name: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(office, "_PLACES", ())
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UnreadableError, match=rf"{said}.*LibreOffice.*另存为.*docx"):
        given(tmp_path, name, OLE)
