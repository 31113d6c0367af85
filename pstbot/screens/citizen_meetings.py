"""A citizen's appointments: choosing kind, day and time; the booked one with its way there; changing it."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from markupsafe import Markup

from pstbot.domain.appointment import Appointment, AppointmentKind, AppointmentState
from pstbot.domain.case import Consultation
from pstbot.screens.citizen_body import SUBJECT_LENGTH, lines, paragraphs, shortened
from pstbot.screens.citizen_cases import see_case
from pstbot.screens.citizen_home import menu_button
from pstbot.screens.meeting_month import month, months_of
from pstbot.screens.meeting_words import about, change_buttons, minute_of, reason, way_buttons, way_there, when
from pstbot.screens.screen import Button, Screen, rows_of
from pstbot.screens.voice import Voice

Press = Callable[[str, str], Button]  # label and what follows the purpose in the button's word


def choose_kind(voice: Voice, case: Consultation) -> Screen:
    zoom = Button(voice.plain("tap-zoom"), "meet-days", case.id, "zoom")
    visit = Button(voice.plain("tap-visit"), "meet-days", case.id, "visit")
    body = voice.say("meet-choose-kind", number=case.number, subject=shortened(case.subject, SUBJECT_LENGTH))
    return Screen(str(body), ((zoom, visit), (Button(voice.plain("tap-back"), "case", case.id), menu_button(voice))))


def choose_day(
    voice: Voice, kind: AppointmentKind, days: Sequence[date], shown: date | None, purpose: "Purpose", lead: str | None
) -> Screen:
    """The month of ``shown``, or the first in which there is a free day."""
    months = months_of(days)
    at = shown.replace(day=1) if shown is not None and shown.replace(day=1) in months else months[0]
    place = months.index(at)
    grid = month(
        at,
        days,
        lambda day: purpose.button(str(day.day), "times", day.isoformat()),
        lambda weekday: voice.plain("meet-weekday", weekday=weekday),
    )
    turn = []
    if place > 0:
        turn.append(purpose.button(voice.plain("tap-earlier-month"), "days", months[place - 1].isoformat()))
    if place < len(months) - 1:
        turn.append(purpose.button(voice.plain("tap-later-month"), "days", months[place + 1].isoformat()))
    body = paragraphs(lead, voice.say("meet-choose-day", kind=kind.value), voice.say("meet-month", month=at))
    return Screen(body, (*grid, *((tuple(turn),) if turn else ()), (purpose.back(voice),)))


def no_day(voice: Voice, until: date, purpose: "Purpose") -> Screen:
    return Screen(str(voice.say("meet-no-day", until=until)), ((purpose.back(voice),),))


def choose_time(
    voice: Voice, day: date, times: Sequence[datetime], purpose: "Purpose", lead: str | None = None
) -> Screen:
    taps = [purpose.button(voice.plain("meet-time", starts=start), "at", minute_of(start)) for start in times]
    body = paragraphs(lead, voice.say("meet-choose-time", day=day, zone=voice.texts.zone_name))
    other = purpose.button(voice.plain("tap-other-day"), "days", day.isoformat())
    return Screen(body, (*rows_of(taps, 3), (other, purpose.back(voice))))


def booked(voice: Voice, case: Consultation, appointment: Appointment, address: str) -> Screen:
    """Right after the choice, and whenever it is looked at again."""
    if appointment.state is AppointmentState.REQUESTED:
        return _shown(voice, case, appointment, address, voice.say("meet-requested"), there=False)
    return _shown(voice, case, appointment, address, voice.say("meet-booked", kind=appointment.kind.value))


def moved(voice: Voice, case: Consultation, appointment: Appointment, address: str) -> Screen:
    if appointment.state is AppointmentState.REQUESTED:
        return booked(voice, case, appointment, address)
    return _shown(voice, case, appointment, address, voice.say("meet-moved", kind=appointment.kind.value))


def link_ready(voice: Voice, case: Consultation, appointment: Appointment, address: str) -> Screen:
    return _shown(voice, case, appointment, address, None)


def reminder(voice: Voice, case: Consultation, appointment: Appointment, address: str, minutes: int) -> Screen:
    """The way there, and what to press when something goes wrong."""
    head = voice.say("meet-reminder", kind=appointment.kind.value, minutes=minutes)
    shown = _shown(voice, case, appointment, address, head)
    late = Button(voice.plain("tap-meet-late"), "meet-late", appointment.id)
    broken = (Button(voice.plain("tap-meet-broken"), "meet-broken", appointment.id),)
    help_row = (late, *(broken if appointment.kind is AppointmentKind.ZOOM else ()))
    return Screen(shown.body, (shown.rows[0], help_row, *shown.rows[1:]))


def officer_late(voice: Voice, case: Consultation, appointment: Appointment) -> Screen:
    body = paragraphs(voice.say("meet-officer-late"), about(voice, case))
    return Screen(body, see_case(voice, case))


def lateness_told(voice: Voice, case: Consultation) -> Screen:
    return Screen(paragraphs(voice.say("meet-late-told"), about(voice, case)), see_case(voice, case))


def trouble_told(voice: Voice, case: Consultation, appointment: Appointment, phone: str) -> Screen:
    """A fresh look at the link, else telephone, chat or another time."""
    body = paragraphs(voice.say("meet-broken-told", phone=phone), about(voice, case))
    join = way_buttons(voice, appointment, "")
    move = (Button(voice.plain("tap-move-time"), "meet-move", appointment.id),)
    return Screen(body, (*((join,) if join else ()), move, *see_case(voice, case)))


def offered(voice: Voice, case: Consultation, appointment: Appointment, times: Sequence[datetime]) -> Screen:
    """Times that an officer proposes; none are left when all have passed or are taken."""
    other = Button(voice.plain("tap-other-times"), "meet-days", case.id, appointment.kind.value)
    no = Button(voice.plain("tap-no-meeting"), "meet-no", appointment.id)
    if not times:
        return Screen(paragraphs(voice.say("meet-offered-gone"), about(voice, case)), ((other,), (no,)))
    taps = [
        (Button(voice.plain("meet-time-day", starts=start), "meet-pick", appointment.id, minute_of(start)),)
        for start in times
    ]
    body = paragraphs(voice.say("meet-offered", kind=appointment.kind.value), about(voice, case))
    return Screen(body, (*taps, (other, no)))


def ask_cancel(voice: Voice, case: Consultation, appointment: Appointment) -> Screen:
    """The reason is a tap, or none."""
    kind = voice.plain("meet-kind", kind=appointment.kind.value)
    body = paragraphs(voice.say("meet-ask-cancel", kind=kind), lines(when(voice, appointment), about(voice, case)))
    reasons = [
        (Button(voice.plain("meet-reason-name", reason=name), "meet-cancel-yes", appointment.id, name),)
        for name in ("busy", "answered", "none")
    ]
    return Screen(body, (*reasons, (Button(voice.plain("tap-keep-meeting"), "meet", appointment.id),)))


def cancelled(voice: Voice, case: Consultation, appointment: Appointment) -> Screen:
    body = paragraphs(
        voice.say("meet-cancelled", kind=appointment.kind.value),
        lines(when(voice, appointment), reason(voice, appointment), about(voice, case)),
    )
    if case.closed_at is not None:
        return Screen(body, see_case(voice, case))
    again = Button(voice.plain("tap-other-times"), "meet-days", case.id, appointment.kind.value)
    return Screen(body, ((again,), *see_case(voice, case)))


def over(voice: Voice, case: Consultation, appointment: Appointment) -> Screen:
    told = voice.say("meet-over", state=appointment.state.value)
    body = paragraphs(told, lines(when(voice, appointment), about(voice, case)))
    return Screen(body, see_case(voice, case))


def listed(
    voice: Voice, appointments: Sequence[tuple[Consultation, Appointment]], without: Sequence[Consultation]
) -> Screen:
    """The citizen's appointments to come, and the open requests that have none."""
    key = "meet-list" if appointments else "meet-list-none" if without else "meet-list-none-open"
    entries = (lines(_kind(voice, each), when(voice, each), about(voice, case)) for case, each in appointments)
    taps = [Button(case.number, "meet", appointment.id) for case, appointment in appointments]
    others = [(Button(f"{case.number} · {shortened(case.subject, 18)}", "meet-new", case.id),) for case in without]
    return Screen(paragraphs(voice.say(key), *entries), (*rows_of(taps, 2), *others, (menu_button(voice),)))


def _kind(voice: Voice, appointment: Appointment) -> Markup:
    return voice.say("meet-kind-line", kind=appointment.kind.value, state=appointment.state.value)


def _shown(
    voice: Voice, case: Consultation, appointment: Appointment, address: str, head: str | None, *, there: bool = True
) -> Screen:
    way = way_there(voice, appointment, address) if there else []
    body = paragraphs(head, lines(when(voice, appointment), about(voice, case), reason(voice, appointment)), *way)
    buttons = way_buttons(voice, appointment, address) if there else ()
    rows = [row for row in (buttons, change_buttons(voice, appointment)) if row]
    return Screen(body, (*rows, *see_case(voice, case)))


class Purpose:
    """What the chosen time is for: a new appointment of a case, another time for one, or an officer's offer.

    ``acts`` name the buttons of days, times and the chosen time; ``word`` goes before what a button adds.
    """

    def __init__(self, acts: dict[str, str], ref: int, word: str, back: Callable[[Voice], Button]) -> None:
        self._acts = acts
        self._ref = ref
        self._word = word
        self.back = back

    def button(self, label: str, act: str, extra: str) -> Button:
        return Button(label, self._acts[act], self._ref, f"{self._word}.{extra}")
