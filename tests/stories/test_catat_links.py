"""The link of a letter leads its reader into the case, and nobody else anywhere."""

from tests.stories.desk_views import card_buttons, last_in_topic, state
from tests.stories.people import Citizen, Office, Staffer
from tests.stories.recorded import ASKED, JOKO, link_in, records

UNKNOWN = "Permintaan itu tidak ditemukan. Lihat permintaan Anda di /kasus."
LINE = f"telepon Joko; {JOKO}; {ASKED}"


async def link_of(office: Office, ani: Staffer) -> tuple[str, str]:
    case = await records(office, ani, LINE)
    return case, link_in(office.mail_to(JOKO, "kami terima"))


async def test_forged_foreign_and_absent_links_answer_alike(office: Office, siti: Citizen, ani: Staffer) -> None:
    _, link = await link_of(office, ani)
    other = await records(office, ani, f"telepon Rina; rina@contoh.id; {ASKED}")
    page, number, signature = link.split("-", 2)
    assert other == "KS-2026-000002"
    for payload in (
        f"{page}-{number}",
        f"{page}-{number}-{'A' * 22}",
        f"{page}-{number}-{signature[:-1]}{'A' if signature[-1] != 'A' else 'B'}",
        f"{page}-2-{signature}",
        f"{page}-99-{signature}",
    ):
        await siti.starts(payload)
        assert (payload, siti.sees_last) == (payload, UNKNOWN)
    await siti.starts(f"{page}-{number}-{signature}x")
    assert siti.sees_last != UNKNOWN  # no link of ours at all: the bot greets
    assert ASKED not in "".join(siti.sees)


async def test_a_press_with_another_signature_opens_nothing(office: Office, siti: Citizen, ani: Staffer) -> None:
    case, link = await link_of(office, ani)
    await siti.starts(link)
    offer = siti.from_bot[-1]
    for data in ("p:continue-here:1:ks." + "A" * 22, "p:continue-here:1:ks", "p:continue-here:1:xx." + "A" * 22):
        query = office.world.press_data(siti.person, offer, data)
        await office.quiet()
        assert office.world.callback_answers[query].alert
    assert "Catat balasan" in card_buttons(office, case)


async def test_once_gone_on_the_link_is_its_readers_alone(office: Office, siti: Citizen, ani: Staffer) -> None:
    case, link = await link_of(office, ani)
    joko = office.citizen("Joko")
    await joko.starts(link)
    await joko.presses("Setuju, lanjutkan di Telegram")
    await siti.starts(link)
    assert siti.sees_last == UNKNOWN
    await joko.starts(link)
    assert joko.sees_last.startswith(case)
    await ani.says("/kasus", case)
    assert "Joko: melanjutkan di Telegram" in last_in_topic(office, case)


async def test_a_link_ends_with_the_days_after_closing(office: Office, siti: Citizen, ani: Staffer) -> None:
    case, link = await link_of(office, ani)
    await ani.presses_card("Catat balasan", case)
    await ani.presses("Menarik permintaan", case)
    await office.passes(days=13)
    await siti.starts(link)
    assert siti.sees_last.startswith(case)
    await office.passes(days=2)
    await siti.starts(link)
    assert siti.sees_last == UNKNOWN
    await siti.presses("Setuju, lanjutkan di Telegram")
    assert "Catat balasan" in card_buttons(office, case)


async def test_the_letters_about_the_silence_are_answered_by_their_link(office: Office, ani: Staffer) -> None:
    case = await records(office, ani, LINE)
    await ani.says("2,1 persen", case)
    await office.passes(days=3, hours=2)
    joko = office.citizen("Joko")
    await joko.starts(link_in(office.mail_to(JOKO, "apakah jawabannya sudah cukup")))
    await joko.presses("Setuju, lanjutkan di Telegram")
    assert joko.buttons == ["Masih menunggu jawaban", "Masih perlu", "Sudah cukup"]
    await joko.presses("Sudah cukup")
    assert state(office, case) == "selesai (terjawab)"


async def test_the_closing_letter_leads_to_a_rating(office: Office, ani: Staffer) -> None:
    case = await records(office, ani, LINE)
    await ani.says("2,1 persen", case)
    await ani.presses_card("Catat balasan", case)
    await ani.presses("Sudah cukup", case)
    joko = office.citizen("Joko")
    await joko.starts(link_in(office.mail_to(JOKO, "konsultasi Anda selesai")))
    await joko.presses("Setuju, lanjutkan di Telegram")
    await joko.presses("Nilai")
    await joko.presses("4 ★")
    assert last_in_topic(office, case).startswith("Penilaian pengguna: ★★★★☆")


async def test_all_cases_of_the_person_come_along_and_a_registered_citizen_keeps_their_address(
    office: Office, siti: Citizen, ani: Staffer
) -> None:
    own = await siti.registers("Ekspor rumput laut Tarakan 2021-2024", "siti@contoh.go.id")
    first = await records(office, ani, LINE)
    link = link_in(office.mail_to(JOKO, "kami terima"))
    second = await records(office, ani, f"kunjungan Joko; {JOKO}; Dan 2023?")
    await siti.starts(link)
    await siti.presses("Lanjutkan di Telegram")
    await siti.says("/kasus")
    assert [number in siti.sees_last for number in (own, first, second)] == [True, True, True]
    await ani.says("3,4 persen", second)
    assert siti.sees_last == f"Ani Wijaya · {second}\n3,4 persen"
    await ani.presses_card("Tutup", first)
    await ani.presses("Dialihkan ke instansi lain", first)
    await ani.says("Bank Indonesia", first)
    assert office.mail_to("siti@contoh.go.id", "konsultasi Anda selesai").subject.startswith(first)


async def test_a_newcomers_address_is_proven_by_the_letter(office: Office, ani: Staffer) -> None:
    _, link = await link_of(office, ani)
    joko = office.citizen("Joko")
    await joko.starts(link)
    await joko.presses("Setuju, lanjutkan di Telegram")
    await joko.says("/konsultasi")
    await joko.says("Ekspor rumput laut Tarakan 2021-2024")
    await joko.presses("Kirim")
    case = joko.number
    assert state(office, case) == "baru, belum ada petugas"
    assert office.mail_to(JOKO, "permintaan Anda kami terima").subject.startswith(case)


async def test_what_no_letter_could_carry_is_said_in_the_chat(office: Office, ani: Staffer) -> None:
    case, link = await link_of(office, ani)
    office.sandbox.faults.add("mail", "550", count=1)
    await ani.says("2,1 persen", case)
    joko = office.citizen("Joko")
    await joko.starts(link)
    await joko.presses("Setuju, lanjutkan di Telegram")
    assert f"Ani Wijaya · {case}\n2,1 persen" in joko.sees
    assert last_in_topic(office, case).endswith("Yang belum sampai (1) dikirim sekarang.")


async def test_a_code_for_the_same_address_brings_the_cases_along_too(office: Office, ani: Staffer) -> None:
    case = await records(office, ani, LINE)
    joko = office.citizen("Joko")
    await joko.starts()
    await joko.says("Ekspor rumput laut Tarakan 2021-2024")
    await joko.presses_one_of("Belum, tanya petugas", "Bukan itu, tanya petugas", "Tanya petugas")
    await joko.presses("Setuju")
    await joko.presses("Pakai")
    await joko.says(JOKO)
    await joko.says(office.code_for(JOKO))
    await joko.presses("Pindahkan akun lama")
    await ani.says("2,1 persen", case)
    assert joko.sees_last == f"Ani Wijaya · {case}\n2,1 persen"
