"""The half-recorded case of an officer: what is known of it, and what is asked next. It outlives their other forms."""

from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any

from handlers.citizen.keeping import as_json, from_json, words_of
from handlers.desk import Desk
from handlers.event import Event
from handlers.officer.presses import extra
from pstbot.domain.case import CaseChannel
from pstbot.domain.errors import DeskError
from pstbot.screens.citizen_body import has_words
from pstbot.services.said import Said

STEP = "intake"
MOST_FILES = 10


class Field(StrEnum):
    """In the order in which they are asked."""

    CHANNEL = "channel"
    NAME = "name"
    CONTACT = "contact"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Draft:
    """``id`` is the number of the message that began it: its buttons carry it, so that older ones do nothing here.

    ``same`` none: nobody has said yet whether this is the person known at the address.
    """

    id: int
    thread: int | None
    locale: str
    channel: str | None = None
    name: str = ""
    email: str | None = None
    phone: str | None = None
    without_email: bool = False
    pieces: tuple[Any, ...] = ()
    told: bool = False  # the citizen has heard the notice of privacy
    same: bool | None = None

    @property
    def missing(self) -> Field | None:
        known = {
            Field.CHANNEL: self.channel is not None,
            Field.NAME: bool(self.name),
            Field.CONTACT: self.email is not None or self.without_email,
            Field.QUESTION: has_words(self.question),
        }
        return next((field for field in Field if not known[field]), None)

    @property
    def said(self) -> list[Said]:
        return [from_json(piece) for piece in self.pieces]

    @property
    def question(self) -> str:
        return "\n".join(words for piece in self.said if (words := words_of(piece)))

    @property
    def files(self) -> int:
        return sum(piece.kind != "text" for piece in self.said)

    def asked(self, words: Said) -> "Draft":
        """With these words, where they were said being left out: nothing in the group is their copy."""
        bare = replace(words, chat_id=None, message_id=None, reply_to=None, album=None)
        return replace(self, pieces=(*self.pieces, as_json(bare)))

    def without(self, field: Field) -> "Draft":
        """To be asked anew; files stay."""
        match field:
            case Field.NAME:
                return replace(self, name="", same=None)
            case Field.CONTACT:
                return replace(self, email=None, phone=None, without_email=False, same=None)
            case Field.QUESTION:
                files = [
                    replace(piece, body={**piece.body, "caption": "", "caption_entities": []})
                    for piece in self.said
                    if piece.kind != "text"
                ]
                return replace(self, pieces=tuple(map(as_json, files)))
        return replace(self, channel=None)


def begun(event: Event, desk: Desk) -> Draft:
    return Draft(event.message_id, event.thread_id, desk.tools.premises.first_locale)


def current(desk: Desk) -> Draft | None:
    held = desk.session.form.get(STEP)
    return None if held is None else Draft(**{**held, "pieces": tuple(held["pieces"])})


def pressed(event: Event, desk: Desk) -> Draft:
    """The draft of whoever pressed. Raises ``DeskError``: "error-intake-stale", also for a colleague's."""
    draft = current(desk)
    if draft is None or event.press is None or event.press.ref != draft.id:
        raise DeskError("error-intake-stale")
    return draft


def pressed_field(event: Event) -> Field:
    found = next((field for field in Field if field.value == extra(event)), None)
    if found is None:
        raise DeskError("error-button-stale")
    return found


def pressed_channel(event: Event) -> CaseChannel:
    found = next((channel for channel in CHANNELS if channel.value == extra(event)), None)
    if found is None:
        raise DeskError("error-button-stale")
    return found


CHANNELS = (CaseChannel.VISIT, CaseChannel.WHATSAPP, CaseChannel.EMAIL, CaseChannel.PHONE)


async def keep(desk: Desk, draft: Draft) -> None:
    await desk.go(STEP, **{STEP: asdict(draft)})


async def drop(desk: Desk) -> None:
    await desk.forget(STEP)
    await desk.go(None)
