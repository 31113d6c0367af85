"""What officers send in the case of somebody without Telegram, as it arrives in the mailbox."""

from typing import Any

import pytest

from tests.stories.desk_views import last_in_topic, signs, state
from tests.stories.people import Office, Staffer
from tests.stories.recorded import ASKED, JOKO, link_in, records
from tests.stories.test_relay_kinds import CONTACT, PLACE, POLL, VENUE

NAMED = (
    "⚠️ Suratnya terkirim, tetapi berkas ini hanya disebut namanya (terlalu besar untuk surat, atau tidak lagi tersedia)"
)


@pytest.fixture
async def case(office: Office, ani: Staffer) -> str:
    return await records(office, ani, f"kunjungan Joko; {JOKO}; {ASKED}")


def answer(office: Office) -> Any:
    return office.mail_to(JOKO, "jawaban untuk Anda")


async def test_a_document_arrives_with_its_caption(office: Office, ani: Staffer, case: str) -> None:
    table = bytes(range(256)) * 4000
    sent = await ani.sends("document", case, file_name="Inflasi Tarakan.xlsx", content=table, caption="Tabelnya")
    letter = answer(office)
    assert [(each.name, each.content) for each in letter.attachments] == [("Inflasi Tarakan.xlsx", table)]
    assert "\nTabelnya\n\nTerlampir: Inflasi Tarakan.xlsx\n" in letter.text
    assert signs(office, sent["message_id"]) == ["👍"]


@pytest.mark.parametrize("kind", ["photo", "animation", "voice", "video", "audio", "video_note", "sticker"])
async def test_every_kind_of_file_arrives(office: Office, ani: Staffer, case: str, kind: str) -> None:
    await ani.sends(kind, case, file_name="rekaman", content=b"isi")
    (file,) = answer(office).attachments
    assert (file.content, file.name != "") == (b"isi", True)


async def test_an_album_is_one_letter(office: Office, ani: Staffer, case: str) -> None:
    sent = await ani.sends_album(case, "photo", "photo", "photo", caption="Tiga halaman", content=b"foto")
    letters = [mail for mail in office.mails if "jawaban" in mail.subject]
    assert [[each.name for each in mail.attachments] for mail in letters] == [
        ["photo.jpg", "photo (2).jpg", "photo (3).jpg"]
    ]
    assert signs(office, sent[0]["message_id"]) == ["👍"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ({"location": PLACE}, "2.837200,117.365100\nhttps://maps.google.com/?q=2.837200,117.365100"),
        ({"location": PLACE, "venue": VENUE}, "BPS Kaltara\nJl. H. Masykur RT 19\n2.837200,117.365100\n"),
        ({"contact": CONTACT}, "PST Kaltara\n+62552203325"),
        ({"poll": POLL}, "Tahun berapa?\n• 2023\n• 2024"),
    ],
)
async def test_places_people_and_polls_become_words(
    office: Office, ani: Staffer, case: str, content: dict[str, Any], words: str
) -> None:
    office.world.send_other(ani.person, content, office.world.staff, office.topic(case))
    await office.quiet()
    assert f"\n{words}" in answer(office).text


async def test_dice_are_refused_as_everywhere(office: Office, ani: Staffer, case: str) -> None:
    mails = len(office.mails)
    office.world.send_other(ani.person, {"dice": {"emoji": "🎲", "value": 4}}, office.world.staff, office.topic(case))
    await office.quiet()
    assert last_in_topic(office, case).startswith("Jenis pesan ini tidak dapat diteruskan")
    assert len(office.mails) == mails


async def test_a_file_of_25_megabytes_is_named_and_comes_in_telegram(office: Office, ani: Staffer, case: str) -> None:
    sent = await ani.sends("document", case, file_name="peta.zip", content=b"x" * 25_000_000, caption="Petanya")
    letter = answer(office)
    assert letter.attachments == ()
    assert "Berkas ini tidak dapat kami lampirkan: peta.zip." in letter.text
    assert last_in_topic(office, case) == f"{NAMED}: peta.zip. Pengguna diberi tahu cara mendapatkannya."
    assert (signs(office, sent["message_id"]), state(office, case)) == (["👍"], "sudah dijawab, menunggu pengguna")
    joko = office.citizen("Joko")
    await joko.starts(link_in(letter))
    await joko.presses("Setuju, lanjutkan di Telegram")
    assert [each["document"]["file_name"] for each in joko.from_bot if "document" in each] == ["peta.zip"]


