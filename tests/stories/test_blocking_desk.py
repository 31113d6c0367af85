"""The desk's side of a block: who may, what officers see, lifting it early, and two coordinators at once."""

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, in_general, last_in_topic
from tests.stories.people import Citizen, Office, Staffer, buttons_of, text_of
from tests.stories.test_blocking import CARD, UNTIL, WHY, audited, blocks


@pytest.fixture
async def case(office: Office, siti: Citizen, ani: Staffer) -> str:
    """Ani's."""
    number = await siti.registers(QUESTION, ADDRESS)
    await ani.presses_card("Ambil", number)
    return number


async def test_a_coordinator_lifts_it_early_and_the_citizen_is_told(
    office: Office, siti: Citizen, budi: Staffer, case: str
) -> None:
    await blocks(budi, case)
    await budi.presses("Cabut sekarang", case)
    assert siti.sees_last == (
        "Konsultasi lewat Telegram untuk Anda sudah kami buka kembali. Silakan tulis keperluan Anda; "
        "permintaan Anda ada di /kasus."
    )
    assert (CARD in text_of(office.card(case)), await audited(office, "case:1")) == (
        False,
        [(f"officer:{budi.id}", "block"), (f"officer:{budi.id}", "unblock")],
    )
    await siti.says("Terima kasih")
    assert "Terima kasih" in office.in_topic(case)


async def test_blokir_in_general_lists_the_blocked_who_may_be_let_go_from_there(
    office: Office, siti: Citizen, budi: Staffer, case: str
) -> None:
    await blocks(budi, case)
    await budi.says("/blokir")
    assert in_general(office)[-1] == (
        f"Sedang diblokir\n• ⛔ Siti Rahmawati diblokir sementara sampai {UNTIL} oleh Budi Santoso. Alasan: {WHY}"
    )
    assert await budi.presses("Cabut: Siti") == "Dicabut; pengguna diberi tahu."
    assert in_general(office)[-1].startswith("Saat ini tidak ada pengguna yang diblokir.")


async def test_a_second_block_is_refused_while_one_holds(
    office: Office, siti: Citizen, budi: Staffer, case: str
) -> None:
    """Two coordinators at once: the first decides, the second learns it and loses nothing they typed."""
    await budi.says("/blokir", case)
    dewi = office.newcomer("Dewi")
    await dewi.says("Halo")
    await budi.presses("Koordinator")
    await budi.presses("7 hari", case)
    await dewi.says("/blokir", case)
    await dewi.presses("30 hari", case)
    await budi.says(WHY, case)
    await dewi.says("Alasan kedua", case)
    assert last_in_topic(office, case).startswith("Belum terkirim: isian Anda sebelumnya sudah tidak berlaku.")
    assert await audited(office, "person:1") == [(f"officer:{budi.id}", "block")]
    await dewi.says("/blokir", case)
    assert last_in_topic(office, case).startswith(f"⛔ Siti Rahmawati diblokir sementara sampai {UNTIL} oleh Budi")


async def test_of_two_who_lift_it_one_does(office: Office, siti: Citizen, budi: Staffer, case: str) -> None:
    await blocks(budi, case)
    await budi.says("/blokir", case)
    topic = office.world.messages(office.world.staff, office.topic(case))
    block = [each for each in topic if text_of(each).startswith("⛔ Siti")]
    presses = [office.world.press(budi.person, each, "Cabut sekarang") for each in block]
    await office.quiet()
    assert [office.world.callback_answers[each].text for each in presses] == ["", "Blokir ini sudah tidak berlaku."]
    assert await audited(office, "case:1") == [(f"officer:{budi.id}", "block"), (f"officer:{budi.id}", "unblock")]


async def test_officers_see_it_in_the_history(office: Office, ani: Staffer, budi: Staffer, case: str) -> None:
    await blocks(budi, case)
    await ani.says("/kasus", case)
    assert "Budi Santoso: memblokir pengguna sementara" in last_in_topic(office, case)
    await ani.presses("Riwayat pengguna", case)
    assert f"⛔ Siti Rahmawati diblokir sementara sampai {UNTIL} oleh Budi Santoso." in last_in_topic(office, case)


async def test_an_officer_who_does_not_coordinate_neither_blocks_nor_sees_the_row(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    await ani.says("/blokir", case)
    assert last_in_topic(office, case).startswith("Peran Anda belum mencakup ini")
    await ani.presses_card("Lainnya …", case)
    menu = office.world.messages(office.world.staff, office.topic(case))[-1]
    assert "Blokir sementara" not in buttons_of(menu)
    assert "⛔" not in text_of(office.card(case))
