"""The buttons of the card that act at once: take, not yet, no reply needed."""

from collections.abc import Awaitable, Callable

from handlers.desk import Desk
from handlers.event import Event
from handlers.officer.presses import attempt, pressed_case
from handlers.reply import Reply, toast
from handlers.routes import Answer, Who, on_button
from pstbot.domain.case import Act, Consultation
from pstbot.ports.storage import Officer
from pstbot.services.consultations import Consultations

Does = Callable[[Consultations, Consultation, Officer], Awaitable[Consultation]]


def at_once(does: Does, done: str) -> Answer:
    """A press that moves the case; the card shows the rest, so the press is only confirmed."""

    async def press(event: Event, desk: Desk) -> Reply:
        case = await pressed_case(event, desk)

        async def act() -> Reply:
            await does(desk.consultations, case, desk.member)
            return toast(desk.voice.plain(done, number=case.number))

        return await attempt(event, desk, case, act())

    return press


ROUTES = (
    on_button(Act.TAKE.value, at_once(Consultations.take, "staff-taken"), who=Who.OFFICER),
    on_button(Act.NOT_YET.value, at_once(Consultations.not_yet, "staff-not-yet"), who=Who.OFFICER),
    on_button(Act.NO_REPLY_NEEDED.value, at_once(Consultations.no_reply_needed, "staff-no-reply"), who=Who.OFFICER),
)
