"""What the imitated Telegram knows: people, chats, messages, files, and what waits for the bot."""

import random
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from pstbot.sandbox.changes import Changes
from pstbot.sandbox.chats import Chat, Member, group_shape
from pstbot.sandbox.clock import SandboxClock
from pstbot.sandbox.files import Files
from pstbot.sandbox.people import Person, Role
from pstbot.sandbox.shapes import USUAL_RIGHTS, Json
from pstbot.sandbox.updates import UpdateQueue

Value = TypeVar("Value")

BOT_ID = 6500000001
FIRST_PERSON = 5100000001  # above 2^31, as today's real ids are
FIRST_SUPERGROUP = -1002100000001
FIRST_GROUP = -4100000001
REMEMBERED_CALLS = 5000
REMEMBERED_TOASTS = 20


@dataclass(frozen=True, slots=True)
class Call:
    """One method the bot called (getUpdates is left out), and how it ended."""

    method: str
    params: Json
    result: object
    error: str | None
    at: datetime


@dataclass(slots=True)
class Query:
    """A pressed button that waits for its answer, or has it."""

    id: str
    person: Person
    chat_id: int
    message_id: int
    open: bool = True


@dataclass(frozen=True, slots=True)
class Answer:
    """What answerCallbackQuery showed: ``text`` as a toast, or in a window that must be closed (``alert``)."""

    id: str
    person_id: int
    chat_id: int
    text: str
    alert: bool


BOT_NAME, BOT_USERNAME = "Sandbox", "sandbox_bot"


class State:
    """The data alone; what people and the bot do with it stands elsewhere."""

    def __init__(
        self, clock: SandboxClock, changes: Changes, seed: int = 0, bot: tuple[str, str] = (BOT_NAME, BOT_USERNAME)
    ) -> None:
        """``bot``: its name and its username."""
        self.clock = clock
        self.changed = changes
        self.seed = seed
        self.rng = random.Random(seed)  # noqa: S311 - numbers of imitated updates and files must repeat by seed; the sandbox keeps no secret
        self.queue = UpdateQueue(self.rng.randrange(100_000_000, 900_000_000), changes.mark)
        self.files = Files(self.rng)
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.queries: dict[str, Query] = {}
        self.callback_answers: dict[str, Answer] = {}
        self.toasts: deque[Answer] = deque(maxlen=REMEMBERED_TOASTS)
        self.calls: deque[Call] = deque(maxlen=REMEMBERED_CALLS)
        self.commands: dict[str, list[Json]] = {}
        self.last_private_message_id = 0
        self.bot = Person(BOT_ID, bot[0], Role.BOT, username=bot[1])
        self.people[BOT_ID] = self.bot
        self.staff = self._staff_group()

    def _staff_group(self) -> Chat:
        staff = self.open_chat(group_shape(FIRST_SUPERGROUP, "Petugas", forum=True, supergroup=True))
        staff.seat(self.bot, "administrator", USUAL_RIGHTS)
        return staff

    @property
    def version(self) -> int:
        """Rises with every change that can be seen."""
        return self.changed.version

    def open_chat(self, shape: Json, person: Person | None = None) -> Chat:
        """A new chat. A supergroup's message 1 is its own creation; as a thread, 1 is General."""
        first = 1 if shape["type"] == "supergroup" else 0
        chat = self.chats[shape["id"]] = Chat(shape["id"], shape, person, last_message_id=first)
        return chat

    def add_person(self, role: Role, first_name: str, last_name: str | None, username: str | None, code: str) -> Person:
        number = FIRST_PERSON + len(self.people) - 1
        person = self.people[number] = Person(number, first_name, role, last_name, username, code)
        self.open_chat(person.private_chat(), person)
        self.changed.mark()
        return person

    def next_message_id(self, chat: Chat) -> int:
        """Supergroups count for themselves; private chats and small groups share the bot's own count."""
        if chat.type == "supergroup":
            chat.last_message_id += 1
            return chat.last_message_id
        self.last_private_message_id += 1
        return self.last_private_message_id

    def emit(self, kind: str, content: Json) -> None:
        """Something happened that the bot may hear of."""
        self.queue.push(kind, content)
        self.changed.mark()

    def inject(self, update: Json) -> int:
        """Put a raw update into the queue, as it is; its id."""
        return self.queue.put(update)

    def emit_member(self, kind: str, chat: Chat, actor: Person, old: Member, new: Member) -> None:
        """``my_chat_member`` or ``chat_member``."""
        shapes: Json = {"old_chat_member": old.shape(), "new_chat_member": new.shape()}
        self.emit(kind, {"chat": chat.shape, "from": actor.user(), "date": self.clock.seconds()} | shapes)

    def bot_member(self, chat: Chat) -> Member:
        return chat.member(self.bot)

    def is_typing(self, chat: Chat) -> bool:
        return chat.typing_until > time.monotonic()

    async def confirmed(self) -> None:
        """Return when the bot has confirmed every update queued so far."""
        await self.queue.empty()

    async def until(self, predicate: Callable[[], Value], timeout: float = 5.0) -> Value:  # noqa: ASYNC109  (part of the promise to tests)
        """The predicate's first true value, asked again after every change. Raises ``TimeoutError``."""
        return await self.changed.until(predicate, timeout)
