"""Every text that is printed, with the place of each of its characters.

A text is a string of a record as it is read (a title, a reason, a note …), or one block of
Markdown (a heading, a paragraph, an item of a list, a cell of a table) of a record's body or of
the wording of a signed original, without its marks. Rules of language read nothing else.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, partial
from typing import NamedTuple

from generator.blocks import Block, blocks
from generator.check.align import alignment
from generator.check.read_texts import read_texts
from generator.check.rule import Finding
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.model.base import Model
from generator.model.record import Content, Located, Record
from generator.model.refs import Wording
from generator.model.walk import Leaf
from generator.place import Mark, Path
from generator.problems import Severity
from generator.source import Source


class TextKind(StrEnum):
    """What a text is; the blocks are of Markdown, in a body or a wording."""

    VALUE = "value"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    CELL = "cell"
    QUOTED = "quoted"
    """A paragraph of new text in a decision that amends a statute."""


_KINDS = {kind.value: kind for kind in TextKind}


class Text(NamedTuple):
    """A text, who says it, and where its characters stand."""

    text: str
    role: TextKind
    located: Located[Model]
    source: Source
    inside: Sequence[int]
    """Of every character of `text`: where it stands in the string of the record, or in the body."""
    leaf: Leaf[str] | None = None
    """The string of the record that this is, or is a block of; None in the body."""

    @property
    def path(self) -> Path:
        """The way to the string; empty in the body."""
        return self.leaf.path if self.leaf else ()

    @property
    def offsets(self) -> Sequence[int]:
        """Of every character of `text`: where it stands in the source."""
        if self.leaf is None:
            return self.inside
        aligned = self._aligned
        return [aligned[index] for index in self.inside]

    @property
    def _aligned(self) -> Sequence[int]:
        """Of every character of the string: where it stands in the source."""
        if self.leaf is None:
            raise TypeError("a block of the body is no string of the record")
        start = self.source.offset(self.leaf.mark(self.located.place))
        return alignment(self.leaf.value, self.source.text, start)

    @property
    def is_body(self) -> bool:
        """Whether this stands in the Markdown file beside the record."""
        return self.leaf is None

    def mark(self, offset: int = 0) -> Mark:
        """Return where the character at `offset` of `text` stands."""
        at = self.inside[min(offset, len(self.inside) - 1)]
        return self.source.mark(at if self.leaf is None else self._aligned[at])

    def finding(
        self, offset: int, message: str, hint: str = "", severity: Severity | None = None
    ) -> Finding:
        """Return a finding at the character at `offset` of `text`."""
        return Finding(self.mark(offset), message, hint, severity)

    def each_once(self, found: Iterable[tuple[int, str, str]]) -> Iterator[Finding]:
        """Yield one finding for each message: what stands there a hundred times is one mistake."""
        by_message: dict[str, list[tuple[int, str, str]]] = {}
        for one in found:
            by_message.setdefault(one[1], []).append(one)
        for same in by_message.values():
            yield from self.gathered(same)

    def gathered(self, found: Iterable[tuple[int, str, str]]) -> Iterator[Finding]:
        """Yield one finding for faults of one sort: the first, and how many there are."""
        every = list(found)
        if every:
            offset, message, hint = every[0]
            more = f"；这一段共{len(every)}处" if len(every) > 1 else ""
            yield self.finding(offset, f"{message}{more}", hint)


@dataclass(frozen=True)
class RecordTexts:
    """The texts of one record: its strings in the order of its fields, its body."""

    located: Located[Model]
    texts: Sequence[Text]

    @cached_property
    def joined(self) -> str:
        """The texts, joined by line ends."""
        return "\n".join(text.text for text in self.texts)

    @cached_property
    def body(self) -> Sequence[Text]:
        """The blocks of the Markdown file beside the record."""
        return tuple(text for text in self.texts if text.is_body)


@once
def printed(corpus: Corpus) -> Sequence[RecordTexts]:
    """Return what is printed of registers, series, issues and records with their bodies."""
    # Parts of a corpus have the same records and sources.
    return tuple(
        one.once(printed, partial(_of_record, one, corpus)) for one in corpus.content.everything()
    )


def _of_record(located: Located[Model], corpus: Corpus) -> RecordTexts:
    return RecordTexts(located, tuple(_texts(located, corpus.content, read_texts(corpus))))


@once
def texts(corpus: Corpus) -> Sequence[Text]:
    """Return every printed text."""
    return tuple(text for own in printed(corpus) for text in own.texts)


def bodies(corpus: Corpus) -> Iterator[tuple[Record[Model], Sequence[Text]]]:
    """Yield every record that has a body, with the blocks of the body."""
    for own in printed(corpus):
        if isinstance(own.located, Record) and own.body:
            yield own.located, own.body


def _texts(
    located: Located[Model], content: Content, read: Mapping[str, Sequence[Block]]
) -> Iterator[Text]:
    yield from _strings(located, content.sources[located.place.mark.path])
    for file in located.texts if isinstance(located, Record) else ():
        source = content.sources[file.path]
        for role, text, offsets in read[file.path]:
            yield Text(text, _KINDS[role], located, source, offsets)


def _strings(located: Located[Model], source: Source) -> Iterator[Text]:
    """Yield what is free text; references and values of a form of their own are judged elsewhere."""
    for leaf in located.leaves:
        if type(leaf.value) is str:
            length = range(len(leaf.value))
            yield Text(leaf.value, TextKind.VALUE, located, source, length, leaf)  # type: ignore[arg-type]  # a leaf of text
        elif isinstance(leaf.value, Wording):
            for role, text, inside in blocks(leaf.value):
                yield Text(text, _KINDS[role], located, source, inside, leaf)  # type: ignore[arg-type]
