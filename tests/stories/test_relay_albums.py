"""Albums stay together and in order, also when the service ends between two of their parts."""

from datetime import timedelta

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, signs
from tests.stories.people import Citizen, Json, Office, Staffer, album_of, text_of
from tests.stories.staff_group import BOTH_LAYOUTS
from tests.stories.test_relay_kinds import file_id


@pytest.fixture
async def case(office: Office, siti: Citizen, ani: Staffer) -> str:
    number = await siti.registers(QUESTION, ADDRESS)
    await ani.presses_card("Ambil", number)
    return number


def topic(office: Office, case: str) -> list[Json]:
    return office.group.messages(case)


def together(messages: list[Json]) -> bool:
    return len({message.get("media_group_id") for message in messages}) == 1 and "media_group_id" in messages[0]


@BOTH_LAYOUTS
async def test_an_album_of_a_citizen_arrives_as_one_and_is_confirmed_once(
    office: Office, siti: Citizen, case: str
) -> None:
    before, seen = len(topic(office, case)), siti.sees
    sent = await siti.sends_album("photo", "video", "photo", caption="Tiga halaman")
    shown = topic(office, case)[before:]
    assert [file_id(each, kind) for each, kind in zip(shown, ("photo", "video", "photo"), strict=True)] == [
        file_id(each, kind) for each, kind in zip(sent, ("photo", "video", "photo"), strict=True)
    ]
    assert together(shown)
    assert [office.group.words(each, case) for each in shown] == ["Tiga halaman", "", ""]
    assert siti.sees[len(seen) :] == [f"Kami teruskan kepada petugas: {case}, {QUESTION}."]
    assert len(office.world.called("sendMediaGroup")) == 1


@BOTH_LAYOUTS
@pytest.mark.parametrize("kind", ["photo", "document", "audio"])
async def test_an_album_of_an_officer_arrives_as_one_with_one_sign(
    office: Office, siti: Citizen, ani: Staffer, case: str, kind: str
) -> None:
    before = len(siti.from_bot)
    sent = await ani.sends_album(case, kind, kind, caption="Tabelnya")
    shown = siti.from_bot[before:]
    assert together(shown)
    assert [text_of(each) for each in shown] == [f"Ani Wijaya · {case}\nTabelnya", ""]
    assert [signs(office, each["message_id"]) for each in sent] == [["👍"], []]


async def test_words_after_an_album_arrive_after_it(office: Office, siti: Citizen, case: str) -> None:
    before = len(topic(office, case))
    album_of(siti, ("photo", "photo"), "album-1", "Halaman")
    office.world.say(siti.person, "Itu datanya")
    await office.quiet()
    assert [text_of(each) for each in topic(office, case)[before:]] == ["Halaman", "", "Itu datanya"]


@BOTH_LAYOUTS
async def test_two_albums_at_once_are_kept_apart(office: Office, siti: Citizen, case: str) -> None:
    before = len(topic(office, case))
    album_of(siti, ("photo", "photo"), "album-1", "Satu")
    album_of(siti, ("document", "document"), "album-2", "Dua")
    await office.quiet()
    shown = topic(office, case)[before:]
    assert [office.group.words(each, case) for each in shown] == ["Satu", "", "Dua", ""]
    assert together(shown[:2])
    assert together(shown[2:])


async def test_an_album_that_arrives_during_a_restart_stays_together(office: Office, siti: Citizen, case: str) -> None:
    before = len(topic(office, case))
    await office.restarts(quiet=60)
    album_of(siti, ("photo",), "album-1", "Bagian satu")
    await office.world.confirmed()
    await office.service.inbox.idle.wait()
    await office.life.stop()
    album_of(siti, ("photo", "photo"), "album-1", "")
    await office.starts()
    shown = topic(office, case)[before:]
    assert [text_of(each) for each in shown] == ["Bagian satu", "", ""]
    assert together(shown)


