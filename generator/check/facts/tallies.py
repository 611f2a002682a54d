"""The votes that records say, by the record that texts of them stand in."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from generator.check.handling.related import matters_of
from generator.kinds.election.model import Election
from generator.kinds.meeting.model import MeetingRecord
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.model.base import Model
from generator.model.record import Record
from generator.model.vote import Vote

Tally = Mapping[str, frozenset[int]]
"""By 赞成, 反对, 弃权: the numbers of votes that are known."""


@once
def known_votes(corpus: Corpus) -> Mapping[str, Tally]:
    """Return the votes by the id of every record whose matter or meeting has some."""
    matters = matters_of(corpus)
    by_matter: dict[str, list[Vote]] = defaultdict(list)
    for record in corpus.content.records:
        for name, vote in _votes(record):
            other = f"{record.issue_id}/{name}"
            by_matter[matters.get(other, other)].append(vote)
    return {
        record.id: _tally(by_matter[matters[record.id]])
        for record in corpus.content.records
        if by_matter.get(matters[record.id]) and not isinstance(record.data, Election)
    }


def _votes(record: Record[Model]) -> Iterator[tuple[str, Vote]]:
    """Yield the votes of a record with the name of the record that each is on."""
    vote = getattr(record.data, "vote", None)
    if isinstance(vote, Vote):
        yield record.name, vote
    for item in record.data.items if isinstance(record.data, MeetingRecord) else ():
        if item.vote:
            for name in (record.name, *item.matters):
                yield name, item.vote


def _tally(votes: list[Vote]) -> Tally:
    found: dict[str, set[int]] = defaultdict(set)
    for vote in votes:
        for how, count in (
            ("赞成", vote.in_favour),
            ("反对", vote.against),
            ("弃权", vote.abstained),
        ):
            if count is not None:
                found[how].add(count)
    return defaultdict(frozenset, {how: frozenset(counts) for how, counts in found.items()})
