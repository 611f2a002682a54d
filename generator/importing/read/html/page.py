"""The reader of .html."""

import re

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
    declared = _DECLARED.search(source.data[:_HEAD])
    text = decoded(source.data, declared[1].decode("ascii") if declared else "")
    if text.doubt:
        found.doubt("", text.doubt)
    Flow(found).read(parsed(text.text))
    return found
