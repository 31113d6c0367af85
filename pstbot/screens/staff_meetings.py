"""Appointments as officers see and arrange them in the topic of the case."""

from pstbot.domain.appointment import HOLDING, RECORDED, Appointment, AppointmentKind, AppointmentState
from pstbot.domain.case import Consultation, Status
from pstbot.screens.citizen_body import lines, paragraphs
from pstbot.screens.facts import NoticeFacts
from pstbot.screens.meeting_notices import Render, about
from pstbot.screens.meeting_words import reason, when
from pstbot.screens.screen import Button, Screen, rows_of
from pstbot.screens.voice import Voice

# Reasons that officers give with a tap; others they type.
READY_REASONS = ("officer", "office")


def overview(
    voice: Voice, case: Consultation, appointment: Appointment | None, earlier: Appointment | None, bot: str
) -> Screen:
    """/jadwal in a topic: what stands, and what can be done about it; the last one's outcome may be corrected."""
    shown = appointment or (earlier if earlier is not None and earlier.state in RECORDED else None)
    body = paragraphs(
        voice.say("staff-meet-head", number=case.number),
        described(voice, shown) if shown else voice.say("staff-meet-none"),
    )
    rows = (*start_row(voice, shown, bot), *rows_of(acts(voice, shown), 2)) if shown else ()
    if appointment is None and case.status is not Status.CLOSED:
        zoom = Button(voice.plain("staff-tap-meet-zoom"), "meet-days", case.id, "zoom")
        rows = (*rows, (zoom, Button(voice.plain("staff-tap-meet-visit"), "meet-days", case.id, "visit")))
    return Screen(body, (*rows, (_close(voice, case),)))


def start_row(voice: Voice, appointment: Appointment, bot: str) -> tuple[tuple[Button, ...], ...]:
    """Opens the officer's private chat, where the key to the room is shown to them alone."""
    if appointment.meeting_id is None or appointment.state not in HOLDING:
        return ()
    link = f"https://t.me/{bot}?start=mulai-{appointment.id}"
    return ((Button(voice.plain("staff-tap-meet-start"), url=link),),)


def put_away(voice: Voice, case: Consultation) -> Screen:
    return Screen(str(voice.say("staff-meet-put-away", number=case.number)))


def described(voice: Voice, appointment: Appointment) -> str:
    kind, state = appointment.kind.value, appointment.state.value
    link = voice.say("staff-meet-link", link=appointment.join_url) if appointment.join_url else None
    no_link = None
    if appointment.kind is AppointmentKind.ZOOM and appointment.join_url is None and appointment.state in HOLDING:
        no_link = voice.say("staff-meet-no-link")
    code = voice.say("staff-meet-code", code=appointment.code) if appointment.code else None
    return str(
        lines(
            voice.say("staff-meet-state", kind=kind, state=state),
            when(voice, appointment),
            reason(voice, appointment),
            link or no_link,
            code,
        )
    )


def acts(voice: Voice, appointment: Appointment) -> list[Button]:
    """What an officer may do with it in its present state; the law refuses the rest by name."""
    names = list(_ACTS[appointment.state])
    if appointment.kind is AppointmentKind.ZOOM and appointment.state in HOLDING:
        names.append("paste")
    if appointment.kind is AppointmentKind.VISIT and appointment.state is AppointmentState.BOOKED:
        names.insert(0, "arrived")
    return [Button(voice.plain(f"staff-tap-meet-{name}"), f"meet-{name}", appointment.id) for name in names]


_ACTS: dict[AppointmentState, tuple[str, ...]] = {
    AppointmentState.PROPOSED: ("drop",),
    AppointmentState.REQUESTED: ("confirm", "move", "drop"),
    AppointmentState.BOOKED: ("move", "drop", "done", "partly", "no-show"),
    AppointmentState.CHECKED_IN: ("done", "partly"),
    AppointmentState.DONE: ("partly", "no-show"),
    AppointmentState.PARTLY: ("done", "no-show"),
    AppointmentState.NO_SHOW: ("done", "partly"),
    AppointmentState.CANCELLED: (),
}


def _close(voice: Voice, case: Consultation) -> Button:
    return Button(voice.plain("staff-tap-meet-close"), "meet-close", case.id)


