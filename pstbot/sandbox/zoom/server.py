"""Zoom's addresses: the token, and the meetings of its REST API. Source: developers.zoom.us, Meeting API."""

import asyncio
import base64
import binascii
from collections.abc import Awaitable, Callable

import orjson
from aiohttp import web

from pstbot.sandbox.cutting import cut
from pstbot.sandbox.faults import Faults, Rule
from pstbot.sandbox.shapes import Json
from pstbot.sandbox.zoom.errors import ZoomError, invalid, no_token, too_many_today
from pstbot.sandbox.zoom.shapes import listed, whole
from pstbot.sandbox.zoom.state import ZoomState

PREFIX = "/zoom"
TOKEN = "token"  # noqa: S105  (the name of a call, as faults know it)
MOST_LISTED = 300

Answer = Callable[[], Awaitable[web.Response]]


class ZoomApi:
    def __init__(self, state: ZoomState, faults: Faults) -> None:
        self.state = state
        self.faults = faults

    def routes(self) -> list[web.RouteDef]:
        users, meeting = f"{PREFIX}/v2/users/{{host}}/meetings", f"{PREFIX}/v2/meetings/{{id}}"
        return [
            web.post(f"{PREFIX}/oauth/token", self.token),
            web.get(users, self.list),
            web.post(users, self.create),
            web.get(meeting, self.get),
            web.patch(meeting, self.update),
            web.delete(meeting, self.delete),
        ]

    async def token(self, request: web.Request) -> web.Response:
        async def answer() -> web.Response:
            form = await request.post()
            account, *app = self.state.client
            if _basic(request) != app or form.get("account_id") != account:
                return _json({"reason": "Invalid client_id or client_secret", "error": "invalid_client"}, 400)
            return _json({"access_token": self.state.token(), "token_type": "bearer", "expires_in": 3600})

        return await self._faulty(request, TOKEN, answer)

    async def list(self, request: web.Request) -> web.Response:
        async def answer() -> web.Response:
            size = min(max(int(request.query.get("page_size", 30)), 1), MOST_LISTED)
            first = int(request.query.get("next_page_token") or 0)
            found = self.state.upcoming(request.match_info["host"])
            page = [listed(self.state, each) for each in found[first : first + size]]
            after = str(first + size) if first + size < len(found) else ""
            return _json({"page_size": size, "total_records": len(found), "next_page_token": after, "meetings": page})

        return await self._authorised(request, "list", answer)

    async def create(self, request: web.Request) -> web.Response:
        async def answer() -> web.Response:
            meeting = self.state.create(request.match_info["host"], await _body(request))
            return _json(whole(self.state, meeting), 201)

        return await self._authorised(request, "create", answer)

    async def get(self, request: web.Request) -> web.Response:
        async def answer() -> web.Response:
            return _json(whole(self.state, self.state.get(request.match_info["id"])))

        return await self._authorised(request, "get", answer)

    async def update(self, request: web.Request) -> web.Response:
        async def answer() -> web.Response:
            self.state.update(request.match_info["id"], await _body(request))
            return web.Response(status=204)

        return await self._authorised(request, "update", answer)

    async def delete(self, request: web.Request) -> web.Response:
        async def answer() -> web.Response:
            self.state.delete(request.match_info["id"])
            return web.Response(status=204)

        return await self._authorised(request, "delete", answer)

    async def _authorised(self, request: web.Request, name: str, answer: Answer) -> web.Response:
        async def guarded() -> web.Response:
            kind, _, token = request.headers.get("Authorization", "").partition(" ")
            if kind != "Bearer" or not self.state.knows(token):
                raise no_token()
            return await answer()

        return await self._faulty(request, name, guarded)

    async def _faulty(self, request: web.Request, name: str, answer: Answer) -> web.Response:
        """With the trouble that was ordered, before the call takes effect or, for ``reset_after``, behind it."""
        rule = self.faults.strike("zoom", name)
        await request.read()  # what was asked takes effect also when nobody waits for the answer any more
        try:
            if rule and rule.kind not in ("reset_after", "unreadable_after"):
                await _before(rule, request)
            response = await answer()
        except ZoomError as error:
            return _json(error.answer(), error.status)
        except Unreadable:
            return _garbage()
        if rule and rule.kind == "reset_after":
            cut(request.transport)
        return _garbage() if rule and rule.kind == "unreadable_after" else response


class Unreadable(Exception):
    """A page where an answer should be."""


async def _before(rule: Rule, request: web.Request) -> None:
    match rule.kind:
        case "slow":
            await asyncio.sleep(rule.seconds)
        case "401":
            raise no_token()
        case "429":
            raise ZoomError(429, 429, "You have reached the maximum per-second rate limit for this API.")
        case "429_daily":
            raise too_many_today()
        case "500":
            raise ZoomError(500, 1, "Internal error.")
        case "400":
            raise invalid(rule.description or "settings")
        case "unreadable":
            raise Unreadable
        case "reset_before":
            cut(request.transport)
            raise Unreadable


def _basic(request: web.Request) -> list[str]:
    kind, _, told = request.headers.get("Authorization", "").partition(" ")
    try:
        return base64.b64decode(told, validate=True).decode().split(":", 1) if kind == "Basic" else []
    except (binascii.Error, UnicodeDecodeError):
        return []


async def _body(request: web.Request) -> Json:
    try:
        body = orjson.loads(await request.read())
    except ValueError:
        raise invalid("body") from None
    if not isinstance(body, dict):
        raise invalid("body")
    return body


def _json(content: object, status: int = 200) -> web.Response:
    return web.Response(status=status, body=orjson.dumps(content), content_type="application/json")


def _garbage() -> web.Response:
    return web.Response(
        status=200, text="<html><body>Zoom is under maintenance</body></html>", content_type="text/html"
    )
