"""What the bot sends beside text, and how it changes afterwards."""

from typing import Any

import pytest

from pstbot.sandbox import Sandbox
from pstbot.sandbox.people import Person
from tests.sandbox.conftest import Caller

FILES = {
    "sendPhoto": "photo",
    "sendDocument": "document",
    "sendVoice": "voice",
    "sendVideo": "video",
    "sendAudio": "audio",
    "sendVideoNote": "video_note",
    "sendSticker": "sticker",
}


@pytest.fixture
def siti(sandbox: Sandbox) -> Person:
    person = sandbox.world.add_citizen("Siti")
    sandbox.world.start(person)
    return person


@pytest.mark.parametrize("method", FILES)
async def test_file_of_a_person_is_sent_on_by_its_id(sandbox: Sandbox, call: Caller, siti: Person, method: str) -> None:
    kind = FILES[method]
    received = sandbox.world.send(siti, kind, content=b"isi")[kind]
    shape = received[-1] if isinstance(received, list) else received
    sent = await call(method, chat_id=siti.id, **{kind: shape["file_id"]})
    assert sent[kind] == received


async def test_place_and_contact_are_sent(call: Caller, siti: Person) -> None:
    place = await call("sendLocation", chat_id=siti.id, latitude=2.84, longitude=117.37)
    contact = await call("sendContact", chat_id=siti.id, phone_number="+62552", first_name="PST")
    assert place["location"] == {"latitude": 2.84, "longitude": 117.37}
    assert contact["contact"] == {"phone_number": "+62552", "first_name": "PST"}
    assert await call.refusal("sendContact", chat_id=siti.id) == (400, "Bad Request: phone number is empty")


async def test_caption_is_edited(sandbox: Sandbox, call: Caller, siti: Person) -> None:
    photo = sandbox.world.send(siti, "photo", content=b"isi")["photo"][0]["file_id"]
    sent = await call("sendPhoto", chat_id=siti.id, photo=photo, caption="lama")
    where = {"chat_id": siti.id, "message_id": sent["message_id"]}
    edited = await call("editMessageCaption", **where, caption="<b>baru</b>", parse_mode="HTML")
    assert (edited["caption"], edited["caption_entities"]) == ("baru", [{"type": "bold", "offset": 0, "length": 4}])
    assert await call.refusal("editMessageText", **where, text="x") == (
        400,
        "Bad Request: there is no text in the message to edit",
    )


async def test_pin_is_announced_and_taken_away(sandbox: Sandbox, call: Caller, siti: Person) -> None:
    sent = await call("sendMessage", chat_id=siti.id, text="Penting")
    where = {"chat_id": siti.id, "message_id": sent["message_id"]}
    assert await call("pinChatMessage", **where) is True
    chat = sandbox.world.chat_of(siti)
    assert chat.pinned == [sent["message_id"]]
    assert (await call.updates())[-1]["message"]["pinned_message"] == sent
    assert (await call("getChat", chat_id=siti.id))["pinned_message"] == sent
    assert await call("unpinChatMessage", **where) is True
    assert chat.pinned == []


async def test_typing_is_shown_until_the_message_comes(sandbox: Sandbox, call: Caller, siti: Person) -> None:
    chat = sandbox.world.chat_of(siti)
    assert await call("sendChatAction", chat_id=siti.id, action="typing") is True
    assert sandbox.world.is_typing(chat) is True
    await call("sendMessage", chat_id=siti.id, text="x")
    assert sandbox.world.is_typing(chat) is False
    refused = await call.refusal("sendChatAction", chat_id=siti.id, action="sleeping")
    assert refused == (400, "Bad Request: wrong parameter action in request")


@pytest.mark.parametrize("emoji", ["👌", "❤️", "🤷‍♂️"])
async def test_reaction_of_the_list_is_set_and_taken_away(
    sandbox: Sandbox, call: Caller, siti: Person, emoji: str
) -> None:
    where: dict[str, Any] = {"chat_id": siti.id, "message_id": 1}
    assert await call("setMessageReaction", **where, reaction=[{"type": "emoji", "emoji": emoji}]) is True
    assert sandbox.world.chat_of(siti).reactions == {1: {sandbox.world.bot.id: emoji.replace("\ufe0f", "")}}
    assert await call("setMessageReaction", **where) is True
    assert sandbox.world.chat_of(siti).reactions == {1: {}}


async def test_pending_updates_are_dropped_on_request(sandbox: Sandbox, call: Caller, siti: Person) -> None:
    assert (await call("getWebhookInfo"))["pending_update_count"] == 1
    assert await call("deleteWebhook", drop_pending_updates=True) is True
    assert await call.updates() == []


async def test_protected_message_says_so(call: Caller, siti: Person) -> None:
    sent = await call("sendMessage", chat_id=siti.id, text="x", protect_content=True)
    assert sent["has_protected_content"] is True
