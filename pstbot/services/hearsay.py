"""What citizens say and hear outside Telegram, as officers write it down: replies, decisions, words passed on."""

from datetime import datetime

from pstbot.domain.case import Act, Actor, Consultation, Status
from pstbot.domain.consultation import delivered
from pstbot.domain.errors import DeskError
from pstbot.ports.storage import Message, Officer, Transaction
from pstbot.services.announcements import Announcements
from pstbot.services.moves import Moves
from pstbot.services.premises import Premises
from pstbot.services.reactions import TOLD_SIGN, show_sign
from pstbot.services.relay import FAILED, HELD, NOTE, RECORDED_BY, TO_TELL, TOLD, Relay, parts_of
from pstbot.services.said import Said
from pstbot.services.standing import goes_on

# What a citizen may decide by a word: the acts of the buttons under a letter about the silence, and a withdrawal.
DECISIONS = (Act.CLOSE, Act.EXTEND, Act.STILL_WAITING, Act.WITHDRAW)


class Hearsay:
    def __init__(self, tx: Transaction, now: datetime, premises: Premises) -> None:
        announce = Announcements(tx, now, premises)
        self._tx = tx
        self._now = now
        self._announce = announce
        self._moves = Moves(tx, now, premises, announce)
        self._relay = Relay(tx, now, announce, premises)

    async def reply(self, case: Consultation, officer: Officer, said: Said) -> Consultation:
        """The citizen's own words, whoever wrote them down: the ball is the officer's.

        Raises ``DeskError``: "error-merged", "error-reply-too-late" (a new case then, or the officer's to reopen).
        """
        case = await self._opened(case)
        words = await self._relay.recorded(case, officer, said)
        return await self._spoken(case, officer, words)

    async def reply_held(self, case: Consultation, officer: Officer, words: Message) -> Consultation:
        """Words that an officer passed on, or noted, were the citizen's. Raises as ``reply``, "error-button-stale"."""
        if words.state not in (HELD, NOTE) or words.author != "officer":
            raise DeskError("error-button-stale")
        case = await self._opened(case)
        for part in await parts_of(self._tx, words):
            await self._tx.messages.record(part.id, case.citizen_id, {**part.body, RECORDED_BY: officer.user_id})
        return await self._spoken(case, officer, words)

    async def decide(self, case: Consultation, officer: Officer, act: Act) -> Consultation:
        """One of ``DECISIONS``, as the citizen said it. Raises ``DeskError``."""
        moved = await self._moves(case, Actor.CITIZEN, act)
        await self._moves.note(f"officer:{officer.user_id}", "record_reply", moved, {"act": act.value})
        return moved

    async def told(self, words: Message, officer: Officer) -> int:
        """These words, and those before them that nothing else carried, have been passed on: how many.

        The silence of an answer begins now. Raises ``DeskError("error-button-stale")`` when there are none.
        """
        waiting = await self._tx.messages.unheard_until(words.case_id, words.id)
        album = await parts_of(self._tx, words)
        waiting += [part for part in album if part.id > words.id and part.state in (TO_TELL, FAILED)]
        case = await self._tx.consultations.get(words.case_id)
        if case is None or words.id not in {each.id for each in waiting}:
            raise DeskError("error-button-stale")
        for each in waiting:
            await self._tx.messages.mark(each.id, TOLD)
            await show_sign(self._tx, each, TOLD_SIGN, self._now)
        if case.status is Status.ANSWERED:
            await self._tx.consultations.save(delivered(case, self._now))
        ids = {"messages": [each.id for each in waiting]}
        await self._moves.note(f"officer:{officer.user_id}", "told", case, ids)
        await self._announce.redraw_card(case)
        return len(waiting)

    async def _opened(self, case: Consultation) -> Consultation:
        """Within the days in which the citizen may do so by a press, too."""
        if case.merged_into is not None:
            raise await goes_on(self._tx, case)
        if case.status is not Status.CLOSED:
            return case
        try:
            return await self._moves(case, Actor.CITIZEN, Act.REOPEN)
        except DeskError as refusal:
            if refusal.key != "error-closed-too-long":
                raise
            raise DeskError("error-reply-too-late", **refusal.params) from None

    async def _spoken(self, case: Consultation, officer: Officer, words: Message) -> Consultation:
        await self._moves.note(f"officer:{officer.user_id}", "record_reply", case, {"message": words.id})
        return await self._moves(case, Actor.CITIZEN, Act.SPEAK)
