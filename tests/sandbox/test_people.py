"""What people do, and what the bot hears of it."""

from typing import Any

import pytest

from pstbot.sandbox import Sandbox
from pstbot.sandbox.errors import NotPossible
from tests.sandbox.conftest import Caller

EVERYTHING = ["message", "edited_message", "callback_query", "my_chat_member", "chat_member", "message_reaction"]


def buttons(*labels: str) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": label, "callback_data": f"do:{label}"} for label in labels]]}


async def test_start_with_a_payload_is_a_command(sandbox: Sandbox, call: Caller) -> None:
    siti = sandbox.world.add_citizen("Siti", "Aminah", "siti_a")
    sandbox.world.start(siti, "KS-1_a")
    [update] = await call.updates()
    message = update["message"]
    assert message == {
        "message_id": 1,
        "from": {
            "id": siti.id,
            "is_bot": False,
            "first_name": "Siti",
            "last_name": "Aminah",
            "username": "siti_a",
            "language_code": "id",
        },
        "chat": {
            "id": siti.id,
            "first_name": "Siti",
            "last_name": "Aminah",
            "username": "siti_a",
            "type": "private",
        },
        "date": message["date"],
        "text": "/start KS-1_a",
        "entities": [{"type": "bot_command", "offset": 0, "length": 6}],
    }


@pytest.mark.parametrize("payload", ["", "a b", "é", "x" * 65])
def test_deep_link_refuses_other_signs(payload: str, world_only: Sandbox) -> None:
    siti = world_only.world.add_citizen("Siti")
    with pytest.raises(NotPossible):
        world_only.world.start(siti, payload)


async def test_pressed_button_is_answered_once(sandbox: Sandbox, call: Caller) -> None:
    siti = sandbox.world.add_citizen("Siti")
    sandbox.world.start(siti)
    sent = await call("sendMessage", chat_id=siti.id, text="Lanjut?", reply_markup=buttons("Ya", "Tidak"))
    query = sandbox.world.press(siti, sent, "Tidak")
    update = (await call.updates())[-1]["callback_query"]
    assert (update["id"], update["data"], update["message"], update["from"]["id"]) == (query, "do:Tidak", sent, siti.id)
    assert await call("answerCallbackQuery", callback_query_id=query, text="Baik", show_alert=True) is True
    answer = sandbox.world.callback_answers[query]
    assert (answer.text, answer.alert, answer.person_id) == ("Baik", True, siti.id)
    refused = await call.refusal("answerCallbackQuery", callback_query_id=query)
    words = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    assert refused == (400, words)


async def test_button_that_is_gone_cannot_be_pressed(sandbox: Sandbox, call: Caller) -> None:
    siti = sandbox.world.add_citizen("Siti")
    sandbox.world.start(siti)
    sent = await call("sendMessage", chat_id=siti.id, text="Lanjut?", reply_markup=buttons("Ya"))
    await call("editMessageReplyMarkup", chat_id=siti.id, message_id=sent["message_id"], reply_markup=buttons("Lain"))
    with pytest.raises(NotPossible):
        sandbox.world.press(siti, sent, "Ya")
    sandbox.world.press_data(siti, sent, "do:Ya")
    assert (await call.updates())[-1]["callback_query"]["data"] == "do:Ya"


async def test_edit_of_a_person_is_heard_and_a_deletion_is_not(sandbox: Sandbox, call: Caller) -> None:
    siti = sandbox.world.add_citizen("Siti")
    said = sandbox.world.say(siti, "inflsi")
    sandbox.world.edit(siti, said, "inflasi")
    sandbox.world.delete(siti, said)
    assert [(list(update)[1], list(update.values())[1]["text"]) for update in await call.updates()] == [
        ("message", "inflsi"),
        ("edited_message", "inflasi"),
    ]
    assert sandbox.world.messages(siti) == []


async def test_block_and_return_are_heard(sandbox: Sandbox, call: Caller) -> None:
    siti = sandbox.world.add_citizen("Siti")
    sandbox.world.start(siti)
    sandbox.world.block(siti)
    sandbox.world.unblock(siti)
    changes = [update["my_chat_member"] for update in (await call.updates())[1:]]
    assert [(each["old_chat_member"]["status"], each["new_chat_member"]["status"]) for each in changes] == [
        ("member", "kicked"),
        ("kicked", "member"),
    ]


