"""What follows when words have arrived, were changed or taken back, or never will be (promises P3 and P4)."""

from collections.abc import Mapping
from typing import Any

from pstbot.domain.consultation import delivered
from pstbot.ports.carriers import Channel, Outgoing, Urgency
from pstbot.ports.clock import Clock
from pstbot.ports.storage import Message, Transaction
from pstbot.services.captions import CAPTIONED, delete_behind, send_behind, stands_apart
from pstbot.services.premises import STAFF_CHAT
from pstbot.services.reactions import DELIVERED_SIGN, WITHDRAWN_SIGN, show_sign, tell_other
from pstbot.services.relay import DELIVERED, FAILED, ON_ITS_WAY, PENDING, WITHDRAWN, has_copy, parts_of

# Refusals of an album as an album: each of its parts is tried by itself.
_SINGLY = frozenset({"refused", "file-missing", "too-large", "album-mixed"})


# A caption stands under what is seen; under a voice note it is hardly read, and stickers and video notes have none.
_REDACTABLE = CAPTIONED - {"voice"} | {"text"}


class Spoken:
    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    async def sent(self, tx: Transaction, row: Outgoing, result: Mapping[str, Any]) -> None:
        words = await tx.messages.get(row.message_ref or 0)
        if words is None:
            return
        if row.kind == "relay" and row.payload.get("caption"):
            await self._caption_sent(tx, row, words, result.get("message_id"))
        elif row.kind == "relay":
            await self._relayed(tx, row, words, result)
        elif row.payload.get("caption"):
            return  # taken back with its file, which tells of it
        elif row.kind == "delete" or row.payload.get("redacted"):
            await self._withdrawn(tx, row, words)
        elif row.kind == "edit" and stands_apart(words) and await tx.messages.caption_at(words.id) is None:
            await send_behind(tx, row, words, self._clock.now(), answer=False)  # it has outgrown its file

    async def failed(self, tx: Transaction, row: Outgoing, code: str) -> bool:
        """True when nothing more is to be done about it."""
        words = await tx.messages.get(row.message_ref or row.payload.get("told") or 0)
        if words is None:
            return False
        match row.kind:
            case "relay":
                return await self._album_refused(tx, row, words, code)
            case "edit" if not row.payload.get("redacted"):
                await self._edit_refused(tx, words, code)
            case "edit" | "delete":
                await self._not_deleted(tx, row, words, code)
            case "reaction":
                await tell_other(tx, words, str(row.payload["emoji"]), self._clock.now())
        return True

    async def _relayed(self, tx: Transaction, row: Outgoing, words: Message, result: Mapping[str, Any]) -> None:
        """Nothing has left when the words were withdrawn in time."""
        copies = result.get("message_ids") or [result[name] for name in ("message_id",) if name in result]
        if not copies:
            return
        parts = [words]
        if words.album is not None and not row.payload.get("single"):
            parts = [part for part in await parts_of(tx, words) if part.state in ON_ITS_WAY] or parts
        for part, copy in zip(parts, copies, strict=False):  # a part that came meanwhile stands behind these
            await self._arrived(tx, part, int(row.receiver), int(copy))
        apart = [part for part, _ in zip(parts, copies, strict=False) if stands_apart(part)]
        for part in apart:
            answer = bool(row.payload.get("answer")) and part is apart[-1]
            await send_behind(tx, row, part, self._clock.now(), answer=answer)
        if parts[0] not in apart:
            await self._show(tx, parts[0], DELIVERED_SIGN)
        if row.payload.get("answer") and not apart:
            await self._silence_begins(tx, row)

    async def _caption_sent(self, tx: Transaction, row: Outgoing, words: Message, copy: int | None) -> None:
        """The file arrived before: now the words have."""
        if copy is not None:
            await tx.messages.place_caption(words, int(row.receiver), int(copy))
        if words.state == WITHDRAWN and copy is not None:
            await delete_behind(tx, row, words, self._clock.now())
        if words.state not in ON_ITS_WAY:
            return
        await tx.messages.mark(words.id, DELIVERED)
        if (await parts_of(tx, words))[0].id == words.id:
            await self._show(tx, words, DELIVERED_SIGN)
        if row.payload.get("answer"):
            await self._silence_begins(tx, row)

    async def _arrived(self, tx: Transaction, words: Message, chat: int, copy: int) -> None:
        if words.state in ON_ITS_WAY and not stands_apart(words):
            await tx.messages.mark(words.id, DELIVERED)
        if words.chat_id is not None and words.message_id is not None:
            await tx.messages.link(words.chat_id, words.message_id, chat, copy, words.id)

    async def _silence_begins(self, tx: Transaction, row: Outgoing) -> None:
        """The seven days run from the delivery of the answer, not from its writing."""
        case = await tx.consultations.get(row.case_id or 0)
        if case is not None:
            await tx.consultations.save(delivered(case, self._clock.now()))

    async def _show(self, tx: Transaction, words: Message, emoji: str) -> None:
        await show_sign(tx, words, emoji, self._clock.now())

    async def _album_refused(self, tx: Transaction, row: Outgoing, words: Message, code: str) -> bool:
        parts = [part for part in await parts_of(tx, words) if part.state in ON_ITS_WAY]
        if row.payload.get("single") or len(parts) < 2:
            return False
        if code not in _SINGLY:
            for part in parts:
                await tx.messages.mark(part.id, FAILED)
            return False
        for part in parts:
            await tx.messages.mark(part.id, PENDING)
            await self._send_single(tx, row, part, first=part.id == parts[0].id)
        return True

    async def _send_single(self, tx: Transaction, row: Outgoing, part: Message, *, first: bool) -> None:
        """Before everything that was said after the album."""
        payload = {**row.payload, "single": True} if first else {"answer": False, "single": True}
        await tx.outbox.put(
            row.channel,
            "relay",
            row.receiver,
            payload,
            self._clock.now(),
            case_id=row.case_id,
            message_ref=part.id,
            urgency=Urgency.PLACE,
        )

    async def _edit_refused(self, tx: Transaction, words: Message, code: str) -> None:
        """Whoever changed their words learns that the other side reads the old ones."""
        key = "edit-failed" if words.author == "officer" else "edit-not-carried"
        await self._notice(tx, str(words.chat_id), key, words, {"code": code}, reply_to=words.message_id)

    async def _withdrawn(self, tx: Transaction, row: Outgoing, words: Message) -> None:
        await self._show(tx, words, WITHDRAWN_SIGN)
        if row.payload.get("redacted"):
            await self._notice_staff(tx, "withdrawn-redacted", words)
        if row.payload.get("tell") and await has_copy(tx, words):
            await self._notice(tx, row.receiver, "answer-withdrawn", words, {})

    async def _not_deleted(self, tx: Transaction, row: Outgoing, words: Message, code: str) -> None:
        """After 48 hours a bot deletes nothing; texts and captions can still be written over."""
        redactable = words.kind in _REDACTABLE or row.payload.get("caption")
        if row.kind == "delete" and code == "delete-too-late" and redactable:
            payload = {**row.payload, "redacted": True}
            await tx.outbox.put(
                row.channel,
                "edit",
                row.receiver,
                payload,
                self._clock.now(),
                case_id=row.case_id,
                message_ref=words.id,
            )
            return
        await self._notice_staff(tx, "withdraw-impossible", words, code=code)
        if row.payload.get("tell"):
            await self._notice(tx, row.receiver, "answer-withdrawn", words, {})

    async def _notice_staff(self, tx: Transaction, key: str, words: Message, **params: Any) -> None:
        staff = await tx.house.get(STAFF_CHAT)
        if staff is not None:
            await self._notice(tx, staff, key, words, {**params, "kind": words.kind}, reply_to=words.message_id)

    async def _notice(
        self,
        tx: Transaction,
        receiver: str,
        key: str,
        words: Message,
        params: Mapping[str, Any],
        reply_to: int | None = None,
    ) -> None:
        payload: dict[str, Any] = {"key": key, "params": dict(params)}
        if reply_to is not None:
            payload["reply_to"] = reply_to
        await tx.outbox.put(Channel.TELEGRAM, "notice", receiver, payload, self._clock.now(), case_id=words.case_id)
