"""The one writer: transactions one after another, several sharing a commit when they queue up.

Measured reasons (docs/decisions/0002): one connection shared by tasks mixes their transactions, a deferred BEGIN
fails at once on a lock, and a cancelled task leaves its transaction open. So every transaction holds the writer,
begins immediately or is a savepoint in an open one, and its begin, rollback and commit are carried to their end even
when the task that asked for them is cancelled.
"""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager, suppress
from typing import TypeVar

import aiosqlite

from db.failures import as_store_down
from pstbot.ports.storage import StoreDown

# One commit carries at most so many transactions, so that the first of them is not kept waiting.
_SHARED = 64


class Writer:
    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection
        self._turn = asyncio.Lock()
        self._queued = 0
        self._first = True
        self._released: list[asyncio.Future[None]] = []

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[aiosqlite.Connection]:
        """Durable when the block has been left without an error. Raises ``StoreDown``."""
        await self._take_turn()
        try:
            await self._begin()
            try:
                yield self._connection
            except BaseException as error:
                await _to_its_end(self._undo())
                raise as_store_down(error) or error from None
            durable = await _to_its_end(self._release())
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

    async def _begin(self) -> None:
        try:
            await _to_its_end(self._open_savepoint())
        except BaseException as error:
            await _to_its_end(self._undo())
            raise as_store_down(error) or error from None

    async def _open_savepoint(self) -> None:
        """The first of a group needs no savepoint: nobody before it could be hurt by its rollback."""
        self._first = not self._connection.in_transaction
        await self._connection.execute_fetchall("BEGIN IMMEDIATE" if self._first else "SAVEPOINT one")

    async def _release(self) -> "asyncio.Future[None]":
        durable: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        if not self._first:
            await self._connection.execute_fetchall("RELEASE one")
        self._released.append(durable)
        await self._commit_if_nobody_follows()
        return durable

    async def _undo(self) -> None:
        if not self._connection.in_transaction:
            # A full disk has rolled back everything, also those who were waiting for the shared commit.
            self._answer(StoreDown("rolled back by the store"))
        elif self._first:
            await self._connection.execute_fetchall("ROLLBACK")
        else:
            await self._back_to_savepoint()
            await self._commit_if_nobody_follows()

    async def _back_to_savepoint(self) -> None:
        """A savepoint that was never made (its statement failed) has nothing to go back to."""
        with suppress(aiosqlite.Error):
            await self._connection.execute_fetchall("ROLLBACK TO one")
            await self._connection.execute_fetchall("RELEASE one")

    async def _commit_for_those_before(self) -> None:
        async with self._turn:
            await self._commit_if_nobody_follows()

    async def _commit_if_nobody_follows(self) -> None:
        if self._queued and len(self._released) < _SHARED:
            return
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
