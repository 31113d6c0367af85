"""Reading a Bot API call from HTTP: query, JSON, form or multipart, by GET or POST."""

from typing import Any
from urllib.parse import parse_qsl

import orjson
from aiohttp import BodyPartReader, web

from pstbot.sandbox.errors import bad
from pstbot.sandbox.params import Params, Upload


async def read_params(request: web.Request) -> Params:
    """Raises ``ApiError`` for a body that cannot be read."""
    params = Params(dict(request.query))
    kind = request.content_type
    if kind == "application/json":
        params.values |= _object(await request.read())
    elif kind == "application/x-www-form-urlencoded":
        # Read by hand: aiohttp ignores a form that comes with GET.
        params.values |= _form(await request.read())
    elif kind.startswith("multipart/"):
        await _read_parts(request, params)
    return params


def _object(body: bytes) -> dict[str, Any]:
    if not body.strip():
        return {}
    try:
        found = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise bad("can't parse request body as JSON") from None
    if not isinstance(found, dict):
        raise bad("the request body must be a JSON object")
    return found


def _form(body: bytes) -> dict[str, Any]:
    try:
        return dict(parse_qsl(body.decode(), keep_blank_values=True, errors="strict"))
    except UnicodeDecodeError:
        raise bad("strings must be encoded in UTF-8") from None


async def _read_parts(request: web.Request, params: Params) -> None:
    try:
        async for part in await request.multipart():
            if isinstance(part, BodyPartReader) and part.name:
                await _read_part(part, part.name, params)
    except (ValueError, UnicodeDecodeError):
        raise bad("can't parse the multipart body") from None


async def _read_part(part: BodyPartReader, name: str, params: Params) -> None:
    content = bytes(await part.read(decode=True))
    if part.filename is None:
        params.values[name] = content.decode()
    else:
        params.uploads[name] = Upload(part.filename, part.headers.get("Content-Type", ""), content)
