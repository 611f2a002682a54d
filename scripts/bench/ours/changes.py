"""How many files of the index a change moves."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from bench.ours import index
from generator.search.index import search_files
from generator.search.text.entries import Entry

_EXCHANGED = str.maketrans({"年": "月", "月": "年"})


def figures(pages: Path, cache: Path) -> dict[str, float]:
    """Return the files, and bytes of them, that are new after a letter, a record more, a record less."""
    entries = index.entries(pages)
    before = search_files(entries, cache)
    changes = {
        "letter": _with_a_letter(entries),
        "added": [*entries, _another(entries)],
        "deleted": [one for one in entries if one is not _middle(entries)],
    }
    moved = {name: _moved(before, search_files(of, cache)) for name, of in changes.items()}
    return {
        figure: value
        for name, (files, size) in moved.items()
        for figure, value in ((f"{name}_files", files), (f"{name}_size", size))
    }


def _moved(before: Mapping[str, bytes], after: Mapping[str, bytes]) -> tuple[int, int]:
    new = [content for path, content in after.items() if before.get(path) != content]
    return len(new), sum(map(len, new))


def _middle(entries: Sequence[Entry]) -> Entry:
    return entries[len(entries) * 2 // 3]


def _with_a_letter(entries: Sequence[Entry]) -> list[Entry]:
    """Exchange one letter in the middle of a document of an old issue, the first that has one there."""
    corrected, at = next(
        (one, place)
        for one in entries[entries.index(_middle(entries)) :]
        for place in range(len(one.text) // 2, len(one.text))
        if one.text[place] in "年月"
    )
    text = corrected.text
    changed = text[:at] + text[at].translate(_EXCHANGED) + text[at + 1 :]
    return [
        one if one is not corrected else one.model_copy(update={"text": changed}) for one in entries
    ]


def _another(entries: Sequence[Entry]) -> Entry:
    """Return one more record of an old issue, with the text of another document."""
    other = entries[len(entries) // 3]
    return _middle(entries).model_copy(
        update={"id": f"{_middle(entries).id}-again", "text": other.text, "title": other.title}
    )
