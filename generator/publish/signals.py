"""Requests to end that wait for what may not be broken off."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

ENDING = tuple(
    getattr(signal, name)
    for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
    if hasattr(signal, name)
)
"""What asks a program to end: Ctrl-C, kill, the terminal's end; Ctrl-Break on Windows."""


@contextmanager
def unbroken() -> Iterator[None]:
    """Let requests to end wait until the block has ended."""
    if threading.current_thread() is not threading.main_thread():
        # Only the main thread is asked.
        yield
        return
    asked: list[int] = []
    handlers = {
        number: signal.signal(number, lambda number, _: asked.append(number)) for number in ENDING
    }
    try:
        yield
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
        for number in asked[:1]:
            signal.raise_signal(number)
