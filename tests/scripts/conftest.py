"""The benchmarks' own dependencies are optional, and so are the tests of what needs them."""

from importlib.util import find_spec

import pytest

collect_ignore = [] if find_spec("jieba") else ["test_archive.py", "test_sample.py"]

if find_spec("jieba"):
    from bench.archive.archive import Archive

    @pytest.fixture(scope="session")
    def archive() -> Archive:
        """A small archive, of one year."""
        return Archive(documents=260, seed=7)
