"""Routing is a table: which function answers which command, button or form step, and who may use it.

The dispatcher looks rows up in a dictionary; the authorisation test, Telegram's menu and the list of commands in the
docs are read from the same rows.
"""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from handlers.event import Event
from handlers.reply import Reply

if TYPE_CHECKING:
    from handlers.desk import Desk

Answer = Callable[[Event, "Desk"], Awaitable[Reply]]


class Trigger(StrEnum):
    COMMAND = "command"
    BUTTON = "button"
    STEP = "step"
    WORDS = "words"  # anything said that no other row took
    REACTION = "reaction"


class Who(StrEnum):
    CITIZEN = "citizen"  # anybody, in the private chat, who is not blocked for a time …
    EVERYBODY = "everybody"  # … or is: what reads, complains or rates, and reaches no officer
    OFFICER = "officer"  # an enrolled member, in the staff group
    COORDINATOR = "coordinator"
    PLANNER = "planner"  # whoever may set the office's calendar: coordinators and the IT administrator
    WATCHER = "watcher"  # whoever may see how the system is: coordinators and the IT administrator
    MEMBER = "member"  # anybody in the staff group: may look and ask to be enrolled, changes nothing


@dataclass(frozen=True, slots=True)
class Route:
    trigger: Trigger
    name: str
    answer: Answer
    who: Who
    menu: str | None = None  # the key of its line in Telegram's command menu

    @property
    def in_staff_group(self) -> bool:
        return self.who not in (Who.CITIZEN, Who.EVERYBODY)


def on_command(name: str, answer: Answer, *, who: Who, menu: str | None = None) -> Route:
    return Route(Trigger.COMMAND, name, answer, who, menu)


def on_button(name: str, answer: Answer, *, who: Who) -> Route:
    return Route(Trigger.BUTTON, name, answer, who)


def on_step(name: str, answer: Answer, *, who: Who) -> Route:
    return Route(Trigger.STEP, name, answer, who)


def on_words(answer: Answer, *, who: Who) -> Route:
    return Route(Trigger.WORDS, "", answer, who)


def on_reaction(answer: Answer, *, who: Who) -> Route:
    return Route(Trigger.REACTION, "", answer, who)


Key = tuple[bool, Trigger, str]


def table(routes: Iterable[Route]) -> Mapping[Key, Route]:
    """Raises ``ValueError`` when two rows claim the same trigger in the same place."""
    found: dict[Key, Route] = {}
    for route in routes:
        key = (route.in_staff_group, route.trigger, route.name)
        if key in found:
            raise ValueError(f"two routes for {route.trigger} {route.name!r}")
        found[key] = route
    return found
