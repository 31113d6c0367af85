"""Whatever happens between question and answer has one result: sent once, or nothing sent and nothing lost."""

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, last_in_topic, line, state
from tests.stories.offices import with_approval
from tests.stories.people import Citizen, Json, Office, Staffer
from tests.stories.test_second_eye import answers, audited

ANSWER = "Ekspor 2024: 12.400 ton"


@pytest.fixture
def office_text() -> str:
    return with_approval("all")


@pytest.fixture
async def rina(office: Office, budi: Staffer) -> Staffer:
    rina = office.newcomer("Rina")
    await rina.says("Halo")
    await budi.presses("Petugas")
    return rina


@pytest.fixture
async def case(office: Office, siti: Citizen, ani: Staffer) -> str:
    number = await siti.registers(QUESTION, ADDRESS)
    await ani.presses_card("Ambil", number)
    return number


@pytest.fixture
async def waiting(ani: Staffer, case: str) -> Json:
    """Ani's answer, which waits."""
    return await ani.says(ANSWER, case)


def asked(office: Office, case: str) -> Json:
    """The newest question to a second eye."""
    topic = office.world.messages(office.world.staff, office.topic(case))
    return next(each for each in reversed(topic) if each["text"].startswith("✋"))


async def pressed(office: Office, who: Staffer, message: Json, data: str) -> str | None:
    query = office.world.press_data(who.person, message, data)
    await office.quiet()
    answer = office.world.callback_answers.get(query)
    return None if answer is None else answer.text


async def test_of_two_who_approve_at_once_the_first_sends_and_the_second_learns_it(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, rina: Staffer, case: str, waiting: Json
) -> None:
    question = asked(office, case)
    presses = [office.world.press(who.person, question, "Setujui dan kirim") for who in (budi, rina)]
    await office.quiet()
    told = [office.world.callback_answers[query].text for query in presses]
    assert told == ["", "Sudah disetujui oleh Budi Santoso."]
    assert answers(siti) == [f"Ani Wijaya · {case}\n{ANSWER}"]
    assert await audited(office, "approve", "answer") == [
        (f"officer:{budi.id}", "approve"),
        (f"officer:{ani.id}", "answer"),
    ]
    assert last_in_topic(office, case) == "Disetujui oleh Budi Santoso dan dikirim sebagai jawaban Ani Wijaya."


async def test_a_return_and_an_approval_at_once_leave_one_of_them(
    office: Office, siti: Citizen, budi: Staffer, rina: Staffer, case: str, waiting: Json
) -> None:
    question = asked(office, case)
    await budi.presses("Kembalikan", case)
    await budi.presses("Mohon periksa lagi angkanya", case)
    assert await pressed(office, rina, question, "p:approve:1:") == "Sudah dikembalikan oleh Budi Santoso."
    assert (answers(siti), await audited(office, "approve")) == ([], [])


async def test_a_remark_typed_after_a_colleague_approved_leaves_nothing_and_is_kept(
    office: Office, siti: Citizen, budi: Staffer, rina: Staffer, case: str, waiting: Json
) -> None:
    question = asked(office, case)
    await budi.presses("Kembalikan", case)
    await budi.presses("Tulis sendiri", case)
    await pressed(office, rina, question, "p:approve:1:")
    await budi.says("Satuannya kuintal", case)
    assert answers(siti) == [f"Ani Wijaya · {case}\n{ANSWER}"]
    assert last_in_topic(office, case).startswith("Belum terkirim: isian Anda sebelumnya sudah tidak berlaku.")
    assert await audited(office, "return") == []


@pytest.mark.parametrize("first", ["withdrawal", "approval"])
async def test_an_approval_and_the_citizens_withdrawal_have_one_result(
    office: Office, siti: Citizen, budi: Staffer, case: str, waiting: Json, first: str
) -> None:
    await siti.says("/kasus")
    await siti.presses(case)
    await siti.presses("Tarik permintaan")
    if first == "approval":
        await budi.presses("Setujui dan kirim", case)
        await siti.presses("Ya, tarik")
        assert answers(siti) == [f"Ani Wijaya · {case}\n{ANSWER}"]
    else:
        await siti.presses("Ya, tarik")
        assert await budi.presses("Setujui dan kirim", case) == "Permintaan persetujuan ini sudah tidak berlaku."
        assert answers(siti) == []
        assert "Belum terkirim: konsultasi ini sudah selesai. “Kirim” membukanya kembali." in office.in_topic(case)
        assert await audited(office, "approval_void") == [("citizen:1", "approval_void")]
    assert state(office, case) == "selesai (ditarik pengguna)"


async def test_in_a_closed_case_nothing_leaves_until_somebody_opens_it_on_purpose(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str, waiting: Json
) -> None:
    await ani.presses_card("Tutup", case)
    await ani.presses("Sudah terjawab", case)
    await ani.presses("Pakai", case)
    await budi.presses("Setujui dan kirim", case)
    assert (answers(siti), state(office, case)) == ([], "selesai (terjawab)")
    await budi.presses("Kirim dan buka kembali", case)
    assert (answers(siti), line(office, case, "Petugas: ")) == ([f"Ani Wijaya · {case}\n{ANSWER}"], "Budi Santoso")
    assert await audited(office, "approve") == [(f"officer:{budi.id}", "approve")]


