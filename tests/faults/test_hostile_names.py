"""Names and texts made to break out of their place: topics, cards, letters, headings (promise P15)."""

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, line
from tests.stories.people import Office, Staffer

NAMES = {
    "html": "<b>Siti</b> & <a href='x'>Co</a>",
    "tags that never close": "</b></code><i>Siti",
    "emoji": "Siti " + "🧕🏽" * 15 + "👨‍👩‍👧‍👦" * 3,
    "right to left": "\u202eSiti \u05d0\u05d1",
    "newlines": "S\u200bi\u2060t\u200di\ufeff\u2028\x85\x0b\r\nBcc: andi@contoh.go.id\r\n\r\nHalo",
    "template": "={{ 7*7 }} {% raw %} { $name } %s {0} Siti",
    "marks": "Si" + "\u0301" * 60 + "ti",
    "astral letters": "𝕊𝕚𝕥𝕚 " * 12,
}


HEADERS = {"From", "To", "Reply-To", "Subject", "Date", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type"}
UNLIKE = {"marks", "newlines", "astral letters"}


@pytest.mark.parametrize("kind", NAMES)
async def test_name_goes_into_topic_card_and_letters_as_text_only(office: Office, ani: Staffer, kind: str) -> None:
    siti = office.citizen(NAMES[kind])
    await siti.starts()
    number = await siti.registers(QUESTION, ADDRESS)
    await ani.presses_card("Ambil", number)
    await ani.says("Berikut tabelnya", number)
    await ani.presses_card("Tutup", number)
    await ani.presses("Sudah terjawab", number)
    await ani.presses("Pakai", number)
    assert "Siti" in line(office, number, "Pengguna: ").replace("\u0301", "") or kind in UNLIKE
    assert "\n" not in office.world.staff.topics[office.topic(number)].name
    assert [mail.recipients for mail in office.mails] == [(ADDRESS,)] * 3
    for mail in office.mails:
        assert set(mail.headers) == HEADERS
        assert "<b>Siti" not in mail.html
    async with office.store.reading() as look:
        assert await look.outbox.counts() == {}
        assert await look.inbox.counts() == {}
