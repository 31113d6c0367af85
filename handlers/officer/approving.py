""" "Setujui dan kirim", "Kembalikan" with a remark, and asking again: a colleague's eye before an answer leaves."""

from handlers.desk import Desk
from handlers.event import Event
from handlers.officer.forms import begin, typed_line
from handlers.officer.presses import attempt, extra
from handlers.officer.second_eye import as_it_stands, name_of, question, quoted_here
from handlers.reply import Reply, redraw
from handlers.routes import Who, on_button, on_step
from pstbot.domain.approval import ApprovalState
from pstbot.domain.case import Consultation
from pstbot.domain.errors import DeskError
from pstbot.ports.approvals import Approval
from pstbot.ports.carriers import Channel
from pstbot.screens import staff_approval as screens
from pstbot.screens.screen import Screen
from pstbot.services.approving import Approving, Verdict

REMARK = "approval-remark"


async def approve(event: Event, desk: Desk) -> Reply:
    approval, case = await _pressed(event, desk)
    if approval.state is not ApprovalState.WAITING:
        return await _overtaken(event, desk, approval)
    quoted = quoted_here(event, await desk.tx.messages.get(approval.message_ref))

    async def act() -> Reply:
        verdict = await _approving(desk).approve(approval, desk.member)
        if verdict is Verdict.LAPSED:
            return redraw(await as_it_stands(event, desk, approval))
        author = await name_of(desk, approval.author_id)
        if verdict is Verdict.SENT:
            own = approval.author_id == desk.member.user_id
            return redraw(screens.approved(desk.voice, desk.member.name, author, quoted, own=own))
        return redraw(screens.change_approved(desk.voice, verdict.value, desk.member.name, author))

    return await attempt(event, desk, case, act())


async def choose_remark(event: Event, desk: Desk) -> Reply:
    approval, case = await _pressed(event, desk)
    if approval.state is not ApprovalState.WAITING:
        return await _overtaken(event, desk, approval)
    if approval.author_id == desk.member.user_id:
        raise DeskError("error-approval-own")
    return redraw(screens.choose_remark(desk.voice, approval, case))


async def return_ready(event: Event, desk: Desk) -> Reply:
    approval, case = await _pressed(event, desk)
    if extra(event) not in screens.READY_REMARKS:
        raise DeskError("error-button-stale")
    if approval.state is not ApprovalState.WAITING:
        return await _overtaken(event, desk, approval)
    remark = screens.in_words(desk.voice, extra(event))

    async def act() -> Reply:
        await _approving(desk).send_back(approval, desk.member, remark)
        return redraw(screens.returned(desk.voice, desk.member.name, await _quoted(event, desk, approval)))

    return await attempt(event, desk, case, act())


async def ask_words(event: Event, desk: Desk) -> Reply:
    approval, case = await _pressed(event, desk)
    if approval.state is not ApprovalState.WAITING:
        return await _overtaken(event, desk, approval)
    await begin(event, desk, case, REMARK, None, back=("approval-show", approval.id), approval=approval.id)
    return redraw(screens.ask_remark(desk.voice, approval, desk.member))


async def return_typed(event: Event, desk: Desk, case: Consultation, remark: str) -> Screen:
    approval = await _of_form(desk)
    await _approving(desk).send_back(approval, desk.member, remark)
    return screens.returned(desk.voice, desk.member.name, await _quoted(event, desk, approval))


async def show(event: Event, desk: Desk) -> Reply:
    """Back from the remarks. Whoever was typing one is in no form any more."""
    approval, _ = await _pressed(event, desk)
    if desk.session.form.get("approval") == approval.id:
        await desk.leave_form()
    return redraw(await as_it_stands(event, desk, approval))


async def again(event: Event, desk: Desk) -> Reply:
    approval, case = await _pressed(event, desk)

    async def act() -> Reply:
        """A message of its own, because one that is drawn over rings nowhere; the remark stays to be read."""
        asked = await desk.approvals.ask_again(approval, desk.member)
        words = await desk.tx.messages.get(asked.message_ref)
        payload = {"screen": (await question(desk, asked)).as_data(), "reply_to": words and words.message_id}
        await desk.tx.outbox.put(
            Channel.TELEGRAM, "screen", str(event.chat_id), payload, desk.now, case_id=asked.case_id
        )
        by = await name_of(desk, approval.settled_by)
        return redraw(screens.asked_again(desk.voice, by, approval.remark or "", desk.member.name))

    return await attempt(event, desk, case, act())


async def _still_waits(desk: Desk, case: Consultation) -> None:
    """Raises ``DeskError`` once the question was decided or overtaken."""
    if (await _of_form(desk)).state is not ApprovalState.WAITING:
        raise DeskError("error-button-stale")


async def _of_form(desk: Desk) -> Approval:
    approval = await desk.tx.approvals.get(int(desk.session.form["approval"]))
    assert approval is not None
    return approval


async def _overtaken(event: Event, desk: Desk, approval: Approval) -> Reply:
    """Decided by somebody else, or in words that nobody has read: the message shows how it stands, and says so."""
    newest = await desk.tx.approvals.newest(approval.message_ref) or approval
    by = await name_of(desk, newest.settled_by)
    told = desk.voice.plain("error-approval-overtaken", state=newest.state.value, by=by)
    return Reply(await as_it_stands(event, desk, approval), replace=True, toast=told[:200], alert=True)


async def _pressed(event: Event, desk: Desk) -> tuple[Approval, Consultation]:
    """Raises ``DeskError("error-button-stale")``."""
    ref = event.press.ref if event.press else None
    approval = None if ref is None else await desk.tx.approvals.get(ref)
    case = None if approval is None else await desk.tx.consultations.get(approval.case_id)
    if approval is None or case is None:
        raise DeskError("error-button-stale")
    return approval, case


async def _quoted(event: Event, desk: Desk, approval: Approval) -> str | None:
    return quoted_here(event, await desk.tx.messages.get(approval.message_ref))


def _approving(desk: Desk) -> Approving:
    return Approving(desk.tx, desk.now, desk.tools.premises)


ROUTES = (
    on_button("approve", approve, who=Who.OFFICER),
    on_button("approval-return", choose_remark, who=Who.OFFICER),
    on_button("approval-remark", return_ready, who=Who.OFFICER),
    on_button("approval-typed", ask_words, who=Who.OFFICER),
    on_button("approval-show", show, who=Who.OFFICER),
    on_button("approval-again", again, who=Who.OFFICER),
    on_step(REMARK, typed_line(return_typed, _still_waits), who=Who.OFFICER),
)
