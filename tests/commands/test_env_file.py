"""``.env``: known lines change where they stand, unknown ones stay, and it is put in place whole or not at all."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from dotenv import dotenv_values
from hypothesis import given
from hypothesis import strategies as st

from pstbot.commands.installing.env_file import Change, EnvFile, can_be_written
from pstbot.settings import Settings, SettingsError, print_env

NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
TOKEN = {"PSTBOT_BOT_TOKEN": "1:baru"}


def env(text: str | None = None) -> EnvFile:
    if text is not None:
        Path(".env").write_text(text, encoding="utf-8")
    return EnvFile(Path(".env"))


def test_new_file_is_the_example_filled_in() -> None:
    text = env().text_with(TOKEN | {"PSTBOT_STAFF_CHAT_ID": "-100"})
    expected = print_env(Settings).replace("PSTBOT_BOT_TOKEN=", "PSTBOT_BOT_TOKEN=1:baru")
    assert text == expected.replace("#PSTBOT_STAFF_CHAT_ID=", "PSTBOT_STAFF_CHAT_ID=-100")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "PSTBOT_BOT_TOKEN=1:baru\n"),
        ("LAIN=1", "LAIN=1\nPSTBOT_BOT_TOKEN=1:baru\n"),
        ("# kita\n\nPSTBOT_BOT_TOKEN=1:lama # tua\nLAIN='a b'\n", "# kita\n\nPSTBOT_BOT_TOKEN=1:baru\nLAIN='a b'\n"),
        ("export PSTBOT_BOT_TOKEN='1:lama'\n", "export PSTBOT_BOT_TOKEN=1:baru\n"),
        ("#PSTBOT_BOT_TOKEN=\nLAIN=1\n", "PSTBOT_BOT_TOKEN=1:baru\nLAIN=1\n"),
        ("#PSTBOT_BOT_TOKEN=\nPSTBOT_BOT_TOKEN=1:a\n", "#PSTBOT_BOT_TOKEN=\nPSTBOT_BOT_TOKEN=1:baru\n"),
        ("PSTBOT_BOT_TOKEN=1:a\nPSTBOT_BOT_TOKEN=1:b\n", "PSTBOT_BOT_TOKEN=1:baru\nPSTBOT_BOT_TOKEN=1:baru\n"),
        ("bukan baris yang sah\nLAIN=\"a\nb\"\n", "bukan baris yang sah\nLAIN=\"a\nb\"\nPSTBOT_BOT_TOKEN=1:baru\n"),
    ],
)  # fmt: skip
def test_only_the_wanted_lines_change(before: str, after: str) -> None:
    assert env(before).text_with(TOKEN) == after


def test_emptied_setting_is_written_empty_where_it_stood_and_nowhere_else() -> None:
    assert env("PSTBOT_SMTP_HOST=smtp.id\n").text_with({"PSTBOT_SMTP_HOST": "", "PSTBOT_PROXY": ""}) == (
        "PSTBOT_SMTP_HOST=\n"
    )


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30))
def test_what_can_be_written_is_read_back(value: str) -> None:
    if can_be_written(value):
        text = EnvFile(Path("tidak-ada")).text_with({"PSTBOT_SMTP_PASSWORD": value})
        Path("dibaca").write_text(text, encoding="utf-8")
        assert (dotenv_values("dibaca").get("PSTBOT_SMTP_PASSWORD") or "") == value


@pytest.mark.parametrize("value", ["rahasia", "a b#c", "o'k\\", '"', "$HARGA", "=", "ünï"])
def test_odd_passwords_can_be_written(value: str) -> None:
    assert can_be_written(value)


def test_password_that_the_reader_would_fill_in_cannot_be_written() -> None:
    assert [can_be_written("a${HOME}b"), can_be_written("${TIDAK_ADA}")] == [False, False]


def test_changes_hide_secrets() -> None:
    changes = env("PSTBOT_BOT_TOKEN=1:lama\nPSTBOT_SMTP_HOST=a\n").changes(
        TOKEN | {"PSTBOT_SMTP_HOST": "b", "PSTBOT_SMTP_PASSWORD": "x"}
    )
    assert changes == [
        Change("PSTBOT_BOT_TOKEN", "••••••", "••••••"),
        Change("PSTBOT_SMTP_HOST", "a", "b"),
        Change("PSTBOT_SMTP_PASSWORD", "", "••••••"),
    ]


def test_old_file_is_copied_and_both_are_private() -> None:
    file = env("PSTBOT_BOT_TOKEN=1:lama\nLAIN=1\n")
    file.path.chmod(0o644)
    with file.staged(TOKEN, NOW) as put:
        copy = put()
    assert copy == file.path.with_name(".env.before-20261123-020000")
    assert (copy.read_text(), file.path.read_text()) == (
        "PSTBOT_BOT_TOKEN=1:lama\nLAIN=1\n",
        "PSTBOT_BOT_TOKEN=1:baru\nLAIN=1\n",
    )
    assert [path.stat().st_mode & 0o777 for path in (copy, file.path)] == [0o600, 0o600]


def test_nothing_changes_when_it_is_not_put() -> None:
    file = env("PSTBOT_BOT_TOKEN=1:lama\n")
    with pytest.raises(RuntimeError), file.staged(TOKEN, NOW):
        raise RuntimeError
    assert (sorted(path.name for path in Path().iterdir()), file.path.read_text()) == (
        [".env"],
        "PSTBOT_BOT_TOKEN=1:lama\n",
    )


def test_file_that_the_service_would_refuse_is_never_put() -> None:
    file = env("PSTBOT_BOT_TOKEN=1:lama\n")
    with pytest.raises(SettingsError), file.staged({"PSTBOT_SMTP_HOST": "smtp.id"}, NOW) as put:
        put()
    assert (sorted(path.name for path in Path().iterdir()), file.path.read_text()) == (
        [".env"],
        "PSTBOT_BOT_TOKEN=1:lama\n",
    )


def test_link_stays_a_link() -> None:
    Path("jauh").mkdir()
    Path("jauh/env").write_text("PSTBOT_BOT_TOKEN=1:lama\n")
    Path(".env").symlink_to("jauh/env")
    with env().staged(TOKEN, NOW) as put:
        put()
    assert (Path(".env").is_symlink(), Path("jauh/env").read_text()) == (True, "PSTBOT_BOT_TOKEN=1:baru\n")