async def test_what_fits_goes_along_and_what_does_not_is_named(
    office: Office, ani: Staffer, case: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PSTBOT_SMTP_FILES_MB", "1")
    await office.restarts()
    staff, thread = office.world.staff, office.topic(case)
    for name, size in (("a.pdf", 700_000), ("b.pdf", 700_000), ("c.pdf", 300_000)):
        office.world.send(
            ani.person,
            "document",
            chat=staff,
            thread=thread,
            file_name=name,
            content=b"x" * size,
            media_group_id="album-9",
        )
    await office.quiet()
    assert [each.name for each in answer(office).attachments] == ["a.pdf", "c.pdf"]
    assert last_in_topic(office, case).startswith(f"{NAMED}: b.pdf.")


@pytest.mark.parametrize("methods", [["getFile"], ["file"]])
async def test_a_file_that_telegram_has_lost_is_named(
    office: Office, ani: Staffer, case: str, methods: list[str]
) -> None:
    gone = "Bad Request: wrong file_id or the file is temporarily unavailable"
    office.sandbox.faults.add("telegram", "400", methods=methods, description=gone)
    await ani.sends("document", case, file_name="tabel.xlsx", content=b"isi")
    assert "Berkas ini tidak dapat kami lampirkan: tabel.xlsx." in answer(office).text
    assert last_in_topic(office, case).startswith(f"{NAMED}: tabel.xlsx.")


async def test_a_short_trouble_of_telegram_costs_no_file(office: Office, ani: Staffer, case: str) -> None:
    office.sandbox.faults.add("telegram", "reset_after", count=1, methods=["file"])
    await ani.sends("document", case, file_name="tabel.xlsx", content=b"isi" * 50_000)
    assert [each.content for each in answer(office).attachments] == [b"isi" * 50_000]
    assert len([mail for mail in office.mails if "jawaban" in mail.subject]) == 1


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ('a"; filename="b.v2.pdf', "a_; filename=_b.v2.pdf"),
        ("../../etc/passwd.txt", "_.._etc_passwd.txt"),
        ("a\r\nBcc: eve@contoh.id\r\n\r\nhalo.pdf", "a Bcc_ eve@contoh.id halo.pdf"),
        ("a\u2028b.pdf", "a b.pdf"),
        ("é" * 200 + ".pdf", "é" * 96 + ".pdf"),
    ],
)
async def test_a_hostile_file_name_is_only_a_name(
    office: Office, ani: Staffer, case: str, name: str, shown: str
) -> None:
    await ani.sends("document", case, file_name=name, content=b"isi")
    letter = answer(office)
    assert [each.name for each in letter.attachments] == [shown]
    assert (letter.recipients, {"Bcc", "Cc"} & set(letter.headers)) == ((JOKO,), set())


async def test_interim_words_are_news_and_start_no_silence(office: Office, ani: Staffer, case: str) -> None:
    await ani.says("/tunggu Besok kami kabari", case)
    letter = office.mail_to(JOKO, "kabar tentang permintaan Anda")
    assert "Petugas mengabarkan permintaan Anda." in letter.text
    assert state(office, case) == "diproses, giliran petugas"


async def test_a_letter_cannot_be_taken_back_or_changed_and_the_officer_is_told(
    office: Office, ani: Staffer, case: str
) -> None:
    said = await ani.says("2,1 persen", case)
    mails = len(office.mails)
    await ani.edits(said, "2,2 persen")
    assert last_in_topic(office, case).startswith(
        "Perubahan Anda disimpan, tetapi jawaban itu sudah dikirim lewat surat"
    )
    await ani.says("/tarik", case, reply_to=said)
    assert last_in_topic(office, case).startswith(
        "Jawaban itu sudah dikirim lewat surat e-mail, jadi tidak dapat ditarik"
    )
    assert len(office.mails) == mails


async def test_details_are_asked_by_letter_and_completed_by_the_reply(office: Office, ani: Staffer, case: str) -> None:
    await ani.presses_card("Minta kelengkapan", case)
    await ani.presses("☐ wilayah", case)
    await ani.presses("Kirim", case)
    letter = office.mail_to(JOKO, "ada yang perlu dilengkapi")
    assert "\n1. wilayah\n" in letter.text
    assert link_in(letter).startswith("ks-1-")
    await ani.says("/balasan Kota Tarakan", case)
    assert state(office, case) == "diproses, giliran petugas"


async def test_a_reopened_case_is_told_by_letter(office: Office, ani: Staffer, case: str) -> None:
    await ani.presses_card("Catat balasan", case)
    await ani.presses("Menarik permintaan", case)
    await ani.presses_card("Buka kembali", case)
    assert "cukup balas surat ini" in office.mail_to(JOKO, "dibuka kembali").text


async def test_every_letter_about_a_case_has_its_number_a_way_to_reply_and_a_signed_link(
    office: Office, ani: Staffer, case: str
) -> None:
    await ani.says("2,1 persen", case)
    await office.passes(days=8)
    letters = [mail for mail in office.mails if JOKO in mail.recipients]
    assert len(letters) == 5  # received, answered, two reminders, closed
    for mail in letters:
        assert mail.subject.startswith(f"{case}: ")
        assert mail.headers["Reply-To"] == "BPS Provinsi Kalimantan Utara <bps6500@bps.go.id>"
        page, number, signature = link_in(mail).split("-", 2)
        assert (page in ("ks", "diam"), number, len(signature)) == (True, "1", 22)
