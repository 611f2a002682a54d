"""The form of the search's files: gzip, and text within as JSON in GBK."""

import codecs
import gzip
import json
from typing import TypeAlias

Json: TypeAlias = "str | int | list[Json] | dict[str, Json] | None"

_ESCAPED = "gazette-json-escape"


def pack(content: bytes) -> bytes:
    """Compress a file; equal content gives equal bytes, because no time stands in them."""
    return gzip.compress(content, compresslevel=9, mtime=0)


def pack_json(value: Json) -> bytes:
    """Compress a value as `encode_json` gives it."""
    return pack(encode_json(value))


def encode_json(value: Json) -> bytes:
    r"""Encode a value as one line of JSON in GBK, which is a sixth smaller than UTF-8 at last.

    Browsers decode GBK; a character that it lacks is escaped as JSON does: `\u3400`.
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.encode("gbk", _ESCAPED)


def _escape(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return json.dumps(error.object[error.start : error.end])[1:-1], error.end


codecs.register_error(_ESCAPED, _escape)
