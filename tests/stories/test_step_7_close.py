"""Step 7: closing, by an officer with reason and summary, by the citizen, or by seven days of silence."""

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, card_buttons, last_in_topic, line, sends_photo, state
from tests.stories.people import Citizen, Office, Staffer, text_of
from tests.stories.staff_group import BOTH_LAYOUTS


@pytest.fixture
async def case(office: Office, siti: Citizen, ani: Staffer) -> str:
    """Answered by Ani, who owns it."""
    number = await siti.registers(QUESTION, ADDRESS)
    await ani.says("Berikut tabelnya", number)
    return number


@BOTH_LAYOUTS
async def test_a_case_is_closed_with_a_reason_and_a_typed_summary(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    await ani.presses_card("Tutup", case)
    await ani.presses("Sudah terjawab", case)
    await ani.says("Tabel ekspor\nrumput laut diberikan", case)
    assert state(office, case) == "selesai (terjawab)"
    assert line(office, case, "Ringkasan: ") == "Tabel ekspor rumput laut diberikan"
    assert card_buttons(office, case) == ["Buka kembali", "Lainnya …"]
    assert [text for text in siti.sees if "rumput laut diberikan" in text and "Ani Wijaya ·" in text] == []
    closed = f"{case} ditutup oleh Ani Wijaya. Ringkasan: Tabel ekspor rumput laut diberikan"
    assert [text for text in office.in_topic(case) if "ditutup oleh" in text] == [closed]
    assert "Tabel ekspor rumput laut diberikan" in office.mail_to(ADDRESS, "selesai").text


@BOTH_LAYOUTS
async def test_a_proposed_summary_saves_typing(office: Office, ani: Staffer, case: str) -> None:
    await ani.presses_card("Tutup", case)
    await ani.presses("Sudah terjawab", case)
    await ani.presses("Pakai ringkasan ini", case)
    assert line(office, case, "Ringkasan: ") == f"Permintaan “{QUESTION}” sudah dijawab."


@BOTH_LAYOUTS
async def test_in_another_topic_words_are_as_usual_while_a_summary_is_awaited(
    office: Office, ani: Staffer, case: str
) -> None:
    tono = office.citizen("Tono")
    await tono.starts()
    other = await tono.registers("Berapa jumlah perahu motor di Nunukan 2022?", "tono@contoh.go.id")
    await ani.presses_card("Tutup", case)
    await ani.presses("Dialihkan", case)
    await ani.says("Ada 1.200", other)
    assert tono.sees_last == f"Ani Wijaya · {other}\nAda 1.200"
    await ani.says("Dialihkan ke Dinas Perikanan", case)
    assert state(office, case) == "selesai (dialihkan ke instansi lain)"


@BOTH_LAYOUTS
async def test_batal_leaves_the_form_and_words_are_answers_again(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    await ani.presses_card("Tutup", case)
    await ani.presses("Di luar layanan", case)
    await ani.says("/batal", case)
    assert [text for text in office.in_topic(case) if text == "Dibatalkan."] == ["Dibatalkan."]
    await ani.says("Ada tambahan tabel", case)
    assert siti.sees_last == f"Ani Wijaya · {case}\nAda tambahan tabel"
    await ani.says("/batal", case)
    assert last_in_topic(office, case) == "Tidak ada isian yang sedang terbuka."


async def test_a_file_or_an_endless_text_is_no_summary_and_nothing_leaves(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    await ani.presses_card("Tutup", case)
    await ani.presses("Di luar layanan", case)
    seen = siti.sees
    await sends_photo(office, ani, case)
    assert last_in_topic(office, case) == "Tulis satu baris di topik ini, atau /batal."
    await ani.says("a" * 501, case)
    assert last_in_topic(office, case) == ("Paling banyak 500 tanda. Persingkat, lalu kirim lagi; atau /batal.")
    assert (siti.sees, state(office, case)) == (seen, "sudah dijawab, menunggu pengguna")
    await ani.says("Bukan data statistik", case)
    assert state(office, case) == "selesai (di luar layanan)"


@BOTH_LAYOUTS
async def test_a_form_forgotten_for_a_day_does_not_take_an_answer_for_its_summary(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    await ani.presses_card("Tutup", case)
    await ani.presses("Sudah terjawab", case)
    await office.passes(days=1, hours=1)
    seen = siti.sees
    await ani.says("Tabel tahun 2020 menyusul", case)
    assert (siti.sees, state(office, case)) == (seen, "sudah dijawab, menunggu pengguna")
    assert last_in_topic(office, case) == (
        "Belum terkirim: isian Anda sebelumnya sudah tidak berlaku. "
        "Kirim ini kepada pengguna, atau simpan sebagai catatan?"
    )
    await ani.presses("Kirim", case)
    assert siti.sees_last == f"Ani Wijaya · {case}\nTabel tahun 2020 menyusul"


async def test_a_case_closed_meanwhile_is_not_closed_twice(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    await ani.presses_card("Tutup", case)
    await ani.presses("Sudah terjawab", case)
    await siti.says("/kasus")
    await siti.presses("KS-")
    await siti.presses("Sudah cukup")
    await ani.says("Tabel diberikan", case)
    assert (state(office, case), line(office, case, "Ringkasan: ")) == ("selesai (terjawab)", "")
    assert last_in_topic(office, case).startswith("Belum terkirim:")


async def test_a_case_taken_over_meanwhile_is_not_closed_by_the_former_owners_summary(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await ani.presses_card("Tutup", case)
    await ani.presses("Sudah terjawab", case)
    await budi.says("Saya lanjutkan", case)
    await budi.presses("Kirim", case)
    await ani.says("Tabel diberikan", case)
    assert siti.sees_last == f"Budi Santoso · {case}\nSaya lanjutkan"
    assert (state(office, case), line(office, case, "Petugas: ")) == (
        "sudah dijawab, menunggu pengguna",
        "Budi Santoso",
    )
    assert last_in_topic(office, case).startswith("Belum terkirim:")


async def test_a_colleague_cannot_cancel_what_somebody_is_typing(
    office: Office, ani: Staffer, budi: Staffer, case: str
) -> None:
    await ani.presses_card("Tutup", case)
    await ani.presses("Di luar layanan", case)
    refusal = "Isian ini sedang ditulis rekan Anda; hanya ia yang dapat membatalkannya."
    assert await budi.presses("Batal", case) == refusal
    await ani.says("Bukan data statistik", case)
    assert state(office, case) == "selesai (di luar layanan)"


@BOTH_LAYOUTS
async def test_a_form_that_another_one_replaces_says_that_it_is_over(office: Office, ani: Staffer, case: str) -> None:
    tono = office.citizen("Tono")
    await tono.starts()
    other = await tono.registers("Berapa jumlah perahu motor di Nunukan 2022?", "tono@contoh.go.id")
    for number in (case, other):
        await ani.presses_card("Tutup", number)
        await ani.presses("Di luar layanan", number)
    assert [last_in_topic(office, number)[:10] for number in (case, other)] == ["Dibatalkan", "Di luar la"]


async def test_only_the_owner_closes(office: Office, budi: Staffer, case: str) -> None:
    assert await budi.presses_card("Tutup", case) == (
        f"{case} sedang ditangani Ani Wijaya. Untuk mengambil alih: tulis jawaban di topiknya, lalu tekan “Kirim”."
    )


@BOTH_LAYOUTS
async def test_words_in_a_closed_topic_wait_and_reopen_on_purpose(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await ani.presses_card("Tutup", case)
    await ani.presses("Sudah terjawab", case)
    await ani.presses("Pakai ringkasan ini", case)
    seen = siti.sees
    await budi.says("Ada data baru", case)
    assert (siti.sees, last_in_topic(office, case)) == (
        seen,
        "Belum terkirim: konsultasi ini sudah selesai. “Kirim” membukanya kembali.",
    )
    await budi.presses("Kirim dan buka kembali", case)
    assert siti.sees_last == f"Budi Santoso · {case}\nAda data baru"
    assert (state(office, case), line(office, case, "Petugas: ")) == (
        "sudah dijawab, menunggu pengguna",
        "Budi Santoso",
    )


async def test_an_officer_reopens_by_the_card(office: Office, ani: Staffer, case: str) -> None:
    await ani.presses_card("Tutup", case)
    await ani.presses("Sudah terjawab", case)
    await ani.presses("Pakai ringkasan ini", case)
    assert await ani.presses_card("Buka kembali", case) == f"{case} dibuka kembali dan Anda tangani."
    assert state(office, case) == "diproses, giliran petugas"


@BOTH_LAYOUTS
async def test_seven_days_of_silence_close_the_case_and_the_topic_is_told(office: Office, case: str) -> None:
    await office.passes(days=8)
    assert state(office, case) == "selesai (tidak ada tanggapan)"
    told = "Konsultasi ini ditutup otomatis: pengguna tidak menanggapi jawaban."
    assert [text for text in office.in_topic(case) if text.startswith("Konsultasi ini ditutup")] == [told]


async def test_the_topic_is_told_of_a_withdrawal(office: Office, siti: Citizen, case: str) -> None:
    await siti.says("/kasus")
    await siti.presses("KS-")
    await siti.presses("Tarik permintaan")
    await siti.presses("Ya")
    assert last_in_topic(office, case) == "Pengguna menarik permintaan ini. Konsultasi ini selesai."
    assert text_of(office.card(case)).splitlines()[3] == "Keadaan: selesai (ditarik pengguna)"
