"""The HTML of a page to the plain text that it shows."""

import re
from html.parser import HTMLParser

_BLOCKS = frozenset(
    ["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "blockquote", "pre", "dt", "dd"]
)
_ARTICLE = re.compile(r"<article[ >].*?</article>", re.DOTALL)
_OWN_WORDS = re.compile(r"(?=<div [^>]*data-text>)|(?<=</h1>)")
"""Where a page has the mark of what the document itself says; a heading alone stands above it
where there is no such page."""
_NO_TEXT = {"nav", "svg"}
"""What leads elsewhere, and what draws the figures of a table."""
_BESIDE = "data-metadata"
"""What has it tells of the document: it is looked up as names and by filters, and is no text."""
_SPACES = re.compile(r"[ \t\n\r]+")  # what a browser collapses: not U+3000, which is typed


def shown_text(html: str) -> tuple[str, str]:
    """Return what a document's page shows in its article: what stands above its own words, and the rest.

    Above them is the heading. The particulars (who issued it, when, where it is printed) and the ways
    to other pages (`nav`) are no text.
    """
    article = _ARTICLE.search(html)
    html = article[0] if article else html
    begins = max((found.start() for found in _OWN_WORDS.finditer(html)), default=0)
    return plain_text(html[:begins]), plain_text(html[begins:])


def plain_text(html: str) -> str:
    """Return the text of a page, a line for each paragraph, heading, list item and table row."""
    reader = _TextReader()
    reader.feed(html)
    reader.close()
    return reader.text()


class _TextReader(HTMLParser):
    """Collects the text of an HTML fragment, block by block. A chart says what its table does."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._blocks: list[list[str]] = [[]]
        self._beside = ""
        """The tag of the element that is left out."""
        self._depth = 0
        """How many elements of this tag are open in it, itself included."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line at a block; cells and broken lines are parted by the line ends between."""
        if not self._depth and (tag in _NO_TEXT or any(name == _BESIDE for name, _ in attrs)):
            self._beside = tag
        if tag == self._beside:
            self._depth += 1
        elif not self._depth and tag in _BLOCKS:
            self._blocks.append([])

    def handle_endtag(self, tag: str) -> None:
        """Go on with the text after what was left out."""
        if self._depth and tag == self._beside:
            self._depth -= 1
            self._beside = self._beside if self._depth else ""

    def handle_data(self, data: str) -> None:
        """Add text to the current line."""
        if not self._depth:
            self._blocks[-1].append(data)

    def text(self) -> str:
        """Return the lines that are not empty."""
        lines = (_SPACES.sub(" ", "".join(block)).strip() for block in self._blocks)
        return "\n".join(line for line in lines if line)
