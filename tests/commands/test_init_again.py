"""``pstbot init`` where something is installed already, and an installation that is broken off."""

import asyncio
import os
from pathlib import Path

import pytest
from dotenv import dotenv_values

from db.store import AlreadyRunning, InstanceLock
from pstbot.commands.installing.records import Known
from pstbot.office import PACKAGED
from pstbot.sandbox import Sandbox
from pstbot.sandbox.errors import ApiError
from pstbot.sandbox.people import Person
from pstbot.settings import SettingsError
from tests.commands.installer import Installer
from tests.commands.test_init import DATABASE, recorded


def files() -> list[str]:
    return sorted(name for name in os.listdir() if name != "var")


async def test_existing_file_is_kept_copied_and_shown(installer: Installer, sandbox: Sandbox, budi: Person) -> None:
    installer.env.write_text(f"# punya kita\nLAIN=1\nPSTBOT_BOT_TOKEN={sandbox.token}\nPSTBOT_STAFF_CHAT_ID=-5\n")
    installer.on("Tulis di grup petugas", installer.posts(budi))
    await installer.installs()
    staff = sandbox.world.staff.id
    assert installer.env.read_text() == (
        f"# punya kita\nLAIN=1\nPSTBOT_BOT_TOKEN={sandbox.token}\nPSTBOT_STAFF_CHAT_ID={staff}\n"
    )
    assert files() == [".env", ".env.before-20261123-020000"]
    assert [line for line in installer.shown if "→" in line] == [f"  PSTBOT_STAFF_CHAT_ID: -5 → {staff}"]


async def test_known_token_is_offered_and_not_asked(installer: Installer, sandbox: Sandbox, budi: Person) -> None:
    installer.env.write_text(f"PSTBOT_BOT_TOKEN={sandbox.token}\n")
    installer.on("Tulis di grup petugas", installer.posts(budi))
    await installer.installs()
    assert (installer.was_asked("Tetap memakai bot @sandbox_bot?"), installer.was_asked("Token bot:")) == (1, 0)


async def test_second_time_with_the_same_answers_changes_no_file(
    installer: Installer, sandbox: Sandbox, budi: Person
) -> None:
    for _ in range(2):
        installer.on("Tulis di grup petugas", installer.posts(budi))
        await installer.installs()
    assert files() == [".env"]
    assert installer.was_asked("Koordinator sekarang: Budi Santoso. Jadikan Budi Santoso koordinator juga?") == 1
    assert await recorded() == Known(sandbox.world.staff.id, ("Budi Santoso",))


async def test_moving_to_another_group_is_asked_first(installer: Installer, sandbox: Sandbox, budi: Person) -> None:
    installer.on("Tulis di grup petugas", installer.posts(budi))
    await installer.installs()
    other = sandbox.world.new_group("Petugas Baru", forum=True, creator=budi)
    sandbox.world.promote(sandbox.world.bot, other)
    installer.answers("Jadikan Budi Santoso koordinator juga", "t")
    installer.on("Tulis di grup petugas", installer.posts(budi, other))
    await installer.installs()
    assert installer.was_asked("Pindah ke “Petugas Baru”?") == 1
    assert await recorded() == Known(other.id, ("Budi Santoso",))
    assert dotenv_values(".env")["PSTBOT_STAFF_CHAT_ID"] == str(other.id)


async def test_refusing_to_save_changes_nothing(installer: Installer, sandbox: Sandbox, budi: Person) -> None:
    installer.answers("Simpan?", "t")
    installer.on("Tulis di grup petugas", installer.posts(budi))
    await installer.installs()
    assert (files(), await recorded()) == ([], Known(None, ()))
    assert [message["from"]["is_bot"] for message in sandbox.world.messages(sandbox.world.staff)] == [False]


@pytest.mark.parametrize(
    "moment",
    [
        "Token bot:",
        "Tulis di grup petugas",
        "koordinator pertama?",
        "Nama server surat",
        "kantor ini benar?",
        "Simpan?",
    ],
)
async def test_interruption_leaves_nothing_half_written(installer: Installer, budi: Person, moment: str) -> None:
    def interrupt() -> None:
        raise KeyboardInterrupt

    installer.on(moment, interrupt)
    installer.on("Tulis di grup petugas", installer.posts(budi))
    with pytest.raises(KeyboardInterrupt):
        await installer.installs()
    assert files() == []
    assert not DATABASE.exists() or await recorded() == Known(None, ())


async def test_running_service_is_left_alone(installer: Installer, sandbox: Sandbox) -> None:
    with InstanceLock(DATABASE), pytest.raises(AlreadyRunning):
        await installer.installs()
    assert (files(), sandbox.world.queue.polled) == ([], False)


