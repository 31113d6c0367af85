"""A form that nobody touched for a day asks "Lanjutkan isian?" before it takes a text as a field."""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import wraps

from handlers.citizen.flow import proceed
from handlers.citizen.keeping import keep, kept
from handlers.citizen.words import plain_words
from handlers.desk import Desk
from handlers.event import Event
from handlers.reply import NOTHING, Reply, say
from handlers.routes import Answer, Trigger, Who, on_button, on_step
from handlers.speaking import as_media, said
from pstbot.domain.errors import DeskError
from pstbot.screens import citizen_request as request
from pstbot.screens import citizen_talk as talk
from pstbot.services.said import Said

IDLE = timedelta(days=1)


def awake(answer: Answer) -> Answer:
    """For the rows of steps: the handler, unless the form has been idle."""

    @wraps(answer)
    async def guarded(event: Event, desk: Desk) -> Reply:
        if desk.now - desk.session.updated_at <= IDLE:
            return await answer(event, desk)
        return await _ask(event, desk, desk.session.step, desk.session.updated_at)

    return guarded


async def asked_again(event: Event, desk: Desk) -> Reply:
    """Still no tap on Ya or Tidak: the newest words are the ones in question."""
    form = desk.session.form
    return await _ask(event, desk, form.get("idle_step"), datetime.fromisoformat(form["idle_since"]))


async def go_on(event: Event, desk: Desk) -> Reply:
    """The words of before are taken as the field after all."""
    if desk.session.step != "idle":
        raise DeskError("error-button-stale")
    step, words = desk.session.form.get("idle_step"), kept(desk, desk.session.form.get("idle_words"))
    await _wake(desk, step)
    row = next((row for row in desk.tools.routes if (row.trigger, row.name, row.who) == _step(step)), None)
    if row is None or words is None:
        return say(await proceed(desk))
    return await row.answer(spoken(event, words), desk)


async def something_new(event: Event, desk: Desk) -> Reply:
    """The form waits; the words are taken as if there were none."""
    if desk.session.step != "idle":
        raise DeskError("error-button-stale")
    words = kept(desk, desk.session.form.get("idle_words"))
    await _wake(desk, None)
    return NOTHING if words is None else await plain_words(spoken(event, words), desk)


def spoken(press: Event, words: Said) -> Event:
    """Kept words as if they were said now."""
    return replace(
        press,
        press=None,
        callback_id=None,
        message_id=words.message_id or 0,
        text=str(words.body.get("text", "")),
        entities=tuple(words.body.get("entities", ())),
        media=as_media(words),
        reply_to=words.reply_to,
        album=words.album,
        origin=words.body.get("origin"),
    )


async def _ask(event: Event, desk: Desk, step: str | None, since: datetime) -> Reply:
    if said(event) is None:
        return say(talk.uncarried(desk.voice))
    serial = await keep(event, desk)
    await desk.go("idle", idle_step=step, idle_words=serial, idle_since=since.isoformat())
    return say(request.idle(desk.voice, since, event.words))


async def _wake(desk: Desk, step: str | None) -> None:
    await desk.forget("idle_step", "idle_words", "idle_since")
    await desk.go(step)


def _step(name: str | None) -> tuple[Trigger, str, Who]:
    return Trigger.STEP, name or "", Who.CITIZEN


ROUTES = (
    on_step("idle", asked_again, who=Who.CITIZEN),
    on_button("idle-yes", go_on, who=Who.CITIZEN),
    on_button("idle-no", something_new, who=Who.CITIZEN),
)
