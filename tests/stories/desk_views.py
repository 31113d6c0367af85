"""What an officer sees in a topic, in words that stories can compare."""

from typing import Any

from tests.stories.people import Json, Office, Staffer, buttons_of, text_of

ADDRESS = "siti@contoh.go.id"
QUESTION = "Ekspor rumput laut Tarakan 2021-2024"


def state(office: Office, number: str) -> str:
    """The line of the card that says how the case stands."""
    return line(office, number, "Keadaan: ")


def line(office: Office, number: str, beginning: str) -> str:
    """The rest of the card's line that begins so, or nothing."""
    lines = text_of(office.card(number)).splitlines()
    return next((each.removeprefix(beginning) for each in lines if each.startswith(beginning)), "")


def card_buttons(office: Office, number: str) -> list[str]:
    return buttons_of(office.card(number))


def last_in_topic(office: Office, number: str) -> str:
    return office.in_topic(number)[-1]


def in_general(office: Office) -> list[str]:
    """Outside of topics, the board left out; a reply there carries a thread's number that names no topic."""
    staff = office.world.staff
    messages = [each for each in office.world.messages(staff) if each["message_id"] not in staff.pinned]
    return [text_of(each) for each in messages if not each.get("is_topic_message") and text_of(each)]


def board(office: Office) -> str:
    """The newest board that is pinned in General."""
    staff = office.world.staff
    boards = [each for each in office.world.messages(staff) if each["message_id"] in staff.pinned]
    return text_of([each for each in boards if not each.get("is_topic_message")][-1])


def signs(office: Office, message_id: int) -> list[str]:
    """The reactions under a message of the staff group."""
    return sorted(office.world.staff.reactions.get(message_id, {}).values())


async def sends_photo(office: Office, officer: Staffer, number: str, **how: Any) -> Json:
    """Into the case's topic or in reply to its card."""
    where = {"chat": office.world.staff, **office.group.where(number)}
    message = office.world.send(officer.person, "photo", **where, **how)
    await office.quiet()
    return message
