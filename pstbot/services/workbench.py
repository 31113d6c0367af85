"""The sweeps of the officers' workbench, in their order: who is away, the morning's message, the board."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from pstbot.ports.storage import Store
from pstbot.services.absences import AbsenceSweep
from pstbot.services.board import BoardSweep
from pstbot.services.digest import DigestSweep
from pstbot.services.premises import Premises


def workbench_sweeps(store: Store, premises: Premises) -> list[Callable[[datetime], Awaitable[int]]]:
    return [AbsenceSweep(store, premises), DigestSweep(store, premises), BoardSweep(store, premises)]
