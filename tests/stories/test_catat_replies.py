"""What a citizen says outside Telegram, written down by officers: it counts as the citizen's words."""

import pytest

from tests.stories.desk_views import last_in_topic, line, signs, state
from tests.stories.people import Citizen, Office, Staffer, buttons_of
from tests.stories.recorded import ASKED, JOKO, records


@pytest.fixture
async def case(office: Office, ani: Staffer) -> str:
    """Answered by letter."""
    number = await records(office, ani, f"email Joko; {JOKO}; {ASKED}")
    await ani.says("2,1 persen", number)
    return number


async def test_a_reply_is_written_down_from_the_card(office: Office, ani: Staffer, budi: Staffer, case: str) -> None:
    """By any officer: whoever reads the office's mailbox."""
    await budi.presses_card("Catat balasan", case)
    assert last_in_topic(office, case) == f"Apa kata pengguna tentang {case}?"
    await budi.presses("✍ Tulis kata-katanya", case)
    mails = len(office.mails)
    written = await budi.says("Terima kasih. Kalau 2023?\nMohon juga 2022.", case)
    assert signs(office, written["message_id"]) == ["✍"]
    assert "✍ Balasan pengguna dicatat oleh Budi Santoso. Giliran petugas." in office.in_topic(case)
    assert (state(office, case), line(office, case, "Petugas: ")) == ("diproses, giliran petugas", "Ani Wijaya")
    assert len(office.mails) == mails
    await ani.says("/kasus", case)
    assert "Budi Santoso: mencatat balasan pengguna" in last_in_topic(office, case)


async def test_a_photo_or_a_line_behind_the_command_is_a_reply_too(office: Office, ani: Staffer, case: str) -> None:
    mails = len(office.mails)
    typed = await ani.says("/balasan Kalau 2023?", case)
    assert (signs(office, typed["message_id"]), state(office, case)) == (["✍"], "diproses, giliran petugas")
    sent = await ani.sends("photo", case, caption="/balasan tabel yang dimaksud", content=b"x")
    assert signs(office, sent["message_id"]) == ["✍"]
    await ani.says("/balasan", case)
    assert last_in_topic(office, case).startswith("Tulis kata-kata pengguna sesudah /balasan")
    assert len(office.mails) == mails


async def test_forwarded_words_are_the_citizens_at_a_tap(office: Office, ani: Staffer, case: str) -> None:
    origin = {"type": "hidden_user", "date": 1763862000, "sender_user_name": "Joko"}
    passed_on = await ani.says("Kalau 2023?", case, forward_origin=origin)
    shown = office.world.messages(office.world.staff, office.topic(case))[-1]
    assert buttons_of(shown) == ["Ini kata-kata pengguna", "Kirim", "Catatan"]
    await ani.presses("Ini kata-kata pengguna", case)
    assert state(office, case) == "diproses, giliran petugas"
    assert last_in_topic(office, case).startswith("✍ Balasan pengguna dicatat oleh Ani Wijaya.")
    mails = len(office.mails)
    await ani.edits(passed_on, "Kalau 2022?")
    assert len(office.mails) == mails


async def test_in_the_case_of_somebody_in_the_chat_forwarded_words_are_an_officers(
    office: Office, siti: Citizen, ani: Staffer
) -> None:
    number = await siti.registers(ASKED, "siti@contoh.go.id")
    origin = {"type": "hidden_user", "date": 1763862000, "sender_user_name": "Joko"}
    await ani.says("Kalau 2023?", number, forward_origin=origin)
    shown = office.world.messages(office.world.staff, office.topic(number))[-1]
    assert buttons_of(shown) == ["Kirim", "Catatan"]


@pytest.mark.parametrize(
    ("label", "told", "becomes"),
    [
        ("Sudah cukup", "pengguna menyatakan sudah cukup.", "selesai (terjawab)"),
        ("Masih perlu", "pengguna masih perlu waktu.", "sudah dijawab, menunggu pengguna"),
        ("Masih menunggu jawaban", "pengguna masih menunggu jawaban.", "diproses, giliran petugas"),
        ("Menarik permintaan", "pengguna menarik permintaan ini.", "selesai (ditarik pengguna)"),
    ],
)
async def test_a_decision_is_written_down_at_a_tap(
    office: Office, ani: Staffer, case: str, label: str, told: str, becomes: str
) -> None:
    await ani.presses_card("Catat balasan", case)
    await ani.presses(label, case)
    assert f"✍ Dicatat oleh Ani Wijaya: {told}" in office.in_topic(case)
    assert state(office, case) == becomes


async def test_more_time_restarts_the_silence(office: Office, ani: Staffer, case: str) -> None:
    await office.passes(days=6, hours=3)
    await ani.presses_card("Catat balasan", case)
    await ani.presses("Masih perlu", case)
    await office.passes(days=3)
    assert state(office, case) == "sudah dijawab, menunggu pengguna"


async def test_a_reply_after_the_closing_opens_the_case_again_within_its_days(
    office: Office, ani: Staffer, case: str
) -> None:
    await ani.presses_card("Catat balasan", case)
    await ani.presses("Sudah cukup", case)
    await office.passes(days=5)
    await ani.says("/balasan Ternyata masih kurang", case)
    assert state(office, case) == "diproses, giliran petugas"
    await ani.presses_card("Catat balasan", case)
    await ani.presses("Menarik permintaan", case)
    await office.passes(days=15)
    await ani.says("/balasan Apa kabar?", case)
    assert last_in_topic(office, case).startswith(f"{case} sudah selesai lebih dari 14 hari.")
    assert state(office, case) == "selesai (ditarik pengguna)"


async def test_what_is_recorded_does_not_change_with_the_officers_message(
    office: Office, ani: Staffer, case: str
) -> None:
    written = await ani.says("/balasan Kalau 2023?", case)
    await ani.edits(written, "/balasan Kalau 2022?")
    assert last_in_topic(office, case).startswith("Balasan yang sudah dicatat tidak ikut berubah.")


async def test_an_album_is_one_reply(office: Office, ani: Staffer, case: str) -> None:
    before, mails = len(office.in_topic(case)), len(office.mails)
    await ani.sends_album(case, "photo", "photo", "photo", caption="/balasan tiga halaman", content=b"x")
    assert state(office, case) == "diproses, giliran petugas"
    assert (len(office.in_topic(case)) - before, len(office.mails)) == (3, mails)
