"""The Bot API server: routes, faults, the log of calls. Source: https://core.telegram.org/bots/api."""

import asyncio
from typing import Any

import orjson
from aiohttp import web

from pstbot.sandbox.cutting import cut
from pstbot.sandbox.errors import ApiError, bad, too_many
from pstbot.sandbox.faults import POLL, Faults, Rule
from pstbot.sandbox.limits import RateLimits, is_paced
from pstbot.sandbox.methods import albums, answering, editing, facts, knowing, reacting, sending, topics
from pstbot.sandbox.methods.names import KNOWN
from pstbot.sandbox.methods.table import Method, Table
from pstbot.sandbox.params import Params
from pstbot.sandbox.requests import read_params
from pstbot.sandbox.state import Call, State

METHODS: Table = {
    name: method
    for family in (albums, answering, editing, facts, knowing, reacting, sending, topics)
    for name, method in family.TABLE.items()
}
NAMES = {name.lower(): name for name in KNOWN}
MOST_UPDATES = 100
LONGEST_POLL = 50
BROKEN = {
    "500": ApiError(500, "Internal Server Error"),
    "unreadable": ApiError(502, "Bad Gateway"),
}


class BotApi:
    """One bot's server; ``token`` is the only key to it."""

    def __init__(self, state: State, faults: Faults, limits: RateLimits, token: str) -> None:
        self.state = state
        self.faults = faults
        self.limits = limits
        self.token = token

    def routes(self) -> list[web.RouteDef]:
        call, get_file = "/bot{token}/{method}", "/file/bot{token}/{path:.+}"
        return [web.get(call, self.call), web.post(call, self.call), web.get(get_file, self.file)]

    async def call(self, request: web.Request) -> web.Response:
        """One method call over HTTP."""
        rule: Rule | None = None
        try:
            name = self._name(request)
            rule = self.faults.strike("telegram", name) if self.faults.rules and name != POLL else None
            params = await read_params(request)
            if name == POLL:
                return await self._updates(request, params)
            if rule and rule.kind != "reset_after":
                await self._fail(rule, request)
            response = _response(200, orjson.dumps({"ok": True, "result": self.perform(name, params)}))
        except ApiError as error:
            response = _unreadable() if error is BROKEN["unreadable"] else _refusal(error)
        if rule and rule.kind == "reset_after":
            cut(request.transport)
        return response

    def _name(self, request: web.Request) -> str:
        if request.match_info["token"] != self.token:
            raise ApiError(401, "Unauthorized")
        name = NAMES.get(request.match_info["method"].lower())
        if name is None:
            raise ApiError(404, "Not Found")
        return name

    async def _fail(self, rule: Rule, request: web.Request) -> None:
        """What happens before anything took effect; a slow call goes on afterwards."""
        if rule.kind == "slow":
            await asyncio.sleep(rule.seconds)
        elif rule.kind == "429":
            raise too_many(rule.retry_after)
        elif rule.kind in ("400", "403"):
            words = {"400": "Bad Request: MESSAGE_ID_INVALID", "403": "Forbidden: bot was blocked by the user"}
            raise ApiError(int(rule.kind), rule.description or words[rule.kind])
        elif rule.kind in BROKEN:
            raise BROKEN[rule.kind]
        elif rule.kind == "reset_before":
            cut(request.transport)
            raise BROKEN["500"]

    def perform(self, name: str, params: Params) -> Any:
        """One method's effect and result, logged. Raises ``ApiError``."""
        try:
            self._check_rate(name, params)
            result = self._method(name)(self.state, params)
        except ApiError as error:
            self._log(name, params, None, error.description)
            raise
        self._log(name, params, result, None)
        return result

    def _method(self, name: str) -> Method:
        method = METHODS.get(name)
        if method is None:
            raise ApiError(501, f"Not Implemented: the sandbox does not imitate {name} yet")
        return method

    def _check_rate(self, name: str, params: Params) -> None:
        if self.limits.on and is_paced(name) and (seconds := self.limits.wait_for(params.integer("chat_id") or 0)):
            raise too_many(seconds)

    def _log(self, name: str, params: Params, result: object, error: str | None) -> None:
        self.state.calls.append(Call(name, params.values, result, error, self.state.clock.now()))
        self.state.changed.mark()

    async def _updates(self, request: web.Request, params: Params) -> web.Response:
        queue = self.state.queue
        allowed = params.parsed("allowed_updates", "allowed_updates")
        if allowed is not None:
            if not isinstance(allowed, list):
                raise bad("can't parse allowed updates")
            queue.allow([str(kind) for kind in allowed])
        limit = min(max(params.integer("limit") or MOST_UPDATES, 1), MOST_UPDATES)
        seconds = min(max(params.integer("timeout") or 0, 0), LONGEST_POLL)
        rule = self._strike_poll()
        if rule and rule.kind != "reset_after":
            await self._fail(rule, request)
        found = await queue.poll(params.integer("offset") or 0, limit, seconds)
        if rule and rule.kind == "reset_after":
            cut(request.transport)
        if found and queue.confirmed and self.faults.strike("telegram", POLL, {"duplicate_updates"}):
            found.insert(0, queue.confirmed[-1].body)
        return _response(200, b'{"ok":true,"result":[' + b",".join(found) + b"]}")

    def _strike_poll(self) -> Rule | None:
        others = {rule.kind for rule in self.faults.rules} - {"duplicate_updates"}
        return self.faults.strike("telegram", POLL, others) if others else None

    async def file(self, request: web.Request) -> web.Response:
        """Download what getFile named. Faults know it by the name "file"; "reset_after" cuts it in its middle."""
        rule = self.faults.strike("telegram", "file") if self.faults.rules else None
        try:
            if request.match_info["token"] != self.token:
                raise ApiError(401, "Unauthorized")
            if rule and rule.kind != "reset_after":
                await self._fail(rule, request)
            stored = self.state.files.at(request.match_info["path"])
            if stored is None:
                raise ApiError(404, "Not Found")
        except ApiError as error:
            return _refusal(error)
        if rule and rule.kind == "reset_after":
            return await _half(request, stored.content)
        return web.Response(body=stored.content, content_type="application/octet-stream")


async def _half(request: web.Request, content: bytes) -> web.Response:
    whole = web.StreamResponse(headers={"Content-Length": str(len(content))})
    await whole.prepare(request)
    await whole.write(content[: len(content) // 2])
    cut(request.transport)
    return web.Response()


def _response(status: int, body: bytes) -> web.Response:
    return web.Response(status=status, body=body, content_type="application/json")


def _refusal(error: ApiError) -> web.Response:
    return _response(error.code, orjson.dumps(error.answer()))


def _unreadable() -> web.Response:
    """What a proxy in front of Telegram answers when Telegram is away: a page instead of JSON."""
    return web.Response(status=502, text="<html><body><h1>502 Bad Gateway</h1></body></html>", content_type="text/html")
