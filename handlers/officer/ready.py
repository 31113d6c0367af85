"""/jawab: a ready answer, found by typing and sent at a tap; /jawab_baru, /jawab_ubah and /jawab_hapus keep them."""

from handlers.desk import Desk
from handlers.event import Event
from handlers.officer.presses import attempt, extra, pressed_case, require
from handlers.officer.second_eye import question
from handlers.reply import Reply, redraw, say
from handlers.routes import Who, on_button, on_command
from pstbot.domain.case import Act, Consultation
from pstbot.domain.errors import DeskError
from pstbot.ports.workbench import ReadyAnswer
from pstbot.screens import staff_ready as screens
from pstbot.screens.clipping import one_line
from pstbot.screens.staff_more import with_back
from pstbot.screens.voice import Voice
from pstbot.services.ready_answers import PLACEHOLDERS, ReadyAnswers, filled
from pstbot.services.said import Said


async def choose(event: Event, desk: Desk) -> Reply:
    case = await desk.case_here(event)
    words = one_line(event.argument)[:64]
    return say(screens.choose(desk.voice, case, words, await desk.tx.ready_answers.found(words, screens.SHOWN + 1)))


async def from_menu(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)
    answers = await desk.tx.ready_answers.found("", screens.SHOWN + 1)
    return redraw(with_back(desk.voice, case.id, screens.choose(desk.voice, case, "", answers)))


async def preview(event: Event, desk: Desk) -> Reply:
    answer, case = await _pressed(event, desk)

    async def act() -> Reply:
        await require(case, Act.ANSWER, desk)
        return redraw(screens.preview(desk.voice, case, answer, await _filled(desk, case, answer)))

    return await attempt(event, desk, case, act())


async def send(event: Event, desk: Desk) -> Reply:
    """As an answer of whoever presses; its place in the topic is this message, where its delivery is shown.

    Raises ``DeskError("error-button-stale")`` for the second tap.
    """
    answer, case = await _pressed(event, desk)
    if await desk.tx.messages.said_at(case.id, event.chat_id, event.message_id) is not None:
        raise DeskError("error-button-stale")

    async def act() -> Reply:
        text = await _filled(desk, case, answer)
        said = Said("text", {"text": text, "entities": []}, event.chat_id, event.message_id)
        waiting = await desk.approvals.answer(case, desk.member, said)
        await desk.tx.ready_answers.used(answer.id)
        if waiting is not None:
            return redraw(await question(desk, waiting, text))
        return redraw(screens.sent(desk.voice, text, desk.member))

    return await attempt(event, desk, case, act())


async def add(event: Event, desk: Desk) -> Reply:
    name, body = _name_and_body(event)
    if not body:
        return say(screens.how_to_write(desk.voice, "jawab_baru", PLACEHOLDERS))
    saved = await ReadyAnswers(desk.tx, desk.now).add(name, body, desk.member)
    return say(screens.saved(desk.voice, saved, desk.member))


async def change(event: Event, desk: Desk) -> Reply:
    name, body = _name_and_body(event)
    if not body:
        return say(screens.how_to_write(desk.voice, "jawab_ubah", PLACEHOLDERS))
    saved = await ReadyAnswers(desk.tx, desk.now).change(name, body, desk.member)
    return say(screens.saved(desk.voice, saved, desk.member))


async def remove(event: Event, desk: Desk) -> Reply:
    name = one_line(event.argument)
    if not name:
        return say(screens.how_to_remove(desk.voice))
    return say(
        screens.removed(desk.voice, await ReadyAnswers(desk.tx, desk.now).remove(name, desk.member), desk.member)
    )


def _name_and_body(event: Event) -> tuple[str, str]:
    """The first line is the name, everything below it the text."""
    name, _, body = event.argument.partition("\n")
    return one_line(name), body.strip()


async def _pressed(event: Event, desk: Desk) -> tuple[ReadyAnswer, Consultation]:
    """The answer and the case of this topic. Raises ``DeskError("error-button-stale")``, also for a removed answer."""
    ref = event.press.ref if event.press else None
    answer = None if ref is None else await desk.tx.ready_answers.get(ref)
    case = await desk.case_here(event)
    if answer is None or extra(event) != str(case.id):
        raise DeskError("error-button-stale")
    return answer, case


async def _filled(desk: Desk, case: Consultation, answer: ReadyAnswer) -> str:
    citizen = await desk.tx.people.by_id(case.citizen_id)
    assert citizen is not None
    voice = Voice(desk.tools.texts, citizen.locale)
    name = citizen.name or citizen.telegram_name
    return filled(answer.body, screens.values(voice, case, name, desk.member, desk.office.facts(citizen.locale)))


ROUTES = (
    on_command("jawab", choose, who=Who.OFFICER, menu="staff-command-ready"),
    on_command("jawab_baru", add, who=Who.OFFICER, menu="staff-command-ready-new"),
    on_command("jawab_ubah", change, who=Who.OFFICER, menu="staff-command-ready-change"),
    on_command("jawab_hapus", remove, who=Who.OFFICER, menu="staff-command-ready-remove"),
    on_button("ready-list", from_menu, who=Who.OFFICER),
    on_button("ready", preview, who=Who.OFFICER),
    on_button("ready-send", send, who=Who.OFFICER),
)
