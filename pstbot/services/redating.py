"""After the calendar has changed: every running turn gets the dates it gives now, and citizens hear of new promises."""

import json
from dataclasses import asdict, dataclass, replace
from datetime import datetime

from pstbot.domain.case import Consultation, promise
from pstbot.domain.redating import promise_moves, redated
from pstbot.ports.storage import Store, StoreDown, Transaction
from pstbot.services.announcements import Announcements
from pstbot.services.notices import PROMISE_MOVED
from pstbot.services.office_days import days_of
from pstbot.services.premises import REDATING, Premises

_PORTION = 20  # cases in one look


@dataclass(frozen=True, slots=True)
class Pass:
    """``closure``: the day off or Ramadan time that was set or, if ``withdrawn``, taken back; ``after``: last case."""

    closure: int
    withdrawn: bool = False
    after: int = 0

    def as_text(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def of_text(cls, text: str) -> "Pass":
        return cls(**json.loads(text))


class RedatingSweep:
    """The pass is a row of the house: after a crash it goes on behind the last portion."""

    def __init__(self, store: Store, premises: Premises) -> None:
        self._store = store
        self._premises = premises

    async def __call__(self, now: datetime) -> int:
        """1 while running turns are left to look at, a portion a call."""
        async with self._store.reading() as look:
            text = await look.house.get(REDATING)
            if text is None:
                return 0
            days_of(self._premises.calendar).show(await look.closures.in_force())
            at_work = Pass.of_text(text)
            cases = await look.consultations.turns_after(at_work.after, _PORTION)
        faults: list[Exception] = []
        for case in cases:
            faults += await self._look_at(case.id, at_work, now)
        last = cases[-1].id if len(cases) == _PORTION else None
        await self._go_on(text, at_work, last)
        if faults:
            raise faults[0]
        return int(last is not None)

    async def _look_at(self, case_id: int, at_work: Pass, now: datetime) -> list[Exception]:
        """One case, in a transaction of its own: its fault must not keep the others waiting."""
        try:
            async with self._store.transaction() as tx:
                await self._redate(tx, case_id, at_work, now)
        except StoreDown:
            raise
        except Exception as fault:
            return [fault]
        return []

    async def _go_on(self, text: str, at_work: Pass, last: int | None) -> None:
        """Behind the last case, or done; a change that came meanwhile has begun a pass of its own."""
        async with self._store.transaction() as tx:
            if await tx.house.get(REDATING) != text:
                return
            if last is None:
                await tx.house.drop(REDATING)
            else:
                await tx.house.put(REDATING, replace(at_work, after=last).as_text())

    async def _redate(self, tx: Transaction, case_id: int, at_work: Pass, now: datetime) -> None:
        """Done twice it changes nothing and tells nobody: a case that has its dates is left alone."""
        case = await tx.consultations.get(case_id)
        if case is None:
            return
        after = redated(case, now, self._premises.calendar, self._premises.terms)
        if after != case:
            await tx.consultations.save(after)
            announce = Announcements(tx, now, self._premises)
            await announce.redraw_card(after)
            if promise_moves(case, after):
                await self._tell(tx, after, at_work, now)
        await tx.consultations.look_again(case.id, now)  # other hours move the warnings, too

    async def _tell(self, tx: Transaction, case: Consultation, at_work: Pass, now: datetime) -> None:
        closure = await tx.closures.get(at_work.closure)
        params = {
            "due": (due := promise(case)) and due.isoformat(),
            "reason": closure.reason if closure else "",
            "first": closure.first.isoformat() if closure else "",
            "last": closure.last.isoformat() if closure else "",
            "kind": "withdrawn" if at_work.withdrawn else (closure.kind.value if closure else "closure"),
        }
        await Announcements(tx, now, self._premises).tell(case, PROMISE_MOVED, params)
        await tx.audit.add("clock", "redate", f"case:{case.id}", {"due": params["due"]}, now)
