"""Changing and deleting what was sent. Source: https://core.telegram.org/bots/api#updating-messages."""

from pstbot.sandbox.chats import Chat
from pstbot.sandbox.errors import bad
from pstbot.sandbox.files import file_of
from pstbot.sandbox.formatting import caption, message_text
from pstbot.sandbox.markup import reply_markup
from pstbot.sandbox.messages import remove_message
from pstbot.sandbox.methods.table import Table
from pstbot.sandbox.methods.target import chat_of, message_of
from pstbot.sandbox.params import Params
from pstbot.sandbox.shapes import Json
from pstbot.sandbox.state import State

DELETABLE_SECONDS = 48 * 3600
UNCHANGED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current content "
    "and reply markup of the message"
)


def edit_text(state: State, params: Params) -> Json:
    text, entities = message_text(params)
    markup = reply_markup(params).inline
    message = _editable(state, params)
    if "text" not in message:
        raise bad("there is no text in the message to edit")
    return _change(state, message, {"text": text, "entities": entities or None, "reply_markup": markup})


def edit_caption(state: State, params: Params) -> Json:
    text, entities = caption(params)
    markup = reply_markup(params).inline
    message = _editable(state, params)
    if file_of(message) is None:
        raise bad("there is no caption in the message to edit")
    new: Json = {"caption": text or None, "caption_entities": entities or None, "reply_markup": markup}
    return _change(state, message, new)


def edit_reply_markup(state: State, params: Params) -> Json:
    markup = reply_markup(params).inline
    return _change(state, _editable(state, params), {"reply_markup": markup})


def _editable(state: State, params: Params) -> Json:
    message = message_of(chat_of(state, params), params, "edit")
    if message["from"]["id"] != state.bot.id:
        raise bad("message can't be edited")
    return message


def _change(state: State, message: Json, new: Json) -> Json:
    """Apply the new fields (``None`` takes one away), unless nothing would change."""
    if all(message.get(name) == value for name, value in new.items()):
        raise bad(UNCHANGED)
    for name, value in new.items():
        if value is None:
            message.pop(name, None)
        else:
            message[name] = value
    message["edit_date"] = state.clock.seconds()
    state.changed.mark()
    return message


def delete(state: State, params: Params) -> bool:
    chat = chat_of(state, params)
    message = message_of(chat, params, "delete")
    own = message["from"]["id"] == state.bot.id
    if "forum_topic_created" in message or not (own or _may_delete_others(state, chat)):
        raise bad("message can't be deleted")
    if state.clock.seconds() - message["date"] > DELETABLE_SECONDS:
        raise bad("message can't be deleted for everyone")
    remove_message(state, chat, message["message_id"])
    return True


def _may_delete_others(state: State, chat: Chat) -> bool:
    return chat.is_private or state.bot_member(chat).may("can_delete_messages")


TABLE: Table = {
    "editMessageText": edit_text,
    "editMessageCaption": edit_caption,
    "editMessageReplyMarkup": edit_reply_markup,
    "deleteMessage": delete,
}
