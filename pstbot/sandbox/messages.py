"""How a message comes into being and changes, whoever sends it. Source: https://core.telegram.org/bots/api#message."""

from dataclasses import dataclass

from pstbot.sandbox.chats import Chat, Topic
from pstbot.sandbox.people import Person
from pstbot.sandbox.shapes import ANONYMOUS_ADMIN, CHANNEL_BOT, Json
from pstbot.sandbox.state import State

TOPIC_COLOURS = (7322096, 16766590, 13338331, 9367192, 16749490, 16478047)


@dataclass(frozen=True, slots=True)
class Sender:
    """Who stands in ``from`` and ``sender_chat``."""

    user: Json
    chat: Json | None = None


def person_sender(person: Person) -> Sender:
    return Sender(person.user())


def chat_sender(sender_chat: Json, chat: Chat) -> Sender:
    """An anonymous administrator (the group itself) or a channel."""
    return Sender(ANONYMOUS_ADMIN if sender_chat["id"] == chat.id else CHANNEL_BOT, sender_chat)


def new_message(
    state: State,
    chat: Chat,
    sender: Sender,
    content: Json,
    thread: int | None = None,
    reply: Json | None = None,
) -> Json:
    """Store one message and return it; the caller tells the bot where it should hear of it."""
    message: Json = {"message_id": state.next_message_id(chat), "from": sender.user}
    if sender.chat:
        message["sender_chat"] = sender.chat
    message |= {"chat": chat.shape, "date": state.clock.seconds()}
    message |= _threading(chat, thread, reply) | content
    chat.messages[message["message_id"]] = message
    state.changed.mark()
    return message


def _threading(chat: Chat, thread: int | None, reply: Json | None) -> Json:
    """Inside a topic every message answers something, if only the message that opened it.

    Where topics have been switched off that answer is all that is left of them: the words stand among all others.
    """
    topic = chat.topics.get(thread or 0)
    if topic and chat.is_forum:
        placed: Json = {"message_thread_id": topic.thread_id, "is_topic_message": True}
        return placed | {"reply_to_message": without_reply(reply or topic.root)}
    reply = reply or (topic.root if topic else None)
    if reply is None:
        return {}
    placed = {"reply_to_message": without_reply(reply)}
    if chat.type == "supergroup":
        # Outside topics Telegram numbers a chain of replies too: an id that is no topic.
        placed["message_thread_id"] = reply.get("message_thread_id") or reply["message_id"]
    return placed


def without_reply(message: Json) -> Json:
    """A message inside another one does not show what it answered itself."""
    return {name: value for name, value in message.items() if name != "reply_to_message"}


def opens_topic(state: State, chat: Chat, sender: Sender, name: str, colour: int, emoji: str | None) -> Topic:
    """Create a topic with the service message that opens it."""
    content: Json = {"name": name, "icon_color": colour}
    if emoji:
        content["icon_custom_emoji_id"] = emoji
    root = new_message(state, chat, sender, {"forum_topic_created": content})
    root |= {"message_thread_id": root["message_id"], "is_topic_message": True}
    topic = chat.topics[root["message_id"]] = Topic(root["message_id"], name, colour, root, custom_emoji=emoji)
    return topic


def service_message(state: State, chat: Chat, sender: Sender, content: Json, thread: int | None = None) -> Json:
    """A line such as "topic closed"; the bot hears of its own ones too."""
    message = new_message(state, chat, sender, content, thread)
    state.emit("message", message)
    return message


def remove_message(state: State, chat: Chat, message_id: int) -> None:
    chat.messages.pop(message_id, None)
    chat.reactions.pop(message_id, None)
    chat.reply_keyboards.pop(message_id, None)
    if message_id in chat.pinned:
        chat.pinned.remove(message_id)
    state.changed.mark()


def remove_topic(state: State, chat: Chat, thread: int) -> None:
    """The topic and everything said in it are gone; nobody is told."""
    del chat.topics[thread]
    gone = [number for number, message in chat.messages.items() if message.get("message_thread_id") == thread]
    for number in gone:
        remove_message(state, chat, number)
    state.changed.mark()
