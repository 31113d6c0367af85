"""Every object the imitation makes, held against the official documentation instead of against ourselves."""

from typing import Any

import pytest

from pstbot.sandbox import Sandbox
from pstbot.sandbox.botapi import METHODS as IMITATED
from pstbot.sandbox.files import KINDS
from pstbot.sandbox.people import Person
from pstbot.sandbox.world import World
from tests.botapi.official import METHODS, OBJECTS, call_faults, object_faults, result_faults
from tests.sandbox.conftest import Caller
from tests.sandbox.play import PLACE, play

EVERYTHING = ["message", "edited_message", "callback_query", "my_chat_member", "chat_member", "message_reaction"]
SENDS = {kind: "send" + kind.title().replace("_", "") for kind in KINDS}
# What a message can say of itself here; a kind that the imitation learns joins the list.
CONTENTS = {
    *KINDS,
    "text",
    "entities",
    "caption",
    "caption_entities",
    "location",
    "venue",
    "contact",
    "dice",
    "poll",
    "media_group_id",
    "reply_to_message",
    "forward_origin",
    "sender_chat",
    "edit_date",
    "is_topic_message",
    "message_thread_id",
    "forum_topic_created",
    "forum_topic_edited",
    "forum_topic_closed",
    "forum_topic_reopened",
    "new_chat_members",
    "left_chat_member",
    "pinned_message",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
}


class Bot:
    """Calls over HTTP; every call and every answer is held against the paper."""

    def __init__(self, call: Caller) -> None:
        self._call = call
        self.faults: list[str] = []
        self.called: set[str] = set()

    async def __call__(self, method: str, **params: Any) -> Any:
        result = await self._call(method, **params)
        self.called.add(method)
        self.faults += [*call_faults(method, params), *result_faults(method, result)]
        return result


@pytest.fixture
def bot(call: Caller) -> Bot:
    return Bot(call)


async def sends_everything(bot: Bot, world: World, siti: Person) -> None:
    chat = {"chat_id": siti.id}
    buttons = {
        "inline_keyboard": [[{"text": "Ya", "callback_data": "ya"}, {"text": "Buka", "url": "https://bps.go.id"}]]
    }
    first = await bot("sendMessage", **chat, text="<b>Halo</b> 😀", parse_mode="HTML", reply_markup=buttons)
    await bot("sendMessage", **chat, text="x", reply_parameters={"message_id": first["message_id"]})
    await bot("sendMessage", **chat, text="x", link_preview_options={"is_disabled": True}, protect_content=True)
    await bot("editMessageText", **chat, message_id=first["message_id"], text="Lain", reply_markup=buttons)
    await bot("answerCallbackQuery", callback_query_id=world.press(siti, first, "Ya"), text="Baik")
    await bot("editMessageReplyMarkup", **chat, message_id=first["message_id"])
    await bot("setMessageReaction", **chat, message_id=1, reaction=[{"type": "emoji", "emoji": "👌"}])
    await bot("pinChatMessage", **chat, message_id=first["message_id"])
    await bot("getChat", **chat)
    await bot("unpinChatMessage", **chat, message_id=first["message_id"])
    await bot("sendChatAction", **chat, action="typing")
    files = {kind: world.files.store(kind, f"nama{known.extension}", b"isi").file_id for kind, known in KINDS.items()}
    for kind, method in SENDS.items():
        sent = await bot(method, **chat, **{kind: files[kind]}, **({"caption": "k"} if KINDS[kind].captioned else {}))
    album = [{"type": "photo", "media": files["photo"], "caption": "A"}, {"type": "video", "media": files["video"]}]
    [part, *_] = await bot("sendMediaGroup", **chat, media=album)
    await bot("editMessageCaption", **chat, message_id=part["message_id"], caption="B")
    await bot("getFile", file_id=files["document"])
    await bot("sendLocation", **chat, **PLACE)
    await bot("sendVenue", **chat, latitude=1.5, longitude=117.25, title="PST", address="Jl. H. Masykur")
    await bot("sendContact", **chat, phone_number="+62552", first_name="PST", last_name="BPS")
    await bot("deleteMessage", **chat, message_id=sent["message_id"])


async def runs_the_group(bot: Bot, world: World, budi: Person) -> None:
    staff = {"chat_id": world.staff.id}
    topic = await bot(
        "createForumTopic", **staff, name="KS-1", icon_color=7322096, icon_custom_emoji_id="5368324170671"
    )
    thread = staff | {"message_thread_id": topic["message_thread_id"]}
    sent = await bot("sendMessage", **thread, text="Kartu")
    await bot("pinChatMessage", **staff, message_id=sent["message_id"])
    await bot("getChat", **staff)
    for name in ("editForumTopic", "closeForumTopic", "reopenForumTopic", "deleteForumTopic"):
        await bot(name, **thread, **({"name": "KS-1 selesai"} if name == "editForumTopic" else {}))
    await bot("getChatAdministrators", **staff)
    await bot("getChatMemberCount", **staff)
    for person in world.people.values():
        await bot("getChatMember", **staff, user_id=person.id)
    await bot("leaveChat", chat_id=world.new_group("Arisan", creator=budi).id)


async def asks_about_itself(bot: Bot) -> None:
    await bot("getMe")
    commands = [{"command": "menu", "description": "Menu utama"}]
    await bot("setMyCommands", commands=commands, scope={"type": "all_private_chats"}, language_code="en")
    await bot("getMyCommands", scope={"type": "all_private_chats"}, language_code="en")
    await bot("deleteMyCommands")
    await bot("getWebhookInfo")
    await bot("deleteWebhook", drop_pending_updates=False)


