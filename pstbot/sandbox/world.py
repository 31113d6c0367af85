"""The imitated Telegram as tests and the page see it: people, what they do, and what can be read afterwards."""

from pstbot.sandbox.chats import Chat
from pstbot.sandbox.membership import Membership
from pstbot.sandbox.people import Person, Role
from pstbot.sandbox.shapes import Json
from pstbot.sandbox.state import Call
from pstbot.sandbox.threads import Threads
from pstbot.sandbox.touching import Touching


class World(Touching, Membership, Threads):
    """``bot`` is the bot, ``staff`` the forum supergroup in which it is administrator."""

    def add_citizen(
        self, first_name: str, last_name: str | None = None, username: str | None = None, language_code: str = "id"
    ) -> Person:
        """Somebody with a private chat, not yet started."""
        return self.add_person(Role.CITIZEN, first_name, last_name, username, language_code)

    def add_officer(
        self, first_name: str, last_name: str | None = None, username: str | None = None, language_code: str = "id"
    ) -> Person:
        """A member of the staff group; the first one is its creator."""
        officer = self.add_person(Role.OFFICER, first_name, last_name, username, language_code)
        if any(member.status == "creator" for member in self.staff.members.values()):
            self.join(officer, self.staff)
        else:
            self.staff.seat(officer, "creator")
        return officer

    def add_outsider(
        self, first_name: str, last_name: str | None = None, username: str | None = None, language_code: str = "id"
    ) -> Person:
        """Somebody who is neither citizen nor staff."""
        return self.add_person(Role.OUTSIDER, first_name, last_name, username, language_code)

    def chat_of(self, person: Person) -> Chat:
        """The person's private chat with the bot."""
        return self.chats[person.id]

    def messages(self, chat: Chat | Person, thread: int | None = None) -> list[Json]:
        """The chat's messages as they are now, oldest first; of one topic where ``thread`` is given."""
        place = self.chats[chat.id]
        if thread is None:
            return list(place.messages.values())
        return [message for message in place.messages.values() if message.get("message_thread_id") == thread]

    def called(self, method: str) -> list[Call]:
        """The remembered calls of one method, oldest first."""
        return [call for call in self.calls if call.method == method]

    def expire_queries(self) -> None:
        """Let every unanswered press become too old to be answered."""
        for query in self.queries.values():
            query.open = False
