"""Poison updates are parked and shown to officers; nobody's lane waits for them (promise P6)."""

from typing import Any

import pytest

from tests.stories.people import Citizen, Office, text_of

POISON: dict[str, dict[str, Any]] = {
    "a message without chat": {"message": {"message_id": 1, "date": 0, "text": "x"}},
    "a text that is a list": {
        "message": {"message_id": 1, "date": 0, "chat": {"id": 7, "type": "private"}, "text": []}
    },
    "a message that is a word": {"message": "hello"},
    "a press without a person": {"callback_query": {"id": "1", "chat_instance": "1", "data": "x"}},
}


@pytest.mark.parametrize("name", POISON)
async def test_poison_is_parked_shown_and_stops_nobody(office: Office, siti: Citizen, name: str) -> None:
    office.world.inject(POISON[name])
    await siti.says("halo")
    await office.quiet()
    assert len(siti.from_bot) >= 2
    general = [text_of(message) for message in office.world.messages(office.world.staff)]
    assert len([text for text in general if "tidak dapat diolah" in text]) == 1
    async with office.store.reading() as look:
        assert await look.inbox.waiting() == []
        assert await look.inbox.counts() == {"parked": 1}


async def test_update_of_an_unknown_kind_is_done_quietly(office: Office, siti: Citizen) -> None:
    """Telegram grows: a kind of update that did not exist when this was written is no fault."""
    office.world.inject({"thought_transference": {"chat": {"id": 1}}})
    await siti.says("halo")
    async with office.store.reading() as look:
        assert await look.inbox.counts() == {}
