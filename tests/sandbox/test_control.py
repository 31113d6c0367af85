"""The control API that the page lives by."""

import asyncio
from typing import Any

import aiohttp
import pytest

from pstbot.sandbox import Sandbox
from tests.sandbox.conftest import Caller, watched


class Page:
    """Speaks to the control API as the page does."""

    def __init__(self, sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
        self.sandbox = sandbox
        self.http = http

    async def state(self, **query: Any) -> Any:
        async with self.http.get(f"{self.sandbox.url}/sandbox/state", params=query) as response:
            return await response.json()

    async def post(self, path: str, **body: Any) -> tuple[int, Any]:
        async with self.http.post(f"{self.sandbox.url}/sandbox/{path}", json=body) as response:
            return response.status, await response.json()


@pytest.fixture
def page(sandbox: Sandbox, http: aiohttp.ClientSession) -> Page:
    return Page(sandbox, http)


async def test_snapshot_shows_a_conversation(sandbox: Sandbox, page: Page, call: Caller) -> None:
    world = sandbox.world
    siti = world.add_citizen("Siti", "Aminah")
    assert await page.post("start", person_id=siti.id) == (200, {"message_id": 1})
    rows = {"inline_keyboard": [[{"text": "Ya", "callback_data": "ya"}]]}
    answer_to = {"message_id": 1}
    await call("sendMessage", chat_id=siti.id, text="*Halo*", reply_markup=rows, reply_parameters=answer_to)
    await page.post("react", person_id=siti.id, chat_id=siti.id, message_id=2, emoji="👍")
    state = await page.state()
    chat = next(each for each in state["chats"] if each["id"] == siti.id)
    assert state["people"] == [
        {
            "id": siti.id,
            "first_name": "Siti",
            "last_name": "Aminah",
            "username": None,
            "language_code": "id",
            "role": "citizen",
            "started": True,
            "blocked": False,
        }
    ]
    message = chat["messages"][1]
    assert message == {
        "message_id": 2,
        "thread_id": None,
        "from_id": world.bot.id,
        "from_name": "Sandbox",
        "is_bot": True,
        "date": message["date"],
        "edit_date": None,
        "text": "*Halo*",
        "entities": [],
        "caption": None,
        "caption_entities": [],
        "media": None,
        "reply_to": 1,
        "service": None,
        "keyboard": [[{"text": "Ya", "callback_data": "ya"}]],
        "reply_keyboard": None,
        "reactions": [{"emoji": "👍", "from_id": siti.id}],
        "forwarded": False,
    }


async def test_each_chat_shows_its_nearest_menu_in_its_persons_language(
    sandbox: Sandbox, page: Page, call: Caller
) -> None:
    siti = sandbox.world.add_citizen("Siti")
    john = sandbox.world.add_citizen("John", language_code="en")
    staff = sandbox.world.staff
    for scope, language, word in (
        ({"type": "all_private_chats"}, "", "Bantuan"),
        ({"type": "all_private_chats"}, "en", "Help"),
        ({"type": "chat", "chat_id": staff.id}, "", "Tugas"),
    ):
        menu = [{"command": "x", "description": word}]
        await call("setMyCommands", commands=menu, scope=scope, language_code=language)
    shown = {chat["id"]: [each["description"] for each in chat["commands"]] for chat in (await page.state())["chats"]}
    assert shown == {siti.id: ["Bantuan"], john.id: ["Help"], staff.id: ["Tugas"]}


async def test_state_waits_for_a_change(sandbox: Sandbox, page: Page) -> None:
    version = (await page.state())["version"]
    async with asyncio.TaskGroup() as group:
        waiting = group.create_task(page.state(since=version, wait=20))
        await watched(sandbox.changes)
        sandbox.world.add_citizen("Siti")
    assert [person["first_name"] for person in waiting.result()["people"]] == ["Siti"]
    assert waiting.result()["version"] == version + 1


async def test_page_plays_a_citizen_and_an_officer(sandbox: Sandbox, page: Page, call: Caller) -> None:
    _, added = await page.post("people", first_name="Budi", role="officer")
    staff = sandbox.world.staff
    thread = (await call("createForumTopic", chat_id=staff.id, name="KS-1"))["message_thread_id"]
    rows = {"inline_keyboard": [[{"text": "Ambil", "callback_data": "take"}, {"text": "Situs", "url": "https://x.id"}]]}
    card = await call("sendMessage", chat_id=staff.id, message_thread_id=thread, text="Kartu", reply_markup=rows)
    where = {"person_id": added["person_id"], "chat_id": staff.id}
    await page.post("say", **where, thread_id=thread, text="Baik", reply_to=card["message_id"])
    status, pressed = await page.post("press", **where, message_id=card["message_id"], row=0, column=0)
    assert (status, list(pressed)) == (200, ["query_id"])
    await call("answerCallbackQuery", callback_query_id=pressed["query_id"], text="Diambil")
    state = await page.state()
    [toast] = state["toasts"]
    assert (toast["text"], toast["person_id"], toast["alert"]) == ("Diambil", added["person_id"], False)
    group = next(each for each in state["chats"] if each["id"] == staff.id)
    assert group["topics"] == [{"thread_id": thread, "name": "KS-1", "closed": False}]
    assert [(each["text"], each["service"], each["reply_to"]) for each in group["messages"]] == [
        (None, "forum_topic_created", None),
        ("Kartu", None, None),
        ("Baik", None, card["message_id"]),
    ]


async def test_uploaded_file_is_shown_without_being_run(sandbox: Sandbox, page: Page) -> None:
    siti = sandbox.world.add_citizen("Siti")
    form = aiohttp.FormData({"person_id": str(siti.id), "chat_id": str(siti.id), "caption": "lampiran"})
    form.add_field("file", b"<script>1</script>", filename="a.html", content_type="text/html")
    async with page.http.post(f"{sandbox.url}/sandbox/file", data=form) as response:
        assert response.status == 200
    chat = next(each for each in (await page.state())["chats"] if each["id"] == siti.id)
    media = chat["messages"][0]["media"]
    assert (media["kind"], media["file_name"], chat["messages"][0]["caption"]) == ("document", "a.html", "lampiran")
    async with page.http.get(sandbox.url + media["url"]) as response:
        assert response.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
        assert await response.read() == b"<script>1</script>"


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("say", {"person_id": 1, "text": "x"}, 404),
        ("say", {"person_id": "SITI", "text": ""}, 409),
        ("say", {"person_id": "SITI"}, 404),
        ("press", {"person_id": "SITI", "message_id": 9, "row": 0, "column": 0}, 409),
        ("clock", {"advance_seconds": -1}, 400),
        ("clock", {"set": "kemarin"}, 400),
        ("faults", {"destination": "telegram", "kind": "gempa"}, 400),
        ("faults", {"destination": "mail", "kind": "550", "share": 2}, 400),
        ("people", {"first_name": "", "role": "citizen"}, 400),
        ("people", {"first_name": "A", "role": "king"}, 400),
        ("topics", {"chat_id": 1, "on": True}, 404),
        ("service", {"action": "dance"}, 400),
        ("service", {"action": "kill"}, 409),
    ],
)
async def test_impossible_act_is_refused(
    sandbox: Sandbox, page: Page, path: str, body: dict[str, Any], status: int
) -> None:
    siti = sandbox.world.add_citizen("Siti")
    given = {name: siti.id if value == "SITI" else value for name, value in body.items()}
    code, answer = await page.post(path, **given)
    assert (code, list(answer)) == (status, ["error"])


