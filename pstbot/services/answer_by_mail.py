"""An officer's words in a letter: what follows when it has left, or never will."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from pstbot.domain.consultation import delivered
from pstbot.ports.carriers import Channel, Outgoing
from pstbot.ports.storage import Message, Transaction
from pstbot.services.letters import put_words
from pstbot.services.premises import STAFF_CHAT
from pstbot.services.reactions import DELIVERED_SIGN, show_sign
from pstbot.services.relay import DELIVERED, FAILED, ON_ITS_WAY, PENDING, WITHDRAWN, parts_of


async def mail_instead(tx: Transaction, row: Outgoing, now: datetime, domain: str) -> bool:
    """Telegram refused the words of this row: a letter carries them, an album whole. False where none can."""
    words = await tx.messages.get(row.message_ref or 0)
    if words is None or words.author != "officer":
        return False
    single = bool(row.payload.get("single"))
    parts = [part for part in ([words] if single else await parts_of(tx, words)) if part.state in ON_ITS_WAY]
    case = await tx.consultations.get(words.case_id)
    citizen = await tx.people.by_id(case.citizen_id) if case else None
    if not parts or case is None or citizen is None or citizen.address is None:
        return False
    for part in parts:
        await tx.messages.mark(part.id, PENDING)
    answer = bool(row.payload.get("answer"))
    await put_words(tx, parts[0], case, citizen, now, domain, answer=answer, single=single)
    return True


async def mailed(tx: Transaction, row: Outgoing, result: Mapping[str, Any], now: datetime) -> None:
    """The mail server took it: the silence begins. A file that was only named leaves when there is a chat to take it.

    Nothing was said when every word had been taken back, or had arrived otherwise, before the letter left.
    """
    named = {int(each): str(name) for each, name in result.get("named", ())}
    parts = [part for each in result.get("said", ()) if (part := await tx.messages.get(int(each))) is not None]
    for part in parts:
        if part.state == WITHDRAWN:
            await _tell(tx, part, "withdraw-too-late", {}, now)
        if part.state == WITHDRAWN or part.state in ON_ITS_WAY:
            await tx.messages.mark(part.id, FAILED if part.id in named else DELIVERED)
    case = await tx.consultations.get(row.case_id or 0)
    if not parts or case is None:
        return
    await show_sign(tx, parts[0], DELIVERED_SIGN, now)
    if row.payload["answer"]:
        await tx.consultations.save(delivered(case, now))
    if named:
        await _tell(tx, parts[0], "files-named", {"files": list(named.values())}, now)


async def not_mailed(tx: Transaction, row: Outgoing) -> None:
    """What the letter was about, but for what was taken back or arrived in Telegram meanwhile."""
    words = await tx.messages.get(row.message_ref or 0)
    for part in await parts_of(tx, words) if words else ():
        if part.state in ON_ITS_WAY:
            await tx.messages.mark(part.id, FAILED)


async def _tell(tx: Transaction, words: Message, key: str, params: Mapping[str, Any], now: datetime) -> None:
    """Under the words in their topic."""
    staff = await tx.house.get(STAFF_CHAT)
    if staff is not None:
        payload: dict[str, Any] = {"key": key, "params": dict(params)}
        payload |= {} if words.message_id is None else {"reply_to": words.message_id}
        await tx.outbox.put(Channel.TELEGRAM, "notice", staff, payload, now, case_id=words.case_id)
