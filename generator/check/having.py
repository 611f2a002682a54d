"""The texts that a rule must look at closely: those of records in which its pattern is found at all.

A search of a record's texts in one string costs a fraction of a search of each of its blocks.
"""

import re
from collections.abc import Iterator

from generator.check.texts import Text, printed
from generator.link.corpus import Corpus


def texts_having(corpus: Corpus, form: re.Pattern[str]) -> Iterator[Text]:
    """Yield the texts of every record that has a match of `form` in one of its texts.

    The texts are joined by line ends; an anchor in `form` needs re.MULTILINE.
    """
    for own in printed(corpus):
        if form.search(own.joined):
            yield from own.texts
