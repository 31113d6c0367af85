"""What a handler gives back: a screen, where it goes, and what the press itself is answered with."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from aiogram import Bot

from pstbot.screens.screen import Screen

# An effect behind the commit that is never stored, such as a key that only one person may see.
After = Callable[[Bot], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Reply:
    """``replace`` draws over the message whose button was pressed; a typed message is always answered by a new one.

    ``toast`` is shown on the press itself (at most 200 characters), as a window when ``alert``.
    """

    screen: Screen | None = None
    replace: bool = False
    toast: str | None = None
    alert: bool = False
    quote: bool = False  # answer as a reply to the person's message
    after: After | None = None


NOTHING = Reply()


def say(screen: Screen) -> Reply:
    return Reply(screen)


def redraw(screen: Screen, toast: str | None = None) -> Reply:
    return Reply(screen, replace=True, toast=toast)


def toast(text: str, *, alert: bool = False) -> Reply:
    return Reply(toast=text[:200], alert=alert)
