"""Stars, then a comment if one likes; pressing again changes the stars. Standard: online procedure, step 8."""

from handlers.citizen.keeping import keep
from handlers.citizen.waking import IDLE
from handlers.citizen.words import plain_words
from handlers.desk import Desk
from handlers.event import Event
from handlers.reply import Reply, redraw, say
from handlers.routes import Who, on_button, on_command, on_step
from pstbot.domain.errors import DeskError
from pstbot.domain.rating import is_ratable
from pstbot.screens import citizen_rating as screens
from pstbot.screens.citizen_body import has_words

_LOOKED_AT = 20  # newest requests among which the last finished one is sought


async def rate_last(event: Event, desk: Desk) -> Reply:
    terms = desk.office.terms
    cases = await desk.tx.consultations.recent_of(desk.person.id, _LOOKED_AT)
    ratable = [case for case in cases if is_ratable(case, desk.now, terms)]
    last = max(ratable, key=lambda case: case.closed_at or desk.now, default=None)
    return say(screens.ask(desk.voice, last) if last else screens.none(desk.voice, terms.after_days))


async def rate_case(event: Event, desk: Desk) -> Reply:
    return say(screens.ask(desk.voice, await desk.own_case(event.press.ref if event.press else None)))


async def stars(event: Event, desk: Desk) -> Reply:
    """A form that is open is not disturbed: the comment then waits behind a button. The blocked give stars only."""
    assert event.press is not None
    case = await desk.own_case(event.press.ref)
    rating = await desk.ratings.rate(case, _count(event.press.extra))
    typed = desk.session.step in (None, "comment") and not desk.person.is_blocked(desk.now)
    if typed:
        await desk.go("comment", rated=case.id)
    return say(screens.thanks(desk.voice, case, rating, typed=typed))


async def ask_comment(event: Event, desk: Desk) -> Reply:
    case = await desk.own_case(event.press.ref if event.press else None)
    await desk.go("comment", rated=case.id)
    return say(screens.ask_comment(desk.voice))


async def comment(event: Event, desk: Desk) -> Reply:
    """Taken as a comment only while it can be one: not after a day, nor when the request was opened again."""
    case = await desk.own_case(desk.session.form.get("rated"))
    if not is_ratable(case, desk.now, desk.office.terms) or desk.now - desk.session.updated_at > IDLE:
        await desk.go(None)
        return await plain_words(event, desk)
    if event.media is not None or not has_words(event.text):
        return say(screens.comment_needs_words(desk.voice))
    await desk.ratings.comment(case, event.text)
    serial = await keep(event, desk)
    await desk.go(None)
    return say(screens.comment_kept(desk.voice, case, serial))


async def skip(event: Event, desk: Desk) -> Reply:
    if desk.session.step == "comment":
        await desk.go(None)
    return redraw(screens.skipped(desk.voice))


def _count(extra: str | None) -> int:
    if extra is None or not (extra.isascii() and extra.isdecimal()) or len(extra) > 2:
        raise DeskError("error-button-stale")
    return int(extra)


ROUTES = (
    on_command("nilai", rate_last, who=Who.EVERYBODY, menu="citizen-command-rate"),
    on_button("rate-case", rate_case, who=Who.EVERYBODY),
    on_button("stars", stars, who=Who.EVERYBODY),
    on_button("comment", ask_comment, who=Who.CITIZEN),
    on_button("skip", skip, who=Who.EVERYBODY),
    on_step("comment", comment, who=Who.CITIZEN),
)
