"""Whether a citizen can be reached in Telegram now: officers see it on the cards of the open cases."""

from collections import Counter
from dataclasses import replace
from datetime import datetime

from pstbot.domain.case import Status
from pstbot.ports.carriers import Channel
from pstbot.ports.storage import Person, Transaction
from pstbot.services.premises import STAFF_CHAT
from pstbot.services.relay import PENDING


async def note_reachable(tx: Transaction, person: Person, reachable: bool, now: datetime) -> None:
    """Blocking the bot is no ban: whoever comes back is served as before."""
    if person.reachable == reachable:
        return
    await tx.people.save(replace(person, reachable=reachable))
    staff = await tx.house.get(STAFF_CHAT)
    again = await say_again(tx, person, now) if reachable else Counter()
    if staff is None:
        return
    for case in await tx.consultations.open_of(person.id):
        await tx.outbox.coalesce(Channel.TELEGRAM, "card", staff, now, case_id=case.id)
        if reachable:
            payload = {"key": "citizen-returned", "params": {"again": again[case.id]}}
            await tx.outbox.put(Channel.TELEGRAM, "notice", staff, payload, now, case_id=case.id)


async def say_again(tx: Transaction, person: Person, now: datetime) -> Counter[int]:
    """Words of officers that nothing else carried leave for the chat in their order; how many in each case."""
    for row_id, _ in await tx.outbox.unheard(str(person.chat_id)):  # the same words, refused here before
        await tx.outbox.sent(row_id, {}, now)
    again: Counter[int] = Counter()
    albums: set[str] = set()
    for words in await tx.messages.unheard(person.id):
        await tx.messages.mark(words.id, PENDING)
        if words.album is not None and words.album in albums:
            continue
        albums |= {words.album} if words.album is not None else set()
        case = await tx.consultations.get(words.case_id)
        answer = case is not None and case.status is Status.ANSWERED
        await tx.outbox.put(
            Channel.TELEGRAM,
            "relay",
            str(person.chat_id),
            {"answer": answer},
            now,
            case_id=words.case_id,
            message_ref=words.id,
        )
        again[words.case_id] += 1
    return again
