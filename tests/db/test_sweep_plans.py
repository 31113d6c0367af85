"""The clocks' questions go through the index made for them, however many cases there are."""

import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from db.store import SqliteStore
from pstbot.ports.storage import Transaction
from tests.clock import FakeClock

Question = Callable[[Transaction, datetime], Awaitable[Any]]

QUESTIONS: dict[str, tuple[Question, str]] = {
    "turns to look at": (lambda look, now: look.consultations.to_look_at(now, 50), "consultations_look"),
    "running turns": (lambda look, now: look.consultations.turns_after(0, 50), "consultations_turns"),
    "served citizens": (lambda look, now: look.consultations.served_after(0, 50), "consultations_open"),
    "silent cases": (lambda look, now: look.consultations.silent_since(now, 0, 50), "consultations_silent"),
    "days off in force": (lambda look, now: look.closures.in_force(), "closures_in_force"),
}


@pytest.mark.parametrize("name", QUESTIONS)
async def test_a_sweep_asks_through_its_index(database: Path, store: SqliteStore, clock: FakeClock, name: str) -> None:
    question, index = QUESTIONS[name]
    asked: list[str] = []
    await store._reader.set_trace_callback(asked.append)
    async with store.reading() as look:
        await question(look, clock.now())
    await store._reader.set_trace_callback(lambda sql: None)
    with closing(sqlite3.connect(database)) as connection:
        (sql,) = asked
        plan = [detail for *_, detail in connection.execute(f"EXPLAIN QUERY PLAN {sql}")]
    ways = [detail for detail in plan if detail != "USE TEMP B-TREE FOR ORDER BY"]
    assert [f"INDEX {index}" in detail for detail in ways] == [True], plan
