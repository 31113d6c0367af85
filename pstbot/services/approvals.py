"""A second eye: which of an officer's words leave at once, and which wait for a colleague (docs/decisions/0011)."""

from dataclasses import replace
from datetime import datetime

from pstbot.domain.approval import ApprovalState, change_waits, waits
from pstbot.domain.case import Consultation, Status
from pstbot.domain.errors import DeskError
from pstbot.ports.approvals import Approval
from pstbot.ports.storage import Message, Officer, Transaction
from pstbot.services.announcements import Announcements
from pstbot.services.consultations import Consultations
from pstbot.services.corrections import Fate, differ
from pstbot.services.premises import Premises
from pstbot.services.questions import Questions
from pstbot.services.relay import DELIVERED, HELD, RETURNED, REVIEW, STAYS, TO_TELL, TOLD, Relay, has_copy
from pstbot.services.said import Said

_SENT_TO_NOBODY = STAYS - {TO_TELL}  # what an officer has yet to pass on was approved for that


class Approvals:
    def __init__(self, tx: Transaction, now: datetime, premises: Premises) -> None:
        announce = Announcements(tx, now, premises)
        self._tx = tx
        self._now = now
        self._scope = premises.approval
        self._consultations = Consultations(tx, now, premises)
        self._relay = Relay(tx, now, announce, premises)
        self._questions = Questions(tx, now, announce)

    async def answer(self, case: Consultation, officer: Officer, said: Said, *, asked: bool = False) -> Approval | None:
        """The owner's words leave (none), or wait; in NEW they claim the case either way. Raises what the law refuses.

        ``asked``: the author wants a second eye, whatever the office's rule is.
        """
        lawful = case.status is not Status.CLOSED and case.owner_id in (None, officer.user_id)
        late = await self._came_late(said)
        if not lawful or not (asked or late or self._waits(case, said.kind)):
            await self._consultations.answer(case, officer, said)
            return None
        if case.owner_id is None:
            case = await self._consultations.take(case, officer)
        words = await self._relay.keep(case, officer, replace(said, album=None) if late else said, REVIEW)
        return await self._questions.about(words, said.reply_to)

    async def join(self, said: Said) -> Approval | bool:
        """A further part of an album goes where its first part went: true, or the question about all of it anew.

        False for anything else, and for a part that came when the others had been approved without it.
        """
        if await self._came_late(said) or not await self._relay.join(said):
            return False
        (first, *_) = await self._tx.messages.of_album(said.chat_id or 0, said.album or "")
        return await self._questions.about(first) if first.state == REVIEW else True

    async def send_held(self, case: Consultation, officer: Officer, words: Message) -> Approval | None:
        """ "Kirim": by a colleague it is the second eye; by the author the case is theirs now, and the words wait."""
        needed = self._waits(case, words.kind)
        if not needed or words.state != HELD or words.author_id != officer.user_id:
            await self._consultations.send_held(case, officer, words)
            if needed:
                await self._questions.seen(words, officer)
            return None
        case = await self._consultations.claim(case, officer)
        if case.owner_id is None:
            await self._consultations.take(case, officer)
        await self._relay.mark_all(words, REVIEW)
        return await self._questions.about(words)

    async def correct(self, case: Consultation, words: Message, said: Said, *, asked: bool = False) -> Approval | Fate:
        """A question that colleagues have not been shown yet; otherwise what became of the change at once."""
        if words.state in (REVIEW, RETURNED):
            return await self._reword(case, words, said)
        if words.state in _SENT_TO_NOBODY or case.status is Status.CLOSED or await self._went_by_letter(words):
            return await self._consultations.correct(case, words, said)
        before = await self._tx.approvals.newest(words.id)
        waiting = before is not None and before.state is ApprovalState.WAITING
        if not differ(words, said):
            await self._tx.approvals.drop(words.id, words.author_id, self._now)
            return Fate.SAME
        approved = await self._questions.approved(words)
        if not (asked or waiting or change_waits(self._scope, said.kind, approved=approved)):
            return await self._consultations.correct(case, words, said)
        question = await self._questions.about_change(words, said)
        return Fate.KEPT if waiting else question

    async def ask_again(self, approval: Approval, by: Officer) -> Approval:
        """After a return, in the same words. Raises ``DeskError``: "error-button-stale", "error-approval-not-yours"."""
        words = await self._tx.messages.get(approval.message_ref)
        newest = await self._tx.approvals.newest(approval.message_ref)
        if words is None or newest is None or newest.state is not ApprovalState.RETURNED:
            raise DeskError("error-button-stale")
        if newest.author_id != by.user_id:
            raise DeskError("error-approval-not-yours")
        if newest.kind is not None and newest.body is not None:
            return await self._questions.about_change(words, Said(newest.kind, newest.body))
        await self._relay.mark_all(words, REVIEW)
        return await self._questions.about(words)

    async def _reword(self, case: Consultation, words: Message, said: Said) -> Approval | Fate:
        """Waiting words are read in their newest version; returned ones are asked about anew."""
        fate = await self._consultations.correct(case, words, said)
        if fate is Fate.SAME:
            return fate
        if words.state == RETURNED:
            await self._relay.mark_all(words, REVIEW)
        question = await self._questions.about(words)
        return fate if words.state == REVIEW else question

    def _waits(self, case: Consultation, kind: str) -> bool:
        return waits(self._scope, kind, first=case.first_answered_at is None)

    async def _came_late(self, said: Said) -> bool:
        """A part of an album whose other parts have left with an approval: nobody has seen this one."""
        if said.album is None or said.chat_id is None:
            return False
        parts = await self._tx.messages.of_album(said.chat_id, said.album)
        return bool(parts) and parts[0].state not in _SENT_TO_NOBODY and await self._questions.approved(parts[0])

    async def _went_by_letter(self, words: Message) -> bool:
        """Or an officer has passed them on: nothing can be changed where they were read."""
        return words.state == TOLD or (words.state == DELIVERED and not await has_copy(self._tx, words))
