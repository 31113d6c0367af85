"""What a calendar needs to know about an appointment (RFC 5545, RFC 5546)."""

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Invitation:
    """``uid`` stays for the life of the appointment, ``sequence`` rises with every change; ``starts_at`` in UTC."""

    uid: str
    sequence: int
    starts_at: datetime
    minutes: int
    timezone: str
    summary: str
    description: str = ""
    location: str = ""
    url: str = ""
    cancelled: bool = False
    reminder_minutes: int | None = 60

    @property
    def method(self) -> str:
        """What the receiver's calendar does with it; mail programs compare it with the mail part's own parameter."""
        return "CANCEL" if self.cancelled else "REQUEST"

    @property
    def ends_at(self) -> datetime:
        return self.starts_at + timedelta(minutes=self.minutes)
