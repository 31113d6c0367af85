"""Telegram's refusals, word for word."""

from datetime import timedelta
from typing import Any

import pytest

from pstbot.sandbox import Sandbox
from pstbot.sandbox.methods.names import KNOWN
from tests.sandbox.conftest import Caller

HOUR, SECOND = timedelta(hours=1), timedelta(seconds=1)
ASTRAL = "😀"  # two UTF-16 units


def keyboard(*buttons: dict[str, Any]) -> dict[str, Any]:
    return {"inline_keyboard": [list(buttons)]}


REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "empty text": ({"text": ""}, "message text is empty"),
    "blank text": ({"text": " \n "}, "text must be non-empty"),
    "blank after markup": ({"text": "<b> </b>", "parse_mode": "HTML"}, "text must be non-empty"),
    "invisible text": ({"text": "\u200b\ufeff\u2800"}, "text must be non-empty"),
    "long text": ({"text": ASTRAL * 2049}, "message is too long"),
    "open tag": (
        {"text": "<b>halo", "parse_mode": "HTML"},
        "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
    ),
    "unknown tag": (
        {"text": "é<p>halo</p>", "parse_mode": "HTML"},
        'can\'t parse entities: Unsupported start tag "p" at byte offset 2',
    ),
    "unknown mode": ({"text": "halo", "parse_mode": "BBCode"}, "unsupported parse_mode"),
    "entity too long": (
        {"text": "halo", "entities": [{"type": "bold", "offset": 0, "length": 5}]},
        "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 5",
    ),
    "entity in a pair": (
        {"text": ASTRAL, "entities": [{"type": "bold", "offset": 1, "length": 1}]},
        "entity begins in a middle of a UTF-16 symbol at byte offset 0",
    ),
    "data too long": (
        {"text": "halo", "reply_markup": keyboard({"text": "x", "callback_data": "é" * 33})},
        "BUTTON_DATA_INVALID",
    ),
    "data empty": (
        {"text": "halo", "reply_markup": keyboard({"text": "x", "callback_data": ""})},
        "BUTTON_DATA_INVALID",
    ),
    "button without act": (
        {"text": "halo", "reply_markup": keyboard({"text": "x"})},
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    "button without text": (
        {"text": "halo", "reply_markup": keyboard({"text": "", "callback_data": "x"})},
        "inline keyboard button text must be non-empty",
    ),
    "key without text": (
        {"text": "halo", "reply_markup": {"keyboard": [[{"text": ""}]]}},
        "keyboard button text must be non-empty",
    ),
    "button with a bad link": (
        {"text": "halo", "reply_markup": keyboard({"text": "x", "url": "tidak ada"})},
        "inline keyboard button URL 'tidak ada' is invalid: Wrong HTTP URL",
    ),
    "no such reply": ({"text": "halo", "reply_parameters": {"message_id": 99}}, "message to be replied not found"),
    "no such thread": ({"text": "halo", "message_thread_id": 99}, "message thread not found"),
    "no chat": ({"text": "halo", "chat_id": ""}, "chat_id is empty"),
    "no such chat": ({"text": "halo", "chat_id": 12}, "chat not found"),
}


@pytest.mark.parametrize("case", REFUSED)
async def test_send_message_is_refused_in_telegrams_words(sandbox: Sandbox, call: Caller, case: str) -> None:
    siti = sandbox.world.add_citizen("Siti")
    sandbox.world.start(siti)
    params, description = REFUSED[case]
    given = {"chat_id": siti.id} | params
    assert await call.refusal("sendMessage", **given) == (400, f"Bad Request: {description}")
    assert len(sandbox.world.messages(siti)) == 1


@pytest.mark.parametrize("text", ["x" * 4096, ASTRAL * 2048, "<b>" + "x" * 4096 + "</b>"])
async def test_longest_text_passes(sandbox: Sandbox, call: Caller, text: str) -> None:
    siti = sandbox.world.add_citizen("Siti")
    sandbox.world.start(siti)
    sent = await call("sendMessage", chat_id=siti.id, text=text, parse_mode="HTML")
    assert len(sent["text"].encode("utf-16-le")) == 2 * 4096


async def test_missing_reply_is_left_out_where_allowed(sandbox: Sandbox, call: Caller) -> None:
    siti = sandbox.world.add_citizen("Siti")
    sandbox.world.start(siti)
    lenient = {"message_id": 99, "allow_sending_without_reply": True}
    sent = await call("sendMessage", chat_id=siti.id, text="halo", reply_parameters=lenient)
    assert "reply_to_message" not in sent


