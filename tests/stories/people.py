"""People of the stories: they say, press and see; every act returns when the whole desk has become quiet again."""

import re
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from pstbot.engine.service import Service
from pstbot.integrations.clock import OffsetClock
from pstbot.ports.storage import Store
from pstbot.sandbox.people import Person
from pstbot.sandbox.server import Sandbox
from tests.stories.life import QUIET, Life
from tests.stories.staff_group import Replies, Topics, text_of

__all__ = ["Citizen", "Json", "Office", "Staffer", "album_of", "buttons_of", "text_of"]

Json = dict[str, Any]


class Office:
    """The desk at work: the imitated world, the real service, and the clock."""

    def __init__(self, sandbox: Sandbox, service: Service, life: Life) -> None:
        self.sandbox = sandbox
        self.life = life
        self.world = sandbox.world
        self.service = service
        self.budi: Staffer
        self.ani: Staffer

    @property
    def store(self) -> Store:
        return self.service.store

    async def restarts(self, quiet: float = QUIET) -> None:
        """The service ends as if the power went, and comes back on the same database."""
        await self.life.stop()
        await self.starts(quiet)

    async def starts(self, quiet: float = QUIET) -> None:
        self.service = await self.life.start(quiet)
        await self.quiet()

    async def quiet(self) -> None:
        """Wait until every update is confirmed and handled, and everything outgoing has come to its end."""
        inbox, outbox = self.service.inbox, self.service.outbox
        while True:
            await self.world.confirmed()
            await inbox.idle.wait()
            await outbox.idle.wait()
            if inbox.idle.is_set() and outbox.idle.is_set() and not len(self.world.queue):
                return

    async def passes(self, **span: float) -> None:
        """Time passes: ``days=8``, ``hours=3``; clocks are swept at least every six hours, as they are in life."""
        left = timedelta(**span)
        while left > timedelta():
            step = min(left, timedelta(hours=6))
            self.sandbox.clock.move(step)
            left -= step
            assert isinstance(self.service.clock, OffsetClock)
            await self.service.clock.sync()
            await self.service.sweeps.once()
            await self.quiet()

    def citizen(self, first_name: str, last_name: str | None = None) -> "Citizen":
        return Citizen(self, self.world.add_citizen(first_name, last_name))

    def newcomer(self, first_name: str) -> "Staffer":
        """A member of the staff group who is not enrolled."""
        return Staffer(self, self.world.add_officer(first_name))

    @property
    def mails(self) -> list[Any]:
        return list(self.sandbox.mailbox)

    def mail_to(self, address: str, subject: str = "") -> Any:
        """The newest mail to an address whose subject contains the words."""
        found = [mail for mail in self.mails if address in mail.recipients and subject in mail.subject]
        assert found, f"no mail about {subject!r}; there are {[mail.subject for mail in self.mails]}"
        return found[-1]

    def code_for(self, address: str) -> str:
        """The six digits of the newest code letter."""
        return str(self.mail_to(address, "kode verifikasi").subject).split()[0]

    @property
    def group(self) -> Topics | Replies:
        """How cases are found in the staff group, as it is laid out now."""
        return Topics(self.world) if self.world.staff.is_forum else Replies(self.world)

    def topic(self, number: str) -> int:
        """The thread of the case's topic."""
        return Topics(self.world).thread(number)

    def in_topic(self, number: str) -> list[str]:
        """What stands in the case's topic, or around its card."""
        return [self.group.words(message, number) for message in self.group.messages(number)]

    def card(self, number: str) -> Json:
        return self.group.card(number)


class Human:
    def __init__(self, office: Office, person: Person) -> None:
        self.office = office
        self.person = person

    @property
    def id(self) -> int:
        return self.person.id

    async def _press(self, message: Json, label: str) -> str | None:
        query = self.office.world.press(self.person, message, label)
        await self.office.quiet()
        answer = self.office.world.callback_answers.get(query)
        return None if answer is None else answer.text


