"""Forum topics. Source: https://core.telegram.org/bots/api#createforumtopic and the methods after it."""

from pstbot.sandbox.chats import Chat, Topic
from pstbot.sandbox.errors import bad
from pstbot.sandbox.messages import TOPIC_COLOURS, opens_topic, person_sender, remove_topic, service_message
from pstbot.sandbox.methods.table import Table
from pstbot.sandbox.methods.target import chat_of
from pstbot.sandbox.params import Params
from pstbot.sandbox.shapes import Json
from pstbot.sandbox.state import State

NAME_SIGNS = 128


def create(state: State, params: Params) -> Json:
    chat = _forum(state, params, "create a topic")
    name = _name(params)
    colour = params.integer("icon_color") or TOPIC_COLOURS[0]
    if colour not in TOPIC_COLOURS:
        raise bad("invalid icon color specified")
    emoji = params.text("icon_custom_emoji_id") or None
    topic = opens_topic(state, chat, person_sender(state.bot), name, colour, emoji)
    state.emit("message", topic.root)
    shape: Json = {"message_thread_id": topic.thread_id, "name": name, "icon_color": colour}
    return shape | ({"icon_custom_emoji_id": emoji} if emoji else {})


def edit(state: State, params: Params) -> bool:
    chat = _forum(state, params, "edit the topic")
    topic = _topic(chat, params)
    name = _name(params) if "name" in params.values else topic.name
    emoji = params.text("icon_custom_emoji_id") if "icon_custom_emoji_id" in params.values else topic.custom_emoji
    if (name, emoji) == (topic.name, topic.custom_emoji):
        raise bad("TOPIC_NOT_MODIFIED")
    changed: Json = {"name": name} if name != topic.name else {}
    if emoji != topic.custom_emoji:
        changed["icon_custom_emoji_id"] = emoji
    topic.name, topic.custom_emoji = name, emoji
    service_message(state, chat, person_sender(state.bot), {"forum_topic_edited": changed}, topic.thread_id)
    return True


def close(state: State, params: Params) -> bool:
    return _toggle(state, params, closed=True)


def reopen(state: State, params: Params) -> bool:
    return _toggle(state, params, closed=False)


def _toggle(state: State, params: Params, closed: bool) -> bool:
    chat = _forum(state, params, "close or open the topic")
    topic = _topic(chat, params)
    if topic.closed == closed:
        raise bad("TOPIC_NOT_MODIFIED")
    topic.closed = closed
    content: Json = {"forum_topic_closed" if closed else "forum_topic_reopened": {}}
    service_message(state, chat, person_sender(state.bot), content, topic.thread_id)
    return True


def delete(state: State, params: Params) -> bool:
    chat = _forum(state, params, "delete the topic")
    remove_topic(state, chat, _topic(chat, params).thread_id)
    return True


def _forum(state: State, params: Params, act: str) -> Chat:
    chat = chat_of(state, params)
    if not chat.is_forum:
        raise bad("the chat is not a forum")
    if not state.bot_member(chat).may("can_manage_topics"):
        raise bad(f"not enough rights to {act}")
    return chat


def _topic(chat: Chat, params: Params) -> Topic:
    thread = params.integer("message_thread_id")
    if not thread or thread < 0:
        raise bad("invalid message thread identifier specified")
    if thread not in chat.topics:
        raise bad("TOPIC_ID_INVALID")
    return chat.topics[thread]


def _name(params: Params) -> str:
    name = " ".join(params.text("name").split())
    if not name:
        raise bad("title must be non-empty")
    if len(name) > NAME_SIGNS:
        # Telegram cuts silently; a refusal shows the mistake, and the documentation allows 1 to 128.
        raise bad("TOPIC_TITLE_INVALID")
    return name


TABLE: Table = {
    "createForumTopic": create,
    "editForumTopic": edit,
    "closeForumTopic": close,
    "reopenForumTopic": reopen,
    "deleteForumTopic": delete,
}
