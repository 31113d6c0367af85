"""The yearly reminder about joint leave: from 1 November, in service hours, once a week, also across restarts."""

from datetime import timedelta

import pytest

from db.store import SqliteStore
from pstbot.services.joint_leave import JointLeaveReminder
from tests.domain.desk import local
from tests.services.desk import asked, premises, told


async def looks(store: SqliteStore, when: str, *, missing: bool = True) -> int:
    """A new life looks; how often the group has been reminded by then."""
    await JointLeaveReminder(store, premises(), lambda year: missing)(local(when))
    return (await told(store)).count("joint-leave-missing")


@pytest.fixture(autouse=True)
async def paired(store: SqliteStore) -> None:
    await asked(store, 1, local("2026-03-02 10:00"))


async def test_it_comes_from_november_on_once_a_week(store: SqliteStore) -> None:
    days = ["2026-10-30 10:00", "2026-11-01 10:00", "2026-11-02 07:59", "2026-11-02 08:00", "2026-11-06 15:00"]
    days += ["2026-11-09 09:00", "2026-11-10 09:00", "2026-12-31 10:00"]
    assert [await looks(store, day) for day in days] == [0, 0, 0, 1, 1, 2, 2, 3]


async def test_it_does_not_come_once_the_days_are_known(store: SqliteStore) -> None:
    assert await looks(store, "2026-11-09 09:00", missing=False) == 0


async def test_the_next_year_is_asked_for(store: SqliteStore) -> None:
    asked_for: list[int] = []

    def missing(year: int) -> bool:
        asked_for.append(year)
        return False

    reminder = JointLeaveReminder(store, premises(), missing)
    now = local("2026-11-09 09:00")
    await reminder(now)
    await reminder(now + timedelta(minutes=1))
    assert asked_for == [2027]
