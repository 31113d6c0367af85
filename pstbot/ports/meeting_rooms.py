"""Rooms for video meetings at somebody else's service."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Room:
    """``join_url`` is for everybody; how the host starts is asked for at the moment of starting and kept nowhere."""

    meeting_id: str
    join_url: str
    starts_at: datetime
    marker: str  # names our appointment in the room's description, so that a lost answer can be looked up


@dataclass(frozen=True, slots=True)
class RoomPlan:
    """What a room should be like. ``starts_at`` in UTC, ``minutes`` long, in the calendar of ``host``."""

    host: str
    marker: str
    topic: str
    starts_at: datetime
    minutes: int
    timezone: str


class MeetingRooms(Protocol):
    """Every method raises ``CarrierDown``, ``Refused`` or ``OutcomeUnknown``, nothing else."""

    async def create(self, plan: RoomPlan) -> Room: ...
    async def change(self, meeting_id: str, plan: RoomPlan) -> None:
        """Raises ``Refused("room-missing")`` when somebody removed it there."""
        ...

    async def remove(self, meeting_id: str) -> None:
        """One that is gone already is removed."""
        ...

    async def upcoming(self, host: str) -> Sequence[Room]:
        """Every room of this host that begins in the future, ours and others'."""
        ...

    async def start_url(self, meeting_id: str) -> str:
        """The host's key to the room; it opens for two hours and must not be stored."""
        ...
