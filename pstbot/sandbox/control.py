"""The control API and the page: what the page reads, the clock, the faults, the mails, the service."""

import time
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from aiohttp import web

from pstbot.sandbox.acting import Acting
from pstbot.sandbox.errors import NotPossible
from pstbot.sandbox.guard import answer, body_of, local_only
from pstbot.sandbox.mail import Mail
from pstbot.sandbox.snapshot import snapshot

if TYPE_CHECKING:
    from pstbot.sandbox.server import Sandbox

PAGE = Path(__file__).parent / "page"
LONGEST_WAIT = 60.0
ACTIONS = ("kill", "stop")
# A mail may show its pictures and styles, and run nothing; the page around it hears the clicks, hence the origin.
MAIL_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-same-origin"
PAGE_POLICY = "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; frame-ancestors 'none'"
INERT = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "default-src 'none'; sandbox"}


class Control:
    def __init__(self, sandbox: "Sandbox") -> None:
        self.sandbox = sandbox

    def attach(self, app: web.Application) -> None:
        app.middlewares.append(local_only)
        app.add_routes(Acting(self.sandbox.world).routes())
        app.add_routes(
            [
                web.get("/", self.index),
                web.get("/page/{name}", self.page),
                web.get("/clock", self.clock),
                web.get("/sandbox/state", self.state),
                web.get("/sandbox/files/{file_id}", self.file),
                web.get("/sandbox/mails/{id:\\d+}.html", self.mail),
                web.get("/sandbox/mails/{id:\\d+}/attachments/{n:\\d+}", self.attachment),
                web.post("/sandbox/clock", self.move_clock),
                web.post("/sandbox/faults", self.add_fault),
                web.delete("/sandbox/faults", self.clear_faults),
                web.post("/sandbox/service", self.service),
            ]
        )

    async def index(self, request: web.Request) -> web.StreamResponse:
        return _page_file("index.html")

    async def page(self, request: web.Request) -> web.StreamResponse:
        return _page_file(request.match_info["name"])

    async def state(self, request: web.Request) -> web.Response:
        """The whole snapshot, at once if it is newer than ``since``, else after a change or ``wait`` seconds."""
        changes = self.sandbox.changes
        if int(request.query.get("since", -1)) == changes.version:
            await changes.following(changes.version, min(_wait(request), self._typing_seconds()))
        return answer(snapshot(self.sandbox))

    def _typing_seconds(self) -> float:
        """Until the next "typing" ends by itself, which no change announces."""
        now = time.monotonic()
        ends = [chat.typing_until - now for chat in self.sandbox.world.chats.values() if chat.typing_until > now]
        return min(ends, default=LONGEST_WAIT) + 0.01

    async def clock(self, request: web.Request) -> web.Response:
        """The time for the service under test, at once if it was moved since ``seen``, else after a move."""
        clock = self.sandbox.clock
        await clock.moves.following(int(request.query.get("seen", -1)), _wait(request))
        now, offset = clock.now().isoformat(), clock.offset.total_seconds()
        return answer({"version": clock.version, "offset_seconds": offset, "now": now})

    async def move_clock(self, request: web.Request) -> web.Response:
        body = await body_of(request)
        if "advance_seconds" in body:
            self.sandbox.clock.move(timedelta(seconds=float(body["advance_seconds"])))
        else:
            self.sandbox.clock.set(datetime.fromisoformat(body["set"]))
        return answer({"now": self.sandbox.clock.now().isoformat()})

    async def add_fault(self, request: web.Request) -> web.Response:
        body = await body_of(request)
        names = ("share", "count", "methods", "retry_after", "seconds", "description")
        options = {name: body[name] for name in names if body.get(name) is not None}
        rule = self.sandbox.faults.add(str(body["destination"]), str(body["kind"]), **options)
        return answer({"id": rule.id})

    async def clear_faults(self, request: web.Request) -> web.Response:
        self.sandbox.faults.clear(request.query.get("destination"))
        return answer({})

    async def service(self, request: web.Request) -> web.Response:
        action = (await body_of(request)).get("action")
        if action not in ACTIONS:
            raise ValueError("the service can be killed or stopped")
        if self.sandbox.on_service_action is None:
            raise NotPossible("the service was not started from here")
        await self.sandbox.on_service_action(action)
        return answer({})

    def _mail(self, request: web.Request) -> Mail:
        mail = self.sandbox.mailbox.by_id(int(request.match_info["id"]))
        if mail is None:
            raise LookupError
        return mail

    async def mail(self, request: web.Request) -> web.Response:
        html = self._mail(request).html
        if not html:
            raise LookupError
        headers = INERT | {"Content-Security-Policy": MAIL_POLICY}
        return web.Response(text=html, content_type="text/html", charset="utf-8", headers=headers)

    async def attachment(self, request: web.Request) -> web.Response:
        found = self._mail(request).attachments[int(request.match_info["n"])]
        return web.Response(body=found.content, headers=INERT | {"Content-Type": found.type})

    async def file(self, request: web.Request) -> web.Response:
        stored = self.sandbox.world.files.get(request.match_info["file_id"])
        if stored is None:
            raise LookupError
        return web.Response(body=stored.content, headers=INERT | {"Content-Type": stored.mime_type})


def _wait(request: web.Request) -> float:
    return min(float(request.query.get("wait", 0)), LONGEST_WAIT)


def _page_file(name: str) -> web.StreamResponse:
    path = PAGE / name
    if path.parent != PAGE or not path.is_file():
        raise LookupError
    return web.FileResponse(path, headers={"Content-Security-Policy": PAGE_POLICY, "Cache-Control": "no-cache"})
