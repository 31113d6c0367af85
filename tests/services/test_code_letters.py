"""What is left of a code whose letter came to no good end."""

import pytest

from db.store import SqliteStore
from pstbot.domain.verification import Verification
from pstbot.ports.carriers import Channel
from pstbot.services.deliveries import Deliveries
from tests.clock import FakeClock
from tests.services.desk import premises


@pytest.mark.parametrize(("code", "runs"), [("smtp-550", False), ("outcome-unknown", True)])
async def test_failed_code_letter_keeps_no_code(store: SqliteStore, clock: FakeClock, code: str, runs: bool) -> None:
    async with store.transaction() as tx:
        siti = await tx.people.add(1, "Siti", "id", clock.now())
        proof = await tx.verifications.add(siti.id, Verification("siti@contoh.go.id", b"h"), clock.now())
        said = {"letter": "code", "params": {"code": "123456"}, "verification": proof}
        await tx.outbox.put(Channel.MAIL, "letter", "siti@contoh.go.id", said, clock.now())
    async with store.reading() as look:
        head = await look.outbox.head("mail:siti@contoh.go.id:0")
    assert head is not None
    async with store.transaction() as tx:
        await tx.outbox.fail(head.row.id, code, clock.now())
        await Deliveries(clock, premises()).failed(tx, head.row, code)
    async with store.reading() as look:
        failures = await look.outbox.failures(5)
        latest = await look.verifications.latest_of(siti.id)
    assert [dict(row.payload) for row, _ in failures if row.kind == "letter"] == [{}]
    assert latest is not None
    assert (latest[1].accepted_at is not None) is runs
