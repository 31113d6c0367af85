"""Every notice by its key, rendered when it leaves."""

from collections.abc import Callable, Mapping

from pstbot.screens.citizen_clock_notices import CITIZEN_CLOCK_NOTICES
from pstbot.screens.citizen_notices import CITIZEN_NOTICES
from pstbot.screens.facts import NoticeFacts
from pstbot.screens.meeting_notices import MEETING_NOTICES
from pstbot.screens.screen import Screen
from pstbot.screens.staff_clock_notices import STAFF_CLOCK_NOTICES
from pstbot.screens.staff_health_notices import STAFF_HEALTH_NOTICES
from pstbot.screens.staff_layout import STAFF_LAYOUT_NOTICES
from pstbot.screens.staff_meetings import STAFF_MEETING_NOTICES
from pstbot.screens.staff_notices import STAFF_NOTICES
from pstbot.screens.staff_reach_notices import STAFF_REACH_NOTICES
from pstbot.screens.voice import Voice

Render = Callable[[Voice, NoticeFacts], Screen]

SCREENS: Mapping[str, Render] = {
    **CITIZEN_NOTICES,
    **CITIZEN_CLOCK_NOTICES,
    **MEETING_NOTICES,
    **STAFF_NOTICES,
    **STAFF_MEETING_NOTICES,
    **STAFF_CLOCK_NOTICES,
    **STAFF_HEALTH_NOTICES,
    **STAFF_REACH_NOTICES,
    **STAFF_LAYOUT_NOTICES,
}

# Notices to the staff group that may ring outside service hours.
ALOUD = frozenset({"turn-over"})


def notice(key: str, voice: Voice, facts: NoticeFacts) -> Screen:
    """Raises ``KeyError`` for a key that no screen renders: the house test compares both tables."""
    return SCREENS[key](voice, facts)
