"""How to reach Zoom: a Server-to-Server OAuth app and its addresses."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ZoomSettings:
    """``timeout``: seconds for each answer; a whole call may last three times as long (token, call, call again)."""

    account_id: str
    client_id: str
    client_secret: str
    api_url: str = "https://api.zoom.us/v2"
    oauth_url: str = "https://zoom.us/oauth/token"
    timeout: int = 10

    @property
    def whole(self) -> float:
        return self.timeout * 3.0
