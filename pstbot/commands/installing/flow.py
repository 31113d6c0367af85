"""The whole of ``pstbot init``: ask everything first, write last, and all of it or nothing."""

import signal
import threading
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from handlers.pairing import Group, Identity, PairingLine, Posted, Unreachable
from pstbot.bootstrap.database import alone
from pstbot.commands.installing import records
from pstbot.commands.installing.dialogue import Dialogue
from pstbot.commands.installing.env_file import EnvFile
from pstbot.commands.installing.group import Pairing, pause
from pstbot.commands.installing.mail import mail
from pstbot.commands.installing.place import office_file
from pstbot.commands.installing.token import NAME, Proven, proven_token
from pstbot.commands.installing.watch import Pace, Watch
from pstbot.ports.carriers import Refused
from pstbot.ports.storage import Store
from pstbot.settings import Settings, load_settings
from pstbot.settings.model import env_name

UNKNOWN = "0:-"  # has a token's shape, so that every setting but the token is judged


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a test replaces: where ``.env`` is, the time, and how patiently Telegram is asked."""

    env: Path
    now: Callable[[], datetime]
    pace: Pace = field(default_factory=Pace)
    pause: Callable[[float], Awaitable[None]] = field(default=pause)


async def install(dialogue: Dialogue, around: Surroundings) -> None:
    """Raises ``SettingsError``, ``db.store.AlreadyRunning``, ``db.migrate.NewerSchema``; until the end only asks."""
    env = EnvFile(around.env)
    load_settings(env.path, bot_token=UNKNOWN)  # what else is wrong in the file is said before the first question
    dialogue.say("setup-welcome")
    async with AsyncExitStack() as lines:
        proven = await proven_token(dialogue, env.path, env.value(NAME), lines)
        dialogue.say("setup-token-right", username=proven.me.username)
        async with alone(proven.settings) as store:
            await _into(store, dialogue, env, proven, around)


async def _into(store: Store, dialogue: Dialogue, env: EnvFile, proven: Proven, around: Surroundings) -> None:
    before = await records.known(store)
    group, coordinator = await _paired(dialogue, _pairing(dialogue, proven, store, around), proven.me, before)
    wanted = await _wanted(dialogue, proven.settings, group)
    if not _confirmed(dialogue, env, wanted):
        dialogue.say("setup-nothing-changed")
        return
    await _save(dialogue, env, wanted, store, group, coordinator, around.now())
    await _greet(dialogue, proven.line, group)
    dialogue.say("setup-done")


async def _wanted(dialogue: Dialogue, settings: Settings, group: Group) -> dict[str, str]:
    """What .env shall hold, by name."""
    wanted = {NAME: settings.bot_token.get_secret_value(), env_name("staff_chat_id"): str(group.id)}
    wanted |= {env_name(field): value for field, value in (await mail(dialogue, settings)).items()}
    chosen = office_file(dialogue, settings.office_file)
    if chosen != settings.office_file:
        wanted[env_name("office_file")] = str(chosen or "")
    return wanted


def _pairing(dialogue: Dialogue, proven: Proven, store: Store, around: Surroundings) -> Pairing:
    async def keep(updates: Sequence[dict[str, Any]]) -> None:
        await records.keep(store, proven.line.arrivals(updates), around.now())

    watch = Watch(proven.line, proven.me.username, keep, around.pause, around.pace)
    return Pairing(dialogue, proven.line, proven.me, watch, around.now)


async def _paired(
    dialogue: Dialogue, pairing: Pairing, me: Identity, before: records.Known
) -> tuple[Group, Posted | None]:
    """The staff group and its coordinator; None where an earlier coordinator is to stay the only one."""
    dialogue.say("setup-group-how", username=me.username)
    while True:
        post = await pairing.post()
        group = await pairing.group(post.chat_id)
        dialogue.say("setup-group-ready", title=group.title)
        if before.staff_chat in (None, group.id) or dialogue.agrees("setup-group-changes", title=group.title):
            return group, await _coordinator(dialogue, pairing, group, post, before.coordinators)


async def _coordinator(
    dialogue: Dialogue, pairing: Pairing, group: Group, post: Posted, already: tuple[str, ...]
) -> Posted | None:
    if already:
        agreed = dialogue.agrees("setup-coordinator-more", name=post.user_name, names=", ".join(already))
        return post if agreed else None
    while not dialogue.agrees("setup-coordinator", name=post.user_name):
        dialogue.say("setup-coordinator-other")
        post = await pairing.post(only_in=group.id)
    return post


def _confirmed(dialogue: Dialogue, env: EnvFile, wanted: dict[str, str]) -> bool:
    """Show what will change in the file; a file that stays as it is needs no question."""
    changes = env.changes(wanted)
    for name in env.overruled(wanted):
        dialogue.say("setup-env-overruled", name=name)
    if not changes:
        return True
    dialogue.say("setup-env-changes", path=str(env.path))
    for change in changes:
        dialogue.show(f"  {change.name}: {change.old or '–'} → {change.new or '–'}")
    return dialogue.agrees("setup-env-save")


async def _save(
    dialogue: Dialogue,
    env: EnvFile,
    wanted: dict[str, str],
    store: Store,
    group: Group,
    coordinator: Posted | None,
    now: datetime,
) -> None:
    """File and database, after the file has been checked and with Ctrl-C held back for the moment it takes."""
    with uninterrupted(), env.staged(wanted, now) as put:
        who = None if coordinator is None else (coordinator.user_id, coordinator.user_name)
        await records.pair(store, group.id, who, now)
        copy = put() if env.changes(wanted) else None
    dialogue.say("setup-saved", path=str(env.path))
    if copy is not None:
        dialogue.say("setup-copied", path=str(copy))


async def _greet(dialogue: Dialogue, line: PairingLine, group: Group) -> None:
    try:
        await line.tell(group.id, dialogue.markup("setup-group-greeting"))
    except (Unreachable, Refused):
        dialogue.say("setup-greeting-failed")


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Ctrl-C pressed now comes too late, which is better than half an installation."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
