"""The parts of all issues, each computed once for what its issue says, and kept."""

from collections.abc import Mapping, Sequence

from generator.processes import each
from generator.search.postings.part import part_of
from generator.search.postings.sliced import Outline, postings_to_bytes, sliced
from generator.search.text.entries import Entry
from generator.store.keys import Key, key_of
from generator.store.store import Store


def key_of_issue(entries: Sequence[Entry]) -> Key:
    """Return the key of what is made of the documents of an issue, in their order."""
    return key_of("issue", *(entry.model_dump_json(exclude={"line_ends"}) for entry in entries))


def outline_key(issue: Key) -> Key:
    """Return the key of the outline of an issue's part."""
    return key_of("outline", issue)


def chunk_key(issue: Key, chunk: int) -> Key:
    """Return the key of the postings of an issue's part in a chunk."""
    return key_of("chunk", issue, chunk.to_bytes(4, "little"))


def outlines_of(issues: Mapping[Key, Sequence[Entry]], store: Store) -> dict[Key, Outline]:
    """Return the outline of every issue's part; the store has its postings then."""
    keys = {issue: outline_key(issue) for issue in issues}
    kept = store.get(keys.values())
    outlines = {issue: Outline.of_bytes(kept[key]) for issue, key in keys.items() if kept.get(key)}
    missing = [issue for issue in issues if issue not in outlines]
    for issue, made in zip(missing, each(_kept, [issues[one] for one in missing]), strict=True):
        outline, chunks = made
        outlines[issue] = Outline.of_bytes(outline)
        # The outline comes last: where it is, the postings are.
        store.put({chunk_key(issue, chunk): content for chunk, content in chunks.items()})
        store.put({keys[issue]: outline})
    return outlines


def forget_outline(issue: Key, store: Store) -> None:
    """Let an issue's part be computed again."""
    store.put({outline_key(issue): b""})


def _kept(entries: Sequence[Entry]) -> tuple[bytes, Mapping[int, bytes]]:
    outline, chunks = sliced(part_of(entries))
    return outline.to_bytes(), {one: postings_to_bytes(of) for one, of in chunks.items()}
