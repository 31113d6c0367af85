"""What is said in a case is stored word for word, then sent anew to the other side (promise P1, P3).

An officer's words go the way that reaches their citizen: into the chat, into a letter, or on by word of mouth.
"""

from dataclasses import replace
from datetime import datetime

from pstbot.domain.case import Consultation
from pstbot.domain.reach import Way
from pstbot.ports.carriers import Channel
from pstbot.ports.storage import Message, Officer, Person, Transaction
from pstbot.services.announcements import Announcements
from pstbot.services.letters import put_words
from pstbot.services.premises import Premises
from pstbot.services.said import Said

PENDING, DELIVERED, FAILED = "pending", "delivered", "failed"
HELD = "held"  # an officer's words that wait under "Kirim" or "Catatan"
REVIEW = "review"  # an answer that waits for a second eye (services/approvals.py) …
RETURNED = "returned"  # … or came back with a remark
NOTE = "note"  # for officers only
MOVED = "moved"  # went along to the case into which theirs was merged before they arrived
WITHDRAWN = "withdrawn"  # taken back by an officer, before or after they were delivered
TO_TELL = "to_tell"  # nothing but an officer can bring them to the citizen …
TOLD = "told"  # … and one says that it is done

RECORDED_BY = "recorded_by"  # in the body of a citizen's words: the officer who wrote them down

ON_ITS_WAY = frozenset({PENDING, FAILED})  # failed words leave after "Ulangi"

WAITING = frozenset({HELD, REVIEW, RETURNED})  # for somebody's press

# In the house. A further part of an album shares what became of the first one; of a delivered one it is sent behind.
STAYS = WAITING | {NOTE, WITHDRAWN, TO_TELL, MOVED}


