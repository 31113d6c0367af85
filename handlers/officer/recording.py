"""/catat: a case without Telegram. Piece by piece, or in one line: /catat telepon Joko; joko@contoh.id; pertanyaan."""

from dataclasses import asdict, replace
from datetime import timedelta

from handlers.desk import Desk
from handlers.event import Event
from handlers.officer import intake
from handlers.officer.holding import quoting
from handlers.officer.intake import Draft, Field
from handlers.officer.topic import speak
from handlers.reply import NOTHING, Reply, redraw
from handlers.routes import Who, on_button, on_command, on_step
from handlers.speaking import said
from pstbot.domain.case import CaseChannel
from pstbot.domain.errors import DeskError
from pstbot.domain.intake import Contact, read_contact, read_written
from pstbot.domain.person import clean_name, likely_slip
from pstbot.domain.prefill import prefill
from pstbot.ports.storage import Person
from pstbot.screens import staff_recording as screens
from pstbot.screens.citizen_body import SUBJECT_LENGTH, shortened
from pstbot.screens.screen import Screen
from pstbot.services.recording import Entry, Recording, is_same
from pstbot.services.said import Said

_IDLE = timedelta(days=1)

# What officers type for a channel; the first word of the command.
_CHANNELS = {
    "kunjungan": CaseChannel.VISIT,
    "wa": CaseChannel.WHATSAPP,
    "whatsapp": CaseChannel.WHATSAPP,
    "email": CaseChannel.EMAIL,
    "e-mail": CaseChannel.EMAIL,
    "surel": CaseChannel.EMAIL,
    "telepon": CaseChannel.PHONE,
    "telp": CaseChannel.PHONE,
    "tel": CaseChannel.PHONE,
}


async def record(event: Event, desk: Desk) -> Reply:
    """Without words it goes on with what is half recorded; with words it begins anew."""
    unfinished = intake.current(desk)
    if not event.argument and unfinished is not None:
        await intake.keep(desk, replace(unfinished, thread=event.thread_id))
        return quoting(await _next(desk, replace(unfinished, thread=event.thread_id), "staff-intake-resumed"))
    draft = intake.begun(event, desk)
    first, *rest = event.argument.split(None, 1)[:2] or [""]
    if (channel := _CHANNELS.get(first.rstrip(":;,").casefold())) is None:
        return quoting(await _written(desk, draft, event.argument))
    return quoting(await _written(desk, replace(draft, channel=channel.value), "".join(rest)))


async def anew(event: Event, desk: Desk) -> Reply:
    old = intake.pressed(event, desk)
    return redraw(await _next(desk, Draft(old.id, old.thread, old.locale)))


async def typed(event: Event, desk: Desk) -> Reply:
    """Where the form stands; a reply to a case's words and anything said elsewhere is as usual."""
    draft = intake.current(desk)
    elsewhere = draft is None or draft.thread != event.thread_id
    if draft is None or elsewhere or (event.thread_id is None and await desk.case_of(event) is not None):
        return await speak(event, desk)
    if desk.now - desk.session.updated_at > _IDLE:
        await desk.go(None)
        return await speak(event, desk)
    words = said(event)
    if words is None:
        return NOTHING if event.media is None else quoting(await _next(desk, draft, "staff-not-carried"))
    return quoting(await _taken(event, desk, draft, words))


async def _taken(event: Event, desk: Desk, draft: Draft, words: Said) -> Screen:
    match draft.missing:
        case Field.QUESTION | None if words.kind != "text":
            if draft.files >= intake.MOST_FILES:
                return await _next(desk, draft, "staff-intake-files", most=intake.MOST_FILES)
            return await _next(desk, draft.asked(words))
        case Field.QUESTION:
            return await _next(desk, draft.asked(words))
        case Field.NAME if words.kind == "text":
            return await _written(desk, draft, event.text)
        case Field.CONTACT if words.kind == "text":
            return await _contacted(desk, draft, read_contact(event.text))
        case None:
            return await _next(desk, draft, "staff-intake-open-still")
    return await _next(desk, draft, "staff-intake-text")


async def _written(desk: Desk, draft: Draft, text: str) -> Screen:
    """A name, or a name with what follows it."""
    if not text.strip():
        return await _next(desk, draft)
    written = read_written(text)
    if written.question:
        draft = draft.asked(Said("text", {"text": written.question, "entities": []}))
    try:
        draft = replace(draft, name=clean_name(written.name))
    except DeskError as refusal:
        return await _next(desk, draft, refusal.key, **refusal.params)
    return await _contacted(desk, draft, written.contact) if written.contact else await _next(desk, draft)


async def _contacted(desk: Desk, draft: Draft, contact: Contact | None) -> Screen:
    """A number alone is kept, and the e-mail still asked: without one somebody has to say so."""
    if contact is None:
        return await _next(desk, draft, "staff-intake-contact-unread")
    draft = replace(draft, phone=contact.phone or draft.phone)
    if contact.none:
        return await _without_email(desk, draft)
    if contact.email is None:
        return await _next(desk, draft)
    try:
        return await _next(desk, replace(draft, email=desk.tools.clean_address(contact.email), without_email=False))
    except DeskError as refusal:
        return await _next(desk, draft, refusal.key, **refusal.params)


