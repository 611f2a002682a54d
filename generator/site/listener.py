"""Hears what MkDocs says, which it only logs."""

import logging


class Listener(logging.Handler):
    """Keeps the warnings and errors of a logger."""

    def __init__(self, logger: str) -> None:
        super().__init__(logging.WARNING)
        self._logger = logging.getLogger(logger)
        self.heard: list[str] = []

    def listen(self) -> None:
        """Begin to hear, with nothing heard so far."""
        self.heard.clear()
        self._logger.addHandler(self)

    def ignore(self) -> None:
        """Hear no more."""
        self._logger.removeHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a message."""
        self.heard.append(record.getMessage())
