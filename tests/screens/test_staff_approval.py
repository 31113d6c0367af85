"""The question to a second eye in both languages: who is called, which buttons stand under it, and that it fits."""

from collections.abc import Iterator

import pytest

from handlers.buttons import pack
from pstbot.ports.approvals import Approval
from pstbot.ports.storage import Officer
from pstbot.screens import staff_approval as screens
from pstbot.screens.clipping import units
from pstbot.screens.screen import Screen
from pstbot.screens.voice import Voice
from pstbot.texts import Texts
from pstbot.texts.markup import stripped
from tests.domain.desk import local
from tests.screens.staff_facts import facts

TEXTS = Texts(strict=True)
ID = Voice(TEXTS, "id")
LONG = "W" * 64 + " " + "W" * 64
NOON = local("2026-03-02 12:00")
WORDS = Approval(2**53, 1, 5, 102, NOON)
CHANGE = Approval(2**53, 1, 5, 102, NOON, kind="text", body={"text": "b"})
BUDI = Officer(101, "Budi Santoso")


def every(voice: Voice) -> Iterator[Screen]:
    for asked in screens.Asked:
        for question in (WORDS, CHANGE):
            yield screens.waiting(voice, question, asked, [Officer(2**52, LONG)] * 9, "q" * 4000)
    for own in (True, False):
        yield screens.approved(voice, LONG, LONG, "q" * 4000, own=own)
    for fate in ("changed", "file", "mailed", "kept"):
        yield screens.change_approved(voice, fate, LONG, LONG)
    yield screens.choose_remark(voice, WORDS, facts().case)
    yield screens.ask_remark(voice, WORDS, Officer(2**52, LONG))
    yield screens.asked_again(voice, LONG, "r" * 500, LONG)
    yield from (screens.returned(voice, LONG, "q" * 4000), screens.overtaken(voice))


@pytest.mark.parametrize("locale", ["id", "en"])
def test_every_screen_renders_and_fits(locale: str) -> None:
    for screen in every(Voice(TEXTS, locale)):
        assert 0 < units(stripped(screen.body)) <= 4096, screen.body[:80]
        for button in (button for row in screen.rows for button in row):
            assert len(pack(button.act, button.ref, button.extra).encode()) <= 64
            assert 0 < units(button.label) <= 64


def test_the_colleague_with_most_time_is_called_and_both_decisions_stand_there() -> None:
    screen = screens.waiting(ID, WORDS, screens.Asked.COLLEAGUE, [BUDI])
    assert screen.body == (
        "✋ Belum terkirim: menunggu mata kedua. "
        '<a href="tg://user?id=101">Budi Santoso</a>, mohon dibaca; rekan lain juga boleh menyetujui.'
    )
    assert [button.label for button in screen.rows[0]] == ["Setujui dan kirim", "Kembalikan"]


def test_a_change_says_that_the_citizen_still_reads_the_old_words() -> None:
    body = stripped(screens.waiting(ID, CHANGE, screens.Asked.NOBODY, []).body)
    assert body == (
        "✋ Perubahan ini belum sampai kepada pengguna: menunggu mata kedua. "
        "Saat ini tidak ada yang dapat menyetujuinya."
    )


def test_a_quoted_answer_is_never_read_as_markup() -> None:
    body = screens.approved(ID, "Budi", "Ani", "<b>10</b> & 12").body
    assert body.endswith("<blockquote>&lt;b&gt;10&lt;/b&gt; &amp; 12</blockquote>")
