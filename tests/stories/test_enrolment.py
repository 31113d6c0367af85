"""Who serves: a newcomer asks by acting, a coordinator decides by a tap, and who has left can do nothing any more."""

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, in_general, last_in_topic, line, state
from tests.stories.people import Citizen, Office, Staffer, buttons_of

HINT = (
    "Anda belum terdaftar sebagai petugas, jadi belum ada yang terkirim atau berubah. "
    "Koordinator sudah dimintai persetujuan di General."
)
REQUEST = "Dedi ingin bertugas. Koordinator, silakan pilih perannya:"


@pytest.fixture
async def case(office: Office, siti: Citizen) -> str:
    return await siti.registers(QUESTION, ADDRESS)


@pytest.fixture
async def dedi(office: Office) -> Staffer:
    dedi = office.newcomer("Dedi")
    await office.quiet()
    return dedi


async def test_joining_alone_asks_for_nothing(office: Office, dedi: Staffer) -> None:
    assert in_general(office) == []


async def test_a_newcomers_words_never_leave_and_are_explained_one_time(
    office: Office, siti: Citizen, dedi: Staffer, case: str
) -> None:
    seen = siti.sees
    await dedi.says("Saya bantu jawab", case)
    await dedi.says("Ini datanya", case)
    assert siti.sees == seen
    assert office.in_topic(case)[-3:] == ["Saya bantu jawab", HINT, "Ini datanya"]
    assert in_general(office) == [REQUEST]


async def test_a_newcomers_press_is_explained_and_changes_nothing(office: Office, dedi: Staffer, case: str) -> None:
    assert await dedi.presses_card("Ambil", case) == HINT
    assert state(office, case) == "baru, belum ada petugas"
    assert in_general(office) == [REQUEST]


async def test_a_coordinator_enrols_by_a_tap_and_nobody_else_can(
    office: Office, dedi: Staffer, ani: Staffer, budi: Staffer, case: str
) -> None:
    await dedi.says("Halo semua")
    assert buttons_of(office.world.messages(office.world.staff)[-1]) == [
        "Petugas",
        "Front office",
        "Koordinator",
        "Kepala",
        "Admin TI",
        "Bukan petugas",
    ]
    refusal = "Peran Anda belum mencakup ini, jadi tidak ada yang terkirim atau berubah. Tanyakan kepada koordinator."
    assert await ani.presses("Petugas") == refusal
    assert await dedi.presses("Petugas") == HINT
    await budi.presses("Petugas")
    assert in_general(office)[-1] == "Dedi kini bertugas sebagai Petugas (oleh Budi Santoso). Panduan singkat: /bantuan"
    await dedi.presses_card("Ambil", case)
    assert line(office, case, "Petugas: ") == "Dedi"


async def test_a_request_can_be_declined(office: Office, dedi: Staffer, budi: Staffer) -> None:
    await dedi.says("Halo semua")
    await budi.presses("Bukan petugas")
    await dedi.says("Baik")
    assert in_general(office) == ["Halo semua", "Dedi tidak didaftarkan (oleh Budi Santoso).", "Baik"]


async def test_another_role_takes_effect_at_once(
    office: Office, siti: Citizen, dedi: Staffer, budi: Staffer, case: str
) -> None:
    await dedi.says("Halo semua")
    await budi.presses("Front office")
    seen = siti.sees
    await dedi.says("Ini datanya", case)
    assert siti.sees == seen
    await budi.says("/peran")
    await budi.presses("Dedi")
    await budi.presses("Petugas")
    await dedi.says("Ini datanya", case)
    assert siti.sees_last == f"Dedi · {case}\nIni datanya"


async def test_who_is_dismissed_can_do_nothing_any_more(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await budi.says("/peran")
    assert in_general(office)[-1] == "Yang bertugas\nAni Wijaya: Petugas\nBudi Santoso: Koordinator"
    await budi.presses("Ani")
    await budi.presses("Akhiri tugas")
    assert in_general(office)[-1] == "Ani Wijaya tidak bertugas lagi (oleh Budi Santoso)."
    seen = siti.sees
    await ani.says("Ini datanya", case)
    assert (siti.sees, last_in_topic(office, case)) == (seen, HINT)


async def test_a_dismissal_says_how_many_cases_are_left(office: Office, ani: Staffer, budi: Staffer, case: str) -> None:
    await ani.presses_card("Ambil", case)
    await budi.says("/peran")
    await budi.presses("Ani")
    await budi.presses("Akhiri tugas")
    assert in_general(office)[-1] == (
        "Ani Wijaya tidak bertugas lagi (oleh Budi Santoso). Konsultasinya yang masih terbuka: 1. "
        "Untuk mengambil alih: jawab di topiknya, lalu tekan “Kirim”."
    )


async def test_the_last_coordinator_stays(office: Office, budi: Staffer) -> None:
    await budi.says("/peran")
    await budi.presses("Budi")
    answers = [await budi.presses("Akhiri tugas"), await budi.presses("Petugas")]
    assert answers == ["Ini koordinator terakhir. Angkat koordinator lain dahulu."] * 2


async def test_who_leaves_the_group_serves_no_more_and_is_known_again_after_joining(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    office.world.leave(ani.person, office.world.staff)
    await office.quiet()
    await budi.says("/peran")
    assert in_general(office)[-1] == "Yang bertugas\nBudi Santoso: Koordinator"
    office.world.join(ani.person, office.world.staff)
    await office.quiet()
    await ani.says("Ini datanya", case)
    assert siti.sees_last == f"Ani Wijaya · {case}\nIni datanya"


async def test_an_anonymous_administrator_is_told_how_to_appear(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    seen = siti.sees
    await ani.says("Ini datanya", case, as_chat=True)
    assert (siti.sees, last_in_topic(office, case)) == (
        seen,
        "Anda menulis sebagai admin anonim, jadi tidak ada yang terkirim atau berubah. "
        "Matikan “Anonim” pada hak admin Anda di pengaturan grup, lalu ulangi sebagai diri sendiri.",
    )
    await ani.says("Rapat pukul dua", as_chat=True)
    assert in_general(office)[-1] == "Rapat pukul dua"
