"""Zoom's refusals: an HTTP status and ``{"code", "message"}`` (developers.zoom.us, error definitions)."""

from pstbot.sandbox.shapes import Json


class ZoomError(Exception):
    """``code`` is Zoom's own number; it is not the HTTP status."""

    def __init__(self, status: int, code: int, message: str) -> None:
        super().__init__(message)
        self.status, self.code, self.message = status, code, message

    def answer(self) -> Json:
        return {"code": self.code, "message": self.message}


def invalid(field: str) -> ZoomError:
    return ZoomError(400, 300, f"Validation Failed: {field}.")


def no_user(host: str) -> ZoomError:
    return ZoomError(404, 1001, f"User does not exist: {host}.")


def no_meeting(meeting_id: str) -> ZoomError:
    return ZoomError(404, 3001, f"Meeting does not exist: {meeting_id}.")


def no_token() -> ZoomError:
    return ZoomError(401, 124, "Invalid access token.")


def too_many_today() -> ZoomError:
    return ZoomError(429, 429, "You have exceeded the daily rate limit (100) of Meeting Create/Update API requests.")
