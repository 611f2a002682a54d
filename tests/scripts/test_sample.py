import pytest
from bench.archive.archive import Archive
from bench.archive.pages import article, front_matter
from bench.sample import Sample, quoted, sample
from bench.truth import Texts, texts_of

from generator.search.text.entries import entry_of


@pytest.fixture(scope="session")
def drawn(archive: Archive) -> tuple[Sample, Texts]:
    entries = [entry_of(front_matter(document), article(document)) for document in archive]
    return sample(entries, seed=3), texts_of(entries)


def test_every_string_stands_in_a_document(drawn: tuple[Sample, Texts]) -> None:
    found, texts = drawn
    for string in (*found.strings, *found.across_words, *found.across_marks):
        assert texts.in_text(string), string
    assert len(found.strings) >= 300
    assert {len(string) for string in found.strings} == set(range(2, 13))


def test_names_and_words_are_typed_as_they_sound(drawn: tuple[Sample, Texts]) -> None:
    found, texts = drawn
    for spoken in (*found.names, *found.words):
        assert spoken.typed.isascii()
        assert texts.anywhere(spoken.meant), spoken


def test_numerals_are_sought_literally() -> None:
    assert quoted("第25次") == '"第25次"'
    assert quoted("任免") == "任免"
