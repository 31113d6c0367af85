"""Letters with files: what goes along, what is only named, and that nothing of a file stays behind."""

import asyncio
import email
import hashlib
from collections.abc import AsyncGenerator
from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import default
from typing import Any

import pytest

from pstbot.integrations.mail import PATIENCE, MailCarrier
from pstbot.ports.carriers import CarrierDown, Channel, OutcomeUnknown, Outgoing, Refused
from pstbot.ports.files import Contents, Located, Wanted
from tests.integrations.conftest import Desk
from tests.integrations.fake_files import FakeFiles
from tests.integrations.post_office import CUT, PostOffice, opened

TO = "joko@warga.example"
PAYLOAD: dict[str, Any] = {
    "letter": "case-answered",
    "to": TO,
    "locale": "id",
    "case": 1,
    "words": 5,
    "answer": True,
    "message_id": "<case-answered.0123abcd@pstbot.invalid>",
}
ROW = Outgoing(7, Channel.MAIL, "letter", TO, 1, PAYLOAD, datetime(2026, 11, 23, 2, tzinfo=UTC))
PARAMS = {
    "number": "KS-2026-000001",
    "subject": "Ekspor",
    "officer": "Ani",
    "words": ".\n..\nBerikut datanya",
    "by": "mail",
}
TABLE = b"".join(hashlib.sha256(bytes([number])).digest() for number in range(250)) * 5  # 40 KB, no whole lines


def contents(*files: Wanted) -> Contents:
    return Contents(PARAMS, (5, *(file.ref for file in files if file.ref != 5)), files)


def wanted(ref: int, name: str) -> Wanted:
    return Wanted(ref, name, name)


