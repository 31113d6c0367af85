"""Whether a citizen can be reached in Telegram now: officers see it on the cards of the open cases."""

from collections import Counter
from dataclasses import replace
from datetime import datetime

from pstbot.ports.carriers import Channel
from pstbot.ports.storage import Person, Transaction
from pstbot.services.premises import STAFF_CHAT


async def note_reachable(tx: Transaction, person: Person, reachable: bool, now: datetime) -> None:
    """Blocking the bot is no ban: whoever comes back is served as before."""
    if person.reachable == reachable:
        return
    await tx.people.save(replace(person, reachable=reachable))
    staff = await tx.house.get(STAFF_CHAT)
    again = await _say_again(tx, person, now) if reachable else Counter()
    if staff is None:
        return
    for case in await tx.consultations.open_of(person.id):
        await tx.outbox.coalesce(Channel.TELEGRAM, "card", staff, now, case_id=case.id)
        if reachable:
            payload = {"key": "citizen-returned", "params": {"again": again[case.id]}}
            await tx.outbox.put(Channel.TELEGRAM, "notice", staff, payload, now, case_id=case.id)


async def _say_again(tx: Transaction, person: Person, now: datetime) -> Counter[int]:
    """Words that nothing else carried leave in their old order; how many there are in each case."""
    unheard = await tx.outbox.unheard(str(person.chat_id))
    for row_id, _ in unheard:
        await tx.outbox.revive(row_id, now)
    return Counter(case_id for _, case_id in unheard)
