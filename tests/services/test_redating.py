"""A changed calendar in memory and in the cases: after the commit, in portions, one time."""

import pytest

from db.store import SqliteStore
from pstbot.domain.calendar import RamadanPeriod
from pstbot.domain.closure import Closure, ClosureKind, ClosureState
from pstbot.domain.errors import DeskError
from pstbot.services import redating
from pstbot.services.closures import Closures
from pstbot.services.deadlines import DeadlineSweep
from pstbot.services.office_days import days_of
from pstbot.services.premises import Premises
from pstbot.services.redating import RedatingSweep
from tests.domain.desk import WEEK, local
from tests.services.desk import BUDI, asked, case_of, march, premises, told

MONDAY = local("2026-03-02 08:00")
NOW = local("2026-03-02 10:00")
THURSDAY, FRIDAY = local("2026-03-05 15:30"), local("2026-03-06 16:00")


async def proposed(store: SqliteStore, office: Premises, day: int = 4) -> Closure:
    async with store.transaction() as tx:
        return await Closures(tx, NOW, office).propose(ClosureKind.CLOSURE, march(day), march(day), "Rapat", BUDI)


async def closes(store: SqliteStore, office: Premises, day: int = 4) -> Closure:
    closure = await proposed(store, office, day)
    async with store.transaction() as tx:
        return await Closures(tx, NOW, office).confirm(closure.id, BUDI)


async def confirm_and_fail(store: SqliteStore, office: Premises, closure: Closure) -> None:
    """Something later in the same transaction is refused."""
    async with store.transaction() as tx:
        await Closures(tx, NOW, office).confirm(closure.id, BUDI)
        raise DeskError("error-button-stale")


async def whole(store: SqliteStore, office: Premises) -> None:
    while await RedatingSweep(store, office)(NOW):
        pass


async def test_the_calendar_knows_a_day_off_after_the_commit_and_not_before(store: SqliteStore) -> None:
    office = premises()
    await asked(store, 1, MONDAY)
    closure = await proposed(store, office)
    async with store.transaction() as tx:
        await Closures(tx, NOW, office).confirm(closure.id, BUDI)
        assert office.calendar.is_working_day(march(4))
    assert not office.calendar.is_working_day(march(4))


async def test_a_transaction_that_fails_leaves_the_calendar_as_it_was(store: SqliteStore) -> None:
    office = premises()
    await asked(store, 1, MONDAY)
    closure = await proposed(store, office)
    with pytest.raises(DeskError):
        await confirm_and_fail(store, office, closure)
    assert office.calendar.is_working_day(march(4))
    async with store.transaction() as tx:
        await Closures(tx, NOW, office).confirm(closure.id, BUDI)
    assert not office.calendar.is_working_day(march(4))


async def test_a_proposal_changes_nothing_and_is_confirmed_one_time(store: SqliteStore) -> None:
    office = premises()
    await asked(store, 1, MONDAY)
    closure = await proposed(store, office)
    assert office.calendar.is_working_day(march(4))
    async with store.transaction() as tx:
        await Closures(tx, NOW, office).confirm(closure.id, BUDI)
    async with store.transaction() as tx:
        with pytest.raises(DeskError):
            await Closures(tx, NOW, office).confirm(closure.id, BUDI)


async def test_national_holidays_and_own_days_off_stand_together(store: SqliteStore) -> None:
    office = premises()
    await asked(store, 1, MONDAY)
    await closes(store, office, 4)
    second = await closes(store, office, 6)
    assert [office.calendar.is_working_day(march(day)) for day in (3, 4, 5, 6, 19)] == [True, False, True, False, False]
    async with store.transaction() as tx:
        await Closures(tx, NOW, office).withdraw(second.id, BUDI)
    assert [office.calendar.is_working_day(march(day)) for day in (4, 6, 19)] == [False, True, False]


async def test_another_life_reads_the_days_off_from_the_rows(store: SqliteStore) -> None:
    office = premises()
    await asked(store, 1, MONDAY)
    await closes(store, office)
    other = premises()
    await whole(store, other)
    assert not other.calendar.is_working_day(march(4))


async def test_a_crash_between_two_portions_tells_nobody_twice(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(redating, "_PORTION", 2)
    office = premises()
    cases = [(await asked(store, serial, MONDAY)).id for serial in range(1, 6)]
    await closes(store, office)
    assert await RedatingSweep(store, office)(NOW) == 1
    assert await told(store) == ["promise-moved"] * 2
    await whole(store, premises())
    await whole(store, premises())
    assert await told(store) == ["promise-moved"] * 5
    assert {(await case_of(store, case)).due_at for case in cases} == {FRIDAY}


async def test_a_case_asked_while_the_pass_is_under_way_is_right_too(store: SqliteStore) -> None:
    """Its due was computed with the calendar of before, in the very moment of the change."""
    office = premises()
    await asked(store, 1, MONDAY)
    await closes(store, office)
    late = await asked(store, 2, MONDAY)
    assert late.due_at == THURSDAY
    await whole(store, office)
    assert (await case_of(store, late.id)).due_at == FRIDAY


async def test_warnings_follow_the_new_date(store: SqliteStore) -> None:
    office = premises()
    await asked(store, 1, MONDAY)
    await DeadlineSweep(store, office)(NOW)
    await closes(store, office)
    await whole(store, office)
    await DeadlineSweep(store, office)(local("2026-03-03 15:31"))
    assert await told(store) == ["promise-moved"]
    await DeadlineSweep(store, office)(local("2026-03-05 09:00"))
    assert await told(store) == ["promise-moved", "turn-half"]


def test_ramadan_times_use_the_offices_hours() -> None:
    office = premises()
    first, last = march(4), march(6)
    own = Closure(1, ClosureKind.RAMADAN, first, last, "", ClosureState.IN_FORCE, 1)
    days_of(office.calendar).show([own])
    assert list(office.calendar.ramadan) == [RamadanPeriod(first, last, WEEK)]


def test_imagined_days_leave_the_real_ones_alone() -> None:
    office = premises()
    off = Closure(1, ClosureKind.CLOSURE, march(4), march(4), "", ClosureState.IN_FORCE, 1)
    imagined = days_of(office.calendar).imagined(office.calendar, [off])
    assert (imagined.due(MONDAY), office.calendar.due(MONDAY)) == (FRIDAY, THURSDAY)
