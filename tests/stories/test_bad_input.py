"""Bad input: each has a defined answer, and nothing a person typed is lost."""

import pytest

from tests.stories.desk_views import in_general
from tests.stories.people import Citizen, Office, buttons_of

ADDRESS = "siti@contoh.go.id"
HOSTILE = {
    "enormous": "Berapa ekspor? " * 270,
    "html": "<b>Berapa</b> & <script>alert(1)</script> ekspor rumput laut?",
    "markdown": "*Berapa* _ekspor_ `rumput` [laut](http://x.example)?",
    "right-to-left": "كم عدد السكان \u202e في تراكان؟ abc",
    "zero-width": "Be\u200brapa \u2060ekspor\ufeff rumput\u200d laut?",
    "braces": "{office.address} { $number } -term",
    "formula": "=HYPERLINK(1) ekspor rumput laut",
}


def said_in(office: Office, number: str) -> list[str]:
    return [text for text in office.in_topic(number) if text]


async def test_question_of_any_kind_arrives_whole_at_the_officer(office: Office) -> None:
    for kind, text in HOSTILE.items():
        siti = office.citizen(kind)
        await siti.starts()
        await siti.says(text)
        await siti.presses_one_of("Belum, tanya petugas", "Bukan itu, tanya petugas", "Tanya petugas")
        await siti.presses("Setuju")
        await siti.says("Siti")
        await siti.says(f"{kind}@contoh.go.id")
        await siti.says(office.code_for(f"{kind}@contoh.go.id"))
        await siti.presses("Kirim")
        assert said_in(office, siti.number)[-1] == text.strip(), kind


@pytest.mark.parametrize("text", ["😀🎉", "\u200b\u200d\u2060", "؟؟؟", "…"])
async def test_signs_without_words_are_asked_for_words(siti: Citizen, text: str) -> None:
    await siti.says(text)
    assert siti.sees_last == "Tulisan itu belum dapat kami cari. Silakan tulis pertanyaan Anda dengan kata-kata."


async def test_signs_without_words_are_no_question(siti: Citizen) -> None:
    await siti.says("/konsultasi")
    await siti.says("😀")
    assert siti.sees_last.startswith("Pertanyaan perlu ditulis dengan kata-kata, agar petugas dapat membantu.")
    await siti.says("Ekspor rumput laut?")
    assert siti.buttons[:2] == ["Setuju", "Tidak setuju"]


async def test_greeting_is_no_question(siti: Citizen) -> None:
    await siti.says("/konsultasi")
    await siti.says("Halo")
    assert siti.sees_last.startswith("Apa yang ingin Anda tanyakan kepada petugas?")


async def at_the_address(siti: Citizen) -> None:
    await siti.says("/konsultasi")
    await siti.says("Ekspor rumput laut Tarakan 2023")
    await siti.presses("Setuju")
    await siti.presses("Pakai")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("siti@contoh.go.id, andi@contoh.go.id", "Mohon satu alamat e-mail saja"),
        ("siti@contoh.go.id\nBcc: andi@contoh.go.id", "Mohon satu alamat e-mail saja"),
        ("siti@@contoh", "Alamat e-mail itu belum benar."),
        ("siti@" + "x" * 300 + ".id", "Alamat e-mail itu terlalu panjang."),
        ("<b>@</b>", "Alamat e-mail"),
    ],
)
async def test_address_that_is_none_is_refused_and_no_letter_leaves(
    office: Office, siti: Citizen, typed: str, told: str
) -> None:
    await at_the_address(siti)
    await siti.says(typed)
    assert siti.sees_last.startswith(told)
    assert office.mails == []
    await siti.says(ADDRESS)
    assert len(office.mails) == 1


async def test_question_in_place_of_an_address_is_kept_and_searched_at_a_tap(siti: Citizen) -> None:
    await at_the_address(siti)
    await siti.says("apa itu pst")
    assert siti.sees_last == "Tulisan Anda kami simpan:\napa itu pst\n\nSilakan ketik alamat e-mail Anda."
    await siti.presses("Cari tulisan ini")
    assert siti.sees_last.startswith("Apa itu Pelayanan Statistik Terpadu (PST) BPS?")
    await siti.says(ADDRESS)
    assert "Kode 6 angka kami kirim ke siti@contoh.go.id." in siti.sees_last


