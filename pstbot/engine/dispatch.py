"""Outbox lanes: order inside a lane, rates per receiver, and an end for every row (promises P2, P4, P7)."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any

import structlog

from pstbot.engine.faulty import where
from pstbot.engine.gate import Gate, Gates
from pstbot.engine.ladder import ENOUGH_TRIES, GIVE_UP_AFTER, pause
from pstbot.ports.carriers import (
    FREELY_REPEATED,
    TOLD_BY_UPDATES,
    Carrier,
    CarrierDown,
    Channel,
    OutcomeUnknown,
    Outgoing,
    Refused,
)
from pstbot.ports.clock import Clock
from pstbot.ports.storage import Head, Store, StoreDown, Transaction
from pstbot.ports.updates import Settlement

log = structlog.get_logger(__name__)

_LONGEST_QUIET = 10.0  # seconds; a longer one can only come from a clock that was moved


class OutboxLanes:
    def __init__(
        self,
        store: Store,
        carriers: Mapping[Channel, Carrier],
        settlement: Settlement,
        clock: Clock,
        gates: Gates,
        tasks: asyncio.TaskGroup,
        all_heard: Callable[[], Awaitable[None]],
    ) -> None:
        """``all_heard`` returns when nothing written to the desk before a start or an outage is still unread."""
        self._store = store
        self._carriers = carriers
        self._settlement = settlement
        self._clock = clock
        self._gates = gates
        self._tasks = tasks
        self._all_heard = all_heard
        self._busy: dict[str, bool] = {}  # lane → rows came while its task was looking
        self._places: dict[str, tuple[Gate, asyncio.Future[None]]] = {}  # lanes that wait for a receiver's rate
        self._resting: dict[str, asyncio.Event] = {}  # lanes whose next row must not leave yet
        self.idle = asyncio.Event()
        self.idle.set()

    async def reconcile(self) -> None:
        """After a restart: decide about rows whose call was cut, then take up every lane."""
        async with self._store.transaction() as tx:
            for row in await tx.outbox.unsettled():
                await self._after_unknown(tx, row, "cut")
        self._store.tell_lanes(
            self.wake
        )  # not before: what leaves from now on must not be taken for a call that was cut
        async with self._store.reading() as look:
            self.wake(await look.outbox.lanes())

    def wake(self, lanes: Iterable[str]) -> None:
        for lane in lanes:
            if lane in self._busy:
                self._busy[lane] = True
                if lane in self._resting:
                    self._resting[lane].set()
                if lane in self._places:
                    gate, place = self._places[lane]
                    gate.hurry(place)
                continue
            self._busy[lane] = False
            self.idle.clear()
            self._tasks.create_task(self._work(lane), name=f"outbox {lane}")

    async def _work(self, lane: str) -> None:
        tries = 0
        while True:
            self._busy[lane] = False
            try:
                more = await self._advance(lane)
                tries = 0
            except StoreDown as down:
                log.warning("store-down", lane_busy=len(self._busy), why=str(down))
                await asyncio.sleep(min(pause(tries), 30.0))
                tries, more = tries + 1, True
            if not more and not self._busy[lane]:
                break
        del self._busy[lane]
        if not self._busy:
            self.idle.set()

    async def _advance(self, lane: str) -> bool:
        """Carry the lane's next row as far as it goes now; false when nothing more is known to wait."""
        head = await self._ripe(lane)
        if head is None:
            return False
        if self._too_late(head):
            await self._failed(head.row, "too-late")
            return True
        if not await self._gates.at(head.row.receiver).at_once():
            await self._turn(lane, head)
            head = await self._ripe(lane)  # something more urgent may have come meanwhile
            if head is None:
                return False
        if head.row.repeated and head.row.kind in TOLD_BY_UPDATES:
            await self._all_heard()
        async with self._store.transaction() as tx:
            await tx.outbox.sending(head.row.id)
        return not await self._carry(head.row) or head.more

    async def _turn(self, lane: str, head: Head) -> None:
        gate = self._gates.at(head.row.receiver)
        place = gate.ask(head.urgency)
        self._places[lane] = (gate, place)
        try:
            await place
        finally:
            del self._places[lane]

    async def _ripe(self, lane: str) -> Head | None:
        """The lane's next row, once it may leave: an album's parts may still be coming, also from before a restart.

        Counted in real seconds, because a clock may be moved: a row that nobody postponed meanwhile has waited enough.
        """
        head = await self._head(lane)
        while head is not None and head.not_before is not None:
            await self._all_heard()
            left = (head.not_before - self._clock.now()).total_seconds()
            rested = await self._rest(lane, min(max(left, 0.0), _LONGEST_QUIET))
            again = await self._head(lane)
            if rested and again is not None and (again.row.id, again.not_before) == (head.row.id, head.not_before):
                return again
            head = again
        return head

    async def _rest(self, lane: str, seconds: float) -> bool:
        """True when all the time has passed; false as soon as something comes for the lane."""
        stirred = self._resting[lane] = asyncio.Event()
        try:
            async with asyncio.timeout(seconds):
                await stirred.wait()
        except TimeoutError:
            return True
        finally:
            del self._resting[lane]
        return False

    async def _head(self, lane: str) -> Head | None:
        async with self._store.reading() as look:
            return await look.outbox.head(lane)

    def _too_late(self, head: Head) -> bool:
        now = self._clock.now()
        tried_enough = head.row.attempts >= ENOUGH_TRIES and now - head.row.created_at > GIVE_UP_AFTER
        return (head.not_after is not None and now > head.not_after) or tried_enough

    async def _carry(self, row: Outgoing) -> bool:
        """One try; true when the row has come to its end."""
        try:
            result = await self._carriers[row.channel].deliver(row)
        except CarrierDown as down:
            await self._keep(row, down)
            return False
        except OutcomeUnknown as unknown:
            why = str(unknown)
            await self._record(lambda tx: self._after_unknown(tx, row, why))
            await asyncio.sleep(pause(row.attempts))
            return False
        except Refused as refused:
            await self._failed(row, refused.code)
        except Exception as fault:  # a carrier's own fault must end visibly and stop nobody else
            log.error("carrier-fault", row=row.id, kind=row.kind, fault=where(fault))
            await self._failed(row, f"fault-{type(fault).__name__}")
        else:
            await self._sent(row, result)
        return True

    async def _record(self, outcome: Callable[[Transaction], Awaitable[None]]) -> None:
        """What came of a call is known only here: while the store is down it waits, or the call would be made again."""
        tries = 0
        while True:
            try:
                async with self._store.transaction() as tx:
                    await outcome(tx)
            except StoreDown as down:
                log.warning("store-down", lane_busy=len(self._busy), why=str(down))
                await asyncio.sleep(min(pause(tries), 30.0))
                tries += 1
            else:
                return

    async def _sent(self, row: Outgoing, result: Mapping[str, Any]) -> None:
        async def sent(tx: Transaction) -> None:
            await tx.outbox.sent(row.id, result, self._clock.now())
            await self._settlement.sent(tx, row, result)

        try:
            await self._record(sent)
        except Exception as fault:  # it has left, and what follows from that must not stop every other lane
            log.error("settlement-fault", row=row.id, kind=row.kind, fault=where(fault))
            await self._failed(row, f"fault-{type(fault).__name__}")

    async def _failed(self, row: Outgoing, code: str) -> None:
        log.warning("outbox-failed", row=row.id, kind=row.kind, code=code)

        async def failed(tx: Transaction) -> None:
            await tx.outbox.fail(row.id, code, self._clock.now())
            await self._settlement.failed(tx, row, code)

        await self._record(failed)

    async def _keep(self, row: Outgoing, down: CarrierDown) -> None:
        await self._record(lambda tx: tx.outbox.keep(row.id, str(down)))
        if down.retry_after is None:
            await asyncio.sleep(pause(row.attempts))
        else:
            self._gates.at(row.receiver).pause(down.retry_after)

    async def _after_unknown(self, tx: Transaction, row: Outgoing, why: str) -> None:
        """Repeat what may be repeated freely, anything else once at most; then it is visibly failed."""
        if row.kind in FREELY_REPEATED or not row.repeated:
            await tx.outbox.keep(row.id, why, repeated=True)
        else:
            await tx.outbox.fail(row.id, "outcome-unknown", self._clock.now())
            await self._settlement.failed(tx, row, "outcome-unknown")
