"""Related cases name each other on both cards; a link is made and parted with a tap, or with a number."""

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, last_in_topic, line
from tests.stories.people import Citizen, Office, Staffer, buttons_of

ALIKE = "Ekspor rumput laut dari Tarakan tahun 2020"


@pytest.fixture
async def pair(office: Office, siti: Citizen, ani: Staffer) -> tuple[str, str]:
    """Siti's, which is Ani's, and Dewi's about nearly the same."""
    dewi = office.citizen("Dewi")
    await dewi.starts()
    other = await dewi.registers(ALIKE, "dewi@contoh.go.id")
    case = await siti.registers(QUESTION, ADDRESS)
    await ani.presses_card("Ambil", case)
    return case, other


async def opens(officer: Staffer, case: str) -> None:
    await officer.presses_card("Lainnya …", case)
    await officer.presses("Kaitkan", case)


def related(office: Office, case: str) -> str:
    return line(office, case, "Terkait: ")


async def test_what_is_alike_is_proposed_and_linked_from_both_sides(
    office: Office, ani: Staffer, pair: tuple[str, str]
) -> None:
    case, other = pair
    await opens(ani, case)
    assert last_in_topic(office, case).splitlines()[1:] == ["Pokoknya mirip", f"• {other} {ALIKE} (baru)"]
    await ani.presses(other, case)
    assert (related(office, case), related(office, other)) == (other, case)
    assert last_in_topic(office, case) == (
        f"{case} dikaitkan dengan {other} oleh Ani Wijaya. Keduanya kini saling menyebut di kartu."
    )
    card = office.card(case)
    links = [each["url"] for each in card["entities"] if each["type"] == "text_link"]
    assert links == [f"https://t.me/c/{str(office.world.staff.id).removeprefix('-100')}/{office.topic(other)}"]
    await ani.says("/kasus", other)
    assert last_in_topic(office, other).splitlines()[-2].endswith("Ani Wijaya: mengaitkan dengan konsultasi lain")
    assert last_in_topic(office, other).splitlines()[-1] == f"Terkait: {case}"


async def test_a_number_may_be_typed_and_a_wrong_one_is_answered_kindly(
    office: Office, siti: Citizen, ani: Staffer, pair: tuple[str, str]
) -> None:
    case, other = pair
    heard = len(siti.messages)
    await opens(ani, case)
    told = []
    for typed in ("bukan nomor", "999", case, other.removeprefix("KS-2026-")):
        await ani.says(typed, case)
        told.append(last_in_topic(office, case))
    assert told[:3] == [
        "Itu bukan nomor konsultasi. Tulis misalnya 123 atau KS-2026-000123, atau /batal.",
        "Tidak ada konsultasi dengan nomor itu. Periksa nomornya, cari dengan /cari_kasus, atau /batal.",
        f"{case} tidak dapat dikaitkan dengan dirinya sendiri. Tulis nomor lain, atau /batal.",
    ]
    assert (related(office, case), related(office, other)) == (other, case)
    assert len(siti.messages) == heard


async def test_a_pair_is_linked_once_and_parted_once(
    office: Office, ani: Staffer, budi: Staffer, pair: tuple[str, str]
) -> None:
    case, other = pair
    await opens(ani, case)
    await opens(budi, other)
    await budi.presses(case, other)
    assert await ani.presses(other, case) == f"{case} dan {other} sudah terkait."
    await opens(ani, case)
    assert last_in_topic(office, case).splitlines()[1:3] == ["Sudah terkait", f"• {other} {ALIKE} (baru)"]
    await opens(budi, other)
    await ani.presses(f"✕ {other}", case)
    assert (related(office, case), related(office, other)) == ("", "")
    assert await budi.presses(f"✕ {case}", other) == f"{other} dan {case} sudah tidak terkait."


async def test_the_citizens_own_cases_are_proposed_first(office: Office, siti: Citizen, ani: Staffer) -> None:
    first = await siti.registers(QUESTION, ADDRESS)
    await ani.presses_card("Ambil", first)
    await ani.presses_card("Tutup", first)
    await ani.presses("Sudah terjawab", first)
    await ani.presses("Pakai", first)
    await siti.says("/konsultasi")
    await siti.says("Jumlah perahu motor di Nunukan 2022")
    await siti.presses("Kirim")
    second = siti.number
    await opens(ani, second)
    assert last_in_topic(office, second).splitlines()[1:] == [
        "Dari pengguna yang sama",
        f"• {first} {QUESTION} (selesai)",
    ]


async def test_the_way_back_ends_the_waiting_for_a_number(
    office: Office, siti: Citizen, ani: Staffer, pair: tuple[str, str]
) -> None:
    case, _ = pair
    await opens(ani, case)
    shown = office.world.messages(office.world.staff, office.topic(case))[-1]
    assert buttons_of(shown)[-1] == "‹ Kembali"
    await ani.presses("‹ Kembali", case)
    await ani.says("Datanya 250 ton.", case)
    assert siti.sees_last.endswith("Datanya 250 ton.")
