"""Forum topics as a bot lives with them."""

from pstbot.sandbox import Sandbox
from pstbot.sandbox.shapes import USUAL_RIGHTS
from tests.sandbox.conftest import Caller


async def test_topic_of_the_bot_is_announced_to_the_bot(sandbox: Sandbox, call: Caller) -> None:
    staff = sandbox.world.staff
    topic = await call("createForumTopic", chat_id=staff.id, name="  KS-1   Siti ")
    thread = topic["message_thread_id"]
    assert topic == {"message_thread_id": thread, "name": "KS-1 Siti", "icon_color": 7322096}
    [update] = await call.updates()
    message = update["message"]
    assert (message["message_id"], message["from"]["id"], message["forum_topic_created"]) == (
        thread,
        sandbox.world.bot.id,
        {"name": "KS-1 Siti", "icon_color": 7322096},
    )


async def test_message_in_a_topic_answers_the_one_that_opened_it(sandbox: Sandbox, call: Caller) -> None:
    staff = sandbox.world.staff
    budi = sandbox.world.add_officer("Budi")
    thread = (await call("createForumTopic", chat_id=staff.id, name="KS-1"))["message_thread_id"]
    sent = await call("sendMessage", chat_id=staff.id, message_thread_id=thread, text="kartu")
    said = sandbox.world.say(budi, "jawab", staff, thread, reply_to=sent)
    plain = sandbox.world.say(budi, "catatan", staff, thread)
    assert [sent["message_thread_id"], sent["is_topic_message"], sent["reply_to_message"]["message_id"]] == [
        thread,
        True,
        thread,
    ]
    assert said["reply_to_message"]["text"] == "kartu"
    assert "reply_to_message" not in said["reply_to_message"]
    assert plain["reply_to_message"]["message_id"] == thread
    assert [message["message_id"] for message in sandbox.world.messages(staff, thread)] == [
        thread,
        sent["message_id"],
        said["message_id"],
        plain["message_id"],
    ]


async def test_message_in_general_has_no_thread_and_its_reply_a_false_one(sandbox: Sandbox, call: Caller) -> None:
    staff = sandbox.world.staff
    sandbox.world.add_officer("Budi")
    first = await call("sendMessage", chat_id=staff.id, text="satu")
    reply = await call(
        "sendMessage", chat_id=staff.id, text="dua", reply_parameters={"message_id": first["message_id"]}
    )
    assert "message_thread_id" not in first
    assert reply["message_thread_id"] == first["message_id"]
    assert "is_topic_message" not in reply


async def test_reply_without_a_thread_lands_in_the_topic_of_what_it_answers(sandbox: Sandbox, call: Caller) -> None:
    staff = sandbox.world.staff
    thread = (await call("createForumTopic", chat_id=staff.id, name="KS-1"))["message_thread_id"]
    card = await call("sendMessage", chat_id=staff.id, message_thread_id=thread, text="kartu")
    reply = await call("sendMessage", chat_id=staff.id, text="x", reply_parameters={"message_id": card["message_id"]})
    assert (reply["message_thread_id"], reply["is_topic_message"]) == (thread, True)


async def test_deleted_topic_takes_its_messages_and_refuses_new_ones(sandbox: Sandbox, call: Caller) -> None:
    staff = sandbox.world.staff
    budi = sandbox.world.add_officer("Budi")
    thread = (await call("createForumTopic", chat_id=staff.id, name="KS-1"))["message_thread_id"]
    await call("sendMessage", chat_id=staff.id, message_thread_id=thread, text="kartu")
    sandbox.world.delete_topic(budi, thread)
    assert sandbox.world.messages(staff) == []
    where = {"chat_id": staff.id, "message_thread_id": thread}
    assert await call.refusal("sendMessage", **where, text="x") == (400, "Bad Request: message thread not found")
    assert await call.refusal("closeForumTopic", **where) == (400, "Bad Request: TOPIC_ID_INVALID")


async def test_same_name_or_state_is_not_modified(sandbox: Sandbox, call: Caller) -> None:
    staff = sandbox.world.staff
    thread = (await call("createForumTopic", chat_id=staff.id, name="KS-1"))["message_thread_id"]
    where = {"chat_id": staff.id, "message_thread_id": thread}
    refused = (400, "Bad Request: TOPIC_NOT_MODIFIED")
    assert await call.refusal("editForumTopic", **where, name="KS-1") == refused
    assert await call.refusal("reopenForumTopic", **where) == refused
    assert await call("editForumTopic", **where, name="KS-1 selesai") is True
    assert await call("closeForumTopic", **where) is True
    assert await call.refusal("closeForumTopic", **where) == refused
    assert [next(reversed(message)) for message in sandbox.world.messages(staff, thread)] == [
        "is_topic_message",
        "forum_topic_edited",
        "forum_topic_closed",
    ]


