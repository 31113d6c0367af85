"""Rows of request cards: out of the card's JSON, never lost on the way, ids used once."""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

import db.migrate
from db.migrate import migrate, migrations
from db.store import SqliteStore
from pstbot.domain.prefill import prefill
from pstbot.domain.request import DataRow, Level, Result, as_held, rows_of_request
from pstbot.ports.storage import Officer, Transaction
from tests.clock import FakeClock
from tests.domain.desk import case

ROW = DataRow("Inflasi", "6571", Level.REGENCY, 2020, 2024)


async def new_case(tx: Transaction, clock: FakeClock, *wanted: DataRow) -> int:
    siti = await tx.people.add(7, "Siti", "id", clock.now())
    request = {"category": "data", "use": None, "rows": [as_held(each) for each in wanted]}
    return (await tx.consultations.add(replace(case(), citizen_id=siti.id), request)).id


async def test_card_comes_back_as_it_was_written(store: SqliteStore, clock: FakeClock) -> None:
    card = prefill("PDRB dan inflasi Tarakan 2020-2024", 2026)
    async with store.transaction() as tx:
        number = await new_case(tx, clock, *card.rows)
        request = await tx.consultations.request(number)
    assert {name: request[name] for name in ("category", "use")} == {"category": "data", "use": None}
    assert tuple(replace(each, id=0) for each in rows_of_request(request)) == card.rows


async def test_id_of_a_removed_row_is_never_used_again(store: SqliteStore, clock: FakeClock) -> None:
    async with store.transaction() as tx:
        number = await new_case(tx, clock, ROW)
        (second,) = await tx.wanted.add(number, [ROW])
        await tx.wanted.remove(second)
        (third,) = await tx.wanted.add(number, [ROW])
        assert third > second
        assert await tx.wanted.get(second) is None


async def test_results_are_marked_and_forgotten_row_by_row(store: SqliteStore, clock: FakeClock) -> None:
    async with store.transaction() as tx:
        await tx.staff.save(Officer(101, "Budi"))
        number = await new_case(tx, clock, ROW, ROW)
        first, _ = await tx.wanted.of_case(number)
        await tx.wanted.mark(first.id, Result.DIFFERENT, 101, clock.now())
        await tx.wanted.save(replace(first, indicator="Inflasi bulanan"))
        assert [(each.indicator, each.result) for each in await tx.wanted.of_case(number)] == [
            ("Inflasi bulanan", Result.DIFFERENT),
            ("Inflasi", None),
        ]
        await tx.wanted.forget_results(number)
        assert [each.result for each in await tx.wanted.of_case(number)] == [None, None]


async def test_rows_of_an_earlier_release_move_into_their_table(
    tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, known = tmp_path / "pstbot.sqlite3", migrations()
    before = next(step.number for step in known if step.name.endswith("_request_rows.sql")) - 1
    with monkeypatch.context() as earlier:
        earlier.setattr(db.migrate, "migrations", lambda: known[:before])
        migrate(path)
    old = {name: held for name, held in as_held(ROW).items() if name not in ("id", "result")}
    request = json.dumps({"category": "data", "rows": [old, old | {"indicator": "IPM", "region": None}], "use": None})
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "INSERT INTO people (chat_id, locale, telegram_name, created_at) VALUES (7, 'id', 'Siti', 't')"
        )
        columns = "number, citizen_id, status, subject, channel, request, missing, asked, alerted, answers, warned"
        for number, held in (("KS-1", request), ("KS-2", "{}")):
            connection.execute(
                f"INSERT INTO consultations ({columns}, extended, summary, touched_at, created_at)"
                " VALUES (?, 1, 'new', 'x', 'telegram', ?, '[]', 0, 0, 0, '[]', 0, '', 't', 't')",
                (number, held),
            )
    migrate(path)
    async with SqliteStore(path) as store, store.reading() as look:
        assert [replace(each, id=0) for each in await look.wanted.of_case(1)] == [
            ROW,
            replace(ROW, indicator="IPM", region=None),
        ]
        assert await look.consultations.request(2) == {}
        assert (await look.consultations.request(1))["category"] == "data"