async def _without_email(desk: Desk, draft: Draft) -> Screen:
    if draft.channel == CaseChannel.EMAIL:
        return await _next(desk, draft, "staff-intake-email-needed")
    return await _next(desk, replace(draft, email=None, without_email=True))


async def choose_channel(event: Event, desk: Desk) -> Reply:
    draft = replace(intake.pressed(event, desk), channel=intake.pressed_channel(event).value)
    if draft.channel == CaseChannel.EMAIL:
        draft = replace(draft, without_email=False)
    return redraw(await _next(desk, draft))


async def no_email(event: Event, desk: Desk) -> Reply:
    return redraw(await _without_email(desk, intake.pressed(event, desk)))


async def edit(event: Event, desk: Desk) -> Reply:
    return redraw(await _next(desk, intake.pressed(event, desk).without(intake.pressed_field(event))))


async def tick_told(event: Event, desk: Desk) -> Reply:
    draft = intake.pressed(event, desk)
    return redraw(await _next(desk, replace(draft, told=not draft.told)))


async def tick_same(event: Event, desk: Desk) -> Reply:
    draft = intake.pressed(event, desk)
    known = await _recording(desk).known(draft.email, draft.name)
    return redraw(await _next(desk, replace(draft, same=not _is_same(draft, known))))


async def take_meant(event: Event, desk: Desk) -> Reply:
    draft = intake.pressed(event, desk)
    return redraw(await _next(desk, replace(draft, email=likely_slip(draft.email or "") or draft.email, same=None)))


async def change_language(event: Event, desk: Desk) -> Reply:
    draft = intake.pressed(event, desk)
    return redraw(await _next(desk, replace(draft, locale="en" if draft.locale == "id" else "id")))


async def cancel(event: Event, desk: Desk) -> Reply:
    intake.pressed(event, desk)
    await intake.drop(desk)
    return redraw(screens.cancelled(desk.voice))


async def open_case(event: Event, desk: Desk) -> Reply:
    """Raises ``DeskError``: "error-intake-stale", "error-intake-privacy"."""
    draft = intake.pressed(event, desk)
    if draft.missing is not None or draft.channel is None:
        return redraw(await _next(desk, draft))
    if not draft.told:
        raise DeskError("error-intake-privacy")
    known = await _recording(desk).known(draft.email, draft.name)
    year = desk.now.astimezone(desk.tools.premises.zone).year
    entry = Entry(
        channel=CaseChannel(draft.channel),
        name=draft.name,
        email=draft.email,
        phone=draft.phone,
        locale=draft.locale,
        subject=shortened(draft.question, SUBJECT_LENGTH),
        request=asdict(prefill(draft.question, year)),
        said=draft.said,
        same=known.id if known is not None and _is_same(draft, known) else None,
    )
    case = await _recording(desk).open(entry, desk.member)
    await intake.drop(desk)
    return redraw(screens.opened(desk.voice, case, desk.member))


async def _next(desk: Desk, draft: Draft, lead: str | None = None, **params: object) -> Screen:
    """The screen of what is missing, and the form at it; the review when nothing is."""
    await intake.keep(desk, draft)
    above = None if lead is None else desk.voice.say(lead, **params)
    if (field := draft.missing) is not None:
        email_only = draft.channel == CaseChannel.EMAIL
        asked = screens.Asked(draft.id, field.value, draft.name, draft.phone, draft.files, email_only=email_only)
        return screens.ask(desk.voice, asked, desk.member, above)
    known = await _recording(desk).known(draft.email, draft.name)
    shown = screens.Review(
        id=draft.id,
        channel=draft.channel or "",
        name=draft.name,
        email=draft.email,
        phone=draft.phone,
        question=draft.question,
        files=draft.files,
        locale=draft.locale,
        told=draft.told,
        meant=likely_slip(draft.email or ""),
        known=known.called if known else None,
        same=_is_same(draft, known),
        letters=desk.tools.premises.sends_mail,
    )
    return screens.review(desk.voice, shown, above)


def _is_same(draft: Draft, known: Person | None) -> bool:
    """As chosen; until somebody chooses, the same name is the same person."""
    return known is not None and (is_same(known, draft.name) if draft.same is None else draft.same)


def _recording(desk: Desk) -> Recording:
    return Recording(desk.tx, desk.now, desk.tools.premises)


ROUTES = (
    on_command("catat", record, who=Who.OFFICER, menu="staff-command-record"),
    on_button("intake-new", anew, who=Who.OFFICER),
    on_button("intake-channel", choose_channel, who=Who.OFFICER),
    on_button("intake-no-email", no_email, who=Who.OFFICER),
    on_button("intake-edit", edit, who=Who.OFFICER),
    on_button("intake-told", tick_told, who=Who.OFFICER),
    on_button("intake-same", tick_same, who=Who.OFFICER),
    on_button("intake-meant", take_meant, who=Who.OFFICER),
    on_button("intake-locale", change_language, who=Who.OFFICER),
    on_button("intake-open", open_case, who=Who.OFFICER),
    on_button("intake-cancel", cancel, who=Who.OFFICER),
    on_step(intake.STEP, typed, who=Who.OFFICER),
)
