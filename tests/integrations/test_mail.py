import asyncio
import email
import logging
from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import default
from typing import Any, cast

import pytest
from aiosmtpd.smtp import AuthResult
from structlog.testing import capture_logs

from pstbot.integrations.mail import MailCarrier
from pstbot.integrations.mail_settings import MailSettings, Security
from pstbot.ports.carriers import CarrierDown, Channel, OutcomeUnknown, Outgoing, Refused
from pstbot.ports.files import Contents
from pstbot.texts.letters import Letters
from tests.integrations.conftest import Desk
from tests.integrations.post_office import CUT, HANG, Certificate, PostOffice, opened

TO = "siti@warga.example"
ID = "<code.0123abcd@pstbot.invalid>"
PAYLOAD: dict[str, Any] = {
    "letter": "code",
    "to": TO,
    "locale": "id",
    "params": {"code": "482913"},
    "message_id": ID,
}
ROW = Outgoing(7, Channel.MAIL, "letter", TO, None, PAYLOAD, datetime(2026, 11, 23, 2, tzinfo=UTC))


def row(**changes: object) -> Outgoing:
    return replace(ROW, payload=PAYLOAD | changes)


def read(letter: bytes) -> EmailMessage:
    return email.message_from_bytes(letter, policy=default)


async def fate(carrier: MailCarrier, sent: Outgoing = ROW) -> str:
    """What became of it, in a word that can be compared."""
    try:
        await carrier.deliver(sent)
    except Refused as refused:
        return f"refused {refused.code}"
    except CarrierDown as down:
        return f"down {down}"
    except OutcomeUnknown:
        return "unknown"
    return "sent"


async def test_a_letter_arrives_with_its_headers(office: PostOffice, desk: Desk) -> None:
    async with opened(office):
        answer = await desk.carrier(office.port).deliver(
            row(in_reply_to="<a@b.id>", references=["<a@b.id>", "<c@d.id>"])
        )
    message = read(office.letters[0])
    assert answer == {"message_id": ID, "reply": "2.0.0 Ok: queued as 42"}
    assert office.receivers == [[TO]]
    assert {name: str(message[name]) for name in set(message.keys()) - {"Content-Type", "MIME-Version"}} == {
        "From": '"PST, BPS Kaltara é" <pst@kantor.example>',
        "To": TO,
        "Reply-To": '"PST, BPS Kaltara é" <bps6500@kantor.example>',
        "Subject": "482913 adalah kode verifikasi Anda",
        "Date": "Mon, 23 Nov 2026 02:00:00 +0000",
        "Message-ID": ID,
        "Auto-Submitted": "auto-generated",
        "In-Reply-To": "<a@b.id>",
        "References": "<a@b.id> <c@d.id>",
    }


async def test_the_plain_text_comes_first_then_html(office: PostOffice, desk: Desk, letters: Letters) -> None:
    async with opened(office):
        await desk.carrier(office.port).deliver(ROW)
    parts = list(read(office.letters[0]).iter_parts())
    rendered = letters.render("code", "id", PAYLOAD["params"])
    assert [part.get_content_type() for part in parts] == ["text/plain", "text/html"]
    assert [cast(EmailMessage, part).get_content().replace("\r\n", "\n") for part in parts] == [
        rendered.plain,
        rendered.html,
    ]
    assert office.letters[0].isascii()


async def test_a_repeated_letter_is_the_same_to_the_last_byte(office: PostOffice, desk: Desk) -> None:
    async with opened(office):
        await desk.carrier(office.port).deliver(ROW)
        await desk.carrier(office.port).deliver(replace(ROW, repeated=True, attempts=1))
    assert office.letters[0] == office.letters[1]


async def test_the_payloads_date_goes_before_the_rows(office: PostOffice, desk: Desk) -> None:
    async with opened(office):
        await desk.carrier(office.port).deliver(row(date="2026-11-24T10:00:00+08:00"))
    assert read(office.letters[0])["Date"] == "Tue, 24 Nov 2026 10:00:00 +0800"


async def test_facts_are_read_when_the_letter_leaves(office: PostOffice, letters: Letters) -> None:
    async def facts(payload: object) -> Contents:
        return Contents({"code": "000001", "minutes": 5})

    async with opened(office):
        settings = MailSettings("127.0.0.1", "pst@kantor.example", port=office.port, security=Security.OFF)
        await MailCarrier(settings, letters, facts).deliver(row(params={"minutes": 10}))
    assert read(office.letters[0])["Subject"] == "000001 adalah kode verifikasi Anda"


