"""Endless, invisible, reversed and edited texts, wherever a text can be written (promises P1, P14, P15, P16)."""

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, last_in_topic
from tests.stories.people import Citizen, Office, Staffer

LONGEST = "a" * 4095 + "b"
EMOJI = "x" + "😀" * 2047 + "y"  # the surrogate pairs stand across every even border
FAMILY = "Keluarga " + "👨‍👩‍👧‍👦" * 370
TEXTS = {
    "longest": LONGEST,
    "emoji": EMOJI,
    "family": FAMILY,
    "escapes": "<&>\"'" * 819 + "x",
    "reversed": ("\u202e\u2066abc\u05d0" * 800)[:4096],
    "lines": "a\n" * 2047 + "b",
    "accents": "e" + "\u0301" * 4000,
}


@pytest.fixture
async def case(office: Office, siti: Citizen) -> str:
    return await siti.registers(QUESTION, ADDRESS)


async def trouble(office: Office) -> tuple[object, object]:
    async with office.store.reading() as look:
        return dict(await look.inbox.counts()), dict(await look.outbox.counts())


async def test_longest_texts_arrive_whole_on_both_sides(office: Office, siti: Citizen, ani: Staffer, case: str) -> None:
    for kind, text in TEXTS.items():
        await siti.says(text)
        assert last_in_topic(office, case) == text.strip(), kind
        await ani.says(text, case)
        assert siti.sees_last.endswith(text.strip()), kind
    assert await trouble(office) == ({}, {})


async def test_longest_texts_are_answered_at_every_step(office: Office) -> None:
    for kind in ("emoji", "escapes", "reversed", "accents"):
        siti, text, address = office.citizen("Siti"), TEXTS[kind], f"{kind}@contoh.go.id"
        await siti.starts()
        for said in ("/konsultasi", text, text):
            await siti.says(said)
        await siti.presses("Setuju")
        for said in (text, "Siti", text, f"{text[:2000]}@contoh.go.id", address, text):
            await siti.says(said)
        await siti.says(office.code_for(address))
        await siti.says(text)
        await siti.presses("Tambahkan")
        await siti.presses("Kirim")
        assert [words for words in office.in_topic(siti.number) if words][-2:] == [text.strip()] * 2, kind
    assert await trouble(office) == ({}, {})


async def test_comment_of_any_length_reaches_the_topic_or_is_refused_with_its_limit(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    await ani.says("Berikut tabelnya", case)
    await ani.presses_card("Tutup", case)
    await ani.presses("Sudah terjawab", case)
    await ani.presses("Pakai", case)
    await siti.presses("5 ★")
    await siti.says(EMOJI)
    assert siti.sees_last.startswith("Komentar paling panjang")
    await siti.says("<b>&" * 240)
    assert last_in_topic(office, case).endswith("<b>&" * 240)
    assert await trouble(office) == ({}, {})


async def test_edit_of_what_was_never_asked_stays_without_answer(office: Office, siti: Citizen) -> None:
    said = await siti.says("apa itu pst")
    before = siti.sees
    office.world.edit(siti.person, said, "apa itu bps")
    await office.quiet()
    assert siti.sees == before


async def test_name_is_not_asked_before_consent_whatever_is_pressed(office: Office, siti: Citizen) -> None:
    await siti.says("/konsultasi")
    await siti.says(QUESTION)
    for act in ("rename", "use-name", "new-email", "later", "resend", "slip-yes", "verify", "send", "resume"):
        office.world.press_data(siti.person, siti.from_bot[-1], f"p:{act}::")
        await office.quiet()
        await siti.says("Siti Rahmawati")
        await siti.says(ADDRESS)
    async with office.store.reading() as look:
        found = await look.people.by_chat(siti.id)
        assert found is not None
        assert (found.name, found.email, found.consent_at) == (None, None, None)
    assert office.mails == []


async def test_code_of_somebody_else_proves_nothing(office: Office, siti: Citizen) -> None:
    andi = office.citizen("Andi")
    await andi.starts()
    for who, address in ((siti, ADDRESS), (andi, "andi@contoh.go.id")):
        await who.says("/konsultasi")
        await who.says(QUESTION)
        await who.presses("Setuju")
        await who.presses("Pakai")
        await who.says(address)
    code = office.code_for(ADDRESS)
    await andi.says(code)
    assert andi.sees_last == "Kode itu belum cocok. Masih ada 4 kesempatan."
    await andi.starts(f"v-{code}")
    for guess in range(8):
        await andi.says(f"{guess:06d}")
    await andi.says(office.code_for("andi@contoh.go.id"))
    async with office.store.reading() as look:
        found = await look.people.by_chat(andi.id)
        assert found is not None
        assert found.email_verified_at is None
    await siti.says(code)
    assert siti.buttons[0] == "Kirim"
