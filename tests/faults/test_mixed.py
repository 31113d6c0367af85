"""A short run in which Telegram misbehaves in every way it can, over real HTTP (promises P1, P2, P4, P7)."""

import os
import random
from collections import Counter

import pytest

from tests.stories.people import Citizen, Office, Staffer

FAULTS = {"429": 0.02, "500": 0.08, "reset_before": 0.06, "reset_after": 0.06, "duplicate_updates": 0.2}


@pytest.fixture
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """The ladder of retries in milliseconds: what is tested is what comes of it."""
    for room in ("dispatch", "lanes", "intake"):
        monkeypatch.setattr(f"pstbot.engine.{room}.pause", lambda tries: 0.005)


@pytest.mark.usefixtures("short_pauses")
async def test_conversation_under_mixed_faults_loses_nothing(office: Office, siti: Citizen, budi: Staffer) -> None:
    seed = int(os.environ.get("PSTBOT_TEST_SEED", random.randrange(10**6)))
    print(f"seed {seed}")
    rng = random.Random(seed)
    number = await siti.registers("berapa upah minimum pekerja tambak di Tarakan tahun 2019?", "siti@contoh.go.id")
    await budi.presses_card("Ambil", number)
    for kind, share in FAULTS.items():
        office.sandbox.faults.add("telegram", kind, share=share)
    asked, answered = [], []
    for turn in range(40):
        if rng.random() < 0.5:
            asked.append(f"kata warga {turn}")
            office.world.say(siti.person, asked[-1])
        else:
            answered.append(f"kata petugas {turn}")
            office.world.say(budi.person, answered[-1], chat=office.world.staff, thread=office.topic(number))
        if rng.random() < 0.3:
            await office.quiet()
    await office.quiet()
    cut = office.sandbox.faults.struck["telegram reset_after"]
    office.sandbox.faults.clear("telegram")
    in_topic = [text for text in office.in_topic(number) if text in asked]
    in_chat = [last for text in siti.sees if (last := text.rpartition("\n")[2]) in answered]
    stored = await words(office)
    failed = await refusals(office)
    print(f"{len(stored)} words, {cut} sends cut after their effect, failed: {failed}")
    assert sorted(text for text in stored if text in {*asked, *answered}) == sorted([*asked, *answered])
    assert {code for _, code in failed} <= {"outcome-unknown"}
    lost = {*asked, *answered} - {*in_topic, *in_chat}
    assert len(lost) <= len([kind for kind, _ in failed if kind == "relay"])
    assert sum(count - 1 for count in Counter(in_topic + in_chat).values()) <= cut
    assert list(dict.fromkeys(in_topic)) == [text for text in asked if text in in_topic]
    assert list(dict.fromkeys(in_chat)) == [text for text in answered if text in in_chat]


async def words(office: Office) -> list[str]:
    async with office.store.reading() as look:
        return [str(message.body.get("text")) for message in await look.messages.of_case(1, 1000)]


async def refusals(office: Office) -> list[tuple[str, str]]:
    async with office.store.reading() as look:
        return [(row.kind, code) for row, code in await look.outbox.failures(100)]
