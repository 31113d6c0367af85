"""What a message that now stands in the staff group tells: to which case it belongs, and whether there are topics."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from pstbot.domain.layout import Layout
from pstbot.ports.carriers import Outgoing
from pstbot.ports.storage import CaseMessage, Transaction
from pstbot.services.premises import STAFF_CHAT
from pstbot.services.staff_layout import learn_layout


async def stood(tx: Transaction, row: Outgoing, result: Mapping[str, Any], now: datetime) -> None:
    """``result``: ``message_id`` or ``message_ids``, a topic's ``thread``, and ``forum``, as carriers tell."""
    messages = result.get("message_ids") or [result[name] for name in ("message_id",) if name in result]
    if not messages or not row.receiver.startswith("-"):
        return
    if row.case_id is not None:
        for message in messages:
            await tx.places.keep(int(row.receiver), int(message), CaseMessage(row.case_id, result.get("thread")))
    if "forum" in result and row.receiver == await tx.house.get(STAFF_CHAT):
        await learn_layout(tx, Layout.TOPICS if result["forum"] else Layout.REPLIES, now, now)
