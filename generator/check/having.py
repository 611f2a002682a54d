"""The texts that a rule must look at closely: those of records in which its pattern is found at all.

A search of a record's texts in one string costs a fraction of a search of each of its blocks.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby

from generator.check.texts import Text, texts
from generator.link.corpus import Corpus


def texts_having(corpus: Corpus, form: re.Pattern[str]) -> Iterator[Text]:
    """Yield the texts of every record that has a match of `form` in one of its texts.

    The texts are joined by line ends; an anchor in `form` needs re.MULTILINE.
    """
    for joined, own in _by_record(corpus):
        if form.search(joined):
            yield from own


@lru_cache(maxsize=1)
def _by_record(corpus: Corpus) -> tuple[tuple[str, tuple[Text, ...]], ...]:
    groups = (tuple(own) for _, own in groupby(texts(corpus), key=lambda text: id(text.located)))
    return tuple(("\n".join(text.text for text in own), own) for own in groups)
