"""What belongs to a duplicate goes along, or stops the merge before anything has changed."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from db.store import SqliteStore
from pstbot.domain.appointment import AppointmentKind
from pstbot.domain.case import Consultation, Status
from pstbot.domain.consultation import number
from pstbot.domain.errors import DeskError
from pstbot.ports.storage import Transaction
from pstbot.services.announcements import Announcements
from pstbot.services.appointments import Appointments
from pstbot.services.links import Links
from pstbot.services.merging import Merging
from pstbot.services.relay import DELIVERED, MOVED, PENDING, Relay
from pstbot.services.said import Said
from pstbot.services.standing import standing
from tests.domain.desk import local
from tests.services.desk import BUDI, asked, case_of, premises

NOW = local("2026-03-02 10:00")  # a Monday
TUESDAY = local("2026-03-03 09:00")
AROUND = replace(premises(), zoom_hosts=("a@kantor.id",))


async def pair(store: SqliteStore) -> tuple[Consultation, Consultation]:
    """Two cases of the same citizen; the second came an hour later."""
    first = await asked(store, 1, NOW)
    async with store.transaction() as tx:
        again = replace(first, number=number(2026, 2), created_at=NOW + timedelta(hours=1))
        second = await tx.consultations.add(again, {})
    return first, second


async def merge(store: SqliteStore, case: Consultation, main: Consultation) -> int:
    async with store.transaction() as tx:
        now_is = await tx.consultations.get(case.id), await tx.consultations.get(main.id)
        assert now_is[0] is not None
        assert now_is[1] is not None
        return (await Merging(tx, NOW, AROUND).merge(now_is[0], now_is[1], BUDI))[1]


async def refusal(store: SqliteStore, case: Consultation, main: Consultation) -> str:
    with pytest.raises(DeskError) as refused:
        await merge(store, case, main)
    return refused.value.key


async def says(tx: Transaction, case: Consultation, said: Said) -> None:
    citizen = await tx.people.by_id(case.citizen_id)
    assert citizen is not None
    announce = Announcements(tx, NOW, AROUND)
    await Relay(tx, NOW, announce, AROUND).from_citizen(case, citizen, said)


async def test_an_appointment_goes_along_and_two_stop_the_merge(store: SqliteStore) -> None:
    first, second = await pair(store)
    async with store.transaction() as tx:
        booked = await Appointments(tx, NOW, AROUND).ask(second, AppointmentKind.VISIT, TUESDAY)
    async with store.transaction() as tx:
        third = await tx.consultations.add(replace(first, number=number(2026, 3)), {})
        await Appointments(tx, NOW, AROUND).ask(third, AppointmentKind.VISIT, TUESDAY)
    assert await refusal(store, second, third) == "error-merge-appointments"
    assert (await case_of(store, second.id)).status is Status.NEW
    await merge(store, second, first)
    async with store.reading() as look:
        live = await look.appointments.live_of(first.id)
    assert live is not None
    assert (live.id, live.starts_at) == (booked.id, TUESDAY)


async def test_an_answer_that_waits_for_a_second_eye_stops_the_merge(store: SqliteStore) -> None:
    first, second = await pair(store)
    async with store.transaction() as tx:
        words = await tx.messages.add(second.id, "officer", BUDI.user_id, "text", {"text": "a"}, "review", NOW)
        await tx.approvals.ask(second.id, words.id, BUDI.user_id, NOW)
    assert await refusal(store, second, first) == "error-merge-approval"
    assert (await case_of(store, second.id)).merged_into is None


async def test_words_on_their_way_arrive_in_the_main_case_only_and_delivered_ones_stay_where_they_are(
    store: SqliteStore,
) -> None:
    first, second = await pair(store)
    async with store.transaction() as tx:
        for at in (1, 2):
            await says(tx, second, Said("text", {"text": str(at)}, 1, at))
        (arrived, _) = await tx.messages.of_citizen(second.id)
        await tx.messages.mark(arrived.id, DELIVERED)
    assert await merge(store, second, first) == 2
    async with store.reading() as look:
        left = [(each.body["text"], each.state) for each in await look.messages.of_citizen(second.id)]
        came = [(each.body["text"], each.state, each.carried_from) for each in await look.messages.of_citizen(first.id)]
    assert left == [("1", DELIVERED), ("2", MOVED)]
    assert came == [("1", PENDING, second.id), ("2", PENDING, second.id)]


async def test_an_album_stays_one_and_its_last_part_follows(store: SqliteStore) -> None:
    first, second = await pair(store)
    parts = [Said("photo", {"file_id": f"f{at}"}, 1, at, album="a") for at in (1, 2, 3)]
    async with store.transaction() as tx:
        for part in parts[:2]:
            await says(tx, second, part)
    await merge(store, second, first)
    async with store.transaction() as tx:
        relay = Relay(tx, NOW, Announcements(tx, NOW, AROUND), AROUND)
        assert await relay.join(parts[2])
        assert [each.message_id for each in await tx.messages.of_citizen(first.id)] == [1, 2, 3]
        rows = [row for each in await tx.messages.of_citizen(first.id) for row in await tx.outbox.under_way(each.id)]
    assert [(row.kind, row.case_id) for row in rows] == [("relay", first.id)]


async def test_only_what_no_answer_followed_goes_along(store: SqliteStore) -> None:
    first, second = await pair(store)
    later = NOW + timedelta(minutes=5)
    async with store.transaction() as tx:
        await says(tx, second, Said("text", {"text": "lama"}))
        (old,) = await tx.messages.of_citizen(second.id)
        await tx.messages.mark(old.id, DELIVERED)
        answered = replace(second, status=Status.OPEN, owner_id=BUDI.user_id, answers=1, first_answered_at=NOW)
        await tx.consultations.save(replace(answered, turn_at=later))
        new = await tx.messages.add(second.id, "citizen", 1, "text", {"text": "baru"}, DELIVERED, later)
    assert await merge(store, second, first) == 1
    async with store.reading() as look:
        assert [each.body["text"] for each in await look.messages.of_citizen(first.id)] == [new.body["text"]]


async def test_merged_into_each_other_at_once_one_goes_on(store: SqliteStore) -> None:
    first, second = await pair(store)
    both = await asyncio.gather(merge(store, first, second), merge(store, second, first), return_exceptions=True)
    assert [each.key for each in both if isinstance(each, DeskError)] == ["error-merge-closed"]
    cases = [await case_of(store, each.id) for each in (first, second)]
    assert sorted(case.status is Status.CLOSED for case in cases) == [False, True]


async def test_the_way_on_is_followed_to_its_end(store: SqliteStore) -> None:
    first, second = await pair(store)
    async with store.transaction() as tx:
        third = await tx.consultations.add(replace(first, number=number(2026, 3)), {})
    await merge(store, second, first)
    await merge(store, first, third)
    async with store.reading() as look:
        assert (await standing(look, await case_of(store, second.id))).id == third.id


async def test_a_link_between_the_two_gives_way(store: SqliteStore) -> None:
    first, second = await pair(store)
    async with store.transaction() as tx:
        await Links(tx, NOW, AROUND).link(first, second, BUDI)
    await merge(store, second, first)
    async with store.reading() as look:
        assert await look.links.of(first.id, 9) == []
        assert [each.case.id for each in await look.listings.merged_into(first.id, 9)] == [second.id]


async def test_both_cases_keep_a_line_of_the_merge(store: SqliteStore) -> None:
    first, second = await pair(store)
    await merge(store, second, first)
    async with store.reading() as look:
        lines = [await look.audit.of_subject(f"case:{each.id}") for each in (second, first)]
    assert [(actor, action, detail["other"]) for each in lines for _, actor, action, detail in each] == [
        ("officer:101", "merge", first.id),
        ("officer:101", "absorb", second.id),
    ]
