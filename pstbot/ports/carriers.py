"""What leaves the house: outbox rows, who carries them, and failures named by what to do next."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import Any, Protocol


class Channel(StrEnum):
    TELEGRAM = "telegram"
    MAIL = "mail"
    ZOOM = "zoom"


# Doing these twice is the same as doing them once.
FREELY_REPEATED = frozenset({"edit", "card", "board", "pin", "reaction", "reopen-topic", "delete", "rename", "meeting"})

# What comes of these is also told by an update: after an unknown outcome the updates are read before a repeat.
TOLD_BY_UPDATES = frozenset({"topic"})


# The code of a refusal that is none: nothing is left to be said, it was taken back or has arrived otherwise.
MOOT = "moot"

# The code of a refusal that says where the chat went: its new number follows.
MIGRATED = "migrated:"


class Urgency(IntEnum):
    """Order under a receiver's rate and inside a lane: smaller leaves first."""

    TOPIC = -2  # a case's place in the staff group, made anew or opened again
    PLACE = -1  # a topic made anew: what waits in its lane needs it
    CONVERSATION = 0
    CARD = 1
    BOARD = 2


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One outbox row as its carrier sees it: what to say as data, rendered when it is sent.

    ``kind`` says what to do (``screen``, ``notice``, ``relay``, ``topic``, ``letter`` …); the carrier of the channel
    knows what each kind's ``payload`` holds. ``repeated`` is true when an earlier try may have arrived.
    """

    id: int
    channel: Channel
    kind: str
    receiver: str
    case_id: int | None
    payload: Mapping[str, Any]
    created_at: datetime
    attempts: int = 0
    repeated: bool = False
    message_ref: int | None = None


class Carrier(Protocol):
    async def deliver(self, row: Outgoing) -> Mapping[str, Any]:
        """Carry one row; the answer (message id, reply of the mail server …) is stored with it.

        Raises ``CarrierDown``, ``Refused`` or ``OutcomeUnknown``, nothing else.
        """
        ...


class CarrierDown(Exception):
    """It did not arrive and may arrive later: keep it, try again (after ``retry_after`` seconds where said)."""

    def __init__(self, reason: str, retry_after: float | None = None) -> None:
        super().__init__(reason)
        self.retry_after = retry_after


class Refused(Exception):
    """It will never arrive: mark it failed and tell somebody. ``code`` is a stable word, safe to log."""

    def __init__(self, code: str, reason: str = "") -> None:
        super().__init__(reason or code)
        self.code = code


class OutcomeUnknown(Exception):
    """It may or may not have arrived: look before repeating; repeat once at most."""
