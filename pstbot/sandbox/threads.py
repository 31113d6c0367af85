"""What members do with forum topics."""

from pstbot.sandbox.chats import Chat, Topic
from pstbot.sandbox.errors import NotPossible
from pstbot.sandbox.messages import TOPIC_COLOURS, opens_topic, person_sender, remove_topic, service_message
from pstbot.sandbox.people import Person
from pstbot.sandbox.shapes import Json
from pstbot.sandbox.state import State


class Threads(State):
    """Every act raises ``NotPossible`` where the person has no right to it."""

    def open_topic(self, person: Person, name: str, chat: Chat | None = None) -> Topic:
        place = chat or self.staff
        if not place.member(person).present or not place.is_forum:
            raise NotPossible("topics are opened by members of a forum")
        topic = opens_topic(self, place, person_sender(person), name, TOPIC_COLOURS[0], None)
        self.emit("message", topic.root)
        return topic

    def close_topic(self, person: Person, thread: int, chat: Chat | None = None) -> None:
        self._toggle(person, thread, chat or self.staff, closed=True)

    def reopen_topic(self, person: Person, thread: int, chat: Chat | None = None) -> None:
        self._toggle(person, thread, chat or self.staff, closed=False)

    def _toggle(self, person: Person, thread: int, chat: Chat, closed: bool) -> None:
        topic = self._topic(person, thread, chat)
        if topic.closed == closed:
            raise NotPossible("the topic is in that state already")
        topic.closed = closed
        line: Json = {"forum_topic_closed" if closed else "forum_topic_reopened": {}}
        service_message(self, chat, person_sender(person), line, thread)

    def rename_topic(self, person: Person, thread: int, name: str, chat: Chat | None = None) -> None:
        place = chat or self.staff
        self._topic(person, thread, place).name = name
        service_message(self, place, person_sender(person), {"forum_topic_edited": {"name": name}}, thread)

    def delete_topic(self, person: Person, thread: int, chat: Chat | None = None) -> None:
        """Bots are not told of it."""
        place = chat or self.staff
        self._topic(person, thread, place)
        remove_topic(self, place, thread)

    def _topic(self, person: Person, thread: int, chat: Chat) -> Topic:
        if thread not in chat.topics:
            raise NotPossible("there is no such topic")
        if not chat.member(person).may("can_manage_topics"):
            raise NotPossible("not enough rights to manage topics")
        return chat.topics[thread]
