"""What people do with messages that are there: press, edit, delete, react."""

from pstbot.sandbox.chats import Chat
from pstbot.sandbox.entities import with_found
from pstbot.sandbox.errors import NotPossible
from pstbot.sandbox.formatting import TEXT_UNITS, caption_units
from pstbot.sandbox.messages import remove_message
from pstbot.sandbox.people import Person
from pstbot.sandbox.reactions import REACTIONS, plain
from pstbot.sandbox.shapes import Json, utf16
from pstbot.sandbox.state import Query
from pstbot.sandbox.talking import Talking


class Touching(Talking):
    """Every act raises ``NotPossible`` where a real client would not let the person do it."""

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
        field, limit = ("text", TEXT_UNITS) if "text" in current else ("caption", caption_units(person))
        kept = text.strip()
        if not kept or utf16(kept) > limit:
            raise NotPossible(f"a {field} has 1 to {limit} UTF-16 units")
        names = {"text": "entities", "caption": "caption_entities"}
        current.pop(names[field], None)
        current |= {field: kept, "edit_date": self.clock.seconds()}
        if found := with_found(kept, []):
            current[names[field]] = found
        if self.hears(place):
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
        emoji = plain(emoji or "")
        if emoji and emoji not in REACTIONS:
            raise NotPossible("a client offers the reactions of the list alone")
        place = chat or self._place(person, message)
        number = self.message_in(place, message)["message_id"]
        given = place.reactions.setdefault(number, {})
        old = given.pop(person.id, None)
        if emoji:
            given[person.id] = emoji
        if place.is_private or self.bot_member(place).status == "administrator":
            self._emit_reaction(person, place, number, old, emoji)
        self.changed.mark()

    def _emit_reaction(self, person: Person, chat: Chat, number: int, old: str | None, new: str) -> None:
        shape: Json = {"chat": chat.shape, "message_id": number, "user": person.user(), "date": self.clock.seconds()}
        self.emit("message_reaction", shape | {"old_reaction": _reactions(old), "new_reaction": _reactions(new)})


def _reactions(emoji: str | None) -> list[Json]:
    return [{"type": "emoji", "emoji": emoji}] if emoji else []