async def test_topic_name_has_1_to_128_signs(sandbox: Sandbox, call: Caller) -> None:
    staff = sandbox.world.staff
    assert await call.refusal("createForumTopic", chat_id=staff.id, name=" ") == (
        400,
        "Bad Request: title must be non-empty",
    )
    assert await call.refusal("createForumTopic", chat_id=staff.id, name="x" * 129) == (
        400,
        "Bad Request: TOPIC_TITLE_INVALID",
    )
    assert (await call("createForumTopic", chat_id=staff.id, name="x" * 128))["name"] == "x" * 128


async def test_closed_topic_refuses_a_bot_that_may_not_manage_topics(sandbox: Sandbox, call: Caller) -> None:
    world = sandbox.world
    world.add_officer("Budi")
    where = {"chat_id": world.staff.id}
    where["message_thread_id"] = (await call("createForumTopic", **where, name="KS-1"))["message_thread_id"]
    await call("closeForumTopic", **where)
    assert (await call("sendMessage", **where, text="boleh"))["text"] == "boleh"
    world.promote(world.bot, world.staff, USUAL_RIGHTS - {"can_manage_topics"})
    assert await call.refusal("sendMessage", **where, text="x") == (400, "Bad Request: TOPIC_CLOSED")


async def test_group_without_topics_is_not_a_forum(sandbox: Sandbox, call: Caller) -> None:
    group = sandbox.world.new_group("Arisan")
    refused = await call.refusal("createForumTopic", chat_id=group.id, name="x")
    assert refused == (400, "Bad Request: the chat is not a forum")


async def test_supergroup_without_topics_is_no_forum_either(sandbox: Sandbox, call: Caller) -> None:
    world = sandbox.world
    grown = world.migrate(world.new_group("Arisan"))
    refused = (400, "Bad Request: the chat is not a forum")
    assert await call.refusal("createForumTopic", chat_id=grown.id, name="x") == refused


async def test_topics_are_switched_off_and_on_again(sandbox: Sandbox, call: Caller) -> None:
    """What was written before is kept; a topic's number is then no more than the head of a chain of replies."""
    world, staff = sandbox.world, sandbox.world.staff
    budi = world.add_officer("Budi")
    thread = (await call("createForumTopic", chat_id=staff.id, name="KS-1"))["message_thread_id"]
    card = await call("sendMessage", chat_id=staff.id, message_thread_id=thread, text="kartu")
    world.use_topics(staff, False)
    assert await call.refusal("createForumTopic", chat_id=staff.id, name="KS-2") == (
        400,
        "Bad Request: the chat is not a forum",
    )
    late = await call("sendMessage", chat_id=staff.id, message_thread_id=thread, text="susulan")
    assert ("is_topic_message" in late, "is_forum" in late["chat"]) == (False, False)
    said = world.say(budi, "jawab", staff, reply_to=card["message_id"])
    assert (said["reply_to_message"]["text"], said.get("is_topic_message")) == ("kartu", None)
    world.use_topics(staff, True)
    again = await call("sendMessage", chat_id=staff.id, message_thread_id=thread, text="lagi")
    assert (again["is_topic_message"], again["chat"]["is_forum"]) == (True, True)


async def test_chain_of_replies_is_no_topic(sandbox: Sandbox, call: Caller) -> None:
    staff = sandbox.world.staff
    first = await call("sendMessage", chat_id=staff.id, text="satu")
    await call("sendMessage", chat_id=staff.id, text="dua", reply_parameters={"message_id": first["message_id"]})
    refused = await call.refusal("sendMessage", chat_id=staff.id, text="tiga", message_thread_id=first["message_id"])
    assert refused == (400, "Bad Request: message thread is not a forum topic thread")


async def test_topics_turn_a_small_group_into_a_supergroup(sandbox: Sandbox, call: Caller) -> None:
    world = sandbox.world
    group = world.staff = world.new_group("Petugas kecil")
    grown = world.use_topics(group, True)
    assert (grown.type, grown.is_forum, world.staff is grown, group.migrated_to) == ("supergroup", True, True, grown.id)
