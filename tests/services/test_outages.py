"""What an outage longer than a day changes, and that it changes it one time."""

from datetime import timedelta

import pytest

from db.store import SqliteStore
from pstbot.domain.case import Status
from pstbot.ports.storage import StoreDown, Transaction
from pstbot.services import outages
from pstbot.services.outages import OutageSweep
from tests.domain.desk import local
from tests.services.desk import asked, case_of, premises, told

START = local("2026-03-02 10:00")


class Ticks:
    def __init__(self) -> None:
        self.at = 0.0

    def __call__(self) -> float:
        return self.at


def life(store: SqliteStore, ticks: Ticks | None = None) -> OutageSweep:
    return OutageSweep(store, premises(), ticks or Ticks())


async def whole(sweep: OutageSweep, **later: float) -> int:
    """Look until nothing is left; how often that took."""
    count = 1
    while await sweep(START + timedelta(**later)):
        count += 1
    return count


async def silent(store: SqliteStore, serial: int) -> int:
    case = await asked(store, serial, START - timedelta(days=1), status=Status.ANSWERED, answered_at=START)
    return case.id


async def test_silence_is_extended_by_the_outage_and_the_officers_clock_is_not(store: SqliteStore) -> None:
    await whole(life(store), hours=1)
    waiting, turn = await silent(store, 1), (await asked(store, 2, START)).id
    before = await case_of(store, turn)
    await whole(life(store), hours=1, days=3)
    assert (await case_of(store, waiting)).answered_at == START + timedelta(days=3)
    assert await case_of(store, turn) == before
    assert await told(store) == ["outage-over", "outage-over", "outage-made-good"]


async def test_an_answer_delivered_in_the_outage_counts_from_its_end(store: SqliteStore) -> None:
    await whole(life(store), days=-2)
    waiting = await silent(store, 1)
    await whole(life(store), days=1)
    assert (await case_of(store, waiting)).answered_at == START + timedelta(days=1)


async def test_it_is_made_good_one_time(store: SqliteStore) -> None:
    await whole(life(store))
    waiting = await silent(store, 1)
    for _ in range(3):
        await whole(life(store), days=2)
    assert (await case_of(store, waiting)).answered_at == START + timedelta(days=2)
    assert (await told(store)).count("outage-over") == 1


@pytest.mark.parametrize("hours", [0, 1, 23])
async def test_a_short_absence_is_no_outage(store: SqliteStore, hours: int) -> None:
    await whole(life(store))
    waiting = await silent(store, 1)
    await whole(life(store), hours=hours)
    assert ((await case_of(store, waiting)).answered_at, await told(store)) == (START, [])


async def test_many_citizens_are_served_in_portions_and_a_crash_between_them_repeats_nobody(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outages, "_PORTION", 3)
    await whole(life(store))
    cases = [await silent(store, serial) for serial in range(1, 9)]
    assert await life(store)(START + timedelta(days=2)) == 1  # the first portion, then the process ends
    assert (await told(store)).count("outage-over") == 3

    async def dies(self: OutageSweep, tx: Transaction, *rest: object) -> None:
        raise StoreDown("cut")

    with monkeypatch.context() as broken:
        broken.setattr(OutageSweep, "_make_good", dies)
        with pytest.raises(StoreDown):
            await life(store)(START + timedelta(days=2))
    assert await whole(life(store), days=2, minutes=9) == 2
    answered = {(await case_of(store, case)).answered_at for case in cases}
    assert answered == {START + timedelta(days=2)}
    assert (await told(store)).count("outage-over") == 8


async def test_sweeps_that_stood_still_in_a_running_life_are_an_outage_too(store: SqliteStore) -> None:
    ticks = Ticks()
    sweep = life(store, ticks)
    await whole(sweep)
    waiting = await silent(store, 1)
    await whole(sweep, days=2)
    assert (await case_of(store, waiting)).answered_at == START  # the clock was moved, nobody was away
    ticks.at += 3 * 86400.0
    await whole(sweep, days=5)
    assert (await case_of(store, waiting)).answered_at == START + timedelta(days=3)
