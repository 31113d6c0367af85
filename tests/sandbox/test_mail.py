"""The mail server takes every mail apart, and fails as it is told."""

import time
from email.message import EmailMessage

import aiosmtplib
import pytest

from pstbot.sandbox import Sandbox
from tests.sandbox.conftest import Caller


def letter() -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "PST <pst@bps.example>"
    mail["To"] = "siti@example.id"
    mail["Subject"] = "Kode Anda: 123456 ✓"
    mail["Message-ID"] = "<kode-1@bps.example>"
    mail.set_content("Kode Anda: 123456\n")
    mail.add_alternative('<p onclick="x()">Kode <b>123456</b></p>', subtype="html")
    mail.add_attachment(b"BEGIN:VCALENDAR", maintype="text", subtype="calendar", filename="undangan.ics")
    return mail


async def post(sandbox: Sandbox, mail: EmailMessage | None = None) -> None:
    client = aiosmtplib.SMTP(hostname=sandbox.smtp_host, port=sandbox.smtp_port, start_tls=False, timeout=5)
    async with client:
        await client.send_message(mail or letter(), recipients=["siti@example.id"])


async def test_mail_arrives_with_all_its_parts(sandbox: Sandbox) -> None:
    await post(sandbox)
    [mail] = sandbox.mailbox
    assert (mail.sender, mail.recipients) == ("pst@bps.example", ("siti@example.id",))
    assert (mail.subject, mail.message_id) == ("Kode Anda: 123456 ✓", "<kode-1@bps.example>")
    assert (mail.text, mail.html.strip()) == ("Kode Anda: 123456\n", '<p onclick="x()">Kode <b>123456</b></p>')
    assert [(part.name, part.type, part.content) for part in mail.attachments] == [
        ("undangan.ics", "text/calendar", b"BEGIN:VCALENDAR")
    ]
    assert sandbox.mailbox.to("siti@example.id") == [mail]


async def test_mail_is_shown_on_the_page_without_being_run(sandbox: Sandbox, call: Caller) -> None:
    await post(sandbox)
    async with call.http.get(f"{sandbox.url}/sandbox/state") as response:
        [shown] = (await response.json())["mails"]
    assert (shown["to"], shown["from"], shown["has_html"]) == ("siti@example.id", "PST <pst@bps.example>", True)
    async with call.http.get(f"{sandbox.url}/sandbox/mails/{shown['id']}.html") as response:
        policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-same-origin"
        assert response.headers["Content-Security-Policy"] == policy
    async with call.http.get(sandbox.url + shown["attachments"][0]["url"]) as response:
        assert await response.read() == b"BEGIN:VCALENDAR"
    async with call.http.get(f"{sandbox.url}/sandbox/mails/2.html") as response:
        assert response.status == 404


@pytest.mark.parametrize(("kind", "stage", "code"), [("451", "RCPT", 451), ("550", "RCPT", 550), ("421", "RCPT", 421)])
async def test_recipient_is_refused(sandbox: Sandbox, kind: str, stage: str, code: int) -> None:
    sandbox.faults.add("mail", kind, count=1, methods=[stage])
    with pytest.raises(aiosmtplib.SMTPRecipientsRefused) as refused:
        await post(sandbox)
    assert [each.code for each in refused.value.recipients] == [code]
    assert list(sandbox.mailbox) == []
    await post(sandbox)
    assert len(sandbox.mailbox) == 1


async def test_data_is_refused(sandbox: Sandbox) -> None:
    sandbox.faults.add("mail", "550", count=1, methods=["DATA"])
    with pytest.raises(aiosmtplib.SMTPDataError) as refused:
        await post(sandbox)
    assert (refused.value.code, len(sandbox.mailbox)) == (550, 0)


@pytest.mark.parametrize(("kind", "kept"), [("reset_before", 0), ("reset_after", 1)])
async def test_connection_is_cut_before_or_after_the_mail_was_taken(sandbox: Sandbox, kind: str, kept: int) -> None:
    sandbox.faults.add("mail", kind, count=1)
    with pytest.raises(aiosmtplib.SMTPServerDisconnected):
        await post(sandbox)
    assert len(sandbox.mailbox) == kept


async def test_slow_server_takes_its_time(sandbox: Sandbox) -> None:
    sandbox.faults.add("mail", "slow", count=1, seconds=0.05)
    began = time.monotonic()
    await post(sandbox)
    assert time.monotonic() - began >= 0.05
    assert len(sandbox.mailbox) == 1


async def test_mail_that_is_no_mail_is_kept(sandbox: Sandbox) -> None:
    client = aiosmtplib.SMTP(hostname=sandbox.smtp_host, port=sandbox.smtp_port, start_tls=False, timeout=5)
    raw = b"Content-Type: text/plain; charset=entah\r\nSubject: =?utf-8?b?!!!?=\r\n\r\n\xff\xfehalo\r\n"
    async with client:
        await client.sendmail("a@b.id", ["siti@example.id"], raw, mail_options=["BODY=8BITMIME"])
    [mail] = sandbox.mailbox
    assert mail.text.endswith("halo\n")