async def test_an_album_whose_time_has_passed_still_waits_for_what_was_sent_during_the_outage(
    office: Office, siti: Citizen, case: str
) -> None:
    before = len(topic(office, case))
    await office.restarts(quiet=60)
    album_of(siti, ("photo",), "album-1", "Bagian satu")
    await office.world.confirmed()
    await office.service.inbox.idle.wait()
    await office.life.stop()
    office.sandbox.clock.move(timedelta(hours=1))
    album_of(siti, ("photo",), "album-1", "")
    await office.starts()
    assert together(topic(office, case)[before:])


async def test_a_part_that_comes_late_follows_by_itself(office: Office, siti: Citizen, case: str) -> None:
    before, seen = len(topic(office, case)), len(siti.sees)
    await siti.sends_album("photo", "photo", caption="Dua")
    await siti.sends_album("photo")
    shown = topic(office, case)[before:]
    assert together(shown[:2])
    assert len(shown) == 3
    assert len(siti.sees) == seen + 1


@BOTH_LAYOUTS
async def test_an_album_that_telegram_refuses_is_sent_singly_and_in_order(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    office.sandbox.faults.add("telegram", "400", methods=["sendMediaGroup"], description="Bad Request: no album today")
    before = len(siti.from_bot)
    album_of(ani, ("photo", "photo"), "a", "Dua", chat=office.world.staff, **office.group.where(case))
    office.world.say(ani.person, "Sudah itu saja", chat=office.world.staff, **office.group.where(case))
    await office.quiet()
    shown = siti.from_bot[before:]
    assert [text_of(each) for each in shown] == [
        f"Ani Wijaya · {case}\nDua",
        "",
        f"Ani Wijaya · {case}\nSudah itu saja",
    ]
    assert not any("media_group_id" in each for each in shown)


async def test_a_mixed_album_is_sent_singly(office: Office, siti: Citizen, case: str) -> None:
    before = len(topic(office, case))
    await siti.sends_album("photo", "document", caption="Campuran")
    shown = topic(office, case)[before:]
    assert [("photo" in each, "document" in each) for each in shown] == [(True, False), (False, True)]
    assert office.world.called("sendMediaGroup") == []


@BOTH_LAYOUTS
async def test_a_colleagues_album_waits_under_one_question_and_leaves_as_one(
    office: Office, siti: Citizen, budi: Staffer, case: str
) -> None:
    before, seen = len(siti.from_bot), len(topic(office, case))
    await budi.sends_album(case, "document", "document", caption="Dari saya")
    asked = [text for text in office.in_topic(case)[seen:] if text.startswith("Belum terkirim")]
    assert (len(asked), siti.from_bot[before:]) == (1, [])
    await budi.presses("Kirim", case)
    shown = [each for each in siti.from_bot[before:] if "document" in each]
    assert together(shown)
    assert [text_of(each) for each in shown] == [f"Budi Santoso · {case}\nDari saya", ""]


async def test_an_album_in_a_request_is_answered_once_and_arrives_as_one(office: Office, siti: Citizen) -> None:
    seen = len(siti.sees)
    await siti.sends_album("photo", "photo", "photo")
    assert siti.sees[seen:] == [
        "3 lampiran Anda kami simpan, tetapi belum dikirim kepada petugas. Ajukan permintaan dengan lampiran ini?"
    ]
    number = await siti.registers(QUESTION, ADDRESS)
    assert together([each for each in topic(office, number) if "photo" in each])


async def test_an_album_that_did_not_arrive_is_said_once_and_repeated_as_one(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    refusal = "Bad Request: message to be replied not found"
    office.sandbox.faults.add("telegram", "400", methods=["sendMediaGroup"], count=1, description=refusal)
    before, seen = len(topic(office, case)), len(siti.from_bot)
    await ani.sends_album(case, "photo", "photo")
    told = [text_of(each) for each in topic(office, case)[before:] if "belum sampai" in text_of(each)]
    assert (len(told), siti.from_bot[seen:]) == (1, [])
    await ani.presses("Ulangi", case)
    assert len(siti.from_bot[seen:]) == 2
    assert together(siti.from_bot[seen:])
