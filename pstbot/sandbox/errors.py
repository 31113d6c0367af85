"""Refusals: Telegram's to the bot, and the sandbox's own to the person at its page."""

from pstbot.sandbox.shapes import Json


class ApiError(Exception):
    """The Bot API's answer ``{"ok": false, …}``; ``code`` is also the HTTP status."""

    def __init__(self, code: int, description: str, parameters: Json | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def answer(self) -> Json:
        body: Json = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            body["parameters"] = self.parameters
        return body


def bad(reason: str) -> ApiError:
    """A 400; ``reason`` as Telegram words it, without its prefix."""
    return ApiError(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> ApiError:
    return ApiError(403, f"Forbidden: {reason}")


def too_many(seconds: int) -> ApiError:
    return ApiError(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})


class NotPossible(ValueError):
    """A person cannot do this in a real client either (not a member, no such button, topic closed …)."""
