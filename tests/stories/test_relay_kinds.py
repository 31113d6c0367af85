"""Everything people send in a conversation arrives on the other side, or its sender learns why not."""

import re
from typing import Any

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION
from tests.stories.people import Citizen, Json, Office, Staffer, text_of

PLACE = {"latitude": 2.8372, "longitude": 117.3651}
VENUE = {"location": PLACE, "title": "BPS Kaltara", "address": "Jl. H. Masykur RT 19"}
CONTACT = {"phone_number": "+62552203325", "first_name": "PST", "last_name": "Kaltara"}
POLL = {
    "id": "5",
    "question": "Tahun berapa?",
    "options": [{"persistent_id": str(year), "text": str(year), "voter_count": 0} for year in (2023, 2024)],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
    "allows_revoting": False,
    "members_only": False,
}
FILES = ("photo", "animation", "document", "voice", "video", "audio", "video_note", "sticker")
CAPTIONED = ("photo", "animation", "document", "voice", "video", "audio")


@pytest.fixture
async def case(office: Office, siti: Citizen, ani: Staffer) -> str:
    number = await siti.registers(QUESTION, ADDRESS)
    await ani.presses_card("Ambil", number)
    return number


def copy_in_topic(office: Office, case: str) -> Json:
    return office.group.messages(case)[-1]


def file_id(message: Json, kind: str) -> str:
    found = message[kind]
    return str((found[-1] if isinstance(found, list) else found)["file_id"])


@pytest.mark.parametrize("kind", FILES)
async def test_a_file_of_a_citizen_arrives_in_the_topic(office: Office, siti: Citizen, case: str, kind: str) -> None:
    caption = "Ini tabelnya" if kind in CAPTIONED else ""
    sent = await siti.sends(kind, file_name="tabel", content=b"x", caption=caption)
    shown = copy_in_topic(office, case)
    assert (file_id(shown, kind), text_of(shown)) == (file_id(sent, kind), caption)


@pytest.mark.parametrize("kind", FILES)
async def test_a_file_of_an_officer_arrives_with_the_officers_name(
    siti: Citizen, ani: Staffer, case: str, kind: str
) -> None:
    sent = await ani.sends(kind, case, file_name="tabel", content=b"x")
    shown = siti.from_bot[-1]
    named = f"Ani Wijaya · {case}" if kind in CAPTIONED else ""
    assert (file_id(shown, kind), text_of(shown)) == (file_id(sent, kind), named)


@pytest.mark.parametrize(
    ("content", "field", "arrives"),
    [
        ({"location": PLACE}, "location", PLACE),
        ({"location": PLACE, "venue": VENUE}, "venue", VENUE),
        ({"contact": CONTACT}, "contact", CONTACT),
        ({"poll": POLL}, "text", "📊 Tahun berapa?\n• 2023\n• 2024"),
    ],
)
async def test_places_people_and_polls_arrive_both_ways(
    office: Office, siti: Citizen, ani: Staffer, case: str, content: Json, field: str, arrives: Any
) -> None:
    office.world.send_other(siti.person, content)
    await office.quiet()
    assert copy_in_topic(office, case)[field] == arrives
    office.world.send_other(ani.person, content, office.world.staff, office.topic(case))
    await office.quiet()
    named = f"Ani Wijaya · {case}\n{arrives}" if field == "text" else arrives
    assert siti.from_bot[-1][field] == named


async def test_a_poll_in_a_shape_of_tomorrow_is_not_carried_and_its_sender_is_told(
    office: Office, siti: Citizen, case: str
) -> None:
    poll = {"id": "5", "question": "Tahun berapa?", "answers": [{"year": 2023}]}
    about = {"message_id": 900, "date": 1, "chat": siti.chat.shape, "from": siti.person.user()}
    before = office.in_topic(case)
    office.world.inject({"message": about | {"poll": poll}})
    await office.quiet()
    assert siti.sees_last.startswith("Maaf, jenis pesan ini tidak dapat kami teruskan")
    assert office.in_topic(case) == before
    office.world.inject(
        {"message": about | {"text": "Jajak pendapat tadi", "reply_to_message": about | {"poll": poll}}}
    )
    await office.quiet()
    assert office.in_topic(case)[-1] == "Jajak pendapat tadi"
    async with office.store.reading() as look:
        assert await look.inbox.counts() == {}


