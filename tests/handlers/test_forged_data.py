"""Callback data that nobody here made: any client may send any 64 bytes, also an enrolled officer's."""

import pytest

from handlers.officer import ROUTES
from handlers.routes import Trigger
from pstbot.domain.case import Status
from tests.handlers.staff_room import BUDI, StaffRoom, press

BUTTONS = [route.name for route in ROUTES if route.trigger is Trigger.BUTTON]
NUMBERS = ("", ":", ":1", ":x:y", ":0:", ":-1:", ":99999999999999999999999999:", ":999:0")

# Buttons that carry a word beside their number.
WORDY: tuple[str, ...] = (
    "details-tick",
    "details-send",
    "close-reason",
    "close-default",
    "close-mark",
    "waive",
    "enrol",
    "form-cancel",
)
WORDY += ("hand-to", "list", "list-back", "ready", "ready-send", "row-ask", "row-set")
WORDS = ("", "9" * 30, "²", "\u202e", "-1", "128", "officer2")


async def changed_by(room: StaffRoom, name: str, tails: tuple[str, ...]) -> list[str]:
    await room.seed(Status.OPEN)
    before = room.rows()
    for tail in tails:
        await room.happens("callback_query", press(BUDI, f"p:{name}{tail}"))
    after = room.rows()
    return [noun for noun in ("consultations", "messages", "staff", "audit", "sessions") if before[noun] != after[noun]]


@pytest.mark.parametrize("name", BUTTONS)
async def test_a_forged_number_is_answered_and_changes_nothing(room: StaffRoom, name: str) -> None:
    assert await changed_by(room, name, NUMBERS) == []


@pytest.mark.parametrize("name", WORDY)
async def test_a_forged_word_is_answered_and_changes_nothing(room: StaffRoom, name: str) -> None:
    assert await changed_by(room, name, tuple(f":1:{word}" for word in WORDS)) == []
