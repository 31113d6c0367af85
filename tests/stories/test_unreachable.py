"""A citizen who blocked the bot still gets the answer, and everything else when they are back."""

import sqlite3
from contextlib import closing

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, in_general, last_in_topic, line, sends_photo, signs, state
from tests.stories.people import Citizen, Office, Staffer, buttons_of, text_of
from tests.stories.staff_group import BOTH_LAYOUTS

UNREACHABLE = "⚠️ Pengguna sedang tidak dapat dihubungi lewat Telegram."
WRITES = "✉️ Tulisan di topik ini berangkat sebagai surat ke e-mail pengguna."
BY_MAIL = "⚠️ Pengguna memblokir bot ini. Jawaban Anda kini dikirim ke e-mailnya."
BACK = "Pengguna dapat dihubungi lagi lewat Telegram."


@pytest.fixture
async def case(office: Office, siti: Citizen, ani: Staffer) -> str:
    number = await siti.registers(QUESTION, ADDRESS)
    await ani.says("Kami carikan", number)
    return number


async def test_the_answer_goes_by_mail_as_the_card_says(office: Office, siti: Citizen, ani: Staffer, case: str) -> None:
    office.world.block(siti.person)
    await office.quiet()
    assert text_of(office.card(case)).splitlines()[3:5] == [UNREACHABLE, WRITES]
    seen = siti.sees
    said = await ani.says("Ekspor 2024: 12.345 ton", case)
    letter = office.mail_to(ADDRESS, "jawaban untuk Anda")
    assert (list(letter.recipients), letter.subject) == ([ADDRESS], f"{case}: jawaban untuk Anda")
    assert "\nEkspor 2024: 12.345 ton\n" in letter.text.replace("\r\n", "\n")
    assert signs(office, said["message_id"]) == ["👍"]
    assert last_in_topic(office, case) == "Ekspor 2024: 12.345 ton"
    assert siti.sees == seen


