""" "Tanya rekan": a note that rings at a colleague, whose reply is a note that rings back. Neither is speaking."""

from datetime import datetime

from pstbot.domain.case import Consultation
from pstbot.domain.errors import DeskError
from pstbot.domain.roles import Permission, may
from pstbot.ports.calls import Call
from pstbot.ports.storage import Message, Officer, Transaction
from pstbot.services.announcements import Announcements
from pstbot.services.premises import Premises
from pstbot.services.relay import NOTE, Relay
from pstbot.services.said import Said

CALLED = "colleague-called"  # the notice that rings; its place in the group is kept, because replies find it


class Calls:
    def __init__(self, tx: Transaction, now: datetime, premises: Premises) -> None:
        self._tx = tx
        self._now = now
        self._announce = Announcements(tx, now, premises)
        self._relay = Relay(tx, now, self._announce, premises)

    async def called(self, user_id: int | None, by: Officer) -> Officer:
        """A colleague who may be asked. Raises ``DeskError``: "error-not-a-member", "error-call-yourself"."""
        officer = None if user_id is None else await self._tx.staff.get(user_id)
        if officer is None or not _serves(officer):
            raise DeskError("error-not-a-member")
        if officer.user_id == by.user_id:
            raise DeskError("error-call-yourself")
        return officer

    async def ask(self, case: Consultation, by: Officer, to: Officer, said: Said) -> Message:
        words = await self._relay.keep(case, by, said, NOTE)
        await self.about(case, by, to, words)
        return words

    async def about(self, case: Consultation, by: Officer, to: Officer, words: Message) -> None:
        """Ring at a colleague about a note that stands in the topic already."""
        await self._call("ask_colleague", case, by, to, words, rings=True)

    async def answer(self, case: Consultation, call: Call, by: Officer, said: Said, *, rings: bool) -> None:
        """``rings`` false: Telegram tells the other one itself, because their own message was replied to."""
        words = await self._relay.keep(case, by, said, NOTE)
        other = await self._tx.staff.get(call.other(by.user_id))
        if other is not None and other.user_id != by.user_id:
            await self._call("answer_colleague", case, by, other, words, rings=rings and _serves(other))

    async def _call(
        self, action: str, case: Consultation, by: Officer, to: Officer, words: Message, *, rings: bool
    ) -> None:
        call = await self._tx.calls.add(case.id, by.user_id, to.user_id, words.id, self._now)
        detail = {"receiver": to.user_id, "message": words.id}
        await self._tx.audit.add(f"officer:{by.user_id}", action, f"case:{case.id}", detail, self._now)
        if rings:
            params = {"call": call.id, "to": [to.user_id, to.name], "by": by.name, "answers": action != "ask_colleague"}
            staff = await self._announce.staff_chat()
            await self._announce.notice(staff, CALLED, case_id=case.id, params=params, reply_to=words.message_id)


def _serves(officer: Officer) -> bool:
    return officer.member and officer.role is not None and may(officer.role, Permission.SERVE_CASES)
