"""Who comes, goes and is promoted; and a group that turns into a supergroup, with topics or without."""

from collections.abc import Collection

from pstbot.sandbox.chats import Chat, group_shape
from pstbot.sandbox.errors import NotPossible
from pstbot.sandbox.messages import person_sender, service_message
from pstbot.sandbox.people import Person
from pstbot.sandbox.shapes import USUAL_RIGHTS, Json
from pstbot.sandbox.state import FIRST_GROUP, FIRST_SUPERGROUP, State


class Membership(State):
    """Before the bot's first getUpdates nothing is announced: what stands then existed before the bot."""

    def new_group(self, title: str, forum: bool = False, creator: Person | None = None, bot: bool = True) -> Chat:
        """A group of somebody else's: a small group, or a supergroup with topics; ``bot``: the creator adds it."""
        first = FIRST_SUPERGROUP if forum else FIRST_GROUP
        chat = self.open_chat(group_shape(first - len(self.chats), title, forum, supergroup=forum))
        if creator:
            chat.seat(creator, "creator")
        if bot:
            self._arrive(creator or self.bot, self.bot, chat)
        self.changed.mark()
        return chat

    def join(self, person: Person, chat: Chat, by: Person | None = None) -> None:
        """Come into a group, alone or added by somebody."""
        if chat.is_private:
            raise NotPossible("nobody joins a private chat")
        if chat.member(person).present:
            raise NotPossible("already a member")
        self._arrive(by or person, person, chat)

    def _arrive(self, actor: Person, person: Person, chat: Chat) -> None:
        self._reseat(actor, person, chat, "member")
        if self._announced(chat):
            service_message(self, chat, person_sender(actor), {"new_chat_members": [person.user()]})

    def leave(self, person: Person, chat: Chat) -> None:
        self._depart(person, person, chat, "left")

    def kick(self, actor: Person, person: Person, chat: Chat) -> None:
        """Put somebody out, the bot too. Only owner and administrators can."""
        if not chat.member(actor).may("can_restrict_members"):
            raise NotPossible("not enough rights to remove members")
        self._depart(actor, person, chat, "kicked")

    def _depart(self, actor: Person, person: Person, chat: Chat, status: str) -> None:
        if not chat.member(person).present:
            raise NotPossible("not a member")
        content: Json = {"left_chat_member": person.user()}
        announced = self._announced(chat)
        self._reseat(actor, person, chat, status)
        if announced and person is not self.bot:
            service_message(self, chat, person_sender(actor), content)

    def promote(
        self, person: Person, chat: Chat, rights: Collection[str] = USUAL_RIGHTS, by: Person | None = None
    ) -> None:
        """Make a member (or the bot) administrator with exactly these rights."""
        if not chat.member(person).present:
            raise NotPossible("not a member")
        self._reseat(by or self._owner(chat), person, chat, "administrator", rights)

    def demote(self, person: Person, chat: Chat, by: Person | None = None) -> None:
        """Make an administrator an ordinary member."""
        self._reseat(by or self._owner(chat), person, chat, "member")

    def _owner(self, chat: Chat) -> Person:
        owners = (member.person for member in chat.members.values() if member.status == "creator")
        return next(owners, self.bot)

    def _reseat(self, actor: Person, person: Person, chat: Chat, status: str, rights: Collection[str] = ()) -> None:
        old = chat.member(person)
        new = chat.seat(person, status, rights)
        self.changed.mark()
        if not self.queue.polled:
            return
        if person is self.bot:
            self.emit_member("my_chat_member", chat, actor, old, new)
        elif self.bot_member(chat).status == "administrator":
            self.emit_member("chat_member", chat, actor, old, new)

    def _announced(self, chat: Chat) -> bool:
        return self.queue.polled and self.bot_member(chat).present

    def migrate(self, chat: Chat) -> Chat:
        """Turn a small group into a supergroup, which has a new id; the old one refuses with it from now on."""
        if chat.type != "group" or chat.migrated_to:
            raise NotPossible("only a small group turns into a supergroup")
        shape = group_shape(FIRST_SUPERGROUP - len(self.chats), chat.title, forum=False, supergroup=True)
        grown = self.open_chat(shape)
        grown.members = dict(chat.members)
        actor = person_sender(self._owner(chat))
        service_message(self, chat, actor, {"migrate_to_chat_id": grown.id})
        service_message(self, grown, actor, {"migrate_from_chat_id": chat.id})
        chat.migrated_to = grown.id
        self.staff = grown if chat is self.staff else self.staff
        return grown

    def use_topics(self, chat: Chat, on: bool) -> Chat:
        """Switch topics on or off, as an administrator does; bots are not told. What updates said before stays said.

        A small group first turns into a supergroup. Topics switched off are kept, and come back when switched on.
        """
        if chat.is_private or chat.is_forum is on:
            raise NotPossible("topics are in that state already")
        place = self.migrate(chat) if chat.type == "group" else chat
        place.shape = group_shape(place.id, place.title, forum=on, supergroup=True)
        self.changed.mark()
        return place
