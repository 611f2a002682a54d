"""Drafts with title and wording of the source where what would be composed is not what the source says."""

from dataclasses import replace

from generator.documents.document import Document
from generator.importing.divide.body import body
from generator.importing.divide.piece import Piece
from generator.importing.prove.proof import compare
from generator.importing.prove.trial import Documents
from generator.importing.recognise.draft import Data, Draft
from generator.importing.recognise.leaders import UNNAMED

_LISTS = {"present", "in-attendance"}
"""Parts that print a list: with the offices of those who are on it, it still says what the source says."""


def worded(draft: Draft, documents: Documents) -> Draft:
    """Return the draft with what of the source's own words its documents need."""
    if not _may_be_worded(draft):
        return draft
    data = draft.data
    for part, piece in draft.parts.items():
        if document := documents.get((draft.name, part)):
            words = _own_words(_part(data, part), part, piece, document)
            if "wording" in words and not part and "additions" in draft.of.model.model_fields:
                # What the program would add below is in the source's own words, or is not in it.
                words["additions"] = "false"
            data = _with(data, part, words)
    return replace(draft, data=data)


def unlike(draft: Draft, documents: Documents) -> bool:
    """Whether a record without a wording of its own does not print what the source says.

    A statute, whose history is composed, is to print all of it; a list nothing besides, either.
    """
    if _may_be_worded(draft) or (draft.text and draft.kind in _TEXTS):
        return False
    pairs = ((piece, documents.get((draft.name, part))) for part, piece in draft.parts.items())
    proofs = [compare(piece, document) for piece, document in pairs if document]
    return not all(one.is_whole if draft.text else one.is_same for one in proofs)


_TEXTS = {"text", "supervision", "handling", "reply"}
"""Kinds whose text, where there is one, is all that they print."""


def _may_be_worded(draft: Draft) -> bool:
    """Whether a record of this kind may give the source's own words beside what it says."""
    return not draft.of.has_text


def _own_words(own: Data, part: str, piece: Piece, document: Document) -> Data:
    title = piece.listed or piece.title
    words: Data = {}
    if "".join(document.title.split()) != "".join(title.split()):
        words["title"] = title
    if "wording" in own:
        return words
    fidelity = compare(piece, document)
    may_add = part in _LISTS and not _is_unnamed(own)
    if not (fidelity.is_whole if may_add else fidelity.is_same):
        head = piece.head if piece.says_title_otherwise else ()
        words["wording"] = body((*head, *piece.blocks), piece.notes)
    return words


def _is_unnamed(own: Data) -> bool:
    """Whether those on a list stand under a word of ours, since nothing says who holds what office."""
    members = own.get("members")
    return isinstance(members, dict) and UNNAMED in members


def _part(data: Data, part: str) -> Data:
    own = data.get(part.replace("-", "_"), {}) if part else data
    return own if isinstance(own, dict) else {}


def _with(data: Data, part: str, more: Data) -> Data:
    if not more:
        return data
    if not part:
        return {**data, **more}
    return {**data, part.replace("-", "_"): {**_part(data, part), **more}}
