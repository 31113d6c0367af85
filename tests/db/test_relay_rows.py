"""What the relay keeps: versions, albums, and rows that wait for an album's end."""

from dataclasses import replace
from datetime import timedelta

from db.store import SqliteStore
from pstbot.ports.carriers import Channel
from pstbot.ports.storage import Transaction
from tests.clock import FakeClock
from tests.domain.desk import case


async def opened(tx: Transaction, clock: FakeClock) -> int:
    siti = await tx.people.add(5, "Siti", "id", clock.now())
    return (await tx.consultations.add(replace(case(), citizen_id=siti.id), {})).id


async def test_every_version_of_words_is_kept_with_the_time_it_ended(store: SqliteStore, clock: FakeClock) -> None:
    start = clock.now()
    async with store.transaction() as tx:
        of = await opened(tx, clock)
        words = await tx.messages.add(
            of, "citizen", 1, "text", {"text": "a"}, "pending", start, chat_id=5, message_id=9
        )
        clock.passes(minutes=1)
        await tx.messages.reword(words.id, "text", {"text": "b"}, clock.now())
        await tx.messages.reword(words.id, "photo", {"file_id": "c"}, clock.now())
        kept = [(each.kind, each.body, each.replaced_at) for each in await tx.messages.versions(words.id)]
        (newest,) = await tx.messages.said_in(5, 9)
    assert kept == [("text", {"text": "a"}, clock.now()), ("text", {"text": "b"}, clock.now())]
    assert (newest.kind, newest.body, newest.created_at) == ("photo", {"file_id": "c"}, start)


async def test_an_albums_parts_are_in_the_order_of_the_chat(store: SqliteStore, clock: FakeClock) -> None:
    async with store.transaction() as tx:
        of = await opened(tx, clock)
        for album, message in (("x", 12), ("y", 11), ("x", 10)):
            await tx.messages.add(
                of, "citizen", 1, "photo", {}, "pending", clock.now(), chat_id=5, message_id=message, album=album
            )
        assert [part.message_id for part in await tx.messages.of_album(5, "x")] == [10, 12]
        assert await tx.messages.of_album(6, "x") == []


async def test_the_newest_answer_is_neither_held_nor_withdrawn_nor_a_note(store: SqliteStore, clock: FakeClock) -> None:
    async with store.transaction() as tx:
        of = await opened(tx, clock)
        for author, state in (
            ("officer", "delivered"),
            ("officer", "pending"),
            ("officer", "withdrawn"),
            ("officer", "note"),
            ("officer", "held"),
            ("citizen", "delivered"),
        ):
            await tx.messages.add(of, author, 1, "text", {}, state, clock.now())
        newest = await tx.messages.newest_answer(of)
        assert newest is not None
        assert (newest.author, newest.state) == ("officer", "pending")
        await tx.messages.mark(newest.id, "withdrawn")
        older = await tx.messages.newest_answer(of)
        assert older is not None
        assert older.state == "delivered"


async def test_a_row_is_postponed_until_it_begins_to_leave(store: SqliteStore, clock: FakeClock) -> None:
    async with store.transaction() as tx:
        now, later = clock.now(), clock.now() + timedelta(seconds=2)
        row = await tx.outbox.put_known(Channel.TELEGRAM, "relay", "5", {"a": 1}, now, not_before=now)
        assert row is not None
        assert await tx.outbox.postpone(row, {"a": 2}, later)
        head = await tx.outbox.head("telegram:5:0")
        assert head is not None
        assert (head.row.payload, head.not_before) == ({"a": 2}, later)
        await tx.outbox.sending(row)
        assert not await tx.outbox.postpone(row, {"a": 3}, later)
        await tx.outbox.keep(row, "flood")
        assert not await tx.outbox.postpone(row, {"a": 3}, later)


async def test_rows_about_words_are_under_way_until_they_end(store: SqliteStore, clock: FakeClock) -> None:
    async with store.transaction() as tx:
        of, now = await opened(tx, clock), clock.now()
        words = await tx.messages.add(of, "officer", 1, "text", {}, "pending", now)
        ids = [
            await tx.outbox.put_known(Channel.TELEGRAM, kind, "5", {}, now, case_id=of, message_ref=words.id)
            for kind in ("relay", "edit", "delete")
        ]
        await tx.outbox.sent(ids[0] or 0, {}, now)
        await tx.outbox.fail(ids[2] or 0, "refused", now)
        assert [row.kind for row in await tx.outbox.under_way(words.id)] == ["edit"]
