"""The rows about appointments: one that began lately, a requested one, and one that is over (staff_room)."""

from datetime import timedelta

from handlers.routes import Trigger
from pstbot.domain.case import Status
from pstbot.screens.meeting_words import minute_of
from tests.handlers.example import BUTTON, COMMAND, STEP, Example
from tests.handlers.staff_room import NOON

SLOT = minute_of(NOON + timedelta(days=2, hours=-3))  # Wednesday, 9.00
TICKED = {"step": "none", "act": "note", "meet": [3, "visit", SLOT]}

MEETING_EXAMPLES: dict[tuple[Trigger, str], Example] = {
    (COMMAND, "jadwal"): Example(Status.OPEN, text="/jadwal", reads=True),
    (BUTTON, "meet"): Example(Status.OPEN, reads=True),
    (BUTTON, "meet-close"): Example(Status.OPEN, reads=True),
    (BUTTON, "no-day"): Example(Status.OPEN, reads=True),
    (BUTTON, "meet-days"): Example(ref="3", extra="zoom", reads=True),
    (BUTTON, "meet-times"): Example(ref="3", extra="visit.2026-03-03", reads=True),
    (BUTTON, "meet-tick"): Example(ref="3", extra=f"visit.{SLOT}"),
    (BUTTON, "meet-offer"): Example(ref="3", extra="visit", form=TICKED),
    (BUTTON, "meet-book"): Example(ref="3", extra="visit", form=TICKED),
    (BUTTON, "meet-here"): Example(Status.OPEN, ref="1"),
    (BUTTON, "meet-arrived"): Example(Status.OPEN, ref="1"),
    (BUTTON, "meet-confirm"): Example(ref="2"),
    (BUTTON, "meet-move"): Example(Status.OPEN, ref="2", extra="m.2026-03-03", reads=True),
    (BUTTON, "meet-move-times"): Example(Status.OPEN, ref="2", extra="m.2026-03-04", reads=True),
    (BUTTON, "meet-move-to"): Example(Status.OPEN, ref="2", extra=f"m.{SLOT}", reads=True),
    (BUTTON, "meet-move-yes"): Example(Status.OPEN, ref="2", extra=f"officer.{SLOT}"),
    (BUTTON, "meet-move-type"): Example(Status.OPEN, ref="2", extra=f"m.{SLOT}"),
    (BUTTON, "meet-drop"): Example(Status.OPEN, ref="2", reads=True),
    (BUTTON, "meet-drop-yes"): Example(Status.OPEN, ref="2", extra="office"),
    (BUTTON, "meet-drop-type"): Example(Status.OPEN, ref="2"),
    (BUTTON, "meet-paste"): Example(Status.OPEN, ref="2"),
    (BUTTON, "meet-done"): Example(Status.OPEN, ref="1"),
    (BUTTON, "meet-partly"): Example(Status.OPEN, ref="1"),
    (BUTTON, "meet-no-show"): Example(Status.OPEN, ref="1"),
    (BUTTON, "meet-note"): Example(Status.OPEN, ref="1"),
    (STEP, "meet-move-why"): Example(
        Status.OPEN, text="Rapat", form={"step": "meet-move-why", "act": "note", "appointment": "1", "minute": SLOT}
    ),
    (STEP, "meet-drop-why"): Example(
        Status.OPEN, text="Rapat", form={"step": "meet-drop-why", "act": "note", "appointment": "1"}
    ),
    (STEP, "meet-link"): Example(
        Status.OPEN, text="https://zoom.example/j/1", form={"step": "meet-link", "act": "note", "appointment": "1"}
    ),
    (STEP, "meet-note"): Example(
        Status.OPEN, text="Tabel diberikan", form={"step": "meet-note", "act": "note", "appointment": "3"}
    ),
}