async def test_caption_is_too_long_beyond_1024_units(sandbox: Sandbox, call: Caller) -> None:
    siti = sandbox.world.add_citizen("Siti")
    photo = sandbox.world.send(siti, "photo", content=b"jpeg")["photo"][-1]["file_id"]
    refused = await call.refusal("sendPhoto", chat_id=siti.id, photo=photo, caption="x" * 1025)
    assert refused == (400, "Bad Request: message caption is too long")
    assert (await call("sendPhoto", chat_id=siti.id, photo=photo, caption="x" * 1024))["caption"] == "x" * 1024


@pytest.mark.parametrize(
    ("file_id", "description"),
    [
        ("", "there is no photo in the request"),
        ("http://[", "wrong file identifier/HTTP URL specified"),
        ("AgACAgQAAxkBAAIB", "wrong remote file identifier specified: can't unserialize it. Wrong last symbol"),
    ],
)
async def test_wrong_file_is_refused(sandbox: Sandbox, call: Caller, file_id: str, description: str) -> None:
    siti = sandbox.world.add_citizen("Siti")
    sandbox.world.start(siti)
    assert await call.refusal("sendPhoto", chat_id=siti.id, photo=file_id) == (400, f"Bad Request: {description}")


async def test_file_of_another_kind_is_refused(sandbox: Sandbox, call: Caller) -> None:
    siti = sandbox.world.add_citizen("Siti")
    file_id = sandbox.world.send(siti, "document", "a.pdf", b"pdf")["document"]["file_id"]
    refused = await call.refusal("sendPhoto", chat_id=siti.id, photo=file_id)
    assert refused == (400, "Bad Request: can't use file of type Document as Photo")


async def test_person_never_met_is_not_found(sandbox: Sandbox, call: Caller) -> None:
    siti = sandbox.world.add_citizen("Siti")
    assert await call.refusal("sendMessage", chat_id=siti.id, text="x") == (400, "Bad Request: chat not found")


async def test_officer_who_never_started_cannot_be_written_to(sandbox: Sandbox, call: Caller) -> None:
    budi = sandbox.world.add_officer("Budi")
    refused = await call.refusal("sendMessage", chat_id=budi.id, text="x")
    assert refused == (403, "Forbidden: bot can't initiate conversation with a user")


async def test_person_who_blocked_the_bot_is_forbidden(sandbox: Sandbox, call: Caller) -> None:
    siti = sandbox.world.add_citizen("Siti")
    sandbox.world.start(siti)
    sandbox.world.block(siti)
    refused = await call.refusal("sendMessage", chat_id=siti.id, text="x")
    assert refused == (403, "Forbidden: bot was blocked by the user")
    sandbox.world.start(siti)
    assert (await call("sendMessage", chat_id=siti.id, text="x"))["text"] == "x"


async def test_group_that_removed_the_bot_is_forbidden(sandbox: Sandbox, call: Caller) -> None:
    budi = sandbox.world.add_officer("Budi")
    staff = sandbox.world.staff
    sandbox.world.kick(budi, sandbox.world.bot, staff)
    refused = await call.refusal("sendMessage", chat_id=staff.id, text="x")
    assert refused == (403, "Forbidden: bot was kicked from the supergroup chat")


async def test_group_that_the_bot_left_is_forbidden(sandbox: Sandbox, call: Caller) -> None:
    group = sandbox.world.new_group("Arisan")
    assert await call("leaveChat", chat_id=group.id) is True
    refused = await call.refusal("sendMessage", chat_id=group.id, text="x")
    assert refused == (403, "Forbidden: bot is not a member of the group chat")


async def test_group_that_grew_names_its_new_id(sandbox: Sandbox, call: Caller) -> None:
    group = sandbox.world.new_group("Petugas kecil")
    grown = sandbox.world.migrate(group)
    assert await call.answer("sendMessage", chat_id=group.id, text="x") == {
        "ok": False,
        "error_code": 400,
        "description": "Bad Request: group chat was upgraded to a supergroup chat",
        "parameters": {"migrate_to_chat_id": grown.id},
    }
    assert (await call("sendMessage", chat_id=grown.id, text="x"))["chat"]["type"] == "supergroup"


