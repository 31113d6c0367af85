"""A room as its guests and its host enter it."""

import aiohttp

from pstbot.sandbox import Sandbox
from pstbot.sandbox.server import ZOOM_HOSTS

FIELDS = {"topic": "KS <1>", "agenda": "", "type": 2, "start_time": "2026-11-25T01:00:00Z", "duration": 30}


async def test_guests_wait_until_the_host_has_come(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    meeting = sandbox.zoom.create(ZOOM_HOSTS[0], FIELDS)
    heard: list[str] = []
    sandbox.zoom.on_event = lambda event, payload: heard.append(event)
    guest, host = sandbox.zoom.join_url(meeting), sandbox.zoom.start_url(meeting)
    page = await (await http.get(guest)).text()
    assert ("Ruang tunggu" in page, "KS &lt;1&gt;" in page) == (True, True)
    refused = await http.post(f"{sandbox.url}/zoom/j/{meeting.id}/join", data={"name": "Siti"})
    assert refused.status == 400
    assert "Mulai rapat" in await (await http.get(host)).text()
    await http.post(f"{sandbox.url}/zoom/s/{meeting.id}/start")
    page = await (await http.post(f"{sandbox.url}/zoom/j/{meeting.id}/join", data={"name": "Siti"})).text()
    assert ("di dalam: Siti" in page, meeting.inside) == (True, ["Siti"])
    await http.post(f"{sandbox.url}/zoom/j/{meeting.id}/leave", data={"name": "Siti"})
    await http.post(f"{sandbox.url}/zoom/s/{meeting.id}/end")
    told = ["started", "participant_joined", "participant_left", "ended"]
    assert heard == [f"meeting.{each}" for each in told]


async def test_a_room_that_was_removed_is_not_found(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    assert (await http.get(f"{sandbox.url}/zoom/j/80000000001")).status == 404
