"""What can be asked of appointments."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from pstbot.domain.appointment import Appointment


class Appointments(Protocol):
    async def add(self, appointment: Appointment, offers: Sequence[datetime] = ()) -> Appointment:
        """Store a new one without a place; the returned one carries its id."""
        ...

    async def get(self, appointment_id: int) -> Appointment | None: ...
    async def save(self, appointment: Appointment) -> None: ...
    async def offers(self, appointment_id: int) -> list[datetime]: ...
    async def place(self, appointment: Appointment, places: Mapping[str, int]) -> Appointment | None:
        """Save it with a free place at its start, in the first of the resources (each with its number of seats) that
        has one; none, with nothing changed, when every place is taken.
        """
        ...

    async def taken(self, resources: Sequence[str], first: datetime, until: datetime) -> Mapping[datetime, int]:
        """How many places are taken at each start of a span; starts without any are left out."""
        ...

    async def owner_busy(self, officer_id: int, first: datetime, until: datetime) -> frozenset[datetime]:
        """Starts at which a case of this officer has an appointment already."""
        ...

    async def live_of(self, case_id: int) -> Appointment | None: ...
    async def of_case(self, case_id: int) -> list[Appointment]:
        """Every one there was, the oldest first."""
        ...

    async def by_code(self, code: str) -> Appointment | None: ...
    async def by_meeting(self, meeting_id: str) -> Appointment | None: ...
    async def held_between(self, first: datetime, until: datetime) -> list[Appointment]:
        """Those with a place that begin in a span, in the order of their starts."""
        ...

    async def to_look_at(self, now: datetime, limit: int) -> list[Appointment]: ...
    async def look_again(self, appointment_id: int, at: datetime | None) -> None: ...


class RoomCalls(Protocol):
    """What Zoom counts: creations and changes for each host and UTC day."""

    async def spend(self, host: str, day: date, most: int) -> bool:
        """Count one more; false, with nothing counted, when the day's are used up."""
        ...

    async def prune(self, before: date) -> None: ...
