"""Related cases: linked by any officer, shown on both cards, parted again with a tap."""

from datetime import datetime

from pstbot.domain.case import Consultation
from pstbot.domain.errors import DeskError
from pstbot.ports.storage import Officer, Transaction
from pstbot.services.announcements import Announcements
from pstbot.services.premises import Premises

MOST = 20  # of one case: a list of more is a search, not a link


class Links:
    def __init__(self, tx: Transaction, now: datetime, premises: Premises) -> None:
        self._tx = tx
        self._now = now
        self._announce = Announcements(tx, now, premises)

    async def link(self, case: Consultation, other: Consultation, officer: Officer) -> None:
        """Raises ``DeskError``: "error-link-self", "error-link-known", "error-link-many"."""
        if case.id == other.id:
            raise DeskError("error-link-self", number=case.number)
        for each in (case, other):
            if len(await self._tx.links.of(each.id, MOST)) >= MOST:
                raise DeskError("error-link-many", number=each.number, most=MOST)
        if not await self._tx.links.add(case.id, other.id, officer.user_id, self._now):
            raise DeskError("error-link-known", number=case.number, other=other.number)
        await self._both("link", case, other, officer)

    async def part(self, case: Consultation, other: Consultation, officer: Officer) -> None:
        """Raises ``DeskError("error-link-unknown")`` for a pair that was parted meanwhile."""
        if not await self._tx.links.remove(case.id, other.id):
            raise DeskError("error-link-unknown", number=case.number, other=other.number)
        await self._both("unlink", case, other, officer)

    async def _both(self, action: str, case: Consultation, other: Consultation, officer: Officer) -> None:
        for each, its in ((case, other), (other, case)):
            detail = {"other": its.id}
            await self._tx.audit.add(f"officer:{officer.user_id}", action, f"case:{each.id}", detail, self._now)
            await self._announce.redraw_card(each)
