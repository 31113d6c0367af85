"""Zoom where the office has it, or the carrier that says there is none."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from pstbot.integrations.zoom.carrier import RoomCarrier
from pstbot.integrations.zoom.no_zoom import NoZoom
from pstbot.integrations.zoom.settings import ZoomSettings
from pstbot.office import Office
from pstbot.ports.carriers import Carrier
from pstbot.ports.clock import Clock
from pstbot.ports.meeting_rooms import MeetingRooms
from pstbot.ports.storage import Store
from pstbot.services.premises import Premises
from pstbot.services.room_plans import RoomPlans
from pstbot.settings import Settings


@asynccontextmanager
async def zoom(
    settings: Settings, store: Store, clock: Clock, premises: Premises, office: Office
) -> AsyncIterator[tuple[Carrier, MeetingRooms | None]]:
    if settings.zoom_client_secret is None or not settings.zoom_hosts:
        yield NoZoom(), None
        return
    # Imported only where there is Zoom: zoomus and requests cost a start without it nothing.
    from pstbot.integrations.zoom.api import ZoomApi
    from pstbot.integrations.zoom.rooms import ZoomRooms

    reached = ZoomSettings(
        settings.zoom_account_id or "",
        settings.zoom_client_id or "",
        settings.zoom_client_secret.get_secret_value(),
        settings.zoom_api_url,
        settings.zoom_oauth_url,
    )
    api = ZoomApi(reached)
    plans = RoomPlans(store, clock, premises, f"Konsultasi statistik, {office.short_name}")
    try:
        rooms = ZoomRooms(api)
        yield RoomCarrier(rooms, plans.wanted, plans.spend), rooms
    finally:
        api.close()