def read(letter: bytes) -> EmailMessage:
    message = email.message_from_bytes(letter, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def attached(letter: bytes) -> list[tuple[str | None, str, bytes]]:
    parts = list(read(letter).iter_attachments())
    return [(part.get_filename(), part.get_content_type(), part.get_payload(decode=True)) for part in parts]  # type: ignore[misc]


def told(letter: bytes) -> str:
    body = read(letter).get_body(("plain",))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


async def test_files_go_along_byte_for_byte(office: PostOffice, desk: Desk) -> None:
    files = FakeFiles({"tabel.xlsx": TABLE, "grafik.PNG": b"\r\n.\r\n", "a.csv": b"1;2"})
    letter = contents(wanted(5, "tabel.xlsx"), wanted(6, "grafik.PNG"), wanted(7, "a.csv"))
    async with opened(office):
        answer = await desk.carrier(office.port, contents=letter, files=files).deliver(ROW)
    assert (answer["said"], answer["named"]) == ([5, 6, 7], [])
    assert attached(office.letters[0]) == [
        ("tabel.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", TABLE),
        ("grafik.PNG", "image/png", b"\r\n.\r\n"),
        ("a.csv", "text/csv", b"1;2"),
    ]
    assert "\n.\n..\nBerikut datanya\n" in told(office.letters[0])
    assert "\nTerlampir: tabel.xlsx, grafik.PNG, a.csv\n" in told(office.letters[0])
    assert office.letters[0].isascii()
    assert max(map(len, office.letters[0].split(b"\r\n"))) <= 998


async def test_a_repeated_letter_is_the_same_to_the_last_byte(office: PostOffice, desk: Desk) -> None:
    async with opened(office):
        carrier = desk.carrier(
            office.port, contents=contents(wanted(5, "tabel.xlsx")), files=FakeFiles({"tabel.xlsx": TABLE})
        )
        await carrier.deliver(ROW)
        await carrier.deliver(replace(ROW, repeated=True, attempts=1))
    assert office.letters[0] == office.letters[1]


async def test_what_is_too_large_is_named_and_what_follows_may_still_fit(office: PostOffice, desk: Desk) -> None:
    files = FakeFiles({"besar.zip": b"x" * 3000, "kecil.pdf": b"y" * 900, "juga.pdf": b"z" * 200})
    letter = contents(wanted(5, "besar.zip"), wanted(6, "kecil.pdf"), wanted(7, "juga.pdf"))
    async with opened(office):
        answer = await desk.carrier(office.port, contents=letter, files=files, enclosed=1000).deliver(ROW)
    assert answer["named"] == [[5, "besar.zip"], [7, "juga.pdf"]]
    assert [name for name, _, _ in attached(office.letters[0])] == ["kecil.pdf"]
    assert "Berkas ini tidak dapat kami lampirkan: besar.zip, juga.pdf." in told(office.letters[0])


@pytest.mark.parametrize("name", ["tabel ekspor é 2024.xlsx", "x; filename=y.exe.pdf", "بيانات.pdf"])
async def test_a_strange_name_stays_one_name(office: PostOffice, desk: Desk, name: str) -> None:
    async with opened(office):
        carrier = desk.carrier(office.port, contents=contents(wanted(5, name)), files=FakeFiles({name: TABLE}))
        await carrier.deliver(ROW)
    assert [(given, content) for given, _, content in attached(office.letters[0])] == [(name, TABLE)]


@pytest.mark.parametrize("failing", ["locating", "reading"])
async def test_a_file_that_is_gone_is_named_and_the_others_go_along(
    office: PostOffice, desk: Desk, failing: str
) -> None:
    files = FakeFiles({"hilang.pdf": TABLE, "ada.pdf": b"y"})
    getattr(files, failing)["hilang.pdf"] = Refused("file-missing")
    letter = contents(wanted(5, "hilang.pdf"), wanted(6, "ada.pdf"))
    async with opened(office):
        answer = await desk.carrier(office.port, contents=letter, files=files).deliver(ROW)
    assert answer["named"] == [[5, "hilang.pdf"]]
    assert [attached(each) for each in office.letters] == [[("ada.pdf", "application/pdf", b"y")]]


async def test_a_file_of_another_size_than_said_is_named(office: PostOffice, desk: Desk) -> None:
    class Shrunk(FakeFiles):
        async def locate(self, file_id: str) -> Located:
            return Located(len(TABLE) + 1, file_id)

    async with opened(office):
        carrier = desk.carrier(office.port, contents=contents(wanted(5, "a.pdf")), files=Shrunk({"a.pdf": TABLE}))
        answer = await carrier.deliver(ROW)
    assert (answer["named"], len(office.letters)) == ([[5, "a.pdf"]], 1)


@pytest.mark.parametrize("failing", ["locating", "reading"])
async def test_telegram_away_holds_the_letter_up_a_few_times_only(office: PostOffice, desk: Desk, failing: str) -> None:
    files = FakeFiles({"a.pdf": TABLE})
    getattr(files, failing)["a.pdf"] = CarrierDown("file-500")
    async with opened(office):
        carrier = desk.carrier(office.port, contents=contents(wanted(5, "a.pdf")), files=files)
        for _ in range(PATIENCE):
            with pytest.raises(CarrierDown, match="file-500"):
                await carrier.deliver(ROW)
        assert office.letters == []
        answer = await carrier.deliver(ROW)
    assert (answer["named"], len(office.letters)) == ([[5, "a.pdf"]], 1)


async def test_a_mail_server_away_uses_up_no_patience_with_files(
    office: PostOffice, desk: Desk, unused_tcp_port: int
) -> None:
    carrier = desk.carrier(unused_tcp_port, contents=contents(wanted(5, "a.pdf")), files=FakeFiles({"a.pdf": TABLE}))
    for _ in range(PATIENCE + 1):
        with pytest.raises(CarrierDown):
            await carrier.deliver(ROW)
    assert carrier._held_up[ROW.id] == 0


@pytest.mark.parametrize(
    ("step", "heard"),
    [("RECEIVED", [1, 0]), ("DATA", []), ("MAIL", [])],  # files in what it heard whole before it said so
)
async def test_a_server_that_wants_no_large_letter_gets_one_without_files(
    office: PostOffice, desk: Desk, step: str, heard: list[int]
) -> None:
    office.misbehave[step] = "552 5.3.4 Message too big"
    async with opened(office):
        carrier = desk.carrier(office.port, contents=contents(wanted(5, "a.pdf")), files=FakeFiles({"a.pdf": TABLE}))
        with pytest.raises(Refused, match="smtp-552"):  # this one refuses the small letter, too
            await carrier.deliver(ROW)
    assert office.steps.count("MAIL") == 2
    assert [len(attached(each)) for each in office.letters] == heard


async def test_a_size_that_the_server_does_not_take_is_not_even_begun(office: PostOffice, desk: Desk) -> None:
    async with opened(office, data_size_limit=20_000):
        carrier = desk.carrier(office.port, contents=contents(wanted(5, "a.pdf")), files=FakeFiles({"a.pdf": TABLE}))
        answer = await carrier.deliver(ROW)
    assert (answer["named"], office.steps.count("DATA")) == ([[5, "a.pdf"]], 1)


@pytest.mark.parametrize(
    ("step", "expected"), [("DATA", CarrierDown), ("RECEIVED", OutcomeUnknown), ("RCPT", CarrierDown)]
)
async def test_only_a_cut_behind_the_last_sign_leaves_the_outcome_open(
    office: PostOffice, desk: Desk, step: str, expected: type[Exception]
) -> None:
    office.misbehave[step] = CUT
    async with opened(office):
        carrier = desk.carrier(office.port, contents=contents(wanted(5, "a.pdf")), files=FakeFiles({"a.pdf": TABLE}))
        with pytest.raises(expected):
            await carrier.deliver(ROW)


async def test_nothing_is_said_of_words_that_were_taken_back(office: PostOffice, desk: Desk) -> None:
    async def moot(payload: object) -> Contents:
        raise Refused("moot")

    async with opened(office):
        carrier = MailCarrier(desk.carrier(office.port)._settings, desk._letters, moot)
        assert await carrier.deliver(ROW) == {}
    assert office.steps == []


async def test_no_more_of_a_file_is_asked_for_than_the_network_takes(desk: Desk) -> None:
    """A server that stops reading stops the download: memory holds a few pieces, whatever the size."""

    class Endless(FakeFiles):
        async def locate(self, file_id: str) -> Located:
            return Located(1000, file_id)

        async def read(self, located: Located) -> AsyncGenerator[bytes, None]:
            while True:
                self.pieces += 1
                yield b"x" * 2**16

    done = asyncio.Event()

    async def deaf_after_data(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 deaf\r\n")
        while line := await reader.readline():
            begun = line.upper().startswith(b"DATA")
            writer.write(b"354 go on\r\n" if begun else b"250 ok\r\n")
            if begun:
                await done.wait()
                break
        writer.close()

    files = Endless()
    server = await asyncio.start_server(deaf_after_data, "127.0.0.1", 0, limit=2**12)
    port = server.sockets[0].getsockname()[1]
    carrier = desk.carrier(port, contents=contents(wanted(5, "a.bin")), files=files, timeout=0.2)
    with pytest.raises(CarrierDown):
        await carrier.deliver(ROW)
    done.set()
    server.close()
    await server.wait_closed()
    assert 1 < files.pieces < 200  # of the kernel's own buffers; an unchecked loop would ask for many thousands
