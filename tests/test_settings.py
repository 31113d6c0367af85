"""Settings: everything wrong is said at once, secrets are never repeated, and .env.example is the class."""

from pathlib import Path

import pytest
from pydantic import SecretStr

from pstbot.settings import Settings, SettingsError, load_settings, print_env

EXAMPLE = Path(__file__).parents[1] / ".env.example"
TOKEN = "123456:abc-DEF_1234567890"


@pytest.fixture(autouse=True)
def empty_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(f"PSTBOT_{name.upper()}", raising=False)
    monkeypatch.chdir(tmp_path)


def load(**lines: str) -> Settings:
    Path(".env").write_text("".join(f"PSTBOT_{name}={value}\n" for name, value in lines.items()), encoding="utf-8")
    return load_settings()


def refused(**lines: str) -> list[tuple[str, ...]]:
    with pytest.raises(SettingsError) as error:
        load(**lines)
    return [tuple(problem) for problem in error.value.problems]


def wrong(**lines: str) -> list[str]:
    """The names of the settings refused, where only they are wrong."""
    return [name for name, _, _ in refused(**({"BOT_TOKEN": TOKEN} | lines))]


def test_example_is_printed_from_the_class() -> None:
    assert EXAMPLE.read_text(encoding="utf-8") == print_env(Settings)


def test_example_itself_lacks_the_token_only() -> None:
    Path(".env").write_text(EXAMPLE.read_text(encoding="utf-8"), encoding="utf-8")
    with pytest.raises(SettingsError) as error:
        load_settings()
    assert [problem.name for problem in error.value.problems] == ["PSTBOT_BOT_TOKEN"]


def test_example_with_every_line_active_is_understood() -> None:
    text = EXAMPLE.read_text(encoding="utf-8").replace("\n#PSTBOT_", "\nPSTBOT_")
    Path(".env").write_text(text.replace("BOT_TOKEN=", f"BOT_TOKEN={TOKEN}"), encoding="utf-8")
    assert load_settings() == load(BOT_TOKEN=TOKEN)


def test_token_alone_is_enough() -> None:
    settings = load(BOT_TOKEN=TOKEN)
    assert settings.bot_token == SecretStr(TOKEN)
    assert (settings.database_url, settings.timezone, settings.locale) == (
        "sqlite:///var/pstbot.db",
        "Asia/Makassar",
        "id",
    )
    assert (settings.staff_chat_id, settings.smtp_host, settings.office_file) == (None, None, None)


def test_environment_wins_over_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PSTBOT_LOCALE", "en")
    assert load(BOT_TOKEN=TOKEN, LOCALE="id").locale == "en"


