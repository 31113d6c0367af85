"""Meetings at Zoom as ``ports.MeetingRooms``: settings for a public desk, and a marker that finds a lost one again."""

import re
import secrets
import string
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from pstbot.integrations.zoom.api import ZoomApi
from pstbot.ports.carriers import CarrierDown, OutcomeUnknown, Refused
from pstbot.ports.meeting_rooms import Room, RoomPlan

SCHEDULED = 2  # Zoom's type of a meeting at a set time
TOPIC, PASSCODE = 200, 10  # Zoom's limits in characters
_PAGE = 300  # the most that one answer lists
_MOST_PAGES = 20

_SIGNS = string.ascii_letters + string.digits
_MARKER = re.compile(r"\[([\w.-]{1,64}#\d{1,18})\]")

# A public desk: nobody comes in unseen or early, and nothing is recorded.
FOR_THE_PUBLIC: Mapping[str, Any] = {
    "waiting_room": True,
    "join_before_host": False,
    "approval_type": 2,
    "auto_recording": "none",
    "mute_upon_entry": True,
}


class ZoomRooms:
    def __init__(self, api: ZoomApi, recording: str = "none") -> None:
        """``recording``: "none", "local" or "cloud", as the office decides (Zoom's auto_recording)."""
        self._api = api
        self._settings = {**FOR_THE_PUBLIC, "auto_recording": recording}

    async def create(self, plan: RoomPlan) -> Room:
        passcode = "".join(secrets.choice(_SIGNS) for _ in range(PASSCODE))
        made = await self._api.ask(
            lambda meetings: meetings.create(
                user_id=plan.host, type=SCHEDULED, password=passcode, settings=dict(self._settings), **_as_fields(plan)
            ),
            changes=True,
        )
        try:
            return Room(str(made["id"]), _join_url(made["join_url"]), plan.starts_at, plan.marker)
        except (KeyError, TypeError, ValueError):
            raise OutcomeUnknown("zoom-garbled") from None

    async def change(self, meeting_id: str, plan: RoomPlan) -> None:
        await self._api.ask(lambda meetings: meetings.update(id=meeting_id, **_as_fields(plan)), changes=True)

    async def remove(self, meeting_id: str) -> None:
        try:
            await self._api.ask(lambda meetings: meetings.delete(id=meeting_id), changes=True)
        except Refused as refused:
            if refused.code != "room-missing":
                raise

    async def upcoming(self, host: str) -> Sequence[Room]:
        found: list[Room] = []
        page: str | None = ""
        for _ in range(_MOST_PAGES):
            listed = await self._list(host, page or "")
            found += [room for each in listed["meetings"] if (room := _room(each))]
            page = listed.get("next_page_token")
            if not page:
                return found
        raise CarrierDown("zoom-list-endless")

    async def start_url(self, meeting_id: str) -> str:
        found = await self._api.ask(lambda meetings: meetings.get(id=meeting_id), changes=False)
        try:
            return _join_url(found["start_url"])
        except (KeyError, TypeError, ValueError):
            raise CarrierDown("zoom-garbled") from None

    async def _list(self, host: str, page: str) -> Mapping[str, Any]:
        asked = {"user_id": host, "type": "upcoming", "page_size": _PAGE} | ({"next_page_token": page} if page else {})
        listed = await self._api.ask(lambda meetings: meetings.list(**asked), changes=False)
        if not isinstance(listed, dict) or not isinstance(listed.get("meetings"), list):
            raise CarrierDown("zoom-garbled")
        return listed


def _as_fields(plan: RoomPlan) -> dict[str, Any]:
    """The marker stands at the front of the agenda: lists cut that after 250 characters."""
    return {
        "topic": plan.topic[:TOPIC],
        "agenda": f"[{plan.marker}]",
        "start_time": plan.starts_at.astimezone(UTC),
        "duration": plan.minutes,
        "timezone": plan.timezone,
    }


def _room(listed: Any) -> Room | None:
    """None for a meeting that is not the desk's, or not understood."""
    try:
        marker = _MARKER.search(str(listed.get("agenda") or ""))
        starts = datetime.fromisoformat(str(listed["start_time"]))
        return Room(str(listed["id"]), _join_url(listed["join_url"]), starts, marker[1]) if marker else None
    except (AttributeError, KeyError, TypeError, ValueError):
        return None


def _join_url(told: object) -> str:
    """Raises ``ValueError`` for what people should not be sent to."""
    if not isinstance(told, str) or not told.startswith(("https://", "http://127.0.0.1:")) or len(told) > 1024:
        raise ValueError("not an address")
    return told
