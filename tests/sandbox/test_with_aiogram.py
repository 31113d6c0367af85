"""aiogram's own Bot drives the sandbox: every object validates, every error is mapped."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramBadRequest,
    TelegramConflictError,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.types import (
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReactionTypeEmoji,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)

from pstbot.sandbox import Sandbox

EVERYTHING = ["message", "edited_message", "callback_query", "my_chat_member", "chat_member", "message_reaction"]


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[Bot]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(sandbox.api_url))
    async with Bot(sandbox.token, session=session).context() as running:
        yield running


async def test_consultation_is_played_with_aiogram(sandbox: Sandbox, bot: Bot) -> None:
    world, staff = sandbox.world, sandbox.world.staff
    siti, budi = world.add_citizen("Siti"), world.add_officer("Budi")
    assert await bot.delete_webhook() is True
    assert await bot.get_updates(allowed_updates=EVERYTHING, timeout=0) == []
    world.start(siti, "KS-1")
    topic = await bot.create_forum_topic(staff.id, "KS-1")
    buttons = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Ambil", callback_data="take")]])
    thread = topic.message_thread_id
    card = await bot.send_message(
        staff.id, "<b>Baru</b>", message_thread_id=thread, parse_mode="HTML", reply_markup=buttons
    )
    await bot.pin_chat_message(staff.id, card.message_id)
    query = world.press(budi, world.messages(staff, thread)[1], "Ambil")
    await bot.answer_callback_query(query, "Diambil")
    await bot.edit_message_text("<b>Diproses</b>", chat_id=staff.id, message_id=card.message_id, parse_mode="HTML")
    said = world.say(budi, "Ini datanya 😀", staff, thread)
    await bot.set_message_reaction(staff.id, said["message_id"], [ReactionTypeEmoji(emoji="👌")])
    reply = ReplyParameters(message_id=world.messages(siti)[0]["message_id"])
    sent = await bot.send_message(siti.id, "Ini datanya 😀", reply_parameters=reply)
    assert sent.reply_to_message is not None
    assert sent.reply_to_message.text == "/start KS-1"
    updates = await bot.get_updates(timeout=0)
    assert [update.event_type for update in updates] == ["message", "message", "message", "callback_query", "message"]
    assert await bot.close_forum_topic(staff.id, thread) is True
    assert [call.method for call in world.calls][-3:] == ["setMessageReaction", "sendMessage", "closeForumTopic"]


async def test_files_and_keyboards_go_through_aiogram(sandbox: Sandbox, bot: Bot) -> None:
    siti = sandbox.world.add_citizen("Siti")
    sandbox.world.start(siti)
    keys = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="Menu")]])
    sent = await bot.send_document(
        siti.id, BufferedInputFile(b"isi", "tabel.csv"), caption="<i>Tabel</i>", parse_mode="HTML", reply_markup=keys
    )
    gone = await bot.send_message(siti.id, "x", reply_markup=ReplyKeyboardRemove())
    assert sent.document is not None
    assert sent.caption_entities is not None
    assert (sent.document.file_name, sent.caption_entities[0].type) == ("tabel.csv", "italic")
    file = await bot.get_file(sent.document.file_id)
    assert file.file_path is not None
    downloaded = await bot.download_file(file.file_path)
    assert downloaded is not None
    assert downloaded.read() == b"isi"
    keyboards = sandbox.world.chat_of(siti).reply_keyboards
    assert keyboards == {sent.message_id: [["Menu"]], gone.message_id: []}


async def test_everything_a_bot_asks_about_validates(sandbox: Sandbox, bot: Bot) -> None:
    world = sandbox.world
    budi = world.add_officer("Budi")
    assert (await bot.get_me()).username == "sandbox_bot"
    assert (await bot.get_chat(world.staff.id)).is_forum is True
    assert [each.status for each in await bot.get_chat_administrators(world.staff.id)] == ["administrator", "creator"]
    assert (await bot.get_chat_member(world.staff.id, budi.id)).status == "creator"
    assert await bot.send_chat_action(world.staff.id, "typing") is True


async def test_bot_may_bear_another_name() -> None:
    async with Sandbox(bot_name="PST BPS Kaltara", bot_username="pst_kaltara_bot") as sandbox:
        session = AiohttpSession(api=TelegramAPIServer.from_base(sandbox.api_url))
        async with Bot(sandbox.token, session=session).context() as bot:
            me = await bot.get_me()
    assert (me.first_name, me.username) == ("PST BPS Kaltara", "pst_kaltara_bot")


async def test_every_kind_of_update_validates(sandbox: Sandbox, bot: Bot) -> None:
    world = sandbox.world
    await bot.get_updates(allowed_updates=EVERYTHING, timeout=0)
    siti, budi, ani = world.add_citizen("Siti"), world.add_officer("Budi"), world.add_officer("Ani")
    for kind in ("photo", "document", "voice", "audio", "video", "video_note", "sticker"):
        world.send(siti, kind, content=b"isi")
    said = world.say(siti, "halo")
    world.forward(siti, said)
    world.edit(siti, said, "halo lagi")
    world.react(siti, said, "👍")
    world.block(siti)
    world.promote(ani, world.staff)
    world.say(ani, "diam-diam", world.staff, as_chat=True)
    topic = world.open_topic(budi, "KS-2")
    world.rename_topic(budi, topic.thread_id, "KS-2 selesai")
    world.close_topic(budi, topic.thread_id)
    world.kick(budi, ani, world.staff)
    world.migrate(world.new_group("Arisan", creator=siti))
    updates = await bot.get_updates(timeout=0)
    assert {update.event_type for update in updates} == set(EVERYTHING) - {"callback_query"}
    assert len(updates) == len(sandbox.world.queue)


async def test_errors_are_mapped(sandbox: Sandbox, bot: Bot) -> None:
    world = sandbox.world
    siti = world.add_citizen("Siti")
    world.start(siti)
    world.block(siti)
    with pytest.raises(TelegramForbiddenError, match="bot was blocked by the user"):
        await bot.send_message(siti.id, "x")
    with pytest.raises(TelegramBadRequest, match="message thread not found"):
        await bot.send_message(world.staff.id, "x", message_thread_id=77)
    group = world.new_group("Arisan")
    grown = world.migrate(group)
    with pytest.raises(TelegramMigrateToChat) as migrated:
        await bot.send_message(group.id, "x")
    assert migrated.value.migrate_to_chat_id == grown.id


FAULTS: dict[str, type[Exception]] = {
    "429": TelegramRetryAfter,
    "500": TelegramServerError,
    "unreadable": ClientDecodeError,
    "reset_before": TelegramNetworkError,
    "reset_after": TelegramNetworkError,
    "403": TelegramForbiddenError,
}


async def test_every_fault_is_mapped(sandbox: Sandbox, bot: Bot) -> None:
    mapped: dict[str, type[Exception]] = {}
    for kind in FAULTS:
        sandbox.faults.add("telegram", kind, count=1)
        with pytest.raises(tuple(FAULTS.values())) as raised:
            await bot.send_message(sandbox.world.staff.id, "x")
        mapped[kind] = raised.type
    assert mapped == FAULTS


async def test_wrong_token_and_second_poller_are_mapped(sandbox: Sandbox, bot: Bot) -> None:
    async with Bot("1:x", session=AiohttpSession(api=bot.session.api)).context() as stranger:
        with pytest.raises(TelegramUnauthorizedError):
            await stranger.get_me()
    with pytest.raises(ExceptionGroup) as conflict:
        await both_poll(bot, sandbox)
    assert [type(error) for error in conflict.value.exceptions] == [TelegramConflictError]


async def both_poll(bot: Bot, sandbox: Sandbox) -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(bot.get_updates(timeout=5))
        await sandbox.world.until(lambda: sandbox.world.queue.polls)
        await bot.get_updates(timeout=0)
