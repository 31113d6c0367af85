"""The sweep behind the three working days: half, nearly, breach; each case in a transaction of its own."""

from datetime import datetime, timedelta

from pstbot.domain.case import Consultation
from pstbot.domain.deadline import DeadlineStep, next_deadline_at, next_deadline_step
from pstbot.ports.storage import Store, StoreDown, Transaction
from pstbot.services.consultations import Consultations
from pstbot.services.premises import Premises

_PORTION = 50
_SOON = timedelta(minutes=1)  # the moment that was foreseen lies a rounding error before the warning


class DeadlineSweep:
    """Looks only at cases whose next warning is due, found by an index: nothing is scanned, however many there are."""

    def __init__(self, store: Store, premises: Premises) -> None:
        self._store = store
        self._premises = premises

    async def __call__(self, now: datetime) -> int:
        """How many cases were looked at; ask again until there are none.

        A case that cannot be looked at waits a minute; its fault is raised when the others have had their turn.
        """
        async with self._store.reading() as look:
            cases = await look.consultations.to_look_at(now, _PORTION)
        faults: list[Exception] = []
        for case in cases:
            faults += await self._look_at(case, now)
        if faults:
            raise faults[0]
        return len(cases)

    async def _look_at(self, case: Consultation, now: datetime) -> list[Exception]:
        try:
            async with self._store.transaction() as tx:
                await self._act(tx, case.id, now)
        except StoreDown:
            raise
        except Exception as fault:
            async with self._store.transaction() as tx:
                await tx.consultations.look_again(case.id, now + _SOON)
            return [fault]
        return []

    async def _act(self, tx: Transaction, case_id: int, now: datetime) -> None:
        """Decide inside the transaction: an officer may have answered since we looked (promise P8)."""
        case = await tx.consultations.get(case_id)
        if case is None:
            return
        step = next_deadline_step(case, now, self._premises.calendar)
        if step is not DeadlineStep.NOTHING:
            case = await Consultations(tx, now, self._premises).warn(case, step)
        at = next_deadline_at(case, self._premises.calendar)
        await tx.consultations.look_again(case.id, at and max(at, now + _SOON))
