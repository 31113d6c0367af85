"""An imitation of Zoom: OAuth tokens, scheduled meetings of some hosts, and webhooks about what happens in them."""

from pstbot.sandbox.zoom.pages import ZoomPages
from pstbot.sandbox.zoom.server import ZoomApi
from pstbot.sandbox.zoom.state import Meeting, ZoomState

__all__ = ["Meeting", "ZoomApi", "ZoomPages", "ZoomState"]
