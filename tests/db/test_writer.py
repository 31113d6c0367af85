"""The traps of one shared connection (facts.md): none of them may lose or mix a row."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from db.store import SqliteStore
from pstbot.ports.storage import StoreDown


def stored(path: Path) -> dict[str, str]:
    """What another process would read: only what is really committed."""
    with closing(sqlite3.connect(path)) as other:
        return dict(other.execute("SELECT key, value FROM house").fetchall())


async def put(store: SqliteStore, key: str) -> None:
    async with store.transaction() as tx:
        await tx.house.put(key, key)


async def test_transaction_is_durable_when_the_block_is_left(store: SqliteStore, database: Path) -> None:
    await put(store, "a")
    assert stored(database) == {"a": "a"}


async def test_rollback_of_one_transaction_keeps_its_neighbours(store: SqliteStore, database: Path) -> None:
    async def fails() -> None:
        async with store.transaction() as tx:
            await tx.house.put("bad", "bad")
            raise LookupError

    names = [f"good{number}" for number in range(20)]
    outcomes = await asyncio.gather(
        *(put(store, name) for name in names[:10]),
        fails(),
        *(put(store, name) for name in names[10:]),
        return_exceptions=True,
    )
    assert [type(outcome) for outcome in outcomes if outcome] == [LookupError]
    assert stored(database) == {name: name for name in names}


async def test_queued_transactions_share_commits(store: SqliteStore, database: Path) -> None:
    told: list[str] = []
    await store._writing.set_trace_callback(told.append)
    await asyncio.gather(*(put(store, f"k{number}") for number in range(100)))
    assert len(stored(database)) == 100
    assert told.count("COMMIT") <= 4


@pytest.mark.parametrize("after", range(0, 40, 3))
async def test_cancelled_transaction_leaves_nothing_open(store: SqliteStore, database: Path, after: int) -> None:
    """Cancelled after so many steps of the loop: whole or not at all, and the next one works."""
    task = asyncio.ensure_future(put(store, "cut"))
    for _ in range(after):
        await asyncio.sleep(0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await put(store, "next")
    assert stored(database)["next"] == "next"
    assert not store._writing.in_transaction


async def test_cancelled_waiter_does_not_hold_up_the_shared_commit(store: SqliteStore, database: Path) -> None:
    inside = asyncio.Event()
    go_on = asyncio.Event()

    async def slow() -> None:
        async with store.transaction() as tx:
            await tx.house.put("slow", "slow")
            inside.set()
            await go_on.wait()

    first = asyncio.ensure_future(slow())
    await inside.wait()
    waiter = asyncio.ensure_future(put(store, "waiter"))
    await asyncio.sleep(0)
    go_on.set()
    waiter.cancel()
    await asyncio.wait_for(first, 5)
    await asyncio.gather(waiter, return_exceptions=True)
    assert stored(database)["slow"] == "slow"


async def test_full_disk_is_store_down_and_recovers(store: SqliteStore, database: Path) -> None:
    page_count = (await store._writing.execute_fetchall("PRAGMA page_count"))[0][0]  # type: ignore[index]  # a list of rows
    await store._writing.execute_fetchall(f"PRAGMA max_page_count = {page_count}")
    with pytest.raises(StoreDown):
        async with store.transaction() as tx:
            await tx.house.put("big", "x" * 2_000_000)
    await store._writing.execute_fetchall("PRAGMA max_page_count = 1000000")
    await put(store, "later")
    assert stored(database) == {"later": "later"}


async def test_locked_file_is_store_down(store: SqliteStore, database: Path) -> None:
    await store._writing.execute_fetchall("PRAGMA busy_timeout = 20")
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreDown):
            await put(store, "locked")
        other.execute("ROLLBACK")
    await put(store, "free")
    assert stored(database) == {"free": "free"}


async def test_cancellation_outlives_a_locked_file(store: SqliteStore, database: Path) -> None:
    """Who retries when the store is down must still be stoppable: SIGTERM while the file is locked."""
    await store._writing.execute_fetchall("PRAGMA busy_timeout = 50")
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        waiting = asyncio.ensure_future(put(store, "locked"))
        while not store._writer._turn.locked():  # noqa: ASYNC110 - nobody announces that a statement waits
            await asyncio.sleep(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        other.execute("ROLLBACK")
    await put(store, "free")
    assert stored(database) == {"free": "free"}
