"""Albums, places and animations of the bot: what Telegram takes, and how it refuses the rest."""

from typing import Any

import orjson
import pytest

from pstbot.sandbox.people import Person
from pstbot.sandbox.server import Sandbox
from tests.sandbox.conftest import Caller


@pytest.fixture
def siti(sandbox: Sandbox) -> Person:
    siti = sandbox.world.add_citizen("Siti")
    sandbox.world.start(siti)
    return siti


def items_of(sandbox: Sandbox, siti: Person, *kinds: str) -> list[dict[str, Any]]:
    """One item of an album for each kind, of files the bot knows."""
    found = []
    for kind in kinds:
        sent = sandbox.world.send(siti, kind, content=b"x")[kind]
        found.append({"type": kind, "media": (sent[-1] if isinstance(sent, list) else sent)["file_id"]})
    return found


async def test_pictures_and_films_arrive_under_one_group(sandbox: Sandbox, siti: Person, call: Caller) -> None:
    items = items_of(sandbox, siti, "photo", "video", "photo")
    items[0]["caption"] = "Tiga"
    messages = await call("sendMediaGroup", chat_id=siti.id, media=orjson.dumps(items).decode())
    assert len({message["media_group_id"] for message in messages}) == 1
    assert [message.get("caption") for message in messages] == ["Tiga", None, None]
    assert ["video" in message for message in messages] == [False, True, False]


@pytest.mark.parametrize(
    ("kinds", "refusal"),
    [
        ((), "there are no messages to send"),
        (("photo",), "there must be at least 2 messages to send as an album"),
        (("photo",) * 11, "too many messages to send as an album"),
        (("photo", "document"), "document can't be mixed with other media types"),
        (("audio", "video"), "audio can't be mixed with other media types"),
        (("photo", "animation"), "can't parse InputMedia: type \"animation\" can't be used in sendMediaGroup"),
    ],
)
async def test_an_album_is_refused_as_a_whole(
    sandbox: Sandbox, siti: Person, call: Caller, kinds: tuple[str, ...], refusal: str
) -> None:
    items = items_of(sandbox, siti, *kinds)
    assert await call.refusal("sendMediaGroup", chat_id=siti.id, media=items) == (400, f"Bad Request: {refusal}")


async def test_an_unknown_file_leaves_no_half_album(sandbox: Sandbox, siti: Person, call: Caller) -> None:
    items = items_of(sandbox, siti, "photo", "photo")
    items[1]["media"] = "unknown"
    before = [len(chat.messages) for chat in sandbox.world.chats.values()]
    assert (await call.refusal("sendMediaGroup", chat_id=siti.id, media=items))[0] == 400
    assert [len(chat.messages) for chat in sandbox.world.chats.values()] == before


async def test_a_venue_shows_its_location_too(sandbox: Sandbox, siti: Person, call: Caller) -> None:
    shown = await call("sendVenue", chat_id=siti.id, latitude=2.8, longitude=117.3, title="BPS", address="Jl. Masykur")
    assert shown["location"] == {"latitude": 2.8, "longitude": 117.3}
    assert shown["venue"] == {"location": shown["location"], "title": "BPS", "address": "Jl. Masykur"}


async def test_an_animation_is_described_as_a_document_too(sandbox: Sandbox, siti: Person, call: Caller) -> None:
    (item,) = items_of(sandbox, siti, "animation")
    shown = await call("sendAnimation", chat_id=siti.id, animation=item["media"])
    assert shown["document"]["file_id"] == shown["animation"]["file_id"] == item["media"]
