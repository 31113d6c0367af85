"""What a reply in a topic says about itself: it stays among officers where it answers one of them."""

from handlers.desk import Desk
from handlers.event import Event, Shape
from handlers.officer.marks import has_words, unmarked
from pstbot.domain.case import Consultation
from pstbot.ports.carriers import Channel, Urgency
from pstbot.services.calls import Calls
from pstbot.services.relay import HELD, NOTE, WAITING
from pstbot.services.said import Said

KEPT_SIGN = "✍"  # from Telegram's fixed list of reactions


async def answers_call(event: Event, desk: Desk, case: Consultation, words: Said) -> bool:
    """A reply to a colleague's question, or to an answer, was kept as a note; false for anything else."""
    if event.reply_to is None or event.shape is not Shape.PLAIN:
        return False
    call = await desk.tx.calls.at(event.chat_id, event.reply_to)
    rings = call is not None  # to a message of the bot; Telegram itself tells whose own message is replied to
    if call is None:
        note = await desk.tx.messages.said_at(case.id, event.chat_id, event.reply_to)
        call = await desk.tx.calls.about(note.id) if note else None
    if call is None or call.case_id != case.id or not has_words(unmarked(words)):
        return False
    await Calls(desk.tx, desk.now, desk.tools.premises).answer(case, call, desk.member, unmarked(words), rings=rings)
    await show_kept(event, desk, case)
    return True


async def replies_to_note(event: Event, desk: Desk, case: Consultation) -> bool:
    """Who replies to a note may be talking to its author: the words wait."""
    if event.reply_to is None:
        return False
    replied = await desk.tx.messages.said_at(case.id, event.chat_id, event.reply_to)
    return replied is not None and replied.state == NOTE


async def keep_replied(event: Event, desk: Desk, case: Consultation) -> bool:
    """/catatan in reply to words that wait keeps them among officers; for a second eye wait only the author's own."""
    if event.command != "catatan" or event.reply_to is None:
        return False
    waiting = await desk.tx.messages.said_at(case.id, event.chat_id, event.reply_to)
    if waiting is None or waiting.state not in WAITING:
        return False
    if waiting.state != HELD and waiting.author_id != desk.member.user_id:
        return False
    await desk.consultations.keep_held(waiting)
    return True


async def show_kept(event: Event, desk: Desk, case: Consultation) -> None:
    """A sign on the officer's message instead of another message in the group."""
    payload = {"message_id": event.message_id, "emoji": KEPT_SIGN}
    receiver = str(event.chat_id)
    await desk.tx.outbox.put(
        Channel.TELEGRAM, "reaction", receiver, payload, desk.now, case_id=case.id, urgency=Urgency.CARD
    )