@pytest.mark.parametrize(
    ("step", "reply", "expected"),
    [
        ("CONNECT", "554 5.3.2 No service", "down smtp-554 5.3.2"),
        ("CONNECT", CUT, "down mail-SMTPConnectError"),
        ("CONNECT", HANG, "down mail-SMTPConnectTimeoutError"),
        ("MAIL", "550 5.7.1 No", "refused smtp-550"),
        ("MAIL", "530 5.7.0 Authentication required", "down smtp-530 5.7.0"),
        ("MAIL", CUT, "down mail-SMTPServerDisconnected"),
        ("RCPT", "550 5.1.1 <siti@warga.example> unknown", "refused smtp-550"),
        ("RCPT", "451 4.7.1 Greylisted", "down smtp-451 4.7.1"),
        ("RCPT", "421 4.3.2 Closing", "down smtp-421 4.3.2"),
        ("RCPT", CUT, "down mail-SMTPServerDisconnected"),
        ("RCPT", HANG, "down mail-SMTPReadTimeoutError"),
        ("DATA", "554 5.7.1 No", "refused smtp-554"),
        ("DATA", "451 4.3.0 Later", "down smtp-451 4.3.0"),
        ("DATA", CUT, "unknown"),
        ("RECEIVED", "552 5.2.2 Full", "refused smtp-552"),
        ("RECEIVED", "451 4.3.0 Later", "down smtp-451 4.3.0"),
        ("RECEIVED", CUT, "unknown"),
        ("RECEIVED", HANG, "unknown"),
        ("RECEIVED", "nonsense", "unknown"),
    ],
)
async def test_trouble_says_what_to_do_next(
    office: PostOffice, desk: Desk, step: str, reply: str, expected: str
) -> None:
    office.misbehave[step] = reply
    async with opened(office):
        assert await fate(desk.carrier(office.port, timeout=0.2 if reply == HANG else 5)) == expected


async def test_a_server_that_is_not_there_is_down(desk: Desk, unused_tcp_port: int) -> None:
    assert await fate(desk.carrier(unused_tcp_port)) == "down mail-SMTPConnectError"


async def test_a_letter_waits_for_nobody_when_it_is_accepted(office: PostOffice, desk: Desk) -> None:
    """A server that hangs up instead of saying goodbye has the letter all the same."""
    office.misbehave["QUIT"] = CUT
    async with opened(office):
        assert await fate(desk.carrier(office.port)) == "sent"
    assert len(office.letters) == 1


@pytest.mark.parametrize(
    "address",
    [
        "siti@warga.example,eve@x.id",
        "siti@warga.example\r\nBcc: eve@x.id",
        "siti@warga.example\n",
        "sitì@warga.example",
        "siti@wargà.example",
        "<siti@warga.example>",
        '"a b"@x.id',
        "siti",
        "",
        None,
        ["siti@warga.example"],
        f"{'a' * 64}@{'b' * 250}",
    ],
)
async def test_a_false_address_is_refused_before_any_network(office: PostOffice, desk: Desk, address: object) -> None:
    async with opened(office):
        assert await fate(desk.carrier(office.port), row(to=address)) == "refused address-invalid"
    assert office.steps == []


@pytest.mark.parametrize(
    "changes",
    [
        {"letter": "no-such-letter"},
        {"params": {}},
        {"message_id": "<a@b>\r\nBcc: eve@x.id"},
        {"message_id": None},
        {"in_reply_to": "<a@b.id>\nX: y"},
        {"references": ["a b"]},
        {"date": "yesterday"},
        {"date": "2026-11-24T10:00:00"},
    ],
    ids=str,
)
async def test_a_broken_letter_fails_alone_and_says_no_secret(
    office: PostOffice, desk: Desk, changes: dict[str, Any]
) -> None:
    with capture_logs() as logged:
        async with opened(office):
            assert await fate(desk.carrier(office.port), row(**changes)) == "refused letter-broken"
    assert office.steps == []
    assert [set(entry) for entry in logged] == [{"event", "row", "failure", "log_level"}]


