"""At the closing the officer says of each datum: found, found differently, or not available; one tap says all found."""

import pytest

from pstbot.domain.request import Result
from tests.stories.cards import LIST, asks, rows_of
from tests.stories.desk_views import last_in_topic, state
from tests.stories.people import Citizen, Office, Staffer, buttons_of, text_of

ADDRESS = "rina@contoh.go.id"
DATA = (
    "• PDRB (Kota Tarakan · 2020–2024): {}\n"
    "• inflasi (Kota Tarakan · 2020–2024): {}\n"
    "• penduduk (Kabupaten Bulungan): {}"
)
FOUND, DIFFERENT, UNAVAILABLE = "✅ tersedia", "⚠️ tersedia berbeda", "❌ tidak tersedia"
UNSTATED = "– belum dinyatakan"


@pytest.fixture
async def case(rina: Citizen, ani: Staffer) -> str:
    """Three data wanted, answered by Ani."""
    await asks(rina, LIST)
    await rina.presses("Kirim")
    await ani.says("Berikut tabelnya", rina.number)
    return rina.number


async def results(office: Office) -> list[Result | None]:
    return [row.result for row in await rows_of(office, 2)]


async def marks_and_closes(ani: Staffer, case: str) -> None:
    await ani.presses_card("Tutup", case)
    await ani.presses("Sudah terjawab: tandai datanya", case)
    await ani.presses("2. ✅ inflasi", case)
    await ani.presses("3. ✅ penduduk", case)
    await ani.presses("3. ⚠️ penduduk", case)
    await ani.presses("Lanjut", case)


async def test_quickest_closing_takes_three_taps_and_says_that_all_was_found(
    office: Office, rina: Citizen, ani: Staffer, case: str
) -> None:
    await ani.presses_card("Tutup", case)
    await ani.presses("Sudah terjawab: semua tersedia", case)
    await ani.presses("Pakai ringkasan ini", case)
    assert await results(office) == [Result.FOUND] * 3
    assert "Hasil data" not in rina.sees_last
    assert "Hasil data" not in office.mail_to(ADDRESS, "selesai").text
    assert DATA.format(FOUND, FOUND, FOUND) in text_of(office.card(case))


async def test_what_was_not_found_as_wanted_is_told_in_chat_letter_card_and_kasus(
    office: Office, rina: Citizen, ani: Staffer, case: str
) -> None:
    await marks_and_closes(ani, case)
    await ani.says("Penduduk 2024 belum terbit", case)
    assert await results(office) == [Result.FOUND, Result.DIFFERENT, Result.UNAVAILABLE]
    told = DATA.format(FOUND, DIFFERENT, UNAVAILABLE)
    assert rina.sees_last.startswith(
        f"{case} ({LIST}) selesai: permintaan Anda sudah dijawab.\n\nRingkasan petugas: Penduduk 2024 belum terbit\n\n"
        f"Hasil data yang Anda minta:\n{told}\n\nMasih ada yang kurang?"
    )
    assert told in text_of(office.card(case))
    letter = office.mail_to(ADDRESS, "selesai").text
    assert "- inflasi (Kota Tarakan · 2020–2024): tersedia, tetapi berbeda dari yang diminta\n" in letter
    assert "- penduduk (Kabupaten Bulungan): tidak tersedia\n" in letter
    await rina.presses("Menu")
    await rina.presses("Permintaan saya")
    await rina.presses(case)
    assert f"\n\nData yang diminta:\n{told}\n\n" in rina.sees_last
    counted = "\nHasil data: 1 tersedia, 1 tersedia berbeda, 1 tidak tersedia."
    assert [text for text in office.in_topic(case) if f"{case} ditutup oleh" in text and counted in text] != []
    await ani.says("/kasus", case)
    assert counted in last_in_topic(office, case)


async def test_proposed_summary_keeps_the_marks(office: Office, ani: Staffer, case: str) -> None:
    await marks_and_closes(ani, case)
    await ani.presses("Pakai ringkasan ini", case)
    assert await results(office) == [Result.FOUND, Result.DIFFERENT, Result.UNAVAILABLE]


