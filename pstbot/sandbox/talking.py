"""What people do in a chat: start, say, send, press, edit, delete, react."""

import re
from typing import TypeAlias

from pstbot.sandbox.blocking import Blocking
from pstbot.sandbox.chats import Chat
from pstbot.sandbox.entities import with_found
from pstbot.sandbox.errors import NotPossible
from pstbot.sandbox.files import KINDS
from pstbot.sandbox.formatting import CAPTION_UNITS, TEXT_UNITS
from pstbot.sandbox.messages import Sender, chat_sender, new_message, person_sender, remove_message
from pstbot.sandbox.people import Person
from pstbot.sandbox.shapes import Json, utf16
from pstbot.sandbox.state import Query

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
        """One file: photo, document, voice, audio, video, video_note or sticker."""
        if kind not in KINDS:
            raise NotPossible(f"there are no files of kind {kind}")
        if utf16(caption) > CAPTION_UNITS or (caption and not KINDS[kind].captioned):
            raise NotPossible("this caption is too long, or this kind has none")
        stored = self.files.store(kind, file_name or f"{kind}{KINDS[kind].extension}", content, mime_type)
        parts: Json = {kind: stored.described()}
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
        parts = ("text", "entities", "caption", "caption_entities", *KINDS)
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
        if self._heard(place):
            self.emit("message", message)
        return message

    def _sender(self, person: Person, chat: Chat, as_chat: AsChat) -> Sender:
        if not as_chat:
            return person_sender(person)
        return chat_sender(chat.shape if as_chat is True else as_chat, chat)

    def _heard(self, chat: Chat) -> bool:
        """Whether the bot is there to hear it."""
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
        if thread not in chat.topics:
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

    def press(self, person: Person, message: Json, button: str) -> str:
        """Press an inline button, named by its label or its data; the id of the callback query."""
        current = self.message_in(self.chats[message["chat"]["id"]], message)
        rows = current.get("reply_markup", {}).get("inline_keyboard", [])
        for each in (each for row in rows for each in row):
            if button in (each["text"], each.get("callback_data")):
                if "callback_data" not in each:
                    raise NotPossible("this button opens a link")
                return self.press_data(person, current, each["callback_data"])
        raise NotPossible(f"there is no button {button!r}")

    def press_data(self, person: Person, message: Json, data: str) -> str:
        """A press whose button may be gone by now, as happens on a slow network; the id of the callback query."""
        chat = self.chats[message["chat"]["id"]]
        if chat.person is not person and not chat.member(person).present:
            raise NotPossible("not a member of this chat")
        query = Query(str(self.rng.randrange(10**17, 10**18)), person, chat.id, message["message_id"])
        self.queries[query.id] = query
        shape: Json = {"id": query.id, "from": person.user(), "message": message}
        self.emit("callback_query", shape | {"chat_instance": str(-chat.id * 7919), "data": data})
        return query.id

    def edit(self, person: Person, message: Json | int, text: str, chat: Chat | None = None) -> Json:
        """Change one's own text or caption."""
        place = chat or self._place(person, message)
        current = self._own(person, place, message)
        field, limit = ("text", TEXT_UNITS) if "text" in current else ("caption", CAPTION_UNITS)
        kept = text.strip()
        if not kept or utf16(kept) > limit:
            raise NotPossible(f"a {field} has 1 to {limit} UTF-16 units")
        names = {"text": "entities", "caption": "caption_entities"}
        current.pop(names[field], None)
        current |= {field: kept, "edit_date": self.clock.seconds()}
        if found := with_found(kept, []):
            current[names[field]] = found
        if self._heard(place):
            self.emit("edited_message", current)
        return current

    def _place(self, person: Person, message: Json | int) -> Chat:
        return self.chats[person.id if isinstance(message, int) else message["chat"]["id"]]

    def _own(self, person: Person, chat: Chat, message: Json | int) -> Json:
        current = self.message_in(chat, message)
        if current["from"]["id"] != person.id:
            raise NotPossible("this is not the person's own message")
        return current

    def delete(self, person: Person, message: Json | int, chat: Chat | None = None) -> None:
        """Bots are not told of deletions."""
        place = chat or self._place(person, message)
        current = self.message_in(place, message)
        own = current["from"]["id"] == person.id or place.is_private
        if not own and not place.member(person).may("can_delete_messages"):
            raise NotPossible("not enough rights to delete this message")
        remove_message(self, place, current["message_id"])

    def react(self, person: Person, message: Json | int, emoji: str | None, chat: Chat | None = None) -> None:
        """Set the person's reaction, or take it away (``None`` or an empty text)."""
        place = chat or self._place(person, message)
        number = self.message_in(place, message)["message_id"]
        given = place.reactions.setdefault(number, {})
        old = given.pop(person.id, None)
        if emoji:
            given[person.id] = emoji
        if place.is_private or self.bot_member(place).status == "administrator":
            self._emit_reaction(person, place, number, old, emoji)
        self.changed.mark()

    def _emit_reaction(self, person: Person, chat: Chat, number: int, old: str | None, new: str | None) -> None:
        shape: Json = {"chat": chat.shape, "message_id": number, "user": person.user(), "date": self.clock.seconds()}
        self.emit("message_reaction", shape | {"old_reaction": _reactions(old), "new_reaction": _reactions(new)})


def _reactions(emoji: str | None) -> list[Json]:
    return [{"type": "emoji", "emoji": emoji}] if emoji else []
