"""Bytes -> text, in the encodings that Chinese offices use, without a guess that is not told.

Detectors that know all the world's encodings take a short GB text for Korean or Cyrillic; here each
of the few candidates has to decode strictly, and what it yields has to read as Chinese.
"""

import codecs
import re
from dataclasses import dataclass

from generator.importing.read.unreadable import UnreadableError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NAMES = {"gb18030": "GB18030（简体）", "big5hkscs": "Big5（繁体）"}
_DECLARED = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb18030": "gb18030",
    "big5": "big5hkscs",
    "big5hkscs": "big5hkscs",
    "cp950": "big5hkscs",
    "utf-16": "utf-16",
}
_COMMON = {
    # The levels that both standards put first hold the characters of everyday use.
    "gb18030": re.compile(rb"[\x00-\x7f]|[\xa1-\xa3\xb0-\xd7][\xa1-\xfe]"),
    "big5hkscs": re.compile(rb"[\x00-\x7f]|[\xa1-\xa3\xa4-\xc6][\x40-\x7e\xa1-\xfe]"),
}
_NOT_TEXT = re.compile("[\x00-\x08\x0e-\x1f]")
_WIDE = re.compile("[\t\n\r -~\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff00-\uffee]")
"""What a Chinese text consists of; bytes of another encoding, taken in pairs, are hardly ever that."""
_SAMPLE = 400_000
"""Bytes that are looked at to tell one encoding from another."""
_WAY_OUT = "请用记事本打开它，“另存为”时把编码选为 UTF-8，再导入"


@dataclass(frozen=True)
class Decoded:
    """A text, and what an editor is to know of its encoding: nothing where that is plain."""

    text: str
    doubt: str = ""


def decoded(data: bytes, declared: str = "") -> Decoded:
    """Return the text of a file; `declared` is the encoding that it names itself. Raises UnreadableError."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data, encoding)
    text = _tried(data, "utf-8")
    if text is not None and "\0" not in text:
        return Decoded(_text(text))
    if encoding := _wide(data):
        return _strict(data, encoding)
    if (named := _known(declared)) and (text := _tried(data, named)) is not None:
        return Decoded(_text(text))
    return _chinese(data)


def _wide(data: bytes) -> str:
    """Return which UTF-16 a text without a mark is; read the other way round, it is no Chinese."""
    sample = data[:_SAMPLE]
    if len(data) % 2 or not sample:
        return ""
    shares = {
        encoding: len(_WIDE.findall(sample.decode(encoding, errors="replace"))) * 2 / len(sample)
        for encoding in ("utf-16-le", "utf-16-be")
    }
    best = max(shares, key=lambda encoding: shares[encoding])
    return best if shares[best] > 0.95 and min(shares.values()) < 0.9 else ""


def _strict(data: bytes, encoding: str) -> Decoded:
    text = _tried(data, encoding)
    if text is None:
        whole = data.decode(encoding, errors="replace")
        return Decoded(
            _text(whole), "文件里有损坏的字节，读不出来的地方用“\ufffd”标着，请对照原件补上"
        )
    return Decoded(_text(text))


def _tried(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _known(declared: str) -> str:
    """Return Python's name of the encoding of a Chinese text; GBK and GB2312 are read as what contains them.

    Any other is not believed: old pages name iso-8859-1, as which all bytes can be read.
    """
    try:
        return _DECLARED.get(codecs.lookup(declared.strip()).name, "")
    except (LookupError, ValueError):
        return ""


def _chinese(data: bytes) -> Decoded:
    texts = {encoding: _tried(data, encoding) for encoding in _COMMON}
    shares = {
        encoding: _share(data, encoding) for encoding, text in texts.items() if text is not None
    }
    if not shares:
        return _damaged(data)
    best = max(shares, key=lambda encoding: shares[encoding])
    others = [share for encoding, share in shares.items() if encoding != best]
    said = f"文件没有写明编码，按 {_NAMES[best]} 读的，请看一看文字对不对"
    is_plain = best == "gb18030" and shares[best] > 0.9 and all(one < 0.8 for one in others)
    return Decoded(_text(texts[best] or ""), "" if is_plain else said)


def _share(data: bytes, encoding: str) -> float:
    """Return how much of a text is of characters in everyday use, ASCII apart."""
    sample = data[:_SAMPLE]
    common = sum(len(one[0]) for one in _COMMON[encoding].finditer(sample) if len(one[0]) == 2)
    return common / max(1, sum(byte > 0x7F for byte in sample) + _low_trails(sample, encoding))


def _low_trails(sample: bytes, encoding: str) -> int:
    """Return how many bytes below 0x80 are the second of a character."""
    pairs = _COMMON[encoding].finditer(sample)
    return sum(len(one[0]) == 2 and one[0][1] < 0x80 for one in pairs)


def _damaged(data: bytes) -> Decoded:
    """Read what is damaged in few places; the rest is told. Raises UnreadableError."""
    for encoding in ("utf-8", "gb18030"):
        text = data.decode(encoding, errors="replace")
        if text.count("\ufffd") * 100 <= len(text):
            said = "文件里有损坏的字节，读不出来的地方用“\ufffd”标着，请对照原件补上"
            return Decoded(_text(text), said)
    raise UnreadableError("看不出这个文件用的是什么编码", _WAY_OUT)


def _text(text: str) -> str:
    """Return a text that is one. Raises UnreadableError."""
    if len(_NOT_TEXT.findall(text[:_SAMPLE])) * 50 > len(text[:_SAMPLE]):
        raise UnreadableError("这不是文字文件", "请给 .docx、.pdf、.txt、.html 文件")
    return text
