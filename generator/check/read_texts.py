"""The Markdown beside records as rules read it, kept: to parse it takes longer than most rules do."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain

from generator.blocks import Block, read_blocks
from generator.check.provisions import provisions
from generator.check.quotations import decision_blocks
from generator.kinds.amendment.model import AmendmentRecord
from generator.kinds.regulation.model import RegulationRecord
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.model.base import Model
from generator.model.record import LongText, Record
from generator.store.keys import Key, key_of

_Reader = Callable[[str], Sequence[Block]]


@once
def read_texts(corpus: Corpus) -> Mapping[str, Sequence[Block]]:
    """Return the blocks of each Markdown file beside a record, by its path."""
    files = tuple(_files(corpus))
    kept = corpus.store.get({key for _, _, key in files})
    made: dict[Key, bytes] = {}
    found: dict[str, Sequence[Block]] = {}
    for file, read, key in files:
        if key in kept:
            found[file.path] = _loaded(kept[key])
        else:
            found[file.path] = file.once(read)
            made[key] = _dumped(found[file.path])
    corpus.store.put(made)
    return found


def _files(corpus: Corpus) -> Iterator[tuple[LongText, _Reader, Key]]:
    for one in corpus.content.everything():
        if isinstance(one, Record) and one.texts:
            read = _reader(one.data)
            for file in one.texts:
                yield file, read, key_of("blocks", read.__name__, file.text)


def _reader(data: Model) -> _Reader:
    """Return what reads the body of a record."""
    if isinstance(data, RegulationRecord):
        return _of_statute
    return _of_decision if isinstance(data, AmendmentRecord) else read_blocks


def _of_statute(text: str) -> Sequence[Block]:
    return tuple(provisions(text))


def _of_decision(text: str) -> Sequence[Block]:
    return tuple(decision_blocks(text))


def _dumped(found: Sequence[Block]) -> bytes:
    """Return blocks as they are kept: of the offsets, where each run begins and ends."""
    return json.dumps([(role, text, [*_runs(offsets)]) for role, text, offsets in found]).encode()


def _loaded(value: bytes) -> Sequence[Block]:
    return tuple((role, text, _offsets(runs)) for role, text, runs in json.loads(value))


def _runs(offsets: Sequence[int]) -> Iterator[tuple[int, int]]:
    start = end = offsets[0]
    for offset in offsets:
        if offset != end:
            yield start, end
            start = offset
        end = offset + 1
    yield start, end


def _offsets(runs: Sequence[tuple[int, int]]) -> Sequence[int]:
    every = [range(start, end) for start, end in runs]
    return every[0] if len(every) == 1 else tuple(chain.from_iterable(every))
