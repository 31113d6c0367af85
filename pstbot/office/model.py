"""What an office is to the service. Standard library and domain only, so that the command line stays quick."""

from collections.abc import Container, Iterable
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from pstbot.domain.approval import ApprovalScope
from pstbot.domain.calendar import OfficeCalendar, OfficeHours, RamadanPeriod
from pstbot.domain.slots import SlotRules
from pstbot.domain.terms import Terms
from pstbot.office.hours_text import hours_text


@dataclass(frozen=True, slots=True)
class Service:
    """One of the desk's services (KS, DM, PS, RK); only KS creates a consultation."""

    code: str
    name: str
    name_en: str
    link: str = ""


@dataclass(frozen=True, slots=True)
class Office:
    """Addresses and numbers are texts for people, shown as they stand in the file."""

    name: str
    short_name: str
    unit: str
    address: str
    domain: str  # of the BPS web pages and web API, "6500"
    phone: str
    whatsapp: str
    email: str
    website: str
    online: str  # the national desk, "Cara lain"
    complaint_url: str
    complaint_email: str
    complaint_phone: str
    decree: str
    services: tuple[Service, ...]
    hours: OfficeHours
    ramadan: tuple[RamadanPeriod, ...]
    ramadan_hours: OfficeHours  # also of the times that are set in the chat (/ramadan)
    terms: Terms
    slots: SlotRules
    approval: ApprovalScope = ApprovalScope.OFF

    def calendar(
        self, zone: ZoneInfo, closed_days: Container[date], ramadan: Iterable[RamadanPeriod] | None = None
    ) -> OfficeCalendar:
        """``ramadan`` in place of the file's own times, where those of the chat are counted in."""
        return OfficeCalendar(zone, self.hours, closed_days, self.ramadan if ramadan is None else ramadan)

    def hours_text(self, locale: str) -> str:
        """The usual hours in one line; ``locale`` is ``id`` or ``en``."""
        return hours_text(self.hours, locale)

    def facts(self, locale: str) -> dict[str, str]:
        """What fills the placeholders ``{office.address}``, ``{office.hours}`` … of texts and FAQ."""
        return {
            "name": self.name,
            "address": self.address,
            "phone": self.phone,
            "whatsapp": self.whatsapp,
            "email": self.email,
            "website": self.website,
            "hours": self.hours_text(locale),
        }
