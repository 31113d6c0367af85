"""Where people find a case in the staff group: in its topic, or, in a group without topics, at its card."""

from collections.abc import Iterator
from typing import Any

import pytest

from pstbot.sandbox.world import World

BOTH_LAYOUTS = pytest.mark.parametrize("layout", ["topics", "replies"])

Json = dict[str, Any]


class Topics:
    """Everything of a case stands in its topic."""

    def __init__(self, world: World) -> None:
        self._world = world

    def where(self, number: str) -> Json:
        """How somebody says something about the case."""
        return {"thread": self.thread(number)}

    def thread(self, number: str) -> int:
        found = [topic.thread_id for topic in self._world.staff.topics.values() if number in topic.name]
        assert len(found) == 1, f"topics of {number}: {found}"
        return found[0]

    def messages(self, number: str) -> list[Json]:
        return self._world.messages(self._world.staff, self.thread(number))

    def card(self, number: str) -> Json:
        """The pinned one."""
        pinned = [self._world.staff.messages[message] for message in self._world.staff.pinned]
        found = [message for message in pinned if message.get("message_thread_id") == self.thread(number)]
        assert len(found) == 1, f"cards of {number}: {len(found)}"
        return found[0]

    def words(self, message: Json, number: str) -> str:
        return text_of(message)


class Replies:
    """A case has a card; what answers it, or answers what answers it, belongs to the case. Numbers stand above."""

    def __init__(self, world: World) -> None:
        self._world = world

    def where(self, number: str) -> Json:
        return {"reply_to": self.card(number)["message_id"]}

    def messages(self, number: str) -> list[Json]:
        return list(self._chain(number))

    def _chain(self, number: str) -> Iterator[Json]:
        belonging = set()
        for message in self._world.messages(self._world.staff):
            answered = message.get("reply_to_message", {}).get("message_id")
            opens = number in message.get("forum_topic_created", {}).get("name", "")  # of topics that are switched off
            if answered in belonging or opens or is_card(message, number):
                belonging.add(message["message_id"])
                yield message

    def card(self, number: str) -> Json:
        """The newest one, as somebody deletes cards."""
        found = [message for message in self._world.messages(self._world.staff) if is_card(message, number)]
        assert found, f"no card of {number}"
        return found[-1]

    def words(self, message: Json, number: str) -> str:
        """Without the line that says which case it is."""
        first, _, rest = text_of(message).partition("\n")
        return rest if first.startswith(number) and rest and not is_card(message, number) else text_of(message)


def is_card(message: Json, number: str) -> bool:
    head, _, rest = text_of(message).partition("\n")
    return bool(message["from"]["is_bot"]) and number in head and "\nKeadaan: " in f"\n{rest}"


def newest(office: Any) -> Json:
    """The newest message of the staff group, in whatever place."""
    message: Json = office.world.messages(office.world.staff)[-1]
    return message


def answered(message: Json) -> int:
    """The message that this one answers."""
    return int(message["reply_to_message"]["message_id"])


def text_of(message: Json) -> str:
    return str(message.get("text") or message.get("caption") or "")
