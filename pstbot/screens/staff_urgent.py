""" "Mendesak": why, by a tap or in one line; then the sign that goes with the case."""

from pstbot.domain.case import Consultation
from pstbot.ports.storage import Officer
from pstbot.screens.screen import Button, Screen, rows_of
from pstbot.screens.staff_closing import typed_cancel
from pstbot.screens.voice import Voice

READY_REASONS = ("deadline", "leader", "public")


def ask(voice: Voice, case: Consultation, by: Officer) -> Screen:
    ready = [
        Button(in_words(voice, reason), act="urgent-reason", ref=case.id, extra=reason) for reason in READY_REASONS
    ]
    body = voice.say("staff-urgent-ask", number=case.number, by=by.name)
    return Screen(body, (*rows_of(ready, 1), (typed_cancel(voice, case, by),)))


def marked(voice: Voice, case: Consultation, by: Officer) -> Screen:
    return Screen(voice.say("staff-urgent-marked", number=case.number, why=case.urgent or "", by=by.name))


def dropped(voice: Voice, case: Consultation, by: Officer) -> Screen:
    return Screen(voice.say("staff-urgent-dropped", number=case.number, by=by.name))


def in_words(voice: Voice, reason: str) -> str:
    return voice.plain("staff-urgent-reason", reason=reason)
