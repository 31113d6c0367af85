"""The office has no Zoom of its own: every room is refused visibly, and officers paste a link."""

from collections.abc import Mapping
from typing import Any

from pstbot.ports.carriers import Outgoing, Refused


class NoZoom:
    async def deliver(self, row: Outgoing) -> Mapping[str, Any]:
        raise Refused("zoom-off")
