"""One line an event on standard error; ids and states only, never texts, addresses or secrets (promise P16)."""

import logging
import sys

import structlog


def log_to_stderr() -> None:
    pretty = sys.stderr.isatty()
    last = structlog.dev.ConsoleRenderer() if pretty else structlog.processors.LogfmtRenderer(sort_keys=False)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            last,
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    # Libraries say what they did with whose words at INFO and DEBUG: that never reaches a log of ours.
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)
    for name in ("aiogram", "aiosqlite", "aiosmtplib", "aiohttp"):
        logging.getLogger(name).setLevel(logging.ERROR)
