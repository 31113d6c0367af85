"""A client library that the service does not use drives the imitation over HTTP (decision 0010).

What aiogram and we might both have misread shows here: the objects are read by its classes, the refusals come as its
exceptions, and its calls are written its way.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from typing import Any

import pytest
from telegram import (
    Bot,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    InputMediaVideo,
    Message,
    MessageOriginChannel,
    MessageOriginHiddenUser,
    ReactionTypeEmoji,
    ReplyKeyboardMarkup,
    ReplyParameters,
    TelegramObject,
    Update,
)
from telegram.constants import ChatAction, ParseMode, UpdateType
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter
from telegram.request import HTTPXRequest

from pstbot.sandbox import Sandbox
from pstbot.sandbox.files import KINDS
from pstbot.sandbox.people import Person
from tests.sandbox.play import play

EVERYTHING = ["message", "edited_message", "callback_query", "my_chat_member", "chat_member", "message_reaction"]
# The library speaks Bot API 10.0, the imitation 10.3.
NEWER = {"ChatMemberAdministrator.can_send_welcome_messages"}


def foreign_bot(sandbox: Sandbox, token: str | None = None) -> Bot:
    calls, polls = HTTPXRequest(), HTTPXRequest(connection_pool_size=2)
    addresses = (f"{sandbox.api_url}/bot", f"{sandbox.api_url}/file/bot")
    return Bot(token or sandbox.token, *addresses, request=calls, get_updates_request=polls)


@pytest.fixture
async def bot(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Bot]:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")  # its coming way to name a span; the old one only warns
    async with foreign_bot(sandbox) as running:
        yield running


@pytest.fixture
def siti(sandbox: Sandbox) -> Person:
    siti = sandbox.world.add_citizen("Siti", "Aminah", "siti")
    sandbox.world.start(siti)
    return siti


def not_understood(thing: object) -> Iterator[str]:
    """Fields, at any depth, for which the library's classes have no place."""
    if isinstance(thing, TelegramObject):
        yield from (f"{type(thing).__name__}.{name}" for name in thing.api_kwargs)
        thing = list(thing.to_dict(recursive=False).values())
    if isinstance(thing, list | tuple):
        for each in thing:
            yield from not_understood(each)


async def every_update(bot: Bot) -> list[Update]:
    found: list[Update] = []
    while batch := await bot.get_updates(offset=found[-1].update_id + 1 if found else None, timeout=0):
        found += batch
    return found


async def test_every_kind_of_update_is_read(sandbox: Sandbox, bot: Bot) -> None:
    assert await bot.get_updates(timeout=0, allowed_updates=EVERYTHING) == ()
    siti, _ = play(sandbox)
    shown = await bot.send_message(siti.id, "Lanjut?", reply_markup=keys("Ya"))
    sandbox.world.press(siti, shown.to_dict(), "Ya")
    updates = await every_update(bot)
    assert set(not_understood(updates)) - NEWER == set()
    kinds = {kind for update in updates for kind in UpdateType if getattr(update, kind, None) is not None}
    assert kinds == set(EVERYTHING)
    messages = [update.message for update in updates if update.message]
    assert {type(message.effective_attachment).__name__ for message in messages} == {
        *("Animation", "Audio", "Contact", "Dice", "Document", "Location", "NoneType", "Poll", "Sticker"),
        *("Video", "VideoNote", "Voice", "tuple"),
    }
    assert {message.venue.title for message in messages if message.venue} == {"PST"}
    origins = [type(message.forward_origin) for message in messages if message.forward_origin]
    assert {MessageOriginChannel, MessageOriginHiddenUser} < set(origins)


async def test_a_citizens_words_are_read_to_the_last_entity(sandbox: Sandbox, bot: Bot, siti: Person) -> None:
    first = sandbox.world.say(siti, "😀 Lihat @sandbox_bot dan www.bps.go.id")
    sandbox.world.say(siti, "Yang itu", reply_to=first)
    _, said, answer = [update.message for update in await every_update(bot)]
    assert said is not None
    assert answer is not None
    assert said.parse_entities() == dict(zip(said.entities, ["@sandbox_bot", "www.bps.go.id"], strict=True))
    assert answer.reply_to_message == said
    assert said.from_user is not None
    assert (said.from_user.full_name, said.from_user.link) == ("Siti Aminah", "https://t.me/siti")