async def test_wrong_line_in_the_file_is_named_before_anything_else(installer: Installer) -> None:
    installer.env.write_text("PSTBOT_TIMEZONE=Mars\n")
    with pytest.raises(SettingsError, match="PSTBOT_TIMEZONE: zona waktu tidak dikenal"):
        await installer.installs()
    assert installer.asked == []


async def test_setting_that_the_environment_overrules_is_named(
    installer: Installer, budi: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PSTBOT_STAFF_CHAT_ID", "-77")
    installer.on("Tulis di grup petugas", installer.posts(budi))
    await installer.installs()
    assert installer.saw("PSTBOT_STAFF_CHAT_ID juga ada di lingkungan")


async def test_webhook_is_dropped_when_agreed_and_keeps_what_waits(
    installer: Installer, sandbox: Sandbox, budi: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    sandbox.world.say(sandbox.world.add_citizen("Siti"), "Halo")
    conflict_until(sandbox, monkeypatch, "deleteWebhook", "can't use getUpdates method while webhook is active")
    installer.answers("(webhook)", "t", "y")
    installer.on("Tulis di grup petugas", installer.posts(budi))
    await installer.installs()
    assert [installer.was_asked("(webhook)"), installer.was_asked("Tekan Enter")] == [2, 1]
    assert (len(sandbox.world.called("deleteWebhook")), len(sandbox.world.queue)) == (1, 2)


async def test_another_program_that_fetches_updates_is_named(
    installer: Installer, sandbox: Sandbox, budi: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    stop = conflict_until(sandbox, monkeypatch, "", "terminated by other getUpdates request")
    installer.on("Tulis di grup petugas", installer.posts(budi))
    installer.on("Tekan Enter", stop.set)
    await installer.installs()
    assert installer.saw("Ada program lain yang sedang mengambil pesan bot ini.")
    assert (await recorded()).staff_chat == sandbox.world.staff.id


def conflict_until(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, method: str, words: str) -> asyncio.Event:
    """Telegram refuses getUpdates with 409 until the method was called or the returned event is set."""
    over, poll = asyncio.Event(), sandbox.world.queue.poll

    async def conflicting(offset: int, limit: int, seconds: float) -> list[bytes]:
        if over.is_set() or (method and sandbox.world.called(method)):
            return await poll(offset, limit, seconds)
        raise ApiError(409, f"Conflict: {words}")

    monkeypatch.setattr(sandbox.world.queue, "poll", conflicting)
    return over


async def test_mail_is_asked_again_until_it_works_or_is_skipped(
    installer: Installer, sandbox: Sandbox, budi: Person
) -> None:
    installer.on("Tulis di grup petugas", installer.posts(budi))
    installer.answers("Nama server surat", "a,b", "127.0.0.1", "lewati")
    installer.answers("Pengamanan", "rahasia", "starttls")
    installer.answers("(Enter: 587", "nol", str(sandbox.smtp_port))
    installer.answers("Nama pengguna", "pst")
    installer.answers("Kata sandi", "", "${HOME}", "benar")
    installer.answers("Alamat pengirim", "", "a,b@c", "pst@kantor.example")
    await installer.installs()
    assert [installer.was_asked(part) for part in ("Nama server", "Pengamanan", "Porta", "Kata sandi", "pengirim")] == [
        3,
        2,
        2,
        3,
        3,
    ]
    assert installer.saw("Server surat belum dapat dipakai: mail-SMTPException.")
    assert "PSTBOT_SMTP_HOST" not in dotenv_values(".env")


async def test_plain_mail_is_only_for_this_computer(installer: Installer, budi: Person) -> None:
    installer.on("Tulis di grup petugas", installer.posts(budi))
    installer.answers("Nama server surat", "smtp.invalid", "lewati")
    installer.answers("Pengamanan", "off", "tls")
    installer.answers("Alamat pengirim", "pst@kantor.example")
    await installer.installs()
    assert installer.saw("Tanpa pengamanan surat hanya boleh lewat server di komputer ini.")
    assert installer.saw("Server surat belum dapat dipakai: mail-SMTPConnectError.")


async def test_office_file_of_its_own_is_shown_and_remembered(installer: Installer, budi: Person, folder: Path) -> None:
    (folder / "kantor.toml").write_text(PACKAGED.read_text().replace("BPS Provinsi Kalimantan Utara", "BPS Bulungan"))
    (folder / "salah.toml").write_text("[office]\n")
    installer.on("Tulis di grup petugas", installer.posts(budi))
    installer.answers("kantor ini benar?", "t", "y")
    installer.answers("Jalur berkas kantor", "tidak-ada.toml", "salah.toml", "kantor.toml")
    await installer.installs()
    assert dotenv_values(".env")["PSTBOT_OFFICE_FILE"] == "kantor.toml"
    assert installer.saw("BPS Bulungan")