async def test_coming_and_going_of_members_is_heard(sandbox: Sandbox, call: Caller) -> None:
    world = sandbox.world
    world.add_officer("Budi")
    await call.updates(allowed_updates=EVERYTHING)
    ani = world.add_officer("Ani")
    world.promote(ani, world.staff)
    world.leave(ani, world.staff)
    found = [(list(update)[1], list(update.values())[1]) for update in await call.updates()]
    assert [kind for kind, _ in found] == ["chat_member", "message", "chat_member", "chat_member", "message"]
    statuses = [body["new_chat_member"]["status"] for kind, body in found if kind == "chat_member"]
    assert statuses == ["member", "administrator", "left"]
    assert found[1][1]["new_chat_members"] == [ani.user()]
    assert found[4][1]["left_chat_member"] == ani.user()


async def test_administrators_and_members_are_told_apart(sandbox: Sandbox, call: Caller) -> None:
    world = sandbox.world
    budi, ani, siti = world.add_officer("Budi"), world.add_officer("Ani"), world.add_citizen("Siti")
    world.promote(ani, world.staff, {"can_manage_chat"})
    found = await call("getChatAdministrators", chat_id=world.staff.id)
    assert [(each["user"]["id"], each["status"]) for each in found] == [
        (world.bot.id, "administrator"),
        (budi.id, "creator"),
        (ani.id, "administrator"),
    ]
    assert (await call("getChatMember", chat_id=world.staff.id, user_id=siti.id))["status"] == "left"


async def test_bot_added_to_a_foreign_group_hears_of_it(sandbox: Sandbox, call: Caller) -> None:
    joko = sandbox.world.add_outsider("Joko")
    await call.updates()
    group = sandbox.world.new_group("Arisan", creator=joko)
    member, line = await call.updates()
    assert member["my_chat_member"]["chat"] == {"id": group.id, "title": "Arisan", "type": "group"}
    assert line["message"]["new_chat_members"][0]["id"] == sandbox.world.bot.id


async def test_anonymous_administrator_and_channel_have_no_person(sandbox: Sandbox, call: Caller) -> None:
    world = sandbox.world
    budi = world.add_officer("Budi")
    channel = {"id": -1001999, "title": "Kanal", "type": "channel"}
    hidden = world.say(budi, "satu", world.staff, as_chat=True)
    posted = world.say(budi, "dua", world.staff, as_chat=channel)
    assert (hidden["from"]["username"], hidden["sender_chat"]) == ("GroupAnonymousBot", world.staff.shape)
    assert (posted["from"]["username"], posted["sender_chat"]) == ("Channel_Bot", channel)


async def test_forward_says_where_it_came_from(sandbox: Sandbox, call: Caller) -> None:
    siti, joko = sandbox.world.add_citizen("Siti"), sandbox.world.add_citizen("Joko")
    said = sandbox.world.say(siti, "halo")
    passed = sandbox.world.forward(joko, said)
    assert (passed["text"], passed["forward_origin"]["sender_user"]["id"]) == ("halo", siti.id)


async def test_album_shares_one_group_id(sandbox: Sandbox, call: Caller) -> None:
    siti = sandbox.world.add_citizen("Siti")
    for number in range(2):
        sandbox.world.send(siti, "photo", content=bytes([number]), media_group_id="77")
    updates = await call.updates()
    assert [update["message"]["media_group_id"] for update in updates] == ["77", "77"]
    assert [len(update["message"]["photo"]) for update in updates] == [3, 3]


async def test_reaction_of_a_person_names_old_and_new(sandbox: Sandbox, call: Caller) -> None:
    siti = sandbox.world.add_citizen("Siti")
    said = sandbox.world.say(siti, "halo")
    await call.updates(allowed_updates=EVERYTHING)
    sandbox.world.react(siti, said, "👍")
    sandbox.world.react(siti, said, None)
    changes = [update["message_reaction"] for update in (await call.updates())[1:]]
    assert [(each["old_reaction"], each["new_reaction"]) for each in changes] == [
        ([], [{"type": "emoji", "emoji": "👍"}]),
        ([{"type": "emoji", "emoji": "👍"}], []),
    ]


def test_acts_that_no_client_offers_are_refused(world_only: Sandbox) -> None:
    world = world_only.world
    budi, ani, siti = world.add_officer("Budi"), world.add_officer("Ani"), world.add_citizen("Siti")
    topic = world.open_topic(ani, "KS-1")
    world.close_topic(budi, topic.thread_id)
    for act in (
        lambda: world.say(siti, "halo", world.staff),
        lambda: world.say(siti, "halo", world.chat_of(budi)),
        lambda: world.say(siti, "x" * 4097),
        lambda: world.say(siti, "   "),
        lambda: world.say(ani, "halo", world.staff, topic.thread_id),
        lambda: world.close_topic(ani, topic.thread_id),
        lambda: world.migrate(world.staff),
    ):
        with pytest.raises(NotPossible):
            act()
    assert world.say(budi, "boleh", world.staff, topic.thread_id)["text"] == "boleh"
