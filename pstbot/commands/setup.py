"""``pstbot init``, ``migrate``, ``print-env`` and ``doctor``: what the person who installs the desk types."""

import asyncio
import signal
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from pstbot.commands.installing.dialogue import Dialogue
    from pstbot.settings import Settings

WRONG_SETTINGS = 2
BUSY = 3
CANCELLED = 130
ENV = Path(".env")

Language = Annotated[str, typer.Option(help="id atau en; tanpa ini ditanyakan dahulu.")]


def init(language: Language = "") -> None:
    """Pasang layanan: token, grup petugas, koordinator pertama, surat."""
    from db.migrate import NewerSchema
    from db.store import AlreadyRunning
    from pstbot.office import OfficeError
    from pstbot.ports.storage import StoreDown
    from pstbot.settings import SettingsError

    dialogue = _dialogue(language)
    try:
        _install(dialogue)
    except (KeyboardInterrupt, typer.Abort):
        dialogue.say("setup-cancelled")
        raise typer.Exit(CANCELLED) from None
    except (SettingsError, OfficeError) as wrong:
        dialogue.say("setup-settings-wrong")
        _stop(str(wrong), code=WRONG_SETTINGS)
    except AlreadyRunning:
        _stop(dialogue.words("setup-running", {}), code=BUSY)
    except NewerSchema:
        _stop(dialogue.words("setup-schema-newer", {}), code=WRONG_SETTINGS)
    except (StoreDown, OSError) as failure:
        _stop(dialogue.words("setup-cannot-write", {"reason": str(failure)}), code=1)


def migrate() -> None:
    """Perbarui skema basis data (dilakukan sendiri juga saat layanan mulai)."""
    from db.migrate import NewerSchema
    from db.migrate import migrate as apply
    from db.store import AlreadyRunning, InstanceLock
    from pstbot.bootstrap.database import database_path

    settings = _settings()
    dialogue, path = _speaking(settings.locale), database_path(settings)
    try:
        with InstanceLock(path):
            steps = apply(path)
    except AlreadyRunning:
        _stop(dialogue.words("setup-running", {}), code=BUSY)
    except NewerSchema:
        _stop(dialogue.words("setup-schema-newer", {}), code=WRONG_SETTINGS)
    for step in steps:
        dialogue.say("setup-migrated-step", step=step)
    dialogue.say("setup-migrated" if steps else "setup-migrated-nothing", path=str(path))


def print_env() -> None:
    """Cetak semua pengaturan beserta keterangannya (isi .env.example)."""
    from pstbot.settings import Settings
    from pstbot.settings import print_env as text

    typer.echo(text(Settings), nl=False)


def doctor() -> None:
    """Periksa pemasangan; keluar dengan 1 bila ada yang harus dibenahi."""
    from pstbot.commands.doctor import examine

    settings = _settings(code=1)
    if not asyncio.run(examine(settings, _speaking(settings.locale), ENV, lambda: datetime.now(UTC))):
        raise typer.Exit(1)


def _install(dialogue: "Dialogue") -> None:
    from pstbot.commands.installing.flow import Surroundings, install

    # asyncio's own handler would only note the first Ctrl-C while a question waits for its answer.
    before = signal.signal(signal.SIGINT, _interrupt)
    try:
        asyncio.run(install(dialogue, Surroundings(ENV, lambda: datetime.now(UTC))))
    finally:
        signal.signal(signal.SIGINT, before)


def _interrupt(*_: object) -> NoReturn:
    raise KeyboardInterrupt


def _dialogue(language: str) -> "Dialogue":
    while language not in ("id", "en"):
        try:
            asked: str = typer.prompt("Bahasa / Language (id/en)", default="id")
        except typer.Abort:
            raise typer.Exit(CANCELLED) from None
        language = asked.strip().casefold()
    return _speaking(language)


def _speaking(locale: str) -> "Dialogue":
    from pstbot.bootstrap.content import sentences
    from pstbot.commands.installing.dialogue import Dialogue

    return Dialogue(sentences("Asia/Makassar"), locale, typer.echo, _read, _read_secret)


def _read(question: str) -> str:
    return str(typer.prompt(question, default="", show_default=False, prompt_suffix=" "))


def _read_secret(question: str) -> str:
    return str(typer.prompt(question, default="", show_default=False, prompt_suffix=" ", hide_input=True))


def _settings(code: int = WRONG_SETTINGS) -> "Settings":
    from pstbot.settings import SettingsError, load_settings

    try:
        return load_settings(ENV)
    except SettingsError as wrong:
        dialogue = _speaking("id")
        _stop(dialogue.words("setup-settings-wrong", {}), str(wrong), code=code)


def _stop(*lines: str, code: int) -> NoReturn:
    typer.echo("\n".join(lines), err=True)
    raise typer.Exit(code)