async def test_a_block_that_nobody_told_of_is_noticed_by_the_answer_which_then_goes_by_mail(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    refusal = "Forbidden: bot was blocked by the user"
    office.sandbox.faults.add("telegram", "403", count=1, methods=["sendMessage"], description=refusal)
    said = await ani.says("Ekspor 2024: 12.345 ton", case)
    assert "\nEkspor 2024: 12.345 ton\n" in office.mail_to(ADDRESS, "jawaban untuk Anda").text
    assert last_in_topic(office, case) == BY_MAIL
    assert signs(office, said["message_id"]) == ["👍"]


async def test_the_silence_of_a_mailed_answer_begins_when_the_mail_server_took_it(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    office.world.block(siti.person)
    await office.passes(days=2)
    await ani.says("Ekspor 2024: 12.345 ton", case)
    await office.passes(days=6)
    assert state(office, case) == "sudah dijawab, menunggu pengguna"
    await office.passes(days=2)
    assert state(office, case) == "selesai (tidak ada tanggapan)"


async def test_a_mailed_answer_is_not_said_again_when_the_citizen_returns(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    office.world.block(siti.person)
    await ani.says("Ekspor 2024: 12.345 ton", case)
    seen = siti.sees
    office.world.unblock(siti.person)
    await office.quiet()
    assert siti.sees == seen
    assert last_in_topic(office, case) == BACK
    assert UNREACHABLE not in text_of(office.card(case))


async def test_a_file_goes_along_with_the_letter_and_is_not_sent_again(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    office.world.block(siti.person)
    await sends_photo(office, ani, case, caption="Grafiknya", content=b"grafik" * 1000)
    letter = office.mail_to(ADDRESS, "jawaban untuk Anda")
    assert [(each.name, each.type, each.content) for each in letter.attachments] == [
        ("photo.jpg", "image/jpeg", b"grafik" * 1000)
    ]
    assert "\nTerlampir: photo.jpg\n" in letter.text
    seen = siti.sees
    office.world.unblock(siti.person)
    await office.quiet()
    assert siti.sees == seen
    assert last_in_topic(office, case) == BACK


async def test_a_file_that_is_gone_is_named_in_the_letter_and_tried_again_when_the_citizen_returns(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    office.world.block(siti.person)
    gone = "Bad Request: wrong file_id or the file is temporarily unavailable"
    office.sandbox.faults.add("telegram", "400", count=1, methods=["getFile"], description=gone)
    await sends_photo(office, ani, case, caption="Grafiknya", content=b"grafik")
    letter = office.mail_to(ADDRESS, "jawaban untuk Anda")
    assert (letter.attachments, "Berkas ini tidak dapat kami lampirkan: photo.jpg." in letter.text) == ((), True)
    assert last_in_topic(office, case).startswith("⚠️ Suratnya terkirim, tetapi berkas ini hanya disebut namanya")
    office.world.unblock(siti.person)
    await office.quiet()
    assert [("photo" in each, text_of(each)) for each in siti.from_bot[-1:]] == [
        (True, f"Ani Wijaya · {case}\nGrafiknya")
    ]
    assert f"{BACK} Pesan Anda yang belum sampai (1) dikirim ulang." in office.in_topic(case)


@BOTH_LAYOUTS
async def test_without_a_verified_address_answers_wait_in_order_for_the_citizen(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    with closing(sqlite3.connect("pstbot.sqlite3")) as database, database:
        database.execute("UPDATE people SET email_verified_at = NULL")
    office.world.block(siti.person)
    await office.quiet()
    mails = len(office.mails)
    for text in ("Satu", "Dua"):
        await ani.says(text, case)
    last = office.group.messages(case)[-1]
    assert (office.group.words(last, case), buttons_of(last)) == (
        "⚠️ Pesan Anda belum sampai kepada pengguna: pengguna memblokir bot ini. Hubungi lewat cara lain bila perlu.",
        ["Ulangi"],
    )
    assert len(office.mails) == mails
    office.world.unblock(siti.person)
    await office.quiet()
    assert siti.sees[-2:] == [f"Ani Wijaya · {case}\nSatu", f"Ani Wijaya · {case}\nDua"]
    assert f"{BACK} Pesan Anda yang belum sampai (2) dikirim ulang." in office.in_topic(case)


async def test_an_office_without_mail_hears_the_truth_at_once(
    office: Office, siti: Citizen, ani: Staffer, case: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("PSTBOT_SMTP_HOST", "PSTBOT_SMTP_PORT", "PSTBOT_SMTP_SENDER", "PSTBOT_SMTP_SECURITY"):
        monkeypatch.delenv(name, raising=False)
    await office.restarts()
    office.world.block(siti.person)
    await office.quiet()
    said = len(office.in_topic(case))
    await ani.says("Ekspor 2024: 12.345 ton", case)
    assert office.in_topic(case)[said:] == [
        "Ekspor 2024: 12.345 ton",
        "⚠️ Pesan Anda belum sampai kepada pengguna: pengguna memblokir bot ini. Hubungi lewat cara lain bila perlu.",
    ]
    office.world.unblock(siti.person)
    await office.quiet()
    assert siti.sees_last == f"Ani Wijaya · {case}\nEkspor 2024: 12.345 ton"


async def test_any_message_of_the_citizen_is_a_return(office: Office, siti: Citizen, ani: Staffer, case: str) -> None:
    refusal = "Forbidden: bot was blocked by the user"
    office.sandbox.faults.add("telegram", "403", count=1, methods=["sendMessage"], description=refusal)
    await ani.says("Ekspor 2024: 12.345 ton", case)
    assert text_of(office.card(case)).splitlines()[3] == UNREACHABLE
    await siti.says("Terima kasih")
    assert UNREACHABLE not in text_of(office.card(case))
    assert BACK in office.in_topic(case)
    assert line(office, case, "Petugas: ") == "Ani Wijaya"


async def test_a_reply_that_telegram_refuses_is_shown_by_its_code_once_a_day(office: Office, siti: Citizen) -> None:
    for _ in range(2):
        office.sandbox.faults.add("telegram", "400", count=1, methods=["sendMessage"], description="Bad Request: odd")
        await siti.says("/bantuan")
    assert in_general(office) == [
        "⚠️ Balasan layar untuk seorang pengguna ditolak Telegram (kode: refused). Mohon beri tahu admin TI."
    ]


async def test_a_letter_that_is_refused_is_shown_and_the_answer_leaves_when_the_citizen_returns(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    office.world.block(siti.person)
    office.sandbox.faults.add("mail", "550", count=1)
    await ani.says("Ekspor 2024: 12.345 ton", case)
    assert last_in_topic(office, case).startswith("⚠️ Surat e-mail kepada pengguna tidak terkirim")
    office.world.unblock(siti.person)
    await office.quiet()
    assert siti.sees_last == f"Ani Wijaya · {case}\nEkspor 2024: 12.345 ton"
