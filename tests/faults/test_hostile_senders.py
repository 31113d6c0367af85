"""Who is not who they seem: channels, linked channels, bots, inline bots, former officers, strangers' groups (P13)."""

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, in_general
from tests.stories.people import Citizen, Json, Office, Staffer

CHANNEL: Json = {"id": -1002100009999, "title": "Kabar", "type": "channel"}
TELEGRAM: Json = {"id": 777000, "is_bot": False, "first_name": "Telegram"}


@pytest.fixture
async def case(office: Office, siti: Citizen) -> str:
    return await siti.registers(QUESTION, ADDRESS)


async def says_raw(office: Office, **content: object) -> None:
    """A message in the staff group as Telegram would bring it."""
    number = office.world.next_message_id(office.world.staff)
    office.world.inject({"message": {"message_id": number, "date": 1, "chat": office.world.staff.shape, **content}})
    await office.quiet()


async def test_post_of_a_linked_channel_asks_for_no_role_and_never_leaves(
    office: Office, siti: Citizen, case: str
) -> None:
    seen, thread = siti.sees, office.topic(case)
    origin = {"type": "channel", "date": 1, "chat": CHANNEL, "message_id": 9}
    post = {"from": TELEGRAM, "sender_chat": CHANNEL, "is_automatic_forward": True, "forward_origin": origin}
    for place in ({}, {"message_thread_id": thread, "is_topic_message": True}):
        await says_raw(office, text="Rilis inflasi", **post, **place)
    assert (siti.sees, in_general(office)) == (seen, [])
    async with office.store.reading() as look:
        assert await look.staff.get(777000) is None


async def test_words_of_bots_and_through_bots_never_leave_a_topic(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    await ani.presses_card("Ambil", case)
    seen = siti.sees
    place = {"message_thread_id": office.topic(case), "is_topic_message": True}
    bot = {"id": 99, "is_bot": True, "first_name": "Lain", "username": "lain_bot"}
    await says_raw(office, text="iklan", **place, **{"from": bot})
    await says_raw(office, text="iklan", **place, **{"from": ani.person.user(), "via_bot": bot})
    await says_raw(office, text="iklan", **place, **{"from": bot, "sender_chat": office.world.staff.shape})
    assert siti.sees == seen


async def test_words_of_a_citizen_through_an_inline_bot_are_words(office: Office, siti: Citizen, case: str) -> None:
    bot = {"id": 99, "is_bot": True, "first_name": "Kamus", "username": "kamus_bot"}
    number = office.world.next_message_id(siti.chat)
    message = {"message_id": number, "date": 1, "chat": siti.chat.shape, "from": siti.person.user(), "via_bot": bot}
    office.world.inject({"message": {**message, "text": "Terjemahan dari kamus"}})
    await office.quiet()
    assert office.in_topic(case)[-1] == "Terjemahan dari kamus"


async def test_officer_who_left_can_do_nothing_and_the_case_goes_on_with_a_colleague(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await ani.says("Berikut tabelnya", case)
    card = office.card(case)
    office.world.leave(ani.person, office.world.staff)
    await office.quiet()
    place = {"message_thread_id": office.topic(case), "is_topic_message": True}
    seen = siti.sees
    await says_raw(office, text="Saya masih di sini", **place, **{"from": ani.person.user()})
    pressed = {"id": "5", "from": ani.person.user(), "chat_instance": "1", "data": "p:close-default:1:resolved"}
    office.world.inject({"callback_query": {**pressed, "message": card}})
    await office.quiet()
    assert siti.sees == seen
    await budi.says("Saya lanjutkan", case)
    await budi.presses("Kirim", case)
    assert siti.sees_last == f"Budi Santoso · {case}\nSaya lanjutkan"


async def test_stranger_in_the_group_changes_nothing_with_any_command(office: Office, siti: Citizen, case: str) -> None:
    dewi = office.newcomer("Dewi")
    await office.quiet()
    seen = siti.sees
    for text in ("/tugas", "/peran", "/sistem", "/catatan x", "/tunggu x", "/kasus", "Jawaban saya", "// x"):
        await dewi.says(text, case)
    card = office.card(case)
    for data in ("p:take:1:", "p:close-default:1:resolved", f"p:enrol:{dewi.id}:coordinator", "p:retry:1:"):
        office.world.press_data(dewi.person, card, data)
        await office.quiet()
    async with office.store.reading() as look:
        case_now, officer = await look.consultations.get(1), await look.staff.get(dewi.id)
        assert case_now is not None
        assert officer is not None
        assert (case_now.owner_id, case_now.status.value, officer.role) == (None, "new", None)
    assert siti.sees == seen


async def test_foreign_groups_hear_nothing_of_the_desk(office: Office, siti: Citizen, case: str) -> None:
    andi = office.world.add_outsider("Andi")
    group = office.world.new_group("Palsu", forum=True, creator=andi)
    await office.quiet()
    message = {"date": 1, "chat": group.shape, "from": andi.user(), "message_id": 9}
    for text in ("/tugas", "/kasus", "/start ks-1", "Halo", "/sistem"):
        office.world.inject({"message": {**message, "text": text}})
    office.world.inject({"message": {**message, "migrate_to_chat_id": office.world.staff.id}})
    office.world.inject({"message": {**message, "migrate_from_chat_id": -5}})
    pressed = {"id": "5", "from": andi.user(), "chat_instance": "1", "message": message}
    office.world.inject({"callback_query": {**pressed, "data": "p:take:1:"}})
    await office.quiet()
    said = [each.get("text", "") for each in office.world.messages(group) if each["from"]["is_bot"]]
    assert [text for text in said if text and not text.startswith("Terima kasih sudah mengundang")] == []
    async with office.store.reading() as look:
        assert await look.house.get("staff-chat") == str(office.world.staff.id)


async def test_citizen_cannot_write_into_a_topic_by_a_reply_to_anything(
    office: Office, siti: Citizen, case: str
) -> None:
    """A reply names a number of the private chat; numbers of other people's chats lead nowhere."""
    andi = office.citizen("Andi")
    await andi.starts()
    before = office.in_topic(case)
    for number in range(1, 40):
        reply = {"message_id": number, "date": 1, "chat": andi.chat.shape}
        about = {"message_id": 900 + number, "date": 1, "chat": andi.chat.shape, "from": andi.person.user()}
        office.world.inject({"message": {**about, "text": "Halo", "reply_to_message": reply}})
    await office.quiet()
    assert office.in_topic(case) == before
