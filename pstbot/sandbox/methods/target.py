"""Where a call is aimed: chat, topic, message; refused in Telegram's words."""

from pstbot.sandbox.chats import Chat
from pstbot.sandbox.errors import ApiError, bad, forbidden
from pstbot.sandbox.params import Params
from pstbot.sandbox.people import Person
from pstbot.sandbox.shapes import Json
from pstbot.sandbox.state import State


def chat_of(state: State, params: Params) -> Chat:
    """The chat named by ``chat_id``, if the bot can see it."""
    if not params.text("chat_id"):
        raise bad("chat_id is empty")
    chat = state.chats.get(params.integer("chat_id") or 0)
    if chat is None or (chat.person and not knows(state, chat.person)):
        raise bad("chat not found")
    if not chat.is_private:
        _check_present(state, chat)
    return chat


def knows(state: State, person: Person) -> bool:
    """Whether the bot ever met the person: in private, or in a group."""
    if person.started or person.blocked:
        return True
    groups = (chat for chat in state.chats.values() if not chat.is_private)
    return any(person.id in chat.members and state.bot_member(chat).present for chat in groups)


def _check_present(state: State, chat: Chat) -> None:
    if chat.migrated_to:
        raise ApiError(
            400,
            "Bad Request: group chat was upgraded to a supergroup chat",
            {"migrate_to_chat_id": chat.migrated_to},
        )
    status = state.bot_member(chat).status
    called = "supergroup" if chat.type == "supergroup" else "group"
    if status == "kicked":
        raise forbidden(f"bot was kicked from the {called} chat")
    if status == "left":
        raise forbidden(f"bot is not a member of the {called} chat")


def writable_chat(state: State, params: Params) -> Chat:
    """The chat, if the bot may write there now."""
    chat = chat_of(state, params)
    if chat.person and chat.person.blocked:
        raise forbidden("bot was blocked by the user")
    if chat.person and not chat.person.started:
        raise forbidden("bot can't initiate conversation with a user")
    return chat


def thread_of(state: State, chat: Chat, params: Params) -> int | None:
    """The topic named by ``message_thread_id``; nothing for General, which must not be named."""
    thread = params.integer("message_thread_id")
    if not thread:
        return None
    if thread not in chat.topics:
        replies = any(message.get("message_thread_id") == thread for message in chat.messages.values())
        raise bad("message thread is not a forum topic thread" if replies else "message thread not found")
    check_open(state, chat, thread)
    return thread


def check_open(state: State, chat: Chat, thread: int) -> None:
    """In a closed topic only administrators who manage topics may write."""
    if chat.is_forum and chat.topics[thread].closed and not state.bot_member(chat).may("can_manage_topics"):
        raise bad("TOPIC_CLOSED")


def message_of(chat: Chat, params: Params, purpose: str) -> Json:
    """The message named by ``message_id``; ``purpose`` completes "message to … not found"."""
    number = params.integer("message_id")
    if number is None:
        raise bad("message identifier is not specified")
    if number not in chat.messages:
        raise bad(f"message to {purpose} not found")
    return chat.messages[number]


def replied(chat: Chat, params: Params) -> Json | None:
    """The message to answer; a missing one is refused unless the call allows it."""
    given = params.parsed("reply_parameters", "ReplyParameters")
    if isinstance(given, dict):
        number, lenient = given.get("message_id"), bool(given.get("allow_sending_without_reply"))
    else:
        number, lenient = params.integer("reply_to_message_id"), params.flag("allow_sending_without_reply")
    if not number:
        return None
    if number not in chat.messages and not lenient:
        raise bad("message to be replied not found")
    return chat.messages.get(number)