def by_citizen(voice: Voice, facts: NoticeFacts) -> Screen:
    """What the citizen booked, moved or cancelled."""
    _, appointment = about(facts)
    news = str(facts.params["news"])
    head = voice.say("staff-meet-by-citizen", news=news, kind=appointment.kind.value)
    return Screen(paragraphs(head, described(voice, appointment)), rows_of(_when_live(voice, appointment), 2))


def asked(voice: Voice, facts: NoticeFacts) -> Screen:
    """A time that waits for an officer's word; nothing to confirm any more once somebody did."""
    _, appointment = about(facts)
    head = voice.say("staff-meet-asked", kind=appointment.kind.value)
    return Screen(paragraphs(head, described(voice, appointment)), rows_of(_when_live(voice, appointment), 2))


def room_failed(voice: Voice, facts: NoticeFacts) -> Screen:
    _, appointment = about(facts)
    body = voice.say("staff-room-failed", code=str(facts.params["code"]))
    paste = Button(voice.plain("staff-tap-meet-paste"), "meet-paste", appointment.id)
    again = Button(voice.plain("staff-button-retry"), "retry", int(facts.params["row"]))
    return Screen(paragraphs(body, described(voice, appointment)), ((paste, again),))


def soon(voice: Voice, facts: NoticeFacts) -> Screen:
    """The officer's own reminder; on Zoom with the button that says that somebody is there."""
    _, appointment = about(facts)
    head = voice.say("staff-meet-soon", minutes=int(facts.params["minutes"]), owner=_owner(facts))
    here = [Button(voice.plain("staff-tap-meet-here"), "meet-here", appointment.id)]
    buttons = here if appointment.kind is AppointmentKind.ZOOM and appointment.state in HOLDING else []
    rows = (*start_row(voice, appointment, facts.bot), *rows_of(buttons, 1))
    return Screen(paragraphs(head, described(voice, appointment)), rows, silent=True)


def no_link(voice: Voice, facts: NoticeFacts) -> Screen:
    _, appointment = about(facts)
    head = voice.say("staff-meet-link-missing", owner=_owner(facts))
    paste = Button(voice.plain("staff-tap-meet-paste"), "meet-paste", appointment.id)
    return Screen(paragraphs(head, described(voice, appointment)), ((paste,),))


def absent(voice: Voice, facts: NoticeFacts) -> Screen:
    """Five minutes after the start nobody has begun: any colleague may step in."""
    _, appointment = about(facts)
    here = Button(voice.plain("staff-tap-meet-here"), "meet-here", appointment.id)
    body = paragraphs(voice.say("staff-meet-absent", owner=_owner(facts)), described(voice, appointment))
    return Screen(body, (*start_row(voice, appointment, facts.bot), (here,)))


def outcome(voice: Voice, facts: NoticeFacts) -> Screen:
    _, appointment = about(facts)
    head = voice.say("staff-meet-outcome", owner=_owner(facts), came="yes" if appointment.joined_at else "unknown")
    return Screen(paragraphs(head, described(voice, appointment)), rows_of(acts(voice, appointment), 2))


def citizen_late(voice: Voice, facts: NoticeFacts) -> Screen:
    return Screen(str(voice.say("staff-meet-citizen-late", owner=_owner(facts))))


def link_broken(voice: Voice, facts: NoticeFacts) -> Screen:
    _, appointment = about(facts)
    paste = Button(voice.plain("staff-tap-meet-paste"), "meet-paste", appointment.id)
    body = paragraphs(voice.say("staff-meet-link-broken", owner=_owner(facts)), described(voice, appointment))
    return Screen(body, ((paste,),))


def _owner(facts: NoticeFacts) -> str:
    return facts.about.owner.name if facts.about and facts.about.owner else "–"


def _when_live(voice: Voice, appointment: Appointment) -> list[Button]:
    if appointment.state is not AppointmentState.REQUESTED:
        return []
    return acts(voice, appointment)


STAFF_MEETING_NOTICES: dict[str, Render] = {
    "appointment-by-citizen": by_citizen,
    "appointment-asked": asked,
    "room-failed": room_failed,
    "appointment-soon": soon,
    "appointment-no-link": no_link,
    "appointment-officer-absent": absent,
    "appointment-outcome": outcome,
    "appointment-citizen-late": citizen_late,
    "appointment-link-broken": link_broken,
}
