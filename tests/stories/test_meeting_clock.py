"""The clock around an appointment: reminders, an officer who is not there, the outcome, silence that is held."""

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, last_in_topic, line, state
from tests.stories.people import Citizen, Office, Staffer, buttons_of
from tests.stories.test_meetings import books, letter


@pytest.fixture
async def case(office: Office, siti: Citizen, ani: Staffer) -> str:
    """Ani's, answered on Monday."""
    number = await siti.registers(QUESTION, ADDRESS)
    await ani.presses_card("Ambil", number)
    await ani.says("Silakan pilih waktu untuk bertemu.", number)
    return number


async def test_reminders_come_a_day_an_hour_and_ten_minutes_before(office: Office, siti: Citizen, case: str) -> None:
    await books(siti, "💻 Zoom", day="25")  # Wednesday at nine; it is Monday, ten o'clock
    await office.passes(hours=23)
    assert siti.sees_last.startswith("⏰ Mengingatkan jadwal Anda besok.")
    assert "Masuk Zoom" in siti.buttons
    assert "pengingat jadwal Anda" in letter(office, "pengingat")["subject"]
    await office.passes(hours=23, minutes=5)
    assert siti.sees_last.startswith("⏰ Satu jam lagi jadwal Anda.")
    await office.passes(minutes=50)
    assert siti.sees_last.startswith("⏰ 10 menit lagi jadwal Anda.")
    assert len([mail for mail in office.mails if "pengingat" in mail.subject]) == 1


async def test_nothing_is_reminded_after_a_cancellation(office: Office, siti: Citizen, case: str) -> None:
    await books(siti, "💻 Zoom", day="25")
    await siti.presses("Batalkan jadwal")
    await siti.presses("Saya berhalangan")
    before = len(siti.sees)
    await office.passes(days=2)
    assert [text for text in siti.sees[before:] if text.startswith("⏰")] == []


async def test_an_officer_who_is_not_there_is_called_and_the_citizen_told(
    office: Office, siti: Citizen, budi: Staffer, case: str
) -> None:
    await books(siti, "💻 Zoom", day="25")
    await office.passes(days=1, hours=23, minutes=6)
    assert siti.sees_last.startswith("Mohon maaf, petugas belum berada di ruang Zoom.")
    assert "Ani Wijaya belum hadir" in last_in_topic(office, case)
    await budi.presses("Saya hadir", case)
    assert last_in_topic(office, case).startswith("Dicatat: Budi Santoso hadir di ruang rapat.")


async def test_who_is_there_is_not_called(office: Office, siti: Citizen, ani: Staffer, case: str) -> None:
    await books(siti, "💻 Zoom", day="25")
    await office.passes(days=1, hours=22, minutes=52)
    await ani.presses("Saya hadir", case)
    await office.passes(minutes=20)
    assert not any("belum berada di ruang Zoom" in text for text in siti.sees)


async def test_the_outcome_is_asked_for_and_recorded_with_a_note(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    await books(siti, "🏢 Datang", day="25")
    await office.passes(days=1, hours=23, minutes=31)
    assert "Bagaimana hasilnya?" in last_in_topic(office, case)
    await ani.presses("Berlangsung", case)
    await ani.presses("Tulis catatan", case)
    await ani.says("Tabel diberikan dalam bentuk cetak", case)
    assert any("Catatan: Tabel diberikan dalam bentuk cetak" in text for text in office.in_topic(case))


async def test_the_card_shows_the_follow_up_while_it_is_pending(office: Office, siti: Citizen, case: str) -> None:
    await books(siti, "💻 Zoom", day="25")
    assert line(office, case, "Tindak lanjut: ") == "Zoom, Rabu, 25 November 2026 pukul 09.00 WITA"
    await siti.presses("Batalkan jadwal")
    await siti.presses("Saya berhalangan")
    assert line(office, case, "Tindak lanjut: ") == ""


async def test_silence_is_held_while_an_appointment_is_pending(office: Office, siti: Citizen, case: str) -> None:
    await siti.says("/jadwal")
    await siti.presses("KS-")
    await siti.presses("🏢 Datang")
    await siti.presses("Bulan berikutnya")
    await siti.presses("14")
    await siti.presses("09.00")
    await office.passes(days=18)
    assert state(office, case).startswith("Menunggu") or "menunggu" in state(office, case)
    assert not any("Apakah jawabannya sudah cukup?" in text for text in siti.sees)


async def test_closing_the_case_gives_its_appointment_up(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    await books(siti, "💻 Zoom", day="25")
    await ani.presses_card("Tutup", case)
    await ani.presses("Sudah terjawab", case)
    await ani.says("Data diberikan", case)
    assert office.sandbox.zoom.meetings == {}
    assert any("Alasan: Permintaan sudah selesai" in text for text in siti.sees)


async def test_who_is_late_or_cannot_join_is_heard(office: Office, siti: Citizen, case: str) -> None:
    await books(siti, "💻 Zoom", day="25")
    await office.passes(hours=23)
    await siti.presses("Saya terlambat")
    assert last_in_topic(office, case) == "⏱ Ani Wijaya: pengguna terlambat, mohon ditunggu."
    await siti.presses("Tautan bermasalah")
    assert last_in_topic(office, case).startswith("⚠️ Ani Wijaya: pengguna tidak dapat masuk lewat tautan.")


async def test_a_sudden_day_off_gives_up_what_was_booked_on_it(
    office: Office, siti: Citizen, budi: Staffer, case: str
) -> None:
    await books(siti, "💻 Zoom", day="25")
    await budi.says("/libur 25 November 2026 Listrik padam")
    await budi.presses("Ya, tetapkan")
    await office.passes(minutes=1)
    assert any("Alasan: Kantor tutup pada hari itu" in text for text in siti.sees)
    assert "Waktu lain" in [button for message in siti.from_bot for button in buttons_of(message)]
    assert office.sandbox.zoom.meetings == {}
