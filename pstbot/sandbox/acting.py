"""The control API's acts: what a person at the page makes somebody do."""

from aiohttp import BodyPartReader, web

from pstbot.sandbox.chats import Chat
from pstbot.sandbox.errors import NotPossible
from pstbot.sandbox.guard import answer, body_of
from pstbot.sandbox.people import Person, Role
from pstbot.sandbox.shapes import Json
from pstbot.sandbox.world import World

IMAGES = frozenset({"image/jpeg", "image/png", "image/webp"})


class Acting:
    """One method a route; answers ``{"message_id": …}`` or what else came of it."""

    def __init__(self, world: World) -> None:
        self.world = world

    def routes(self) -> list[web.RouteDef]:
        acts = (
            self.start,
            self.say,
            self.press,
            self.file,
            self.edit,
            self.delete,
            self.react,
            self.block,
            self.topics,
        )
        return [web.post(f"/sandbox/{act.__name__}", act) for act in acts] + [web.post("/sandbox/people", self.people)]

    def _person(self, body: Json) -> Person:
        return self.world.people[int(body["person_id"])]

    def _chat(self, body: Json) -> Chat:
        return self.world.chats[int(body.get("chat_id") or body["person_id"])]

    async def start(self, request: web.Request) -> web.Response:
        body = await body_of(request)
        return _sent(self.world.start(self._person(body), body.get("payload") or None))

    async def say(self, request: web.Request) -> web.Response:
        body = await body_of(request)
        person, chat = self._person(body), self._chat(body)
        thread, reply = body.get("thread_id"), body.get("reply_to")
        return _sent(self.world.say(person, str(body["text"]), chat, thread, reply))

    async def press(self, request: web.Request) -> web.Response:
        body = await body_of(request)
        message = self.world.message_in(self._chat(body), int(body["message_id"]))
        rows = message.get("reply_markup", {}).get("inline_keyboard", [])
        button = _at(rows, int(body["row"]), int(body["column"]))
        if "callback_data" not in button:
            raise NotPossible("this button opens a link")
        return answer({"query_id": self.world.press_data(self._person(body), message, button["callback_data"])})

    async def edit(self, request: web.Request) -> web.Response:
        body = await body_of(request)
        number = int(body["message_id"])
        return _sent(self.world.edit(self._person(body), number, str(body["text"]), self._chat(body)))

    async def delete(self, request: web.Request) -> web.Response:
        body = await body_of(request)
        self.world.delete(self._person(body), int(body["message_id"]), self._chat(body))
        return answer({})

    async def react(self, request: web.Request) -> web.Response:
        body = await body_of(request)
        emoji = str(body.get("emoji") or "") or None
        self.world.react(self._person(body), int(body["message_id"]), emoji, self._chat(body))
        return answer({})

    async def block(self, request: web.Request) -> web.Response:
        body = await body_of(request)
        act = self.world.block if body["blocked"] else self.world.unblock
        act(self._person(body))
        return answer({})

    async def topics(self, request: web.Request) -> web.Response:
        """Switch the topics of a group on or off."""
        body = await body_of(request)
        return answer({"chat_id": self.world.use_topics(self.world.chats[int(body["chat_id"])], bool(body["on"])).id})

    async def people(self, request: web.Request) -> web.Response:
        body = await body_of(request)
        first_name, code = str(body["first_name"]).strip(), str(body.get("language_code") or "id")
        if not 0 < len(first_name) <= 64:
            raise ValueError("a first name has 1 to 64 signs")
        adds = {
            Role.CITIZEN: self.world.add_citizen,
            Role.OFFICER: self.world.add_officer,
            Role.OUTSIDER: self.world.add_outsider,
        }
        last_name = str(body.get("last_name") or "") or None
        person = adds[Role(body.get("role", "citizen"))](first_name, last_name, language_code=code)
        return answer({"person_id": person.id})

    async def file(self, request: web.Request) -> web.Response:
        fields: dict[str, str] = {}
        file: tuple[str, str, bytes] | None = None
        async for part in await request.multipart():
            if not isinstance(part, BodyPartReader):
                continue
            content = bytes(await part.read(decode=True))
            if part.filename is None:
                fields[part.name or ""] = content.decode()
            else:
                file = (part.filename, part.headers.get("Content-Type", ""), content)
        if file is None:
            raise ValueError("a file is missing")
        return _sent(self._send(fields, *file))

    def _send(self, fields: dict[str, str], name: str, mime_type: str, content: bytes) -> Json:
        thread, reply = (int(fields[name]) if fields.get(name) else None for name in ("thread_id", "reply_to"))
        kind = fields.get("kind") or ("photo" if mime_type in IMAGES else "document")
        person, chat, caption = self._person(fields), self._chat(fields), fields.get("caption", "")
        return self.world.send(person, kind, name, content, caption, chat, thread, reply, mime_type=mime_type)


def _sent(message: Json) -> web.Response:
    return answer({"message_id": message["message_id"]})


def _at(rows: list[list[Json]], row: int, column: int) -> Json:
    if row < 0 or column < 0:
        raise IndexError
    return rows[row][column]
