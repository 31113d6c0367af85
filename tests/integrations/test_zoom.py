"""Zoom through zoomus against its imitation over real HTTP: settings, tokens, failures, and one room in effect."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from pstbot.integrations.zoom.api import ZoomApi
from pstbot.integrations.zoom.carrier import RoomCarrier
from pstbot.integrations.zoom.rooms import ZoomRooms
from pstbot.integrations.zoom.settings import ZoomSettings
from pstbot.ports.carriers import CarrierDown, Channel, OutcomeUnknown, Outgoing, Refused
from pstbot.ports.meeting_rooms import RoomPlan
from pstbot.sandbox import Sandbox
from pstbot.sandbox.server import ZOOM_HOSTS

NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
HOST = ZOOM_HOSTS[0]
PLAN = RoomPlan(HOST, "pstbot#7", "KS-2026-000001 · Ekspor", NOW + timedelta(days=1), 30, "Asia/Makassar")


@dataclass
class Desk:
    """A carrier for one appointment, and the budget it spends."""

    sandbox: Sandbox
    rooms: ZoomRooms
    plan: RoomPlan = PLAN
    wanted: bool = True
    known: str | None = None
    spent: list[str] = field(default_factory=list)

    async def carry(self, **row: Any) -> Mapping[str, Any]:
        return await RoomCarrier(self.rooms, self._wanted, self._spend).deliver(outgoing(**row))

    async def _wanted(self, row: Outgoing) -> tuple[RoomPlan, bool, str | None]:
        return self.plan, self.wanted, self.known

    async def _spend(self, host: str) -> None:
        self.spent.append(host)

    @property
    def meetings(self) -> list[Any]:
        return list(self.sandbox.zoom.meetings.values())


def outgoing(attempts: int = 0, repeated: bool = False) -> Outgoing:
    return Outgoing(1, Channel.ZOOM, "meeting", HOST, 1, {"appointment": 7}, NOW, attempts, repeated)


def settings(sandbox: Sandbox, timeout: int = 5) -> ZoomSettings:
    account, client, secret = sandbox.zoom.client
    return ZoomSettings(
        account, client, secret, f"{sandbox.url}/zoom/v2", f"{sandbox.url}/zoom/oauth/token", timeout=timeout
    )


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    async with Sandbox(seed=7, start=NOW) as sandbox:
        api = ZoomApi(settings(sandbox))
        yield Desk(sandbox, ZoomRooms(api))
        api.close()


async def test_a_room_is_made_for_the_public(desk: Desk) -> None:
    told = await desk.carry()
    (meeting,) = desk.meetings
    assert told == {"meeting_id": str(meeting.id), "join_url": desk.sandbox.zoom.join_url(meeting)}
    assert (meeting.starts_at, meeting.minutes, meeting.timezone) == (PLAN.starts_at, 30, "Asia/Makassar")
    assert (meeting.topic, meeting.agenda, len(meeting.passcode)) == (PLAN.topic, "[pstbot#7]", 10)
    assert meeting.settings["waiting_room"] is True
    assert meeting.settings["join_before_host"] is False
    assert (meeting.settings["approval_type"], meeting.settings["auto_recording"]) == (2, "none")


async def test_the_start_link_is_asked_anew_each_time(desk: Desk) -> None:
    known = (await desk.carry())["meeting_id"]
    first, second = [await desk.rooms.start_url(known) for _ in range(2)]
    assert first != second
    assert first.startswith(f"{desk.sandbox.url}/zoom/s/{known}?zak=")


async def test_a_moved_appointment_moves_its_room(desk: Desk) -> None:
    desk.known = (await desk.carry())["meeting_id"]
    desk.plan = replace(PLAN, starts_at=PLAN.starts_at + timedelta(hours=1))
    assert await desk.carry() == {"meeting_id": desk.known}
    assert [meeting.starts_at for meeting in desk.meetings] == [desk.plan.starts_at]


async def test_a_cancelled_appointment_removes_its_room_and_a_gone_one_is_removed(desk: Desk) -> None:
    desk.known = (await desk.carry())["meeting_id"]
    desk.wanted = False
    assert [await desk.carry(), await desk.carry(), desk.meetings] == [{"removed": True}, {"removed": True}, []]


async def test_a_room_that_somebody_removed_is_made_anew(desk: Desk) -> None:
    desk.known = (await desk.carry())["meeting_id"]
    desk.sandbox.zoom.meetings.clear()
    assert (await desk.carry())["meeting_id"] not in (None, desk.known)


@pytest.mark.parametrize("fault", ["reset_after", "unreadable_after"])
async def test_after_a_lost_answer_the_room_is_found_and_not_made_twice(desk: Desk, fault: str) -> None:
    desk.sandbox.faults.add("zoom", fault, count=1, methods=["create"])
    with pytest.raises(OutcomeUnknown):
        await desk.carry()
    told = await desk.carry(attempts=1, repeated=True)
    assert [str(meeting.id) for meeting in desk.meetings] == [told["meeting_id"]]
    assert len(desk.spent) == 1


async def test_a_slow_answer_is_given_up_and_looked_up(desk: Desk) -> None:
    api = ZoomApi(settings(desk.sandbox, timeout=1))
    desk.rooms = ZoomRooms(api)
    desk.sandbox.faults.add("zoom", "slow", count=1, methods=["create"], seconds=1.3)
    with pytest.raises(OutcomeUnknown):
        await desk.carry()
    await desk.sandbox.changes.until(lambda: bool(desk.meetings), 3)
    await desk.carry(attempts=1, repeated=True)
    api.close()
    assert len(desk.meetings) == 1


async def test_a_room_found_again_follows_an_appointment_that_moved_meanwhile(desk: Desk) -> None:
    desk.sandbox.faults.add("zoom", "reset_after", count=1, methods=["create"])
    with pytest.raises(OutcomeUnknown):
        await desk.carry()
    desk.plan = replace(PLAN, starts_at=PLAN.starts_at + timedelta(hours=2))
    await desk.carry(repeated=True)
    assert [meeting.starts_at for meeting in desk.meetings] == [desk.plan.starts_at]


async def test_a_cancelled_appointment_whose_room_nobody_heard_of_leaves_none(desk: Desk) -> None:
    desk.sandbox.faults.add("zoom", "reset_after", count=1, methods=["create"])
    with pytest.raises(OutcomeUnknown):
        await desk.carry()
    desk.wanted = False
    await desk.carry(repeated=True)
    assert desk.meetings == []


async def test_rooms_are_found_on_every_page_and_foreign_ones_are_left_alone(desk: Desk) -> None:
    for number in range(350):
        desk.sandbox.zoom.used.clear()
        fields = {"topic": "Rapat", "agenda": "x" * 300, "type": 2, "duration": 30, "timezone": "Asia/Makassar"}
        start = (NOW + timedelta(hours=number)).strftime("%Y-%m-%dT%H:%M:%SZ")
        desk.sandbox.zoom.create(HOST, fields | {"start_time": start})
    desk.plan = replace(PLAN, starts_at=NOW + timedelta(days=20))
    await desk.carry()
    found = await desk.rooms.upcoming(HOST)
    assert [room.marker for room in found] == [PLAN.marker]


async def test_a_token_that_became_worthless_is_renewed_once(desk: Desk) -> None:
    await desk.carry()
    desk.sandbox.zoom.forget_tokens()
    assert len(await desk.rooms.upcoming(HOST)) == 1
    assert len(desk.sandbox.zoom.tokens) == 1


@pytest.mark.parametrize(
    ("fault", "methods", "failure"),
    [
        ("500", ["token"], CarrierDown),
        ("unreadable", ["token"], CarrierDown),
        ("401", ["create"], CarrierDown),
        ("429", ["create"], CarrierDown),
        ("429_daily", ["create"], CarrierDown),
        ("500", ["create"], OutcomeUnknown),
        ("unreadable", ["create"], OutcomeUnknown),
        ("reset_before", ["create"], OutcomeUnknown),
        ("400", ["create"], Refused),
        ("500", ["list"], CarrierDown),
        ("unreadable", ["list"], CarrierDown),
    ],
)
async def test_trouble_is_named_by_what_to_do_next(
    desk: Desk, fault: str, methods: list[str], failure: type[Exception]
) -> None:
    desk.sandbox.faults.add("zoom", fault, methods=methods)
    with pytest.raises(failure):
        await desk.carry(repeated=methods == ["list"])
    assert desk.meetings == []


async def test_calls_a_second_are_waited_for_shortly_and_calls_a_day_long(desk: Desk) -> None:
    waits = []
    for fault in ("429", "429_daily"):
        desk.sandbox.faults.add("zoom", fault, count=1, methods=["create"])
        with pytest.raises(CarrierDown) as down:
            await desk.carry()
        waits.append(down.value.retry_after)
    assert waits == [2.0, 3600.0]


async def test_an_unknown_host_is_refused_for_good(desk: Desk) -> None:
    desk.plan = replace(PLAN, host="siapa@sandbox.example")
    with pytest.raises(Refused) as refusal:
        await desk.carry()
    assert refusal.value.code == "zoom-host-unknown"


async def test_a_server_that_is_not_there_is_asked_again_later(desk: Desk) -> None:
    api = ZoomApi(replace(settings(desk.sandbox), api_url="http://127.0.0.1:9/v2", oauth_url="http://127.0.0.1:9/t"))
    desk.rooms = ZoomRooms(api)
    with pytest.raises(CarrierDown):
        await desk.carry()
    api.close()


async def test_wrong_credentials_are_waited_for_until_somebody_mends_them(desk: Desk) -> None:
    api = ZoomApi(replace(settings(desk.sandbox), client_secret="wrong"))
    desk.rooms = ZoomRooms(api)
    with pytest.raises(CarrierDown) as down:
        await desk.carry()
    api.close()
    assert str(down.value) == "zoom-token-400"
