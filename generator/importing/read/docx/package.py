"""The parts of a .docx: a zip of XML, which anybody may have packed."""

import posixpath
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from generator.importing.read.docx.tags import shorten
from generator.importing.read.unreadable import UnreadableError
from generator.importing.read.zip_methods import DAMAGED, is_bounded

_MB = 1_000_000
_ENTRIES = 10_000
_XML, _PICTURE, _ALL = 50 * _MB, 30 * _MB, 500 * _MB
"""Bytes of one part, and of all together, once unpacked."""
_RATIO, _SMALL = 300, 2 * _MB
"""How far a part may be packed; Word's own reach some fifty. Small parts may be anything."""
_DEEPEST = 160
_AGAIN = "请在 Word 或 WPS 里打开，“另存为”一份新的 .docx，再导入"


@dataclass(frozen=True)
class Relation:
    """What a part refers to: another part, or an address outside, which nobody follows."""

    kind: str
    """The last step of its type: image, footnotes …"""
    target: str
    is_outside: bool


class Package:
    """The parts of one file, each read when it is asked for."""

    def __init__(self, data: bytes) -> None:
        """Take a file's content. Raises UnreadableError for one that is too big or broken."""
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError) as failed:
            raise UnreadableError("文件已经损坏，打不开", _AGAIN) from failed
        self._infos = {
            info.filename.replace("\\", "/").lstrip("/"): info for info in self._zip.infolist()
        }
        self._refuse_bombs()

    def _refuse_bombs(self) -> None:
        infos = self._zip.infolist()
        if len(infos) > _ENTRIES or sum(info.file_size for info in infos) > _ALL:
            raise UnreadableError("文件解开以后太大，不是正常的 Word 文件", _AGAIN)
        for info in infos:
            if info.flag_bits & 1:
                raise UnreadableError("文件有密码", "请在 Word 里取消密码，再导入")
            if not is_bounded(info):
                raise UnreadableError("文件用了 Word 不用的压缩方法，不是正常的 Word 文件", _AGAIN)
            if info.file_size > max(_SMALL, info.compress_size * _RATIO):
                raise UnreadableError("文件解开以后太大，不是正常的 Word 文件", _AGAIN)

    def content(self, name: str, most: int = _PICTURE) -> bytes | None:
        """Return the bytes of a part; nothing where there is none. Raises UnreadableError."""
        info = self._infos.get(name)
        if info is None:
            return None
        try:
            with self._zip.open(info) as part:
                data = part.read(most + 1)
        except DAMAGED as failed:
            raise UnreadableError("文件已经损坏，读到一半就没有了", _AGAIN) from failed
        if len(data) > most:
            raise UnreadableError(f"文件的一部分超过 {most // _MB} MB", "请分成几个文件，再导入")
        return data

    def xml(self, name: str) -> Element | None:
        """Return a part, its names shortened to w:p and the like. Raises UnreadableError."""
        data = self.content(name, _XML)
        if data is None:
            return None
        try:
            root: Element = fromstring(data, forbid_dtd=True)
        except DefusedXmlException as failed:
            raise UnreadableError(
                "文件里定义了实体（ENTITY），不是正常的 Word 文件", _AGAIN
            ) from failed
        except (ParseError, ValueError, LookupError) as failed:
            raise UnreadableError("文件已经损坏，里面的 XML 读不懂", _AGAIN) from failed
        if not shorten(root, _DEEPEST):
            raise UnreadableError(f"文件里一层套一层，超过 {_DEEPEST} 层", _AGAIN)
        return root

    def relations(self, part: str) -> Mapping[str, Relation]:
        """Return what a part refers to, by id."""
        folder, name = posixpath.split(part)
        root = self.xml(posixpath.join(folder, "_rels", f"{name}.rels"))
        return {} if root is None else dict(_relation(one, folder) for one in root)

    @cached_property
    def main(self) -> str:
        """The name of the part that holds the text. Raises UnreadableError."""
        kinds = self.relations("")
        for one in kinds.values():
            if one.kind == "officeDocument" and not one.is_outside and one.target in self._infos:
                return one.target
        raise UnreadableError("文件里没有 Word 的正文", _AGAIN)


def _relation(element: Element, folder: str) -> tuple[str, Relation]:
    target = element.get("Target", "").replace("\\", "/")
    is_outside = element.get("TargetMode") == "External"
    if not is_outside:
        target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    kind = element.get("Type", "").rpartition("/")[2]
    return element.get("Id", ""), Relation(kind, target, is_outside)