async def test_a_row_of_another_kind_is_refused(desk: Desk) -> None:
    assert await fate(desk.carrier(1), replace(ROW, kind="screen")) == "refused kind-unknown"


@pytest.mark.parametrize("reply", ["550 5.1.1 <siti@warga.example> unknown", CUT])
async def test_no_failure_tells_the_address(
    office: PostOffice, desk: Desk, reply: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="aiosmtplib")
    office.misbehave["RCPT"] = reply
    async with opened(office):
        with pytest.raises((Refused, CarrierDown)) as failed:
            await desk.carrier(office.port).deliver(ROW)
    told = f"{failed.value!r} {failed.value} {failed.value.__cause__!r} {failed.value.__suppress_context__}"
    assert ("siti" in told, told.endswith("None True")) == (False, True)
    assert [record for record in caplog.records if "siti" in record.getMessage()] == []


async def test_a_cancelled_letter_closes_its_connection_at_once(office: PostOffice, desk: Desk) -> None:
    office.misbehave["RCPT"] = HANG
    async with opened(office), asyncio.TaskGroup() as tasks:
        sending = tasks.create_task(fate(desk.carrier(office.port)))
        await office.hanging.wait()
        sending.cancel()
        asked = asyncio.get_running_loop().time()
        await asyncio.wait([sending])
        assert asyncio.get_running_loop().time() - asked < 1


async def test_starttls_encrypts_before_the_letter(office: PostOffice, desk: Desk, certificate: Certificate) -> None:
    async with opened(office, tls_context=certificate.context, require_starttls=True):
        carrier = desk.carrier(office.port, Security.STARTTLS, ca_file=certificate.file)
        assert await fate(carrier) == "sent"
    assert office.encrypted == [True]


async def test_tls_from_the_first_byte(office: PostOffice, desk: Desk, certificate: Certificate) -> None:
    async with opened(office, tls=certificate.context):
        assert await fate(desk.carrier(office.port, Security.TLS, ca_file=certificate.file)) == "sent"
    assert len(office.letters) == 1


async def test_without_starttls_nothing_goes_in_plain(office: PostOffice, desk: Desk) -> None:
    async with opened(office):
        assert await fate(desk.carrier(office.port, Security.STARTTLS)) == "down mail-SMTPException"
    assert (office.steps, office.letters) == (["CONNECT", "EHLO"], [])


async def test_an_unsigned_certificate_stops_starttls(office: PostOffice, desk: Desk, certificate: Certificate) -> None:
    async with opened(office, tls_context=certificate.context):
        assert (
            await fate(desk.carrier(office.port, Security.STARTTLS)) == "down mail-certificate: self-signed certificate"
        )
    assert office.letters == []


async def test_an_unsigned_certificate_stops_tls(office: PostOffice, desk: Desk, certificate: Certificate) -> None:
    async with opened(office, tls=certificate.context):
        assert await fate(desk.carrier(office.port, Security.TLS)) == "down mail-certificate: self-signed certificate"
    assert office.letters == []


async def test_a_wrong_password_waits_for_the_installer(
    office: PostOffice, desk: Desk, certificate: Certificate
) -> None:
    def refuse(*_: object) -> AuthResult:
        return AuthResult(success=False, handled=False)

    async with opened(office, tls_context=certificate.context, authenticator=refuse, auth_required=True):
        carrier = desk.carrier(office.port, Security.STARTTLS, ca_file=certificate.file, username="pst")
        assert await fate(carrier) == "down smtp-535 5.7.8"
    assert office.letters == []


@pytest.mark.parametrize("sender", ["", "kantor", "a@b.id\nBcc: x@y.id", "a@b.id,c@d.id"])
def test_a_false_sender_is_found_at_the_start(sender: str) -> None:
    with pytest.raises(ValueError, match="sender"):
        MailSettings("localhost", sender)


def test_a_display_name_cannot_add_a_header() -> None:
    with pytest.raises(ValueError, match="CR or LF"):
        MailSettings("localhost", "a@b.id", display_name="PST\r\nBcc: x@y.id")


def test_an_unknown_security_is_found_at_the_start() -> None:
    with pytest.raises(ValueError, match="ssl"):
        MailSettings("localhost", "a@b.id", security=cast(Security, "ssl"))
