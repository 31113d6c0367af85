""" "Lengkap tanpa e-mail": why the desk goes on without what is missing."""

from pstbot.domain.case import Consultation
from pstbot.ports.storage import Officer
from pstbot.screens.screen import Button, Screen, rows_of
from pstbot.screens.staff_closing import typed_cancel
from pstbot.screens.voice import Voice

READY_REASONS = ("no-email", "by-phone")


def choose_reason(voice: Voice, case: Consultation) -> Screen:
    ready = [_button(voice, case, "waive", reason) for reason in READY_REASONS]
    typed = _button(voice, case, "waive-typed", "typed")
    cancel = Button(voice.plain("staff-button-cancel"), act="form-cancel", ref=case.id)
    return Screen(voice.say("staff-waive-choose", number=case.number), rows_of((*ready, typed, cancel), 1))


def ask_reason(voice: Voice, case: Consultation, by: Officer) -> Screen:
    return Screen(voice.say("staff-waive-typed", by=by.name), ((typed_cancel(voice, case, by),),))


def waived(voice: Voice, why: str, by: str) -> Screen:
    return Screen(voice.say("staff-waived", why=why, by=by))


def in_words(voice: Voice, reason: str) -> str:
    return voice.plain("staff-waive-reason", reason=reason)


def _button(voice: Voice, case: Consultation, act: str, reason: str) -> Button:
    return Button(in_words(voice, reason), act=act, ref=case.id, extra=reason)
