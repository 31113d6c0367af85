"""What Zoom's trouble means: later, never, or unknown. Only codes go on; its messages may quote names."""

from collections.abc import Mapping
from typing import Any

from requests import Response
from requests.exceptions import ConnectTimeout, RequestException

from pstbot.ports.carriers import CarrierDown, OutcomeUnknown, Refused

# Zoom's own codes (developers.zoom.us, error definitions).
TOKEN = 124
_CODES: Mapping[int, str] = {300: "zoom-invalid", 1001: "zoom-host-unknown", 3001: "room-missing", 4700: "zoom-scope"}

_FLOOD = 2.0  # seconds; a 429 of "calls a second" does not always say how long
_DAY = "daily"


def understood(answer: Response, *, changes: bool) -> Any:
    """The content of an answer that says yes; with ``changes`` an unreadable one may hide that the call took effect."""
    content = _content(answer)
    if answer.ok:
        if content is None and answer.content:
            raise OutcomeUnknown("zoom-garbled") if changes else CarrierDown("zoom-garbled")
        return content
    if answer.status_code == 429:
        raise CarrierDown("zoom-flood", retry_after=_wait(answer, content))
    if answer.status_code >= 500:
        raise OutcomeUnknown(f"zoom-{answer.status_code}") if changes else CarrierDown(f"zoom-{answer.status_code}")
    code = content.get("code") if isinstance(content, dict) else None
    if answer.status_code in (401, 403) and code not in _CODES:
        raise CarrierDown(f"zoom-{answer.status_code}")  # somebody mends the settings and it works
    raise Refused(_CODES.get(code, f"zoom-{answer.status_code}") if isinstance(code, int) else _by_status(answer))


def lost(failure: RequestException, *, changes: bool) -> CarrierDown | OutcomeUnknown:
    """No answer. Before the connection stood nothing can have happened."""
    name = f"zoom-{type(failure).__name__}"
    never_asked = isinstance(failure, ConnectTimeout) or "NewConnectionError" in repr(failure)
    return OutcomeUnknown(name) if changes and not never_asked else CarrierDown(name)


def is_stale_token(answer: Response) -> bool:
    content = _content(answer)
    return answer.status_code == 401 or (isinstance(content, dict) and content.get("code") == TOKEN)


def _by_status(answer: Response) -> str:
    return "room-missing" if answer.status_code == 404 else f"zoom-{answer.status_code}"


def _wait(answer: Response, content: Any) -> float:
    told = answer.headers.get("Retry-After", "")
    if told.isdecimal():
        return float(told)
    daily = isinstance(content, dict) and _DAY in str(content.get("message", "")).casefold()
    return 3600.0 if daily else _FLOOD


def _content(answer: Response) -> Any:
    try:
        return answer.json()
    except ValueError:
        return None
