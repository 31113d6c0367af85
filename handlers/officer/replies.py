"""What citizens say and hear outside Telegram: "Catat balasan", /balasan, and "Sudah disampaikan"."""

from handlers.desk import Desk
from handlers.event import Event
from handlers.officer.forms import begin, typed
from handlers.officer.hearing import record_words
from handlers.officer.marks import has_words
from handlers.officer.presses import attempt, extra, pressed_case
from handlers.officer.replied import show_kept
from handlers.reply import Reply, redraw, say
from handlers.routes import Who, on_button, on_command, on_step
from handlers.speaking import said
from pstbot.domain.case import Act, Actor, Consultation
from pstbot.domain.consultation import allowed
from pstbot.domain.errors import DeskError
from pstbot.screens import staff_replies as screens
from pstbot.screens.screen import Screen
from pstbot.services.hearsay import DECISIONS

WORDS = "reply-words"


async def ask(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)
    return say(screens.ask(desk.voice, case, _sensible(desk, case)))


async def ask_words(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)
    await begin(event, desk, case, WORDS, None)
    return redraw(screens.ask_words(desk.voice, case, desk.member))


async def words_sent(event: Event, desk: Desk, case: Consultation) -> Screen:
    """Raises ``DeskError("error-reply-empty")`` for what cannot be kept."""
    words = said(event)
    if words is None or not has_words(words):
        raise DeskError("error-reply-empty")
    await desk.hearsay.reply(case, desk.member, words)
    await show_kept(event, desk, case)
    return screens.recorded(desk.voice, desk.member)


async def decided(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)
    act = next((each for each in DECISIONS if each.value == extra(event)), None)
    if act is None:
        raise DeskError("error-button-stale")

    async def decide() -> Reply:
        await desk.hearsay.decide(case, desk.member, act)
        return redraw(screens.decided(desk.voice, act, desk.member))

    return await attempt(event, desk, case, decide())


async def command(event: Event, desk: Desk) -> Reply:
    """/balasan with words, or in reply to words of an officer that have not left."""
    case = await desk.case_here(event)
    words = said(event)
    assert words is not None
    return await record_words(event, desk, case, words)


async def held(event: Event, desk: Desk) -> Reply:
    """ "Balasan pengguna" under words that wait: they were the citizen's."""
    ref = event.press.ref if event.press else None
    words = None if ref is None else await desk.tx.messages.get(ref)
    case = None if words is None else await desk.tx.consultations.get(words.case_id)
    if words is None or case is None:
        raise DeskError("error-button-stale")
    waiting = words

    async def keep() -> Reply:
        await desk.hearsay.reply_held(case, desk.member, waiting)
        return redraw(screens.recorded(desk.voice, desk.member))

    return await attempt(event, desk, case, keep())


async def told(event: Event, desk: Desk) -> Reply:
    """ "Sudah disampaikan". Raises ``DeskError("error-button-stale")`` for what was passed on or has arrived."""
    ref = event.press.ref if event.press else None
    words = None if ref is None else await desk.tx.messages.get(ref)
    if words is None or words.author != "officer":
        raise DeskError("error-button-stale")
    return redraw(screens.told(desk.voice, await desk.hearsay.told(words, desk.member), desk.member))


def _sensible(desk: Desk, case: Consultation) -> list[Act]:
    """What the law lets the citizen do now; "Masih perlu" only as often as the rules allow."""
    lawful = [act for act in DECISIONS if act in allowed(case.status, Actor.CITIZEN)]
    return [act for act in lawful if act is not Act.EXTEND or case.extended < desk.office.terms.extensions]


ROUTES = (
    on_button("record-reply", ask, who=Who.OFFICER),
    on_button(WORDS, ask_words, who=Who.OFFICER),
    on_button("reply-decided", decided, who=Who.OFFICER),
    on_button("held-reply", held, who=Who.OFFICER),
    on_button("told", told, who=Who.OFFICER),
    on_command("balasan", command, who=Who.OFFICER, menu="staff-command-reply"),
    on_step(WORDS, typed(words_sent), who=Who.OFFICER),
)
