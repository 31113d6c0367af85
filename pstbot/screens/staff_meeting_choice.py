"""An officer chooses days and times: ticked ones are offered together, a single one may be booked at once."""

from collections.abc import Sequence
from datetime import date, datetime

from pstbot.domain.appointment import AppointmentKind
from pstbot.domain.case import Consultation
from pstbot.screens.citizen_body import lines, paragraphs
from pstbot.screens.meeting_month import month, months_of
from pstbot.screens.meeting_words import minute_of
from pstbot.screens.screen import Button, Screen, rows_of
from pstbot.screens.voice import Voice


def choose_day(
    voice: Voice,
    case: Consultation,
    kind: AppointmentKind,
    days: Sequence[date],
    shown: date | None,
    chosen: Sequence[datetime],
) -> Screen:
    if not days:
        return Screen(str(voice.say("staff-meet-no-day")), (_end(voice, case, kind, chosen),))
    months = months_of(days)
    at = shown.replace(day=1) if shown is not None and shown.replace(day=1) in months else months[0]
    place = months.index(at)
    grid = month(
        at,
        days,
        lambda day: Button(str(day.day), "meet-times", case.id, f"{kind.value}.{day.isoformat()}"),
        lambda weekday: voice.plain("meet-weekday", weekday=weekday),
    )
    turn = tuple(
        Button(voice.plain(label), "meet-days", case.id, f"{kind.value}.{months[other].isoformat()}")
        for label, other in (("tap-earlier-month", place - 1), ("tap-later-month", place + 1))
        if 0 <= other < len(months)
    )
    body = paragraphs(
        voice.say("staff-meet-choose-day", kind=kind.value), voice.say("meet-month", month=at), _so_far(voice, chosen)
    )
    return Screen(body, (*grid, *((turn,) if turn else ()), _end(voice, case, kind, chosen)))


def choose_time(
    voice: Voice,
    case: Consultation,
    kind: AppointmentKind,
    day: date,
    times: Sequence[datetime],
    chosen: Sequence[datetime],
) -> Screen:
    taps = [_time(voice, case, kind, start, start in chosen) for start in times]
    body = paragraphs(voice.say("staff-meet-choose-time", day=day, zone=voice.texts.zone_name), _so_far(voice, chosen))
    other = Button(voice.plain("tap-other-day"), "meet-days", case.id, f"{kind.value}.{day.isoformat()}")
    return Screen(body, (*rows_of(taps, 3), (other,), _end(voice, case, kind, chosen)))


def _time(voice: Voice, case: Consultation, kind: AppointmentKind, start: datetime, ticked: bool) -> Button:
    label = voice.plain("staff-meet-time", starts=start, ticked="yes" if ticked else "no")
    return Button(label, "meet-tick", case.id, f"{kind.value}.{minute_of(start)}")


def _so_far(voice: Voice, chosen: Sequence[datetime]) -> str | None:
    if not chosen:
        return None
    return lines(
        voice.say("staff-meet-chosen"), *(voice.say("staff-meet-chosen-time", starts=start) for start in chosen)
    )


def _end(voice: Voice, case: Consultation, kind: AppointmentKind, chosen: Sequence[datetime]) -> tuple[Button, ...]:
    back = Button(voice.plain("tap-back"), "meet", case.id)
    if not chosen:
        return (back,)
    offer = Button(voice.plain("staff-tap-meet-offer", times=len(chosen)), "meet-offer", case.id, kind.value)
    book = Button(voice.plain("staff-tap-meet-book"), "meet-book", case.id, kind.value)
    return (offer, book, back) if len(chosen) == 1 else (offer, back)
