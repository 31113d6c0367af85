"""A coordinator blocks an abusive citizen for a time: kindly told, nothing relayed, nothing closed by it."""

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, in_general, line, state
from tests.stories.people import Citizen, Office, Staffer, buttons_of, text_of

UNTIL = "Senin, 30 November 2026 pukul 10.00 WITA"
TOLD = (
    f"Bapak/Ibu, konsultasi lewat Telegram untuk Anda kami hentikan sementara sampai {UNTIL}. "
    "Sampai saat itu pesan yang Anda tulis di sini tidak kami teruskan dan tidak kami simpan. "
    "Permintaan Anda yang masih terbuka tidak kami tutup karena hal ini.\n\n"
    "Bila Anda keberatan, sampaikan lewat kotak saran di Jl. H. Masykur RT 19, Tanjung Selor Hilir, Tanjung Selor, "
    "Kabupaten Bulungan 77212; https://s.bps.go.id/pengaduan6500; bps6500@bps.go.id; atau SMS/WhatsApp 0812-1767-8691."
    "\n\nKebutuhan data Anda tetap kami layani di kantor, lewat telepon 0552-2033254, e-mail bps6500@bps.go.id, "
    "atau https://pst.bps.go.id."
)
WHY = "Mengumpat petugas berulang kali"
CARD = f"⛔ Pengguna diblokir sementara sampai {UNTIL}: {WHY}"
PRESSED = (
    f"Konsultasi lewat Telegram untuk Anda kami hentikan sementara sampai {UNTIL}. Keberatan dan cara lain: /pengaduan"
)


@pytest.fixture
async def case(office: Office, siti: Citizen, ani: Staffer) -> str:
    """Ani's."""
    number = await siti.registers(QUESTION, ADDRESS)
    await ani.presses_card("Ambil", number)
    return number


async def blocks(budi: Staffer, case: str, days: str = "7 hari") -> None:
    await budi.says("/blokir", case)
    await budi.presses(days, case)
    await budi.says(WHY, case)


async def audited(office: Office, subject: str) -> list[tuple[str, str]]:
    async with office.store.reading() as look:
        lines = await look.audit.of_subject(subject)
    return [(actor, action) for _, actor, action, _ in lines if action in ("block", "unblock")]


async def said_in_case(office: Office) -> int:
    async with office.store.reading() as look:
        return len(await look.messages.of_case(1, 100))


async def test_a_coordinator_blocks_from_the_menu_with_a_span_and_a_typed_reason(
    office: Office, siti: Citizen, budi: Staffer, case: str
) -> None:
    await budi.presses_card("Lainnya …", case)
    await budi.presses("Blokir sementara", case)
    shown = office.world.messages(office.world.staff, office.topic(case))[-1]
    assert buttons_of(shown)[:4] == ["1 hari", "7 hari", "30 hari", "Batal"]
    await budi.presses("7 hari", case)
    seen = siti.sees
    await budi.says(WHY, case)
    assert siti.sees[len(seen) :] == [TOLD]
    assert office.in_topic(case)[-2:] == [
        f"⛔ Siti Rahmawati diblokir sementara sampai {UNTIL} oleh Budi Santoso. Alasan: {WHY}",
        WHY,
    ]
    assert CARD in text_of(office.card(case))
    assert await audited(office, "person:1") == [(f"officer:{budi.id}", "block")]
    assert await audited(office, "case:1") == [(f"officer:{budi.id}", "block")]


async def test_what_a_blocked_citizen_writes_is_answered_once_an_hour_and_goes_nowhere(
    office: Office, siti: Citizen, budi: Staffer, case: str
) -> None:
    await blocks(budi, case)
    told, said, topic = len(siti.sees), await said_in_case(office), office.in_topic(case)
    await siti.says("Kalian malas")
    await siti.says("Jawab!")
    await siti.sends("photo", caption="Lihat ini")
    await siti.sends_album("photo", "photo")
    assert siti.sees[told:] == [TOLD]
    await office.passes(hours=1)
    await siti.says("Halo?")
    assert siti.sees[told:] == [TOLD, TOLD]
    assert (await said_in_case(office), office.in_topic(case)) == (said, topic)
    assert state(office, case) == "diproses, giliran petugas"


async def test_an_earlier_message_cannot_be_turned_into_abuse(
    office: Office, siti: Citizen, budi: Staffer, case: str
) -> None:
    words = await siti.says("Terima kasih")
    await blocks(budi, case)
    await siti.edits(words, "Kalian malas")
    await siti.reacts(siti.from_bot[-1], "💩")
    assert "Terima kasih" in office.in_topic(case)
    assert not any("Kalian" in text for text in office.in_topic(case))
    assert siti.sees[-1] == TOLD


