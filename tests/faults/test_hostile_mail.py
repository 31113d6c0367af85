"""A mail server that refuses, stalls, hangs up and forgets: the code is not lost in silence (promises P3, P4, P5)."""

from datetime import timedelta

import pytest

from pstbot.integrations.clock import OffsetClock
from tests.stories.desk_views import ADDRESS, QUESTION
from tests.stories.people import Citizen, Office, Staffer


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    for room in ("dispatch", "lanes", "intake"):
        monkeypatch.setattr(f"pstbot.engine.{room}.pause", lambda tries: 0.005)


def said_in(office: Office, number: str) -> list[str]:
    return [text for text in office.in_topic(number) if text]


async def at_the_address(siti: Citizen) -> None:
    await siti.says("/konsultasi")
    await siti.says(QUESTION)
    await siti.presses("Setuju")
    await siti.presses("Pakai")


async def test_code_arrives_once_after_the_trouble_is_over(office: Office) -> None:
    troubles = [("421", "RCPT"), ("451", "RCPT"), ("421", "DATA"), ("451", "DATA"), ("reset_before", "DATA")]
    for turn, (kind, method) in enumerate(troubles):
        siti, address = office.citizen("Siti"), f"siti{turn}@contoh.go.id"
        await siti.starts()
        office.sandbox.faults.add("mail", kind, count=1, methods=[method])
        await at_the_address(siti)
        await siti.says(address)
        assert [mail.recipients for mail in office.mails if address in mail.recipients] == [(address,)], (kind, method)
        await siti.says(office.code_for(address))
        await siti.presses("Kirim")
        assert siti.number == f"KS-2026-{turn + 1:06d}"


async def test_letter_cut_after_it_was_taken_is_one_letter_in_effect(office: Office, siti: Citizen) -> None:
    office.sandbox.faults.add("mail", "reset_after", count=1)
    await at_the_address(siti)
    await siti.says(ADDRESS)
    first, second = office.mails
    assert (first.message_id, first.raw) == (second.message_id, second.raw)


async def test_code_that_never_arrives_is_told_when_it_would_be_too_late(office: Office, siti: Citizen) -> None:
    office.sandbox.faults.add("mail", "451")
    await at_the_address(siti)
    office.world.say(siti.person, ADDRESS)
    await office.world.confirmed()
    while office.sandbox.faults.struck["mail 451"] < 4:  # the imitation does not announce what it struck
        await office.world.changed.following(office.world.version, 0.02)
    office.sandbox.clock.move(timedelta(minutes=31))
    assert isinstance(office.service.clock, OffsetClock)
    await office.service.clock.sync()
    await office.quiet()
    assert office.mails == []
    assert siti.sees_last.startswith("Surat kode tidak dapat sampai ke alamat e-mail itu.")
    office.sandbox.faults.clear("mail")
    await siti.presses("Ganti e-mail")
    await siti.says("siti.lain@contoh.go.id")
    await siti.says(office.code_for("siti.lain@contoh.go.id"))
    await siti.presses("Kirim")
    assert siti.number == "KS-2026-000001"


async def test_refused_letter_about_a_case_is_shown_in_its_topic_and_repeated(
    office: Office, siti: Citizen, ani: Staffer
) -> None:
    await at_the_address(siti)
    await siti.says(ADDRESS)
    await siti.says(office.code_for(ADDRESS))
    office.sandbox.faults.add("mail", "550")
    await siti.presses("Kirim")
    number = siti.number
    assert said_in(office, number)[-1] == "⚠️ Surat e-mail kepada pengguna tidak terkirim (kode: smtp-550)."
    office.sandbox.faults.clear("mail")
    await ani.presses("Ulangi", number)
    assert number in office.mail_to(ADDRESS).subject


async def test_slow_mail_server_delays_no_conversation(office: Office, siti: Citizen, ani: Staffer) -> None:
    await at_the_address(siti)
    await siti.says(ADDRESS)
    await siti.says(office.code_for(ADDRESS))
    office.sandbox.faults.add("mail", "slow", seconds=0.8, count=1)
    review = siti.from_bot[-1]
    office.world.press_data(siti.person, review, "p:send::")
    await office.world.until(lambda: "KS-2026-000001" in siti.sees_last)
    await office.world.until(lambda: office.world.staff.topics)
    office.world.say(siti.person, "Tambahan")
    await office.world.until(lambda: "Tambahan" in office.in_topic("KS-2026-000001"), timeout=0.7)
    assert [mail for mail in office.mails if "KS-2026-000001" in mail.subject] == []
    await office.quiet()
    assert len([mail for mail in office.mails if "KS-2026-000001" in mail.subject]) == 1
