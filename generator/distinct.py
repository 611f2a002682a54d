"""The values of an array, each once."""

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

N = TypeVar("N", bound=np.generic)


def distinct(values: NDArray[N]) -> NDArray[N]:
    """Return the values of an array, each once and ascending.

    Asked for how often each is there, numpy sorts them; not asked, numpy 2.3 and later hashes them,
    which takes thirty times as long for numbers of 64 bits.
    """
    found: NDArray[N] = np.unique(values, return_counts=True)[0]
    return found
