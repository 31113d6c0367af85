"""Step 5 in person or by Zoom: a time is chosen, the room and the letter follow, and both sides may change it."""

import sqlite3
from contextlib import closing
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from tests.stories.desk_views import ADDRESS, QUESTION, last_in_topic
from tests.stories.people import Citizen, Office, Staffer

WELCOME = ["Menu", "Standar layanan", "English"]


@pytest.fixture
async def case(office: Office, siti: Citizen, ani: Staffer) -> str:
    """Ani's, answered."""
    number = await siti.registers(QUESTION, ADDRESS)
    await ani.presses_card("Ambil", number)
    return number


def letter(office: Office, subject: str) -> Any:
    return BytesParser(EmailMessage, policy=default).parsebytes(office.mail_to(ADDRESS, subject).raw)


def event_of(message: Any) -> tuple[str, Any]:
    """Method and event of the invitation in a letter."""
    (part,) = [each for each in message.walk() if each.get_content_type() == "text/calendar"]
    calendar: Any = Calendar.from_ical(part.get_content())
    assert part.get_param("method") == str(calendar["method"])
    return str(calendar["method"]), next(iter(calendar.walk("VEVENT")))


async def books(siti: Citizen, kind: str, day: str = "25", time: str = "09.00") -> None:
    await siti.says("/jadwal")
    await siti.presses("KS-")
    await siti.presses(kind)
    await siti.presses(day)
    await siti.presses(time)


async def test_a_zoom_meeting_is_booked_and_its_room_link_and_invitation_arrive(
    office: Office, siti: Citizen, case: str
) -> None:
    await books(siti, "💻 Zoom")
    (meeting,) = office.sandbox.zoom.meetings.values()
    assert "Tautan Zoom Anda sudah siap" in siti.sees_last
    assert "Rabu, 25 November 2026 pukul 09.00 WITA" in siti.sees_last
    assert "Masuk Zoom" in siti.buttons
    method, event = event_of(letter(office, "pertemuan Zoom Anda dijadwalkan"))
    assert (method, str(event["location"]), event["dtstart"].dt) == (
        "REQUEST",
        office.sandbox.zoom.join_url(meeting),
        meeting.starts_at,
    )
    assert "Pengguna memesan waktu." in last_in_topic(office, case)


async def test_a_visit_has_a_code_and_says_what_to_bring(office: Office, siti: Citizen, case: str) -> None:
    await books(siti, "🏢 Datang")
    code = siti.sees_last.partition("Kode kunjungan: ")[2][:6]
    assert "identitas yang masih berlaku" in siti.sees_last
    body = letter(office, "kunjungan Anda dijadwalkan").get_body(("plain",)).get_content()
    assert f"Kode kunjungan: {code}" in body
    assert office.sandbox.zoom.meetings == {}


async def test_a_moved_meeting_keeps_its_room_and_its_uid(office: Office, siti: Citizen, case: str) -> None:
    await books(siti, "💻 Zoom")
    _, first = event_of(letter(office, "dijadwalkan"))
    await siti.presses("Ubah waktu")
    await siti.presses("26")
    await siti.presses("10.00")
    _, second = event_of(letter(office, "jadwal Anda berubah"))
    (meeting,) = office.sandbox.zoom.meetings.values()
    assert (str(second["uid"]), int(second["sequence"])) == (str(first["uid"]), int(first["sequence"]) + 1)
    assert second["dtstart"].dt == meeting.starts_at
    assert "Pengguna memindahkan waktu." in last_in_topic(office, case)


async def test_a_cancelled_meeting_leaves_no_room_and_no_entry(office: Office, siti: Citizen, case: str) -> None:
    await books(siti, "💻 Zoom")
    await siti.presses("Batalkan jadwal")
    await siti.presses("Saya berhalangan")
    method, event = event_of(letter(office, "jadwal dibatalkan"))
    assert (method, str(event["status"]), office.sandbox.zoom.meetings) == ("CANCEL", "CANCELLED", {})
    assert siti.sees_last.startswith("Pertemuan Zoom ini dibatalkan.")


