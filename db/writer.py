"""The one writer: transactions one after another, several sharing a commit when they queue up.

Measured reasons (docs/decisions/0002): one connection shared by tasks mixes their transactions, a deferred BEGIN
fails at once on a lock, and a cancelled task leaves its transaction open. So every transaction holds the writer,
begins immediately or is a savepoint in an open one, and its rollback and a shared commit are carried to their end even
when the task that asked for them is cancelled.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager, suppress
from typing import TypeVar

import aiosqlite

from db.failures import as_store_down
from db.query import Statements, in_thread
from pstbot.ports.storage import StoreDown

# One commit carries at most so many transactions, so that the first of them is not kept waiting.
_SHARED = 64


class Writer:
    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection
        self._turn = asyncio.Lock()
        self._queued = 0
        self._released: list[asyncio.Future[None]] = []

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Statements]:
        """Durable when the block has been left without an error. Raises ``StoreDown``."""
        await self._take_turn()
        try:
            # The first of a group needs no savepoint: nobody before it could be hurt by its rollback.
            first = not self._connection.in_transaction
            statements = Statements(self._connection, "BEGIN IMMEDIATE" if first else "SAVEPOINT one")
            try:
                yield statements
                durable = await self._end(statements, first)
            except BaseException as error:
                await _to_its_end(self._undo(first))
                raise as_store_down(error) or error from None
        finally:
            self._turn.release()
        await durable

    async def _take_turn(self) -> None:
        self._queued += 1
        try:
            await self._turn.acquire()
        except asyncio.CancelledError:
            self._queued -= 1
            await _to_its_end(self._commit_for_those_before())
            raise
        self._queued -= 1

    async def _end(self, statements: Statements, first: bool) -> "asyncio.Future[None]":
        """Alone, what waits and the commit are one hop: they happen together, or not at all."""
        durable: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        if first and not self._queued:
            await statements.answers(("COMMIT", ()))
            durable.set_result(None)
            return durable
        await statements.answers(*([] if first else [("RELEASE one", ())]))
        self._released.append(durable)
        if not self._somebody_follows():
            await _to_its_end(self._commit())
        return durable

    async def _undo(self, first: bool) -> None:
        if not await in_thread(self._connection, _undone, first):
            # A full disk has rolled back everything, also those who were waiting for the shared commit.
            self._answer(StoreDown("rolled back by the store"))
        elif not first and not self._somebody_follows():
            await self._commit()

    async def _commit_for_those_before(self) -> None:
        async with self._turn:
            if not self._somebody_follows():
                await self._commit()

    def _somebody_follows(self) -> bool:
        return self._queued > 0 and len(self._released) < _SHARED

    async def _commit(self) -> None:
        try:
            if self._connection.in_transaction:
                await self._connection.execute_fetchall("COMMIT")
        except aiosqlite.Error as error:
            if self._connection.in_transaction:
                await self._connection.execute_fetchall("ROLLBACK")
            self._answer(as_store_down(error) or error)
        else:
            self._answer(None)

    def _answer(self, failure: BaseException | None) -> None:
        released, self._released = self._released, []
        for durable in released:
            if durable.done():
                continue
            if failure is None:
                durable.set_result(None)
            else:
                durable.set_exception(failure)


def _undone(connection: sqlite3.Connection, first: bool) -> bool:
    """Looked at in the connection's thread, behind whatever is still under way there; false when nothing is open."""
    if not connection.in_transaction:
        return False
    if first:
        connection.execute("ROLLBACK")
        return True
    with suppress(sqlite3.Error):  # a savepoint that was never made, or was released, has nothing to go back to
        connection.execute("ROLLBACK TO one")
        connection.execute("RELEASE one")
    return True


T = TypeVar("T")


async def _to_its_end(step: Coroutine[object, object, T]) -> T:
    """Carry ``step`` to its end also when the caller is cancelled meanwhile; the cancellation follows after.

    It follows a failed step too: a locked store would otherwise swallow the end of the service.
    """
    task = asyncio.ensure_future(step)
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError as error:
            if task.cancelled():
                raise
            cancelled = error
        except BaseException:
            break
    failure = task.exception()
    if cancelled is not None:
        raise cancelled from failure
    return task.result()
