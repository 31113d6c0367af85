"""The office that people will read about: shown, confirmed, or replaced by a file of its own."""

from pathlib import Path

from pstbot.commands.installing.dialogue import Dialogue
from pstbot.office import PACKAGED, Office, OfficeError, load_office


def office_file(dialogue: Dialogue, current: Path | None) -> Path | None:
    """The confirmed office file; None for the packaged one, or when the installer comes back to it later."""
    chosen = current
    while True:
        office = _read(dialogue, chosen)
        if office is not None:
            _show(dialogue, office)
            if dialogue.agrees("setup-office-right"):
                return chosen
        dialogue.say("setup-office-how", packaged=str(PACKAGED))
        answer = dialogue.ask_or_skip("setup-office-file")
        if answer is None:
            return chosen if office is not None else current
        chosen = Path(answer).expanduser()


def _read(dialogue: Dialogue, path: Path | None) -> Office | None:
    try:
        return load_office(path)
    except OfficeError as wrong:
        dialogue.show(str(wrong))
        return None


def _show(dialogue: Dialogue, office: Office) -> None:
    dialogue.say(
        "setup-office",
        name=office.name,
        address=office.address,
        phone=office.phone,
        whatsapp=office.whatsapp,
        email=office.email,
        website=office.website,
        hours=office.hours_text(dialogue.locale),
    )
