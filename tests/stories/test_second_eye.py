"""A second eye: where the office asks for it, an answer leaves only after a colleague has approved it."""

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, board, last_in_topic, line, signs, state
from tests.stories.offices import with_approval
from tests.stories.people import Citizen, Office, Staffer, buttons_of, text_of

ASKED = "✋ Belum terkirim: menunggu mata kedua. Budi Santoso, mohon dibaca; rekan lain juga boleh menyetujui."
CARD = "✋ Menunggu mata kedua: 1. Sampai disetujui belum ada yang terkirim, dan batas waktu tetap berjalan."
DUE = "Kamis, 26 November 2026 pukul 15.30 WITA"


@pytest.fixture
def office_text() -> str:
    return with_approval("all")


@pytest.fixture
async def case(office: Office, siti: Citizen, ani: Staffer) -> str:
    """Ani's."""
    number = await siti.registers(QUESTION, ADDRESS)
    await ani.presses_card("Ambil", number)
    return number


async def audited(office: Office, *actions: str) -> list[tuple[str, str]]:
    async with office.store.reading() as look:
        lines = await look.audit.of_subject("case:1")
    return [(actor, action) for _, actor, action, _ in lines if action in actions]


def answers(siti: Citizen) -> list[str]:
    return [text for text in siti.sees if " · KS-" in text.partition("\n")[0]]


