"""What waits by itself is the office's choice; whoever writes may ask for a second eye under every choice."""

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, last_in_topic, sends_photo, state
from tests.stories.offices import with_approval
from tests.stories.people import Citizen, Office, Staffer

WAITS = "✋ Belum terkirim: menunggu mata kedua. Budi Santoso, mohon dibaca; rekan lain juga boleh menyetujui."


@pytest.fixture(params=["off"])
def office_text(request: pytest.FixtureRequest) -> str:
    return with_approval(request.param)


@pytest.fixture
async def case(office: Office, siti: Citizen, ani: Staffer) -> str:
    number = await siti.registers(QUESTION, ADDRESS)
    await ani.presses_card("Ambil", number)
    return number


first = pytest.mark.parametrize("office_text", ["first"], indirect=True)
data = pytest.mark.parametrize("office_text", ["data"], indirect=True)


def answers(siti: Citizen, ani: Staffer) -> list[str]:
    """Without the line that names the author."""
    heard = [text.partition("\n") for text in siti.sees]
    return [words for heading, _, words in heard if heading.startswith("Ani Wijaya · ")]


@first
async def test_only_the_first_answer_waits(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await ani.says("Satu", case)
    assert (answers(siti, ani), last_in_topic(office, case)) == ([], WAITS)
    await budi.presses("Setujui dan kirim", case)
    await ani.says("Dua", case)
    await sends_photo(office, ani, case, caption="Tiga")
    assert answers(siti, ani) == ["Satu", "Dua", "Tiga"]


@first
async def test_everything_said_before_the_first_approval_is_a_first_answer(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await ani.says("Satu", case)
    await ani.says("Dua", case)
    assert answers(siti, ani) == []
    for _ in range(2):
        await budi.presses("Setujui dan kirim", case)
    assert sorted(answers(siti, ani)) == ["Dua", "Satu"]


@data
async def test_a_file_waits_and_a_plain_text_leaves(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await ani.says("Satu", case)
    await ani.sends("sticker", case)
    assert answers(siti, ani) == ["Satu"]
    await ani.sends("document", case, file_name="tabel.xlsx", caption="Dua")
    assert (answers(siti, ani), last_in_topic(office, case)) == (["Satu"], WAITS)
    await budi.presses("Setujui dan kirim", case)
    assert answers(siti, ani) == ["Satu", "Dua"]


@data
async def test_figures_in_a_text_are_marked_by_their_author(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await ani.says("/tinjau Ekspor 2024: 12.400 ton", case)
    assert (answers(siti, ani), last_in_topic(office, case)) == ([], WAITS)
    await budi.presses("Setujui dan kirim", case)
    assert answers(siti, ani) == ["Ekspor 2024: 12.400 ton"]


async def test_where_nothing_waits_an_officer_may_ask_for_one_answer(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await ani.says("Satu", case)
    await ani.says("/tinjau Dua", case)
    await sends_photo(office, ani, case, caption="/tinjau Tiga")
    assert answers(siti, ani) == ["Satu"]
    for _ in range(2):
        await budi.presses("Setujui dan kirim", case)
    assert sorted(answers(siti, ani)) == ["Dua", "Satu", "Tiga"]


async def test_an_album_is_marked_by_its_caption(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    before = len(siti.from_bot)
    await ani.sends_album(case, "document", "document", caption="/tinjau Tabelnya")
    assert len(siti.from_bot) == before
    await budi.presses("Setujui dan kirim", case)
    assert (len(siti.from_bot) - before, answers(siti, ani)) == (2, ["Tabelnya"])


async def test_tinjau_without_words_explains_itself(office: Office, siti: Citizen, ani: Staffer, case: str) -> None:
    seen = siti.sees
    await ani.says("/tinjau", case)
    assert (siti.sees, last_in_topic(office, case).startswith("Tulis jawabannya sesudah /tinjau")) == (seen, True)


async def test_tinjau_in_a_colleagues_case_waits_under_kirim_as_ever(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await budi.says("/tinjau Dari saya", case)
    assert last_in_topic(office, case).startswith("Belum terkirim: konsultasi ini ditangani Ani Wijaya.")


async def test_without_a_rule_a_change_of_approved_words_waits_all_the_same(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    plain = await ani.says("Satu", case)
    await ani.edits(plain, "Satu, diperbaiki")
    assert answers(siti, ani) == ["Satu, diperbaiki"]
    approved = await ani.says("/tinjau Dua", case)
    await budi.presses("Setujui dan kirim", case)
    await ani.edits(approved, "/tinjau Dua, diperbaiki")
    assert answers(siti, ani) == ["Satu, diperbaiki", "Dua"]
    await budi.presses("Setujui dan kirim", case)
    assert answers(siti, ani) == ["Satu, diperbaiki", "Dua, diperbaiki"]


async def test_silence_is_held_while_a_further_answer_waits(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await ani.says("Satu", case)
    await ani.says("/tinjau Dua", case)
    seen = siti.sees
    await office.passes(days=9)
    assert (siti.sees, state(office, case)) == (seen, "sudah dijawab, menunggu pengguna")
    await budi.presses("Setujui dan kirim", case)
    assert answers(siti, ani) == ["Satu", "Dua"]
    await office.passes(days=2)
    assert answers(siti, ani) == ["Satu", "Dua"]
    assert "Masih perlu" not in siti.buttons
    await office.passes(days=2)
    assert "Masih perlu" in siti.buttons
