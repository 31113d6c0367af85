"""Places are the database's to give: the last one goes to exactly one, and every refusal leaves things as they were."""

import asyncio
import random
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from db.store import SqliteStore
from pstbot.domain.appointment import Appointment, AppointmentAct, AppointmentKind, AppointmentState
from pstbot.domain.case import Actor, Consultation, Status
from pstbot.domain.errors import DeskError
from pstbot.services.appointments import Appointments
from pstbot.services.free_slots import FreeSlots
from pstbot.services.premises import Premises
from tests.domain.desk import local
from tests.services.desk import BUDI, asked, premises

NOW = local("2026-03-02 10:00")  # a Monday
TUESDAY = local("2026-03-03 09:00")
VISIT, ZOOM = AppointmentKind.VISIT, AppointmentKind.ZOOM
TWO_HOSTS = replace(premises(), zoom_hosts=("a@kantor.id", "b@kantor.id"))


async def booked(
    store: SqliteStore,
    case: Consultation,
    kind: AppointmentKind = VISIT,
    start: datetime = TUESDAY,
    around: Premises = TWO_HOSTS,
) -> Appointment:
    async with store.transaction() as tx:
        return await Appointments(tx, NOW, around).ask(case, kind, start)


async def refused(
    store: SqliteStore, case: Consultation, kind: AppointmentKind = VISIT, start: datetime = TUESDAY
) -> str:
    with pytest.raises(DeskError) as refusal:
        await booked(store, case, kind, start)
    return refusal.value.key


async def test_a_visit_has_three_places_and_a_fourth_is_offered_other_times(store: SqliteStore) -> None:
    cases = [await asked(store, serial, NOW) for serial in range(1, 5)]
    seats = [(await booked(store, case)).seat for case in cases[:3]]
    assert (seats, await refused(store, cases[3])) == ([1, 2, 3], "error-slot-taken")
    async with store.reading() as look:
        times = await FreeSlots(look, NOW, TWO_HOSTS).times(cases[3], VISIT, TUESDAY.date())
    assert (TUESDAY in times, len(times)) == (False, 9)


async def test_each_zoom_host_has_one_meeting_at_a_time(store: SqliteStore) -> None:
    cases = [await asked(store, serial, NOW) for serial in range(1, 4)]
    hosts = [(await booked(store, case, ZOOM)).resource for case in cases[:2]]
    assert (hosts, await refused(store, cases[2], ZOOM)) == (["a@kantor.id", "b@kantor.id"], "error-slot-taken")


async def test_an_officer_is_in_one_place_at_a_time(store: SqliteStore) -> None:
    mine = {"status": Status.OPEN, "owner_id": BUDI.user_id}
    first, second = [await asked(store, serial, NOW, **mine) for serial in (1, 2)]
    await booked(store, first, VISIT)
    assert await refused(store, second, ZOOM) == "error-slot-taken"


async def test_a_case_has_one_appointment_at_a_time(store: SqliteStore) -> None:
    case = await asked(store, 1, NOW)
    await booked(store, case)
    assert await refused(store, case, ZOOM, TUESDAY + timedelta(days=1)) == "error-appointment-known"


@pytest.mark.parametrize("start", ["2026-03-02 11:00", "2026-03-03 09:10", "2026-03-08 09:00", "2026-05-05 09:00"])
async def test_a_time_that_is_no_slot_is_refused(store: SqliteStore, start: str) -> None:
    assert await refused(store, await asked(store, 1, NOW), VISIT, local(start)) == "error-slot-taken"


