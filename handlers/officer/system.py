"""/sistem for coordinators and the IT administrator, and the button that sends once more what did not arrive."""

from handlers.desk import Desk
from handlers.event import Event
from handlers.reply import Reply, redraw, say
from handlers.routes import Who, on_button, on_command
from pstbot.domain.errors import DeskError
from pstbot.screens import staff_system as screens


async def system(event: Event, desk: Desk) -> Reply:
    return say(screens.system(desk.voice, await desk.tx.inbox.counts(), await desk.tx.outbox.counts()))


async def retry(event: Event, desk: Desk) -> Reply:
    """ "Ulangi". Raises ``DeskError("error-button-stale")`` for what was repeated already."""
    row = event.press.ref if event.press else None
    if row is None or not await desk.tx.outbox.revive(row, desk.now):
        raise DeskError("error-button-stale")
    await desk.tx.audit.add(f"officer:{desk.member.user_id}", "retry", f"outbox:{row}", {}, desk.now)
    return redraw(screens.sent_again(desk.voice, desk.member.name), desk.voice.plain("staff-retried"))


async def stale(event: Event, desk: Desk) -> Reply:
    """A button nobody knows any more, of an earlier release or forged."""
    raise DeskError("error-button-stale")


async def help_screen(event: Event, desk: Desk) -> Reply:
    return say(screens.help_screen(desk.voice, desk.member.role))


ROUTES = (
    on_command("sistem", system, who=Who.WATCHER, menu="staff-command-system"),
    on_command("bantuan", help_screen, who=Who.MEMBER, menu="staff-command-help"),
    on_button("retry", retry, who=Who.OFFICER),
    on_button("stale", stale, who=Who.MEMBER),
)