async def test_everything_the_imitation_makes_keeps_to_the_documentation(sandbox: Sandbox, bot: Bot) -> None:
    await bot("getUpdates", allowed_updates=EVERYTHING, timeout=0)
    siti, budi = play(sandbox)
    await sends_everything(bot, sandbox.world, siti)
    await runs_the_group(bot, sandbox.world, budi)
    await asks_about_itself(bot)
    updates: list[dict[str, Any]] = []
    while batch := await bot("getUpdates", offset=updates[-1]["update_id"] + 1 if updates else 0):
        updates += batch
    messages = [about for update in updates for kind, about in update.items() if kind in ("message", "edited_message")]
    assert bot.faults == []
    assert bot.called == {*IMITATED, "getUpdates"}
    assert {kind for update in updates for kind in update} == {"update_id", *EVERYTHING}
    assert {name for message in messages for name in message} >= CONTENTS


async def test_what_stands_in_the_chats_keeps_to_the_documentation(sandbox: Sandbox, bot: Bot) -> None:
    """Also what the bot is never sent: its own messages, as the page shows them."""
    await bot("getUpdates", allowed_updates=EVERYTHING, timeout=0)
    siti, _ = play(sandbox)
    await sends_everything(bot, sandbox.world, siti)
    shown = [message for chat in sandbox.world.chats.values() for message in chat.messages.values()]
    assert [fault for message in shown for fault in object_faults(message, "Message")] == []


def test_the_paper_knows_every_method_of_the_imitation() -> None:
    """If not: add it to methods.txt, and renew the paper (decision 0009)."""
    assert set(METHODS) == {*IMITATED, "getUpdates"}


USER = {"id": 1, "is_bot": False, "first_name": "Siti"}
CHAT = {"id": 1, "type": "private"}
MESSAGE = {"message_id": 1, "date": 1, "chat": CHAT}


@pytest.mark.parametrize(
    ("kind", "value", "fault"),
    [
        ("User", USER | {"nickname": "S"}, "User: unknown field nickname"),
        ("User", {"id": 1, "is_bot": False}, "User: first_name is missing"),
        ("User", USER | {"id": "1"}, "User.id: '1' is no number of its kind"),
        ("User", USER | {"id": 1.5}, "User.id: 1.5 is no number of its kind"),
        ("User", USER | {"id": True}, "User.id: True is no number of its kind"),
        ("User", USER | {"is_premium": False}, "User.is_premium: False is none of [True]"),
        ("User", USER | {"is_premium": 1}, "User.is_premium: 1 is none of [True]"),
        ("User", [USER], f"User: {[USER]!r} is no object"),
        ("Chat", CHAT | {"type": "room"}, "Chat.type: 'room' is none of ['private', 'group', 'supergroup', 'channel']"),
        ("Message", MESSAGE | {"from": {}}, "Message.from: first_name is missing"),
        ("Message", MESSAGE | {"photo": USER}, f"Message.photo: {USER!r} is no array"),
        ("Message", MESSAGE | {"gift": {}}, "Message.gift: GiftInfo is not in the paper"),
        ("ChatMember", {"status": "member", "user": {}}, "ChatMember.user: first_name is missing"),
        ("Location", {"latitude": "2", "longitude": 1}, "Location.latitude: '2' is no number of its kind"),
    ],
)
def test_the_paper_finds_what_is_wrong(kind: str, value: object, fault: str) -> None:
    assert fault in object_faults(value, kind)


def test_the_paper_lets_pass_what_is_right() -> None:
    assert object_faults(MESSAGE | {"from": USER, "reply_to_message": MESSAGE}, "Message") == []
    assert object_faults({"latitude": 2, "longitude": 117.5}, "Location") == []
    assert object_faults({"user": USER, "status": "left"}, "ChatMember") == []


@pytest.mark.parametrize(
    ("params", "faults"),
    [
        ({"chat_id": "-100", "text": "1", "message_thread_id": "7", "entities": "[]"}, []),
        ({"chat_id": 1, "text": "x", "colour": 1}, ["sendMessage: unknown field colour"]),
        ({"chat_id": 1}, ["sendMessage: text is missing"]),
        (
            {"chat_id": 1, "text": "x", "message_thread_id": "tujuh"},
            ["sendMessage.message_thread_id: 'tujuh' is no number of its kind"],
        ),
        (
            {"chat_id": 1, "text": "x", "entities": '[{"type": "bold", "offset": 0}]'},
            ["sendMessage.entities[0]: length is missing"],
        ),
    ],
)
def test_the_paper_reads_a_call_as_it_arrives(params: dict[str, Any], faults: list[str]) -> None:
    assert call_faults("sendMessage", params) == faults


def test_every_name_the_paper_uses_and_describes_is_used() -> None:
    used = {"Update"}

    def walk(kind: Any) -> None:
        for each in kind if isinstance(kind, list) else kind.get("any", []) if isinstance(kind, dict) else [kind]:
            used.add(each) if isinstance(each, str) else walk(each)

    for fields in (*OBJECTS.values(), *(method["params"] for method in METHODS.values())):
        for kind in [fields] if "any" in fields else fields.values():
            walk(kind)
    for method in METHODS.values():
        walk(method["result"])
    assert OBJECTS.keys() - used == set()
