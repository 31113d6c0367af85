"""Who is mentioned is read from the entities that Telegram counts in UTF-16, and believed only of enrolled members."""

from dataclasses import replace
from typing import Any

import pytest

from handlers.desk import Desk
from handlers.officer.mentions import mentioned
from pstbot.domain.case import Status
from pstbot.ports.storage import Officer, Session
from pstbot.services.said import Said
from pstbot.services.staff import Staff, public_name
from tests.handlers.staff_room import ANI, BUDI, DEDI, GROUP, NOON, PEOPLE, TONO, StaffRoom

NAMES = {ANI: "ani", BUDI: "budi_s", DEDI: "dedi", TONO: "tono"}


def mention(offset: int, length: int) -> dict[str, Any]:
    return {"type": "mention", "offset": offset, "length": length}


def linked(user: int) -> dict[str, Any]:
    return {"type": "text_mention", "offset": 0, "length": 1, "user": {"id": user}}


async def found(room: StaffRoom, text: str, *entities: dict[str, Any], kind: str = "text") -> list[int]:
    """Whom Budi's words mention."""
    await room.seed(Status.OPEN)
    async with room.store.transaction() as tx:
        for person in PEOPLE:
            await tx.staff.save(replace(person, username=NAMES.get(person.user_id)))
        tools = room.updates._tools
        desk = Desk(tx, NOON, tools, Session(GROUP, BUDI, None, {}, NOON), officer=Officer(BUDI, "Budi"))
        names = ("text", "entities") if kind == "text" else ("caption", "caption_entities")
        body = dict(zip(names, (text, entities), strict=True))
        return [each.user_id for each in await mentioned(desk, Said(kind, body))]


@pytest.mark.parametrize(
    ("text", "entities", "whom"),
    [
        ("@ani cek", [mention(0, 4)], [ANI]),
        ("@ANI cek", [mention(0, 4)], [ANI]),
        ("😀 @ani cek", [mention(3, 4)], [ANI]),
        ("@ani dan @ani", [mention(0, 4), mention(9, 4)], [ANI]),
        ("Ani", [linked(ANI)], [ANI]),
        ("@budi_s", [mention(0, 7)], []),  # oneself
        ("@dedi", [mention(0, 5)], []),  # has left
        ("@tono", [mention(0, 5)], []),  # has no role
        ("@bpskaltara", [mention(0, 11)], []),
        ("@ani", [], []),  # Telegram saw no mention
        ("@ani", [{"type": "bold", "offset": 0, "length": 4}], []),
        ("@ani", [linked(2**60)], []),
        ("@ani", [mention(900, 4)], []),
        ("@ani", [mention(-4, 8)], [ANI]),  # Telegram counts no such thing: rather wait than leave
        ("@ani", [mention(0, -3)], []),
        ("@ani", [mention(0, 4000)], [ANI]),
    ],
)
async def test_mentioned_are_enrolled_members_other_than_the_speaker(
    room: StaffRoom, text: str, entities: list[dict[str, Any]], whom: list[int]
) -> None:
    assert await found(room, text, *entities) == whom


async def test_a_caption_is_read_like_a_text(room: StaffRoom) -> None:
    assert await found(room, "@ani", mention(0, 4), kind="photo") == [ANI]


@pytest.mark.parametrize(
    ("given", "kept"),
    [("Ani_W", "ani_w"), (None, None), ("", None), ("a" * 33, None), ("ani w", None), ("aní", None), ("<b>", None)],
)
def test_only_what_telegram_gives_is_a_public_name(given: str | None, kept: str | None) -> None:
    assert public_name(given) == kept


async def test_a_public_name_is_learnt_changed_lost_and_never_shared(room: StaffRoom) -> None:
    await room.seed(Status.OPEN)
    seen = []
    async with room.store.transaction() as tx:
        staff = Staff(tx, NOON)
        for user, name in ((ANI, "ani"), (BUDI, "ANI"), (ANI, "ani_baru"), (BUDI, None)):
            await staff.seen(user, "x", name)
            named = [await tx.staff.named(each) for each in ("Ani", "ani_baru")]
            seen.append([each and each.user_id for each in named])
    assert seen == [[ANI, None], [BUDI, None], [BUDI, ANI], [None, ANI]]
