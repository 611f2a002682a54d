"""The pages of a site in the store: what each was made with, and apart from it what it is.

Of most pages a build needs the first alone: their files are where the build before has left them.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice

from generator.grouped import grouped
from generator.publish.output import Name
from generator.site.published import Published
from generator.store.keys import Key, key_of
from generator.store.store import Store

_BEGINNING = 2
"""Characters by which a name is looked up."""
_AT_ONCE = 200
"""Pages that are in memory together when they are kept."""


@dataclass(frozen=True)
class Body:
    """A page itself, and its document as data, if it is a document's."""

    html: bytes
    data: bytes = b""

    def as_bytes(self) -> bytes:
        """Return what is kept."""
        return b"%d\n%b%b" % (len(self.data), self.data, self.html)

    @classmethod
    def from_bytes(cls, kept: bytes) -> "Body":
        """Return the page that `as_bytes` kept."""
        size, rest = kept.split(b"\n", 1)
        return cls(rest[int(size) :], rest[: int(size)])


def key_of_page(around: Key, path: str, name: Name) -> Key:
    """Return the key of a page: of what all pages depend on, and of its Markdown, by path and name."""
    return key_of("page", around, path, name)


def found(keys: Mapping[str, Key], store: Store) -> dict[str, Published]:
    """Return what the pages that are kept were made with, by path."""
    values = store.get(keys.values())
    return {path: Published.from_bytes(values[key]) for path, key in keys.items() if key in values}


def body(key: Key, store: Store) -> Body | None:
    """Return a page itself, if it is whole."""
    value = store.get([_of_body(key)]).get(_of_body(key))
    return None if value is None else Body.from_bytes(value)


def needs_body(key: Key, store: Store) -> None:
    """Say that a page itself is needed still, though its file is there."""
    store.use([_of_body(key)])


def keep(
    pages: Iterable[tuple[Key, Published, Body]], names: Collection[str], store: Store
) -> None:
    """Keep pages for later builds; these names were known when they were made."""
    text = "\n".join(sorted(names)).encode()
    known = key_of("names", text)
    remaining = iter(pages)
    while some := [*islice(remaining, _AT_ONCE)]:
        values = {known: text}
        for key, page, itself in some:
            values[key] = replace(page, known=known.hex()).as_bytes()
            values[_of_body(key)] = itself.as_bytes()
        store.put(values)


def with_other_names(
    kept: Mapping[str, Published], names: frozenset[str], store: Store
) -> Iterator[str]:
    """Yield the pages whose titles would be broken otherwise, now that these names are known."""
    values = store.get(bytes.fromhex(known) for known in {page.known for page in kept.values()})
    others = {key.hex(): _Names(names ^ _names_of(value)) for key, value in values.items()}
    for path, page in kept.items():
        if page.known not in others or any(map(others[page.known].stand_in, page.titles)):
            yield path


class _Names:
    """Names by how they begin, so that a title is looked through once for all of them."""

    def __init__(self, names: Iterable[str]) -> None:
        groups = grouped((name[:_BEGINNING], name) for name in names)
        self._by_beginning = {beginning: tuple(own) for beginning, own in groups.items()}
        self.stand_in = cache(self._stand_in)

    def _stand_in(self, title: str) -> bool:
        return any(
            title.startswith(self._by_beginning.get(beginning, ()), start)
            for start in range(len(title))
            for beginning in (title[start], title[start : start + _BEGINNING])
        )


def _of_body(key: Key) -> Key:
    return key_of("body of page", key)


def _names_of(value: bytes) -> frozenset[str]:
    return frozenset(filter(None, value.decode().split("\n")))
