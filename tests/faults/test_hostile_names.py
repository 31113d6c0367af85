"""Names and texts made to break out of their place: topics, cards, letters, headings (promise P15)."""

from tests.stories.desk_views import QUESTION, line
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


async def test_names_go_into_topics_cards_and_letters_as_text_only(office: Office, ani: Staffer) -> None:
    for turn, (kind, name) in enumerate(NAMES.items()):
        siti, address = office.citizen(name), f"siti{turn}@contoh.go.id"
        await siti.starts()
        number = await siti.registers(QUESTION, address)
        await ani.presses_card("Ambil", number)
        await ani.says("Berikut tabelnya", number)
        await ani.presses_card("Tutup", number)
        await ani.presses("Sudah terjawab", number)
        await ani.presses("Pakai", number)
        assert "Siti" in line(office, number, "Pengguna: ").replace("\u0301", "") or kind in UNLIKE
        assert "\n" not in office.world.staff.topics[office.topic(number)].name
        letters = office.mails[turn * 3 :]
        assert [mail.recipients for mail in letters] == [(address,)] * 3, kind
        assert [set(mail.headers) for mail in letters] == [HEADERS] * 3, kind
        assert [mail for mail in letters if "<b>Siti" in mail.html] == []
    async with office.store.reading() as look:
        assert await look.outbox.counts() == {}
        assert await look.inbox.counts() == {}
