"""What rules of privacy tell of a number or an address: never the whole of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.check.figures.tables import tables_of
from generator.check.privacy.secrets import Form, Secret, secrets
from generator.check.rule import Finding
from generator.check.texts import RecordTexts, Text, printed
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.model.record import Record
from generator.place import Mark


@dataclass(frozen=True)
class Told:
    """A secret, the text that it stands in, and where it does."""

    secret: Secret
    text: str
    mark: Mark

    @property
    def said(self) -> str:
        """The secret as typed."""
        return self.text[self.secret.start : self.secret.end]


def found(corpus: Corpus, form: Form, what: str, hint: str) -> Iterator[Finding]:
    """Yield every secret of a form in all that is printed, masked."""
    for told in all_told(corpus, form):
        yield Finding(told.mark, f"印出了{what} {told.secret.masked}", hint)


def all_told(corpus: Corpus, form: Form) -> Iterator[Told]:
    """Yield the secrets of a form in texts, in names and values of a form of their own, in addresses."""
    for own, values in zip(printed(corpus), _valued(corpus), strict=True):
        if form.likely.search(own.joined):
            for text in own.texts:
                yield from _of_text(text, text.text, form)
            yield from _of_columns(own, form)
        if form.likely.search(values.joined):
            for value, mark in values.values:
                for secret in secrets(value, form):
                    yield Told(secret, value, mark._replace(column=mark.column + secret.start))


def _of_text(text: Text, read: str, form: Form) -> Iterator[Told]:
    """Yield the secrets of a text, which is the end of what is read."""
    before = len(read) - len(text.text)
    for secret in secrets(read, form, before):
        yield Told(secret, read, text.mark(secret.start - before))


def _of_columns(own: RecordTexts, form: Form) -> Iterator[Told]:
    """Yield the secrets of cells that the head of their column tells: 住址, QQ号."""
    for table in tables_of(own):
        for row in table.rows[1:]:
            for head, cell in zip(table.head, row, strict=False):
                if head and cell and not any(secrets(cell.text.text, form)):
                    yield from _of_text(cell.text, f"{head.said}：{cell.text.text}", form)


@dataclass(frozen=True)
class _Values:
    """What is printed of a record beside its texts, and the same joined by line ends."""

    values: Sequence[tuple[str, Mark]]
    joined: str


@once
def _valued(corpus: Corpus) -> Sequence[_Values]:
    found = (tuple(_values(own)) for own in printed(corpus))
    return tuple(_Values(own, "\n".join(value for value, _ in own)) for own in found)


def _values(own: RecordTexts) -> Iterator[tuple[str, Mark]]:
    """Yield references, numbers and keys, and the name that is part of the address."""
    located = own.located
    if isinstance(located, Record):
        yield located.name, located.place.mark
    read = {text.path for text in own.texts}
    for leaf in located.leaves:
        if isinstance(leaf.value, str) and leaf.path not in read:
            yield leaf.value, leaf.mark(located.place)
