"""The signs in front of an officer's words, and the words without them."""

import pytest

from handlers.officer.marks import Mark, has_words, mark_of, unmarked
from pstbot.services.said import Said


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("Ini jawabannya", Mark.NONE),
        ("", Mark.NONE),
        ("1/2 dari data", Mark.NONE),
        ("//cek", Mark.NOTE),
        ("//", Mark.NOTE),
        ("/catatan cek", Mark.NOTE),
        ("/Catatan\ncek", Mark.NOTE),
        ("/catatan@pstbot cek", Mark.NOTE),
        ("/catatan@PstBot cek", Mark.NOTE),
        ("/catatan@lain_bot cek", Mark.OTHER),
        ("/tunggu@lain_bot ya", Mark.OTHER),
        ("/tunggu ya", Mark.INTERIM),
        ("/tunggu", Mark.INTERIM),
        ("/tunggulah", Mark.OTHER),
        ("/ 5", Mark.OTHER),
        ("/données", Mark.OTHER),
    ],
)
def test_the_beginning_of_a_text_says_what_it_is(text: str, mark: Mark) -> None:
    assert mark_of(text, "pstbot") is mark


def test_the_words_lose_their_command_and_keep_their_formats() -> None:
    entities = [
        {"type": "bot_command", "offset": 0, "length": 7},
        {"type": "italic", "offset": 0, "length": 10},
        {"type": "bold", "offset": 11, "length": 2},
    ]
    words = unmarked(Said("text", {"text": "/tunggu 🙂 ya ya", "entities": entities}))
    assert words.body == {
        "text": "🙂 ya ya",
        "entities": [{"type": "italic", "offset": 0, "length": 2}, {"type": "bold", "offset": 3, "length": 2}],
    }


def test_a_caption_loses_its_command_and_a_file_needs_no_words() -> None:
    words = unmarked(Said("photo", {"file_id": "f", "caption": "/tunggu", "caption_entities": []}))
    assert (words.body["caption"], words.body["file_id"], has_words(words)) == ("", "f", True)


@pytest.mark.parametrize("text", ["/tunggu", "/tunggu \n ", "//", "// "])
def test_a_command_alone_has_no_words(text: str) -> None:
    assert not has_words(unmarked(Said("text", {"text": text, "entities": []})))
