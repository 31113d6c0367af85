"""What happened, taken out of Telegram's update: the only form in which handlers see it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from aiogram import Bot
from aiogram.types import (
    CallbackQuery,
    MaybeInaccessibleMessageUnion,
    Message,
    MessageOriginChannel,
    MessageOriginChat,
    MessageOriginHiddenUser,
    MessageOriginUnion,
    MessageOriginUser,
    MessageReactionUpdated,
    User,
)

from handlers.buttons import Press, unpack
from handlers.media import Media, media_of


class Shape(StrEnum):
    """How a message reached the staff group; anything but PLAIN changes nothing there (promise P13)."""

    PLAIN = "plain"
    ANONYMOUS = "anonymous"  # an anonymous administrator or a channel speaking as itself
    FORWARDED = "forwarded"
    BOT = "bot"


@dataclass(frozen=True, slots=True)
class Event:
    chat_id: int
    private: bool
    user_id: int
    user_name: str
    language: str | None
    message_id: int
    shape: Shape = Shape.PLAIN
    thread_id: int | None = None
    text: str = ""
    entities: tuple[Mapping[str, Any], ...] = ()
    media: Media | None = None
    reply_to: int | None = None
    answers_desk: bool = False  # what is replied to was written by the bot
    command: str | None = None
    argument: str = ""
    press: Press | None = None
    callback_id: str | None = None
    edited: bool = False
    album: str | None = None  # the messages of an album come one by one; only one of them carries the caption
    origin: str | None = None  # the name of whoever said first what is forwarded here
    username: str | None = None  # the speaker's public name, which may change hands
    reactions: tuple[str, ...] | None = None  # a person's reactions under a message; "" for one that has no emoji

    @property
    def touches(self) -> int | None:
        """The message that is pressed, changed, reacted to, or answered."""
        at_itself = self.callback_id is not None or self.edited or self.reactions is not None
        return self.message_id if at_itself else self.reply_to

    @property
    def words(self) -> str:
        """Text or caption, as typed."""
        return self.text or (self.media.caption if self.media else "")


def event_of_message(message: Message, bot_username: str, *, edited: bool = False) -> Event:
    private = message.chat.type == "private"
    command, argument = _command(message.text or "", None if private else bot_username)
    return Event(
        chat_id=message.chat.id,
        private=private,
        user_id=message.from_user.id if message.from_user else 0,
        user_name=_name(message.from_user),
        username=message.from_user.username if message.from_user else None,
        language=message.from_user.language_code if message.from_user else None,
        message_id=message.message_id,
        shape=_shape(message),
        thread_id=message.message_thread_id if message.is_topic_message else None,
        text=message.text or "",
        entities=tuple(entity.model_dump(exclude_none=True) for entity in message.entities or ()),
        media=media_of(message),
        reply_to=_reply_to(message),
        answers_desk=_answers(message, bot_username),
        command=command,
        argument=argument,
        edited=edited,
        album=message.media_group_id,
        origin=_origin(message.forward_origin),
    )


def event_of_press(query: CallbackQuery) -> Event | None:
    """None when Telegram no longer shows us the message, or shows one that the bot did not send."""
    message = query.message
    if message is None or _is_of_others(message, query.bot):
        return None
    return Event(
        chat_id=message.chat.id,
        private=message.chat.type == "private",
        user_id=query.from_user.id,
        user_name=_name(query.from_user),
        username=query.from_user.username,
        language=query.from_user.language_code,
        message_id=message.message_id,
        shape=Shape.BOT if query.from_user.is_bot else Shape.PLAIN,
        thread_id=message.message_thread_id if isinstance(message, Message) and message.is_topic_message else None,
        press=unpack(query.data),
        callback_id=query.id,
    )


def _is_of_others(message: MaybeInaccessibleMessageUnion, bot: Bot | None) -> bool:
    """What stood under a message too old is not told; its buttons are the bot's all the same."""
    return (
        isinstance(message, Message)
        and bot is not None
        and (message.from_user is None or message.from_user.id != bot.id)
    )


def event_of_reaction(reaction: MessageReactionUpdated) -> Event:
    user = reaction.user
    return Event(
        chat_id=reaction.chat.id,
        private=reaction.chat.type == "private",
        user_id=user.id if user else 0,
        user_name=_name(user),
        username=user.username if user else None,
        language=user.language_code if user else None,
        message_id=reaction.message_id,
        shape=Shape.ANONYMOUS if user is None else Shape.BOT if user.is_bot else Shape.PLAIN,
        reactions=tuple(getattr(each, "emoji", "") for each in reaction.new_reaction),
    )


def _name(user: User | None) -> str:
    """In one line: it stands at the head of messages."""
    return " ".join(user.full_name.split()) if user else ""


def _command(text: str, bot_username: str | None) -> tuple[str | None, str]:
    """``/kasus@pstbot 12`` → ("kasus", "12"); another bot's command is not ours. Without ``bot_username`` all are."""
    if not text.startswith("/") or not text[1:2].strip():
        return None, ""
    head, *argument = text[1:].split(None, 1)
    name, _, addressed = head.partition("@")
    if addressed and bot_username is not None and addressed.casefold() != bot_username.casefold():
        return None, ""
    return name.casefold(), "".join(argument).strip()


def _shape(message: Message) -> Shape:
    if message.sender_chat is not None:  # also what a linked channel posts: it comes under Telegram's own name
        return Shape.ANONYMOUS
    if message.from_user is None or message.from_user.is_bot:
        return Shape.BOT
    if message.via_bot is not None and message.chat.type != "private":  # a citizen may use any other bot's keyboard
        return Shape.BOT
    return Shape.FORWARDED if message.forward_origin is not None else Shape.PLAIN


def _origin(origin: MessageOriginUnion | None) -> str | None:
    """A name only: neither the number nor the link of whoever said it first."""
    match origin:
        case MessageOriginUser():
            return origin.sender_user.full_name
        case MessageOriginHiddenUser():
            return origin.sender_user_name
        case MessageOriginChat():
            return origin.sender_chat.title or ""
        case MessageOriginChannel():
            return origin.chat.title or ""
    return None


def _reply_to(message: Message) -> int | None:
    """A topic's messages carry a reply to the message that opened it: that is no reply of a person."""
    replied = message.reply_to_message
    if replied is None or (replied.forum_topic_created is not None and message.is_topic_message):
        return None
    return replied.message_id


def _answers(message: Message, username: str) -> bool:
    replied = message.reply_to_message
    author = replied.from_user if replied is not None else None
    return author is not None and author.is_bot and (author.username or "").casefold() == username.casefold()
