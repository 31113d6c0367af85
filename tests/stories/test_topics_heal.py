"""What happens to the staff group by hand ends in a working conversation, and no words are lost or doubled."""

import sqlite3
from contextlib import closing

import pytest

from pstbot.sandbox.chats import Member
from pstbot.sandbox.messages import person_sender, service_message
from pstbot.sandbox.shapes import USUAL_RIGHTS
from tests.stories.desk_views import ADDRESS, QUESTION, in_general, state
from tests.stories.people import Citizen, Office, Staffer, text_of

WORDS = ["Pertama", "Kedua", "Ketiga"]
NEEDS_TOPICS = (
    "⚠️ Bot tidak berhak membuat atau membuka topik di grup ini. Pesan pengguna tersimpan dan menunggu. "
    "Mohon pemilik grup menjadikan bot admin dengan hak “Kelola Topik”; setelah itu pesan masuk sendiri."
)
NEEDS_SEAT = (
    "⚠️ Bot tidak lagi menjadi anggota grup petugas. Pesan pengguna tersimpan dan menunggu. "
    "Mohon masukkan bot kembali ke grup itu sebagai admin dengan hak “Kelola Topik” dan “Sematkan Pesan”."
)


@pytest.fixture
async def case(office: Office, siti: Citizen, ani: Staffer) -> str:
    number = await siti.registers(QUESTION, ADDRESS)
    await ani.says("Kami carikan", number)
    office.world.promote(office.budi.person, office.world.staff, USUAL_RIGHTS | {"can_restrict_members"})
    await office.quiet()
    return number


async def rows(office: Office, kind: str) -> int:
    """How often the desk asked for this, however it ended."""
    with closing(sqlite3.connect("pstbot.sqlite3")) as database:
        return int(database.execute("SELECT count(*) FROM outbox WHERE kind = ?", (kind,)).fetchone()[0])


def topics(office: Office, number: str) -> int:
    return sum(number in topic.name for topic in office.world.staff.topics.values())


def said_in_topic(office: Office, number: str) -> list[str]:
    return [text for text in office.in_topic(number) if text in WORDS]