async def test_topics_are_switched_at_the_page_and_a_file_answers_a_message(sandbox: Sandbox, page: Page) -> None:
    world, staff = sandbox.world, sandbox.world.staff
    budi = world.add_officer("Budi")
    assert await page.post("topics", chat_id=staff.id, on=False) == (200, {"chat_id": staff.id})
    asked = world.say(budi, "Tabelnya?", staff)
    form = aiohttp.FormData({"person_id": str(budi.id), "chat_id": str(staff.id), "reply_to": str(asked["message_id"])})
    form.add_field("file", b"1", filename="tabel.csv", content_type="text/csv")
    async with page.http.post(f"{sandbox.url}/sandbox/file", data=form) as response:
        assert response.status == 200
    shown = next(each for each in (await page.state())["chats"] if each["id"] == staff.id)
    assert (shown["is_forum"], shown["topics"]) == (False, [])
    assert shown["messages"][-1]["reply_to"] == asked["message_id"]


async def test_service_action_reaches_its_owner(sandbox: Sandbox, page: Page) -> None:
    asked: list[str] = []

    async def remember(action: str) -> None:
        asked.append(action)
        sandbox.service_is("stopped", 1)

    sandbox.on_service_action = remember
    assert await page.post("service", action="kill") == (200, {})
    assert asked == ["kill"]
    assert (await page.state())["service"] == {"state": "stopped", "restarts": 1}


async def test_faults_are_set_and_lifted(sandbox: Sandbox, page: Page) -> None:
    await page.post("faults", destination="telegram", kind="500", share=0.5)
    await page.post("faults", destination="mail", kind="550", count=2)
    listed = (await page.state())["faults"]
    assert [(each["destination"], each["kind"], each["share"], each["count"]) for each in listed] == [
        ("telegram", "500", 0.5, None),
        ("mail", "550", 1.0, 2),
    ]
    async with page.http.delete(f"{sandbox.url}/sandbox/faults") as response:
        assert response.status == 200
    assert (await page.state())["faults"] == []


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "jahat.example"},
        {"Origin": "https://jahat.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
    ],
)
@pytest.mark.parametrize("path", ["/", "/sandbox/state", "/clock"])
async def test_other_pages_are_kept_out(sandbox: Sandbox, page: Page, headers: dict[str, str], path: str) -> None:
    async with page.http.get(sandbox.url + path, headers=headers) as response:
        assert response.status == 403


@pytest.mark.parametrize("name", ["index.html", "main.js"])
async def test_page_is_served(sandbox: Sandbox, page: Page, name: str) -> None:
    async with page.http.get(f"{sandbox.url}/page/{name}") as response:
        assert response.status == 200


@pytest.mark.parametrize("name", ["..%2Fserver.py", "tidak-ada.js"])
async def test_nothing_else_is_served(sandbox: Sandbox, page: Page, name: str) -> None:
    async with page.http.get(f"{sandbox.url}/page/{name}") as response:
        assert response.status == 404
