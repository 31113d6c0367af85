import pytest

from pstbot.search import Smalltalk, packaged_index, smalltalk


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Halo", Smalltalk.GREETING),
        ("haloooo kak", Smalltalk.GREETING),
        ("Assalamu'alaikum wr. wb.", Smalltalk.GREETING),
        ("selamat pagi admin", Smalltalk.GREETING),
        ("Good morning!", Smalltalk.GREETING),
        ("terima kasih banyak atas bantuannya", Smalltalk.THANKS),
        ("makasih ya min", Smalltalk.THANKS),
        ("thank you so much", Smalltalk.THANKS),
        ("p", Smalltalk.PING),
        ("P P P", Smalltalk.PING),
        ("test", Smalltalk.PING),
        ("min?", Smalltalk.PING),
        ("ok", Smalltalk.AGREED),
        ("Oke", Smalltalk.AGREED),
        ("baik pak", Smalltalk.AGREED),
        ("siap!", Smalltalk.AGREED),
        ("👍🏽", Smalltalk.AGREED),
        ("ok terima kasih", Smalltalk.THANKS),
        ("sip makasih", Smalltalk.THANKS),
        ("siap data", None),
        ("halo, jam berapa buka?", None),
        ("terima hadiah boleh?", None),
        ("selamat pagi mau tanya inflasi", None),
        ("inflasi", None),
        ("", None),
        ("\U0001f600", None),
    ],
)
def test_small_talk_is_told_from_questions(text: str, kind: Smalltalk | None) -> None:
    assert smalltalk(text) is kind


def test_no_phrasing_of_an_entry_is_taken_for_small_talk() -> None:
    phrasings = [text for entry in packaged_index().entries for text in (entry.question, *entry.aliases)]
    assert [text for text in phrasings if smalltalk(text)] == []
