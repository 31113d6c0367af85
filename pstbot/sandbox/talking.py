"""What people say and send in a chat."""

import re
from typing import TypeAlias

from pstbot.sandbox.blocking import Blocking
from pstbot.sandbox.chats import Chat
from pstbot.sandbox.entities import with_found
from pstbot.sandbox.errors import NotPossible
from pstbot.sandbox.files import KINDS
from pstbot.sandbox.formatting import TEXT_UNITS, caption_units
from pstbot.sandbox.messages import Sender, chat_sender, new_message, person_sender
from pstbot.sandbox.people import Person
from pstbot.sandbox.shapes import Json, utf16

PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")
AsChat: TypeAlias = bool | Json


class Talking(Blocking):
    """Every act raises ``NotPossible`` where a real client would not let the person do it."""

    def start(self, person: Person, payload: str | None = None) -> Json:
        """Press Start in the bot's private chat, or follow a deep link that carries ``payload``."""
        if payload is not None and not PAYLOAD.fullmatch(payload):
            raise NotPossible("a deep link carries 1 to 64 of A-Z, a-z, 0-9, _ and -")
        if person.blocked:
            self.unblock(person)
        person.started = True
        return self.say(person, f"/start {payload}" if payload else "/start")

    def say(
        self,
        person: Person,
        text: str,
        chat: Chat | None = None,
        thread: int | None = None,
        reply_to: Json | int | None = None,
        entities: list[Json] | None = None,
        as_chat: AsChat = False,
        forward_origin: Json | None = None,
    ) -> Json:
        """One text message. A client would split more than 4096 units; here they are refused.

        ``as_chat``: true speaks as the group (anonymous administrator), a Chat object as that channel.
        """
        kept = text.strip()
        if not 0 < utf16(kept) <= TEXT_UNITS:
            raise NotPossible("a message has 1 to 4096 UTF-16 units")
        content: Json = {"text": kept}
        if found := with_found(kept, entities or []):
            content["entities"] = found
        return self._speak(person, chat, content, thread, reply_to, as_chat, forward_origin)

    def send(
        self,
        person: Person,
        kind: str,
        file_name: str = "",
        content: bytes = b"",
        caption: str = "",
        chat: Chat | None = None,
        thread: int | None = None,
        reply_to: Json | int | None = None,
        mime_type: str = "",
        media_group_id: str | None = None,
        as_chat: AsChat = False,
        forward_origin: Json | None = None,
    ) -> Json:
        """One file: photo, animation, document, voice, audio, video, video_note or sticker."""
        if kind not in KINDS:
            raise NotPossible(f"there are no files of kind {kind}")
        if utf16(caption) > caption_units(person) or (caption and not KINDS[kind].captioned):
            raise NotPossible("this caption is too long, or this kind has none")
        stored = self.files.store(kind, file_name or f"{kind}{KINDS[kind].extension}", content, mime_type)
        parts = stored.fields()
        if media_group_id:
            parts = {"media_group_id": media_group_id} | parts
        if caption:
            parts["caption"] = caption
            if found := with_found(caption, []):
                parts["caption_entities"] = found
        return self._speak(person, chat, parts, thread, reply_to, as_chat, forward_origin)

    def send_other(self, person: Person, content: Json, chat: Chat | None = None, thread: int | None = None) -> Json:
        """A message of any other content, given as the Bot API's field: contact, location, poll, dice …"""
        return self._speak(person, chat, content, thread, None, False, None)

    def forward(self, person: Person, message: Json, chat: Chat | None = None, thread: int | None = None) -> Json:
        """Forward a message as a client does: its content, and where it came from."""
        origin: Json = {"type": "user", "sender_user": message["from"], "date": message["date"]}
        parts = (
            "text",
            "entities",
            "caption",
            "caption_entities",
            *KINDS,
            "location",
            "venue",
            "contact",
            "poll",
            "dice",
        )
        content = {name: message[name] for name in parts if name in message}
        return self._speak(person, chat, content, thread, None, False, message.get("forward_origin", origin))

    def _speak(
        self,
        person: Person,
        chat: Chat | None,
        content: Json,
        thread: int | None,
        reply_to: Json | int | None,
        as_chat: AsChat,
        forward_origin: Json | None,
    ) -> Json:
        place = chat or self.chats[person.id]
        self.check_may_speak(person, place, thread)
        if forward_origin:
            content = {"forward_origin": forward_origin} | content
        reply = None if reply_to is None else self.message_in(place, reply_to)
        message = new_message(self, place, self._sender(person, place, as_chat), content, thread, reply)
        if self.hears(place):
            self.emit("message", message)
        return message

    def _sender(self, person: Person, chat: Chat, as_chat: AsChat) -> Sender:
        if not as_chat:
            return person_sender(person)
        return chat_sender(chat.shape if as_chat is True else as_chat, chat)

    def hears(self, chat: Chat) -> bool:
        """Whether the bot is in this chat to hear what happens."""
        return chat.is_private or self.bot_member(chat).present

    def check_may_speak(self, person: Person, chat: Chat, thread: int | None) -> None:
        """Raises ``NotPossible``; an administrator may speak in a closed topic."""
        if chat.is_private:
            self._check_private(person, chat)
            return
        member = chat.member(person)
        if not member.present:
            raise NotPossible("not a member of this group")
        if thread is None:
            return
        if thread not in chat.topics or not chat.is_forum:
            raise NotPossible("there is no such topic")
        if chat.topics[thread].closed and not member.may("can_manage_topics"):
            raise NotPossible("this topic is closed")

    def _check_private(self, person: Person, chat: Chat) -> None:
        if chat.person is not person:
            raise NotPossible("this is somebody else's private chat")
        if person.blocked:
            raise NotPossible("this person has blocked the bot")
        # Any first message opens the chat, as Start does.
        person.started = True

    def message_in(self, chat: Chat, message: Json | int) -> Json:
        """The message as it is now. Raises ``NotPossible`` if it is gone."""
        number = message if isinstance(message, int) else message["message_id"]
        if number not in chat.messages:
            raise NotPossible("there is no such message")
        return chat.messages[number]
