"""A call may come by GET or POST, in the address, as JSON, as a form or with files."""

from typing import Any

import aiohttp
import pytest

from pstbot.sandbox import Sandbox
from tests.sandbox.conftest import Caller


@pytest.mark.parametrize("verb", ["GET", "POST"])
@pytest.mark.parametrize("way", ["address", "json", "form", "multipart"])
async def test_parameters_arrive_every_way(sandbox: Sandbox, call: Caller, verb: str, way: str) -> None:
    siti = sandbox.world.add_citizen("Siti")
    sandbox.world.start(siti)
    values = {"chat_id": str(siti.id), "text": "a&b +ç😀"}
    async with call.http.request(verb, call.address("SENDMESSAGE"), **shaped(way, values)) as response:
        assert (await response.json())["result"]["text"] == "a&b +ç😀"


def shaped(way: str, values: dict[str, str]) -> Any:
    """The client's arguments that carry these values this way."""
    if way == "multipart":
        writer = aiohttp.MultipartWriter("form-data")
        for name, value in values.items():
            writer.append(value).set_content_disposition("form-data", name=name)
        return {"data": writer}
    return {"address": {"params": values}, "json": {"json": values}, "form": {"data": values}}[way]


@pytest.mark.parametrize(
    ("body", "description"),
    [
        (b"{", "Bad Request: can't parse request body as JSON"),
        (b"[1]", "Bad Request: the request body must be a JSON object"),
        (b'{"chat_id": 1, "text": "\\ud800"}', "Bad Request: can't parse request body as JSON"),
    ],
)
async def test_unreadable_body_is_refused(call: Caller, body: bytes, description: str) -> None:
    headers = {"Content-Type": "application/json"}
    async with call.http.post(call.address("sendMessage"), data=body, headers=headers) as response:
        assert await response.json() == {"ok": False, "error_code": 400, "description": description}


async def test_uploaded_file_is_kept_and_can_be_downloaded(sandbox: Sandbox, call: Caller) -> None:
    siti = sandbox.world.add_citizen("Siti")
    sandbox.world.start(siti)
    form = aiohttp.FormData(
        {"chat_id": str(siti.id), "caption": "Tabel", "document": "attach://isi"}, quote_fields=False
    )
    form.add_field("isi", b"\x00data", filename="tabel 1.xlsx", content_type="application/x-excel")
    async with call.http.post(call.address("sendDocument"), data=form) as response:
        sent = (await response.json())["result"]
    document = sent["document"]
    assert (sent["caption"], document["file_name"], document["file_size"]) == ("Tabel", "tabel 1.xlsx", 5)
    again = await call("sendDocument", chat_id=siti.id, document=sent["document"]["file_id"])
    assert again["document"] == sent["document"]
    path = (await call("getFile", file_id=sent["document"]["file_id"]))["file_path"]
    async with call.http.get(f"{sandbox.url}/file/bot{sandbox.token}/{path}") as response:
        assert await response.read() == b"\x00data"


async def test_bot_command_menu_is_checked_and_kept(call: Caller) -> None:
    commands = [{"command": "start", "description": "Mulai"}]
    assert await call("setMyCommands", commands=commands) is True
    assert await call("getMyCommands") == commands
    wrong = [{"command": "Antre-an", "description": "Antrean"}]
    assert await call.refusal("setMyCommands", commands=wrong) == (400, "Bad Request: BOT_COMMAND_INVALID")
