"""One call of Zoom's REST API at a time in a small pool of threads: zoomus is synchronous.

What zoomus leaves out is done here: its client fetches a token in the constructor, without a timeout, and goes on with
"None" when that fails; it never renews a token (3,600 s); errors are ordinary responses that must be looked at.
"""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from time import monotonic
from typing import Any

import requests
from requests import Response
from requests.exceptions import RequestException
from zoomus.components.meeting import MeetingComponentV2
from zoomus.util import API_VERSION_2

from pstbot.integrations.zoom.failures import is_stale_token, lost, understood
from pstbot.integrations.zoom.settings import ZoomSettings
from pstbot.ports.carriers import CarrierDown, OutcomeUnknown

TOKEN_LIFE = 50 * 60.0  # seconds; Zoom's lives for 60 minutes
_THREADS = 4

Call = Callable[[MeetingComponentV2], Response]


class ZoomApi:
    def __init__(self, settings: ZoomSettings) -> None:
        self._settings = settings
        self._config: dict[str, Any] = {"version": API_VERSION_2, "token": None}
        self._meetings = MeetingComponentV2(base_uri=settings.api_url, config=self._config, timeout=settings.timeout)
        self._fetched = 0.0
        self._renewing = threading.Lock()
        self._pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="zoom")

    async def ask(self, call: Call, *, changes: bool) -> Any:
        """The content of Zoom's answer; ``changes``: the call creates, moves or removes something.

        Raises ``CarrierDown``, ``Refused`` or ``OutcomeUnknown``.
        """
        asked = asyncio.get_running_loop().run_in_executor(self._pool, self._asked, call, changes)
        try:
            async with asyncio.timeout(self._settings.whole):
                return await asked
        except TimeoutError:
            raise (OutcomeUnknown if changes else CarrierDown)("zoom-slow") from None

    def close(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _asked(self, call: Call, changes: bool) -> Any:
        token = self._token(None)
        answer = self._once(call, changes)
        if is_stale_token(answer):
            self._token(token)  # once: a token that is refused as soon as it is made will not get better
            answer = self._once(call, changes)
        return understood(answer, changes=changes)

    def _once(self, call: Call, changes: bool) -> Response:
        try:
            return call(self._meetings)
        except RequestException as failure:
            raise lost(failure, changes=changes) from None

    def _token(self, refused: str | None) -> str:
        """The token in use; a fresh one when it is old, or when it is the one that was refused."""
        with self._renewing:
            held = self._config["token"]
            if held is None or held == refused or monotonic() - self._fetched > TOKEN_LIFE:
                self._config["token"] = held = self._fetch()
                self._fetched = monotonic()
            return str(held)

    def _fetch(self) -> str:
        own = self._settings
        form = {"grant_type": "account_credentials", "account_id": own.account_id}
        try:
            answer = requests.post(
                own.oauth_url, data=form, auth=(own.client_id, own.client_secret), timeout=own.timeout
            )
            token = answer.json().get("access_token") if answer.ok else None
        except (RequestException, ValueError, AttributeError) as failure:
            raise CarrierDown(f"zoom-token-{type(failure).__name__}") from None
        if not isinstance(token, str) or not token:
            raise CarrierDown(f"zoom-token-{answer.status_code}")
        return token
