"""The queue keeps every update until the bot confirms it, as Telegram's does."""

import asyncio

from pstbot.sandbox import Sandbox
from pstbot.sandbox.cutting import cut
from pstbot.sandbox.updates import KEPT_SECONDS, UpdateQueue
from tests.sandbox.conftest import Caller


async def test_update_is_handed_out_again_until_a_higher_offset_confirms_it(sandbox: Sandbox, call: Caller) -> None:
    siti = sandbox.world.add_citizen("Siti")
    for text in ("satu", "dua", "tiga"):
        sandbox.world.say(siti, text)
    first = await call.updates()
    assert [update["message"]["text"] for update in first] == ["satu", "dua", "tiga"]
    assert await call.updates() == first
    assert await call.updates(offset=first[0]["update_id"]) == first
    assert await call.updates(offset=first[0]["update_id"] + 1) == first[1:]
    assert await call.updates(offset=first[2]["update_id"] + 1) == []
    assert len(sandbox.world.queue) == 0


async def test_limit_hands_out_the_oldest(sandbox: Sandbox, call: Caller) -> None:
    siti = sandbox.world.add_citizen("Siti")
    for text in ("satu", "dua", "tiga"):
        sandbox.world.say(siti, text)
    assert [update["message"]["text"] for update in await call.updates(limit=2)] == ["satu", "dua"]


async def test_negative_offset_keeps_only_the_newest(sandbox: Sandbox, call: Caller) -> None:
    siti = sandbox.world.add_citizen("Siti")
    for text in ("satu", "dua", "tiga"):
        sandbox.world.say(siti, text)
    assert [update["message"]["text"] for update in await call.updates(offset=-1)] == ["tiga"]
    assert [update["message"]["text"] for update in await call.updates()] == ["tiga"]


async def test_long_poll_returns_when_something_happens(sandbox: Sandbox, call: Caller) -> None:
    siti = sandbox.world.add_citizen("Siti")
    async with asyncio.TaskGroup() as group:
        waiting = group.create_task(call.updates(timeout=20))
        await sandbox.world.until(lambda: sandbox.world.queue.polled)
        sandbox.world.say(siti, "halo")
    assert [update["message"]["text"] for update in waiting.result()] == ["halo"]


async def test_second_poller_ends_the_first_with_a_conflict(sandbox: Sandbox, call: Caller) -> None:
    siti = sandbox.world.add_citizen("Siti")
    async with asyncio.TaskGroup() as group:
        older = group.create_task(call.answer("getUpdates", timeout=20))
        await sandbox.world.until(lambda: sandbox.world.queue.polled)
        newer = group.create_task(call.answer("getUpdates", timeout=20))
        conflict = await older
        sandbox.world.say(siti, "halo")
    assert conflict == {
        "ok": False,
        "error_code": 409,
        "description": "Conflict: terminated by other getUpdates request; "
        "make sure that only one bot instance is running",
    }
    assert [update["message"]["text"] for update in newer.result()["result"]] == ["halo"]


async def test_kinds_on_request_come_only_when_asked_for(sandbox: Sandbox, call: Caller) -> None:
    siti = sandbox.world.add_citizen("Siti")
    message = sandbox.world.say(siti, "halo")
    sandbox.world.react(siti, message, "👍")
    assert [list(update)[1] for update in await call.updates()] == ["message"]
    await call.updates(offset=-1, allowed_updates=["message_reaction"])
    sandbox.world.react(siti, message, "🔥")
    sandbox.world.say(siti, "lagi")
    assert [list(update)[1] for update in await call.updates()] == ["message", "message_reaction"]


async def test_confirmed_returns_when_the_bot_has_confirmed_everything(sandbox: Sandbox, call: Caller) -> None:
    siti = sandbox.world.add_citizen("Siti")
    sandbox.world.say(siti, "halo")
    async with asyncio.TaskGroup() as group:
        waiting = group.create_task(sandbox.world.confirmed())
        found = await call.updates()
        assert not waiting.done()
        await call.updates(offset=found[0]["update_id"] + 1)


async def test_redelivered_update_carries_its_old_id(sandbox: Sandbox, call: Caller) -> None:
    siti = sandbox.world.add_citizen("Siti")
    sandbox.world.say(siti, "satu")
    found = await call.updates()
    assert await call.updates(offset=found[0]["update_id"] + 1) == []
    sandbox.world.queue.redeliver()
    assert await call.updates() == found


async def test_injected_update_arrives_as_it_is(sandbox: Sandbox, call: Caller) -> None:
    number = sandbox.world.inject({"message": {"message_id": "nol", "chat": None}})
    assert await call.updates() == [{"update_id": number, "message": {"message_id": "nol", "chat": None}}]


def test_update_is_forgotten_after_a_day() -> None:
    now = 0.0
    queue = UpdateQueue(1000, ticks=lambda: now)
    queue.push("message", {"text": "satu"})
    now = KEPT_SECONDS / 2
    queue.push("message", {"text": "dua"})
    now = KEPT_SECONDS + 1
    assert queue.batch(100) == [b'{"update_id":1001,"message":{"text":"dua"}}']


async def test_update_survives_a_poller_that_was_killed(sandbox: Sandbox, call: Caller) -> None:
    siti = sandbox.world.add_citizen("Siti")
    reader, writer = await asyncio.open_connection("127.0.0.1", int(sandbox.url.rpartition(":")[2]))
    writer.write(f"GET /bot{sandbox.token}/getUpdates?timeout=20 HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
    await sandbox.world.until(lambda: sandbox.world.queue.polled)
    cut(writer.transport)
    sandbox.world.say(siti, "halo")
    assert [update["message"]["text"] for update in await call.updates(timeout=5)] == ["halo"]
    assert await reader.read() == b""
