"""What was said in cases."""

from dataclasses import replace

from db.store import SqliteStore
from tests.clock import FakeClock
from tests.domain.desk import case


async def test_words_are_found_by_where_they_were_said_before_they_are_delivered(
    store: SqliteStore, clock: FakeClock
) -> None:
    async with store.transaction() as tx:
        siti = await tx.people.add(5, "Siti", "id", clock.now())
        made = await tx.consultations.add(replace(case(), citizen_id=siti.id), {})
        said = {"text": "Tahun 2032", "entities": []}
        words = await tx.messages.add(
            made.id, "citizen", siti.id, "text", said, "pending", clock.now(), chat_id=5, message_id=9
        )
        assert await tx.messages.said_at(made.id, 5, 9) == words
        assert await tx.messages.said_at(made.id, 5, 10) is None
