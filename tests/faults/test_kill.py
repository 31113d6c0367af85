"""kill -9 and SIGTERM at random moments: no update lost, every row exactly once, order kept (promises P1, P2, P7)."""

import asyncio
import os
import random
import shutil
import signal
import sqlite3
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from pstbot.bootstrap.database import enrol
from pstbot.process.rehearsal import database
from pstbot.sandbox.server import Sandbox
from tests.faults.cases import open_cases
from tests.faults.lives import lives

LIVES = 100


@dataclass
class Said:
    """What people said during the test, in order, by chat."""

    by_citizen: dict[int, list[str]] = field(default_factory=dict)
    by_officer: dict[int, list[str]] = field(default_factory=dict)

    @property
    def count(self) -> int:
        return sum(map(len, (*self.by_citizen.values(), *self.by_officer.values())))


@pytest.mark.parametrize("ending", [signal.SIGKILL, signal.SIGTERM])
async def test_lives_cut_short_lose_and_double_nothing(template: Path, tmp_path: Path, ending: signal.Signals) -> None:
    seed = int(os.environ.get("PSTBOT_TEST_SEED", random.randrange(10**6)))
    print(f"seed {seed}")
    count = LIVES if ending is signal.SIGKILL else LIVES // 6
    rng = random.Random(seed)
    shutil.copy(template, database(tmp_path))
    async with Sandbox(seed=seed) as sandbox, lives(sandbox, tmp_path) as born:
        scene = await Scene.set(sandbox, tmp_path)
        life = await born.start()
        await scene.settled()
        for number in range(count):
            feed = asyncio.ensure_future(scene.talk(rng, number))
            await asyncio.sleep(rng.uniform(0.0, 0.4))  # a random moment of a real life: what this test is about
            asked = time.monotonic()
            status = await born.kill(life, ending)
            if ending is signal.SIGTERM:
                # -15: so early in its life that nobody listened for signals yet, which is as good as a kill
                assert os.waitstatus_to_exitcode(status) in (0, -signal.SIGTERM)
                assert time.monotonic() - asked < 2
            await feed
            life = await born.start()
        await scene.settled()
        await born.kill(life)
        scene.check()


class Scene:
    """Three citizens with open cases and their officer, who all keep talking."""

    def __init__(self, sandbox: Sandbox, path: Path) -> None:
        self.sandbox = sandbox
        self.path = path
        self.said = Said()
        self.cases: dict[int, int] = {}
        self.budi = sandbox.world.add_officer("Budi")
        self.people = [sandbox.world.add_citizen(name) for name in ("Siti", "Andi", "Maria")]
        for person in self.people:
            person.started = True

    @classmethod
    async def set(cls, sandbox: Sandbox, folder: Path) -> "Scene":
        scene = cls(sandbox, database(folder))
        await enrol(scene.path, scene.budi.id, "Budi", "coordinator", sandbox.clock.now())
        scene.cases = await open_cases(
            scene.path,
            [person.id for person in scene.people],
            scene.budi.id,
            sandbox.world.staff.id,
            sandbox.clock.now(),
        )
        return scene

    async def talk(self, rng: random.Random, number: int) -> None:
        """A few words at random moments, from random people."""
        for turn in range(rng.randrange(0, 6)):
            await asyncio.sleep(rng.uniform(0.0, 0.09))
            person = rng.choice(self.people)
            text = f"kata {number}-{turn}"
            if rng.random() < 0.6:
                self.sandbox.world.say(person, text)
                self.said.by_citizen.setdefault(person.id, []).append(text)
            else:
                thread = self._thread(person.id)
                self.sandbox.world.say(self.budi, text, chat=self.sandbox.world.staff, thread=thread)
                self.said.by_officer.setdefault(person.id, []).append(text)

    async def settled(self) -> None:
        """Until everything is confirmed, handled and delivered."""
        async with asyncio.timeout(30):
            await self.sandbox.world.confirmed()
            while self._open_rows():
                await self.sandbox.changes.following(self.sandbox.changes.version, 0.05)

    def check(self) -> None:
        world = self.sandbox.world
        with self._rows() as rows:
            assert rows("SELECT DISTINCT state FROM inbox") == [("done",)]
            stored = [body for (body,) in rows("SELECT body ->> 'text' FROM messages ORDER BY id")]
            repeats = rows("SELECT count(*) FROM outbox WHERE repeated = 1")[0][0]
            failed = rows("SELECT error FROM outbox WHERE state = 'failed'")
        everything = [*self.said.by_citizen.values(), *self.said.by_officer.values()]
        words = [text for texts in everything for text in texts]
        assert sorted(text for text in stored if text.startswith("kata")) == sorted(words)
        assert {error for (error,) in failed} <= {"outcome-unknown"}
        missing, doubled = 0, 0
        for person in self.people:
            topic = seen(world.messages(world.staff, self._thread(person.id)), world.bot.id)
            chat = seen(world.messages(person), world.bot.id)
            for arrived, meant in (
                (topic, self.said.by_citizen.get(person.id, [])),
                (chat, self.said.by_officer.get(person.id, [])),
            ):
                missing += len(set(meant) - set(arrived))
                doubled += sum(count - 1 for count in Counter(arrived).values())
                firsts = [text for text in dict.fromkeys(arrived) if text in meant]
                assert firsts == [text for text in meant if text in firsts]
        assert missing <= len(failed)
        assert doubled <= repeats
        print(f"{self.said.count} words, {repeats} rows repeated, {doubled} seen twice, {len(failed)} visibly failed")

    def _thread(self, person_id: int) -> int:
        with self._rows() as rows:
            return int(rows("SELECT thread_id FROM consultations WHERE id = ?", self.cases[person_id])[0][0])

    def _open_rows(self) -> int:
        with self._rows() as rows:
            inbox = rows("SELECT count(*) FROM inbox WHERE state = 'waiting'")[0][0]
            outbox = rows("SELECT count(*) FROM outbox WHERE state IN ('waiting', 'sending')")[0][0]
        return int(inbox + outbox)

    def _rows(self) -> Any:
        return Looking(self.path)


class Looking:
    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path)

    def __enter__(self) -> Any:
        return lambda sql, *values: self._connection.execute(sql, values).fetchall()

    def __exit__(self, *_: object) -> None:
        self._connection.close()


def seen(messages: list[dict[str, Any]], bot_id: int) -> list[str]:
    """The relayed words, without the heading that names the officer."""
    texts = [str(message.get("text", "")) for message in messages if message["from"]["id"] == bot_id]
    return [text.rpartition("\n")[2] for text in texts if text.rpartition("\n")[2].startswith("kata ")]
