"""The commands themselves, as they are typed: migrate, print-env, doctor, and init that is broken off."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from db.migrate import migrate, migrations
from db.store import InstanceLock
from handlers.pairing import RIGHTS
from pstbot.cli import app
from pstbot.commands import desk, installing, setup
from pstbot.commands.installing.mail import FIELDS
from tests.commands.installer import strict_texts

DATABASE = Path("var/pstbot.db")


def run(*arguments: str, given: str = "") -> tuple[int, str, str]:
    result = CliRunner().invoke(app, arguments, input=given)
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture
def settings() -> None:
    Path(".env").write_text("PSTBOT_BOT_TOKEN=1:a\n")


@pytest.mark.usefixtures("settings")
def test_migrate_names_its_steps_and_then_has_nothing_to_do() -> None:
    steps = "".join(f"Dijalankan: {step.name}\n" for step in migrations())
    assert run("migrate") == (0, f"{steps}Skema basis data var/pstbot.db sudah terbaru.\n", "")
    assert run("migrate") == (
        0,
        "Skema basis data var/pstbot.db sudah terbaru; tidak ada yang perlu dijalankan.\n",
        "",
    )


@pytest.mark.usefixtures("settings")
def test_migrate_waits_for_the_service_to_be_stopped() -> None:
    with InstanceLock(DATABASE):
        code, _, err = run("migrate")
    assert (code, err.startswith("pstbot sedang berjalan dengan basis data ini."), DATABASE.exists()) == (
        3,
        True,
        False,
    )


@pytest.mark.usefixtures("settings")
def test_migrate_leaves_a_newer_database_alone() -> None:
    migrate(DATABASE)
    set_schema(DATABASE, len(migrations()) + 1)
    before = DATABASE.read_bytes()
    code, _, err = run("migrate")
    assert (code, err.startswith("Basis data ini ditulis oleh pstbot yang lebih baru."), DATABASE.read_bytes()) == (
        2,
        True,
        before,
    )


def set_schema(path: Path, number: int) -> None:
    """user_version stands at byte 60 of the file's header (https://www.sqlite.org/fileformat.html, 1.3)."""
    content = bytearray(path.read_bytes())
    content[60:64] = number.to_bytes(4, "big")
    path.write_bytes(content)


def test_migrate_reports_every_wrong_setting_in_one_go() -> None:
    Path(".env").write_text("PSTBOT_TIMEZONE=Mars\n")
    code, _, err = run("migrate")
    assert (code, [line.partition(":")[0] for line in err.splitlines()[1:]]) == (
        2,
        ["PSTBOT_BOT_TOKEN", "PSTBOT_TIMEZONE"],
    )


def test_print_env_is_the_example() -> None:
    assert run("print-env") == (0, (Path(__file__).parents[2] / ".env.example").read_text(), "")


def test_doctor_without_settings_says_what_is_missing() -> None:
    code, _, err = run("doctor")
    assert (code, err.splitlines()[1:]) == (
        1,
        ["PSTBOT_BOT_TOKEN: belum diisi; isi di .env, atau jalankan `pstbot init`."],
    )


def test_init_asks_for_the_language_first() -> None:
    code, out, _ = run("init", given="en\n")
    lines = [line.strip() for line in out.splitlines()]
    assert (code, lines[0], lines[-1]) == (130, "Bahasa / Language (id/en) [id]: en", "Cancelled. Nothing was changed.")
    assert (lines[1].startswith("Welcome."), os.listdir()) == (True, [])


def test_interrupt_at_a_question_ends_at_once_and_leaves_nothing() -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PSTBOT_")}
    command = [sys.executable, "-m", "pstbot", "init", "--language", "id"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    ) as process:
        assert process.stdout is not None
        while not process.stdout.readline().strip().startswith(b"1. Token bot"):
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 130
        assert process.stdout.read().rstrip().endswith(b"Dibatalkan. Tidak ada yang diubah.")
    assert os.listdir() == []


def test_systemd_does_not_repeat_what_only_a_person_can_mend() -> None:
    unit = (Path(__file__).parents[2] / "deploy" / "pstbot.service").read_text()
    assert f"RestartPreventExitStatus={desk.WRONG_SETTINGS}\n" in unit


def test_every_sentence_of_the_installer_is_used() -> None:
    """Keys made of a field or a right count by their own lists."""
    names = (*FIELDS, *(f"needs_{right}" for right in RIGHTS))
    made = {f"setup-{name.replace('_', '-')}" for name in names}
    rooms = (Path(installing.__file__).parent, Path(setup.__file__).parent)
    source = "".join(file.read_text() for room in rooms for file in room.glob("*.py"))
    keys = {key for key in strict_texts().keys("id") if key.startswith(("setup-", "doctor-"))}
    assert {key for key in keys - made if f'"{key}"' not in source} == set()
