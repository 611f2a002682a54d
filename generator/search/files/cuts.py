"""Where a sequence is cut into files: by what is in it, so that a change moves what is near it only."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

_LEAST = 0.5
"""Of the most that a file takes, how much it takes at least, if it is not the last."""


def cuts(
    weights: Sequence[float] | NDArray[np.float64],
    ranks: NDArray[np.uint64],
    most: float,
) -> list[int]:
    """Return where files begin, and the end.

    A file ends before the thing of the highest rank among those before which it is neither half
    empty nor too full. What ranks a thing is said of it alone, so after a change the same places
    are soon found again. A thing that is too heavy has a file of its own.
    """
    ends = np.cumsum(weights)
    found, count = [0], len(ends)
    while found[-1] < count:
        start = found[-1]
        begun = float(ends[start - 1]) if start else 0.0
        if ends[-1] - begun <= most:
            found.append(count)
            continue
        low, high = np.searchsorted(ends, begun + most * np.array([_LEAST, 1.0]), "right")
        low = max(int(low), start + 1)
        end = min(int(high), count - 1)
        found.append(low + int(np.argmax(ranks[low : end + 1])) if low <= end else low)
    return found
