"""How sure it is that a string is a word of its sound, miswritten: not a coinage or name, or the word it is.

Reports coin words every year (量质齐升), and names are made of any characters, so that the run is
likelier with a word is not enough. What tells a slip was weighed by logistic regression: slips made in
half of the provincial reports of a year and of statutes were held against the strings of those texts
that are right. The sum is the logarithm of the odds. Of strings that are words themselves (会意 for
会议) as much was weighed anew: by the neighbours of either word, and by what the issue has elsewhere.
"""

from math import exp, log

from generator.words.dictionary import dictionary
from generator.words.homophones import likelier
from generator.words.lattice import Lattice
from generator.words.likelihood import counts, is_common, is_word, likelihood
from generator.words.neighbours import fits, likelier_by_count, near
from generator.words.sounds import sounding_like

_GAIN = 0.51
"""For each by which the run is likelier with the word."""
_NEARLY = -2.0
"""Where only some speakers read the word so."""
_OFTEN = 0.17
"""For the logarithm of how often official texts have the word, or a likelier one that may be meant."""
_OFFERED = 0.94
"""For the likelihood of the character that replaces one of the word: a keyboard offers common ones first."""
_COINING = -0.42
"""For the logarithm of how often official texts have that character by itself: such make new words."""
_NEIGHBOURS = 0.64
"""For what the neighbours say for the word."""
_AMONG_SINGLE = -1.28
"""For each neighbour of one character: a name, or a string of short forms, goes on there."""
_JOINING = frozenset("的和与及或为在对于了是以等将由向并从被把各其该本也不未已")
"""Characters that join words, and are no neighbours of that sort."""
_COINED = -0.52
"""For the logarithm of how many other such strings the text has in 10,000 characters: a coining text."""
_SIGN = 1.13
"""For each sign that the word is meant: the issue has it; has it beside the next character; the next two."""
_MORE = 0.39
"""For the logarithm of how much oftener the issue has the word than official texts have it."""
_REGION = -2.5
"""Where the character that is typed stands for a region in short forms: 闽企, 沪通."""
_REGIONS = frozenset("京津沪渝冀豫湘皖鲁浙赣鄂桂晋陕吉闽粤琼疆沈")
_OF_DICTIONARIES = -1.2
"""Where what is typed is a word that jieba's texts never had: not all of these are slips."""
_OF_PARTS = -2.5
"""Where the character belongs to a word of what is typed: 鉴证人 is of 鉴证 and 人, no 见证人."""
_BASE = 5.8
_SPEAKS, _SPEAKS_AGAINST = 0.81, -0.91
"""For what the neighbours say for the word that is meant, and for the one that is typed."""
_LIKELIER = 0.34
"""For the logarithm of how much oftener the counted texts have the word than the typed one."""
_OF_WORD, _OF_TYPED = 0.09, 0.25
"""For the logarithm of how often jieba's texts have either: a keyboard offers common words first."""
_BOTH = -5.5
"""Where both characters are others: a keyboard that knows words seldom errs so far."""
_SIGN_OF_WORD, _SIGN_AGAINST = 1.07, -1.41
"""For each size of neighbours beside which the issue has the word, and the typed one again."""
_ELSEWHERE, _TYPED_ELSEWHERE = 0.75, -1.22
"""For the logarithm of how often the issue has the word, and the typed one elsewhere."""
_USUAL = 20_000
"""Characters of the texts that this was weighed by: a larger one has every common word often."""
_BASE_OF_WORD = -6.6
"""Less than the odds are: of every word a text is asked, and hardly any is a slip."""
_UNSEEN = 0.5
_PART = 10_000
_LEAST_PART = 0.3
"""What is added to the size of a text: how much a short one coins is not known."""


def certainty(lattice: Lattice, start: int, word: str, gain: float) -> float:
    """Return the odds that the word is meant by the characters at `start` of a run.

    What the text and the issue say is added (`coining`, `elsewhere`).
    """
    run, end = lattice.text, start + len(word)
    other = next(one for one, two in zip(run[start:end], word, strict=True) if one != two)
    beside = (lattice.word_to(start), lattice.word_from(end))
    is_near = word not in sounding_like(run[start:end])
    return (
        _BASE
        + _NEARLY * is_near
        + _REGION * (other in _REGIONS)
        + _OF_DICTIONARIES * is_word(run[start:end])
        + _OF_PARTS * _is_of_parts(run[start:end], word)
        + _GAIN * gain
        + _OFTEN * max(_logarithm(word), _logarithm(likelier(run[start:end], word) or word))
        + _OFFERED * likelihood().word(other)
        + _COINING * _logarithm(other)
        + _NEIGHBOURS * fits(word, near(run, start))
        + _AMONG_SINGLE * sum(len(one) == 1 and one not in _JOINING for one in beside)
    )


def _is_of_parts(typed: str, word: str) -> bool:
    """Whether the character that `word` has another for belongs to a word of what is typed."""
    end = 0
    for one in Lattice(typed).words():
        start, end = end, end + len(one)
        if typed[start:end] != word[start:end]:
            return len(one) > 1 and is_common(one)
    return False


def certainty_of_word(run: str, start: int, typed: str, word: str, edges: str) -> float:
    """Return the odds that a word is meant by another one of its sound at `start` of a run.

    What stands before and behind the run, `edges` has; what the issue says is added
    (`word_elsewhere`).
    """
    beside = near(run, start, edges)
    differ = sum(one != two for one, two in zip(typed, word, strict=True))
    return (
        _BASE_OF_WORD
        + _SPEAKS * fits(word, beside)
        + _SPEAKS_AGAINST * fits(typed, beside)
        + _LIKELIER * likelier_by_count(typed, word)
        + _OF_WORD * log(_in_jieba(word) + _UNSEEN)
        + _OF_TYPED * log(_in_jieba(typed) + _UNSEEN)
        + _BOTH * (differ - 1)
    )


def _in_jieba(word: str) -> int:
    return dictionary().words(word[0]).get(word, 0)


def word_elsewhere(signs: int, times: int, typed_signs: int, typed_times: int, size: int) -> float:
    """Return what an issue of so many characters says.

    It has the word so often, with so many signs, and the typed one elsewhere.
    """
    of_usual_size = times / max(1.0, size / _USUAL)
    return (
        _SIGN_OF_WORD * signs
        + _SIGN_AGAINST * typed_signs
        + _ELSEWHERE * log(of_usual_size + _UNSEEN)
        + _TYPED_ELSEWHERE * log(typed_times + _UNSEEN)
    )


def coining(others: int, size: int) -> float:
    """Return what a text of so many characters says that has so many other strings of the sort."""
    return _COINED * log((others + _UNSEEN) / (size / _PART + _LEAST_PART))


def elsewhere(word: str, signs: int, times: int, size: int) -> float:
    """Return what texts of so many characters say, which have the word so often, and so many signs."""
    expected = size * exp(likelihood().word(word))
    return _SIGN * signs + _MORE * log((times + _UNSEEN) / (expected + _UNSEEN))


def _logarithm(word: str) -> float:
    return log(counts("official.txt").get(word, 0) + _UNSEEN)
