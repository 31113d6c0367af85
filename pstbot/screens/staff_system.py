"""How the desk itself is, and how to serve in one screen."""

from collections.abc import Mapping

from pstbot.domain.roles import Permission, Role, may
from pstbot.screens.screen import Screen
from pstbot.screens.voice import Voice


def sent_again(voice: Voice, by: str) -> Screen:
    """Over the notice whose button was pressed; what fails once more is told by a new one."""
    return Screen(voice.say("staff-sent-again", by=by))


def system(voice: Voice, inbox: Mapping[str, int], outbox: Mapping[str, int]) -> Screen:
    """Of the updates that wait, one is the question itself."""
    return Screen(
        voice.say(
            "staff-system",
            waiting_in=max(inbox.get("waiting", 0) - 1, 0),
            parked=inbox.get("parked", 0),
            waiting_out=outbox.get("waiting", 0) + outbox.get("sending", 0),
            failed=outbox.get("failed", 0),
        )
    )


def help_screen(voice: Voice, role: Role | None) -> Screen:
    """The commands of a role stand below those of everybody."""
    needs = {"people": Permission.ENROL, "calendar": Permission.SET_CALENDAR, "system": Permission.SEE_SYSTEM}
    mine = {name: "yes" if role is not None and may(role, needed) else "no" for name, needed in needs.items()}
    return Screen(voice.say("staff-help", **mine))