async def test_an_officer_offers_times_and_the_citizen_picks_one(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    await ani.says("/jadwal", case)
    await ani.presses("💻 Zoom", case)
    await ani.presses("25", case)
    await ani.presses("09.00", case)
    await ani.presses("09.30", case)
    await ani.presses("Tawarkan (2)", case)
    await siti.presses("Rabu, 25 November 2026, 09.30")
    assert [f"{each.starts_at:%H.%M}" for each in office.sandbox.zoom.meetings.values()] == ["01.30"]


async def test_an_officer_cancels_with_a_typed_reason_that_the_citizen_reads(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    await books(siti, "🏢 Datang")
    await ani.says("/jadwal", case)
    await ani.presses("Batalkan", case)
    await ani.presses("Tulis alasan", case)
    await ani.says("Listrik kantor padam", case)
    assert "Alasan: Listrik kantor padam" in siti.sees_last


async def test_without_a_room_the_appointment_stands_and_a_pasted_link_arrives(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    office.sandbox.faults.add("zoom", "400", methods=["create"])
    await books(siti, "💻 Zoom")
    assert "Ruang Zoom tidak dapat dibuat" in last_in_topic(office, case)
    await ani.presses("Tempel tautan", case)
    await ani.says("https://zoom.example/j/77", case)
    _, event = event_of(letter(office, "jadwal Anda berubah"))
    assert str(event["url"]) == "https://zoom.example/j/77"
    assert "Masuk Zoom" in siti.buttons


async def test_another_citizen_neither_sees_nor_changes_it(office: Office, siti: Citizen, case: str) -> None:
    await books(siti, "🏢 Datang")
    eve = office.citizen("Eve")
    await eve.starts()
    message = eve.from_bot[-1]
    for data in ("p:meet:1:", "p:meet-move:1:", "p:meet-cancel-yes:1:busy", "p:meet-pick:1:29433120"):
        query = office.world.press_data(eve.person, message, data)
        await office.quiet()
        assert office.world.callback_answers[query].text.startswith("Permintaan itu tidak ditemukan.")
    async with office.store.reading() as look:
        held = await look.appointments.live_of(1)
    assert held is not None


async def test_the_start_link_is_shown_to_an_officer_alone_and_kept_nowhere(
    office: Office, siti: Citizen, ani: Staffer, case: str, tmp_path: Path
) -> None:
    await books(siti, "💻 Zoom")
    key = f"{office.sandbox.url}/zoom/s/"
    office.world.start(ani.person, "mulai-1")
    await office.quiet()
    private = office.world.messages(office.world.chat_of(ani.person))
    shown = [button["url"] for message in private for row in rows_of_message(message) for button in row]
    assert [link for link in shown if link.startswith(key)] == shown[-1:]
    everywhere = "".join(str(message) for message in [*siti.messages, *office.world.messages(office.world.staff)])
    with closing(sqlite3.connect(tmp_path / "pstbot.sqlite3")) as look:
        stored = "".join(look.iterdump())
    assert key not in everywhere
    assert key not in stored


async def test_a_citizen_with_the_officers_link_sees_the_welcome(office: Office, siti: Citizen, case: str) -> None:
    await books(siti, "💻 Zoom")
    await siti.starts("mulai-1")
    assert siti.buttons == WELCOME


async def test_a_visitor_is_checked_in(office: Office, siti: Citizen, ani: Staffer, case: str) -> None:
    await books(siti, "🏢 Datang")
    await ani.says("/jadwal", case)
    await ani.presses("Sudah datang", case)
    assert "pengunjung sudah datang" in last_in_topic(office, case)


def rows_of_message(message: dict[str, Any]) -> list[list[dict[str, Any]]]:
    return list(message.get("reply_markup", {}).get("inline_keyboard", []))
