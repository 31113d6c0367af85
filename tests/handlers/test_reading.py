"""What is read of an update in which Telegram has changed a part, and what never is."""

from typing import Any

import pytest
from aiogram import Bot
from pydantic import ValidationError

from handlers.event import event_of_message, event_of_press, event_of_reaction
from handlers.reading import read_update
from tests.handlers.staff_room import BUDI, GROUP, NoNetwork, message, press, reaction

Json = dict[str, Any]
BOT = Bot("1:none", session=NoNetwork())
NEW_POLL = {"poll": {"id": "1", "question": "Tahun?", "answers": ["2023", "2024"]}}
NEW_ORIGIN = {"forward_origin": {"type": "community", "date": 1, "name": "Warga"}}
SITI = 7


def said(fields: Json, chat: int = SITI) -> Json:
    return message(SITI, "Halo", chat=chat) | fields


@pytest.mark.parametrize(
    "changed",
    [
        {"mood": "happy", "aura": {"colour": "blue"}},
        NEW_POLL,
        {"sticker": {"file_id": "x"}},
        {"entities": [{"type": "glow", "offset": 0, "length": 4}]},
        {"entities": [{"kind": "glow"}]},
        {"quote": {"words": "x"}, "external_reply": {"origin": {"type": "community"}}},
        {"reply_to_message": message(SITI, "x", chat=SITI) | NEW_POLL},
        {"reply_markup": {"inline_keyboard": [[{"label": "x"}]]}},
        NEW_ORIGIN,
    ],
    ids=lambda changed: "+".join(changed),
)
@pytest.mark.parametrize("kind", ["message", "edited_message"])
def test_words_beside_an_unknown_part_are_read(kind: str, changed: Json) -> None:
    update = read_update({"update_id": 1, kind: said(changed)}, BOT)
    read = update.message or update.edited_message
    assert read is not None
    event = event_of_message(read, "pstbot")
    assert (event.text, event.user_id, event.media) == ("Halo", SITI, None)
    assert event.reply_to == (600 if "reply_to_message" in changed else None)


@pytest.mark.parametrize(
    "content", [NEW_POLL, {"voice": {"voice_id": 5}}, {"hologram": {}}], ids=lambda each: next(iter(each))
)
def test_content_in_an_unknown_shape_is_something_that_cannot_be_carried(content: Json) -> None:
    body = {name: value for name, value in said({}).items() if name != "text"} | content
    read = read_update({"update_id": 1, "message": body}, BOT).message
    assert read is not None
    event = event_of_message(read, "pstbot")
    assert event.media is not None
    assert event.media.kind == "other"


def test_a_button_under_a_message_that_changed_still_works() -> None:
    body = press(BUDI, "p:take:1:")
    body["message"] |= NEW_POLL
    query = read_update({"update_id": 1, "callback_query": body}, BOT).callback_query
    assert query is not None
    event = event_of_press(query)
    assert event is not None
    assert (event.press and event.press.act, event.message_id) == ("take", 12)


def test_a_reaction_of_a_new_kind_is_a_special_one() -> None:
    body = reaction(BUDI, at=5) | {"new_reaction": [{"type": "emoji", "emoji": "🙏"}, {"type": "sound", "id": "x"}]}
    read = read_update({"update_id": 1, "message_reaction": body}, BOT).message_reaction
    assert read is not None
    assert event_of_reaction(read).reactions == ("🙏", "")


@pytest.mark.parametrize(
    "changed",
    [
        {"forward_origin": {"type": "community", "date": 1, "name": "Warga"}},
        {"sender_chat": {"kind": "community"}},
        {"via_bot": {"name": "x"}},
        {"from": {"name": "Budi"}},
        {"chat": {"id": GROUP}},
        {"message_thread_id": "tujuh"},
        {"text": ["Halo"]},
        {"caption": {"words": "Halo"}},
    ],
    ids=lambda changed: next(iter(changed)),
)
def test_who_speaks_where_and_in_whose_name_is_never_left_out(changed: Json) -> None:
    with pytest.raises(ValidationError):
        read_update({"update_id": 1, "message": said(changed, GROUP)}, BOT)


@pytest.mark.parametrize(
    "update",
    [
        {"message": "hello"},
        {"callback_query": {"id": "1", "chat_instance": "1", "data": "x"}},
        {"callback_query": press(BUDI, "x") | {"message": {}}},
        {"message_reaction": reaction(BUDI, at=5) | {"new_reaction": {}}},
        {"message_reaction": {name: value for name, value in reaction(BUDI, at=5).items() if name != "chat"}},
    ],
)
def test_poison_stays_poison(update: Json) -> None:
    with pytest.raises(ValidationError):
        read_update({"update_id": 1, **update}, BOT)
