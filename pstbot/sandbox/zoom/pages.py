"""The rooms as people enter them: a page for guests and one for the host, without a line of script."""

from html import escape

from aiohttp import web

from pstbot.sandbox.zoom.errors import ZoomError
from pstbot.sandbox.zoom.state import Meeting, ZoomState

_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem;color:#1d2733;"
    "background:#f5f7fa}main{background:#fff;border:1px solid #dde3ea;border-radius:12px;padding:1.5rem}"
    "h1{font-size:1.25rem;margin:0 0 .25rem}button,input{font:inherit;padding:.55rem 1rem;border-radius:8px;"
    "border:1px solid #b9c3cf}button{background:#0b5cab;color:#fff;border-color:#0b5cab;cursor:pointer}"
    "form{margin-top:1rem;display:flex;gap:.5rem;flex-wrap:wrap}.soft{color:#5b6672}"
)


class ZoomPages:
    def __init__(self, state: ZoomState) -> None:
        self.state = state

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/zoom/j/{id}", self.guest),
            web.get("/zoom/s/{id}", self.host),
            web.post("/zoom/j/{id}/{act}", self.guest_acts),
            web.post("/zoom/s/{id}/{act}", self.host_acts),
        ]

    async def guest(self, request: web.Request) -> web.Response:
        meeting = self._meeting(request)
        if meeting.started:
            form = _form(f"/zoom/j/{meeting.id}/join", "Masuk", field=True)
        else:
            form = '<p class="soft">Ruang tunggu: tuan rumah belum memulai rapat.</p>'
        leave = "".join(_form(f"/zoom/j/{meeting.id}/leave", f"Keluar ({name})", name) for name in meeting.inside)
        return _page(meeting, form + leave)

    async def host(self, request: web.Request) -> web.Response:
        meeting = self._meeting(request)
        act, label = ("end", "Akhiri rapat") if meeting.started else ("start", "Mulai rapat")
        return _page(meeting, _form(f"/zoom/s/{meeting.id}/{act}", label))

    async def guest_acts(self, request: web.Request) -> web.Response:
        meeting, form = self._meeting(request), await request.post()
        name = str(form.get("name") or "Tamu")[:60]
        if request.match_info["act"] == "join":
            try:
                self.state.join(meeting, name)
            except ZoomError as refusal:
                raise ValueError(refusal.message) from None
        elif name in meeting.inside:
            self.state.leave(meeting, name)
        raise web.HTTPSeeOther(f"/zoom/j/{meeting.id}")

    async def host_acts(self, request: web.Request) -> web.Response:
        meeting = self._meeting(request)
        if request.match_info["act"] == "start":
            self.state.start(meeting)
        else:
            self.state.end(meeting)
        raise web.HTTPSeeOther(f"/zoom/s/{meeting.id}")

    def _meeting(self, request: web.Request) -> Meeting:
        """Raises ``LookupError``."""
        try:
            return self.state.get(request.match_info["id"])
        except ZoomError:
            raise LookupError from None


def _form(action: str, label: str, name: str = "", *, field: bool = False) -> str:
    entry = '<input name="name" placeholder="Nama Anda" required maxlength="60">' if field else ""
    hidden = f'<input type="hidden" name="name" value="{escape(name)}">' if name else ""
    return f'<form method="post" action="{action}">{entry}{hidden}<button>{escape(label)}</button></form>'


def _page(meeting: Meeting, body: str) -> web.Response:
    inside = ", ".join(map(escape, meeting.inside)) or "–"
    state = "sedang berlangsung" if meeting.started else "belum dimulai"
    html = (
        '<!doctype html><html lang="id"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{escape(meeting.topic)}</title><style>{_STYLE}</style><main><h1>{escape(meeting.topic)}</h1>"
        f'<p class="soft">Ruang Zoom tiruan · {meeting.id} · {state} · di dalam: {inside}</p>{body}</main></html>'
    )
    headers = {"Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'"}
    return web.Response(text=html, content_type="text/html", headers=headers)
