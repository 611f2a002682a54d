"""The nearest known word to one that is not known, for 「是不是……」 in messages."""

from collections.abc import Iterable
from difflib import get_close_matches


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return a hint that names the known words nearest to `word`, or an empty string."""
    matches = get_close_matches(word, list(known), n=3, cutoff=0.5)
    return f"是不是{'、'.join(f'“{match}”' for match in matches)}？" if matches else ""