async def test_a_deleted_topic_is_made_anew_while_three_messages_wait(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    gone = office.topic(case)
    for text in WORDS:
        office.world.say(siti.person, text)
    office.world.delete_topic(office.budi.person, gone)
    await office.quiet()
    assert (topics(office, case), said_in_topic(office, case)) == (1, WORDS)
    assert office.topic(case) != gone
    assert (await rows(office, "topic"), state(office, case)) == (2, "diproses, giliran petugas")
    await ani.says("Ini jawabannya", case)
    assert siti.sees_last == f"Ani Wijaya · {case}\nIni jawabannya"


async def test_each_deletion_makes_one_new_topic(office: Office, siti: Citizen, case: str) -> None:
    for text in WORDS:
        office.world.delete_topic(office.budi.person, office.topic(case))
        await siti.says(text)
        assert said_in_topic(office, case) == [text]
    assert await rows(office, "topic") == 1 + len(WORDS)


async def test_a_topic_renamed_by_hand_keeps_its_name(office: Office, siti: Citizen, case: str) -> None:
    thread = office.topic(case)
    office.world.rename_topic(office.budi.person, thread, "Rumput laut, penting")
    await siti.says("Pertama")
    assert office.world.staff.topics[thread].name == "Rumput laut, penting"
    assert [text_of(each) for each in office.world.messages(office.world.staff, thread)][-1] == "Pertama"


async def test_a_topic_closed_by_hand_is_opened_while_its_case_goes_on(
    office: Office, siti: Citizen, case: str
) -> None:
    office.world.close_topic(office.budi.person, office.topic(case))
    await office.quiet()
    assert not office.world.staff.topics[office.topic(case)].closed
    assert office.in_topic(case)[-1] == (
        "Topik ini dibuka lagi karena konsultasinya masih berjalan. Untuk menyelesaikannya, tekan “Tutup” pada kartu."
    )


async def test_words_refused_by_a_closed_topic_leave_after_it_was_opened(
    office: Office, siti: Citizen, case: str
) -> None:
    office.sandbox.faults.add(  # the other one hits what Siti is told
        "telegram", "400", count=2, methods=["sendMessage"], description="Bad Request: TOPIC_CLOSED"
    )
    await siti.says("Pertama")
    assert (said_in_topic(office, case), await rows(office, "reopen-topic")) == (["Pertama"], 1)


async def test_a_card_deleted_by_hand_is_sent_and_pinned_anew(office: Office, siti: Citizen, case: str) -> None:
    old = office.card(case)["message_id"]
    office.world.delete(office.budi.person, office.card(case))
    await siti.says("Pertama")
    assert office.card(case)["message_id"] != old
    assert state(office, case) == "diproses, giliran petugas"


async def test_without_the_right_everything_waits_and_general_says_which(
    office: Office, siti: Citizen, case: str
) -> None:
    office.world.demote(office.world.bot, office.world.staff)
    office.world.delete_topic(office.budi.person, office.topic(case))
    for text in WORDS:
        office.world.say(siti.person, text)
    await office.world.changed.until(lambda: NEEDS_TOPICS in in_general(office), 5)
    office.world.promote(office.world.bot, office.world.staff, USUAL_RIGHTS)
    await office.quiet()
    assert (topics(office, case), said_in_topic(office, case)) == (1, WORDS)
    assert in_general(office).count(NEEDS_TOPICS) == 1


@pytest.mark.parametrize("by_hand", [True, False])
async def test_a_closed_topic_without_rights_keeps_the_words_until_it_is_open(
    office: Office, siti: Citizen, case: str, by_hand: bool
) -> None:
    thread = office.topic(case)
    office.world.demote(office.world.bot, office.world.staff)
    office.world.close_topic(office.budi.person, thread)
    for text in WORDS:
        office.world.say(siti.person, text)
    await office.world.changed.until(lambda: NEEDS_TOPICS in in_general(office), 5)
    if by_hand:
        office.world.reopen_topic(office.budi.person, thread)
    else:
        office.world.promote(office.world.bot, office.world.staff, USUAL_RIGHTS)
    await office.quiet()
    assert (office.topic(case), said_in_topic(office, case)) == (thread, WORDS)


async def test_put_out_of_the_group_the_desk_tells_the_coordinator_and_keeps_the_words(
    office: Office, siti: Citizen, budi: Staffer, case: str
) -> None:
    office.world.start(budi.person, None)
    await office.quiet()
    office.world.kick(office.budi.person, office.world.bot, office.world.staff)
    for text in WORDS:
        office.world.say(siti.person, text)
    await office.world.confirmed()
    chat = office.world.chat_of(budi.person)
    await office.world.changed.until(lambda: NEEDS_SEAT in [text_of(each) for each in office.world.messages(chat)], 5)
    office.world.join(office.world.bot, office.world.staff, by=office.budi.person)
    office.world.promote(office.world.bot, office.world.staff, USUAL_RIGHTS)
    await office.quiet()
    assert said_in_topic(office, case) == WORDS
    assert [text_of(each) for each in office.world.messages(chat)].count(NEEDS_SEAT) == 1


async def test_a_group_that_moved_is_followed_with_everything_that_waits(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    old = office.world.staff
    new = office.world.new_group("Petugas", forum=True, bot=False)
    for person in (ani.person, office.budi.person):
        new.seat(person, "member")
    new.seat(office.world.bot, "administrator", USUAL_RIGHTS)
    old.migrated_to = new.id
    for text in WORDS:
        office.world.say(siti.person, text)
    await office.quiet()
    (thread,) = [topic.thread_id for topic in new.topics.values() if case in topic.name]
    there = [text_of(each) for each in office.world.messages(new, thread)]
    assert [text for text in there if text in WORDS] == WORDS
    async with office.store.reading() as look:
        assert await look.house.get("staff-chat") == str(new.id)
        place = await look.places.of(1)
    assert place is not None
    assert (place.chat_id, place.thread_id) == (new.id, thread)


async def test_a_topic_that_cannot_be_made_is_shown_with_ulangi(office: Office, siti: Citizen, budi: Staffer) -> None:
    refusal = "Bad Request: TOPIC_PROBLEM"
    office.sandbox.faults.add("telegram", "400", count=1, methods=["createForumTopic"], description=refusal)
    number = await siti.registers(QUESTION, ADDRESS)
    await siti.says("Pertama")
    assert in_general(office)[-1] == (
        f"⚠️ {number}: topiknya tidak dapat dibuat (kode: refused). "
        "Pesan pengguna tersimpan dan masuk setelah “Ulangi” berhasil."
    )
    await budi.presses("Ulangi")
    assert said_in_topic(office, number) == ["Pertama"]
    assert state(office, number) == "baru, belum ada petugas"


async def test_a_group_on_the_move_is_not_taken_for_a_foreign_one(
    office: Office, siti: Citizen, budi: Staffer, case: str
) -> None:
    """The bot's seat in the new group, and its end in the old one, may be told before the move itself."""
    await office.life.stop()
    await office.starts(quiet=5.0)
    office.world.start(budi.person, None)
    await office.quiet()
    old = office.world.staff
    new = office.world.new_group("Petugas", forum=True, bot=False)
    new.seat(budi.person, "creator")
    bot, away = new.seat(office.world.bot, "administrator", USUAL_RIGHTS), Member(office.world.bot, "left")
    office.world.emit_member("my_chat_member", new, budi.person, away, bot)
    office.world.emit_member("my_chat_member", old, budi.person, old.member(office.world.bot), away)
    office.world.say(budi.person, "Kita pindah", new)
    await office.world.confirmed()
    await office.service.inbox.idle.wait()
    old.migrated_to = new.id
    service_message(office.world, new, person_sender(budi.person), {"migrate_from_chat_id": old.id})
    await siti.says("Masih di sini?")
    assert office.world.called("leaveChat") == []
    assert [text_of(each) for each in office.world.messages(new) if "pamit" in text_of(each)] == []
    assert NEEDS_SEAT not in [text_of(each) for each in office.world.messages(budi.person)]
    (thread,) = [topic.thread_id for topic in new.topics.values() if case in topic.name]
    assert "Masih di sini?" in [text_of(each) for each in office.world.messages(new, thread)]
