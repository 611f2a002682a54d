"""The figures of this project's search on the archive."""

from collections.abc import Sequence
from pathlib import Path

from bench.figures import spread
from bench.measure import cost
from bench.ours import changes, code, index
from bench.ours.session import Found, ask
from bench.sample import Sample, Spoken, quoted
from bench.score import Score, averages, score, tell_largest, tell_misses
from bench.truth import Texts

_WARMED_UP = 50
"""Queries after which the code is compiled."""


def figures(pages: Path, folder: Path, texts: Texts | None, drawn: Sample) -> dict[str, float]:
    """Build the index in `folder`, again after changes, and ask it what was drawn.

    Without texts nothing is said of whether it answers rightly.
    """
    site = folder / "ours"
    return {
        **_building(pages, folder, site),
        **changes.figures(pages, folder / "cache"),
        **(accuracy(site, texts, drawn) if texts else {}),
        **sessions(site, drawn),
    }


def accuracy(site: Path, texts: Texts, drawn: Sample) -> dict[str, float]:
    """Return recall and precision of what is asked."""
    return {
        **averages("", _strings(site, texts, drawn.strings)),
        **averages("_across_words", _strings(site, texts, drawn.across_words)),
        **averages("_across_marks", _strings(site, texts, drawn.across_marks)),
        "recall_names": _by_sound(site, texts, drawn.names),
        "recall_words": _by_sound(site, texts, drawn.words),
    }


def sessions(site: Path, drawn: Sample) -> dict[str, float]:
    """Return what readers' sessions cost: downloads and time."""
    asked = ask(site, drawn.sessions)
    queries = [query for session in drawn.sessions for query in session]
    (again,) = ask(site, [queries], anew=True)
    tell_largest(queries, [found.size for found in again])
    later = [found for session in asked for found in session[1:]]
    return {
        **spread("first", [found.size for found in again]),
        **spread("later", [found.size for found in later]),
        **spread("cold", [found.milliseconds for found in again[_WARMED_UP:]]),
        **spread("start_ms", [session[0].milliseconds for session in asked]),
        **spread("later_ms", [found.milliseconds for found in later]),
        "code": code.size(),
    }


def _building(pages: Path, folder: Path, site: Path) -> dict[str, float]:
    cache, changed = folder / "cache", folder / "changed.jsonl"
    built = cost(index.build, pages, site, cache)
    index.change_one_issue(pages, changed)
    again = cost(index.build, changed, folder / "again", cache)
    files = index.files(site)
    return {
        "build_seconds": built.seconds,
        "build_peak": built.peak_bytes,
        "again_seconds": again.seconds,
        "index": sum(file.stat().st_size for file in files),
        "files": len(files) + sum(1 for _ in pages.open(encoding="utf-8")),
    }


def _strings(site: Path, texts: Texts, strings: Sequence[str]) -> list[Score]:
    (found,) = ask(site, [[quoted(string) for string in strings]])
    scores = [
        _score(answer, texts.anywhere(string))
        for answer, string in zip(found, strings, strict=True)
    ]
    tell_misses(strings, scores)
    return scores


def _score(answer: Found, right: frozenset[str]) -> Score:
    """Compare an answer with the truth: all its hits, or those of the first page and the total."""
    listed = score(answer.hits, right)
    if not answer.exact or len(answer.hits) == answer.total:
        return listed
    wrong_in_all = max(0.0, 1 - len(right) / answer.total)
    return Score(min(1.0, answer.total / len(right)), min(listed.precision, 1 - wrong_in_all))


def _by_sound(site: Path, texts: Texts, spoken: Sequence[Spoken]) -> float:
    (found,) = ask(site, [[word.typed for word in spoken]], every_page=True)
    scores = [
        Score(score(answer.hits, texts.anywhere(word.meant)).recall, 1)
        for answer, word in zip(found, spoken, strict=True)
    ]
    tell_misses([word.typed for word in spoken], scores)
    return averages("", scores)["recall"]
