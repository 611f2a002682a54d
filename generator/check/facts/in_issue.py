"""Who holds an office, as one issue says."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from generator.check.offices import Event, Post, events, name_of
from generator.link.corpus import Corpus
from generator.link.once import once


def holders_in(corpus: Corpus, issue: str, post: Post) -> Sequence[Event]:
    """Return what an issue says of an office."""
    return _by_office(corpus).get((issue, post), ())


def bearers_in(corpus: Corpus, issue: str, post: str) -> Sequence[str]:
    """Return the names of those who hold a post of any body, as an issue says: all its 局长."""
    return _by_post(corpus).get((issue, post), ())


@once
def _by_office(corpus: Corpus) -> Mapping[tuple[str, Post], Sequence[Event]]:
    found: dict[tuple[str, Post], list[Event]] = defaultdict(list)
    for post, of in events(corpus).items():
        for event in of:
            found[event.record.issue_id, post].append(event)
    return found


@once
def _by_post(corpus: Corpus) -> Mapping[tuple[str, str], Sequence[str]]:
    found: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    for (issue, (_, post)), of in _by_office(corpus).items():
        found[issue, post].update(dict.fromkeys(name_of(corpus, one.person) for one in of))
    return {key: tuple(names) for key, names in found.items()}
