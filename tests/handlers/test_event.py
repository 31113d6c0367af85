"""What is read out of a message: commands with all their words, whoever they are addressed to."""

import pytest

from handlers.event import _command


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("/kasus", ("kasus", "")),
        ("/kasus@sandbox_bot 12", ("kasus", "12")),
        ("/KASUS", ("kasus", "")),
        ("/tunggu satu dua\ntiga", ("tunggu", "satu dua\ntiga")),
        ("/tunggu\nsatu dua", ("tunggu", "satu dua")),
        ("/start v-123456", ("start", "v-123456")),
        ("/kasus@other_bot 12", (None, "")),
        ("/", (None, "")),
        ("/ spasi", (None, "")),
        ("kasus", (None, "")),
    ],
)
def test_command_and_its_words_are_read(text: str, read: tuple[str | None, str]) -> None:
    assert _command(text, "sandbox_bot") == read
