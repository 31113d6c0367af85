"""Who exists in the sandbox."""

from dataclasses import dataclass
from enum import StrEnum

from pstbot.sandbox.shapes import Json


class Role(StrEnum):
    CITIZEN = "citizen"
    OFFICER = "officer"
    OUTSIDER = "outsider"
    BOT = "bot"


@dataclass(slots=True)
class Person:
    """``started``: has pressed Start in the bot's chat; ``blocked``: has stopped the bot since."""

    id: int
    first_name: str
    role: Role
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    premium: bool = False
    started: bool = False
    blocked: bool = False

    @property
    def is_bot(self) -> bool:
        return self.role is Role.BOT

    @property
    def full_name(self) -> str:
        return f"{self.first_name} {self.last_name}" if self.last_name else self.first_name

    def user(self) -> Json:
        """As the Bot API's User."""
        shape: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        for name in ("last_name", "username", "language_code"):
            if value := getattr(self, name):
                shape[name] = value
        if self.premium:
            shape["is_premium"] = True
        return shape

    def private_chat(self) -> Json:
        """As the Bot API's Chat: the person's own chat with the bot."""
        shape = self.user() | {"type": "private"}
        for name in ("is_bot", "language_code", "is_premium"):
            shape.pop(name, None)
        return shape
