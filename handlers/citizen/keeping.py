"""The last things a person wrote, kept so that a button can still use them: searched, asked, passed on.

Each gets a rising serial, which the buttons carry; the session keeps the five newest.
"""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from handlers.desk import Desk
from handlers.event import Event
from handlers.speaking import said
from pstbot.services.said import Said

KEPT = 5

Json = Mapping[str, Any]


async def keep(event: Event, desk: Desk) -> int:
    """Keep what was just said and return its serial. What cannot be carried is kept as its words alone."""
    words = said(event) or Said("text", {"text": event.words}, event.chat_id, event.message_id)
    return await keep_said(desk, words)


async def keep_said(desk: Desk, words: Said) -> int:
    serial = int(desk.session.form.get("serial", 0)) + 1
    queries = [*desk.session.form.get("queries", ()), {"serial": serial, **as_json(words)}]
    await desk.go(desk.session.step, serial=serial, queries=queries[-KEPT:])
    return serial


async def correct_kept(desk: Desk, new: Said) -> bool:
    """Words that wait in the session are used in their newest version; true when there were such."""
    form = desk.session.form
    waiting = {name: list(form[name]) for name in ("draft", "files", "queries") if name in form}
    newer = {name: [_newer(held, new) for held in pieces] for name, pieces in waiting.items()}
    if newer == waiting:
        return False
    await desk.go(desk.session.step, **newer)
    return True


def _newer(held: Json, new: Said) -> Json:
    same = (held.get("chat_id"), held.get("message_id")) == (new.chat_id, new.message_id)
    return {**held, "kind": new.kind, "body": new.body} if same else held


def kept(desk: Desk, serial: int | None) -> Said | None:
    """None when it is no longer kept: the button is old."""
    found = (each for each in desk.session.form.get("queries", ()) if each["serial"] == serial)
    return next((from_json(each) for each in found), None)


def words_of(words: Said) -> str:
    """What can be read of it: text or caption."""
    return str(words.body.get("text") or words.body.get("caption") or "")


def as_json(words: Said) -> Json:
    return asdict(words)


def from_json(held: Json) -> Said:
    where = (held.get("chat_id"), held.get("message_id"), held.get("reply_to"))
    return Said(held["kind"], held["body"], *where, held.get("album"))
