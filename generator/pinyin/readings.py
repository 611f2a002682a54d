"""Pinyin of names and titles: toneless, ü as v, one syllable for each character."""

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import islice, product

from generator.pinyin.running import HAN_RUN, readings_in
from generator.pinyin.surnames import SURNAMES

Reading = tuple[str, ...]
"""As many as the text has characters; what has no reading stands for itself."""

_LONGEST_SURNAME = 2
_MOST = 4
"""Readings of a text that has several."""
_IN_GIVEN_NAMES = {
    "长": "chang zhang",
    "曾": "zeng",
    "卜": "bu",
    "乐": "le yue",
    "重": "zhong chong",
    "行": "xing hang",
    "朝": "chao zhao",
    "柏": "bai bo",
    "茜": "qian xi",
    "莘": "shen xin",
    "晟": "sheng cheng",
    "蔚": "wei yu",
    "隽": "jun juan",
    "盛": "sheng",
    "强": "qiang",
    "还": "huan",
    "省": "xing sheng",
    "参": "can shen",
    "覃": "tan qin",
    "都": "du",
    "着": "zhuo",
}
"""How characters are read in given names, whatever phrase they seem to make with others there.

Entered by hand, as given names are read; of several readings the commoner one is the first.
"""


@cache
def reading_of(text: str) -> Reading:
    """Read a body, an office or other text, by phrase: 市长 is shi zhang."""
    return next(_readings(text))


@cache
def readings_of(text: str) -> tuple[Reading, ...]:
    """Return the readings that come into question, the best first: no phrase decides on 差 in 差转台."""
    return tuple(islice(_readings(text), _MOST))


def _readings(text: str) -> Iterator[Reading]:
    possible: list[tuple[str, ...]] = [(one,) for one in text]
    for run in HAN_RUN.finditer(text):
        possible[run.start() : run.end()] = [
            tuple(syllable or one for syllable in own)
            for own, one in zip(readings_in(run[0]), run[0], strict=True)
        ]
    return product(*possible)


@cache
def readings_of_person(name: str, given: str | None = None) -> tuple[Reading, ...]:
    """Return the readings by which a person is found, the best first, none twice.

    These are the one `given` (syllables parted by spaces) where there is one, the one with the
    surname's own reading, and the default ones: 单志强 is shan zhi qiang and dan zhi qiang.
    """
    readings = [tuple(given.split())] if given else []
    readings += [*islice(_with_surname(name), _MOST), reading_of(name)]
    return tuple(dict.fromkeys(readings))


def reading_of_title(title: str, people: Mapping[str, Reading]) -> Reading:
    """Read a title, in it each person named as in `people`."""
    syllables = list(reading_of(title))
    for name, reading in people.items():
        start = title.find(name)
        while start >= 0 and len(reading) == len(name):
            syllables[start : start + len(name)] = reading
            start = title.find(name, start + len(name))
    return tuple(syllables)


def _with_surname(name: str) -> Iterator[Reading]:
    surname = next(
        (own for end in (_LONGEST_SURNAME, 1) if (own := name[:end]) in SURNAMES), name[:1]
    )
    read = SURNAMES.get(surname, "").split() or reading_of(surname)
    given = name[len(surname) :]
    possible = zip(given, reading_of(given), strict=True)
    options = [_IN_GIVEN_NAMES.get(one, syllable).split() or [one] for one, syllable in possible]
    return product(*([one] for one in read), *options)