async def test_a_blocked_citizen_reads_complains_ends_and_rates(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await ani.says("Berikut tabelnya", case)
    await blocks(budi, case)
    for command, beginning in (
        ("/pengaduan", "Pengaduan"),
        ("/privasi", "Data pribadi Anda"),
        ("/bantuan", "Bantuan"),
        ("/menu", "Menu"),
    ):
        await siti.says(command)
        assert beginning in siti.sees_last.splitlines()[0], siti.sees_last
    await siti.says("/kasus")
    await siti.presses(case)
    assert f"Sampai {UNTIL} Anda dapat membaca dan mengakhiri permintaan ini" in siti.sees_last
    assert siti.buttons == ["Sudah cukup", "Tarik permintaan", "Kembali", "Menu"]
    await siti.presses("Sudah cukup")
    await siti.says("/nilai")
    await siti.presses("5")
    async with office.store.reading() as look:
        assert (await look.ratings.get(1) or (0,))[0] == 5
    topic = office.in_topic(case)
    await siti.says("Kalian malas")
    assert office.in_topic(case) == topic


async def test_no_new_request_and_no_press_reaches_an_officer(
    office: Office, siti: Citizen, budi: Staffer, case: str
) -> None:
    await siti.says("/kasus")
    await siti.presses(case)
    await siti.says("/menu")
    await blocks(budi, case)
    assert await siti.presses("Tanya petugas") == PRESSED
    assert await siti.presses("Tulis") == PRESSED
    told = len(siti.sees)
    await siti.says("/konsultasi")
    assert siti.sees[told:] == [TOLD]
    async with office.store.reading() as look:
        assert len(await look.consultations.open_of(1)) == 1


async def test_a_form_that_was_open_is_neither_filled_nor_lost(
    office: Office, siti: Citizen, budi: Staffer, case: str
) -> None:
    await siti.says("/konsultasi")
    await blocks(budi, case, "1 hari")
    await siti.says("Kalian malas")
    assert "Kalian malas" not in " ".join(siti.sees)
    await office.passes(days=1, minutes=1)
    await siti.says("Inflasi Tarakan 2024")
    assert not siti.sees_last.startswith("Bapak/Ibu, konsultasi lewat Telegram")


async def test_open_cases_stay_and_no_silence_closes_them(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await ani.says("Berikut tabelnya", case)
    await blocks(budi, case, "30 hari")
    seen = siti.sees
    await office.passes(days=29)
    assert (siti.sees, state(office, case)) == (seen, "sudah dijawab, menunggu pengguna")
    await office.passes(days=3, hours=23)
    assert siti.sees == seen
    await office.passes(days=1)
    assert "Masih perlu" in siti.buttons
    assert state(office, case) == "sudah dijawab, menunggu pengguna"
    await office.passes(days=5)
    assert state(office, case) == "selesai (tidak ada tanggapan)"


async def test_an_officer_still_answers_and_may_close(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await blocks(budi, case)
    await ani.says("Berikut tabelnya", case)
    assert siti.sees_last == f"Ani Wijaya · {case}\nBerikut tabelnya"
    await ani.presses_card("Tutup", case)
    await ani.presses("Sudah terjawab", case)
    await ani.presses("Pakai", case)
    assert state(office, case) == "selesai (terjawab)"


async def test_it_ends_by_itself_without_a_word_and_the_citizen_is_served_as_before(
    office: Office, siti: Citizen, budi: Staffer, case: str
) -> None:
    await blocks(budi, case, "1 hari")
    seen = siti.sees
    await office.passes(days=1)
    assert siti.sees == seen
    await siti.says("Mohon maaf, apakah sudah ada?")
    assert "Mohon maaf, apakah sudah ada?" in office.in_topic(case)
    assert "⛔" not in text_of(office.card(case))
    await budi.says("/blokir")
    assert in_general(office)[-1].startswith("Saat ini tidak ada pengguna yang diblokir.")


async def test_another_account_is_no_way_around_it(office: Office, siti: Citizen, budi: Staffer, case: str) -> None:
    await blocks(budi, case)
    other = office.citizen("Siti", "Dua")
    await other.starts()
    await other.says("Ekspor rumput laut Nunukan 2024")
    await other.presses_one_of("Belum, tanya petugas", "Bukan itu, tanya petugas", "Tanya petugas")
    await other.presses("Setuju")
    await other.presses("Pakai")
    await other.says(ADDRESS)
    await other.says(office.code_for(ADDRESS))
    await other.presses("Pindahkan")
    await other.says("Kalian malas")
    assert other.sees_last == TOLD
    assert CARD in text_of(office.card(case))
    assert line(office, case, "Pengguna: ") != ""


async def test_the_block_is_no_ban_and_the_citizens_own_block_another_matter(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await blocks(budi, case)
    assert "tidak dapat dihubungi" not in text_of(office.card(case))
    office.world.block(siti.person)
    await office.quiet()
    assert CARD in text_of(office.card(case))
    office.world.unblock(siti.person)
    await office.quiet()
    await siti.says("Halo")
    assert siti.sees_last == TOLD
