"""A staff group without topics: where words go depends on what they answer alone; nothing leaves by a guess."""

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, in_general, signs, state
from tests.stories.people import Citizen, Office, Staffer, text_of
from tests.stories.staff_group import answered, newest
from tests.stories.test_reply_mode import EXPLAINED

SHIPS = "Berapa jumlah perahu motor di Nunukan 2022?"
HOW = (
    "Tulisan ini belum terkirim kepada siapa pun. Grup ini tanpa topik: untuk menjawab pengguna, balas (geser) kartu "
    "konsultasinya atau salah satu pesannya."
)
ELSEWHERE = (
    "Balasan ini belum terkirim kepada siapa pun: pesan yang Anda balas bukan milik satu konsultasi. Balas kartu "
    "konsultasinya atau salah satu pesannya."
)


@pytest.fixture
def layout() -> str:
    return "replies"


@pytest.fixture
async def case(office: Office, siti: Citizen) -> str:
    return await siti.registers(QUESTION, ADDRESS)


@pytest.fixture
async def tono(office: Office) -> Citizen:
    tono = office.citizen("Tono")
    await tono.starts()
    return tono


@pytest.fixture
async def ships(tono: Citizen, case: str) -> str:
    """Another citizen's case."""
    return await tono.registers(SHIPS, "tono@contoh.go.id")


async def test_two_officers_serve_two_citizens_at_the_same_time_and_nothing_crosses(
    office: Office, siti: Citizen, tono: Citizen, ani: Staffer, budi: Staffer, case: str, ships: str
) -> None:
    await ani.says("Untuk Siti 1", case)
    await budi.says("Untuk Tono 1", ships)
    for turn in range(2, 5):
        office.world.say(siti.person, f"Siti {turn}")
        office.world.say(tono.person, f"Tono {turn}")
        await office.quiet()
        heard = {text_of(each): each for each in office.world.messages(office.world.staff)}
        where = office.world.staff
        office.world.say(
            budi.person, f"Untuk Tono {turn}", where, reply_to=heard[f"{ships} · Tono\nTono {turn}"]["message_id"]
        )
        office.world.say(
            ani.person,
            f"Untuk Siti {turn}",
            where,
            reply_to=heard[f"{case} · Siti Rahmawati\nSiti {turn}"]["message_id"],
        )
        await office.quiet()
    for citizen, name in ((siti, "Siti"), (tono, "Tono")):
        heard_of = [text.partition("\n")[2] for text in citizen.sees if "\nUntuk " in text]
        assert heard_of == [f"Untuk {name} {turn}" for turn in range(1, 5)]


async def test_a_reply_goes_to_the_case_of_what_it_answers_whatever_it_says(
    office: Office, siti: Citizen, tono: Citizen, ani: Staffer, case: str, ships: str
) -> None:
    seen = siti.sees
    await ani.says(f"{case}: untuk Siti?", ships)
    assert tono.sees_last == f"Ani Wijaya · {ships}\n{case}: untuk Siti?"
    assert siti.sees == seen