async def test_dice_are_not_carried_and_both_sides_are_told(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    before = office.in_topic(case)
    office.world.send_other(siti.person, {"dice": {"emoji": "🎲", "value": 4}})
    await office.quiet()
    assert siti.sees_last.startswith("Maaf, jenis pesan ini tidak dapat kami teruskan")
    assert office.in_topic(case) == before
    seen = siti.sees
    office.world.send_other(ani.person, {"dice": {"emoji": "🎲", "value": 4}}, office.world.staff, office.topic(case))
    await office.quiet()
    assert office.in_topic(case)[-1].startswith("Jenis pesan ini tidak dapat diteruskan kepada pengguna.")
    assert siti.sees == seen


async def test_replies_point_at_the_matching_copy_on_both_sides(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    answer = await ani.sends("document", case, file_name="tabel.xlsx")
    await siti.says("Tabel ini tahun berapa?", reply_to=siti.from_bot[-1])
    shown = copy_in_topic(office, case)
    assert shown["reply_to_message"]["message_id"] == answer["message_id"]
    await ani.says("Tahun 2024", case, reply_to=shown)
    assert siti.from_bot[-1]["reply_to_message"]["text"] == "Tabel ini tahun berapa?"


async def test_forwarded_words_of_a_citizen_are_marked_with_a_name_only(
    office: Office, siti: Citizen, case: str
) -> None:
    origin = {
        "type": "user",
        "date": 1763862000,
        "sender_user": {"id": 77, "is_bot": False, "first_name": "Rudi\u202e", "username": "rudi77"},
    }
    await siti.says("Mohon data ekspor", forward_origin=origin)
    shown = copy_in_topic(office, case)["text"]
    assert re.sub("[\u202a-\u202e\u2066-\u2069]", "", shown) == "Diteruskan dari Rudi\nMohon data ekspor"
    channel = {"type": "channel", "date": 1763862000, "message_id": 3, "chat": {"id": -1009, "type": "channel"}}
    channel["chat"]["title"] = "Kabar <b>Data</b>"  # type: ignore[index]  # a literal of mixed values
    await siti.sends("photo", caption="Grafik", forward_origin=channel)
    assert text_of(copy_in_topic(office, case)) == "Diteruskan dari Kabar <b>Data</b>\nGrafik"


@pytest.mark.parametrize("name", ["setup.exe", "aplikasi.APK", "tabel.pdf.scr", "gambar\u202egpj.bat", "x.vbs "])
async def test_a_program_is_refused_from_both_sides(
    office: Office, siti: Citizen, ani: Staffer, case: str, name: str
) -> None:
    before = office.in_topic(case)
    await siti.sends("document", file_name=name, content=b"MZ")
    assert siti.sees_last.endswith("Silakan kirim isinya sebagai PDF, gambar, atau tabel.")
    assert office.in_topic(case) == before
    seen = siti.sees
    await ani.sends("document", case, file_name=name, content=b"MZ")
    assert office.in_topic(case)[-1].endswith("Silakan kirim isinya sebagai PDF, gambar, atau tabel.")
    assert siti.sees == seen


async def test_a_refused_file_waits_in_no_request_either(office: Office, siti: Citizen) -> None:
    await siti.sends("document", file_name="setup.exe", content=b"MZ")
    assert siti.sees_last.startswith("Berkas “setup.exe” tidak kami teruskan")
    await siti.registers(QUESTION, ADDRESS)
    assert [call.error for call in office.world.called("sendDocument")] == []


async def test_a_hostile_file_name_is_clipped_and_stays_text(siti: Citizen, case: str) -> None:
    await siti.sends("document", file_name="<b>tabel</b>\n" + "a" * 300 + ".exe", content=b"MZ")
    assert siti.sees_last.startswith(f"Berkas “<b>tabel</b> {'a' * 46}…” tidak kami teruskan")
    assert "entities" not in siti.from_bot[-1]


async def test_words_written_through_another_bots_keyboard_arrive(office: Office, siti: Citizen, case: str) -> None:
    bot = {"id": 9, "is_bot": True, "first_name": "Gif", "username": "gif"}
    office.world.send_other(siti.person, {"via_bot": bot, "text": "Lihat ini"})
    await office.quiet()
    assert text_of(copy_in_topic(office, case)) == "Lihat ini"