async def test_photo_in_place_of_an_address_is_kept_for_the_request(office: Office, siti: Citizen) -> None:
    await at_the_address(siti)
    await siti.sends("photo")
    assert siti.sees_last == (
        "Lampiran Anda kami simpan; akan ikut dikirim bersama permintaan Anda.\n\n"
        "Di langkah ini kami memerlukan tulisan, bukan lampiran.\n\nSilakan ketik alamat e-mail Anda."
    )
    await siti.says(ADDRESS)
    await siti.says(office.code_for(ADDRESS))
    assert "\nLampiran: 1\n" in siti.sees_last


async def test_no_more_than_ten_files_wait_for_a_request(siti: Citizen) -> None:
    for _ in range(10):
        await siti.sends("photo")
    await siti.sends("photo")
    assert siti.sees_last.startswith("Satu permintaan memuat paling banyak 10 lampiran.")


async def test_dice_in_a_form_are_told_and_the_form_stays(office: Office, siti: Citizen) -> None:
    await at_the_address(siti)
    office.world.send_other(siti.person, {"dice": {"emoji": "🎲", "value": 4}})
    await office.quiet()
    assert siti.sees_last.startswith("Maaf, jenis pesan ini tidak dapat kami teruskan")
    await siti.says(ADDRESS)
    assert "Kode 6 angka" in siti.sees_last


async def test_buttons_of_a_finished_form_all_answer(office: Office, siti: Citizen) -> None:
    await siti.says("/konsultasi")
    await siti.says("Ekspor rumput laut Tarakan 2023")
    seen = [dict(siti.from_bot[-1])]
    for tap in ("Setuju", "Pakai"):
        await siti.presses(tap)
        seen.append(dict(siti.from_bot[-1]))
    for text in (ADDRESS, None):
        await siti.says(text or office.code_for(ADDRESS))
        seen.append(dict(siti.from_bot[-1]))
    await siti.presses("Kirim")
    for old in seen:
        for label in buttons_of(old):
            before = len(siti.from_bot)
            current = office.world.chat_of(siti.person).messages[old["message_id"]]
            current["reply_markup"] = old["reply_markup"]
            edited = len(office.world.called("editMessageText"))
            toast = await siti._press(current, label)
            answered = toast or len(siti.from_bot) > before or len(office.world.called("editMessageText")) > edited
            assert answered, label
    await siti.says("/kasus")
    assert "KS-2026-000001" in siti.sees_last
    assert "KS-2026-000002" not in siti.sees_last


async def test_forged_button_data_answers_with_what_to_do(office: Office, siti: Citizen) -> None:
    for data in (
        "x",
        "p:case:99999999999999999999:",
        "p:case:-1:",
        "p:case::",
        "p:stars:1:9",
        "p:speak::xx",
        "p:ask:7:",
    ):
        welcome = siti.from_bot[0]
        welcome["reply_markup"] = {"inline_keyboard": [[{"text": "palsu", "callback_data": data}]]}
        before = len(siti.from_bot)
        toast = await siti._press(welcome, "palsu")
        assert toast or len(siti.from_bot) > before, data
    assert in_general(office) == []  # no case, no word: only the board stands there
    assert office.world.staff.topics == {}


async def test_foreign_group_is_left_politely(office: Office) -> None:
    andi = office.world.add_outsider("Andi")
    group = office.world.new_group("Warung Data", creator=andi)
    await office.quiet()
    assert [message.get("text") for message in office.world.messages(group) if message["from"]["is_bot"]][:1] == [
        "Terima kasih sudah mengundang kami. Layanan ini bekerja lewat percakapan pribadi, "
        "jadi kami pamit dari grup ini. Silakan tulis langsung kepada kami."
    ]
    assert not office.world.bot_member(group).present
