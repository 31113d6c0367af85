"""People who stop the bot, and come back."""

from pstbot.sandbox.chats import Member
from pstbot.sandbox.people import Person
from pstbot.sandbox.state import State


class Blocking(State):
    def block(self, person: Person) -> None:
        """Stop the bot, as the client's menu offers."""
        self._set_blocked(person, True)

    def unblock(self, person: Person) -> None:
        self._set_blocked(person, False)

    def _set_blocked(self, person: Person, blocked: bool) -> None:
        if person.blocked == blocked:
            return
        person.blocked = blocked
        old, new = Member(self.bot, "member"), Member(self.bot, "kicked")
        if not blocked:
            old, new = new, old
        self.emit_member("my_chat_member", self.chats[person.id], person, old, new)
