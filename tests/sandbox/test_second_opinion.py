"""The judge of outgoing calls finds what it is there for, in calls as they arrive over HTTP."""

from typing import Any

import pytest

from pstbot.sandbox import Sandbox
from tests.botapi.overheard import faults_of_calls, overheard, second_opinion
from tests.sandbox.conftest import Caller

TEXT = {"chat_id": "1", "text": "x"}
URL = "https://bps.go.id"


@pytest.mark.parametrize(
    ("params", "fault"),
    [
        (TEXT | {"text": "😀" * 2049}, "message is too long"),
        (TEXT | {"text": "<b>x", "parse_mode": "HTML"}, "Can't find end tag"),
        (TEXT | {"text": "a & b", "parse_mode": "HTML"}, "Unexpected character '&'"),
        (TEXT | {"entities": '[{"type": "bold", "offset": 0, "length": 2}]'}, "entity out of text bounds"),
        (
            TEXT
            | {"reply_markup": f'{{"inline_keyboard": [[{{"text": "x", "url": "{URL}", "callback_data": "x"}}]]}}'},
            "exactly one of the optional fields",
        ),
        (
            TEXT | {"reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": "é" * 33}]]}},
            "BUTTON_DATA_INVALID",
        ),
    ],
)
def test_a_broken_rule_is_found(params: dict[str, Any], fault: str) -> None:
    [found] = second_opinion("sendMessage", params)
    assert fault in found


def test_a_good_call_passes() -> None:
    assert second_opinion("sendMessage", TEXT | {"text": "<b>Baik</b> &amp; benar", "parse_mode": "HTML"}) == []


async def test_calls_and_updates_are_overheard(sandbox: Sandbox, call: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    siti = sandbox.world.add_citizen("Siti")
    heard = overheard(sandbox.world, monkeypatch)
    sandbox.world.start(siti)
    await call("sendMessage", chat_id=siti.id, text="Baik")
    assert [*heard, *faults_of_calls(sandbox.world)] == []
    sandbox.world.send_other(siti, {"parcel": {}})
    await call("sendMessage", chat_id=siti.id, text="x", colour="red")
    assert heard == ["Update.message: unknown field parcel"]
    assert faults_of_calls(sandbox.world) == ["sendMessage: unknown field colour"]
