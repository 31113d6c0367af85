"""Every sentence about what hinders or mends the desk renders in both languages, with nothing left open."""

from typing import Any

import pytest

from pstbot.screens.facts import NoticeFacts
from pstbot.screens.staff_health_notices import STAFF_HEALTH_NOTICES
from pstbot.screens.voice import Voice
from pstbot.services.hindrances import Needed
from pstbot.texts import Texts

PARAMS: list[dict[str, Any]] = [
    *({"needed": each.value, "code": "blocked", "row": 1, "files": [1], "again": 2} for each in Needed),
    {"needed": "write", "code": "chat-missing", "row": 1, "files": [], "again": 0},
]


@pytest.mark.parametrize("locale", ["id", "en"])
@pytest.mark.parametrize("key", STAFF_HEALTH_NOTICES)
def test_a_notice_renders_and_fits(key: str, locale: str) -> None:
    voice = Voice(Texts("Asia/Makassar"), locale)
    for params in PARAMS:
        body = str(STAFF_HEALTH_NOTICES[key](voice, NoticeFacts(params)).body)
        assert ("{" in body, "staff-" in body, 0 < len(body) < 4096) == (False, False, True)


def test_each_thing_needed_has_its_own_sentence() -> None:
    voice = Voice(Texts("Asia/Makassar"), "id")
    told = {str(STAFF_HEALTH_NOTICES["hindered"](voice, NoticeFacts({"needed": each.value})).body) for each in Needed}
    assert len(told) == len(Needed)
