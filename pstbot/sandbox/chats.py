"""Chats, their topics and their members."""

from collections.abc import Collection
from dataclasses import dataclass, field

from pstbot.sandbox.people import Person
from pstbot.sandbox.shapes import BOT_RIGHTS, Json

PRESENT = frozenset({"creator", "administrator", "member", "restricted"})


@dataclass(slots=True)
class Topic:
    """A forum topic; ``root`` is the service message that opened it, whose id is the thread's id."""

    thread_id: int
    name: str
    icon_color: int
    root: Json
    closed: bool = False
    custom_emoji: str | None = None


@dataclass(slots=True)
class Member:
    person: Person
    status: str = "member"
    rights: frozenset[str] = frozenset()

    @property
    def present(self) -> bool:
        return self.status in PRESENT

    def may(self, right: str) -> bool:
        return self.status == "creator" or (self.status == "administrator" and right in self.rights)

    def shape(self) -> Json:
        """As the Bot API's ChatMember."""
        shape: Json = {"user": self.person.user(), "status": self.status}
        if self.status == "creator":
            shape["is_anonymous"] = False
        elif self.status == "administrator":
            shape |= {right: right in self.rights for right in BOT_RIGHTS} | {"is_anonymous": False}
        elif self.status == "kicked":
            shape["until_date"] = 0
        return shape


@dataclass(slots=True)
class Chat:
    """``shape`` is the Bot API's Chat object; messages are the Bot API's Message objects by id."""

    id: int
    shape: Json
    person: Person | None = None
    messages: dict[int, Json] = field(default_factory=dict)
    topics: dict[int, Topic] = field(default_factory=dict)
    members: dict[int, Member] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    silent: set[int] = field(default_factory=set)  # messages that rang nobody's telephone
    reactions: dict[int, dict[int, str]] = field(default_factory=dict)
    reply_keyboards: dict[int, list[list[str]]] = field(default_factory=dict)
    typing_until: float = 0.0
    last_message_id: int = 0
    migrated_to: int | None = None

    @property
    def type(self) -> str:
        return str(self.shape["type"])

    @property
    def title(self) -> str:
        return self.person.full_name if self.person else str(self.shape["title"])

    @property
    def is_forum(self) -> bool:
        return "is_forum" in self.shape

    @property
    def is_private(self) -> bool:
        return self.person is not None

    def member(self, person: Person) -> Member:
        """The person's standing here; somebody never seen has simply left."""
        return self.members.get(person.id) or Member(person, "left")

    def seat(self, person: Person, status: str, rights: Collection[str] = ()) -> Member:
        member = self.members[person.id] = Member(person, status, frozenset(rights))
        return member


def group_shape(chat_id: int, title: str, forum: bool, supergroup: bool) -> Json:
    shape: Json = {"id": chat_id, "title": title, "type": "supergroup" if supergroup else "group"}
    if forum:
        shape["is_forum"] = True
    return shape
