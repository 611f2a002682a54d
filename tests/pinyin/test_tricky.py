"""Names, places and phrases that are easily read wrongly: `tricky.tsv`."""

from collections.abc import Iterator
from pathlib import Path

from generator.pinyin.readings import Reading, readings_of, readings_of_person

TABLE = Path(__file__).with_name("tricky.tsv")
WAYS = {"text": readings_of, "person": readings_of_person}
TRIED = 2
RIGHT = 0.99


def _rows() -> Iterator[tuple[str, str, Reading]]:
    for line in TABLE.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            kind, text, reading = line.split("\t")
            yield kind, text, tuple(reading.split())


def test_the_first_or_the_second_reading_is_the_right_one() -> None:
    rows = list(_rows())
    wrong = [text for kind, text, right in rows if right not in WAYS[kind](text)[:TRIED]]
    assert len(rows) >= 600
    assert len(wrong) <= (1 - RIGHT) * len(rows), wrong
