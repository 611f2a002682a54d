"""The figures of the other two searches on the archive."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from statistics import mean

from playwright.sync_api import Browser

from bench import slow
from bench.figures import spread
from bench.measure import cost
from bench.pages import Page, read_pages, write_site
from bench.peers import material, pagefind
from bench.sample import Sample
from bench.score import Answer, averages, score
from bench.server import serving
from bench.truth import Texts


def of_pagefind(
    pages: Path, folder: Path, texts: Texts, drawn: Sample, browser: Browser
) -> dict[str, float]:
    """Build Pagefind's index in `folder` and ask it what was drawn."""
    site = folder / "pagefind"
    write_site(read_pages(pages), site)
    built = cost(pagefind.build, site)
    files = pagefind.files(site)
    with serving(site) as server:
        found = list(pagefind.answers(browser, server, site, _queries(drawn)))
        asked = [
            list(pagefind.answers(browser, server, site, queries)) for queries in drawn.sessions
        ]
    later = [answer for session in asked for answer in session[1:]]
    return {
        **_accuracy(found, texts, drawn),
        **spread("first", [session[0].size for session in asked]),
        **spread("later", [answer.size for answer in later]),
        **spread("start_ms", [session[0].milliseconds for session in asked]),
        **spread("later_ms", [answer.milliseconds for answer in later]),
        "code": asked[0][0].code,
        "index": sum(file.stat().st_size for file in files),
        "files": len(files) + len(texts.texts),
        "build_seconds": built.seconds,
        "build_peak": built.peak_bytes,
    }


def of_pagefind_on_slow_3g(
    pages: Iterable[Page], site: Path, questions: Sequence[str], browser: Browser
) -> dict[str, float]:
    """Build Pagefind's index of a few pages in `site` and ask it on a slow line."""
    write_site(pages, site)
    pagefind.build(site)
    return slow.of_pagefind(site, browser, questions)


def of_material(pages: Path, folder: Path, texts: Texts, drawn: Sample) -> dict[str, float]:
    """Build Material's index in `folder` and ask it what was drawn."""
    index = folder / "material.json"
    built = cost(material.build, pages, index)
    size, code = material.downloads(index)
    seconds, found = material.answers(index, _queries(drawn))
    return {
        **_accuracy(found, texts, drawn),
        "first_median": size,
        "first_most": size,
        "later_median": 0,
        "code": code,
        "open_seconds": seconds,
        **spread("later_ms", [answer.milliseconds for answer in found]),
        "index": size,
        "files": 1 + len(texts.texts),
        "build_seconds": built.seconds,
        "build_peak": built.peak_bytes,
    }


def _queries(drawn: Sample) -> list[str]:
    sounds = [spoken.typed for spoken in (*drawn.names, *drawn.words)]
    return [*drawn.strings, *drawn.across_words, *drawn.across_marks, *sounds]


def _accuracy(found: Sequence[Answer], texts: Texts, drawn: Sample) -> dict[str, float]:
    """Compare the answers to `_queries(drawn)` with the truth."""
    answers = iter(found)
    values: dict[str, float] = {}
    for name, strings in (
        ("", drawn.strings),
        ("_across_words", drawn.across_words),
        ("_across_marks", drawn.across_marks),
    ):
        scores = [score(next(answers).hits, texts.in_text(string)) for string in strings]
        values |= averages(name, scores)
    for name, spoken in (("names", drawn.names), ("words", drawn.words)):
        values[f"recall_{name}"] = mean(
            score(next(answers).hits, texts.in_text(word.meant)).recall for word in spoken
        )
    return values
