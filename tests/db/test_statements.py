"""What nobody asks an answer of waits for a hop that goes anyway: the order stays, and a failure spoils everything."""

import asyncio
import sqlite3
from pathlib import Path

import pytest

from db.query import later, rows, value
from db.store import SqliteStore
from tests.db.test_writer import put, stored

_PUT = "INSERT INTO house (key, value) VALUES (?, ?)"


@pytest.fixture
def hops(monkeypatch: pytest.MonkeyPatch, store: SqliteStore) -> list[object]:
    """One entry for each time the writer's thread is asked for something."""
    asked: list[object] = []
    execute = store._writing._execute

    async def counted(*what: object) -> object:
        asked.append(what)
        return await execute(*what)  # type: ignore[no-untyped-call]  # the test counts, nothing else changes

    monkeypatch.setattr(store._writing, "_execute", counted)
    return asked


async def test_transaction_that_asks_nothing_is_one_hop(store: SqliteStore, database: Path, hops: list[object]) -> None:
    async with store.transaction() as tx:
        await tx.house.put("a", "1")
        await tx.house.put("b", "2")
    assert len(hops) == 1
    assert stored(database) == {"a": "1", "b": "2"}


async def test_what_waits_is_written_before_what_is_asked_after_it(store: SqliteStore, hops: list[object]) -> None:
    async with store._writer.transaction() as statements:
        later(statements, _PUT, "a", "1")
        later(statements, "UPDATE house SET value = '2' WHERE key = 'a'")
        assert await value(statements, "SELECT value FROM house WHERE key = 'a'") == "2"
        later(statements, "DELETE FROM house")
        assert await rows(statements, "SELECT * FROM house") == []
    assert len(hops) == 3


async def test_several_questions_are_answered_in_one_hop(store: SqliteStore, hops: list[object]) -> None:
    async with store._writer.transaction() as statements:
        later(statements, _PUT, "a", "1")
        one, none = await statements.answers(
            ("SELECT value FROM house WHERE key = ?", ("a",)), ("SELECT value FROM house WHERE key = ?", ("b",))
        )
        assert [[tuple(each) for each in found] for found in (one, none)] == [[("1",)], []]
    assert len(hops) == 2


async def test_what_waited_and_failed_lets_nothing_be_committed(store: SqliteStore, database: Path) -> None:
    """Also where somebody goes on after the error: the rest of what waited was never written."""

    async def goes_on() -> None:
        async with store._writer.transaction() as statements:
            for key in ("a", "a", "b"):
                later(statements, _PUT, key, key)
            with pytest.raises(sqlite3.IntegrityError):
                await rows(statements, "SELECT 1")
            later(statements, _PUT, "c", "c")

    with pytest.raises(sqlite3.IntegrityError):
        await goes_on()
    await put(store, "next")
    assert stored(database) == {"next": "next"}


async def test_failed_question_leaves_the_transaction_whole(store: SqliteStore, database: Path) -> None:
    async with store._writer.transaction() as statements:
        later(statements, _PUT, "a", "a")
        with pytest.raises(sqlite3.IntegrityError):
            await rows(statements, _PUT, "a", "again")
        later(statements, _PUT, "b", "b")
    assert stored(database) == {"a": "a", "b": "b"}


async def test_last_words_that_fail_undo_their_transaction_alone(store: SqliteStore, database: Path) -> None:
    async def twice() -> None:
        async with store._writer.transaction() as statements:
            later(statements, _PUT, "bad", "1")
            later(statements, _PUT, "bad", "2")

    outcomes = await asyncio.gather(put(store, "before"), twice(), put(store, "after"), twice(), return_exceptions=True)
    assert [type(outcome) for outcome in outcomes if outcome] == [sqlite3.IntegrityError] * 2
    assert stored(database) == {"before": "before", "after": "after"}
    assert not store._writing.in_transaction
