"""Documents of the source -> drafts: each as what its genre is, those of one matter in one record."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from generator.importing.divide.piece import Piece
from generator.importing.recognise.draft import Draft
from generator.importing.recognise.minuted import announced, minuted
from generator.importing.recognise.prose import as_text, bare_text, divided
from generator.importing.recognise.recognisers import RECOGNISERS
from generator.importing.recognise.sitting import held
from generator.importing.terms.genres import genre_of
from generator.importing.terms.naming import free, from_title
from generator.importing.terms.setting import Setting


@dataclass(frozen=True)
class Attempt:
    """Which documents are texts whatever they look like, by their order in the source."""

    texts: frozenset[int] = frozenset()
    bare: frozenset[int] = frozenset()
    """Those of which nothing is said but what a record must say."""

    def without(self, broken: Iterable[Draft]) -> "Attempt":
        """Return the attempt after the one in which drafts failed: a text that failed says less."""
        failed = [(draft.kind, piece.order) for draft in broken for piece in draft.parts.values()]
        return Attempt(
            self.texts | {order for kind, order in failed if kind != "text"},
            self.bare | {order for kind, order in failed if kind == "text"},
        )


def drafts(
    pieces: Sequence[Piece], setting: Setting, attempt: Attempt, taken: Iterable[str]
) -> Sequence[Draft]:
    """Return the drafts of all documents; each document is in one draft and one only."""
    found: list[Draft] = []
    left = [piece for piece in pieces if piece.order not in attempt.texts | attempt.bare]
    for recognise in RECOGNISERS:
        own = [draft for draft in recognise(left, setting) if draft.parts and draft.model]
        found += own
        taken_now = {piece.order for draft in own for piece in draft.parts.values()}
        left = [one for one in left if one.order not in taken_now]
        setting = replace(setting, meetings={**setting.meetings, **held(own)})
    done = {piece.order for draft in found for piece in draft.parts.values()}
    for piece in pieces:
        if piece.order not in done:
            found += _texts(piece, setting, attempt)
    found.sort(key=lambda draft: min(piece.order for piece in draft.parts.values()))
    return minuted(announced(_named(found, taken)))


def _texts(piece: Piece, setting: Setting, attempt: Attempt) -> Iterable[Draft]:
    """Yield a document as one text, or as several where it is too long for one."""
    title = piece.listed or piece.title
    name = from_title(title, setting.region, str(genre_of(title)))
    make = bare_text if piece.order in attempt.bare else as_text
    return [make(part, setting, name) for part in divided(piece)]


def _named(found: Sequence[Draft], taken: Iterable[str]) -> Sequence[Draft]:
    names = set(taken)
    named = []
    for draft in found:
        name = free(draft.name, names)
        names.add(name)
        named.append(draft.named(name))
    return named
