"""What fills the holes of sentences: values from people and from the database, made harmless for their channel."""

import re
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from babel import Locale
from fluent.runtime.types import FluentType
from markupsafe import Markup, escape

from pstbot.texts.bidi import isolated
from pstbot.texts.dates import Dates
from pstbot.texts.markup import stripped

_NEVER_SHOWN = re.compile("[\x00\ud800-\udfff]")  # NUL and lone surrogates: no channel can carry them

Escape = Callable[[str], str]


class Moment(FluentType):
    """A day or a moment as a parameter: ``{ $due }`` in full, by its DAY, MONTH or TIME."""

    def __init__(self, value: date | time, dates: Dates, locale: str) -> None:
        self.value, self._dates, self._locale = value, dates, locale

    def format(self, locale: Locale) -> str:
        if isinstance(self.value, datetime):
            return self._dates.moment(self._locale, self.value)
        return self.time() if isinstance(self.value, time) else self.day()

    def day(self) -> str:
        if isinstance(self.value, time):
            raise TypeError("a time of day has no day")
        return self._dates.day(self._locale, self.value)

    def month(self) -> str:
        if isinstance(self.value, time):
            raise TypeError("a time of day has no month")
        return self._dates.month(self._locale, self.value)

    def time(self) -> str:
        if not isinstance(self.value, datetime | time):
            raise TypeError("a day has no time")
        return self._dates.time(self._locale, self.value)


FUNCTIONS: dict[str, Callable[[Any], Any]] = {
    "DAY": Moment.day,
    "MONTH": Moment.month,
    "TIME": Moment.time,
}


def clean(text: str) -> str:
    """Text of a person as it may stand inside a sentence: complete, but unable to turn the words around it."""
    return isolated(text if text.isprintable() and text.isascii() else _NEVER_SHOWN.sub("", text))


def for_markup(text: str) -> str:
    """Rendered sentences (``Markup``) stay as they are; every other text is escaped."""
    return text if isinstance(text, Markup) else str(escape(clean(text)))


def for_plain(text: str) -> str:
    return stripped(str(text)) if isinstance(text, Markup) else clean(text)


def prepare(value: object, escape_text: Escape, dates: Dates, locale: str) -> object:
    """One parameter as Fluent takes it. Numbers stay numbers, so that plurals work."""
    if isinstance(value, str):
        return escape_text(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float | Decimal | FluentType):
        return value
    if isinstance(value, date | time):
        return Moment(value, dates, locale)
    return "" if value is None else escape_text(str(value))
