"""Seven days of silence: letters on day 3 and 6 in chat and mail, three answers to them, and what an outage adds."""

from datetime import timedelta

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, in_general, state
from tests.stories.people import Citizen, Office, Staffer

SUBJECT = "apakah jawabannya sudah cukup?"


@pytest.fixture
async def case(siti: Citizen, ani: Staffer) -> str:
    """Answered on Monday 23 November 2026 at 10.00."""
    number = await siti.registers(QUESTION, ADDRESS)
    await ani.says("Berikut tabelnya", number)
    return number


def letters(office: Office) -> int:
    return len([mail for mail in office.mails if SUBJECT in mail.subject])


def asked(siti: Citizen) -> int:
    return len([text for text in siti.sees if text.startswith("Petugas sudah menjawab")])


async def test_day_three_and_six_are_told_in_chat_and_by_mail(office: Office, siti: Citizen, case: str) -> None:
    await office.passes(days=2, hours=23)
    assert (asked(siti), letters(office)) == (0, 0)
    await office.passes(hours=2)
    assert (asked(siti), letters(office)) == (1, 1)
    await office.passes(days=2, hours=23)
    assert (asked(siti), letters(office)) == (2, 2)
    letter = office.mail_to(ADDRESS, SUBJECT)
    assert letter.subject == f"{case}: {SUBJECT}"
    assert "Ditutup setelah: Senin, 30 November 2026 pukul 10.0" in letter.text
    await office.passes(days=2)
    assert (asked(siti), letters(office), state(office, case)) == (2, 2, "selesai (tidak ada tanggapan)")


async def test_the_letters_link_offers_the_three_answers(office: Office, siti: Citizen, case: str) -> None:
    await office.passes(days=3, hours=6)
    link = next(word for word in office.mail_to(ADDRESS, SUBJECT).text.split() if "start=diam-" in word)
    await siti.starts(link.partition("start=")[2])
    assert siti.buttons == ["Masih menunggu jawaban", "Masih perlu", "Sudah cukup"]
    await siti.presses("Masih menunggu jawaban")
    assert state(office, case) == "diproses, giliran petugas"
    await siti.starts(link.partition("start=")[2])
    assert "Masih perlu" not in siti.buttons


async def test_a_strangers_link_shows_nothing(office: Office, siti: Citizen, case: str) -> None:
    await office.passes(days=3, hours=6)
    tono = office.citizen("Tono")
    await tono.starts("diam-1")
    assert tono.sees_last == "Permintaan itu tidak ditemukan. Lihat permintaan Anda di /kasus."


async def test_still_needed_begins_the_silence_anew(office: Office, siti: Citizen, case: str) -> None:
    await office.passes(days=3, hours=6)
    await siti.presses("Masih perlu")
    await office.passes(days=2, hours=20)
    assert (asked(siti), letters(office)) == (0, 1)
    await office.passes(hours=6)
    assert (asked(siti), letters(office)) == (1, 2)


def outages(siti: Citizen) -> list[str]:
    return [text for text in siti.sees if text.startswith("Layanan kami terganggu dari")]


async def fails(office: Office, **span: float) -> None:
    """The service does not run for so long; then a new life looks at its clocks."""
    await office.passes(minutes=6)
    await office.life.stop()
    office.sandbox.clock.move(timedelta(**span))
    office.service = await office.life.start()
    await office.passes(minutes=1)


async def test_an_outage_longer_than_a_day_extends_the_silence_and_is_told_one_time(
    office: Office, siti: Citizen, case: str
) -> None:
    await office.passes(days=1)
    await fails(office, days=6)
    (told,) = outages(siti)
    assert ("Selasa, 24 November 2026" in told, "Senin, 30 November 2026" in told) == (True, True)
    staff = [text for text in in_general(office) if text.startswith("Layanan sempat terhenti")]
    assert [text.partition("; ")[2] for text in staff] == ["1 pengguna dengan konsultasi terbuka diberi tahu."]
    assert asked(siti) == 0
    await office.passes(days=1, hours=22)
    assert asked(siti) == 0
    await office.passes(hours=3)
    assert (asked(siti), letters(office)) == (1, 1)
    await fails(office, minutes=1)
    assert len(outages(siti)) == 1
    await office.passes(days=5)
    assert state(office, case) == "selesai (tidak ada tanggapan)"


async def test_a_restart_within_a_day_is_no_outage(office: Office, siti: Citizen, case: str) -> None:
    await fails(office, hours=23)
    assert outages(siti) == []


async def test_a_clock_that_is_moved_while_the_service_runs_is_no_outage(
    office: Office, siti: Citizen, case: str
) -> None:
    office.sandbox.clock.move(timedelta(days=3, hours=1))
    await office.passes(minutes=1)
    assert (outages(siti), asked(siti)) == ([], 1)
