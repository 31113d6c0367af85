"""``pstbot doctor``: what it finds sound, what it finds wrong, and what it says to do."""

import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db.migrate import migrate, migrations
from db.store import InstanceLock, SqliteStore
from pstbot.commands.doctor import examine
from pstbot.commands.installing.dialogue import Dialogue
from pstbot.commands.installing.records import pair
from pstbot.sandbox import Sandbox
from pstbot.sandbox.people import Person
from pstbot.sandbox.shapes import USUAL_RIGHTS
from pstbot.settings import load_settings
from tests.commands.installer import strict_texts
from tests.commands.test_init import DATABASE

ENV = Path(".env")


def this_moment() -> datetime:
    return datetime.now(UTC)


async def doctor(now: Callable[[], datetime] = this_moment, locale: str = "id") -> tuple[bool, dict[str, str]]:
    """Whether all is well, and mark and sentence of each line by its first word or words."""
    lines: list[str] = []
    dialogue = Dialogue(strict_texts(), locale, lines.append, lambda _: "", lambda _: "")
    healthy = await examine(load_settings(ENV), dialogue, ENV, now)
    parts = [line.partition(": ") for line in lines[:-1]]
    return healthy, {head[2:]: head[:2] + tail for head, _, tail in parts}


@pytest.fixture
async def installed(sandbox: Sandbox, budi: Person, template: Path) -> Sandbox:
    """What `pstbot init` leaves, without its questions."""
    write(f"PSTBOT_BOT_TOKEN={sandbox.token}\n")
    DATABASE.parent.mkdir(mode=0o700)
    shutil.copy(template, DATABASE)
    os.chmod(DATABASE, 0o600)
    async with SqliteStore(DATABASE, migrated=True) as store:
        await pair(store, sandbox.world.staff.id, (budi.id, budi.full_name), this_moment())
    return sandbox


def write(env: str) -> None:
    ENV.write_text(env)
    ENV.chmod(0o600)


async def test_everything_is_sound_after_installing(installed: Sandbox) -> None:
    healthy, lines = await doctor(lambda: datetime(2026, 6, 1, tzinfo=UTC))
    del lines["Jam komputer"]  # this machine's clock is not June's
    assert lines == {
        "Pengaturan": "✔ lengkap, dan .env hanya terbaca oleh pemiliknya.",
        "Kantor": "✔ BPS Provinsi Kalimantan Utara",
        "Basis data": f"✔ baik, skema {len(migrations())}.",
        "Koordinator": "✔ Budi Santoso",
        "Telegram": "✔ bot @sandbox_bot",
        "Grup petugas": "✔ “Petugas”, hak bot lengkap.",
        "Surat": "– tidak dipakai. Kode e-mail tidak dapat dikirim; petugas dapat membebaskannya.",
        "Hari libur 2026": "✔ lengkap dengan cuti bersama.",
        "Layanan": "– tidak sedang berjalan.",
    }
    assert healthy is False  # for the clock alone


async def test_clock_is_compared_with_telegrams(installed: Sandbox) -> None:
    healthy, lines = await doctor(this_moment)
    assert (healthy, lines["Jam komputer"].startswith("✔ cocok (beda ")) == (True, True)
    healthy, lines = await doctor(lambda: this_moment() - timedelta(minutes=5))
    words = lines["Jam komputer"].split()
    assert (healthy, words[:2], words[3]) == (False, ["✖", "berbeda"], "detik")
    assert 299 <= int(words[2]) <= 302  # the server names whole seconds


async def test_missing_right_says_how_to_grant_it(installed: Sandbox, sandbox: Sandbox) -> None:
    sandbox.world.promote(sandbox.world.bot, sandbox.world.staff, USUAL_RIGHTS - {"can_pin_messages"})
    healthy, lines = await doctor()
    assert (healthy, lines["Beri bot hak “Sematkan pesan”"][:7]) == (False, "✖ grup,")


async def test_bot_outside_its_group_is_told(installed: Sandbox, sandbox: Sandbox, budi: Person) -> None:
    sandbox.world.kick(budi, sandbox.world.bot, sandbox.world.staff)
    _, lines = await doctor()
    assert lines["Grup petugas"].startswith("✖ tidak dapat dibuka oleh bot.")


