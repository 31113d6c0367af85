"""The rows about citizens who do not write here: a half-recorded case, replies, words that were not passed on yet."""

from typing import Any

from handlers.officer.intake import Draft
from handlers.routes import Trigger
from pstbot.domain.case import Status
from tests.handlers.example import BUTTON, COMMAND, STEP, Example
from tests.handlers.staff_room import THREAD

FORM = 5  # the number of the message that began it
REVIEWED = Draft(
    FORM,
    THREAD,
    "id",
    channel="phone",
    name="Joko",
    email="joko@gmial.com",
    pieces=({"kind": "text", "body": {"text": "Berapa inflasi?"}},),
    told=True,
)


def draft(**changes: Any) -> dict[str, Any]:
    """The session of somebody at this point of the form."""
    held = {name: getattr(REVIEWED, name) for name in Draft.__slots__}
    return {"step": "intake", "act": "note", "intake": {**held, **changes}}


RECORDING_EXAMPLES: dict[tuple[Trigger, str], Example] = {
    (COMMAND, "catat"): Example(text="/catat telepon Joko; joko@contoh.id; Berapa inflasi?"),
    (STEP, "intake"): Example(text="Joko", form=draft(name="")),
    (BUTTON, "intake-new"): Example(ref=str(FORM), form=draft()),
    (BUTTON, "intake-channel"): Example(ref=str(FORM), extra="visit", form=draft()),
    (BUTTON, "intake-no-email"): Example(ref=str(FORM), form=draft()),
    (BUTTON, "intake-edit"): Example(ref=str(FORM), extra="name", form=draft()),
    (BUTTON, "intake-told"): Example(ref=str(FORM), form=draft()),
    (BUTTON, "intake-same"): Example(ref=str(FORM), form=draft()),
    (BUTTON, "intake-meant"): Example(ref=str(FORM), form=draft()),
    (BUTTON, "intake-locale"): Example(ref=str(FORM), form=draft()),
    (BUTTON, "intake-open"): Example(ref=str(FORM), form=draft()),
    (BUTTON, "intake-cancel"): Example(ref=str(FORM), form=draft()),
    (COMMAND, "balasan"): Example(Status.ANSWERED, text="/balasan Kalau 2023?"),
    (BUTTON, "record-reply"): Example(Status.ANSWERED, reads=True),
    (BUTTON, "reply-words"): Example(Status.ANSWERED),
    (BUTTON, "reply-decided"): Example(Status.ANSWERED, extra="close"),
    (STEP, "reply-words"): Example(
        Status.ANSWERED, text="Kalau 2023?", form={"step": "reply-words", "act": None, "prompt": 12}
    ),
    (BUTTON, "held-reply"): Example(Status.ANSWERED, ref="held"),
    (BUTTON, "told"): Example(Status.ANSWERED, ref="untold"),
}