def test_everything_wrong_is_reported_at_once() -> None:
    assert refused(
        STAFF_CHAT_ID="5",
        DATABASE_URL="postgresql://pst:rahasia@db/pst",
        SMTP_HOST="smtp.kantor.go.id",
        SMTP_SECURITY="off",
        HTTP_PORT="99999",
        LOCALE="fr",
        TIMEZONE="Asia/Tarakan",
        OFFICE_FILE="tidak-ada.toml",
        BOT_TOKN=TOKEN,
    ) == [
        ("PSTBOT_BOT_TOKEN", "belum diisi", "isi di .env, atau jalankan `pstbot init`"),
        ("PSTBOT_STAFF_CHAT_ID", "bukan id grup", "id grup adalah bilangan negatif, misalnya -1001234567890"),
        (
            "PSTBOT_DATABASE_URL",
            "PostgreSQL belum didukung",
            "untuk sekarang pakai sqlite:///var/pstbot.db, cukup untuk satu kantor",
        ),
        ("PSTBOT_HTTP_PORT", "terlalu besar", "paling besar 65535"),
        ("PSTBOT_TIMEZONE", "zona waktu tidak dikenal", "pakai misalnya Asia/Makassar (WITA)"),
        ("PSTBOT_LOCALE", "pilihan tidak dikenal", "pilih 'id' atau 'en'"),
        (
            "PSTBOT_OFFICE_FILE",
            "berkas tidak ditemukan",
            "periksa jalurnya, atau kosongkan untuk memakai data BPS Kaltara",
        ),
        (
            "PSTBOT_SMTP_SENDER",
            "belum diisi, padahal PSTBOT_SMTP_HOST sudah",
            "isi juga, atau kosongkan semuanya",
        ),
        ("PSTBOT_SMTP_SECURITY", "surat akan melewati jaringan tanpa sandi", "pakai starttls atau tls"),
        ("PSTBOT_BOT_TOKN", "tidak dikenal", "mungkin maksudnya PSTBOT_BOT_TOKEN"),
    ]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BOT_TOKEN", "token saya"),
        ("STAFF_CHAT_ID", "petugas"),
        ("TELEGRAM_API_URL", "ftp://server"),
        ("PROXY", "proxy.kantor:3128"),
        ("DATABASE_URL", "mysql://db"),
        ("DATABASE_URL", "sqlite://"),
        ("DATABASE_URL", "sqlite:///:memory:"),
        ("SMTP_PORT", "0"),
        ("SMTP_REPLY_TO", "a@b.id,c@d.id"),
        ("SMTP_REPLY_TO", "Kantor <a@b.id>"),
        ("HTTP_HOST", "http://0.0.0.0"),
        ("TIMEZONE", "../../etc/passwd"),
        ("TIMEZONE", "Asia"),
    ],
)
def test_one_wrong_value_is_named(name: str, value: str) -> None:
    assert wrong(**{name: value}) == [f"PSTBOT_{name}"]


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ({"SMTP_SENDER": "a@b.id"}, ["PSTBOT_SMTP_HOST"]),
        ({"SMTP_USERNAME": "a"}, ["PSTBOT_SMTP_PASSWORD"]),
        (
            {"ZOOM_CLIENT_ID": "a", "ZOOM_CLIENT_SECRET": "b"},
            ["PSTBOT_ZOOM_ACCOUNT_ID", "PSTBOT_ZOOM_HOST_EMAIL"],
        ),
        ({"WEBHOOK_URL": "https://pst.kantor.go.id/bot"}, ["PSTBOT_WEBHOOK_SECRET"]),
    ],
)
def test_halves_are_completed_or_emptied(given: dict[str, str], missing: list[str]) -> None:
    assert wrong(**given) == missing


def test_plain_mail_is_accepted_on_this_machine_only() -> None:
    local = {"SMTP_HOST": "127.0.0.1", "SMTP_SENDER": "pst@kantor.test", "SMTP_SECURITY": "off"}
    assert load(BOT_TOKEN=TOKEN, **local).smtp_security == "off"
    assert wrong(**(local | {"SMTP_HOST": "10.0.0.9"})) == ["PSTBOT_SMTP_SECURITY"]


def test_secrets_stand_neither_in_the_report_nor_in_the_printed_settings() -> None:
    with pytest.raises(SettingsError) as error:
        load(BOT_TOKEN="rahasia sekali", WEBHOOK_SECRET="pendek", WEBHOOK_URL="http://rahasia", HTTP_PORT="rahasia")
    assert "rahasia sekali" not in str(error.value)
    assert [problem.name for problem in error.value.problems] == [
        "PSTBOT_BOT_TOKEN",
        "PSTBOT_WEBHOOK_URL",
        "PSTBOT_WEBHOOK_SECRET",
        "PSTBOT_HTTP_PORT",
    ]
    assert "pendek" not in str(error.value)
    assert TOKEN not in repr(load(BOT_TOKEN=TOKEN))


def test_file_that_is_no_text_is_named() -> None:
    Path(".env").write_bytes(b"PSTBOT_BOT_TOKEN=\xff\xfe\n")
    with pytest.raises(SettingsError) as error:
        load_settings()
    assert [problem.name for problem in error.value.problems] == [".env"]


def test_unknown_names_that_resemble_nothing_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PSTBOT_TEST_SEED", "1")
    assert load(BOT_TOKEN=TOKEN).locale == "id"