async def test_wrong_token_is_told_without_being_shown(installed: Sandbox) -> None:
    write("PSTBOT_BOT_TOKEN=123:rahasiasekali\n")
    _, lines = await doctor()
    assert lines["Telegram"].startswith("✖ token tidak dikenal.")
    assert "rahasiasekali" not in "".join(lines.values())


async def test_telegram_that_does_not_answer_is_told(installed: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PSTBOT_TELEGRAM_API_URL", "http://127.0.0.1:9")
    _, lines = await doctor()
    assert lines["Telegram"].startswith("✖ tidak dapat dihubungi (unreachable).")


async def test_mail_server_is_reached_without_a_letter(
    installed: Sandbox, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = {"HOST": "127.0.0.1", "PORT": str(sandbox.smtp_port), "SECURITY": "off", "SENDER": "pst@kantor.example"}
    for name, value in given.items():
        monkeypatch.setenv(f"PSTBOT_SMTP_{name}", value)
    _, lines = await doctor()
    assert (lines["Surat"], list(sandbox.mailbox)) == ("✔ 127.0.0.1 menerima kita.", [])
    monkeypatch.setenv("PSTBOT_SMTP_PORT", "9")
    _, lines = await doctor()
    assert lines["Surat"].startswith("✖ 127.0.0.1 belum dapat dipakai (mail-SMTPConnectError).")


@pytest.mark.parametrize(
    ("month", "year", "line"),
    [
        (datetime(2027, 10, 31, tzinfo=UTC), 2027, "✔ lengkap dengan cuti bersama."),
        (datetime(2027, 11, 1, tzinfo=UTC), 2028, "✖ cuti bersama belum dikenal."),
    ],
)
async def test_next_years_holidays_are_asked_from_november(
    installed: Sandbox, month: datetime, year: int, line: str
) -> None:
    _, lines = await doctor(lambda: month)
    assert lines[f"Hari libur {year}"].startswith(line)


async def test_running_service_is_seen_and_not_disturbed(installed: Sandbox) -> None:
    with InstanceLock(DATABASE):
        healthy, lines = await doctor()
    assert (healthy, lines["Layanan"]) == (True, "✔ sedang berjalan.")


async def test_open_files_are_named(installed: Sandbox) -> None:
    os.chmod(ENV, 0o644)
    os.chmod(DATABASE, 0o640)
    _, lines = await doctor()
    assert [lines["Pengaturan"][0], lines["Basis data"][0]] == ["✖", "✖"]


async def test_database_is_looked_at_without_being_changed(installed: Sandbox) -> None:
    DATABASE.write_bytes(b"bukan basis data" * 100)
    _, lines = await doctor()
    assert lines["Basis data"].startswith("✖ var/pstbot.db rusak.")
    DATABASE.unlink()
    _, lines = await doctor()
    assert (lines["Basis data"], DATABASE.exists()) == (
        "✖ var/pstbot.db belum ada. Jalankan: pstbot init",
        False,
    )


async def test_office_file_that_cannot_be_used_is_named(installed: Sandbox, folder: Path) -> None:
    (folder / "kantor.toml").write_text("[office]\n")
    write(f"PSTBOT_BOT_TOKEN={installed.token}\nPSTBOT_OFFICE_FILE=kantor.toml\n")
    _, lines = await doctor()
    assert lines["Kantor"].startswith("✖ betulkan berkasnya. kantor.toml")


async def test_english_office_reads_english(installed: Sandbox) -> None:
    _, lines = await doctor(locale="en")
    assert lines["Coordinators"] == "✔ Budi Santoso"


async def test_installation_without_coordinator_is_named(sandbox: Sandbox) -> None:
    write(f"PSTBOT_BOT_TOKEN={sandbox.token}\nPSTBOT_STAFF_CHAT_ID={sandbox.world.staff.id}\n")
    migrate(DATABASE)
    healthy, lines = await doctor()
    assert (healthy, lines["Koordinator"], lines["Grup petugas"][0]) == (
        False,
        "✖ belum ada. Jalankan: pstbot init",
        "✖",
    )
