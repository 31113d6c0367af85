"""A line that an officer types for a form of one case: a summary, a reason. In other cases words are as usual."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from handlers.desk import Desk
from handlers.event import Event
from handlers.officer.holding import hold, quoting
from handlers.officer.presses import attempt, pressed_case, require
from handlers.officer.topic import speak
from handlers.reply import NOTHING, Reply, redraw, toast
from handlers.routes import Answer, Who, on_button, on_command
from handlers.speaking import said
from pstbot.domain.case import Act, Consultation
from pstbot.domain.errors import DeskError
from pstbot.ports.carriers import Channel
from pstbot.screens import staff_closing as screens
from pstbot.screens.clipping import one_line, units
from pstbot.screens.screen import Screen
from pstbot.screens.staff_topic import Why

LINE_LENGTH = 500  # UTF-16 units: the line stands in a letter and on the card
_IDLE = timedelta(days=1)

Takes = Callable[[Event, Desk, Consultation, str], Awaitable[Screen]]
TakesAll = Callable[[Event, Desk, Consultation], Awaitable[Screen]]
Stands = Callable[[Desk, Consultation], Awaitable[None]]
Reads = Callable[[Event], str]


async def begin(event: Event, desk: Desk, case: Consultation, step: str, act: Act | None, **more: Any) -> None:
    """Wait for a line at the place of this case; ``event`` is the press on the message that asks for it.

    ``act``: what the line will do, checked again when it comes; none where anybody may in every status. ``back``: act
    and number of the button that leads back to what the message showed before.
    """
    await _leave_other(event, desk)
    await desk.go(step, act=act and act.value, case=case.id, prompt=event.message_id, **more)


async def _act_stands(desk: Desk, case: Consultation) -> None:
    if (act := desk.session.form["act"]) is not None:
        await require(case, Act(act), desk)


def typed_line(takes: Takes, stands: Stands = _act_stands, reads: Reads | None = None) -> Answer:
    """The step's answer: hand the line to ``takes`` and draw its screen over the message that asked.

    ``stands`` raises ``DeskError`` when the line could not be accepted any more, whatever it says; ``reads`` takes the
    words out of the event where they need not be one line of text.
    """
    return typed(lambda event, desk, case: takes(event, desk, case, (reads or _line)(event)), stands)


def typed(takes: TakesAll, stands: Stands = _act_stands) -> Answer:
    """As ``typed_line``, for words of any length and kind."""

    async def step(event: Event, desk: Desk) -> Reply:
        case = await _case_of_form(event, desk)
        if case is None:
            return await speak(event, desk)
        if not event.text and event.media is None:
            return NOTHING
        if await _is_over(desk, case, stands):
            return await _keep_words(event, desk, case)

        async def act() -> Reply:
            await _draw(event, desk, await takes(event, desk, case))
            await desk.leave_form()
            return NOTHING

        return await attempt(event, desk, case, act())

    return step


async def cancel(event: Event, desk: Desk) -> Reply:
    """ "Batal" under a form. Where somebody is asked to type, only they may: their form would go on unseen."""
    await pressed_case(event, desk)
    asked = event.press.extra if event.press else None
    if asked is not None and asked != str(desk.member.user_id):
        return toast(desk.voice.plain("staff-not-your-form"), alert=True)
    if desk.session.form.get("prompt") == event.message_id:
        await desk.leave_form()
    return redraw(screens.left(desk.voice))


async def leave(event: Event, desk: Desk) -> Reply:
    if desk.session.step is None:
        return quoting(screens.no_form(desk.voice))
    drawn = "prompt" in desk.session.form
    await _leave_other(event, desk)
    await desk.forget("intake")
    return NOTHING if drawn else quoting(screens.left(desk.voice))


async def _leave_other(event: Event, desk: Desk) -> None:
    """Say under a form that it is over; otherwise people would type a summary there that leaves as an answer."""
    if "prompt" in desk.session.form and desk.session.form["prompt"] != event.message_id:
        await _draw(event, desk, screens.left(desk.voice, desk.session.form.get("back")))
    await desk.leave_form()


async def _case_of_form(event: Event, desk: Desk) -> Consultation | None:
    case = await desk.case_of(event)
    return case if case is not None and case.id == desk.session.form.get("case") else None


def _line(event: Event) -> str:
    """Raises ``DeskError``: "error-summary-needed" (a file, or nothing), "error-summary-too-long": nothing is cut."""
    line = one_line(event.text)
    if not line:
        raise DeskError("error-summary-needed")
    if units(line) > LINE_LENGTH:
        raise DeskError("error-summary-too-long", most=LINE_LENGTH)
    return line


async def _is_over(desk: Desk, case: Consultation, stands: Stands) -> bool:
    """Forgotten for a day, or the case has moved on: the words are hardly meant for the form any more."""
    if desk.now - desk.session.updated_at > _IDLE:
        return True
    try:
        await stands(desk, case)
    except DeskError:
        return True
    return False


async def _keep_words(event: Event, desk: Desk, case: Consultation) -> Reply:
    """Neither a summary nor an answer by accident: the words wait for a press."""
    await desk.leave_form()
    words = said(event)
    return await speak(event, desk) if words is None else await hold(desk, case, words, Why.OLD_FORM)


async def _draw(event: Event, desk: Desk, screen: Screen) -> None:
    """Over the message that asked for the line."""
    form = desk.session.form
    payload = {"screen": screen.as_data(), "edit": form["prompt"]}
    await desk.tx.outbox.put(
        Channel.TELEGRAM, "screen", str(event.chat_id), payload, desk.now, case_id=int(form["case"])
    )


ROUTES = (
    on_button("form-cancel", cancel, who=Who.OFFICER),
    on_command("batal", leave, who=Who.OFFICER, menu="staff-command-cancel"),
)