def keys(*labels: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=label) for label in labels]])


async def test_texts_are_sent_changed_reacted_to_pinned_and_taken_away(
    sandbox: Sandbox, bot: Bot, siti: Person
) -> None:
    sent = await bot.send_message(siti.id, "<b>Halo</b> 😀", ParseMode.HTML, reply_markup=keys("Ya", "Tidak"))
    reply = await bot.send_message(siti.id, "x", reply_parameters=ReplyParameters(sent.message_id))
    assert reply.reply_to_message == sent
    assert sent.text_html == "<b>Halo</b> 😀"
    edited = await bot.edit_message_text("Lain", siti.id, sent.message_id, reply_markup=keys("Baik"))
    assert isinstance(edited, Message)
    assert (edited.text, edited.reply_markup) == ("Lain", keys("Baik"))
    query = sandbox.world.press(siti, edited.to_dict(), "Baik")
    assert await bot.answer_callback_query(query, "Sudah", show_alert=True)
    assert sandbox.world.callback_answers[query].text == "Sudah"
    assert isinstance(await bot.edit_message_reply_markup(siti.id, sent.message_id), Message)
    assert await bot.set_message_reaction(siti.id, 1, [ReactionTypeEmoji("👌")])
    assert await bot.pin_chat_message(siti.id, sent.message_id)
    assert (await bot.get_chat(siti.id)).pinned_message == sent
    assert await bot.unpin_chat_message(siti.id, sent.message_id)
    assert await bot.delete_message(siti.id, sent.message_id)
    assert sent.message_id not in sandbox.world.chat_of(siti).messages
    assert await bot.send_chat_action(siti.id, ChatAction.TYPING)
    assert await bot.send_message(siti.id, "x", reply_markup=ReplyKeyboardMarkup([["Menu"]]))
    assert await bot.send_message(siti.id, "x", reply_markup=ForceReply())


async def test_every_kind_of_file_is_uploaded_sent_again_and_downloaded(bot: Bot, siti: Person) -> None:
    for kind in KINDS:
        send = getattr(bot, f"send_{kind}")
        sent = await send(siti.id, f"isi {kind}".encode())
        again = await send(siti.id, sent.effective_attachment[-1] if kind == "photo" else sent.effective_attachment)
        attached: Any = again.effective_attachment
        file = await (attached[-1] if kind == "photo" else attached).get_file()
        assert bytes(await file.download_as_bytearray()) == f"isi {kind}".encode()
        assert list(not_understood(sent)) == []


async def test_albums_places_and_captions(bot: Bot, siti: Person) -> None:
    media = (InputMediaPhoto(b"satu", caption="Satu"), InputMediaVideo(b"dua"), InputMediaPhoto(b"tiga"))
    album = await bot.send_media_group(siti.id, media)
    assert len({part.media_group_id for part in album}) == 1
    assert [part.caption for part in album] == ["Satu", None, None]
    changed = await bot.edit_message_caption(siti.id, album[0].message_id, caption="<i>Lain</i>", parse_mode="HTML")
    assert isinstance(changed, Message)
    assert changed.caption_html == "<i>Lain</i>"
    place = await bot.send_location(siti.id, 2.84, 117.36, horizontal_accuracy=12.5)
    assert place.location is not None
    assert place.location.horizontal_accuracy == 12.5
    venue = await bot.send_venue(siti.id, 2.84, 117.36, "PST", "Jl. H. Masykur")
    contact = await bot.send_contact(siti.id, "+62552", "PST", "BPS")
    assert (venue.venue and venue.venue.title, contact.contact and contact.contact.last_name) == ("PST", "BPS")


