"""Files of older programs, .doc, .wps, .rtf, .odt -> a Word file, by LibreOffice where it is installed."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from generator.importing.read.docx.word import read_word
from generator.importing.read.found import Found
from generator.importing.read.source import Source
from generator.importing.read.unreadable import UnreadableError

_PROGRAMS = ("soffice", "libreoffice")
_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:/Program Files/LibreOffice/program/soffice.exe",
)
_OLDER = {".doc", ".wps", ".rtf", ".odt", ".dot"}
_SECONDS = 180
_BY_HAND = "请在 Word 或 WPS 里打开它，“另存为”.docx，再导入"
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
</oor:items>
"""
"""The profile that LibreOffice runs with: no macro runs, no link is followed."""


def read_office(source: Source) -> Found:
    """Return what such a file holds. Raises UnreadableError."""
    program = next(_programs(), None)
    if program is None:
        what = f"{_called(source)}要靠 LibreOffice 转换，这台电脑上没有装"
        raise UnreadableError(what, _BY_HAND)
    with tempfile.TemporaryDirectory() as folder:
        converted = _converted(program, source, Path(folder))
    return read_word(replace(source, data=converted))


def _programs() -> Iterator[str]:
    yield from filter(None, map(shutil.which, _PROGRAMS))
    yield from (place for place in _PLACES if Path(place).is_file())


def _converted(program: str, source: Source, folder: Path) -> bytes:
    """Return the Word file that LibreOffice makes, in a profile and a folder of its own."""
    given, profile = folder / f"given{_suffix(source)}", folder / "profile"
    given.write_bytes(source.data)
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_SETTINGS, encoding="utf-8")
    command = [program, "--headless", "--norestore", "--nolockcheck"]
    command += [f"-env:UserInstallation={profile.as_uri()}"]
    command += [
        "--convert-to",
        "docx:MS Word 2007 XML",
        "--outdir",
        str(folder / "made"),
        str(given),
    ]
    try:
        _run(command, folder)
        return (folder / "made" / "given.docx").read_bytes()
    except subprocess.TimeoutExpired as failed:
        what = f"LibreOffice 转换了 {_SECONDS} 秒还没有完成"
        raise UnreadableError(what, _BY_HAND) from failed
    except OSError as failed:
        raise UnreadableError("LibreOffice 转换不了这个文件", _BY_HAND) from failed


def _run(command: Sequence[str], folder: Path) -> None:
    """Run a program to its end; one that takes too long, or is broken off, is ended with all that it started."""
    silent = subprocess.DEVNULL
    process = subprocess.Popen(  # noqa: S603  # nothing of the command is a name that somebody else gave
        command, cwd=folder, stdin=silent, stdout=silent, stderr=silent, start_new_session=True
    )
    try:
        process.wait(_SECONDS)
    except BaseException:
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        raise


def _called(source: Source) -> str:
    suffix = source.path.suffix.lower()
    if suffix in _OLDER:
        return f"{suffix} 文件"
    named = f"（文件名的后缀是 {suffix}）" if suffix else ""
    return f"这其实是旧式的 .doc 一类的文件{named}，"


def _suffix(source: Source) -> str:
    suffix = source.path.suffix.lower()
    return suffix if suffix in _OLDER else ".doc"
