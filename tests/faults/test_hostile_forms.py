"""Everything but what the step of a form asks for: commands, files, places, polls (promises P1, P16)."""

from tests.stories.desk_views import ADDRESS, QUESTION
from tests.stories.people import Citizen, Office

COMMANDS = ("/start", "/menu", "/bantuan", "/kasus", "/cari", "/nilai", "/bahasa", "/privasi", "/pengaduan", "/xyz 1",
            "/start ks-1", "/start v-123456", "/start ../../x", "/cari apa itu PST", "/start@lain_bot")  # fmt: skip
KINDS = ("photo", "voice", "sticker", "video_note", "document", "audio", "video")
POLL_SAYS_NO = ("is_closed", "is_anonymous", "allows_multiple_answers", "allows_revoting", "members_only")
POLL = {"id": "1", "question": "?", "options": [], "total_voter_count": 0, "type": "regular"} | dict.fromkeys(
    POLL_SAYS_NO, False
)
OTHERS = (
    {"location": {"latitude": 3.3, "longitude": 117.6}},
    {"contact": {"phone_number": "+62811", "first_name": "Siti"}},
    {"poll": POLL},
    {"dice": {"emoji": "🎲", "value": 3}},
)
STEPS = ("question", "consent", "name", "email", "slip", "code", "review")

# A code's link leads to the review, whose rows stay as they are.
IN_EDITOR = tuple(each for each in COMMANDS if each != "/start v-123456")
EDITOR = {
    "rows": (),
    "row-indicator": ("Lanjutkan isian", "1. Inflasi", "Data"),
    "row-region": ("Lanjutkan isian", "Kembali", "Wilayah"),
    "row-years": ("Lanjutkan isian", "Kembali", "Tahun"),
}


async def goes_on(siti: Citizen, office: Office, step: str) -> None:
    """What the step asks for."""
    match step:
        case "question":
            await siti.says(QUESTION)
        case "consent":
            await siti.presses("Setuju")
        case "name":
            await siti.presses("Pakai")
        case "email":
            await siti.says("siti@gmial.com")
        case "slip":
            await siti.says(ADDRESS)
        case "code":
            await siti.says(office.code_for(ADDRESS))
        case "review":
            await siti.presses("Kirim")


async def step_of(office: Office, siti: Citizen) -> str | None:
    async with office.store.reading() as look:
        session = await look.sessions.get(siti.id, siti.id)
        return session.step if session else None


async def trouble(office: Office) -> tuple[object, object]:
    async with office.store.reading() as look:
        return dict(await look.inbox.counts()), dict(await look.outbox.counts())


async def test_whatever_comes_in_a_step_is_answered_and_the_step_stays(office: Office, siti: Citizen) -> None:
    await siti.says("/konsultasi")
    for step in STEPS:
        assert await step_of(office, siti) == step
        for thing in (*COMMANDS, *OTHERS, *(KINDS if step != "question" else ())):
            before = len(siti.from_bot)
            if isinstance(thing, dict):
                office.world.send_other(siti.person, thing)
                await office.quiet()
            else:
                await (siti.sends(thing) if thing in KINDS else siti.says(thing))
            assert (len(siti.from_bot), await step_of(office, siti)) == (before + 1, step), thing
        await goes_on(siti, office, step)
    assert siti.number == "KS-2026-000001"
    assert await trouble(office) == ({}, {})


async def test_whatever_comes_in_the_details_is_answered_and_nothing_is_lost(office: Office, siti: Citizen) -> None:
    await siti.registers(QUESTION, ADDRESS)
    await siti.says("/konsultasi")
    await siti.says("Inflasi Tarakan 2023")
    await siti.presses("Ubah rincian")
    for step, taps in EDITOR.items():
        for tap in taps:
            await siti.presses(tap)
        for thing in (*IN_EDITOR, *KINDS):
            before = len(siti.from_bot)
            await (siti.sends(thing) if thing in KINDS else siti.says(thing))
            assert (len(siti.from_bot), await step_of(office, siti)) == (before + 1, step), thing
    await siti.presses("Lanjutkan isian")
    await siti.presses("Kembali")
    await siti.presses("‹ Semua baris")
    await siti.presses("Selesai")
    assert "\nWilayah: Kota Tarakan\nTahun: 2023\nLampiran: 10\n" in siti.sees_last
    assert await trouble(office) == ({}, {})
