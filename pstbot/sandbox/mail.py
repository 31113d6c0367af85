"""The mailbox: mails as they were received, taken apart for reading."""

from dataclasses import dataclass
from datetime import datetime
from email import policy
from email.message import Message
from email.parser import BytesParser

from pstbot.sandbox.changes import Changes
from pstbot.sandbox.clock import SandboxClock


@dataclass(frozen=True, slots=True)
class Attachment:
    name: str
    type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Mail:
    """``sender`` and ``recipients`` are the envelope's; a header that comes twice is shown joined by a line break."""

    id: int
    sender: str
    recipients: tuple[str, ...]
    received_at: datetime
    subject: str
    date: str
    message_id: str
    text: str
    html: str
    headers: dict[str, str]
    attachments: tuple[Attachment, ...]
    raw: bytes


class Mailbox(list[Mail]):
    """All mails, oldest first."""

    def __init__(self, clock: SandboxClock, changes: Changes) -> None:
        super().__init__()
        self._clock = clock
        self._changes = changes

    def receive(self, sender: str, recipients: list[str], raw: bytes) -> Mail:
        mail = parse_mail(len(self) + 1, sender, recipients, raw, self._clock.now())
        self.append(mail)
        self._changes.mark()
        return mail

    def to(self, address: str) -> list[Mail]:
        """The mails this address received."""
        return [mail for mail in self if address in mail.recipients]

    def by_id(self, number: int) -> Mail | None:
        return self[number - 1] if 0 < number <= len(self) else None


def parse_mail(number: int, sender: str, recipients: list[str], raw: bytes, now: datetime) -> Mail:
    """Take one mail apart; parts that cannot be decoded are kept as they are."""
    message = BytesParser(policy=policy.default).parsebytes(raw)
    headers = _headers(message)
    texts: dict[str, str] = {}
    attachments: list[Attachment] = []
    for part in message.walk():
        kind = part.get_content_type()
        if part.is_multipart():
            continue
        if kind in ("text/plain", "text/html") and kind not in texts and part.get_filename() is None:
            texts[kind] = _text(part)
        else:
            attachments.append(_attachment(part, len(attachments) + 1))
    return Mail(
        number,
        sender,
        tuple(recipients),
        now,
        headers.get("Subject", ""),
        headers.get("Date", ""),
        headers.get("Message-ID", ""),
        texts.get("text/plain", ""),
        texts.get("text/html", ""),
        headers,
        tuple(attachments),
        raw,
    )


def _headers(message: Message) -> dict[str, str]:
    joined: dict[str, str] = {}
    for name, value in message.items():
        joined[name] = f"{joined[name]}\n{value}" if name in joined else str(value)
    return joined


def _text(part: Message) -> str:
    content = part.get_payload(decode=True)
    raw = content if isinstance(content, bytes) else b""
    try:
        text = raw.decode(part.get_content_charset("utf-8"), "replace")
    except LookupError:
        text = raw.decode("utf-8", "replace")
    return text.replace("\r\n", "\n")


def _attachment(part: Message, number: int) -> Attachment:
    content = part.get_payload(decode=True)
    kind = part.get_content_type()
    endings = {"text/calendar": "ics", "text/html": "html", "text/plain": "txt"}
    name = part.get_filename() or f"part{number}.{endings.get(kind, 'bin')}"
    return Attachment(name, kind, content if isinstance(content, bytes) else b"")
