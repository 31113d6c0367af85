"""What the desk does when something has arrived, or never will (promises P3 and P4)."""

from collections.abc import Mapping
from typing import Any

from pstbot.ports.carriers import Channel, Outgoing, Urgency
from pstbot.ports.clock import Clock
from pstbot.ports.storage import Transaction
from pstbot.services.answer_by_mail import mail_instead, mailed, not_mailed
from pstbot.services.board import board_lost, board_shown, known_board
from pstbot.services.calls import CALLED
from pstbot.services.cards import card_shown
from pstbot.services.group_messages import stood
from pstbot.services.healing import Healing
from pstbot.services.own_topics import into_topic
from pstbot.services.premises import STAFF_CHAT, Premises
from pstbot.services.reachability import note_reachable
from pstbot.services.relay import FAILED
from pstbot.services.rooms import Rooms
from pstbot.services.spoken import Spoken

# Refusals that say: this person cannot be reached in Telegram now.
UNREACHABLE = {"blocked", "not-started", "chat-missing"}


class Deliveries:
    def __init__(self, clock: Clock, premises: Premises) -> None:
        self._clock = clock
        self._mail_domain = premises.mail_domain
        self._sends_mail = premises.sends_mail
        self._rooms = Rooms(premises)
        self._spoken = Spoken(clock)
        self._healing = Healing(clock)

    async def sent(self, tx: Transaction, row: Outgoing, result: Mapping[str, Any]) -> None:
        await stood(tx, row, result, self._clock.now())
        match row.kind:
            case "meeting":
                await self._rooms.agreed(tx, row, result, self._clock.now())
            case "topic":
                await self._topic_made(tx, row, result)
            case "card":
                await card_shown(tx, row, result, self._clock.now())
            case "board":
                await self._board_shown(tx, row, result)
            case "notice" if row.payload.get("key") == CALLED and "message_id" in result:
                await tx.calls.rang(int(row.payload["params"]["call"]), int(row.receiver), int(result["message_id"]))
            case "relay" | "edit" | "delete":
                await self._spoken.sent(tx, row, result)
            case "letter" if row.payload.get("words"):
                await mailed(tx, row, result, self._clock.now())
            case "letter" if row.payload.get("verification"):
                await tx.verifications.accepted(int(row.payload["verification"]), self._clock.now())

    async def failed(self, tx: Transaction, row: Outgoing, code: str) -> None:
        if row.kind == "meeting":
            await self._rooms.failed(tx, row, code, self._clock.now())
            await self._note_failed(tx, row, code)
            return
        if row.kind == "board" and code == "edit-missing":
            await board_lost(tx, row.receiver, self._clock.now())
            return
        if await self._healing.heal(tx, row, code):
            return
        if row.kind == "letter":
            await self._code_spent(tx, row, code)
            await self._letter_failed(tx, row, code)
            await self._note_failed(tx, row, code)
            return
        if await self._spoken.failed(tx, row, code):
            await self._note_failed(tx, row, code)
            return
        if row.message_ref is not None:
            await tx.messages.mark(row.message_ref, FAILED)
        if code in UNREACHABLE and not row.receiver.startswith("-"):
            await self._unreachable(tx, row)
            if row.kind == "relay" and await self._mailed_instead(tx, row, code):
                await self._note_failed(tx, row, code)
                return
        if row.kind == "topic" or ((row.kind == "relay" or _is_news(row)) and code != "thread-missing"):
            await self._tell_failed(tx, row, code)  # what waits for a topic is told of with the topic
        elif row.kind == "screen" and not row.receiver.startswith("-") and code not in UNREACHABLE:
            await self._screen_failed(tx, code)
        await self._note_failed(tx, row, code)

    async def _note_failed(self, tx: Transaction, row: Outgoing, code: str) -> None:
        await tx.audit.add("carrier", "failed", f"outbox:{row.id}", {"kind": row.kind, "code": code}, self._clock.now())

    async def _topic_made(self, tx: Transaction, row: Outgoing, result: Mapping[str, Any]) -> None:
        assert row.case_id is not None
        if "message_thread_id" in result:  # else it stands already: its making had been cut, an update told of it
            await into_topic(tx, row.case_id, int(row.receiver), int(result["message_thread_id"]))
        await self._healing.topic_made(tx, row.case_id, row.receiver)

    async def _board_shown(self, tx: Transaction, row: Outgoing, result: Mapping[str, Any]) -> None:
        if "message_id" in result and await known_board(tx, row.receiver) is None:
            await board_shown(tx, row.receiver, int(result["message_id"]))
            await self._follow(tx, row, "pin", {"message_id": int(result["message_id"])})

    async def _follow(self, tx: Transaction, row: Outgoing, kind: str, payload: Mapping[str, Any]) -> None:
        await tx.outbox.put(
            row.channel, kind, row.receiver, payload, self._clock.now(), case_id=row.case_id, urgency=Urgency.CARD
        )

    async def _unreachable(self, tx: Transaction, row: Outgoing) -> None:
        person = await tx.people.by_chat(int(row.receiver))
        if person is not None:
            await note_reachable(tx, person, False, self._clock.now())

    async def _mailed_instead(self, tx: Transaction, row: Outgoing, code: str) -> bool:
        if not self._sends_mail or not await mail_instead(tx, row, self._clock.now(), self._mail_domain):
            return False
        await self._notice(tx, "answer-by-mail", {"code": code}, row.case_id)
        return True

    async def _tell_failed(self, tx: Transaction, row: Outgoing, code: str) -> None:
        """The officer sees the reason and "Ulangi"; what failed on the way to the topic is told in General."""
        case = await tx.consultations.get(row.case_id or 0)
        params = {"code": code, "row": row.id, "case": row.case_id, "number": case.number if case else None}
        to_staff = row.receiver.startswith("-")
        key = "topic-failed" if row.kind == "topic" else "relay-failed"
        await self._notice(tx, key, params, None if to_staff else row.case_id)

    async def _screen_failed(self, tx: Transaction, code: str) -> None:
        """Somebody was answered nothing: the code alone, once a day, because it is a fault of the desk."""
        staff, now = await tx.house.get(STAFF_CHAT), self._clock.now()
        if staff is not None:
            payload = {"key": "screen-failed", "params": {"code": code}}
            once = f"screen-failed:{code}:{now.date().isoformat()}"
            await tx.outbox.put(Channel.TELEGRAM, "notice", staff, payload, now, once=once)

    async def _code_spent(self, tx: Transaction, row: Outgoing, code: str) -> None:
        """A code that will not be sent is kept nowhere; one that may have arrived runs out like any other."""
        if "verification" not in row.payload:
            return
        await tx.outbox.forget(row.id)
        if code == "outcome-unknown":
            await tx.verifications.accepted(int(row.payload["verification"]), self._clock.now())

    async def _letter_failed(self, tx: Transaction, row: Outgoing, code: str) -> None:
        if "words" in row.payload:
            await not_mailed(tx, row)
        if "chat" in row.payload:  # somebody is waiting for this letter in the chat
            payload = {"key": "letter-failed", "params": {"code": code}}
            await tx.outbox.put(Channel.TELEGRAM, "notice", str(row.payload["chat"]), payload, self._clock.now())
        if row.case_id is not None:
            params = {"code": code, "row": row.id, "words": row.message_ref}
            await self._notice(tx, "mail-failed", params, row.case_id)

    async def _notice(self, tx: Transaction, key: str, params: Mapping[str, Any], case_id: int | None) -> None:
        staff = await tx.house.get(STAFF_CHAT)
        if staff is not None:
            payload = {"key": key, "params": dict(params)}
            await tx.outbox.put(Channel.TELEGRAM, "notice", staff, payload, self._clock.now(), case_id=case_id)


def _is_news(row: Outgoing) -> bool:
    """What a citizen should have heard about a case (closed, details asked …), and did not; a reminder passes."""
    return (
        row.kind == "notice"
        and not row.payload.get("passing")
        and row.case_id is not None
        and not row.receiver.startswith("-")
    )
