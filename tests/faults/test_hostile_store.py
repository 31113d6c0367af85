"""A database that is locked while everybody talks, and a memory that follows traffic, not people (P1, P2)."""

import asyncio
import sqlite3
from functools import partial
from pathlib import Path

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION
from tests.stories.people import Citizen, Office, Staffer


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    for room in ("dispatch", "lanes", "intake"):
        monkeypatch.setattr(f"pstbot.engine.{room}.pause", lambda tries: 0.02)
    monkeypatch.setattr(
        "db.connection._EACH",
        ("PRAGMA foreign_keys = ON", "PRAGMA busy_timeout = 50", "PRAGMA synchronous = FULL"),
    )


def has_called(office: Office, before: int) -> bool:
    return len(office.world.calls) > before


async def test_locked_database_loses_and_doubles_nothing(
    office: Office, siti: Citizen, ani: Staffer, tmp_path: Path
) -> None:
    number = await siti.registers(QUESTION, ADDRESS)
    await ani.presses_card("Ambil", number)
    thread = office.topic(number)
    asked, answered = [f"tanya {turn}" for turn in range(12)], [f"jawab {turn}" for turn in range(12)]
    for question, answer in zip(asked, answered, strict=True):
        lock = sqlite3.connect(tmp_path / "pstbot.sqlite3", isolation_level=None, check_same_thread=False)
        office.world.say(siti.person, question)
        office.world.say(ani.person, answer, chat=office.world.staff, thread=thread)
        calls = len(office.world.calls)
        await office.world.until(partial(has_called, office, calls))
        lock.execute("PRAGMA busy_timeout = 2000")
        await asyncio.to_thread(lock.execute, "BEGIN IMMEDIATE")  # behind whoever is writing just now
        await office.world.changed.following(office.world.version, 0.15)
        lock.execute("ROLLBACK")
        lock.close()
    await office.quiet()
    assert [text for text in office.in_topic(number) if text in asked] == asked
    heard = [text.rpartition("\n")[2] for text in siti.sees]
    assert [text for text in heard if text in answered] == answered
    async with office.store.reading() as look:
        assert await look.inbox.counts() == {}
        assert await look.outbox.counts() == {}


async def test_memory_follows_traffic_not_people(office: Office) -> None:
    def held() -> int:
        service = office.service
        kept = (service.inbox._queues, service.outbox._busy, service.outbox._places)
        return sum(len(each) for each in kept)

    for round_ in range(3):
        people = [office.world.add_citizen(f"Warga {round_}-{turn}") for turn in range(30)]
        for person in people:
            office.world.start(person)
            office.world.say(person, "p")
        await office.quiet()
        assert held() == 0
