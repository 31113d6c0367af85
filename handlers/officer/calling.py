"""/rekan and "Tanya rekan" in the menu: a note that rings at a colleague; what is replied to it rings back."""

from handlers.desk import Desk
from handlers.event import Event
from handlers.officer.forms import begin, typed_line
from handlers.officer.marks import has_words, unmarked
from handlers.officer.presses import attempt, extra, pressed_case
from handlers.officer.replied import show_kept
from handlers.reply import Reply, redraw, say
from handlers.routes import Who, on_button, on_command, on_step
from handlers.speaking import said
from pstbot.domain.case import Consultation
from pstbot.domain.errors import DeskError
from pstbot.domain.roles import Permission, may
from pstbot.ports.storage import Message
from pstbot.ports.workbench import Colleague
from pstbot.screens import staff_calling as screens
from pstbot.screens.screen import Screen
from pstbot.services.calls import Calls
from pstbot.services.relay import HELD, NOTE

QUESTION = "colleague-question"


async def command(event: Event, desk: Desk) -> Reply:
    """With words they are a note at once: nothing that was typed is lost, whoever is chosen then, or nobody."""
    case = await desk.case_here(event)
    words = said(event)
    if words is None or not has_words(unmarked(words)):
        return say(screens.choose(desk.voice, case, await _colleagues(desk)))
    kept = await desk.consultations.note(case, desk.member, unmarked(words))
    await show_kept(event, desk, case)
    return say(screens.choose(desk.voice, case, await _colleagues(desk), kept.id))


async def from_menu(event: Event, desk: Desk) -> Reply:
    return redraw(screens.choose(desk.voice, await pressed_case(event, desk), await _colleagues(desk)))


async def chosen(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)

    async def act() -> Reply:
        to = await _calls(desk).called(_user(event), desk.member)
        colleague = next((each for each in await _colleagues(desk) if each.officer.user_id == to.user_id), None)
        await begin(event, desk, case, QUESTION, None, to=to.user_id)
        return redraw(screens.ask_words(desk.voice, case, colleague or Colleague(to, 0, None, False), desk.member))

    return await attempt(event, desk, case, act())


async def asked(event: Event, desk: Desk, case: Consultation, line: str) -> Screen:
    """Raises ``DeskError``: "error-question-needed" for what cannot be kept, or as ``Calls.called``."""
    words = said(event)
    if words is None or not has_words(unmarked(words)):
        raise DeskError("error-question-needed")
    to = await _calls(desk).called(int(desk.session.form["to"]), desk.member)
    await _calls(desk).ask(case, desk.member, to, unmarked(words))
    await show_kept(event, desk, case)
    return screens.asked(desk.voice, to, desk.member)


async def about_note(event: Event, desk: Desk) -> Reply:
    """Words that stand in the topic already: a note, or some that mention the colleague and wait for a press."""
    words, case = await _note(event, desk)

    async def act() -> Reply:
        to = await _calls(desk).called(_user(event), desk.member)
        if words.state == HELD:
            await desk.consultations.keep_held(words)
        await _calls(desk).about(case, desk.member, to, words)
        return redraw(screens.asked(desk.voice, to, desk.member))

    return await attempt(event, desk, case, act())


async def _note(event: Event, desk: Desk) -> tuple[Message, Consultation]:
    """Raises ``DeskError("error-button-stale")`` for words that have left meanwhile."""
    ref = event.press.ref if event.press else None
    words = None if ref is None else await desk.tx.messages.get(ref)
    case = None if words is None else await desk.tx.consultations.get(words.case_id)
    if words is None or case is None or words.author != "officer" or words.state not in (HELD, NOTE):
        raise DeskError("error-button-stale")
    return words, case


async def _colleagues(desk: Desk) -> list[Colleague]:
    """Who serves cases, also who is away: they may answer all the same."""
    return [
        each
        for each in await desk.tx.colleagues.all()
        if each.officer.role is not None
        and may(each.officer.role, Permission.SERVE_CASES)
        and each.officer.user_id != desk.member.user_id
    ]


def _user(event: Event) -> int | None:
    named = extra(event)
    return int(named) if named.isascii() and named.isdecimal() and len(named) < 19 else None


def _calls(desk: Desk) -> Calls:
    return Calls(desk.tx, desk.now, desk.tools.premises)


def _any_words(event: Event) -> str:
    """A question may have several lines, or be a file."""
    return event.words


ROUTES = (
    on_command("rekan", command, who=Who.OFFICER, menu="staff-command-colleague"),
    on_button("ask-colleague", from_menu, who=Who.OFFICER),
    on_button("colleague", chosen, who=Who.OFFICER),
    on_button("colleague-note", about_note, who=Who.OFFICER),
    on_step(QUESTION, typed_line(asked, reads=_any_words), who=Who.OFFICER),
)
