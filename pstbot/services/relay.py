"""What is said in a case is stored word for word, then sent anew to the other side (promise P1, P3)."""

from datetime import datetime

from pstbot.domain.case import Consultation
from pstbot.ports.carriers import Channel
from pstbot.ports.storage import Message, Officer, Person, Transaction
from pstbot.services.announcements import Announcements
from pstbot.services.said import Said

PENDING, DELIVERED, FAILED = "pending", "delivered", "failed"
HELD = "held"  # an officer's words that wait under "Kirim" or "Catatan"
NOTE = "note"  # for officers only


class Relay:
    def __init__(self, tx: Transaction, now: datetime, announcements: Announcements) -> None:
        self._tx = tx
        self._now = now
        self._announcements = announcements

    async def from_citizen(self, case: Consultation, citizen: Person, said: Said) -> Message:
        words = await self._store(case, "citizen", citizen.id, said, PENDING)
        await self._send(words, await self._announcements.staff_chat(), said.reply_to, answer=False)
        return words

    async def from_officer(self, case: Consultation, officer: Officer, said: Said, *, answer: bool) -> Message:
        """``answer`` false marks an interim message: its delivery starts no silence."""
        words = await self._store(case, "officer", officer.user_id, said, PENDING)
        await self.to_citizen(case, words, said.reply_to, answer=answer)
        return words

    async def to_citizen(self, case: Consultation, words: Message, reply_to: int | None, *, answer: bool) -> None:
        citizen = await self._tx.people.by_id(case.citizen_id)
        assert citizen is not None
        await self._tx.messages.mark(words.id, PENDING)
        await self._send(words, str(citizen.chat_id), reply_to, answer=answer)

    async def keep(self, case: Consultation, officer: Officer, said: Said, state: str) -> Message:
        """An officer's words that stay in the house: ``HELD`` or ``NOTE``."""
        return await self._store(case, "officer", officer.user_id, said, state)

    async def _store(self, case: Consultation, author: str, author_id: int, said: Said, state: str) -> Message:
        return await self._tx.messages.add(
            case.id,
            author,
            author_id,
            said.kind,
            said.body,
            state,
            self._now,
            chat_id=said.chat_id,
            message_id=said.message_id,
        )

    async def _send(self, words: Message, receiver: str, reply_to: int | None, *, answer: bool) -> None:
        payload: dict[str, object] = {"answer": answer}
        if reply_to is not None and words.chat_id is not None:
            payload["reply_to"] = reply_to
        await self._tx.outbox.put(
            Channel.TELEGRAM,
            "relay",
            receiver,
            payload,
            self._now,
            case_id=words.case_id,
            message_ref=words.id,
        )