@pytest.mark.parametrize("reason", ["Dialihkan", "Di luar layanan"])
async def test_other_reasons_state_nothing_about_the_data(
    office: Office, rina: Citizen, ani: Staffer, case: str, reason: str
) -> None:
    await ani.presses_card("Tutup", case)
    await ani.presses(reason, case)
    await ani.says("Lihat dinas terkait", case)
    assert await results(office) == [None] * 3
    assert "Hasil data" not in rina.sees_last
    assert DATA.format(UNSTATED, UNSTATED, UNSTATED) in text_of(office.card(case))


async def test_silence_states_nothing_and_is_shown_so(office: Office, rina: Citizen, case: str) -> None:
    await office.passes(days=8)
    assert (state(office, case), await results(office)) == ("selesai (tidak ada tanggapan)", [None] * 3)
    assert "Hasil data" not in rina.sees_last
    await rina.starts("ks-2")
    assert DATA.format(UNSTATED, UNSTATED, UNSTATED) in rina.sees_last


async def test_reopened_case_keeps_its_results_until_the_next_closing(
    office: Office, rina: Citizen, ani: Staffer, case: str
) -> None:
    await marks_and_closes(ani, case)
    await ani.presses("Pakai ringkasan ini", case)
    await rina.presses("Buka kembali")
    told = [Result.FOUND, Result.DIFFERENT, Result.UNAVAILABLE]
    assert await results(office) == told
    assert DATA.format(FOUND, DIFFERENT, UNAVAILABLE) in text_of(office.card(case))
    await ani.says("Ini penduduk 2023", case)
    assert await results(office) == told
    await rina.says("/kasus")
    await rina.presses(case)
    await rina.presses("Sudah cukup")
    assert await results(office) == [None] * 3


async def test_marks_of_rows_that_changed_meanwhile_are_refused(office: Office, ani: Staffer, case: str) -> None:
    await ani.presses_card("Tutup", case)
    await ani.presses("Sudah terjawab: tandai datanya", case)
    async with office.store.transaction() as tx:
        _, _, last = await tx.wanted.of_case(2)
        await tx.wanted.remove(last.id)
    for button in ("1. ✅ PDRB", "Lanjut"):
        told = await ani.presses(button, case)
        assert told == "Rincian data berubah sementara Anda menandai. Tekan “Tutup” pada kartu untuk menandai lagi."
    assert (state(office, case), await results(office)) == ("sudah dijawab, menunggu pengguna", [None] * 2)


async def test_rows_that_changed_under_a_typed_summary_close_nothing(office: Office, ani: Staffer, case: str) -> None:
    await marks_and_closes(ani, case)
    async with office.store.transaction() as tx:
        await tx.wanted.remove((await tx.wanted.of_case(2))[0].id)
    await ani.says("Penduduk belum terbit", case)
    assert last_in_topic(office, case).startswith("Rincian data berubah sementara Anda menandai.")
    assert (state(office, case), await results(office)) == ("sudah dijawab, menunggu pengguna", [None] * 2)


async def test_marking_screen_explains_itself(office: Office, ani: Staffer, case: str) -> None:
    await ani.presses_card("Tutup", case)
    await ani.presses("Sudah terjawab: tandai datanya", case)
    await ani.presses("1. ✅ PDRB", case)
    asked = office.world.messages(office.world.staff, office.topic(case))[-1]
    assert text_of(asked) == (
        f"Menutup {case}: tandai hasil setiap data\n1. PDRB (Kota Tarakan · 2020–2024): {DIFFERENT}\n"
        f"2. inflasi (Kota Tarakan · 2020–2024): {FOUND}\n3. penduduk (Kabupaten Bulungan): {FOUND}\n"
        "Ketuk satu data untuk mengganti tandanya, lalu “Lanjut”. Pengguna membaca hasilnya bila ada yang tidak "
        "tersedia seperti yang diminta."
    )
    assert buttons_of(asked) == ["1. ⚠️ PDRB", "2. ✅ inflasi", "3. ✅ penduduk", "Lanjut", "Batal"]
