"""Words at a case's place: the owner's leave as an answer or after a second eye, everybody else's wait, notes stay."""

from handlers.desk import Desk
from handlers.event import Event, Shape
from handlers.officer.astray import astray
from handlers.officer.hearing import record_words
from handlers.officer.holding import held, hold, quoting
from handlers.officer.marks import Mark, has_words, mark_of, unmarked
from handlers.officer.mentions import mentioned
from handlers.officer.presses import attempt
from handlers.officer.replied import answers_call, keep_replied, show_kept
from handlers.officer.second_eye import question
from handlers.reply import NOTHING, Reply
from handlers.routes import Who, on_command, on_words
from handlers.speaking import said
from pstbot.domain.approval import leaves_unseen
from pstbot.domain.case import Consultation
from pstbot.screens import staff_topic as screens
from pstbot.services.said import Said


async def speak(event: Event, desk: Desk) -> Reply:
    """Outside the places of cases officers may talk: the desk does not listen."""
    case = await desk.case_of(event)
    if case is None:
        return await astray(event, desk)
    words = said(event)
    if words is None:
        return quoting(screens.not_carried(desk.voice)) if event.media else NOTHING
    if joined := await desk.approvals.join(words):
        return NOTHING if joined is True else quoting(await question(desk, joined))
    match await _mark(event, desk):
        case Mark.NOTE:
            return await _note(event, desk, case, words)
        case Mark.INTERIM:
            return await _interim(event, desk, case, words)
        case Mark.REVIEW:
            return await _reviewed(event, desk, case, words)
        case Mark.REPLY:
            return await record_words(event, desk, case, words)
        case Mark.OTHER:
            return NOTHING if event.media is None else quoting(screens.unknown_command(desk.voice))
    if await answers_call(event, desk, case, words):
        return NOTHING
    return await _answer(event, desk, case, words)


async def slash(event: Event, desk: Desk) -> Reply:
    """``//…`` is a note. A command that nobody knows never leaves, and is only explained at the place of a case."""
    case = await desk.case_of(event)
    is_note = mark_of(event.text, desk.tools.premises.bot_username) is Mark.NOTE
    if case is None:
        return await astray(event, desk) if is_note else NOTHING
    words = said(event)
    if words is None:
        return NOTHING
    if is_note:
        return await _note(event, desk, case, words)
    return quoting(screens.unknown_command(desk.voice))


async def note(event: Event, desk: Desk) -> Reply:
    """/catatan with words, or in reply to words that wait under "Kirim"."""
    case = await desk.case_here(event)
    words = said(event)
    assert words is not None
    return await _note(event, desk, case, words)


async def interim(event: Event, desk: Desk) -> Reply:
    case = await desk.case_here(event)
    words = said(event)
    assert words is not None
    return await _interim(event, desk, case, words)


async def review(event: Event, desk: Desk) -> Reply:
    """/tinjau with words: an answer that leaves after a second eye, whatever the office's rule is."""
    case = await desk.case_here(event)
    words = said(event)
    assert words is not None
    return await _reviewed(event, desk, case, words)


async def _mark(event: Event, desk: Desk) -> Mark:
    """The caption of an album speaks for all its files: the others must not leave while the first is a note."""
    if event.album is not None and event.album == desk.session.form.get("album") and not event.words:
        return Mark(desk.session.form["album_mark"])
    mark = mark_of(event.words, desk.tools.premises.bot_username)
    if event.album is not None:
        await desk.go(desk.session.step, album=event.album, album_mark=mark.value)
    return mark


async def _reviewed(event: Event, desk: Desk, case: Consultation, words: Said) -> Reply:
    plain = unmarked(words)
    if not has_words(plain):
        return quoting(screens.how_to_review(desk.voice))
    return await _answer(event, desk, case, plain, asked=True)


async def _answer(event: Event, desk: Desk, case: Consultation, words: Said, *, asked: bool = False) -> Reply:
    if (waits := await held(event, desk, case, words, asked=asked)) is not None:
        return waits
    waiting = await desk.approvals.answer(case, desk.member, words, asked=asked)
    if waiting is not None:
        return quoting(await question(desk, waiting))
    return NOTHING  # its delivery is shown by the reaction on the officer's message


async def _note(event: Event, desk: Desk, case: Consultation, words: Said) -> Reply:
    if await answers_call(event, desk, case, words):
        return NOTHING
    kept = await keep_replied(event, desk, case)
    if has_words(unmarked(words)):
        await desk.consultations.note(case, desk.member, words)
    elif not kept:
        return quoting(screens.how_to_note(desk.voice))
    await show_kept(event, desk, case)
    return NOTHING


async def _interim(event: Event, desk: Desk, case: Consultation, words: Said) -> Reply:
    promise = unmarked(words)
    if not has_words(promise):
        return quoting(screens.how_to_wait(desk.voice))
    if event.shape is Shape.FORWARDED:
        return await hold(desk, case, words, screens.Why.FORWARDED)
    if leaves_unseen(desk.tools.premises.approval, words.kind):
        return quoting(screens.wait_without_file(desk.voice))

    if case.owner_id in (None, desk.member.user_id) and (colleagues := await mentioned(desk, promise)):
        return await hold(desk, case, promise, screens.Why.MENTION, colleagues)

    async def act() -> Reply:
        await desk.consultations.interim(case, desk.member, promise)
        return NOTHING

    return await attempt(event, desk, case, act())


ROUTES = (
    on_command("catatan", note, who=Who.OFFICER, menu="staff-command-note"),
    on_command("tunggu", interim, who=Who.OFFICER, menu="staff-command-wait"),
    on_command("tinjau", review, who=Who.OFFICER, menu="staff-command-review"),
    on_command("unknown", slash, who=Who.OFFICER),
    on_words(speak, who=Who.OFFICER),
)
