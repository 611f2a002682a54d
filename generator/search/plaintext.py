"""The HTML of a page's body to the plain text that it shows."""

import re
from html.parser import HTMLParser

_BLOCKS = frozenset(
    ["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "blockquote", "pre", "dt", "dd"]
)
_SPACES = re.compile(r"[ \t\n\r]+")  # what a browser collapses: not U+3000, which pads names


def plain_text(html: str) -> str:
    """Return the text of a page, a line for each paragraph, heading, list item and table row."""
    reader = _TextReader()
    reader.feed(html)
    reader.close()
    return reader.text()


class _TextReader(HTMLParser):
    """Collects the text of an HTML fragment, block by block."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._blocks: list[list[str]] = [[]]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line at a block; cells and broken lines are parted by the line ends between."""
        if tag in _BLOCKS:
            self._blocks.append([])

    def handle_data(self, data: str) -> None:
        """Add text to the current line."""
        self._blocks[-1].append(data)

    def text(self) -> str:
        """Return the lines that are not empty."""
        lines = (_SPACES.sub(" ", "".join(block)).strip() for block in self._blocks)
        return "\n".join(line for line in lines if line)
