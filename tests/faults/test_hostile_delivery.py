"""Words that meet a closed door: a blocked bot, a topic that is gone or closed, rights taken away (promises P1, P4)."""

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, last_in_topic, line
from tests.stories.people import Citizen, Office, Staffer, text_of

BLOCKED = "⚠️ Pesan Anda belum sampai kepada pengguna: pengguna memblokir bot ini. Hubungi lewat cara lain bila perlu."


@pytest.fixture
async def case(office: Office, siti: Citizen) -> str:
    return await siti.registers(QUESTION, ADDRESS)


async def test_card_follows_a_citizen_who_blocks_and_returns(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    before = text_of(office.card(case))
    office.world.block(siti.person)
    await office.quiet()
    blocked = text_of(office.card(case))
    office.world.unblock(siti.person)
    await office.quiet()
    assert (len(blocked.splitlines()), text_of(office.card(case))) == (len(before.splitlines()) + 2, before)


async def test_question_about_details_goes_by_mail_and_is_shown_when_that_fails(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    office.world.block(siti.person)
    office.sandbox.faults.add("mail", "550", count=1)
    await ani.presses_card("Minta kelengkapan", case)
    await ani.presses("☐ tahun", case)
    await ani.presses("Kirim", case)
    assert last_in_topic(office, case).startswith("⚠️ Surat e-mail kepada pengguna tidak terkirim")
    await ani.presses("Ulangi", case)
    assert "1. tahun" in office.mail_to(ADDRESS, "ada yang perlu dilengkapi").text


async def test_question_about_details_that_never_arrived_is_shown(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    refusal = "Forbidden: bot was blocked by the user"
    await ani.presses_card("Minta kelengkapan", case)
    await ani.presses("☐ tahun", case)
    office.sandbox.faults.add("telegram", "403", count=1, methods=["sendMessage"], description=refusal)
    await ani.presses("Kirim", case)
    await ani.presses("Ulangi", case)
    assert "tahun" in siti.sees_last


async def test_deleted_topic_is_made_anew_and_the_words_arrive_there(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    office.world.delete_topic(budi.person, office.topic(case))
    await siti.says("Apakah sudah ada kabar?")
    await siti.says("Saya tunggu")
    words = [text for text in office.in_topic(case) if text]  # without the line that says what was pinned
    assert words[-2:] == ["Apakah sudah ada kabar?", "Saya tunggu"]
    assert line(office, case, "Pengguna: ") == "Siti Rahmawati"
    await ani.says("Berikut tabelnya", case)
    assert siti.sees_last == f"Ani Wijaya · {case}\nBerikut tabelnya"
