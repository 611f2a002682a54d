"""The reader of .html."""

import re
from email import message_from_bytes

from generator.importing.read.encoding import decoded
from generator.importing.read.found import Found
from generator.importing.read.html.flow import Flow
from generator.importing.read.html.nodes import parsed
from generator.importing.read.source import Source

_DECLARED = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{1,30})""", re.IGNORECASE)
_HEAD = 4096


def read_page(source: Source) -> Found:
    """Return what a web page shows. Raises UnreadableError."""
    found = Found()
    data = _unwrapped(source.data)
    declared = _DECLARED.search(data[:_HEAD])
    text = decoded(data, declared[1].decode("ascii") if declared else "")
    if text.doubt:
        found.doubt("", text.doubt)
    Flow(found).read(parsed(text.text))
    return found


def _unwrapped(data: bytes) -> bytes:
    """Return the page of a file that has all that belongs to it (.mht); any other as it is."""
    if b"MIME-Version:" not in data[:_HEAD]:
        return data
    parts = message_from_bytes(data).walk()
    page = next((part for part in parts if part.get_content_type() == "text/html"), None)
    content = page.get_payload(decode=True) if page else None
    return content if isinstance(content, bytes) else data
