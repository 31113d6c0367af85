"""The statistics service desk (PST) of a BPS office as a Telegram bot."""

__version__ = "0.1.0"
