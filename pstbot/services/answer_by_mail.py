"""An officer's words that cannot reach the citizen in Telegram go to the verified address instead."""

from datetime import datetime

from pstbot.domain.consultation import delivered
from pstbot.ports.carriers import Channel, Outgoing
from pstbot.ports.storage import Message, Person, Transaction
from pstbot.services.letters import message_id
from pstbot.services.relay import DELIVERED, FAILED, ON_ITS_WAY, PENDING, parts_of

LETTER = "case-answered"


async def mail_instead(tx: Transaction, row: Outgoing, now: datetime, domain: str) -> list[Message]:
    """The words that a letter carries now, an album whole; none when there is no verified address or nothing to say."""
    words = await tx.messages.get(row.message_ref or 0)
    if words is None or words.author != "officer":
        return []
    parts = [words] if row.payload.get("single") else await parts_of(tx, words)
    parts = [part for part in parts if part.state in ON_ITS_WAY]
    case = await tx.consultations.get(words.case_id)
    citizen = await tx.people.by_id(case.citizen_id) if case else None
    if not parts or case is None or citizen is None or citizen.email is None or citizen.email_verified_at is None:
        return []
    for part in parts:
        await tx.messages.mark(part.id, PENDING)
    await _put(tx, row, case.number, citizen, parts, now, domain)
    return parts


async def _put(
    tx: Transaction, row: Outgoing, number: str, citizen: Person, parts: list[Message], now: datetime, domain: str
) -> None:
    payload = {
        "letter": LETTER,
        "to": citizen.email,
        "locale": citizen.locale,
        "case": row.case_id,
        "words": [part.id for part in parts],
        "answer": bool(row.payload.get("answer")),
        "message_id": message_id(LETTER, f"{number}:{parts[0].id}", now, domain),
    }
    await tx.outbox.put(Channel.MAIL, "letter", str(citizen.email), payload, now, case_id=row.case_id)


async def mailed(tx: Transaction, row: Outgoing, now: datetime) -> None:
    """Accepted by the mail server: the silence begins. Files were only named, and leave when the citizen is back."""
    for part in await _waiting(tx, row):
        await tx.messages.mark(part.id, FAILED if part.body.get("file_id") else DELIVERED)
    case = await tx.consultations.get(row.case_id or 0)
    if case is not None and row.payload["answer"]:
        await tx.consultations.save(delivered(case, now))


async def not_mailed(tx: Transaction, row: Outgoing) -> None:
    for part in await _waiting(tx, row):
        await tx.messages.mark(part.id, FAILED)


async def _waiting(tx: Transaction, row: Outgoing) -> list[Message]:
    """What the letter is about, but for what was taken back or arrived in Telegram meanwhile."""
    found = [await tx.messages.get(part) for part in row.payload["words"]]
    return [part for part in found if part is not None and part.state in ON_ITS_WAY]
