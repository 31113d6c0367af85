"""One answer to an album, although its parts are handled one by one: the last part's, once no other has come."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from handlers.event import Event
from pstbot.ports.carriers import Channel
from pstbot.ports.storage import Session, Transaction


async def put_reply(
    tx: Transaction, event: Event, payload: Mapping[str, Any], now: datetime, quiet: timedelta, case_id: int | None
) -> None:
    """The answer to one update; to a further part of an album in place of the answer that still waits."""
    receiver = str(event.chat_id)
    if event.album is None:
        await tx.outbox.put(Channel.TELEGRAM, "screen", receiver, payload, now, case_id=case_id)
        return
    session = await tx.sessions.get(event.chat_id, event.user_id)
    session = session or Session(event.chat_id, event.user_id, None, {}, now)
    told = session.form.get("album_told")
    if told == event.album and await tx.outbox.postpone(int(session.form["album_row"]), payload, now + quiet):
        return
    row = await tx.outbox.put_known(
        Channel.TELEGRAM, "screen", receiver, payload, now, case_id=case_id, not_before=now + quiet
    )
    await tx.sessions.save(replace(session, form={**session.form, "album_told": event.album, "album_row": row}))
