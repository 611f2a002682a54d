"""The imprint of a document, as its text types it: what the last lines say is not printed again."""

import re
from collections.abc import Iterator, Sequence

_LAST = 12
"""Among how many lines from the last it stands."""
_SAID = {
    "抄送": re.compile("抄[送报][：:].+"),
    "送": re.compile("(?:报送|主送|[报送])[：:].+"),
    "发": re.compile("(?:分[送发]|发)[：:].+"),
    "印发机关": re.compile("[^，。；：]{0,50}(?<![已经将])印发?"),
    "印发日期": re.compile("[^，。；：]{0,50}日印发?"),
    "印数": re.compile("[（(]?共印(?:制)?[0-9]+份[）)]?"),
}
"""How a line says what a label of the imprint does."""


def unsaid(text: str, imprint: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Yield the entries of an imprint, label and value, that the last lines of a text do not say."""
    lines = ["".join(line.split()).strip("*_") for line in text.split("\n") if line.strip()][
        -_LAST:
    ]
    for label, value in imprint:
        if not any(_SAID[label].fullmatch(line) for line in lines):
            yield label, value
