"""What goes when nobody needs it any more, and what stays."""

from datetime import timedelta

from db.store import SqliteStore
from pstbot.domain.verification import Verification
from pstbot.ports.carriers import Channel
from pstbot.ports.storage import Session
from pstbot.services.tidying import Tidying
from tests.clock import FakeClock


async def counted(store: SqliteStore, table: str) -> int:
    found = list(await store._reader.execute_fetchall(f"SELECT count(*) FROM {table}"))
    return int(found[0][0])


async def test_codes_go_after_two_days(store: SqliteStore, clock: FakeClock) -> None:
    async with store.transaction() as tx:
        citizen = await tx.people.add(1, "Siti", "id", clock.now())
        await tx.verifications.add(citizen.id, Verification("siti@example.org", b"hash"), clock.now())
    await Tidying(store)(clock.now() + timedelta(days=2))
    assert await counted(store, "verifications") == 1
    await Tidying(store)(clock.now() + timedelta(days=2, seconds=1))
    assert await counted(store, "verifications") == 0


async def test_outgoing_rows_go_a_month_after_their_end(store: SqliteStore, clock: FakeClock) -> None:
    """Sent or failed, what they said goes; what still waits and what has a name stays."""
    async with store.transaction() as tx:
        for once in (None, None, None, "farewell:-5"):
            await tx.outbox.put(Channel.TELEGRAM, "screen", "1", {"words": "…"}, clock.now(), once=once)
        await tx.outbox.sent(1, {}, clock.now())
        await tx.outbox.fail(2, "blocked", clock.now())
        await tx.outbox.sent(4, {}, clock.now())
    await Tidying(store)(clock.now() + timedelta(days=30))
    assert await counted(store, "outbox") == 4
    await Tidying(store)(clock.now() + timedelta(days=30, seconds=1))
    kept = [row[0] for row in await store._reader.execute_fetchall("SELECT id FROM outbox ORDER BY id")]
    assert kept == [3, 4]


async def test_words_searched_go_after_two_weeks_and_forms_stay(store: SqliteStore, clock: FakeClock) -> None:
    async with store.transaction() as tx:
        await tx.sessions.save(Session(1, 1, None, {"queries": ["rahasia"]}, clock.now()))
        await tx.sessions.save(Session(2, 2, "name", {}, clock.now()))
    await Tidying(store)(clock.now() + timedelta(days=14))
    assert await counted(store, "sessions") == 2
    await Tidying(store)(clock.now() + timedelta(days=14, seconds=1))
    assert await counted(store, "sessions") == 1
