"""aiogram's exceptions in the house's words: keep, give up, or look before repeating."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from aiogram.exceptions import (
    ClientDecodeError,
    RestartingTelegram,
    TelegramAPIError,
    TelegramConflictError,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiohttp import ClientConnectorError

from pstbot.ports.carriers import MIGRATED, CarrierDown, OutcomeUnknown, Refused

# What a refusal's description begins with (Bot API) → the stable word that rows and logs keep.
_CODES = {
    "message thread not found": "thread-missing",
    "message thread is not a forum topic thread": "thread-missing",
    "the chat is not a forum": "no-topics",
    "channel_forum_missing": "no-topics",
    "topic_id_invalid": "thread-missing",
    "topic_closed": "topic-closed",
    "topic_not_modified": "not-modified",
    "message is not modified": "not-modified",
    "message to edit not found": "edit-missing",
    "message can't be edited": "edit-missing",
    "message to be replied not found": "reply-missing",
    "message to react not found": "react-missing",
    "reaction_invalid": "reaction-refused",
    "message to delete not found": "delete-missing",
    "message can't be deleted": "delete-too-late",
    "chat not found": "chat-missing",
    "not enough rights": "rights-missing",
    "wrong file": "file-missing",
    "invalid file_id": "file-missing",
    "file is too big": "too-large",
    "bot was blocked": "blocked",
    "user is deactivated": "blocked",
    "bot can't initiate": "not-started",
    "bot was kicked": "kicked",
    "bot is not a member": "kicked",
    "the group chat was deleted": "kicked",
}


@contextmanager
def outcomes() -> Iterator[None]:
    """Raises ``CarrierDown``, ``Refused`` or ``OutcomeUnknown`` in place of aiogram's exceptions."""
    try:
        yield
    except TelegramRetryAfter as flood:
        raise CarrierDown("flood", retry_after=float(flood.retry_after)) from None
    except TelegramMigrateToChat as moved:
        raise Refused(f"{MIGRATED}{moved.migrate_to_chat_id}") from None
    except TelegramEntityTooLarge:
        raise Refused("too-large") from None
    except (TelegramServerError, RestartingTelegram, TelegramUnauthorizedError, TelegramConflictError) as down:
        raise CarrierDown(type(down).__name__) from None
    except ClientDecodeError:
        raise OutcomeUnknown("answer-garbled") from None
    except TelegramNetworkError as broken:
        if isinstance(broken.__cause__, ClientConnectorError):
            raise CarrierDown("unreachable") from None
        raise OutcomeUnknown("connection-lost") from None
    except TelegramForbiddenError as forbidden:
        raise Refused(_code(forbidden.message, "forbidden")) from None
    except TelegramAPIError as refusal:
        if "too many requests" in refusal.message.casefold():  # a 429 that does not say how long
            raise CarrierDown("flood", retry_after=5) from None
        raise Refused(_code(refusal.message, "refused")) from None


def _code(description: str, otherwise: str) -> str:
    told = re.sub(r"^(bad request|forbidden): ", "", description.casefold())
    return next((code for start, code in _CODES.items() if start in told), otherwise)
