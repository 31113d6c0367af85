"""How a row of the staff group's table is used in earnest."""

from dataclasses import dataclass, field
from typing import Any

from handlers.routes import Trigger
from pstbot.domain.case import Status


@dataclass(frozen=True)
class Example:
    """How a row is used in earnest: with the case in this status, this text or button. ``reads``: changes nothing."""

    status: Status = Status.NEW
    text: str = ""
    ref: str = "case"  # a field of Seeded, or a person's number
    extra: str | None = None
    form: dict[str, Any] = field(default_factory=dict)
    reads: bool = False
    urgent: str | None = None


COMMAND, BUTTON, STEP, WORDS = Trigger.COMMAND, Trigger.BUTTON, Trigger.STEP, Trigger.WORDS
REACTION = Trigger.REACTION
