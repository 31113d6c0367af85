"""Stars and a comment for a closed case (online procedure, step 8)."""

from datetime import datetime

from pstbot.domain.case import Consultation
from pstbot.domain.errors import DeskError
from pstbot.domain.rating import Rating, rate
from pstbot.ports.storage import Transaction
from pstbot.services.announcements import Announcements
from pstbot.services.premises import Premises


class Ratings:
    def __init__(self, tx: Transaction, now: datetime, premises: Premises) -> None:
        self._tx = tx
        self._now = now
        self._premises = premises

    async def rate(self, case: Consultation, stars: int) -> Rating:
        """A later rating replaces an earlier one and keeps its comment. Raises what ``domain.rating.rate`` raises."""
        before = await self._tx.ratings.get(case.id)
        comment = (before[1] or "") if before else ""
        rating = await self._keep(case, rate(case, stars, self._now, comment, self._premises.terms))
        if before is None or before[0] != stars:
            await self._tell(case, stars=stars)
        return rating

    async def comment(self, case: Consultation, text: str) -> Rating:
        """The text is kept whole or refused, never cut. Raises ``DeskError("error-button-stale")`` without stars."""
        before = await self._tx.ratings.get(case.id)
        if before is None:
            raise DeskError("error-button-stale")
        rating = await self._keep(case, rate(case, before[0], self._now, text, self._premises.terms))
        await self._tell(case, comment=rating.comment)
        return rating

    async def _keep(self, case: Consultation, rating: Rating) -> Rating:
        await self._tx.ratings.save(case.id, rating.stars, rating.comment or None, self._now)
        return rating

    async def _tell(self, case: Consultation, **params: object) -> None:
        """What is new in it, and no more: the topic has read the rest."""
        announce = Announcements(self._tx, self._now, self._premises)
        await announce.notice(await announce.staff_chat(), "rated", case_id=case.id, params=params)
