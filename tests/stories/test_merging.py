"""A duplicate goes on in another case of its citizen: nothing is lost, nobody is told twice."""

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, card_buttons, last_in_topic, line, state
from tests.stories.duplicates import AGAIN, OTHER, asks_again, merges, pressed
from tests.stories.people import Citizen, Office, Staffer, text_of


@pytest.fixture
async def first(office: Office, siti: Citizen, ani: Staffer) -> str:
    """Ani's."""
    number = await siti.registers(QUESTION, ADDRESS)
    await ani.presses_card("Ambil", number)
    return number


@pytest.fixture
async def double(office: Office, siti: Citizen, first: str) -> str:
    """Nobody's yet, a day later."""
    await office.passes(days=1)
    return await asks_again(siti)


async def test_before_a_merge_the_officer_reads_what_will_happen(
    office: Office, siti: Citizen, ani: Staffer, first: str, double: str
) -> None:
    await ani.presses_card("Lainnya …", double)
    await ani.presses("Gabungkan", double)
    assert last_in_topic(office, double).splitlines() == [
        f"{double} ({AGAIN}) adalah ganda dari konsultasi pengguna ini yang mana? {double} akan ditutup dan dilanjutkan"
        " di sana.",
        f"• {first} {QUESTION} (diproses)",
    ]
    await ani.presses(f"Ke {first}", double)
    assert last_in_topic(office, double).splitlines()[:3] == [
        f"Gabungkan {double} ke {first} ({QUESTION})?",
        f"• {double} ditutup tanpa penilaian; pengguna diberi tahu satu kali bahwa kelanjutannya di sana.",
        "• 1 tulisan yang belum dijawab ikut pindah.",
    ]
    assert (state(office, double), state(office, first)) == ("baru, belum ada petugas", "diproses, giliran petugas")


async def test_the_words_go_along_and_the_citizen_is_told_one_time(
    office: Office, siti: Citizen, ani: Staffer, first: str, double: str
) -> None:
    heard = len(siti.from_bot)
    await merges(ani, double, first)
    assert office.in_topic(first)[-2:] == [
        f"{double} ({AGAIN}) digabung ke sini oleh Ani Wijaya. Tulisan yang belum dijawab (1) ada di bawah ini.",
        f"Dari {double}\n{AGAIN}",
    ]
    assert last_in_topic(office, double) == (
        f"{double} digabung ke {first} oleh Ani Wijaya. 1 tulisan ikut pindah, dan pengguna sudah diberi tahu."
    )
    assert [text_of(each) for each in siti.from_bot[heard:]] == [
        f"{double} ({AGAIN}) menanyakan hal yang sama dengan {first}, jadi kami gabungkan. Kelanjutannya di {first};"
        " Anda tidak perlu mengulang apa pun.\n\nDijawab paling lambat: Kamis, 26 November 2026 pukul 15.30 WITA"
    ]
    assert siti.buttons == [f"Lihat {first}", "Menu"]
    assert (state(office, double), line(office, double, "Dilanjutkan di ")) == ("selesai (digabung)", first)
    assert line(office, first, "Gabungan dari: ") == double
    assert line(office, first, "Jawab paling lambat: ") == "Kamis, 26 November 2026 pukul 15.30 WITA"
    assert [mail for mail in office.mails if double in mail.subject and "selesai" in mail.subject] == []


async def test_the_earlier_promise_is_kept_when_the_older_one_is_the_duplicate(
    office: Office, siti: Citizen, ani: Staffer, first: str, double: str
) -> None:
    await merges(ani, first, double)
    assert (line(office, double, "Jawab paling lambat: "), line(office, double, "Petugas: ")) == (
        "Kamis, 26 November 2026 pukul 15.30 WITA",
        "Ani Wijaya",
    )


async def test_later_words_and_replies_go_where_it_goes_on(
    office: Office, siti: Citizen, ani: Staffer, first: str, double: str
) -> None:
    await ani.says("Sedang kami cek dahulu", double)
    answer = next(each for each in siti.from_bot if "Sedang kami cek dahulu" in text_of(each))
    await siti.says("Baik, ditunggu. Tahun 2020 juga ya")
    other = await asks_again(siti, OTHER)
    await merges(ani, double, first)
    assert office.in_topic(first)[-1] == f"Dari {double}\nBaik, ditunggu. Tahun 2020 juga ya"
    await siti.says("Untuk skripsi", reply_to=answer["message_id"])
    assert last_in_topic(office, first) == "Untuk skripsi"
    await siti.presses(f"Lihat {first}")
    await siti.presses("Tulis pesan")
    await siti.says("Terima kasih")
    assert last_in_topic(office, first) == "Terima kasih"
    assert "Untuk skripsi" not in office.in_topic(other) + office.in_topic(double)


