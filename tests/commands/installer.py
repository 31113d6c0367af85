"""An installer at the terminal: answers by the start of the question, and acts in Telegram when a line appears."""

import asyncio
import re
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from pstbot.commands.installing.dialogue import Dialogue
from pstbot.commands.installing.flow import Surroundings, install
from pstbot.commands.installing.watch import Pace
from pstbot.sandbox import Sandbox
from pstbot.sandbox.chats import Chat
from pstbot.sandbox.people import Person
from pstbot.texts import Texts
from tests.clock import FakeClock

START = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
CODE = re.compile(r"/pasang (\d{6})")


@cache
def strict_texts() -> Texts:
    """Read one time: parsing all sentences takes longer than an installation."""
    return Texts(strict=True)


class Installer:
    """``answers`` maps the beginning of a question to what is typed, in order; what is not listed gets Enter.

    ``on`` maps a part of a shown line to what somebody then does in Telegram, one time each.
    """

    def __init__(self, sandbox: Sandbox, folder: Path, locale: str = "id") -> None:
        self.sandbox = sandbox
        self.world = sandbox.world
        self.env = folder / ".env"
        self.clock = FakeClock(START)
        self.shown: list[str] = []
        self.asked: list[str] = []
        self.code = ""
        self._answers: list[tuple[str, deque[str]]] = []
        self._acts: list[tuple[str, Callable[[], object]]] = []
        self._dialogue = Dialogue(strict_texts(), locale, self._see, self._answer, self._answer)
        self.answers("Token bot:", sandbox.token)
        self.answers("Bot token:", sandbox.token)

    def answers(self, question: str, *typed: str) -> None:
        self._answers.insert(0, (question, deque(typed)))

    def on(self, part: str, act: Callable[[], object]) -> None:
        self._acts.append((part, act))

    def posts(self, person: Person, chat: Chat | None = None, as_chat: bool = False) -> Callable[[], object]:
        """Later: this person writes the code that is valid then."""
        return lambda: self.world.say(person, f"/pasang {self.code}", chat or self.world.staff, as_chat=as_chat)

    async def installs(self) -> None:
        around = Surroundings(self.env, self.clock.now, Pace(poll=0), lambda _: asyncio.sleep(0))
        async with asyncio.timeout(30):
            await install(self._dialogue, around)

    def saw(self, part: str) -> bool:
        return any(part in line for line in self.shown)

    def was_asked(self, part: str) -> int:
        return sum(part in question for question in self.asked)

    def _see(self, line: str) -> None:
        self.shown.append(line)
        if found := CODE.search(line):
            self.code = found[1]
        self._act(line)

    def _answer(self, question: str) -> str:
        self.asked.append(question)
        self._act(question)
        for part, typed in self._answers:
            if part in question and typed:
                return typed.popleft()
        return ""

    def _act(self, line: str) -> None:
        for place, (part, act) in enumerate(self._acts):
            if part in line:
                del self._acts[place]
                act()
                return
