"""The office has no mail server: every letter is refused visibly, and people are shown the other way."""

from collections.abc import Mapping
from typing import Any

from pstbot.ports.carriers import Outgoing, Refused


class NoMail:
    async def deliver(self, row: Outgoing) -> Mapping[str, Any]:
        raise Refused("mail-off")
