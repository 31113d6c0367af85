"""``pstbot doctor``: one line for each thing the service needs, and what to do where it is not so."""

from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any

from db.condition import condition
from db.store import AlreadyRunning, InstanceLock, SqliteStore
from handlers.identity import WrongToken
from handlers.pairing import Identity, PairingLine, Unreachable
from pstbot.bootstrap.database import database_path
from pstbot.bootstrap.line import pairing
from pstbot.bootstrap.mail import reach_mail
from pstbot.commands.installing.dialogue import Dialogue
from pstbot.commands.installing.group import needed
from pstbot.commands.installing.records import Known, known
from pstbot.integrations.holidays_id import missing_joint_leave
from pstbot.office import OfficeError, load_office
from pstbot.ports.carriers import CarrierDown, Refused
from pstbot.settings import Settings

SKEW = 30  # seconds: codes and deadlines are computed from this machine's clock
DECREE_MONTH = 11  # by November the joint decree on next year's holidays is known


class Mark(Enum):
    GOOD = "✔"
    OFF = "–"  # not used here, which is allowed
    BAD = "✖"


@dataclass(frozen=True, slots=True)
class Finding:
    """``key`` names the sentence, which says what to do where something must be mended."""

    mark: Mark
    key: str
    params: Mapping[str, Any] = field(default_factory=dict)


def good(key: str, **params: Any) -> Finding:
    return Finding(Mark.GOOD, key, params)


def bad(key: str, **params: Any) -> Finding:
    return Finding(Mark.BAD, key, params)


async def examine(settings: Settings, dialogue: Dialogue, env: Path, now: Callable[[], datetime]) -> bool:
    """Print every finding as soon as it is known; true when nothing has to be mended."""
    healthy = True
    async for finding in _findings(settings, env, now):
        dialogue.show(f"{finding.mark.value} {dialogue.words(finding.key, finding.params)}")
        healthy = healthy and finding.mark is not Mark.BAD
    dialogue.say("doctor-healthy" if healthy else "doctor-unhealthy")
    return healthy


async def _findings(settings: Settings, env: Path, now: Callable[[], datetime]) -> AsyncIterator[Finding]:
    yield _file(env)
    yield _office(settings)
    database = _database(database_path(settings))
    yield database
    before = await _known(settings) if database.mark is Mark.GOOD else None
    if before is not None:
        yield _coordinators(before)
    async for finding in _telegram(settings, before, now):
        yield finding
    yield await _mail(settings)
    yield _holidays(now())
    yield _running(database_path(settings))


def _file(env: Path) -> Finding:
    if not env.exists():
        return Finding(Mark.OFF, "doctor-no-file")
    return good("doctor-file") if env.stat().st_mode & 0o077 == 0 else bad("doctor-file-open", path=str(env))


def _office(settings: Settings) -> Finding:
    try:
        return good("doctor-office", name=load_office(settings.office_file).name)
    except OfficeError as wrong:
        return bad("doctor-office-wrong", problems=str(wrong))


def _database(path: Path) -> Finding:
    try:
        found = condition(path)
    except FileNotFoundError:
        return bad("doctor-database-missing", path=str(path))
    if not found.sound:
        return bad("doctor-database-broken", path=str(path))
    if not found.private:
        return bad("doctor-database-open", path=str(path))
    if found.schema != found.newest:
        return bad("doctor-schema-newer" if found.schema > found.newest else "doctor-schema-older")
    return good("doctor-database", schema=found.schema)


async def _known(settings: Settings) -> Known:
    async with SqliteStore(database_path(settings), migrated=True) as store:
        return await known(store)


def _coordinators(before: Known) -> Finding:
    if not before.coordinators:
        return bad("doctor-no-coordinator")
    return good("doctor-coordinators", names=", ".join(before.coordinators))


async def _telegram(settings: Settings, before: Known | None, now: Callable[[], datetime]) -> AsyncIterator[Finding]:
    async with pairing(settings) as line:
        try:
            me = await line.who()
            yield good("doctor-token", username=me.username)
            yield await _group(line, me, before.staff_chat if before else settings.staff_chat_id)
            yield _clock(await line.ahead(now()))
        except WrongToken:
            yield bad("doctor-token-wrong")
        except Unreachable as away:
            yield bad("doctor-telegram-away", reason=str(away))


async def _group(line: PairingLine, me: Identity, chat_id: int | None) -> Finding:
    if chat_id is None:
        return bad("doctor-not-paired")
    try:
        group = await line.group(chat_id)
    except Refused:
        return bad("doctor-group-gone")
    needs = needed(group)
    return bad(needs[0], username=me.username) if needs else good("doctor-group", title=group.title)


def _clock(seconds: float) -> Finding:
    off = round(abs(seconds))
    return bad("doctor-clock-wrong", seconds=off) if off > SKEW else good("doctor-clock", seconds=off)


async def _mail(settings: Settings) -> Finding:
    if not settings.smtp_host:
        return Finding(Mark.OFF, "doctor-mail-off")
    try:
        await reach_mail(settings)
    except OfficeError:
        return Finding(Mark.OFF, "doctor-mail-waits")
    except (CarrierDown, ValueError) as failure:
        return bad("doctor-mail-wrong", host=settings.smtp_host, reason=str(failure))
    return good("doctor-mail", host=settings.smtp_host)


def _holidays(now: datetime) -> Finding:
    year = now.year + (1 if now.month >= DECREE_MONTH else 0)
    return (
        bad("doctor-holidays-missing", year=str(year))
        if missing_joint_leave(year)
        else good("doctor-holidays", year=str(year))
    )


def _running(path: Path) -> Finding:
    if not path.parent.is_dir():
        return Finding(Mark.OFF, "doctor-stopped")
    try:
        with InstanceLock(path):
            return Finding(Mark.OFF, "doctor-stopped")
    except AlreadyRunning:
        return good("doctor-running")
