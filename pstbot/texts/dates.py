"""Days and times in words, in the office's zone: "Senin, 23 November 2026 pukul 10.00 WITA"."""

from datetime import date, datetime, time
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.dates import format_date

DAY = "EEEE, d MMMM y"
MONTH = "LLLL y"
CLOCK = {"id": "%H.%M", "en": "%H:%M"}
AT = {"id": "pukul", "en": "at"}
ZONE_NAMES = {
    "Asia/Jakarta": "WIB",
    "Asia/Pontianak": "WIB",
    "Asia/Makassar": "WITA",
    "Asia/Ujung_Pandang": "WITA",
    "Asia/Jayapura": "WIT",
}


class Dates:
    """Words for moments in one zone. ``zone_name`` is what people read; by default the Indonesian one, else the key."""

    def __init__(self, zone: str, zone_name: str | None = None) -> None:
        self._zone = ZoneInfo(zone)
        self.zone_name = zone_name or ZONE_NAMES.get(zone, zone)

    def moment(self, locale: str, at: datetime) -> str:
        """Raises ``ValueError`` for a moment without a zone: guessing one would tell people a wrong hour."""
        local = self._local(at)
        return f"{_formatted(locale, local.date(), DAY)} {AT[locale]} {local.strftime(CLOCK[locale])} {self.zone_name}"

    def day(self, locale: str, on: date) -> str:
        """A moment's day in the office's zone, or a plain date as it is."""
        return _formatted(locale, self._local(on).date() if isinstance(on, datetime) else on, DAY)

    def month(self, locale: str, on: date) -> str:
        """ "November 2026"."""
        return _formatted(locale, self._local(on).date() if isinstance(on, datetime) else on, MONTH)

    def time(self, locale: str, at: datetime | time) -> str:
        clock = self._local(at) if isinstance(at, datetime) else at
        return f"{clock.strftime(CLOCK[locale])} {self.zone_name}"

    def _local(self, at: datetime) -> datetime:
        if at.tzinfo is None:
            raise ValueError("a moment without a time zone cannot be told to people")
        return at.astimezone(self._zone)


@lru_cache(maxsize=1024)
def _formatted(locale: str, on: date, pattern: str) -> str:
    return format_date(on, pattern, locale=locale)
