"""Ready answers: the list, found by typing, and what was sent, kept or removed."""

from collections.abc import Mapping, Sequence

from pstbot.domain.case import Consultation
from pstbot.ports.storage import Officer
from pstbot.ports.workbench import ReadyAnswer
from pstbot.screens.clipping import clipped, one_line
from pstbot.screens.screen import Button, Screen, rows_of
from pstbot.screens.staff_handing import short
from pstbot.screens.voice import Voice

SHOWN = 10
_WORDS = 40
_PREVIEW = 1200


def choose(voice: Voice, case: Consultation, words: str, answers: Sequence[ReadyAnswer]) -> Screen:
    """A tap shows the answer as this citizen would read it; the next one sends it."""
    shown = clipped(words, _WORDS)
    if not answers:
        return Screen(voice.say("ready-none", words=shown, searched="yes" if words else "no"))
    buttons = [Button(each.name, act="ready", ref=each.id, extra=str(case.id)) for each in answers[:SHOWN]]
    more = "yes" if len(answers) > SHOWN else "no"
    return Screen(voice.say("ready-choose", number=case.number, more=more), rows_of(buttons, 2))


def preview(voice: Voice, case: Consultation, answer: ReadyAnswer, text: str) -> Screen:
    send = Button(voice.plain("staff-button-send"), act="ready-send", ref=answer.id, extra=str(case.id))
    cancel = Button(voice.plain("staff-button-cancel"), act="form-cancel", ref=case.id)
    return Screen(voice.say("ready-preview", name=answer.name, text=clipped(text, _PREVIEW)), ((send, cancel),))


def sent(voice: Voice, text: str, by: Officer) -> Screen:
    return Screen(voice.say("ready-sent", by=short(by.name), text=clipped(text, _PREVIEW)))


def saved(voice: Voice, answer: ReadyAnswer, by: Officer) -> Screen:
    return Screen(voice.say("ready-saved", name=answer.name, by=short(by.name)))


def removed(voice: Voice, answer: ReadyAnswer, by: Officer) -> Screen:
    return Screen(voice.say("ready-removed", name=answer.name, by=short(by.name)))


def how_to_write(voice: Voice, command: str, known: Sequence[str]) -> Screen:
    return Screen(voice.say("ready-how", command=command, known=", ".join(f"{{{each}}}" for each in known)))


def how_to_remove(voice: Voice) -> Screen:
    return Screen(voice.say("ready-how-remove"))


def values(voice: Voice, case: Consultation, citizen: str, owner: Officer, office: Mapping[str, str]) -> dict[str, str]:
    """What the placeholders say to this citizen; ``office`` as ``Office.facts`` gives it."""
    due = case.due_at or case.turn_due_at
    of_office = {"nama": "name", "alamat": "address", "telepon": "phone", "laman": "website", "jam": "hours"}
    of_office |= {each: each for each in ("whatsapp", "email")}
    return {
        "nama": one_line(citizen),
        "nomor": case.number,
        "tenggat": voice.plain("ready-due", due=due) if due else "",
        "petugas": one_line(owner.name),
        **{f"kantor.{word}": office.get(name, "") for word, name in of_office.items()},
    }