async def test_the_new_owner_approves_what_the_former_one_wrote(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, rina: Staffer, case: str, waiting: Json
) -> None:
    await budi.says("/alih", case)
    await budi.presses("Rina (", case)
    await rina.presses("Setujui dan kirim", case)
    assert answers(siti) == [f"Ani Wijaya · {case}\n{ANSWER}"]
    assert (line(office, case, "Petugas: "), state(office, case)) == ("Rina", "sudah dijawab, menunggu pengguna")
    assert await audited(office, "approve", "answer") == [
        (f"officer:{rina.id}", "approve"),
        (f"officer:{rina.id}", "answer"),
    ]


async def test_a_third_officer_cannot_send_a_former_owners_words_for_the_new_owner(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, rina: Staffer, case: str, waiting: Json
) -> None:
    await budi.says("/alih", case)
    await budi.presses("Rina (", case)
    await budi.presses("Setujui dan kirim", case)
    assert (answers(siti), line(office, case, "Petugas: ")) == ([], "Rina")
    assert "Belum terkirim: konsultasi ini ditangani Rina. “Kirim” berarti Anda mengambil alih." in (
        office.in_topic(case)
    )
    assert await audited(office, "approve", "approval_void") == [(f"officer:{budi.id}", "approval_void")]
    await rina.presses("Kirim", case)
    assert answers(siti) == [f"Ani Wijaya · {case}\n{ANSWER}"]


async def test_an_answer_of_who_released_the_case_claims_it_again(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str, waiting: Json
) -> None:
    await ani.presses_card("Lainnya …", case)
    await ani.presses("Lepas", case)
    await budi.presses("Setujui dan kirim", case)
    assert answers(siti) == [f"Ani Wijaya · {case}\n{ANSWER}"]
    assert line(office, case, "Petugas: ") == "Ani Wijaya"


@pytest.mark.parametrize("way", ["dismissed", "left the group"])
async def test_the_words_of_an_author_who_is_gone_leave_with_the_approver_as_owner(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, rina: Staffer, case: str, waiting: Json, way: str
) -> None:
    if way == "dismissed":
        await budi.says("/peran")
        await budi.presses("Ani Wijaya")
        await budi.presses("Akhiri tugas")
    else:
        office.world.leave(ani.person, office.world.staff)
        await office.quiet()
    await rina.presses("Setujui dan kirim", case)
    assert answers(siti) == [f"Ani Wijaya · {case}\n{ANSWER}"]
    assert (line(office, case, "Petugas: "), state(office, case)) == ("Rina", "sudah dijawab, menunggu pengguna")


async def test_whoever_is_dismissed_approves_nothing(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, rina: Staffer, case: str, waiting: Json
) -> None:
    await budi.says("/peran")
    await budi.presses("Rina")
    await budi.presses("Akhiri tugas")
    told = await rina.presses("Setujui dan kirim", case)
    assert ((told or "").startswith("Anda belum terdaftar"), answers(siti)) == (True, [])


async def test_a_coordinator_alone_approves_the_own_answer_and_it_is_recorded(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer
) -> None:
    dewi = office.citizen("Dewi")
    await dewi.starts()
    number = await dewi.registers(QUESTION, "dewi@contoh.go.id")
    await budi.says(ANSWER, number)
    assert (await budi.presses("Setujui dan kirim", number) or "").startswith("Ini jawaban Anda sendiri")
    await ani.says("/absen")
    await ani.presses("Ani Wijaya, hari ini")
    await budi.presses("Setujui dan kirim", number)
    assert answers(dewi) == [f"Budi Santoso · {number}\n{ANSWER}"]
    assert last_in_topic(office, number) == (
        "Dikirim oleh Budi Santoso tanpa mata kedua, karena tidak ada rekan lain yang bertugas. Ini dicatat."
    )
    async with office.store.reading() as look:
        lines = [detail for _, _, action, detail in await look.audit.of_subject("case:1") if action == "approve"]
    assert [each["own"] for each in lines] == [True]


async def test_an_officer_alone_waits_for_the_coordinator_who_is_called(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await budi.says("/absen")
    await budi.presses("Budi Santoso, hari ini")
    await ani.says(ANSWER, case)
    assert last_in_topic(office, case) == (
        "✋ Belum terkirim: menunggu mata kedua. Saat ini tidak ada rekan lain yang bertugas. "
        "Budi Santoso, mohon dibaca."
    )
    assert (await ani.presses("Setujui dan kirim", case) or "").startswith("Ini jawaban Anda sendiri")
    await budi.presses("Setujui dan kirim", case)
    assert answers(siti) == [f"Ani Wijaya · {case}\n{ANSWER}"]


async def test_a_question_survives_a_restart(
    office: Office, siti: Citizen, budi: Staffer, case: str, waiting: Json
) -> None:
    await office.restarts()
    await budi.presses("Setujui dan kirim", case)
    assert answers(siti) == [f"Ani Wijaya · {case}\n{ANSWER}"]