class Citizen(Human):
    @property
    def chat(self) -> Any:
        return self.office.world.chat_of(self.person)

    async def starts(self, payload: str | None = None) -> None:
        self.office.world.start(self.person, payload)
        await self.office.quiet()

    async def says(self, text: str, **how: Any) -> Json:
        message = self.office.world.say(self.person, text, **how)
        await self.office.quiet()
        return message

    async def sends(self, kind: str, **what: Any) -> Json:
        message = self.office.world.send(self.person, kind, **what)
        await self.office.quiet()
        return message

    async def sends_album(self, *kinds: str, album: str = "album-1", caption: str = "", **what: Any) -> list[Json]:
        """All parts at once, as a telephone does; the caption stands under the first."""
        messages = album_of(self, kinds, album, caption, **what)
        await self.office.quiet()
        return messages

    async def edits(self, message: Json, text: str) -> None:
        self.office.world.edit(self.person, message, text)
        await self.office.quiet()

    async def reacts(self, message: Json, emoji: str | None) -> None:
        self.office.world.react(self.person, message, emoji, self.chat)
        await self.office.quiet()

    async def presses(self, label: str) -> str | None:
        """Press the newest button whose label begins so; returns what the press was answered with."""
        for message in reversed(self.messages):
            for button in buttons_of(message):
                if button.startswith(label):
                    return await self._press(message, button)
        raise AssertionError(f"no button {label!r}; there are {self.buttons}")

    @property
    def messages(self) -> list[Json]:
        return self.office.world.messages(self.chat)

    @property
    def from_bot(self) -> list[Json]:
        return [message for message in self.messages if message["from"]["is_bot"]]

    @property
    def sees_last(self) -> str:
        """Text of the newest message of the bot."""
        return text_of(self.from_bot[-1])

    @property
    def sees(self) -> list[str]:
        return [text_of(message) for message in self.from_bot]

    @property
    def buttons(self) -> list[str]:
        """Labels under the newest message of the bot."""
        return buttons_of(self.from_bot[-1]) if self.from_bot else []

    async def registers(self, question: str, address: str) -> str:
        """From a question to a case number, as a new citizen does it; returns the number."""
        await self.says(question)
        await self.presses_one_of("Belum, tanya petugas", "Bukan itu, tanya petugas", "Tanya petugas")
        await self.presses("Setuju")
        await self.presses("Pakai")
        await self.says(address)
        await self.says(self.office.code_for(address))
        await self.presses("Kirim")
        return self.number

    async def asks(self, question: str) -> str:
        """A registered citizen opens another case."""
        await self.says(question)
        await self.presses_one_of("Belum, tanya petugas", "Bukan itu, tanya petugas", "Tanya petugas")
        await self.presses("Kirim")
        return self.number

    async def presses_one_of(self, *labels: str) -> None:
        for label in labels:
            if any(button.startswith(label) for button in self.buttons):
                await self.presses(label)
                return
        raise AssertionError(f"none of {labels}; there are {self.buttons}")

    @property
    def number(self) -> str:
        """The newest case number on the screen."""
        found = [number for text in self.sees for number in re.findall(r"KS-\d{4}-\d{6}", text)]
        assert found, f"no number in {self.sees[-2:]}"
        return str(found[-1])


class Staffer(Human):
    """Somebody in the staff group."""

    async def says(self, text: str, case: str | None = None, **how: Any) -> Json:
        """In the case's topic or in reply to its card, or in General."""
        where = {} if case is None else self.office.group.where(case)
        message = self.office.world.say(self.person, text, chat=self.office.world.staff, **{**where, **how})
        await self.office.quiet()
        return message

    async def sends(self, kind: str, case: str, **what: Any) -> Json:
        """A file, into the case's topic or in reply to its card."""
        where = {"chat": self.office.world.staff, **self.office.group.where(case)}
        message = self.office.world.send(self.person, kind, **where, **what)
        await self.office.quiet()
        return message

    async def sends_album(
        self, case: str, *kinds: str, album: str = "album-1", caption: str = "", **what: Any
    ) -> list[Json]:
        where = {"chat": self.office.world.staff, **self.office.group.where(case)}
        messages = album_of(self, kinds, album, caption, **where, **what)
        await self.office.quiet()
        return messages

    async def edits(self, message: Json, text: str) -> None:
        self.office.world.edit(self.person, message, text, self.office.world.staff)
        await self.office.quiet()

    async def reacts(self, message: Json, emoji: str | None) -> None:
        self.office.world.react(self.person, message, emoji, self.office.world.staff)
        await self.office.quiet()

    async def presses(self, label: str, case: str | None = None) -> str | None:
        """Press the newest button whose label begins so, at the case's place or in General."""
        for message in reversed(self._in_general() if case is None else self.office.group.messages(case)):
            for button in buttons_of(message):
                if button.startswith(label):
                    return await self._press(message, button)
        raise AssertionError(f"no button {label!r} in {case or 'General'}")

    def _in_general(self) -> list[Json]:
        messages = self.office.world.messages(self.office.world.staff)
        return [message for message in messages if not message.get("is_topic_message")]

    async def presses_card(self, label: str, case: str) -> str | None:
        return await self._press(self.office.card(case), label)


def album_of(human: Human, kinds: Sequence[str], album: str, caption: str, **what: Any) -> list[Json]:
    """Sent, and not yet read by anybody."""
    captions = [caption, *([""] * (len(kinds) - 1))]
    return [
        human.office.world.send(human.person, kind, caption=words, media_group_id=album, **what)
        for kind, words in zip(kinds, captions, strict=True)
    ]


def buttons_of(message: Json) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]