async def test_moving_gives_the_old_place_back_and_keeps_it_when_the_new_one_is_taken(store: SqliteStore) -> None:
    cases = [await asked(store, serial, NOW) for serial in range(1, 4)]
    first = await booked(store, cases[0], ZOOM, around=premises())
    other = TUESDAY + timedelta(minutes=30)
    second = await booked(store, cases[1], ZOOM, other, premises())
    with pytest.raises(DeskError):
        async with store.transaction() as tx:
            await Appointments(tx, NOW, premises()).move(first, other, None)
    async with store.transaction() as tx:
        assert await tx.appointments.get(first.id) == first
        moved = await Appointments(tx, NOW, premises()).move(second, other + timedelta(minutes=30), None)
    assert (moved.sequence, (await booked(store, cases[2], ZOOM, other, premises())).starts_at) == (1, other)


async def test_a_cancelled_place_is_free_again(store: SqliteStore) -> None:
    cases = [await asked(store, serial, NOW) for serial in (1, 2)]
    first = await booked(store, cases[0], ZOOM, around=premises())
    async with store.transaction() as tx:
        await Appointments(tx, NOW, premises()).cancel(first, Actor.CITIZEN, None, "Sakit")
    assert (await booked(store, cases[1], ZOOM, around=premises())).seat == 1


async def test_of_offered_times_only_those_can_be_picked_and_while_free(store: SqliteStore) -> None:
    case, other = await asked(store, 1, NOW), await asked(store, 2, NOW)
    later = TUESDAY + timedelta(minutes=30)
    async with store.transaction() as tx:
        offered = await Appointments(tx, NOW, premises()).offer(case, BUDI, ZOOM, [TUESDAY, later])
    await booked(store, other, ZOOM, around=premises())
    for start in (TUESDAY, TUESDAY + timedelta(days=1)):
        with pytest.raises(DeskError, match="error-slot-taken"):
            async with store.transaction() as tx:
                await Appointments(tx, NOW, premises()).pick(offered, start)
    async with store.transaction() as tx:
        picked = await Appointments(tx, NOW, premises()).pick(offered, later)
    assert (picked.state, picked.starts_at) == (AppointmentState.BOOKED, later)


async def test_everything_about_it_stands_in_the_timeline_of_its_case(store: SqliteStore) -> None:
    case = await asked(store, 1, NOW)
    visit = await booked(store, case)
    async with store.transaction() as tx:
        desk = Appointments(tx, TUESDAY, TWO_HOSTS)
        arrived = await desk.check_in(visit, BUDI)
        await desk.record(arrived, BUDI, AppointmentAct.DONE, "Tabel diberikan")
        told = [action for _, _, action, _ in await tx.audit.of_subject(f"case:{case.id}")]
    assert told[-3:] == ["appointment_book", "appointment_check_in", "appointment_done"]


async def test_only_a_zoom_appointment_asks_for_a_meeting(store: SqliteStore) -> None:
    await booked(store, await asked(store, 1, NOW), VISIT)
    await booked(store, await asked(store, 2, NOW), ZOOM)
    found = await store._reader.execute_fetchall("SELECT receiver, kind FROM outbox WHERE channel = 'zoom'")
    assert [tuple(each) for each in found] == [("a@kantor.id", "meeting")]


ORDERS = 20


@pytest.mark.parametrize("orders", [ORDERS, pytest.param(10 * ORDERS, marks=pytest.mark.long)])
async def test_a_hundred_contenders_for_the_last_place_have_one_winner(store: SqliteStore, orders: int) -> None:
    rng = random.Random(orders)
    cases = [await asked(store, serial, NOW) for serial in range(1, 101)]
    for _ in range(orders):
        rng.shuffle(cases)
        won = await asyncio.gather(*(contends(store, case) for case in cases))
        winners = [each for each in won if isinstance(each, Appointment)]
        assert [(each.resource, each.seat) for each in winners] == [("by-hand", 1)]
        assert {each for each in won if isinstance(each, str)} == {"error-slot-taken"}
        async with store.transaction() as tx:
            await Appointments(tx, NOW, premises()).cancel(winners[0], Actor.CITIZEN, None, "")


async def contends(store: SqliteStore, case: Consultation) -> Appointment | str:
    try:
        return await booked(store, case, ZOOM, around=premises())
    except DeskError as refusal:
        return refusal.key
