"""Topics that the bot made although the answer to the call was lost: an update tells of them (promise P2).

Without this a second topic would stand beside the first, and an answer written in the first would reach nobody.
"""

from pstbot.ports.storage import CaseMessage, Place, Transaction


async def adopt_topic(tx: Transaction, staff_chat: int, thread: int, name: str) -> None:
    """``name`` is the one we gave, which begins with the case's number. A case that has its topic keeps it."""
    for placed in await tx.listings.by_numbers([name.partition(" ")[0]]):
        if placed.place is None or placed.place.thread_id is None:
            await into_topic(tx, placed.case.id, staff_chat, thread)


async def into_topic(tx: Transaction, case_id: int, staff_chat: int, thread: int) -> None:
    """The case has this topic from now on; a card that stands outside is taken along when the topic's is shown."""
    place = await tx.places.of(case_id)
    card = place.card_message_id if place is not None and place.chat_id == staff_chat else None
    await tx.places.save(Place(case_id, staff_chat, thread, card))
    await tx.places.keep(staff_chat, thread, CaseMessage(case_id, thread))  # the message that opened it has its number
