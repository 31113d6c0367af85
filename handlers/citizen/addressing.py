"""The e-mail address: typed, queried where it looks like a slip, and a code sent to it."""

from handlers.citizen.aside import aside
from handlers.citizen.flow import proceed
from handlers.citizen.typed import remember_typed
from handlers.citizen.waking import awake
from handlers.desk import Desk
from handlers.event import Event
from handlers.reply import Reply, redraw, say
from handlers.routes import Who, on_button, on_step
from pstbot.domain.errors import DeskError
from pstbot.domain.person import likely_slip
from pstbot.domain.request import Item
from pstbot.screens import citizen_home as home
from pstbot.screens import citizen_register as screens
from pstbot.screens.screen import Screen


async def address_typed(event: Event, desk: Desk) -> Reply:
    """Words without an at sign are no address: they are kept and of use at a tap."""
    if event.media is not None or "@" not in event.text.replace("\uff20", "@"):
        return await aside(event, desk)
    try:
        address = desk.tools.clean_address(event.text)
    except DeskError as refusal:
        lead = desk.voice.say(refusal.key, **refusal.params)
        return say(screens.email(desk.voice, desk.person.name, lead))
    await remember_typed(desk, event, "address")
    if meant := likely_slip(address):
        await desk.go("slip", slip={"typed": address, "meant": meant})
        return say(screens.slip(desk.voice, address, meant))
    return say(await _send(desk, address))


async def slip_meant(event: Event, desk: Desk) -> Reply:
    return redraw(await _send(desk, _slip(desk)["meant"]))


async def slip_as_typed(event: Event, desk: Desk) -> Reply:
    return redraw(await _send(desk, _slip(desk)["typed"]))


async def resend(event: Event, desk: Desk) -> Reply:
    """A fresh code to the same address; without one, the address is asked."""
    if desk.person.email_verified_at is not None:
        raise DeskError("error-button-stale")
    address = desk.session.form.get("address")
    return redraw(await _send(desk, address) if address else await proceed(desk))


async def other_address(event: Event, desk: Desk) -> Reply:
    if desk.person.email_verified_at is not None:
        raise DeskError("error-button-stale")
    await desk.forget("address", "slip", "later")
    return redraw(await proceed(desk))


async def later(event: Event, desk: Desk) -> Reply:
    """ "Tidak bisa buka e-mail sekarang": the request is filed as incomplete."""
    if desk.person.email_verified_at is not None:
        raise DeskError("error-button-stale")
    await desk.forget("slip")
    if not desk.session.form.get("draft"):
        await desk.go(None)
        return redraw(home.form_left(desk.voice, ""))
    await desk.go(desk.session.step, later=True)
    return redraw(await proceed(desk))


async def verify(event: Event, desk: Desk) -> Reply:
    """From a request that was filed before the address was proven, or reopened although it is proven by now."""
    if desk.person.email_verified_at is not None:
        waiting = [case for case in await desk.tx.consultations.open_of(desk.person.id) if Item.EMAIL in case.missing]
        completed = [await desk.consultations.complete(case) for case in waiting]
        return say(screens.proved(desk.voice, desk.voice.say("register-already"), completed))
    await desk.forget("later")
    return say(await proceed(desk))


async def _send(desk: Desk, address: str) -> Screen:
    await desk.registration.send_code(desk.person, address)
    await desk.forget("slip", "later")
    await desk.go(desk.session.step, address=address)
    return await proceed(desk)


def _slip(desk: Desk) -> dict[str, str]:
    slip = desk.session.form.get("slip")
    if slip is None:
        raise DeskError("error-button-stale")
    return dict(slip)


ROUTES = (
    on_button("slip-yes", slip_meant, who=Who.CITIZEN),
    on_button("slip-no", slip_as_typed, who=Who.CITIZEN),
    on_button("resend", resend, who=Who.CITIZEN),
    on_button("new-email", other_address, who=Who.CITIZEN),
    on_button("later", later, who=Who.CITIZEN),
    on_button("verify", verify, who=Who.CITIZEN),
    on_step("email", awake(address_typed), who=Who.CITIZEN),
    on_step("slip", awake(address_typed), who=Who.CITIZEN),
)