async def test_an_answer_waits_and_leaves_in_its_authors_name_when_a_colleague_approves(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    seen = siti.sees
    words = await ani.says("Ekspor 2024: 12.400 ton", case)
    assert siti.sees == seen
    asked = office.world.messages(office.world.staff, office.topic(case))[-1]
    assert (text_of(asked), buttons_of(asked)) == (ASKED, ["Setujui dan kirim", "Kembalikan"])
    assert asked["reply_to_message"]["message_id"] == words["message_id"]
    assert (state(office, case), CARD in text_of(office.card(case))) == ("diproses, giliran petugas", True)
    await budi.presses("Setujui dan kirim", case)
    assert answers(siti) == [f"Ani Wijaya · {case}\nEkspor 2024: 12.400 ton"]
    assert signs(office, words["message_id"]) == ["👍"]
    assert last_in_topic(office, case) == "Disetujui oleh Budi Santoso dan dikirim sebagai jawaban Ani Wijaya."
    assert (state(office, case), CARD in text_of(office.card(case))) == ("sudah dijawab, menunggu pengguna", False)
    assert line(office, case, "Petugas: ") == "Ani Wijaya"
    assert await audited(office, "ask_approval", "approve", "answer") == [
        (f"officer:{ani.id}", "ask_approval"),
        (f"officer:{budi.id}", "approve"),
        (f"officer:{ani.id}", "answer"),
    ]


async def test_the_first_answer_of_a_new_case_claims_it_while_it_waits(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer
) -> None:
    number = await siti.registers(QUESTION, ADDRESS)
    await ani.says("Ekspor 2024: 12.400 ton", number)
    assert (line(office, number, "Petugas: "), state(office, number)) == ("Ani Wijaya", "diproses, giliran petugas")
    assert answers(siti) == []
    await budi.presses("Setujui dan kirim", number)
    assert answers(siti) == [f"Ani Wijaya · {number}\nEkspor 2024: 12.400 ton"]


async def test_the_author_cannot_approve_or_return_the_own_answer(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    await ani.says("Ekspor 2024: 12.400 ton", case)
    own = "Ini jawaban Anda sendiri; rekan yang menyetujuinya."
    assert (await ani.presses("Setujui dan kirim", case) or "").startswith(own)
    assert (await ani.presses("Kembalikan", case) or "").startswith(own)
    assert (answers(siti), last_in_topic(office, case)) == ([], ASKED)


async def test_a_returned_answer_stays_and_its_author_is_called_with_the_remark(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    words = await ani.says("Ekspor 2024: 12.400 ton", case)
    await budi.presses("Kembalikan", case)
    assert last_in_topic(office, case) == f"Apa yang perlu diperbaiki pada jawaban untuk {case}?"
    await budi.presses("Tulis sendiri", case)
    await budi.says("Satuannya kuintal, bukan ton.", case)
    *_, told = office.world.messages(office.world.staff, office.topic(case))
    assert text_of(told) == (
        "Ani Wijaya, Budi Santoso mengembalikan jawaban ini:\nSatuannya kuintal, bukan ton.\n"
        "Ubah pesan Anda, lalu rekan ditanya lagi dengan sendirinya; atau minta lagi tanpa perubahan."
    )
    assert [each["type"] for each in told["entities"] if each["offset"] == 0] == ["text_mention"]
    assert told["reply_to_message"]["message_id"] == words["message_id"]
    assert "Dikembalikan oleh Budi Santoso. Belum ada yang terkirim." in office.in_topic(case)
    assert (answers(siti), state(office, case)) == ([], "diproses, giliran petugas")
    await ani.edits(words, "Ekspor 2024: 12.400 kuintal")
    assert last_in_topic(office, case) == ASKED
    await budi.presses("Setujui dan kirim", case)
    assert answers(siti) == [f"Ani Wijaya · {case}\nEkspor 2024: 12.400 kuintal"]
    assert [action for _, action in await audited(office, "ask_approval", "return", "approve")] == [
        "ask_approval",
        "return",
        "ask_approval",
        "approve",
    ]


async def test_frequent_remarks_are_one_tap_and_the_author_may_ask_again_unchanged(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    words = await ani.says("Ekspor 2024: 12.400 ton", case)
    await budi.presses("Kembalikan", case)
    await budi.presses("Mohon sebutkan sumber", case)
    assert "Mohon sebutkan sumber dan tahunnya" in last_in_topic(office, case)
    assert await budi.presses("Minta lagi", case) == "Hanya penulisnya yang dapat meminta persetujuan lagi."
    await ani.presses("Minta lagi", case)
    *_, remark, asked = office.world.messages(office.world.staff, office.topic(case))
    assert text_of(remark) == (
        "Dikembalikan oleh Budi Santoso:\nMohon sebutkan sumber dan tahunnya\n"
        "Ani Wijaya meminta persetujuan lagi tanpa perubahan."
    )
    assert (text_of(asked), asked["reply_to_message"]["message_id"]) == (ASKED, words["message_id"])
    await budi.presses("Setujui dan kirim", case)
    assert answers(siti) == [f"Ani Wijaya · {case}\nEkspor 2024: 12.400 ton"]


async def test_there_is_a_way_back_from_the_remarks_also_while_one_is_typed(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await ani.says("Ekspor 2024: 12.400 ton", case)
    await budi.presses("Kembalikan", case)
    await budi.presses("Kembali", case)
    assert last_in_topic(office, case) == ASKED
    for way_out in ("button", "command"):
        await budi.presses("Kembalikan", case)
        await budi.presses("Tulis sendiri", case)
        if way_out == "command":
            await budi.says("/batal", case)
            assert "Dibatalkan." in office.in_topic(case)
        await budi.presses("Kembali", case)
        assert ASKED in office.in_topic(case)
    await budi.presses("Setujui dan kirim", case)
    assert answers(siti) == [f"Ani Wijaya · {case}\nEkspor 2024: 12.400 ton"]


async def test_an_album_waits_as_a_whole_with_one_question(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    before = len(siti.from_bot)
    sent = await ani.sends_album(case, "photo", "photo", "photo", caption="Tabelnya")
    assert (len(siti.from_bot), office.in_topic(case).count(ASKED)) == (before, 1)
    await budi.presses("Setujui dan kirim", case)
    shown = siti.from_bot[before:]
    assert [text_of(each) for each in shown] == [f"Ani Wijaya · {case}\nTabelnya", "", ""]
    assert len({each["media_group_id"] for each in shown}) == 1
    assert [signs(office, each["message_id"]) for each in sent] == [["👍"], [], []]


async def test_an_approved_answer_still_replies_to_what_it_answers(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    asked = await siti.says("Berapa ekspor 2024?")
    copy = office.world.messages(office.world.staff, office.topic(case))[-1]
    await ani.says("12.400 ton", case, reply_to=copy)
    await budi.presses("Setujui dan kirim", case)
    assert siti.from_bot[-1]["reply_to_message"]["message_id"] == asked["message_id"]


async def test_interim_words_notes_details_and_closing_wait_for_nobody(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    await ani.says("/tunggu Sedang kami siapkan", case)
    assert siti.sees_last == f"Ani Wijaya · {case}\nSedang kami siapkan"
    await ani.says("// hanya untuk kita", case)
    await ani.presses_card("Minta kelengkapan", case)
    await ani.presses("☐ tahun", case)
    await ani.presses("Kirim", case)
    assert state(office, case) == "perlu dilengkapi, menunggu pengguna"
    await ani.presses_card("Tutup", case)
    await ani.presses("Di luar layanan", case)
    await ani.says("Bukan data BPS", case)
    assert state(office, case) == "selesai (di luar layanan)"
    assert not [text for text in office.in_topic(case) if text.startswith("✋")]


async def test_no_file_slips_out_as_an_interim_word(office: Office, siti: Citizen, ani: Staffer, case: str) -> None:
    seen = siti.sees
    await ani.sends("document", case, file_name="tabel.xlsx", caption="/tunggu Sementara ini")
    assert siti.sees == seen
    assert last_in_topic(office, case) == (
        "Di kantor ini berkas menunggu mata kedua, jadi tidak dapat dikirim dengan /tunggu. "
        "Kirim berkas itu sebagai jawaban, tanpa /tunggu."
    )


async def test_a_ready_answer_waits_too_and_is_shown_in_the_question(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await budi.says("/jawab_baru Salam\nSelamat pagi, {nama}")
    await ani.says("/jawab", case)
    await ani.presses("Salam", case)
    await ani.presses("Kirim", case)
    text = "Selamat pagi, Siti Rahmawati"
    assert (answers(siti), last_in_topic(office, case)) == ([], f"{ASKED}\n{text}")
    await budi.presses("Setujui dan kirim", case)
    assert answers(siti) == [f"Ani Wijaya · {case}\n{text}"]
    shown = office.world.messages(office.world.staff, office.topic(case))[-1]
    assert text_of(shown) == f"Disetujui oleh Budi Santoso dan dikirim sebagai jawaban Ani Wijaya.\n{text}"
    assert signs(office, shown["message_id"]) == ["👍"]


async def test_held_words_sent_by_a_colleague_have_had_their_second_eye(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    """Budi writes in Ani's case; Ani, who owns it, sends his words."""
    await budi.says("Ekspor 2024: 12.400 ton", case)
    await ani.presses("Kirim", case)
    assert answers(siti) == [f"Budi Santoso · {case}\nEkspor 2024: 12.400 ton"]
    assert await audited(office, "approve", "answer", "ask_approval") == [
        (f"officer:{ani.id}", "answer"),
        (f"officer:{ani.id}", "approve"),
    ]


async def test_held_words_sent_by_their_author_wait_after_the_take_over(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await budi.says("Ekspor 2024: 12.400 ton", case)
    await budi.presses("Kirim dan ambil alih", case)
    assert (line(office, case, "Petugas: "), answers(siti)) == ("Budi Santoso", [])
    assert last_in_topic(office, case).startswith("✋ Belum terkirim: menunggu mata kedua. Ani Wijaya, mohon dibaca")
    await ani.presses("Setujui dan kirim", case)
    assert answers(siti) == [f"Budi Santoso · {case}\nEkspor 2024: 12.400 ton"]
    assert (line(office, case, "Petugas: "), state(office, case)) == (
        "Budi Santoso",
        "sudah dijawab, menunggu pengguna",
    )


async def test_words_in_a_closed_case_reopen_it_and_then_wait(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await ani.presses_card("Tutup", case)
    await ani.presses("Sudah terjawab", case)
    await ani.presses("Pakai", case)
    await ani.says("Masih ada satu tabel", case)
    await ani.presses("Kirim dan buka kembali", case)
    assert (state(office, case), answers(siti)) == ("diproses, giliran petugas", [])
    await budi.presses("Setujui dan kirim", case)
    assert answers(siti) == [f"Ani Wijaya · {case}\nMasih ada satu tabel"]


async def test_the_clock_runs_on_and_the_warnings_name_what_waits(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await ani.says("Ekspor 2024: 12.400 ton", case)
    await office.passes(days=2)
    waits = "✋ Jawabannya sudah ditulis (1) dan menunggu mata kedua di topiknya. Rekan, mohon dibaca."
    half = f"⏳ Ani Wijaya, separuh waktu sudah lewat. Jawab paling lambat {DUE}.\n{waits}"
    assert last_in_topic(office, case) == half
    assert board(office).splitlines()[2:] == [
        "Menunggu pengguna: 0 · Berisiko terlambat: 0 · Menunggu mata kedua: 1",
        "✋ Menunggu mata kedua",
        f"• {case} {QUESTION} (Ani Wijaya)",
    ]
    await budi.says("/tugas")
    assert f"✋ Menunggu mata kedua: {case}" in office.world.messages(office.world.staff)[-1]["text"]
    await office.passes(days=2)
    assert any(text.startswith("Mohon maaf") for text in siti.sees)
    await budi.presses("Setujui dan kirim", case)
    assert "✋" not in board(office)


async def test_closing_says_that_an_answer_still_waits(office: Office, ani: Staffer, case: str) -> None:
    await ani.says("Ekspor 2024: 12.400 ton", case)
    await ani.presses_card("Tutup", case)
    assert last_in_topic(office, case) == (
        f"Menutup {case}. Apa alasannya?\n"
        "✋ Jawaban yang masih menunggu mata kedua: 1. Setelah ditutup jawaban itu tidak terkirim."
    )


async def test_the_timeline_tells_who_asked_and_who_approved(
    office: Office, ani: Staffer, budi: Staffer, case: str
) -> None:
    await ani.says("Satu", case)
    await budi.presses("Setujui dan kirim", case)
    await ani.says("Dua", case)
    await ani.says("/kasus", case)
    told = [each.partition(" WITA ")[2] or each for each in last_in_topic(office, case).splitlines()[-5:]]
    assert told == [
        "Ani Wijaya: meminta mata kedua",
        "Budi Santoso: menyetujui jawaban Ani Wijaya",
        "Ani Wijaya: menjawab",
        "Ani Wijaya: meminta mata kedua",
        "Pesan: 0 dalam pengiriman, 0 gagal, 0 menunggu keputusan petugas, 1 menunggu mata kedua.",
    ]
