""" "Mendesak": officers do a case first. Nobody outside is told, and no date changes."""

from datetime import datetime

from pstbot.domain.case import Act, Actor, Consultation
from pstbot.ports.storage import Officer, Transaction
from pstbot.services.announcements import Announcements
from pstbot.services.colleagues import coordinates
from pstbot.services.moves import Moves
from pstbot.services.premises import Premises


class Priorities:
    def __init__(self, tx: Transaction, now: datetime, premises: Premises) -> None:
        self._moves = Moves(tx, now, premises, Announcements(tx, now, premises))

    async def raise_(self, case: Consultation, officer: Officer, why: str) -> Consultation:
        """By the owner or a coordinator; by any officer while nobody owns the case.

        Raises ``DeskError``: "error-case-owned", "error-urgent-already", "error-urgent-needs-reason".
        """
        return await self._move(case, officer, Act.URGENT, why)

    async def drop(self, case: Consultation, officer: Officer) -> Consultation:
        """Raises ``DeskError``: "error-case-owned", "error-not-urgent"."""
        return await self._move(case, officer, Act.NOT_URGENT)

    async def _move(self, case: Consultation, officer: Officer, act: Act, why: str = "") -> Consultation:
        return await self._moves(
            case, Actor.OFFICER, act, officer=officer.user_id, summary=why, confirmed=coordinates(officer)
        )
