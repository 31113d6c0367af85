"""One line an event on standard error; ids and states only, never texts, addresses or secrets (promise P16)."""

import logging
import sys
from contextlib import suppress
from typing import TextIO, cast

import structlog


class Unfailing:
    """A stream that loses a line rather than raise: a full disk or a closed pipe must not end the service."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        with suppress(OSError, ValueError):  # ValueError: closed
            self._stream.write(text)
        return len(text)

    def flush(self) -> None:
        with suppress(OSError, ValueError):
            self._stream.flush()


def log_to_stderr() -> None:
    pretty, stream = sys.stderr.isatty(), Unfailing(sys.stderr)
    last = structlog.dev.ConsoleRenderer() if pretty else structlog.processors.LogfmtRenderer(sort_keys=False)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            last,
        ],
        logger_factory=structlog.PrintLoggerFactory(cast(TextIO, stream)),
        cache_logger_on_first_use=True,
    )
    # Libraries say what they did with whose words at INFO and DEBUG: that never reaches a log of ours.
    logging.basicConfig(level=logging.WARNING, stream=stream)
    for name in ("aiogram", "aiosqlite", "aiosmtplib", "aiohttp"):
        logging.getLogger(name).setLevel(logging.ERROR)
