"""Puts notices, letters and cards into the outbox, in the transaction of what they announce."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from pstbot.domain.case import Consultation, Moved
from pstbot.domain.reach import Way
from pstbot.domain.roles import Role
from pstbot.ports.carriers import Channel, Urgency
from pstbot.ports.storage import Person, Transaction
from pstbot.services.board import Board
from pstbot.services.letters import put_letter
from pstbot.services.notices import ASKS, BY_WORD, INSTEAD, LETTERS_BESIDE, NOTICES, Notice, To, Via
from pstbot.services.premises import STAFF_CHAT, Premises


class Announcements:
    def __init__(self, tx: Transaction, now: datetime, premises: Premises) -> None:
        self._tx = tx
        self._now = now
        self._premises = premises

    async def moved(self, case: Consultation, moved: Moved) -> None:
        """Everything that follows from a move: the notices of the table, and a fresh card in the topic."""
        await self.tell(case, NOTICES.get((moved.actor, moved.act), ()))
        await self.redraw_card(case)

    async def tell(
        self,
        case: Consultation,
        notices: Iterable[Notice],
        params: Mapping[str, Any] | None = None,
        not_after: datetime | None = None,
    ) -> None:
        """``not_after``: what is of no use later, such as a reminder, ends unsaid."""
        citizen = await self._tx.people.by_id(case.citizen_id)
        assert citizen is not None
        news = News(self, case, citizen, citizen.way(self._premises.sends_mail), params, not_after)
        for notice in notices:
            if notice.to is To.CITIZEN:
                await news.tell(notice)
            elif notice.to is To.GENERAL:
                await self._in_general(case, notice.key)
            else:
                staff = await self.staff_chat()
                await self.notice(staff, notice.key, case_id=case.id, params=params, not_after=not_after)

    async def news(self, citizen: Person, key: str, params: Mapping[str, Any]) -> bool:
        """Something that belongs to no case, to those who read the chat; false for somebody who does not."""
        if citizen.way(self._premises.sends_mail) is not Way.CHAT:
            return False
        await self.notice(str(citizen.chat_id), key, params=params)
        return True

    async def notice(
        self,
        receiver: str,
        key: str,
        *,
        case_id: int | None = None,
        params: Mapping[str, Any] | None = None,
        reply_to: int | None = None,
        not_after: datetime | None = None,
    ) -> None:
        payload: dict[str, Any] = {"key": key, "params": dict(params or {})}
        payload |= {"reply_to": reply_to} if reply_to is not None else {}
        payload |= {"passing": True} if not_after is not None else {}
        await self._tx.outbox.put(
            Channel.TELEGRAM, "notice", receiver, payload, self._now, case_id=case_id, not_after=not_after
        )

    async def _in_general(self, case: Consultation, key: str) -> None:
        """About a case, outside its topic, calling the coordinators by name."""
        enrolled = await self._tx.staff.enrolled()
        calls = [[each.user_id, each.name] for each in enrolled if each.role is Role.COORDINATOR]
        payload = {"key": key, "params": {"calls": calls}, "about": case.id}
        await self._tx.outbox.put(Channel.TELEGRAM, "notice", await self.staff_chat(), payload, self._now)

    async def redraw_card(self, case: Consultation) -> None:
        await self._tx.outbox.coalesce(Channel.TELEGRAM, "card", await self.staff_chat(), self._now, case_id=case.id)
        await self.redraw_board()

    async def redraw_board(self) -> None:
        await Board(self._tx, self._now, self._premises).ask()

    async def open_topic(self, case: Consultation) -> None:
        """The case's first rows in the staff group: its topic, then its card; what is said comes after them."""
        staff = await self.staff_chat()
        for kind in ("topic", "card"):
            await self._tx.outbox.put(
                Channel.TELEGRAM, kind, staff, {}, self._now, case_id=case.id, urgency=Urgency.CONVERSATION
            )
        await self.redraw_board()

    async def staff_chat(self) -> str:
        """Read from the database each time, because groups migrate. Raises ``LookupError`` when nothing is paired."""
        chat = await self._tx.house.get(STAFF_CHAT)
        if chat is None:
            raise LookupError("no staff group is paired")
        return chat

    async def letter(
        self, case: Consultation, citizen: Person, letter: str, params: Mapping[str, Any] | None = None
    ) -> None:
        """None from an office without mail: what matters is in the chat, or passed on by an officer."""
        if letter == "case-received" and case.due_at is None:  # it promises a date, and there is none yet
            return
        if not self._premises.sends_mail:
            return
        await put_letter(self._tx, letter, case, citizen, self._now, self._premises.mail_domain, params)


class News:
    """The notices of one move to its citizen, on the way that reaches them; the same news never twice."""

    def __init__(
        self,
        announce: Announcements,
        case: Consultation,
        citizen: Person,
        way: Way,
        params: Mapping[str, Any] | None,
        not_after: datetime | None = None,
    ) -> None:
        self._not_after = not_after
        self._announce = announce
        self._case = case
        self._citizen = citizen
        self._way = way
        self._params = params
        self._written: set[str] = set()

    async def tell(self, notice: Notice) -> None:
        match self._way, notice.via:
            case Way.CHAT, Via.CHAT:
                chat = str(self._citizen.chat_id)
                about, until = self._case.id, self._not_after
                await self._announce.notice(chat, notice.key, case_id=about, params=self._params, not_after=until)
            case Way.OFFICER, Via.CHAT if notice.key in BY_WORD:
                await self._pass_on(notice.key)
            case _, Via.MAIL:
                await self._write(notice.key)
            case Way.MAIL, Via.CHAT if notice.key in INSTEAD:
                await self._write(INSTEAD[notice.key])
                if notice.key in ASKS:
                    await self._to_staff("look-for-replies")
            case Way.MAIL, Via.CHAT if notice.key in BY_WORD - LETTERS_BESIDE:
                await self._pass_on(notice.key)

    async def _write(self, letter: str) -> None:
        if letter not in self._written:
            self._written.add(letter)
            await self._announce.letter(self._case, self._citizen, letter, self._params)

    async def _pass_on(self, key: str) -> None:
        await self._to_staff("pass-on", {**(self._params or {}), "news": key})

    async def _to_staff(self, key: str, params: Mapping[str, Any] | None = None) -> None:
        """Something that only an officer can do: say it, or look whether a letter was answered."""
        await self._announce.notice(await self._announce.staff_chat(), key, case_id=self._case.id, params=params)
