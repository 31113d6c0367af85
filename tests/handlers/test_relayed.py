"""Stored words become one call of the Bot API, within its limits."""

from datetime import UTC, datetime
from typing import Any

import pytest
from aiogram.methods import EditMessageCaption, EditMessageText, SendMediaGroup, SendMessage, SendVenue

from handlers.media import FACTS, FILES
from handlers.placing import Spot
from handlers.relayed import TEXT_LIMIT, album_call, edit_call, redact_call, relay_call, units
from pstbot.ports.carriers import Refused
from pstbot.ports.storage import Message
from pstbot.services.captions import CAPTION_LIMIT


def words(kind: str, **body: Any) -> Message:
    return Message(1, 1, "citizen", 1, kind, body, "pending", datetime(2026, 11, 23, tzinfo=UTC), 5, 9)


def file(kind: str, caption: str = "") -> Message:
    return words(kind, file_id="f", caption=caption, caption_entities=[])


BODIES: dict[str, dict[str, Any]] = {
    "location": {"latitude": 1.0, "longitude": 2.0},
    "venue": {"latitude": 1.0, "longitude": 2.0, "title": "t", "address": "a"},
    "contact": {"phone_number": "1", "first_name": "n"},
}


@pytest.mark.parametrize("kind", [*FILES, *BODIES])
def test_every_kind_has_its_method(kind: str) -> None:
    message = words(kind, **BODIES[kind]) if kind in BODIES else file(kind)
    name = type(relay_call(5, message, Spot(), "Ani · KS-1")).__name__
    assert name.lower() == f"send{kind}".replace("_", "")


def test_every_fact_but_a_poll_is_sent_as_it_is() -> None:
    assert set(FACTS) - {"poll"} == set(BODIES)


def test_a_forwarded_place_is_sent_without_its_origin() -> None:
    call = relay_call(5, words("venue", **BODIES["venue"], origin="Rudi"), Spot(3), None)
    assert isinstance(call, SendVenue)
    assert (call.title, call.message_thread_id) == ("t", 3)


@pytest.mark.parametrize("kinds", [("photo", "document"), ("voice", "voice"), ("photo",), ("photo",) * 11])
def test_what_is_no_album_is_refused_before_telegram_is_asked(kinds: tuple[str, ...]) -> None:
    with pytest.raises(Refused) as refused:
        album_call(5, [file(kind) for kind in kinds], Spot(), None)
    assert refused.value.code == "album-mixed"


def test_an_albums_heading_stands_above_its_first_part_only() -> None:
    call = album_call(5, [file("photo", "a"), file("video", "b")], Spot(), "Ani")
    assert isinstance(call, SendMediaGroup)
    assert [item.caption for item in call.media] == ["Ani\na", "b"]


@pytest.mark.parametrize("length", [TEXT_LIMIT - 8, TEXT_LIMIT - 7, TEXT_LIMIT])
def test_a_heading_never_pushes_words_over_the_limit(length: int) -> None:
    for call in (
        relay_call(5, words("text", text="a" * length), Spot(), "Ani · 1"),
        edit_call(5, 9, words("text", text="a" * length), "Ani · 1"),
    ):
        assert isinstance(call, SendMessage | EditMessageText)
        assert call.text is not None
        assert units(call.text) == (length + 8 if length + 8 <= TEXT_LIMIT else length)


def test_changed_and_redacted_captions_fit() -> None:
    changed = edit_call(5, 9, file("photo", "a" * CAPTION_LIMIT), "Ani")
    redacted = redact_call(5, 9, file("photo", "rahasia"), "Ditarik.")
    assert isinstance(changed, EditMessageCaption)
    assert isinstance(redacted, EditMessageCaption)
    assert (changed.caption, redacted.caption) == ("a" * CAPTION_LIMIT, "Ditarik.")
