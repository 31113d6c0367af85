"""Makes a host's room agree with an appointment, whatever that is by now (promise P5).

The same row may be carried again and again: before a room is made that may have been made already, it is looked for.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from pstbot.ports.carriers import Outgoing, Refused
from pstbot.ports.meeting_rooms import MeetingRooms, Room, RoomPlan

# Whether one more room may be made or moved today: Zoom counts a hundred for each host and UTC day.
Budget = Callable[[str], Awaitable[None]]


class RoomCarrier:
    """Keeps ``ports.Carrier`` for rows of kind ``meeting``; the receiver is the host."""

    def __init__(
        self,
        rooms: MeetingRooms,
        wanted: Callable[[Outgoing], Awaitable["tuple[RoomPlan, bool, str | None]"]],
        spend: Budget,
    ) -> None:
        """``wanted``: the plan, whether a room at this host is wanted at all, and the id of the one that is known.

        ``spend`` raises ``CarrierDown`` or ``Refused`` when the day's budget of the host is used up.
        """
        self._rooms = rooms
        self._wanted = wanted
        self._spend = spend

    async def deliver(self, row: Outgoing) -> Mapping[str, Any]:
        if row.kind != "meeting":
            raise Refused("kind-unknown")
        plan, is_wanted, known = await self._wanted(row)
        if not is_wanted:
            return await self._without(plan, known)
        if known is not None:
            return await self._changed(plan, known)
        found = await self._found(plan) if _may_stand(row) else None
        return await self._made(plan) if found is None else await self._adopted(plan, found)

    async def _without(self, plan: RoomPlan, known: str | None) -> Mapping[str, Any]:
        room = None if known is not None else await self._found(plan)
        meeting = known or (room and room.meeting_id)
        if meeting:
            await self._rooms.remove(meeting)
        return {"removed": True}

    async def _changed(self, plan: RoomPlan, known: str) -> Mapping[str, Any]:
        """Somebody who removed the room at Zoom gets a new one here."""
        await self._spend(plan.host)
        try:
            await self._rooms.change(known, plan)
        except Refused as refused:
            if refused.code != "room-missing":
                raise
            return await self._made(plan)
        return {"meeting_id": known}

    async def _adopted(self, plan: RoomPlan, room: Room) -> Mapping[str, Any]:
        """Made by a try whose answer was lost; the appointment may have moved since."""
        if room.starts_at != plan.starts_at:
            await self._spend(plan.host)
            await self._rooms.change(room.meeting_id, plan)
        return _told(room)

    async def _made(self, plan: RoomPlan) -> Mapping[str, Any]:
        await self._spend(plan.host)
        return _told(await self._rooms.create(plan))

    async def _found(self, plan: RoomPlan) -> Room | None:
        return next((room for room in await self._rooms.upcoming(plan.host) if room.marker == plan.marker), None)


def _may_stand(row: Outgoing) -> bool:
    """An earlier try may have made it although nobody heard the answer."""
    return row.repeated or row.attempts > 0


def _told(room: Room) -> Mapping[str, Any]:
    return {"meeting_id": room.meeting_id, "join_url": room.join_url}
