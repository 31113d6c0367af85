"""Rare acts stand behind "Lainnya …": the card stays short, and every list has a way back."""

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, card_buttons, last_in_topic, line
from tests.stories.people import Citizen, Office, Staffer, buttons_of
from tests.stories.staff_group import BOTH_LAYOUTS


@pytest.fixture
async def case(office: Office, siti: Citizen, ani: Staffer) -> str:
    """Ani's."""
    number = await siti.registers(QUESTION, ADDRESS)
    await ani.presses_card("Ambil", number)
    return number


def choices(office: Office, case: str) -> list[str]:
    """Under the newest message of the topic, the way out left out."""
    *found, out = buttons_of(office.group.messages(case)[-1])
    assert out == "Tutup pilihan"
    return found


async def test_the_owner_finds_the_rare_acts_in_one_message(office: Office, ani: Staffer, case: str) -> None:
    assert card_buttons(office, case)[-1] == "Lainnya …"
    await ani.presses_card("Lainnya …", case)
    assert last_in_topic(office, case) == f"Pilihan lain untuk {case}"
    assert {"Lepas", "Jawaban siap pakai", "Riwayat konsultasi", "Riwayat pengguna"} <= set(choices(office, case))


async def test_a_colleague_is_not_shown_what_is_the_owners(
    office: Office, ani: Staffer, budi: Staffer, case: str
) -> None:
    rina = office.newcomer("Rina")
    await rina.says("Halo")
    await budi.presses("Petugas")
    await rina.presses_card("Lainnya …", case)
    assert {"Lepas", "Jawaban siap pakai"} & set(choices(office, case)) == set()
    await budi.presses_card("Lainnya …", case)
    assert "Lepas" in choices(office, case)


async def test_a_colleagues_press_on_the_owners_list_is_explained(
    office: Office, ani: Staffer, budi: Staffer, case: str
) -> None:
    await ani.presses_card("Lainnya …", case)
    assert (await budi.presses("Lepas", case) or "").startswith(f"{case} sedang ditangani Ani Wijaya")
    assert line(office, case, "Petugas: ") == "Ani Wijaya"


@BOTH_LAYOUTS
async def test_every_list_leads_back_and_the_message_is_drawn_over(office: Office, ani: Staffer, case: str) -> None:
    await ani.presses_card("Lainnya …", case)
    before = len(office.in_topic(case))
    for label in ("Riwayat konsultasi", "Riwayat pengguna", "Jawaban siap pakai"):
        await ani.presses(label, case)
        assert last_in_topic(office, case) != f"Pilihan lain untuk {case}"
        await ani.presses("‹ Kembali", case)
        assert last_in_topic(office, case) == f"Pilihan lain untuk {case}"
    await ani.presses("Tutup pilihan", case)
    assert last_in_topic(office, case) == "Pilihan ditutup. Selalu ada di “Lainnya …” pada kartu."
    assert len(office.in_topic(case)) == before


@BOTH_LAYOUTS
async def test_a_release_is_told_in_the_topic(office: Office, ani: Staffer, case: str) -> None:
    await ani.presses_card("Lainnya …", case)
    assert await ani.presses("Lepas", case) == f"{case} Anda lepas; petugas lain dapat mengambilnya."
    told = f"{case} dilepas oleh Ani Wijaya. Petugas lain dapat menekan “Ambil” pada kartu."
    assert last_in_topic(office, case) == told
