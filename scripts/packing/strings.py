"""How often strings stand in texts: all of them in one pass, with what stands inside what."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator

from generator.words.neighbours import NUMBER

COUNTING = frozenset("〇零一二三四五六七八九十百千万亿两第")
"""What stands beside anything: it tells nothing of a word."""
HAN = re.compile("[\u4e00-\u9fff]+")
_DIGITS = re.compile("[0-9０-９][0-9０-９.,%％]*")
_NUMBERED = re.compile(f"[\u4e00-\u9fff{NUMBER}]+")


def runs(texts: Iterable[str]) -> Counter[str]:
    """Return the runs of Han characters of texts, with how often each stands there."""
    found: Counter[str] = Counter()
    for text in texts:
        found.update(HAN.findall(text))
    return found


def numbered_runs(texts: Iterable[str]) -> Counter[str]:
    """Return the same with the numbers in digits that stand in the runs or beside them, each one mark."""
    found: Counter[str] = Counter()
    for text in texts:
        found.update(_NUMBERED.findall(_DIGITS.sub(NUMBER, text)))
    return found


def counted(wanted: Collection[str], among: Counter[str]) -> Counter[str]:
    """Return how often each of the wanted strings stands in runs."""
    by_length: dict[int, set[str]] = defaultdict(set)
    for one in wanted:
        by_length[len(one)].add(one)
    found: Counter[str] = Counter()
    for run, times in among.items():
        for length, own in by_length.items():
            for part in _parts(run, length):
                if part in own:
                    found[part] += times
    return found


def _parts(run: str, length: int) -> Iterator[str]:
    return (run[at : at + length] for at in range(len(run) - length + 1))
