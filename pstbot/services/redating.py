"""After the calendar has changed: every running turn gets the dates it gives now, and citizens hear of new promises."""

import json
from dataclasses import asdict, dataclass, replace
from datetime import datetime

from pstbot.domain.case import Consultation, promise
from pstbot.domain.redating import promise_moves, redated
from pstbot.ports.storage import Store, Transaction
from pstbot.services.announcements import Announcements
from pstbot.services.notices import PROMISE_MOVED
from pstbot.services.office_days import days_of
from pstbot.services.premises import REDATING, Premises

_PORTION = 20  # cases in one transaction


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
            if await look.house.get(REDATING) is None:
                return 0
        async with self._store.transaction() as tx:
            days_of(self._premises.calendar).show(await tx.closures.in_force())
            at_work = Pass.of_text(await tx.house.get(REDATING) or "")
            cases = await tx.consultations.turns_after(at_work.after, _PORTION)
            for case in cases:
                await self._redate(tx, case, at_work, now)
            if len(cases) == _PORTION:
                await tx.house.put(REDATING, replace(at_work, after=cases[-1].id).as_text())
                return 1
            await tx.house.drop(REDATING)
        return 0

    async def _redate(self, tx: Transaction, case: Consultation, at_work: Pass, now: datetime) -> None:
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
