"""Step 8: stars and a comment, never in the way of anything else."""

from tests.stories.people import Citizen, Office, Staffer
from tests.stories.staff_group import BOTH_LAYOUTS

QUESTION = "Ekspor rumput laut Tarakan tahun 2023"
ADDRESS = "siti@contoh.go.id"


async def closed(siti: Citizen, budi: Staffer) -> str:
    """An answered case which the citizen calls enough."""
    number = await siti.registers(QUESTION, ADDRESS)
    await budi.says("Ekspor 2023: 12.000 ton.", number)
    await siti.says("/kasus")
    await siti.presses(number)
    await siti.presses("Sudah cukup")
    return number


async def stored(office: Office) -> tuple[int, str | None] | None:
    async with office.store.reading() as look:
        return await look.ratings.get(1)


async def test_stars_and_a_typed_comment_are_kept(office: Office, siti: Citizen, budi: Staffer) -> None:
    number = await closed(siti, budi)
    await siti.presses("5 ★")
    assert siti.sees_last == (
        f"Terima kasih. Penilaian Anda untuk {number}: ★★★★★.\n\n"
        "Ada saran atau komentar? Silakan tulis, atau ketuk “Lewati”."
    )
    await siti.says("Cepat dan jelas <b>sekali</b>")
    assert siti.sees_last == f"Terima kasih. Komentar Anda untuk {number} sudah kami simpan."
    assert await stored(office) == (5, "Cepat dan jelas <b>sekali</b>")


async def test_low_stars_apologise_and_show_where_to_complain(siti: Citizen, budi: Staffer) -> None:
    await closed(siti, budi)
    await siti.presses("2 ★")
    assert "Mohon maaf atas pelayanan yang kurang memuaskan." in siti.sees_last
    await siti.presses("Pengaduan")
    assert siti.sees_last == (
        "Pengaduan, saran, dan masukan\n\nSaat ini pengaduan kami terima melalui empat saluran resmi:\n\n"
        "• Kotak saran di unit layanan, Jl. H. Masykur RT 19, Tanjung Selor Hilir, Tanjung Selor, "
        "Kabupaten Bulungan 77212\n• https://s.bps.go.id/pengaduan6500\n• bps6500@bps.go.id\n"
        "• SMS/WhatsApp 0812-1767-8691\n\n"
        "Tulisan di percakapan ini belum tercatat sebagai pengaduan; mohon gunakan salah satu saluran di atas."
    )


async def test_pressing_again_changes_the_stars_and_keeps_the_comment(
    office: Office, siti: Citizen, budi: Staffer
) -> None:
    await closed(siti, budi)
    await siti.presses("3 ★")
    await siti.says("Lumayan")
    await siti.presses("4 ★")
    await siti.presses("Lewati")
    assert await stored(office) == (4, "Lumayan")


@BOTH_LAYOUTS
async def test_topic_reads_the_stars_once_and_then_the_comment(office: Office, siti: Citizen, budi: Staffer) -> None:
    number = await closed(siti, budi)
    before = len(office.in_topic(number))
    await siti.presses("5 ★")
    await siti.presses("5 ★")
    await siti.says("Cepat dan jelas")
    assert office.in_topic(number)[before:] == [
        "Penilaian pengguna: ★★★★★ (5 dari 5).",
        "Komentar pengguna untuk penilaiannya:\nCepat dan jelas",
    ]


async def test_question_after_the_stars_is_one_tap_from_its_answer(siti: Citizen, budi: Staffer) -> None:
    await closed(siti, budi)
    await siti.presses("5 ★")
    await siti.says("apa itu pst")
    await siti.presses("Bukan komentar: cari ini")
    assert siti.sees_last.startswith("Apa itu Pelayanan Statistik Terpadu (PST) BPS?")


async def test_rating_in_the_middle_of_a_form_leaves_the_form_alone(
    office: Office, siti: Citizen, budi: Staffer
) -> None:
    await closed(siti, budi)
    await siti.says("/konsultasi")
    await siti.presses("5 ★")
    assert siti.buttons == ["Tulis komentar", "Menu"]
    await siti.says("Luas panen padi Bulungan 2022")
    assert siti.sees_last.startswith("Periksa permintaan Anda\n\nLuas panen padi Bulungan 2022")
    assert await stored(office) == (5, None)


async def test_words_after_an_officer_reopened_are_no_comment(siti: Citizen, budi: Staffer) -> None:
    number = await closed(siti, budi)
    await siti.presses("5 ★")
    await siti.starts("ks-1")
    await siti.presses("Buka kembali")
    await siti.says("Masih kurang tahun 2022")
    assert siti.sees_last == f"Kami teruskan kepada petugas: {number}, {QUESTION}."


async def test_command_rates_the_last_closed_case(siti: Citizen, budi: Staffer) -> None:
    number = await closed(siti, budi)
    await siti.says("/nilai")
    assert siti.sees_last == (
        f"Bagaimana pelayanan kami untuk {number}, {QUESTION}? 1 bintang: kurang, 5 bintang: sangat baik."
    )


async def test_command_without_a_closed_case_says_when_rating_opens(siti: Citizen) -> None:
    await siti.says("/nilai")
    assert siti.sees_last == (
        "Belum ada permintaan selesai yang dapat dinilai. Penilaian terbuka sampai 14 hari setelah permintaan selesai."
    )


async def test_too_late_stars_are_refused_kindly(office: Office, siti: Citizen, budi: Staffer) -> None:
    number = await closed(siti, budi)
    await office.passes(days=14, minutes=1)
    assert await siti.presses("5 ★") == (
        f"{number} sudah selesai lebih dari 14 hari. Untuk hal baru, silakan ketik pertanyaan Anda."
    )
