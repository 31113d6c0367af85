"""The sweep behind the seven days: warns, warns again, closes; each case in a transaction of its own."""

from datetime import datetime, timedelta

from pstbot.domain.case import Consultation
from pstbot.domain.silence import SilenceStep, next_silence_step
from pstbot.ports.storage import Store, StoreDown, Transaction
from pstbot.services.consultations import Consultations
from pstbot.services.premises import OUTAGE, Premises
from pstbot.services.silence_holds import is_held, let_go

_PORTION = 50


class SilenceSweep:
    def __init__(self, store: Store, premises: Premises) -> None:
        self._store = store
        self._premises = premises

    async def __call__(self, now: datetime) -> int:
        """Look at every silent case that may be due, a portion at a time; returns 0: one call sees them all.

        While an outage is still being made good nobody's silence is judged.
        """
        async with self._store.reading() as look:
            if await look.house.get(OUTAGE) is not None:
                return 0
        before = now - timedelta(days=min(self._premises.terms.letter_days))
        last = 0
        faults: list[Exception] = []
        while True:
            async with self._store.reading() as look:
                cases = await look.consultations.silent_since(before, last, _PORTION)
            for case in cases:
                faults += await self._look_at(case, now)
            if len(cases) < _PORTION:
                break
            last = cases[-1].id
        if faults:
            raise faults[0]
        return 0

    async def _look_at(self, case: Consultation, now: datetime) -> list[Exception]:
        """The fault of this case where it has one: it is told in the end, and the cases behind it have their turn."""
        try:
            if self._due(case, now) is SilenceStep.NOTHING:  # what may hold a silence is asked only where one ends
                return []
            async with self._store.reading() as look:
                held = await is_held(look, case, now)
            if not held:
                async with self._store.transaction() as tx:
                    await self._act(tx, case.id, now)
        except StoreDown:
            raise
        except Exception as fault:
            return [fault]
        return []

    async def _act(self, tx: Transaction, case_id: int, now: datetime) -> None:
        """Decide again inside the transaction: the citizen may have written since we looked (promise P8)."""
        case = await tx.consultations.get(case_id)
        if case is None or await is_held(tx, case, now):
            return
        counted = await let_go(tx, case, now)
        if counted != case:
            await tx.consultations.save(counted)
        await self._step(Consultations(tx, now, self._premises), counted, now)

    async def _step(self, consultations: Consultations, case: Consultation, now: datetime) -> None:
        match self._due(case, now):
            case SilenceStep.WARN_3:
                await consultations.remind(case, self._premises.terms.letter_days[0])
            case SilenceStep.WARN_6:
                await consultations.remind(case, self._premises.terms.letter_days[1])
            case SilenceStep.CLOSE:
                await consultations.close_silent(case)

    def _due(self, case: Consultation, now: datetime) -> SilenceStep:
        return next_silence_step(case, now, self._premises.calendar, held=False, terms=self._premises.terms)
