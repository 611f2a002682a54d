"""What is going on is told on a terminal, and nowhere else."""

import io
import sys

import pytest

from generator import progress
from generator.progress import told


class Stream(io.StringIO):
    """An error stream that is a terminal, or is not."""

    def __init__(self, *, is_terminal: bool) -> None:
        super().__init__()
        self.is_terminal = is_terminal

    def isatty(self) -> bool:
        return self.is_terminal


@pytest.mark.parametrize(("is_terminal", "patience"), [(True, 0.0), (True, 60.0), (False, 0.0)])
def test_a_terminal_is_told_after_a_while(
    is_terminal: bool, patience: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = Stream(is_terminal=is_terminal)
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(progress, "_PATIENCE", patience)
    assert list(told(["a", "b"], "校对")) == ["a", "b"]
    assert ("校对" in stream.getvalue()) is (is_terminal and not patience)