async def test_a_reply_to_words_of_officers_goes_where_those_words_went(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    first = await ani.says("Berikut tabelnya", case)
    await ani.says("Dan sumbernya", reply_to=first)
    assert siti.sees_last == f"Ani Wijaya · {case}\nDan sumbernya"
    waiting = await budi.says("Menurut saya kurang", reply_to=first)
    assert text_of(newest(office)).splitlines() == [
        case,
        "Belum terkirim: konsultasi ini ditangani Ani Wijaya. “Kirim” berarti Anda mengambil alih.",
    ]
    note = await budi.says("/catatan", reply_to=waiting)
    assert signs(office, note["message_id"]) == ["✍"]
    assert siti.sees_last == f"Ani Wijaya · {case}\nDan sumbernya"


async def test_talk_is_not_listened_to(office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str) -> None:
    seen, before = siti.sees, len(in_general(office))
    said = await budi.says("Makan siang di mana?")
    await ani.says("Di kantin", reply_to=said)
    assert siti.sees == seen
    assert in_general(office)[before:] == ["Makan siang di mana?", "Di kantin"]


async def test_an_owner_who_replies_to_nothing_is_told_how_one_time(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    await ani.presses_card("Ambil", case)
    seen = siti.sees
    lost = await ani.says("Berikut tabelnya")
    assert (text_of(newest(office)), answered(newest(office))) == (HOW, lost["message_id"])
    await ani.says("Maaf, lupa membalas")
    assert [text for text in in_general(office) if text == HOW] == [HOW]
    assert siti.sees == seen


@pytest.mark.parametrize("answers", ["the board", "the explanation", "a list"])
async def test_a_reply_to_what_belongs_to_no_case_goes_nowhere_and_says_so(
    office: Office, siti: Citizen, ani: Staffer, case: str, answers: str
) -> None:
    await ani.says("/tugas")
    shown = {
        "the board": office.world.staff.pinned[0],
        "the explanation": next(
            each["message_id"] for each in office.world.messages(office.world.staff) if text_of(each) == EXPLAINED
        ),
        "a list": newest(office)["message_id"],
    }
    seen = siti.sees
    for _ in range(2):
        said = await ani.says("Berikut tabelnya", reply_to=shown[answers])
        assert (text_of(newest(office)), answered(newest(office))) == (ELSEWHERE, said["message_id"])
    assert siti.sees == seen


async def test_a_list_asked_for_in_reply_to_a_case_belongs_to_no_case(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    await ani.says("/tugas", case)
    seen = siti.sees
    await ani.says("Berikut tabelnya", reply_to=newest(office))
    assert (text_of(newest(office)), siti.sees) == (ELSEWHERE, seen)


@pytest.mark.parametrize("command", ["/kasus", "/tunggu sebentar", "/catatan cek", "/tarik", "/alih", "/jawab"])
async def test_a_command_for_a_case_says_how_where_it_answers_none(
    office: Office, siti: Citizen, ani: Staffer, case: str, command: str
) -> None:
    await ani.presses_card("Ambil", case)
    seen = siti.sees
    await ani.says(command)
    assert text_of(newest(office)) == (
        "Konsultasi yang mana? Balas kartunya, atau salah satu pesannya, dengan perintah ini."
    )
    assert siti.sees == seen


async def test_a_form_waits_for_a_reply_and_reminds_of_it_once(
    office: Office, siti: Citizen, tono: Citizen, ani: Staffer, case: str, ships: str
) -> None:
    await ani.says("Berikut tabelnya", case)
    await ani.presses_card("Tutup", case)
    await ani.presses("Di luar layanan", case)
    for text in ("Bukan data BPS", "Halo?"):
        await ani.says(text)
    reminder = (
        f"Isian untuk {case} masih menunggu, dan tulisan ini belum masuk ke sana. Balas pesan isiannya dengan tulisan "
        "itu, atau /batal."
    )
    assert in_general(office).count(reminder) == 1
    await ani.says("Ada 1.200", ships)
    assert tono.sees_last == f"Ani Wijaya · {ships}\nAda 1.200"
    assert state(office, case) == "sudah dijawab, menunggu pengguna"
    await ani.says("Bukan data BPS", case)
    assert state(office, case) == "selesai (di luar layanan)"


async def test_a_refused_line_belongs_to_the_case_too(office: Office, ani: Staffer, case: str) -> None:
    await ani.says("Berikut tabelnya", case)
    await ani.presses_card("Tutup", case)
    await ani.presses("Di luar layanan", case)
    await ani.says("x" * 501, case)
    refused = newest(office)
    assert text_of(refused).startswith(f"{case}\nPaling banyak 500 tanda.")
    await ani.says("Bukan data BPS", reply_to=refused)
    assert state(office, case) == "selesai (di luar layanan)"
