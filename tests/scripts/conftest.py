"""What the tests of the benchmarks share."""

import pytest
from bench.archive.archive import Archive


@pytest.fixture(scope="session")
def archive() -> Archive:
    """A small archive, of one year."""
    return Archive(documents=260, seed=7)
