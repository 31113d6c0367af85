"""Zoom through zoomus: a thin wrapper that keeps the promises the library does not (facts about it in api.py)."""

from pstbot.integrations.zoom.carrier import RoomCarrier
from pstbot.integrations.zoom.rooms import ZoomRooms
from pstbot.integrations.zoom.settings import ZoomSettings

__all__ = ["RoomCarrier", "ZoomRooms", "ZoomSettings"]
