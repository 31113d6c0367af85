"""How to reach the office's mail server."""

from dataclasses import dataclass
from email.headerregistry import Address
from enum import StrEnum

from pstbot.integrations.mail_address import is_address


class Security(StrEnum):
    STARTTLS = "starttls"  # port 587: encrypted before anything of the letter is said, or not sent at all
    TLS = "tls"  # port 465
    OFF = "off"  # only for the sandbox, or a server on this machine


PORTS = {Security.STARTTLS: 587, Security.TLS: 465, Security.OFF: 25}


@dataclass(frozen=True, slots=True)
class MailSettings:
    """``timeout`` is in seconds, for each step of the conversation; ``ca_file`` names an office's own authority;
    ``enclosed`` is how many bytes of files may go along with a letter.

    Raises ``ValueError`` for a sender, Reply-To, name or security that no letter could leave with.
    """

    host: str
    sender: str
    port: int | None = None
    username: str | None = None
    password: str | None = None
    security: Security = Security.STARTTLS
    reply_to: str | None = None
    display_name: str = ""
    timeout: float = 20.0
    ca_file: str | None = None
    enclosed: int = 10 * 2**20

    def __post_init__(self) -> None:
        Security(self.security)
        if not is_address(self.sender) or not is_address(self.reply_to or self.sender):
            raise ValueError("the office's sender or Reply-To is no mail address")
        Address(self.display_name)  # refuses line ends

    @property
    def door(self) -> int:
        return self.port or PORTS[Security(self.security)]
