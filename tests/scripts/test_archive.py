import gzip
import re
from collections import Counter
from itertools import pairwise
from statistics import mean

import pytest
from bench.archive import names
from bench.archive.archive import CHARACTERS_A_DOCUMENT, Archive
from bench.archive.draw import seeded
from bench.archive.model import Document
from bench.archive.pages import article, front_matter
from bench.archive.people import person

from generator.search.text.entries import Entry, entry_of


@pytest.fixture(scope="session")
def documents(archive: Archive) -> list[Document]:
    return list(archive)


@pytest.fixture(scope="session")
def entries(documents: list[Document]) -> list[Entry]:
    return [entry_of(front_matter(document), article(document)) for document in documents]


def test_an_archive_is_the_same_every_time(archive: Archive, documents: list[Document]) -> None:
    assert list(Archive(archive.documents, archive.seed)) == documents
    assert list(Archive(archive.documents, archive.seed + 1)) != documents


def test_an_issue_does_not_depend_on_the_one_before(archive: Archive) -> None:
    issues = list(archive.plan)
    written = {issue: archive.documents_of(issue) for issue in issues}
    backwards = Archive(archive.documents, archive.seed)
    assert {issue: backwards.documents_of(issue) for issue in reversed(issues)} == written


def test_it_has_the_documents_asked_for(documents: list[Document]) -> None:
    assert len(documents) == 260
    assert len({document.id for document in documents}) == 260


def test_thirty_years_of_issues_every_two_months() -> None:
    issues = list(Archive().plan)
    assert {issue.year for issue in issues} == set(range(1992, 2022))
    of_one_series = [issue for issue in issues if issue.region == issues[0].region]
    assert len(of_one_series) == 30 * 6
    gaps = [(after.date - before.date).days for before, after in pairwise(of_one_series)]
    assert 30 < min(gaps) <= max(gaps) < 100
    assert sum(len(matter.parts) for plan in Archive().plan.values() for matter in plan) == 12_000


def test_lengths_are_those_of_gazettes(entries: list[Entry]) -> None:
    lengths = [len(entry.text) for entry in entries]
    assert mean(lengths) == pytest.approx(CHARACTERS_A_DOCUMENT, rel=0.05)
    assert max(lengths) < 21_000
    short = sum(length < 900 for length in lengths) / len(lengths)
    long = sum(length > 5_000 for length in lengths) / len(lengths)
    assert short > 0.5
    assert 0.1 < long < 0.25


def test_text_repeats_itself_as_gazettes_do(entries: list[Entry]) -> None:
    """Real issues: 1.19 to 1.31 bytes a character; 13,463 different pairs in 40,000 characters."""
    text = "\n".join(entry.text for entry in entries)
    blocks = [text[at : at + 6_400] for at in range(0, len(text) - 6_400, 6_400)]
    packed = [len(gzip.compress(block.encode(), 9)) / 6_400 for block in blocks]
    assert 1.15 < mean(packed) < 1.4
    canonical = re.sub(r"\W", "", text)[:40_000]
    assert 11_000 < len(set(pairwise(canonical))) < 17_000


def test_front_matter_is_what_the_index_reads(entries: list[Entry]) -> None:
    motion = next(entry for entry in entries if entry.kind == "motion")
    assert motion.people
    assert re.fullmatch(r".政文〔2021〕\d+号", motion.number)
    assert motion.series.id == motion.id.split("/")[0]
    assert motion.title in motion.text.splitlines()[0]


def test_document_numbers_are_not_used_twice(documents: list[Document]) -> None:
    numbers = Counter(document.number for document in documents if document.number)
    assert numbers.most_common(1)[0][1] == 1


def test_surnames_are_as_frequent_as_among_the_population() -> None:
    rng = seeded("surnames")
    found = Counter(person(rng).name[0] for _ in range(20_000))
    assert found["王"] / 20_000 == pytest.approx(0.0749 / 0.87, rel=0.15)
    assert found["任"] > found["仇"] > 0
    assert len(names.SURNAMES.values) > 100
