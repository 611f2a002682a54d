"""Generated texts and documents: few characters, so that what stands nowhere nearly does."""

import random
from collections.abc import Sequence

from generator.search.text.entries import Entry
from generator.search.text.passages import OVERLAP, passages
from generator.search.text.tokenise import normalise

ODD = "高泳任免安洋市𠮷〇○々０２17.%‰，。〔〕《》 　\n-_aZéü①㎡Ⅳｱé評議"
COMMON = "高泳任免安洋市长重行会议单民大常委第二十五0123年月日"
RARE = [*"，。〔〕 　\n.%-aA评議𠮷", "1.5%", "3-5", "〔2021〕4"]
PEOPLE = ["单志强", "任发祥", "高泳", "重阳"]
_TEXTS = 500
_DOCUMENTS = 48
_LONGEST = 3_000
_PASSAGES = 900
_SOUGHT = 12
_OTHERWISE = str.maketrans("会长评议0123aA%.，\n", "會長評議０１２３Aａ％．。　")
"""Traditional forms, other widths and marks, capital letters: canonically they are the same."""


def texts() -> list[str]:
    """Return short texts of characters that are hard to normalise."""
    chance = _chance()
    return ["".join(chance.choices(ODD, k=chance.randint(1, 12))) for _ in range(_TEXTS)]


def corpus() -> list[Entry]:
    """Return documents in the order of their numbers, a third of them longer than a unit."""
    chance = _chance()
    return [_entry(chance, number) for number in range(_DOCUMENTS)]


def passages_to_find(entries: Sequence[Entry]) -> list[dict[str, object]]:
    """Return strings of 2 to 12 characters as readers type them, and the documents that have them.

    A third each stands about the beginning of a unit, anywhere in a text, and in a title or name.
    Every second one is typed otherwise than it is printed, and of every fifth two characters are
    exchanged, so that most of those stand nowhere.
    """
    chance = _chance()
    fields = [_canonical_fields(entry) for entry in entries]
    found = []
    for turn in range(_PASSAGES):
        passage = _passage(chance, entries, turn)
        if turn % 5 == 0:
            passage = passage[1::-1] + passage[2:]
        canonical = normalise(passage)
        if canonical:
            stands = [n for n, of in enumerate(fields) if any(canonical in one for one in of)]
            typed = passage.translate(_OTHERWISE) if turn % 2 else passage
            found.append({"passage": typed, "documents": stands})
    return found


def _passage(chance: random.Random, entries: Sequence[Entry], turn: int) -> str:
    length = chance.randint(2, _SOUGHT)
    if turn % 3 == 0:
        text = chance.choice([entry.text for entry in entries if len(passages(entry.text)) > 1])
        first = passages(text)[0]
        start = len(first.text) - first.tail - chance.randrange(-OVERLAP, _SOUGHT)
        return text[start : start + length]
    entry = chance.choice(entries)
    text = entry.text if turn % 3 == 1 else chance.choice([entry.title, *entry.names])
    start = chance.randrange(len(text))
    return text[start : start + length]


def _canonical_fields(entry: Entry) -> list[str]:
    return [normalise(value) for value in (entry.text, entry.title, *entry.names)]


def _entry(chance: random.Random, number: int) -> Entry:
    title = _text(chance, chance.randint(4, 20)).replace("\n", "")
    length = chance.randint(820, _LONGEST) if number % 3 == 0 else chance.randint(5, 200)
    people = chance.sample(PEOPLE, k=chance.randint(0, 2))
    return Entry.model_validate(
        {
            "id": f"a/{number}",
            "title": title,
            "kind": chance.choice(["decision", "motion"]),
            "genre": "决定",
            "series": {"id": "a", "title": "公报"},
            "issue": {"id": f"a/{number // 10}", "title": "第1号"},
            "date": f"20{number:02}-01-01",
            "number": _text(chance, 6),
            "people": people,
            "text": f"{title}\n{_text(chance, length)}{''.join(people)}",
        }
    )


def _text(chance: random.Random, length: int) -> str:
    return "".join(
        chance.choice(RARE) if chance.random() < 0.08 else chance.choice(COMMON)
        for _ in range(length)
    )


def _chance() -> random.Random:
    return random.Random(47)  # noqa: S311 - a seeded sequence is what is wanted