class Relay:
    def __init__(self, tx: Transaction, now: datetime, announcements: Announcements, premises: Premises) -> None:
        self._tx = tx
        self._now = now
        self._announcements = announcements
        self._premises = premises

    async def from_citizen(self, case: Consultation, citizen: Person, said: Said) -> Message:
        words = await self._store(case.id, "citizen", citizen.id, said, PENDING)
        await self._send(words, await self._announcements.staff_chat(), said.reply_to, answer=False)
        return words

    async def recorded(self, case: Consultation, officer: Officer, said: Said) -> Message:
        """The citizen's words as an officer wrote them down: they are read already where they stand."""
        written = replace(said, body={**said.body, RECORDED_BY: officer.user_id})
        return await self._store(case.id, "citizen", case.citizen_id, written, DELIVERED)

    async def from_officer(self, case: Consultation, officer: Officer, said: Said, *, answer: bool) -> Message:
        """``answer`` false marks an interim message: its delivery starts no silence."""
        words = await self._store(case.id, "officer", officer.user_id, said, PENDING)
        await self._to_citizen(words, said.reply_to, answer=answer)
        return words

    async def join(self, said: Said) -> bool:
        """A further part of an album goes where its first part went; false for anything else."""
        if said.album is None or said.chat_id is None:
            return False
        parts = await self._tx.messages.of_album(said.chat_id, said.album)
        if not parts:
            return False
        first = max(parts, key=lambda part: part.id)  # of words that went along with a merge the newer ones
        if (by := first.body.get(RECORDED_BY)) is not None:
            said, state = replace(said, body={**said.body, RECORDED_BY: by}), DELIVERED
        else:
            state = first.state if first.state in STAYS else PENDING
        words = await self._store(first.case_id, first.author, first.author_id, said, state)
        if state == PENDING and words.author == "citizen":
            await self._send(words, await self._announcements.staff_chat(), None, answer=False)
        elif state == PENDING:
            await self._to_citizen(words, None, answer=False)
        return True

    async def carry(self, words: Message, main: Consultation) -> None:
        """A citizen's words of a duplicate, said again where it goes on; what has not arrived arrives there only."""
        copy = await self._tx.messages.add(
            main.id,
            words.author,
            words.author_id,
            words.kind,
            words.body,
            PENDING,
            self._now,
            chat_id=words.chat_id,
            message_id=words.message_id,
            album=words.album,
            carried_from=words.case_id,
        )
        if words.state in ON_ITS_WAY:
            await self._tx.messages.mark(words.id, MOVED)
        await self._send(copy, await self._announcements.staff_chat(), None, answer=False)

    async def send_held(self, words: Message, reply_to: int | None = None, *, answer: bool) -> None:
        await self.mark_all(words, PENDING)
        await self._to_citizen(words, reply_to, answer=answer)

    async def keep_held(self, words: Message) -> None:
        await self.mark_all(words, NOTE)

    async def keep(self, case: Consultation, officer: Officer, said: Said, state: str) -> Message:
        """An officer's words that stay in the house: ``HELD``, ``REVIEW`` or ``NOTE``."""
        return await self._store(case.id, "officer", officer.user_id, said, state)

    async def other_side(self, words: Message) -> str | None:
        """The chat in which the copy of these words stands, or will; none where their citizen has no chat."""
        if words.author == "citizen":
            return await self._announcements.staff_chat()
        _, citizen = await self._case(words)
        return str(citizen.chat_id) if citizen.has_chat else None

    async def _to_citizen(self, words: Message, reply_to: int | None, *, answer: bool) -> None:
        case, citizen = await self._case(words)
        match citizen.way(self._premises.sends_mail):
            case Way.CHAT:
                await self._send(words, str(citizen.chat_id), reply_to, answer=answer)
            case Way.MAIL:
                await self._write(words, case, citizen, answer=answer)
            case Way.OFFICER:
                await self._ask_to_tell(words)

    async def _case(self, words: Message) -> tuple[Consultation, Person]:
        case = await self._tx.consultations.get(words.case_id)
        citizen = await self._tx.people.by_id(case.citizen_id) if case else None
        assert case is not None
        assert citizen is not None
        return case, citizen

    async def _write(self, words: Message, case: Consultation, citizen: Person, *, answer: bool) -> None:
        until = self._album_end(words)
        if until is None or not await self._joined_row(words, until):
            domain = self._premises.mail_domain
            await put_words(self._tx, words, case, citizen, self._now, domain, answer=answer, until=until)

    async def _ask_to_tell(self, words: Message) -> None:
        """Under the words: what is to be passed on, and a press when it was."""
        await self.mark_all(words, TO_TELL)
        payload: dict[str, object] = {"key": "tell-citizen", "params": {"words": words.id}}
        payload |= {} if words.message_id is None else {"reply_to": words.message_id}
        staff = await self._announcements.staff_chat()
        await self._tx.outbox.put(Channel.TELEGRAM, "notice", staff, payload, self._now, case_id=words.case_id)

    async def mark_all(self, words: Message, state: str) -> None:
        """An album whole."""
        for part in await parts_of(self._tx, words):
            await self._tx.messages.mark(part.id, state)

    async def _store(self, case_id: int, author: str, author_id: int | None, said: Said, state: str) -> Message:
        return await self._tx.messages.add(
            case_id,
            author,
            author_id,
            said.kind,
            said.body,
            state,
            self._now,
            chat_id=said.chat_id,
            message_id=said.message_id,
            album=said.album if said.chat_id is not None else None,
        )

    async def _send(self, words: Message, receiver: str, reply_to: int | None, *, answer: bool) -> None:
        payload: dict[str, object] = {"answer": answer}
        if reply_to is not None and words.chat_id is not None:
            payload["reply_to"] = reply_to
        until = self._album_end(words)
        if until is not None and await self._joined_row(words, until):
            return
        await self._tx.outbox.put(
            Channel.TELEGRAM,
            "relay",
            receiver,
            payload,
            self._now,
            case_id=words.case_id,
            message_ref=words.id,
            not_before=until,
        )

    def _album_end(self, words: Message) -> datetime | None:
        """Telegram marks no end of an album: it is complete when no part has come for a while."""
        return None if words.album is None else self._now + self._premises.album_quiet

    async def _joined_row(self, words: Message, until: datetime) -> bool:
        """The row that will carry the whole album waits longer, unless it has left without this part."""
        for part in await parts_of(self._tx, words):
            for row in await self._tx.outbox.under_way(part.id):
                if row.kind in ("relay", "letter") and await self._tx.outbox.postpone(row.id, row.payload, until):
                    return True
        return False


async def parts_of(tx: Transaction, words: Message) -> list[Message]:
    """The album these words belong to in their case, in its order; otherwise the words alone."""
    if words.album is None or words.chat_id is None:
        return [words]
    return [part for part in await tx.messages.of_album(words.chat_id, words.album) if part.case_id == words.case_id]


async def has_copy(tx: Transaction, words: Message) -> bool:
    """Whether they stand in Telegram on the other side; delivered words without a copy went by letter."""
    if words.chat_id is None or words.message_id is None:
        return False
    twin = await tx.messages.twin(words.chat_id, words.message_id)
    return twin is not None and twin[2] == words.id
