"""A clock that jumps: nobody is closed without a warning, no form takes words it no longer expects (promise P8)."""

from datetime import timedelta

import pytest

from pstbot.domain.case import Status
from pstbot.integrations.clock import OffsetClock
from tests.stories.desk_views import ADDRESS, QUESTION
from tests.stories.people import Citizen, Office, Staffer


@pytest.fixture
async def case(office: Office, siti: Citizen) -> str:
    return await siti.registers(QUESTION, ADDRESS)


async def jumps(office: Office, **span: float) -> None:
    """The clock is somewhere else at once, as after a month in which the machine was off."""
    office.sandbox.clock.move(timedelta(**span))
    assert isinstance(office.service.clock, OffsetClock)
    await office.service.clock.sync()
    await office.service.sweeps.once()
    await office.quiet()


async def status(office: Office) -> Status:
    async with office.store.reading() as look:
        found = await look.consultations.get(1)
        assert found is not None
        return found.status


async def test_thirty_days_at_once_warn_before_they_close(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    await ani.says("Berikut tabelnya", case)
    await jumps(office, days=30, hours=3)
    assert await status(office) is Status.ANSWERED
    assert "Masih perlu" in siti.buttons
    await jumps(office, hours=23)
    assert await status(office) is Status.ANSWERED
    await siti.says("Saya masih perlu")
    await jumps(office, days=30)
    assert await status(office) is Status.OPEN


async def test_silence_after_the_late_warning_closes_once(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    await ani.says("Berikut tabelnya", case)
    await jumps(office, days=28, hours=3)
    await jumps(office, days=1, hours=1)
    await jumps(office, hours=1)
    assert await status(office) is Status.CLOSED
    told = [text for text in siti.sees if "kami tutup, karena belum ada tanggapan" in text]
    assert len(told) == 1


async def test_reply_sent_while_the_desk_was_away_beats_the_close(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    await ani.says("Berikut tabelnya", case)
    await jumps(office, days=6, hours=5)
    office.sandbox.clock.move(timedelta(days=2))
    office.world.say(siti.person, "Saya masih perlu")
    assert isinstance(office.service.clock, OffsetClock)
    await office.service.clock.sync()
    await office.quiet()
    await office.service.sweeps.once()
    await office.quiet()
    assert await status(office) is Status.OPEN


async def test_code_is_worth_nothing_after_a_month_and_a_new_one_is_a_tap_away(office: Office, siti: Citizen) -> None:
    await siti.says("/konsultasi")
    await siti.says(QUESTION)
    await siti.presses("Setuju")
    await siti.presses("Pakai")
    await siti.says(ADDRESS)
    code = office.code_for(ADDRESS)
    await jumps(office, days=30)
    await siti.says(code)
    await siti.presses("Ya")
    await siti.presses("Kirim kode baru")
    await siti.says(office.code_for(ADDRESS))
    await siti.presses("Kirim")
    assert siti.number == "KS-2026-000001"
