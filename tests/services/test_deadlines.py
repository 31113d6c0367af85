"""The sweep of the three working days: once each, whatever is interrupted, and looking only where it must."""

import os
import random
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from db.store import SqliteStore
from pstbot.domain.case import Consultation, Status
from pstbot.ports.storage import StoreDown
from pstbot.services.consultations import Consultations
from pstbot.services.deadlines import DeadlineSweep
from pstbot.services.said import Said
from tests.clock import FakeClock
from tests.domain.desk import local
from tests.services.desk import BUDI, asked, case_of, premises, told

BREACH = ["turn-over", "breach-apology", "letter breach-apology"]


async def look(store: SqliteStore, clock: FakeClock) -> None:
    """A life of its own: nothing is remembered between two looks."""
    sweep = DeadlineSweep(store, premises())
    while await sweep(clock.now()):
        pass


async def at(store: SqliteStore, when: str) -> list[str]:
    await look(store, FakeClock(local(when)))
    return await told(store)


async def test_each_step_is_told_once_however_often_one_looks(store: SqliteStore) -> None:
    case = await asked(store, 1, local("2026-03-02 08:00"))
    assert await at(store, "2026-03-03 15:29") == []
    for _ in range(3):
        assert await at(store, "2026-03-03 15:31") == ["turn-half"]
    for _ in range(3):
        assert await at(store, "2026-03-05 09:31") == ["turn-half", "turn-nearly"]
    for _ in range(3):
        assert await at(store, "2026-03-05 15:30") == ["turn-half", "turn-nearly", *BREACH]
    assert await at(store, "2026-03-20 10:00") == ["turn-half", "turn-nearly", *BREACH]
    assert (await case_of(store, case.id)).alerted == 100


async def test_after_an_outage_only_the_loudest_is_told(store: SqliteStore) -> None:
    await asked(store, 1, local("2026-03-02 08:00"))
    assert await at(store, "2026-03-12 10:00") == BREACH


async def test_an_answer_given_before_the_look_keeps_it_quiet(store: SqliteStore) -> None:
    case = await asked(store, 1, local("2026-03-02 08:00"))
    async with store.transaction() as tx:
        await Consultations(tx, local("2026-03-04 10:00"), premises()).answer(case, BUDI, Said("text", {"text": "x"}))
    assert await at(store, "2026-03-12 10:00") == []


async def test_a_look_that_is_cut_short_is_repeated_as_if_it_never_was(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The process ends between the notices and the commit: neither is there afterwards."""
    for serial in range(1, 4):
        await asked(store, serial, local("2026-03-02 08:00"))
    looked = Consultations.warn
    count = iter(range(3))

    async def dies(self: Consultations, *args: object) -> object:
        after = await looked(self, *args)  # type: ignore[arg-type] # whatever the sweep passes goes on unchanged
        if next(count) == 1:
            raise StoreDown("cut")
        return after

    monkeypatch.setattr(Consultations, "warn", dies)
    with pytest.raises(StoreDown):
        await at(store, "2026-03-03 15:31")
    assert await told(store) == ["turn-half"]
    monkeypatch.setattr(Consultations, "warn", looked)
    assert await at(store, "2026-03-03 15:31") == ["turn-half"] * 3


async def test_a_broken_case_does_not_hold_up_those_behind_it(store: SqliteStore, database: Path) -> None:
    broken = await asked(store, 1, local("2026-03-02 08:00"))
    await asked(store, 2, local("2026-03-02 08:00"))
    with closing(sqlite3.connect(database)) as hand:
        hand.execute("DELETE FROM people WHERE id = ?", [broken.citizen_id])
        hand.commit()
    with pytest.raises((AssertionError, sqlite3.IntegrityError)):
        await at(store, "2026-03-03 15:31")
    assert await told(store) == ["turn-half"]


async def test_a_quiet_desk_reads_no_case(store: SqliteStore) -> None:
    for serial in range(1, 6):
        await asked(store, serial, local("2026-03-02 08:00"))
    now = local("2026-03-02 08:01")
    sweep = DeadlineSweep(store, premises())
    assert [await sweep(now), await sweep(now)] == [5, 0]
    assert await sweep(local("2026-03-03 15:29")) == 0


async def test_whatever_happens_no_step_of_a_turn_is_told_twice(store: SqliteStore) -> None:
    """Random lives: people act, clocks are looked at by ever new lives; each turn hears each step once, in order."""
    seed = int(os.environ.get("PSTBOT_TEST_SEED", random.randrange(10**6)))
    print(f"seed {seed} (repeat with PSTBOT_TEST_SEED={seed})")
    chance = random.Random(seed)
    for serial in range(1, 13):
        now = local("2026-03-02 08:00") + timedelta(minutes=chance.randrange(5000))
        case = await asked(store, serial, now)
        heard: dict[str, list[str]] = {}
        for _ in range(12):
            now += timedelta(minutes=chance.randrange(2500))
            before = len(await told(store))
            await look(store, FakeClock(now))
            case = await case_of(store, case.id)
            heard.setdefault(str(case.turn_at), []).extend((await told(store))[before:])
            if chance.random() < 0.3:
                case = await acts(store, serial, case.id, now)
        for steps in heard.values():
            mine = [step for step in steps if step.startswith("turn-")]
            assert mine == sorted(set(mine), key=["turn-half", "turn-nearly", "turn-over"].index)
        apologies = [step for steps in heard.values() for step in steps if step == "breach-apology"]
        assert len(apologies) <= 1
        async with store.transaction() as tx:  # the next case speaks alone
            if case.status is not Status.CLOSED:
                await Consultations(tx, now, premises()).withdraw(case)


async def acts(store: SqliteStore, serial: int, case_id: int, now: datetime) -> Consultation:
    """The officer answers what waits for an answer; the citizen speaks where the officer has."""
    words = Said("text", {"text": "x"})
    async with store.transaction() as tx:
        consultations = Consultations(tx, now, premises())
        case = await tx.consultations.get(case_id)
        citizen = await tx.people.by_chat(serial)
        assert case is not None
        assert citizen is not None
        if case.status is Status.ANSWERED:
            return await consultations.speak(case, citizen, words)
        return await consultations.answer(case, BUDI, words)
