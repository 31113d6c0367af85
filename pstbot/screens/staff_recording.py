"""/catat: what is asked of the officer, the last look, and what to tell the citizen before they leave."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from pstbot.domain.case import CaseChannel, Consultation, promise
from pstbot.ports.storage import Officer
from pstbot.screens.citizen_body import QUOTE_LENGTH, shortened
from pstbot.screens.clipping import clipped, one_line
from pstbot.screens.screen import Button, Screen, rows_of
from pstbot.screens.voice import Voice

_NAME = 100  # UTF-16 units
_CHANNELS = (CaseChannel.VISIT, CaseChannel.WHATSAPP, CaseChannel.EMAIL, CaseChannel.PHONE)
_EDITED = ("name", "contact", "question", "channel")


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked next, and what is known by then. ``email_only``: there must be an address."""

    id: int
    field: str
    name: str
    phone: str | None
    files: int
    email_only: bool


@dataclass(frozen=True, slots=True)
class Review:
    """``known`` is somebody's name at this address, ``meant`` what a slip of the pen probably meant."""

    id: int
    channel: str
    name: str
    email: str | None
    phone: str | None
    question: str
    files: int
    locale: str
    told: bool
    meant: str | None
    known: str | None
    same: bool
    letters: bool  # the office sends letters


def ask(voice: Voice, asked: Asked, by: Officer, lead: Markup | None = None) -> Screen:
    name = clipped(one_line(asked.name), _NAME)
    phone = "yes" if asked.phone else "no"
    body = voice.say(f"staff-intake-ask-{asked.field}", by=by.name, name=name, phone=phone, files=asked.files)
    buttons: list[Button] = []
    if asked.field == "channel":
        buttons = [
            Button(voice.plain("staff-intake-channel", channel=each.value), "intake-channel", asked.id, each.value)
            for each in _CHANNELS
        ]
    if asked.field == "contact" and not asked.email_only:
        buttons = [Button(voice.plain("staff-intake-no-email"), "intake-no-email", asked.id)]
    anew = [Button(voice.plain("staff-intake-new"), "intake-new", asked.id)] if asked.name else []
    return Screen(_below(lead, body), (*rows_of(buttons, 2), (*anew, _cancel(voice, asked.id))))


def review(voice: Voice, shown: Review, lead: Markup | None = None) -> Screen:
    open_ = Button(voice.plain("staff-intake-open"), "intake-open", shown.id)
    edits = [Button(voice.plain("staff-intake-edit", field=each), "intake-edit", shown.id, each) for each in _EDITED]
    return Screen(
        _below(lead, Markup("\n").join(_lines(voice, shown))),
        (
            *((button,) for button in _ticks(voice, shown)),
            (open_,),
            *rows_of(edits, 2),
            (_language(voice, shown), _cancel(voice, shown.id)),
        ),
    )


def opened(voice: Voice, case: Consultation, by: Officer) -> Screen:
    due = promise(case) or case.due_at
    return Screen(voice.say("staff-intake-opened", number=case.number, due=due or "–", by=by.name))


def cancelled(voice: Voice) -> Screen:
    return Screen(voice.say("staff-form-left"))


def masked(name: str) -> str:
    """ "Siti Rahmawati" → "S••• R•••": whoever asks by telephone must not learn a name from an address."""
    return " ".join(f"{word[0]}•••" for word in name.split()) or "•••"


def _lines(voice: Voice, shown: Review) -> Iterator[Markup]:
    yield voice.say("staff-intake-review", channel=shown.channel)
    yield voice.say("staff-intake-name", name=clipped(one_line(shown.name), _NAME))
    yield voice.say("staff-intake-email", email=shown.email or "", has="yes" if shown.email else "no")
    if shown.phone:
        yield voice.say("staff-intake-phone", phone=shown.phone)
    yield voice.say("staff-intake-question", question=shortened(shown.question, QUOTE_LENGTH))
    if shown.files:
        yield voice.say("staff-intake-enclosed", files=shown.files)
    if shown.meant is not None:
        yield voice.say("staff-intake-slip", meant=shown.meant)
    if shown.known is not None:
        yield voice.say("staff-intake-known", name=masked(shown.known))
    if shown.email is None or not shown.letters:
        yield voice.say("staff-intake-by-word", letters="yes" if shown.letters else "no")
    yield voice.say("staff-intake-privacy")


def _ticks(voice: Voice, shown: Review) -> Iterator[Button]:
    yield Button(voice.plain("staff-intake-tick-told", ticked=_yes(shown.told)), "intake-told", shown.id)
    if shown.known is not None:
        label = voice.plain("staff-intake-tick-same", ticked=_yes(shown.same), name=masked(shown.known))
        yield Button(clipped(label, 64), "intake-same", shown.id)
    if shown.meant is not None:
        yield Button(clipped(voice.plain("staff-intake-take-meant", meant=shown.meant), 64), "intake-meant", shown.id)


def _language(voice: Voice, shown: Review) -> Button:
    return Button(voice.plain("staff-intake-locale", locale=shown.locale), "intake-locale", shown.id)


def _cancel(voice: Voice, form: int) -> Button:
    return Button(voice.plain("staff-button-cancel"), "intake-cancel", form)


def _below(lead: Markup | None, body: Markup) -> Markup:
    return body if lead is None else Markup("\n\n").join((lead, body))


def _yes(ticked: bool) -> str:
    return "yes" if ticked else "no"