async def test_topics_are_made_used_and_closed(sandbox: Sandbox, bot: Bot) -> None:
    staff, budi = sandbox.world.staff, sandbox.world.add_officer("Budi")
    topic = await bot.create_forum_topic(staff.id, "KS-1", icon_color=7322096)
    thread = topic.message_thread_id
    sent = await bot.send_message(staff.id, "Kartu", message_thread_id=thread)
    assert (sent.message_thread_id, sent.is_topic_message) == (thread, True)
    assert await bot.edit_forum_topic(staff.id, thread, "KS-1 selesai")
    assert await bot.close_forum_topic(staff.id, thread)
    assert await bot.reopen_forum_topic(staff.id, thread)
    created, renamed, closed, reopened = [update.message for update in await every_update(bot)]
    assert created is not None
    assert created.forum_topic_created is not None
    assert created.forum_topic_created.name == "KS-1"
    assert renamed is not None
    assert renamed.forum_topic_edited is not None
    assert renamed.forum_topic_edited.name == "KS-1 selesai"
    assert closed is not None
    assert closed.forum_topic_closed is not None
    assert reopened is not None
    assert reopened.forum_topic_reopened is not None
    assert [member.status for member in await bot.get_chat_administrators(staff.id)] == ["administrator", "creator"]
    assert (await bot.get_chat_member(staff.id, budi.id)).status == "creator"
    assert (await bot.get_chat(staff.id)).is_forum is True
    assert await bot.delete_forum_topic(staff.id, thread)


async def test_a_long_poll_ends_with_the_next_update(sandbox: Sandbox, bot: Bot, siti: Person) -> None:
    await every_update(bot)
    async with asyncio.timeout(5), asyncio.TaskGroup() as group:
        polled = group.create_task(bot.get_updates(offset=-1, timeout=30))
        await sandbox.world.until(lambda: sandbox.world.queue.polls > 2)
        sandbox.world.say(siti, "Ada orang?")
    assert [update.message and update.message.text for update in polled.result()] == ["Ada orang?"]


async def test_refusals_come_as_its_own_exceptions(sandbox: Sandbox, bot: Bot, siti: Person) -> None:
    staff = sandbox.world.staff
    with pytest.raises(BadRequest, match="Message thread not found"):
        await bot.send_message(staff.id, "x", message_thread_id=77)
    with pytest.raises(BadRequest, match="Button_data_invalid"):
        await bot.send_message(siti.id, "x", reply_markup=keys("ya" * 33))
    with pytest.raises(BadRequest, match="Can't parse entities"):
        await bot.send_message(siti.id, "<b>x", "HTML")
    sandbox.world.block(siti)
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(siti.id, "x")
    small = sandbox.world.new_group("Arisan")
    grown = sandbox.world.migrate(small)
    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(small.id, "x")
    assert moved.value.new_chat_id == grown.id


async def test_faults_come_as_its_own_exceptions(sandbox: Sandbox, bot: Bot, siti: Person) -> None:
    sandbox.faults.add("telegram", "429", count=1, retry_after=7)
    with pytest.raises(RetryAfter) as flood:
        await bot.send_message(siti.id, "x")
    assert flood.value.retry_after == timedelta(seconds=7)
    for kind in ("500", "unreadable", "reset_before", "reset_after"):
        sandbox.faults.add("telegram", kind, count=1)
        with pytest.raises(NetworkError):
            await bot.send_message(siti.id, "x")


async def test_a_wrong_token_and_a_second_poller_are_told(sandbox: Sandbox, bot: Bot) -> None:
    stranger = foreign_bot(sandbox, "1:x")
    with pytest.raises(InvalidToken):
        await stranger.initialize()
    await stranger.shutdown()
    with pytest.raises(ExceptionGroup) as conflict:
        await both_poll(bot, sandbox)
    assert [type(error) for error in conflict.value.exceptions] == [Conflict]


async def both_poll(bot: Bot, sandbox: Sandbox) -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(bot.get_updates(timeout=5))
        await sandbox.world.until(lambda: sandbox.world.queue.polls)
        await bot.get_updates(timeout=0)
