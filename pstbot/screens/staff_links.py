""" "Kaitkan": which cases are linked, which may belong to them, and what a tap or a number did."""

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from pstbot.domain.case import Consultation
from pstbot.ports.storage import Officer
from pstbot.ports.workbench import Placed
from pstbot.screens.clipping import clipped, one_line
from pstbot.screens.screen import Button, Screen, rows_of
from pstbot.screens.staff_more import back
from pstbot.screens.staff_tasks import named
from pstbot.screens.voice import Voice

MOST = 4  # proposals of each kind
_SUBJECT = 60


def choose(
    voice: Voice,
    case: Consultation,
    by: Officer,
    linked: Sequence[Placed],
    same: Sequence[Placed],
    alike: Sequence[Placed],
) -> Screen:
    """A tap links or parts; a number may be typed instead."""
    lines = [
        voice.say("staff-links", number=case.number, by=by.name),
        *_group(voice, "linked", linked),
        *_group(voice, "same", same),
        *_group(voice, "alike", alike),
    ]
    part = [_button(voice, "staff-link-part", "unlink", case, each) for each in linked]
    link = [_button(voice, "staff-link-add", "link", case, each) for each in (*same, *alike)]
    return Screen(Markup("\n").join(lines), (*rows_of(part, 2), *rows_of(link, 2), (back(voice, case.id),)))


def linked(voice: Voice, case: Consultation, other: Placed, by: Officer) -> Screen:
    part = _button(voice, "staff-link-part", "unlink", case, other)
    more = Button(voice.plain("staff-button-links"), act="links", ref=case.id)
    body = voice.say("staff-linked", number=case.number, other=named(voice, other), by=by.name)
    return Screen(body, ((part, more), (back(voice, case.id),)))


def parted(voice: Voice, case: Consultation, other: Placed, by: Officer) -> Screen:
    body = voice.say("staff-unlinked", number=case.number, other=named(voice, other), by=by.name)
    return Screen(body, ((back(voice, case.id),),))


def _group(voice: Voice, group: str, cases: Sequence[Placed]) -> Iterator[Markup]:
    if not cases:
        return
    yield voice.say("staff-links-group", group=group)
    for each in cases:
        subject = clipped(one_line(each.case.subject), _SUBJECT)
        yield voice.say("staff-links-line", case=named(voice, each), subject=subject, status=each.case.status.value)


def _button(voice: Voice, label: str, act: str, case: Consultation, other: Placed) -> Button:
    return Button(voice.plain(label, number=other.case.number), act=act, ref=case.id, extra=str(other.case.id))
