"""/tarik: an officer takes back what was sent. The copy is deleted, or redacted where it is too old for that."""

from datetime import datetime

from pstbot.domain.case import Consultation
from pstbot.domain.errors import DeskError
from pstbot.ports.carriers import Channel
from pstbot.ports.storage import Message, Officer, Transaction
from pstbot.services.colleagues import coordinates
from pstbot.services.reactions import WITHDRAWN_SIGN, show_sign
from pstbot.services.relay import DELIVERED, NOTE, TOLD, WITHDRAWN, Relay, has_copy, parts_of


class Withdrawals:
    def __init__(self, tx: Transaction, now: datetime, relay: Relay) -> None:
        self._tx = tx
        self._now = now
        self._relay = relay

    async def withdraw(self, case: Consultation, officer: Officer, words: Message) -> bool:
        """The author, the owner or a coordinator may. True when these were the officers' newest words in the case.

        Raises ``DeskError``: "error-withdraw-not-yours", "error-withdrawn-already", "error-withdraw-note",
        "error-withdraw-mailed", "error-withdraw-told".
        """
        _check(case, officer, words)
        if words.state == DELIVERED and not await has_copy(self._tx, words):
            raise DeskError("error-withdraw-mailed")
        newest = await self._tx.messages.newest_answer(case.id)
        parts = await parts_of(self._tx, words)
        for part in parts:
            await self._tx.messages.mark(part.id, WITHDRAWN)
            await self._delete(part, first=part.id == parts[0].id)
        detail = {"messages": [part.id for part in parts], "was": words.state}
        await self._tx.audit.add(f"officer:{officer.user_id}", "withdraw", f"case:{case.id}", detail, self._now)
        return newest is not None and newest.id in {part.id for part in parts}

    async def _delete(self, part: Message, *, first: bool) -> None:
        """Behind the words in their lane: what has not left by then never does, and what is leaving is deleted."""
        chat = await self._relay.other_side(part)
        if chat is None:
            await show_sign(self._tx, part, WITHDRAWN_SIGN, self._now)  # a letter leaves without it, or not at all
            return
        await self._tx.outbox.put(
            Channel.TELEGRAM, "delete", chat, {"tell": first}, self._now, case_id=part.case_id, message_ref=part.id
        )
        if await self._tx.messages.caption_at(part.id) is not None:
            await self._tx.outbox.put(
                Channel.TELEGRAM,
                "delete",
                chat,
                {"caption": True},
                self._now,
                case_id=part.case_id,
                message_ref=part.id,
            )


def _check(case: Consultation, officer: Officer, words: Message) -> None:
    if officer.user_id not in (words.author_id, case.owner_id) and not coordinates(officer):
        raise DeskError("error-withdraw-not-yours")
    if words.state == WITHDRAWN:
        raise DeskError("error-withdrawn-already")
    if words.state == NOTE:
        raise DeskError("error-withdraw-note")
    if words.state == TOLD:
        raise DeskError("error-withdraw-told")
