"""Keeps other web pages away from the control API: local names only, and no foreign origin."""

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

import orjson
from aiohttp import web

from pstbot.sandbox.errors import NotPossible
from pstbot.sandbox.shapes import Json

LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})
ELSEWHERE = ("/bot", "/file/bot", "/zoom/oauth/", "/zoom/v2/")  # guarded by tokens of their own
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def answer(content: object, status: int = 200) -> web.Response:
    return web.Response(status=status, body=orjson.dumps(content), content_type="application/json")


def refused(request: web.Request) -> str | None:
    """Why this request is not for us; nothing if it is. A foreign Host means a rebound name."""
    host = request.headers.get("Host", "")
    if urlsplit(f"//{host}").hostname not in LOCAL:
        return "only for this machine"
    origin = request.headers.get("Origin")
    if origin is not None and origin != f"http://{host}":
        return "not from another page"
    if request.headers.get("Sec-Fetch-Site", "none") not in ("none", "same-origin"):
        return "not from another site"
    return None


@web.middleware
async def local_only(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Guards everything but the imitated services, whose keys are their tokens; turns refusals into JSON."""
    if request.path.startswith(ELSEWHERE):
        return await handler(request)
    if reason := refused(request):
        return answer({"error": reason}, 403)
    try:
        return await handler(request)
    except NotPossible as error:
        return answer({"error": str(error)}, 409)
    except LookupError:
        return answer({"error": "there is no such thing"}, 404)
    except (ValueError, TypeError, OverflowError) as error:
        return answer({"error": f"this cannot be read: {error}"}, 400)


async def body_of(request: web.Request) -> Json:
    """The JSON object that was posted. Raises ``ValueError``."""
    if request.content_type != "application/json":
        raise ValueError("application/json expected")
    found = orjson.loads(await request.read())
    if not isinstance(found, dict):
        raise ValueError("an object expected")
    return found
