"""Faults strike by rule, and the same seed strikes the same calls."""

import time

import aiohttp
import pytest

from pstbot.sandbox import Sandbox
from pstbot.sandbox.changes import Changes
from pstbot.sandbox.faults import Faults
from tests.sandbox.conftest import Caller


def struck(seed: int, calls: int = 200) -> list[bool]:
    faults = Faults(Changes(), seed)
    faults.add("telegram", "500", share=0.3)
    return [faults.strike("telegram", "sendMessage") is not None for _ in range(calls)]


def test_same_seed_strikes_the_same_calls() -> None:
    assert struck(5) == struck(5)
    assert struck(5) != struck(6)
    assert 30 <= sum(struck(5)) <= 90


def test_destinations_do_not_disturb_each_other() -> None:
    faults = Faults(Changes(), 5)
    faults.add("telegram", "500", share=0.3)
    faults.add("mail", "451", share=0.5)
    found = []
    for _ in range(200):
        faults.strike("mail", "RCPT")
        found.append(faults.strike("telegram", "sendMessage") is not None)
    assert found == struck(5)


def test_counted_rule_strikes_the_next_calls_of_its_methods() -> None:
    faults = Faults(Changes())
    faults.add("telegram", "429", count=2, methods=["sendMessage"])
    methods = ["getMe", "sendMessage", "sendPhoto", "sendMessage", "sendMessage"]
    assert [faults.strike("telegram", method) is not None for method in methods] == [False, True, False, True, False]
    assert faults.rules == []


async def send(call: Caller, chat_id: int) -> object:
    return await call.answer("sendMessage", chat_id=chat_id, text="x")


async def test_429_and_500_come_in_telegrams_shape(sandbox: Sandbox, call: Caller) -> None:
    siti = sandbox.world.add_citizen("Siti")
    sandbox.world.start(siti)
    sandbox.faults.add("telegram", "429", count=1, retry_after=7)
    sandbox.faults.add("telegram", "500", count=1)
    sandbox.faults.add("telegram", "400", count=1, description="Bad Request: TOPIC_CLOSED")
    assert [await send(call, siti.id) for _ in range(3)] == [
        {
            "ok": False,
            "error_code": 429,
            "description": "Too Many Requests: retry after 7",
            "parameters": {"retry_after": 7},
        },
        {"ok": False, "error_code": 500, "description": "Internal Server Error"},
        {"ok": False, "error_code": 400, "description": "Bad Request: TOPIC_CLOSED"},
    ]
    assert len(sandbox.world.messages(siti)) == 1


@pytest.mark.parametrize(("kind", "sent"), [("reset_before", 0), ("reset_after", 1)])
async def test_connection_is_cut_before_or_after_the_effect(
    sandbox: Sandbox, call: Caller, kind: str, sent: int
) -> None:
    siti = sandbox.world.add_citizen("Siti")
    sandbox.world.start(siti)
    sandbox.faults.add("telegram", kind, count=1)
    with pytest.raises(aiohttp.ClientError):
        await send(call, siti.id)
    assert len(sandbox.world.messages(siti)) == 1 + sent
    assert (await call("getMe"))["is_bot"] is True


async def test_cut_poll_loses_no_update(sandbox: Sandbox, call: Caller) -> None:
    siti = sandbox.world.add_citizen("Siti")
    sandbox.world.say(siti, "halo")
    sandbox.faults.add("telegram", "reset_after", count=1, methods=["getUpdates"])
    with pytest.raises(aiohttp.ClientError):
        await call.updates()
    assert [update["message"]["text"] for update in await call.updates()] == ["halo"]


async def test_unreadable_answer_is_a_web_page(sandbox: Sandbox, call: Caller) -> None:
    sandbox.faults.add("telegram", "unreadable", count=1)
    async with call.http.get(call.address("getMe")) as response:
        assert (response.status, response.content_type) == (502, "text/html")


async def test_slow_call_arrives_in_the_end(sandbox: Sandbox, call: Caller) -> None:
    sandbox.faults.add("telegram", "slow", count=1, seconds=0.05)
    began = time.monotonic()
    assert (await call("getMe"))["id"] == sandbox.world.bot.id
    assert time.monotonic() - began >= 0.05


async def test_confirmed_update_is_handed_out_again_beside_the_next(sandbox: Sandbox, call: Caller) -> None:
    siti = sandbox.world.add_citizen("Siti")
    sandbox.world.say(siti, "satu")
    first = await call.updates()
    sandbox.faults.add("telegram", "duplicate_updates", count=1)
    sandbox.world.say(siti, "dua")
    second = await call.updates(offset=first[0]["update_id"] + 1)
    assert [update["message"]["text"] for update in second] == ["satu", "dua"]
    assert second[0] == first[0]
    assert [update["message"]["text"] for update in await call.updates()] == ["dua"]
