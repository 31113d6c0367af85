"""After an outage longer than a day the silence of citizens is extended by it, and they are told once.

A citizen could not answer while the desk could not hear. The officers' clock is not touched: their promise stands.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from pstbot.domain.case import Consultation, Status
from pstbot.ports.storage import Store, StoreDown, Transaction
from pstbot.services.announcements import Announcements
from pstbot.services.premises import HEARTBEAT, OUTAGE, Premises

LONG = timedelta(days=1)
_BEAT = timedelta(minutes=5)  # between two written heartbeats: each is a commit
_PORTION = 20  # citizens in one look


@dataclass(frozen=True, slots=True)
class Outage:
    """``after``: the last citizen who was looked at; ``told``: how many got a notice."""

    since: datetime
    until: datetime
    after: int = 0
    told: int = 0

    def as_text(self) -> str:
        return json.dumps([self.since.isoformat(), self.until.isoformat(), self.after, self.told])

    @classmethod
    def of_text(cls, text: str) -> "Outage":
        since, until, after, told = json.loads(text)
        return cls(datetime.fromisoformat(since), datetime.fromisoformat(until), int(after), int(told))


class OutageSweep:
    """Stands before the other sweeps: nothing closes before the silence has been extended.

    Compares at the start of a life, and when the sweeps themselves had stood still for a day (no network): a clock
    that is moved while the service runs, as in the sandbox, is no outage.
    """

    def __init__(self, store: Store, premises: Premises, ticks: Callable[[], float]) -> None:
        """``ticks``: seconds of a clock that nobody moves."""
        self._store = store
        self._premises = premises
        self._ticks = ticks
        self._heard: float | None = None
        self._written: datetime | None = None

    async def __call__(self, now: datetime) -> int:
        """1 while citizens of an outage are left to look at, a portion a call."""
        stood_still = self._heard is None or self._ticks() - self._heard >= LONG.total_seconds()
        if stood_still or self._written is None or abs(now - self._written) >= _BEAT:
            await self._beat(now, stood_still)
        self._heard = self._ticks()
        return await self._extend(now)

    async def _beat(self, now: datetime, stood_still: bool) -> None:
        async with self._store.transaction() as tx:
            last = await tx.house.get(HEARTBEAT)
            since = now if last is None else datetime.fromisoformat(last)
            if stood_still and now - since >= LONG:
                await tx.house.put(OUTAGE, Outage(await _begin(tx, since), now).as_text())
            await tx.house.put(HEARTBEAT, now.isoformat())
        self._written = now

    async def _extend(self, now: datetime) -> int:
        async with self._store.reading() as look:
            text = await look.house.get(OUTAGE)
            if text is None:
                return 0
            outage = Outage.of_text(text)
            citizens = await look.consultations.served_after(outage.after, _PORTION)
        faults: list[Exception] = []
        for citizen in citizens:
            outage = await self._serve(citizen, outage, now, faults)
        if len(citizens) < _PORTION:
            await self._finish(outage, now)
        if faults:
            raise faults[0]
        return int(len(citizens) == _PORTION)

    async def _serve(self, citizen: int, outage: Outage, now: datetime, faults: list[Exception]) -> Outage:
        """One citizen, in a transaction of their own: a fault of theirs must not keep the others waiting."""
        done = replace(outage, after=citizen)
        try:
            async with self._store.transaction() as tx:
                told = await self._make_good(tx, citizen, outage, now)
                done = replace(done, told=outage.told + int(told))
                await tx.house.put(OUTAGE, done.as_text())
        except StoreDown:
            raise
        except Exception as fault:
            faults.append(fault)
            done = replace(outage, after=citizen)
            async with self._store.transaction() as tx:
                await tx.house.put(OUTAGE, done.as_text())
        return done

    async def _finish(self, outage: Outage, now: datetime) -> None:
        async with self._store.transaction() as tx:
            await self._tell_staff(tx, outage, now)
            await tx.house.drop(OUTAGE)

    async def _make_good(self, tx: Transaction, citizen_id: int, outage: Outage, now: datetime) -> bool:
        """True when the citizen is told of it."""
        for case in await tx.consultations.open_of(citizen_id):
            if case.status is Status.ANSWERED and case.answered_at is not None and case.answered_at < outage.until:
                await tx.consultations.save(extended(case, outage))
        citizen = await tx.people.by_id(citizen_id)
        assert citizen is not None
        params = {"since": outage.since.isoformat(), "until": outage.until.isoformat()}
        return await Announcements(tx, now, self._premises).news(citizen, "outage-over", params)

    async def _tell_staff(self, tx: Transaction, outage: Outage, now: datetime) -> None:
        announce = Announcements(tx, now, self._premises)
        params = {"since": outage.since.isoformat(), "until": outage.until.isoformat(), "citizens": outage.told}
        await announce.notice(await announce.staff_chat(), "outage-made-good", params=params)
        await tx.audit.add("clock", "outage", "house", params, now)


def extended(case: Consultation, outage: Outage) -> Consultation:
    """The silence stood still as long as the outage lasted, or since the answer arrived in it."""
    assert case.answered_at is not None
    lost = outage.until - max(case.answered_at, outage.since)
    return replace(case, answered_at=case.answered_at + lost)


async def _begin(tx: Transaction, since: datetime) -> datetime:
    """A second outage before the first was made good for everybody: both count, from the first on."""
    unfinished = await tx.house.get(OUTAGE)
    return since if unfinished is None else min(since, Outage.of_text(unfinished).since)
