"""One question to colleagues about an officer's words: asked, asked anew, and looked up for an album as for a text."""

from datetime import datetime

from pstbot.domain.approval import ApprovalState
from pstbot.ports.approvals import Approval
from pstbot.ports.storage import Message, Officer, Transaction
from pstbot.services.announcements import Announcements
from pstbot.services.relay import parts_of
from pstbot.services.said import Said


class Questions:
    def __init__(self, tx: Transaction, now: datetime, announce: Announcements) -> None:
        self._tx = tx
        self._now = now
        self._announce = announce

    async def about(self, words: Message, reply_to: int | None = None) -> Approval:
        """May these leave? An earlier question about them is overtaken; an album is asked about as a whole."""
        before = await self.newest(words)
        for part in await parts_of(self._tx, words):
            await self._tx.approvals.drop(part.id, words.author_id, self._now)
        reply_to = reply_to if reply_to is not None or before is None else before.reply_to
        return await self._ask(words, before.message_ref if before else words.id, reply_to, None)

    async def about_change(self, words: Message, said: Said) -> Approval:
        """May these stand in place of words that were sent? In an album each part changes by itself."""
        await self._tx.approvals.drop(words.id, words.author_id, self._now)
        return await self._ask(words, words.id, None, said)

    async def newest(self, words: Message) -> Approval | None:
        found = [await self._tx.approvals.newest(part.id) for part in await parts_of(self._tx, words)]
        return max((each for each in found if each is not None), key=lambda each: each.id, default=None)

    async def approved(self, words: Message) -> bool:
        return any([await self._tx.approvals.approved(part.id) for part in await parts_of(self._tx, words)])

    async def seen(self, words: Message, by: Officer) -> None:
        """A colleague who sends somebody's words has read them."""
        question = await self._tx.approvals.ask(words.case_id, words.id, words.author_id or 0, self._now)
        await self._tx.approvals.settle(question.id, ApprovalState.APPROVED, by.user_id, self._now)
        detail = {"receiver": words.author_id, "message": words.id}
        await self._tx.audit.add(f"officer:{by.user_id}", "approve", f"case:{words.case_id}", detail, self._now)

    async def _ask(self, words: Message, ref: int, reply_to: int | None, change: Said | None) -> Approval:
        question = await self._tx.approvals.ask(
            words.case_id,
            ref,
            words.author_id or 0,
            self._now,
            reply_to=reply_to,
            kind=change.kind if change else None,
            body=change.body if change else None,
        )
        actor, detail = f"officer:{words.author_id}", {"message": ref, "change": question.is_change}
        await self._tx.audit.add(actor, "ask_approval", f"case:{words.case_id}", detail, self._now)
        case = await self._tx.consultations.get(words.case_id)
        assert case is not None
        await self._announce.redraw_card(case)
        return question
