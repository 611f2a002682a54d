"""Characters that no reader sees, or that stand for others."""

import re
import unicodedata
from dataclasses import dataclass

_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
"""Controls, marks of direction, joiners and variants of shape; tabs and line ends are not."""
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]+")
_LOST = re.compile("\ufffd+")
_RADICAL = re.compile("[\u2e80-\u2fd5\uf900-\ufaff]+")
_TITLES = re.compile("«(?P<title>[^«»]{0,200}[\u4e00-\u9fff][^«»]{0,200})»")
"""A Chinese title, for whose marks a font has those of French."""
_DOT = re.compile(
    "^\\s*[\uf06c\uf06e\uf070-\uf077\uf09f\uf0a7\uf0a8\uf0b2\uf0b7\uf0d8\uf0e8\uf0fc]"
)
"""The dots of lists, where the fonts of signs have them."""
_AROUND = 8
"""Characters that are told on either side of one, so that an editor finds it."""


@dataclass(frozen=True)
class Cleaned:
    """A text without what is invisible; and the places in it that are to be told."""

    text: str
    private: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    radicals: tuple[tuple[str, str], ...] = ()
    """Each as it was, and as it is now."""
    titles: tuple[tuple[str, str], ...] = ()
    """The same of titles whose marks were put right."""


def cleaned(text: str) -> Cleaned:
    """Return what a reader sees of a text.

    Fonts of PDFs give Kangxi radicals (U+2F08) and compatibility forms (U+F9xx) for the ideographs
    that they look like; Unicode's own compatibility mapping leads back. They also give « and » for 《
    and 》. The dot of a list is one, whatever its font calls it.
    """
    seen = _DOT.sub("•", _INVISIBLE.sub("", text))
    if seen.isascii():
        return Cleaned(seen)
    radicals = tuple(
        (_around(seen, one), _plain(_around(seen, one))) for one in _RADICAL.finditer(seen)
    )
    plain = _RADICAL.sub(lambda one: _plain(one[0]), seen) if radicals else seen
    titles = tuple((one[0], f"《{one['title']}》") for one in _TITLES.finditer(plain))
    plain = _TITLES.sub(r"《\g<title>》", plain) if titles else plain
    return Cleaned(
        plain,
        tuple(_around(plain, one) for one in _PRIVATE.finditer(plain)),
        tuple(_around(plain, one) for one in _LOST.finditer(plain)),
        tuple(pair for pair in radicals if pair[0] != pair[1]),
        titles,
    )


def _plain(text: str) -> str:
    return _RADICAL.sub(lambda one: unicodedata.normalize("NFKC", one[0]), text)


def _around(text: str, found: re.Match[str]) -> str:
    return text[max(0, found.start() - _AROUND) : found.end() + _AROUND]
