"""Where the bot is and who is there: blocked chats, foreign groups, members who come and go."""

from datetime import datetime, timedelta

from aiogram.types import Chat, ChatMemberRestricted, ChatMemberUpdated, Message

from pstbot.domain.case import Status
from pstbot.domain.layout import Layout
from pstbot.ports.carriers import Channel
from pstbot.ports.storage import Transaction
from pstbot.services.healing import open_again
from pstbot.services.hindrances import Needed, tell_privately
from pstbot.services.own_topics import adopt_topic
from pstbot.services.premises import STAFF_CHAT
from pstbot.services.reachability import note_reachable
from pstbot.services.staff import Staff
from pstbot.services.staff_group import group_moved
from pstbot.services.staff_layout import learn_layout

_GONE = {"left", "kicked"}


async def own_status_moved(tx: Transaction, moved: ChatMemberUpdated, now: datetime, quiet: timedelta) -> None:
    """A citizen blocked or came back; somebody put the bot into a group.

    A group that turns into a supergroup puts the bot out of its old number and into a new one, and the message that
    says so may come last: for ``quiet`` nothing is said of it.
    """
    status = moved.new_chat_member.status
    if moved.chat.type == "private":
        person = await tx.people.by_chat(moved.chat.id)
        if person is not None:
            await note_reachable(tx, person, status not in _GONE, now)
    elif str(moved.chat.id) == await tx.house.get(STAFF_CHAT):
        await learn_layout(tx, _layout(moved.chat), moved.date, now)
        await _own_group_moved(tx, str(moved.chat.id), status in _GONE, now, quiet)
    elif status not in _GONE:
        await _leave(tx, moved.chat.id, now, quiet)


async def _own_group_moved(tx: Transaction, staff: str, gone: bool, now: datetime, quiet: timedelta) -> None:
    """Put out: the coordinators can bring the bot back. Back, or with other rights: what waited is tried at once."""
    if gone:
        await tell_privately(tx, Needed.SEAT, now, not_before=now + quiet, group=staff)
    else:
        await tx.outbox.stir(staff)


async def _topic_moved(tx: Transaction, message: Message, now: datetime) -> None:
    """In a closed topic only administrators can write: a case that goes on needs its topic open."""
    thread = message.message_thread_id
    case = None if thread is None else await tx.places.case_in(message.chat.id, thread)
    if case is None:
        return
    staff = str(message.chat.id)
    if message.forum_topic_reopened is not None:
        await tx.outbox.settle_waiting("reopen-topic", staff, case.id, now)
    elif case.status is not Status.CLOSED:
        await open_again(tx, case.id, staff, now)
        payload = {"key": "topic-reopened", "params": {}}
        await tx.outbox.put(Channel.TELEGRAM, "notice", staff, payload, now, case_id=case.id)


async def member_moved(tx: Transaction, moved: ChatMemberUpdated, now: datetime) -> None:
    """Who joins the staff group is noted without a role; who leaves can do nothing any more."""
    if str(moved.chat.id) != await tx.house.get(STAFF_CHAT) or moved.new_chat_member.user.is_bot:
        return
    user = moved.new_chat_member.user
    restricted = moved.new_chat_member
    outside = isinstance(restricted, ChatMemberRestricted) and not restricted.is_member
    if outside or moved.new_chat_member.status in _GONE:
        await Staff(tx, now).left(user.id)
    else:
        await Staff(tx, now).joined(user.id, user.full_name, user.username)


async def foreign_group(tx: Transaction, message: Message, now: datetime, quiet: timedelta) -> bool:
    """True for a group that is not ours, which is left politely; the staff group's move to a new id is followed."""
    staff = await tx.house.get(STAFF_CHAT)
    if str(message.chat.id) == staff:
        await learn_layout(tx, _layout(message.chat), message.date, now)
        if message.migrate_to_chat_id is not None:
            await group_moved(tx, staff, str(message.migrate_to_chat_id), now)
        if message.forum_topic_created is not None and _is_ours(message):
            thread = message.message_thread_id or message.message_id
            await adopt_topic(tx, message.chat.id, thread, message.forum_topic_created.name)
        if message.forum_topic_closed is not None or message.forum_topic_reopened is not None:
            await _topic_moved(tx, message, now)
        return False
    if message.migrate_from_chat_id is not None and str(message.migrate_from_chat_id) == staff:
        await group_moved(tx, staff, str(message.chat.id), now)
        return False
    await _leave(tx, message.chat.id, now, quiet)
    return True


def _layout(chat: Chat) -> Layout:
    return Layout.TOPICS if chat.is_forum else Layout.REPLIES


def _is_ours(message: Message) -> bool:
    return message.bot is not None and message.from_user is not None and message.from_user.id == message.bot.id


async def _leave(tx: Transaction, chat_id: int, now: datetime, quiet: timedelta) -> None:
    """Say why, then go; asked for one time per group and day, however much is written there meanwhile."""
    receiver, today = str(chat_id), now.date().isoformat()
    payload, once = {"key": "foreign-group", "params": {}}, f"farewell:{receiver}:{today}"
    await tx.outbox.put(Channel.TELEGRAM, "notice", receiver, payload, now, once=once, not_before=now + quiet)
    await tx.outbox.put(Channel.TELEGRAM, "leave", receiver, {}, now, once=f"leave:{receiver}:{today}")
