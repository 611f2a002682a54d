"""What is computed once for a corpus."""

import gc
import weakref

from generator.link.corpus import Corpus
from generator.link.link import link
from generator.link.once import once
from generator.load.load import load
from tests.conftest import SAMPLE


def sample() -> Corpus:
    return link(load(SAMPLE)[0])[0]


def test_a_function_is_called_once_for_each_corpus() -> None:
    called: list[Corpus] = []

    @once
    def records(corpus: Corpus) -> int:
        """Count."""
        called.append(corpus)
        return len(corpus.records)

    one, other = sample(), sample()
    assert records(one) == records(one) == records(other) == records(one) > 0
    assert called == [one, other]
    assert records.__doc__ == "Count."


def test_what_was_computed_goes_with_its_corpus() -> None:
    held = once(lambda corpus: corpus.content)
    corpus = sample()
    held(corpus)
    gone = weakref.ref(corpus)
    del corpus
    gc.collect()
    assert gone() is None
