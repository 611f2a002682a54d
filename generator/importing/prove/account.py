"""The account of an import: every character of the source is on a page, or in the list of the rest."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.importing.divide.body import lines
from generator.importing.divide.divide import Division
from generator.importing.manuscript import LeftOut, Manuscript, Spot
from generator.importing.prove.proof import Fidelity
from generator.importing.terms.squeezed import bare


@dataclass(frozen=True)
class Account:
    """How many characters the sources have, without white space, and which of them are on no page."""

    total: int
    left_out: tuple[tuple[str, LeftOut], ...]
    """Each with the name of its file."""

    @property
    def missing(self) -> int:
        """How many characters are on no page."""
        return sum(len(bare(one.text)) for _, one in self.left_out)

    @property
    def kept(self) -> int:
        """How many characters are on pages, or are what the contents of the issue say."""
        return self.total - self.missing


def account(
    manuscripts: Sequence[Manuscript], divisions: Sequence[Division], proofs: Iterable[Fidelity]
) -> Account:
    """Return the account of sources, what they were divided into, and the proofs of the documents."""
    total = sum(map(_characters, manuscripts))
    left = [
        (manuscript.name, one)
        for manuscript, division in zip(manuscripts, divisions, strict=True)
        for one in (*manuscript.left_out, *division.left_out, *_listing(division))
    ]
    return Account(total, (*left, *_unprinted(proofs)))


def _characters(manuscript: Manuscript) -> int:
    """Return how many characters were read of a file, those in no block among them."""
    shown = sum(len(bare(line)) for line in lines(manuscript.blocks))
    notes = sum(len(bare(said)) for _, said in manuscript.notes)
    return shown + notes + sum(len(bare(one.text)) for one in manuscript.left_out)


def _listing(division: Division) -> Iterator[LeftOut]:
    """Yield what of the contents is in no contents of ours: the heading, leaders, titles of nothing."""
    if not division.listing:
        return
    spot = division.listing[0].spot
    rest = "".join(bare(line) for line in lines(division.listing))
    for entry in division.entries:
        title = bare(entry.title)
        if title not in rest:
            continue
        at = rest.index(title)
        tail = rest[at + len(title) :]
        page = tail.find(entry.page)
        tail = tail[:page] + tail[page + len(entry.page) :] if page >= 0 else tail
        rest = rest[:at] + tail
    if rest:
        yield LeftOut(rest, "目录的标题、点线和小标题的标点：网页的目录由程序排", spot)
    for entry in division.unfound:
        yield LeftOut(entry.title + entry.page, "目录列有，正文里没有找到", spot)


def _unprinted(proofs: Iterable[Fidelity]) -> Iterator[tuple[str, LeftOut]]:
    for proof in proofs:
        for one in proof.differences:
            why = (
                f"《{proof.title}》里没有印出，印的是“{one.printed}”"
                if one.printed
                else f"《{proof.title}》里没有印出"
            )
            yield proof.where, LeftOut(one.missing, why, Spot(1))
