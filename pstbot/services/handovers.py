"""A case goes to a colleague: offered and accepted with a tap, or given at once by a coordinator."""

from datetime import datetime

from pstbot.domain.case import Act, Actor, Consultation, Status
from pstbot.domain.consultation import TRANSITIONS
from pstbot.domain.errors import DeskError
from pstbot.ports.storage import Officer, Transaction
from pstbot.ports.workbench import HandOver, HandOverState
from pstbot.services.colleagues import available, coordinates
from pstbot.services.consultations import Consultations
from pstbot.services.premises import Premises


class HandOvers:
    def __init__(self, tx: Transaction, now: datetime, premises: Premises) -> None:
        self._tx = tx
        self._now = now
        self._consultations = Consultations(tx, now, premises)

    async def may_begin(self, case: Consultation, by: Officer) -> None:
        """Raises ``DeskError``: "error-move-not-allowed", "error-handover-not-yours"."""
        if (case.status, Actor.OFFICER, Act.HAND_OVER) not in TRANSITIONS:
            raise DeskError("error-move-not-allowed", number=case.number, status=case.status, act=Act.HAND_OVER)
        if case.owner_id != by.user_id and not coordinates(by):
            raise DeskError("error-handover-not-yours", number=case.number)

    async def begin(self, case: Consultation, by: Officer, to: int) -> HandOver | None:
        """An offer; none when a coordinator gave the case at once, to others or to themselves.

        Raises what ``may_begin`` raises, and "error-colleague-away" for somebody absent, gone, or already the owner.
        """
        await self.may_begin(case, by)
        if to not in {each.officer.user_id for each in await available(self._tx, case.owner_id)}:
            raise DeskError("error-colleague-away")
        await self._overtaken(case.id, by)
        if coordinates(by):
            await self._consultations.hand_over(case, by, to, confirmed=True)
            return None
        offer = await self._tx.handovers.offer(case.id, by.user_id, to, self._now)
        await self._note(by.user_id, "offer", case.id, to)
        return offer

    async def accept(self, offer: HandOver, by: Officer) -> Consultation | None:
        """The case as it is then; none when the offer was overtaken meanwhile, which changes nothing but the offer.

        Raises ``DeskError``: "error-button-stale", "error-offer-not-yours".
        """
        case = await self._answered(offer, by)
        stands = case.status is not Status.CLOSED and case.owner_id == offer.from_id
        if not stands or by.user_id not in {each.officer.user_id for each in await available(self._tx)}:
            await self._settle(offer, HandOverState.VOID, by)
            return None
        owner = await self._tx.staff.get(offer.from_id)
        assert owner is not None
        await self._tx.handovers.settle(offer.id, HandOverState.ACCEPTED, self._now)
        return await self._consultations.hand_over(case, owner, by.user_id)

    async def decline(self, offer: HandOver, by: Officer) -> None:
        """By the colleague, or taken back by who offered. Raises as ``accept`` does."""
        if by.user_id == offer.from_id and offer.state is HandOverState.OFFERED:
            await self._settle(offer, HandOverState.VOID, by)
            return
        await self._answered(offer, by)
        await self._settle(offer, HandOverState.DECLINED, by)

    async def _answered(self, offer: HandOver, by: Officer) -> Consultation:
        case = await self._tx.consultations.get(offer.case_id)
        if case is None or offer.state is not HandOverState.OFFERED:
            raise DeskError("error-button-stale")
        if by.user_id != offer.to_id:
            to = await self._tx.staff.get(offer.to_id)
            raise DeskError("error-offer-not-yours", name=to.name if to else "–")
        return case

    async def absent(self, officer: Officer, by: Officer) -> None:
        """Somebody is away: what was offered to them is over, and stays with its owner."""
        for offer in await self._tx.handovers.waiting_for(officer.user_id):
            await self._settle(offer, HandOverState.VOID, by)

    async def _overtaken(self, case_id: int, by: Officer) -> None:
        if (earlier := await self._tx.handovers.offered(case_id)) is not None:
            await self._settle(earlier, HandOverState.VOID, by)

    async def _settle(self, offer: HandOver, state: HandOverState, by: Officer) -> None:
        await self._tx.handovers.settle(offer.id, state, self._now)
        action = "decline_offer" if state is HandOverState.DECLINED else "offer_void"
        await self._note(by.user_id, action, offer.case_id, offer.to_id)

    async def _note(self, actor: int, action: str, case_id: int, receiver: int) -> None:
        detail = {"receiver": receiver}
        await self._tx.audit.add(f"officer:{actor}", action, f"case:{case_id}", detail, self._now)
