"""The rows about the second eye: Ani's words that wait, and Budi's that came back (staff_room)."""

from handlers.routes import Trigger
from pstbot.domain.case import Status
from tests.handlers.example import BUTTON, COMMAND, STEP, Example

APPROVAL_EXAMPLES: dict[tuple[Trigger, str], Example] = {
    (COMMAND, "tinjau"): Example(Status.OPEN, text="/tinjau Ini jawabannya"),
    (BUTTON, "approve"): Example(Status.OPEN, ref="asked"),
    (BUTTON, "approval-return"): Example(Status.OPEN, ref="asked", reads=True),
    (BUTTON, "approval-remark"): Example(Status.OPEN, ref="asked", extra="figures"),
    (BUTTON, "approval-typed"): Example(Status.OPEN, ref="asked"),
    (BUTTON, "approval-show"): Example(Status.OPEN, ref="asked", reads=True),
    (BUTTON, "approval-again"): Example(Status.OPEN, ref="returned"),
    (STEP, "approval-remark"): Example(
        Status.OPEN, text="Mohon sebut sumbernya", form={"step": "approval-remark", "act": "note", "approval": "1"}
    ),
}