async def test_edit_without_a_change_is_refused(sandbox: Sandbox, call: Caller) -> None:
    siti = sandbox.world.add_citizen("Siti")
    sandbox.world.start(siti)
    buttons = keyboard({"text": "Ya", "callback_data": "ya"})
    sent = await call("sendMessage", chat_id=siti.id, text="<b>halo</b>", parse_mode="HTML", reply_markup=buttons)
    same = {"chat_id": siti.id, "message_id": sent["message_id"], "text": "<b>halo</b>", "parse_mode": "HTML"}
    assert await call.refusal("editMessageText", **same, reply_markup=buttons) == (
        400,
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same "
        "as a current content and reply markup of the message",
    )
    edited = await call("editMessageText", **same)
    assert "reply_markup" not in edited
    assert edited["edit_date"] >= sent["date"]


async def test_edit_and_delete_of_what_is_not_there_are_refused(sandbox: Sandbox, call: Caller) -> None:
    siti = sandbox.world.add_citizen("Siti")
    own = sandbox.world.say(siti, "halo")["message_id"]
    edit, delete = "editMessageText", "deleteMessage"
    assert await call.refusal(edit, chat_id=siti.id, message_id=99, text="x") == (
        400,
        "Bad Request: message to edit not found",
    )
    assert await call.refusal(edit, chat_id=siti.id, message_id=own, text="x") == (
        400,
        "Bad Request: message can't be edited",
    )
    assert await call.refusal(delete, chat_id=siti.id, message_id=99) == (
        400,
        "Bad Request: message to delete not found",
    )


async def test_message_older_than_48_hours_cannot_be_deleted(sandbox: Sandbox, call: Caller) -> None:
    siti = sandbox.world.add_citizen("Siti")
    sandbox.world.start(siti)
    old = await call("sendMessage", chat_id=siti.id, text="lama")
    sandbox.clock.move(48 * HOUR + SECOND)
    new = await call("sendMessage", chat_id=siti.id, text="baru")
    refused = await call.refusal("deleteMessage", chat_id=siti.id, message_id=old["message_id"])
    assert refused == (400, "Bad Request: message can't be deleted for everyone")
    assert await call("deleteMessage", chat_id=siti.id, message_id=new["message_id"]) is True


async def test_bot_without_rights_cannot_manage_topics_or_pins(sandbox: Sandbox, call: Caller) -> None:
    world = sandbox.world
    world.add_officer("Budi")
    world.demote(world.bot, world.staff)
    sent = await call("sendMessage", chat_id=world.staff.id, text="halo")
    assert await call.refusal("createForumTopic", chat_id=world.staff.id, name="x") == (
        400,
        "Bad Request: not enough rights to create a topic",
    )
    assert await call.refusal("pinChatMessage", chat_id=world.staff.id, message_id=sent["message_id"]) == (
        400,
        "Bad Request: not enough rights to manage pinned messages in the chat",
    )


@pytest.mark.parametrize("emoji", ["✅", "", "halo"])
async def test_reaction_outside_the_fixed_list_is_refused(sandbox: Sandbox, call: Caller, emoji: str) -> None:
    siti = sandbox.world.add_citizen("Siti")
    number = sandbox.world.say(siti, "halo")["message_id"]
    reaction = [{"type": "emoji", "emoji": emoji}]
    refused = await call.refusal("setMessageReaction", chat_id=siti.id, message_id=number, reaction=reaction)
    assert refused == (400, "Bad Request: REACTION_INVALID")
    assert sandbox.world.chat_of(siti).reactions == {}


async def test_wrong_token_is_unauthorized(sandbox: Sandbox, call: Caller) -> None:
    async with call.http.get(f"{sandbox.url}/bot1:x/getMe") as response:
        assert response.status == 401
        assert await response.json() == {"ok": False, "error_code": 401, "description": "Unauthorized"}


async def test_unknown_method_is_not_found(call: Caller) -> None:
    assert await call.refusal("getYou") == (404, "Not Found")


async def test_method_not_imitated_yet_says_so(call: Caller) -> None:
    assert "sendPoll" in KNOWN
    assert await call.refusal("sendPoll") == (501, "Not Implemented: the sandbox does not imitate sendPoll yet")


async def test_real_limits_answer_with_seconds_to_wait_when_switched_on(sandbox: Sandbox, call: Caller) -> None:
    sandbox.limits.on = True
    for number in range(20):
        await call("sendMessage", chat_id=sandbox.world.staff.id, text=f"pesan {number}")
    answer = await call.answer("sendMessage", chat_id=sandbox.world.staff.id, text="satu lagi")
    seconds = answer["parameters"]["retry_after"]
    assert answer["description"] == f"Too Many Requests: retry after {seconds}"
    assert 50 <= seconds <= 60