async def test_words_are_corrected_where_they_are_read_now(
    office: Office, siti: Citizen, ani: Staffer, first: str
) -> None:
    await siti.says("/konsultasi")
    asked = await siti.says(AGAIN)
    await siti.presses("Kirim")
    double = siti.number
    await merges(ani, double, first)
    heard = len(siti.from_bot)
    await siti.edits(asked, f"{AGAIN}, per bulan")
    assert office.in_topic(first)[-1] == f"Dari {double}\n{AGAIN}, per bulan"
    assert len(siti.from_bot) == heard


async def test_a_duplicate_is_neither_rated_nor_reopened_by_its_citizen(
    office: Office, siti: Citizen, ani: Staffer, first: str, double: str
) -> None:
    await merges(ani, double, first)
    await siti.says("/kasus")
    await siti.presses(double)
    assert (
        siti.sees_last.splitlines()[-1] == f"Permintaan ini dilanjutkan di {first}. Tulisan Anda kami teruskan ke sana."
    )
    assert siti.buttons == [f"Lihat {first}", "Kembali", "Menu"]
    where = siti.from_bot[-1]
    told = [await pressed(office, siti, where, f"p:{act}:2:{extra}") for act, extra in (("reopen", ""), ("stars", "5"))]
    assert told == [
        f"{double} sudah digabung ke {first}. Silakan lanjutkan di {first}.",
        f"{double} sudah digabung dengan permintaan lain. Penilaian diberikan untuk permintaan itu.",
    ]


async def test_an_officer_repairs_a_wrong_merge(
    office: Office, siti: Citizen, ani: Staffer, first: str, double: str
) -> None:
    await merges(ani, double, first)
    assert card_buttons(office, double) == ["Buka kembali", "Lainnya …"]
    await ani.presses_card("Buka kembali", double)
    assert last_in_topic(office, double) == (
        f"{double} dibuka kembali oleh Ani Wijaya dan tidak lagi digabung dengan {first}. Tulisan yang sudah pindah"
        " tetap di sana; pesan pengguna berikutnya masuk ke konsultasi yang ia pilih atau balas. Pengguna sudah diberi"
        " tahu."
    )
    assert siti.sees_last.startswith(f"{double} ({AGAIN}) dibuka kembali oleh petugas.")
    assert (state(office, double), line(office, double, "Dilanjutkan di ")) == ("diproses, giliran petugas", "")
    assert line(office, first, "Gabungan dari: ") == ""
    await ani.says("/kasus", first)
    told = [each.partition(": ")[2] for each in last_in_topic(office, first).splitlines()[-2:]]
    assert told == ["menggabungkan konsultasi lain ke sini", "membatalkan penggabungan konsultasi lain"]


async def test_a_merged_case_may_be_merged_in_its_turn(
    office: Office, siti: Citizen, ani: Staffer, first: str, double: str
) -> None:
    third = await asks_again(siti, OTHER)
    await merges(ani, double, first)
    await merges(ani, first, third)
    await siti.says("/kasus")
    await siti.presses(double)
    assert siti.buttons[0] == f"Lihat {third}"
    assert f"Dari {first}\n{QUESTION}" in office.in_topic(third)
    assert f"Dari {first}\n{AGAIN}" in office.in_topic(third)


async def test_a_colleagues_case_gets_a_call_with_what_was_merged_into_it(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, first: str, double: str
) -> None:
    await merges(budi, double, first)
    told = office.in_topic(first)[-2]
    assert told.startswith(f"Ani Wijaya, {double} ({AGAIN}) digabung ke sini oleh Budi Santoso.")


async def test_a_citizen_out_of_reach_is_told_by_letter(
    office: Office, siti: Citizen, ani: Staffer, first: str, double: str
) -> None:
    office.world.block(siti.person)
    await office.quiet()
    await merges(ani, double, first)
    mail = office.mail_to(ADDRESS, "dilanjutkan di")
    assert mail.subject == f"{double} dilanjutkan di {first}"


async def test_the_silence_of_the_main_case_is_broken_and_can_be_restored(
    office: Office, siti: Citizen, ani: Staffer, first: str, double: str
) -> None:
    await ani.says("Berikut tabelnya", first)
    await merges(ani, double, first)
    assert state(office, first) == "diproses, giliran petugas"
    assert line(office, first, "Jawab paling lambat: ") == "Jumat, 27 November 2026 pukul 16.00 WITA"
    await ani.presses_card("Tidak perlu dibalas", first)
    assert state(office, first) == "sudah dijawab, menunggu pengguna"
