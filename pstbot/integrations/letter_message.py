"""A letter as a mail message: headers from data only, plain text first, then HTML, then files."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Any

from pstbot.integrations.calendar_file import calendar_file
from pstbot.integrations.enclosing import Enclosure
from pstbot.integrations.letter_stream import enclose
from pstbot.integrations.mail_settings import MailSettings
from pstbot.ports.invitations import Invitation
from pstbot.texts.letters import RenderedLetter

_MESSAGE_ID = re.compile(r"<[A-Za-z0-9._+=-]{1,200}@[A-Za-z0-9.-]{1,200}>")


def compose(
    letter: RenderedLetter,
    payload: Mapping[str, Any],
    created_at: datetime,
    settings: MailSettings,
    enclosures: Sequence[Enclosure] = (),
    invitation: Invitation | None = None,
) -> EmailMessage:
    """The same message for the same row, however often it is sent. Raises ``ValueError`` for a false header.

    The bytes of files follow when it is sent (letter_stream).
    """
    message = EmailMessage(policy=SMTP)
    message["From"] = Address(settings.display_name, addr_spec=settings.sender)
    message["To"] = Address(addr_spec=payload["to"])
    message["Reply-To"] = Address(settings.display_name, addr_spec=settings.reply_to or settings.sender)
    message["Subject"] = letter.subject
    message["Date"] = format_datetime(_date(payload, created_at))
    message["Message-ID"] = _id(payload["message_id"])
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no out-of-office reply to it
    _thread(message, payload)
    message.set_content(letter.plain, cte="quoted-printable")
    message.add_alternative(letter.html, subtype="html", cte="quoted-printable")
    if invitation is not None:
        _offer(message, calendar := _calendar(invitation, payload, created_at, settings), invitation)
    message.set_boundary(_boundary(payload, "="))
    if invitation is not None:
        message.add_attachment(calendar, maintype="application", subtype="ics", filename="undangan.ics")
    enclose(message, enclosures)
    if message.get_content_type() == "multipart/mixed":
        message.set_boundary(_boundary(payload, "+"))
    return message


def _calendar(
    invitation: Invitation, payload: Mapping[str, Any], created_at: datetime, settings: MailSettings
) -> bytes:
    made = _date(payload, created_at)
    name, to = settings.display_name, payload["to"]
    return calendar_file(invitation, organizer=settings.sender, organizer_name=name, attendee=to, now=made)


def _offer(message: EmailMessage, calendar: bytes, invitation: Invitation) -> None:
    """Last among the alternatives, for programs that act on it; it is attached, too, for those that only keep files."""
    params = {"method": invitation.method}
    message.add_alternative(calendar.decode(), subtype="calendar", params=params, cte="quoted-printable")


def _boundary(payload: Mapping[str, Any], level: str) -> str:
    """Never chosen by chance: a repeated letter is the same to the last byte."""
    return f"{level}_{_id(payload['message_id']).strip('<>').replace('@', '_')[:60]}"


def _thread(message: EmailMessage, payload: Mapping[str, Any]) -> None:
    if payload.get("in_reply_to"):
        message["In-Reply-To"] = _id(payload["in_reply_to"])
    earlier = payload.get("references") or ()
    ids: Iterable[object] = earlier.split() if isinstance(earlier, str) else earlier
    if ids:
        message["References"] = " ".join(_id(item) for item in ids)


def _id(value: object) -> str:
    if not isinstance(value, str) or not _MESSAGE_ID.fullmatch(value):
        raise ValueError("not a Message-ID")
    return value


def _date(payload: Mapping[str, Any], created_at: datetime) -> datetime:
    date = datetime.fromisoformat(payload["date"]) if payload.get("date") else created_at
    if date.tzinfo is None:
        raise ValueError("a letter's date needs a zone")
    return date
