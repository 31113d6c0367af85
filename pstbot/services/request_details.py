"""The rows of a case's request card, corrected by whoever answers for the case; the citizen sees them in /kasus."""

from datetime import datetime

from pstbot.domain.case import Consultation
from pstbot.domain.errors import DeskError
from pstbot.domain.request import MAX_ROWS, DataRow
from pstbot.ports.storage import Officer, Transaction
from pstbot.services.announcements import Announcements
from pstbot.services.colleagues import coordinates
from pstbot.services.premises import Premises


class RequestDetails:
    def __init__(self, tx: Transaction, now: datetime, premises: Premises) -> None:
        self._tx = tx
        self._now = now
        self._announce = Announcements(tx, now, premises)

    async def may_correct(self, case: Consultation, officer: Officer) -> None:
        """The owner or a coordinator may, in every status: reports are corrected after the closing, too.

        Raises ``DeskError``: "error-details-unowned", "error-case-owned".
        """
        if coordinates(officer) or case.owner_id == officer.user_id:
            return
        if case.owner_id is None:
            raise DeskError("error-details-unowned", number=case.number)
        owner = await self._tx.staff.get(case.owner_id)
        raise DeskError("error-case-owned", number=case.number, owner=owner.name if owner else "–")

    async def change(self, case: Consultation, officer: Officer, row: DataRow) -> None:
        await self.may_correct(case, officer)
        await self._tx.wanted.save(row)
        await self._corrected(case, officer, row.id)

    async def add(self, case: Consultation, officer: Officer, row: DataRow) -> int:
        """The id of the new row. Raises ``DeskError("error-request-rows")`` for an eleventh."""
        await self.may_correct(case, officer)
        await self.require_room(case)
        (row_id,) = await self._tx.wanted.add(case.id, [row])
        await self._corrected(case, officer, row_id)
        return row_id

    async def remove(self, case: Consultation, officer: Officer, row: DataRow) -> None:
        """Raises ``DeskError("error-request-rows")`` for the only one."""
        await self.may_correct(case, officer)
        if len(await self._tx.wanted.of_case(case.id)) == 1:
            raise DeskError("error-request-rows", most=MAX_ROWS)
        await self._tx.wanted.remove(row.id)
        await self._corrected(case, officer, row.id)

    async def require_room(self, case: Consultation) -> None:
        if len(await self._tx.wanted.of_case(case.id)) >= MAX_ROWS:
            raise DeskError("error-request-rows", most=MAX_ROWS)

    async def _corrected(self, case: Consultation, officer: Officer, row_id: int) -> None:
        await self._announce.redraw_card(case)
        who = f"officer:{officer.user_id}"
        await self._tx.audit.add(who, "details", f"case:{case.id}", {"row": row_id}, self._now)
