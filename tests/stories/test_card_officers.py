"""Officers correct the rows of a request, behind "Lainnya …", on the screens that citizens know."""

import pytest

from pstbot.domain.request import DataRow, Level
from tests.stories.cards import LIST, asks, data_of, rows_of
from tests.stories.desk_views import last_in_topic
from tests.stories.people import Citizen, Office, Staffer, buttons_of, text_of


@pytest.fixture
async def case(rina: Citizen, ani: Staffer) -> str:
    """Three data wanted; Ani's."""
    await asks(rina, LIST)
    await rina.presses("Kirim")
    await ani.presses_card("Ambil", rina.number)
    return rina.number


async def opens(officer: Staffer, case: str) -> None:
    await officer.presses_card("Lainnya …", case)
    await officer.presses("Ubah rincian", case)


async def test_owner_corrects_adds_and_removes_rows_and_the_card_follows(
    office: Office, rina: Citizen, ani: Staffer, case: str
) -> None:
    before = len(office.in_topic(case))
    await opens(ani, case)
    await ani.presses("3. penduduk", case)
    await ani.presses("Wilayah", case)
    await ani.says("kecamatan bunyu", case)
    await ani.presses("Tahun", case)
    await ani.presses("2021–2025", case)
    await ani.presses("Data", case)
    await ani.says("Jumlah penduduk menurut umur", case)
    await ani.presses("‹ Semua baris", case)
    await ani.presses("2. inflasi", case)
    await ani.presses("Hapus baris", case)
    await ani.presses("+ Tambah baris", case)
    await ani.says("Kepadatan penduduk", case)
    await ani.presses("‹ Semua baris", case)
    rows = [
        "PDRB (Kota Tarakan · 2020–2024)",
        "Jumlah penduduk menurut umur (Kecamatan Bunyu · 2021–2025)",
        "Kepadatan penduduk",
    ]
    assert "\n".join(f"• {row}" for row in rows) in text_of(office.card(case))
    await ani.presses("‹ Kembali", case)
    menu = [text for text in office.in_topic(case) if text == f"Pilihan lain untuk {case}"]
    assert (len(menu), len(office.in_topic(case)) - before) == (1, 4)  # the menu, and three typed lines
    await rina.starts("ks-2")
    assert "\n\nData yang diminta:\n" + "\n".join(f"• {row}" for row in rows) + "\n\n" in rina.sees_last


async def test_nothing_typed_for_a_row_reaches_the_citizen(
    office: Office, rina: Citizen, ani: Staffer, case: str
) -> None:
    await opens(ani, case)
    await ani.presses("1. PDRB", case)
    await ani.presses("Tahun", case)
    seen = rina.sees
    for words in ("0-9999", "Ini jawabannya", "📈" * 300):
        await ani.says(words, case)
        assert last_in_topic(office, case) in (
            "Tahunnya belum terbaca. Ketik misalnya 2023 atau 2020-2024.",
            "Paling banyak 500 tanda. Persingkat, lalu kirim lagi; atau /batal.",
        )
    await ani.says("2019", case)
    assert (await rows_of(office, 2))[0].years == "2019"
    assert rina.sees == seen


async def test_typed_region_that_may_mean_several_is_asked(office: Office, ani: Staffer, case: str) -> None:
    await opens(ani, case)
    await ani.presses("1. PDRB", case)
    await ani.presses("Wilayah", case)
    await ani.says("nunukan", case)
    await ani.presses("Kecamatan Nunukan", case)
    assert (await rows_of(office, 2))[0] == DataRow("PDRB", "6504100", Level.DISTRICT, 2020, 2024, None, 2)


async def test_only_the_owner_and_coordinators_correct(
    office: Office, rina: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    tono = office.newcomer("Tono")
    await tono.says("Halo")
    await budi.presses("Petugas")
    await opens(ani, case)
    refusal = (
        f"{case} sedang ditangani Ani Wijaya. Untuk mengambil alih: tulis jawaban di topiknya, lalu tekan “Kirim”."
    )
    assert await tono.presses("1. PDRB", case) == refusal
    await budi.presses("1. PDRB", case)
    await budi.presses("Tahun", case)
    assert await ani.presses("Kembali", case) == (
        "Isian ini sedang ditulis rekan Anda; hanya ia yang dapat membatalkannya."
    )
    await budi.says("2018", case)
    assert (await rows_of(office, 2))[0].years == "2018"


async def test_case_that_nobody_owns_is_taken_first(office: Office, rina: Citizen, ani: Staffer, case: str) -> None:
    await opens(ani, case)
    await ani.presses_card("Lainnya …", case)
    await ani.presses("Lepas", case)
    listing = next(
        each for each in office.world.messages(office.world.staff, office.topic(case)) if "1. PDRB" in buttons_of(each)
    )
    query = office.world.press_data(ani.person, listing, data_of(listing, "1. PDRB"))
    await office.quiet()
    assert office.world.callback_answers[query].text == (
        f"{case} belum ada yang menangani. Tekan “Ambil” dahulu, lalu ubah rinciannya."
    )


async def test_row_removed_by_one_is_gone_for_the_other(office: Office, ani: Staffer, budi: Staffer, case: str) -> None:
    await opens(ani, case)
    await opens(budi, case)
    await budi.presses("3. penduduk", case)
    await budi.presses("Hapus baris", case)
    told = "Baris itu sudah tidak ada. Ketuk “Ubah rincian” untuk melihat yang sekarang."
    assert await ani.presses("3. penduduk", case) == told
    assert [row.indicator for row in await rows_of(office, 2)] == ["PDRB", "inflasi"]


async def test_form_of_a_case_that_was_handed_over_takes_nothing(
    office: Office, rina: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await opens(ani, case)
    await ani.presses("1. PDRB", case)
    await ani.presses("Data", case)
    await budi.says("Saya lanjutkan", case)
    await budi.presses("Kirim", case)
    await ani.says("Inflasi", case)
    assert (await rows_of(office, 2))[0].indicator == "PDRB"
    assert last_in_topic(office, case).startswith("Belum terkirim:")
    assert rina.sees_last.endswith("Saya lanjutkan")
