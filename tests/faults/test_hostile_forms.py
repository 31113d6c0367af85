"""Everything but what the step of a form asks for: commands, files, places, polls (promises P1, P16)."""

import pytest

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


async def goes_to(siti: Citizen, office: Office, step: str) -> None:
    """A citizen in the middle of the form."""
    await siti.says("/konsultasi")
    if step == "question":
        return
    await siti.says(QUESTION)
    for each, tap in (("consent", "Setuju"), ("name", "Pakai")):
        if step == each:
            return
        await siti.presses(tap)
    if step == "email":
        return
    if step == "slip":
        await siti.says("siti@gmial.com")
        return
    await siti.says(ADDRESS)
    if step == "code":
        return
    await siti.says(office.code_for(ADDRESS))


async def step_of(office: Office, siti: Citizen) -> str | None:
    async with office.store.reading() as look:
        session = await look.sessions.get(siti.id, siti.id)
        return session.step if session else None


async def trouble(office: Office) -> tuple[object, object]:
    async with office.store.reading() as look:
        return dict(await look.inbox.counts()), dict(await look.outbox.counts())


@pytest.mark.parametrize("step", STEPS)
async def test_whatever_comes_in_a_step_is_answered_and_the_step_stays(
    office: Office, siti: Citizen, step: str
) -> None:
    await goes_to(siti, office, step)
    assert await step_of(office, siti) == step
    for command in COMMANDS:
        before = len(siti.from_bot)
        await siti.says(command)
        assert len(siti.from_bot) == before + 1, command
        assert await step_of(office, siti) == step, command
    for content in OTHERS:
        before = len(siti.from_bot)
        office.world.send_other(siti.person, content)
        await office.quiet()
        assert len(siti.from_bot) == before + 1, content
        assert await step_of(office, siti) == step, content
    if step != "question":
        for kind in KINDS:
            before = len(siti.from_bot)
            await siti.sends(kind)
            assert (len(siti.from_bot), await step_of(office, siti)) == (before + 1, step), kind
    assert await trouble(office) == ({}, {})
