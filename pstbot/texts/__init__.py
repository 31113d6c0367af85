"""Every sentence for people: Fluent messages, dates in words, and the frame of letters."""

from pstbot.texts.speaker import Texts

__all__ = ["Texts"]
