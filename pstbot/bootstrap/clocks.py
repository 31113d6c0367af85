"""The clock of this life, and the sweeps that look at it."""

from collections.abc import Awaitable, Callable, Sequence
from time import monotonic

from pstbot.engine.sweeps import Sweep
from pstbot.integrations.clock import OffsetClock, WallClock
from pstbot.integrations.holidays_id import missing_joint_leave
from pstbot.ports.clock import Clock
from pstbot.ports.storage import Store
from pstbot.services.appointment_sweep import AppointmentSweep
from pstbot.services.deadlines import DeadlineSweep
from pstbot.services.joint_leave import JointLeaveReminder
from pstbot.services.outages import OutageSweep
from pstbot.services.premises import Premises
from pstbot.services.redating import RedatingSweep
from pstbot.services.silence import SilenceSweep
from pstbot.services.tidying import Tidying
from pstbot.services.workbench import workbench_sweeps

Follow = Callable[[Callable[[], None]], Awaitable[None]]


async def clock(url: str | None) -> tuple[Clock, Follow | None]:
    """The wall's, or a clock that can be moved and how to hear of its moves."""
    if url is None:
        return WallClock(), None
    moved = OffsetClock(url)
    await moved.sync()
    return moved, moved.follow


def sweeps(store: Store, premises: Premises) -> Sequence[Sweep]:
    """In this order: what was lost in an outage and what a changed calendar moves comes before any warning."""
    return [
        OutageSweep(store, premises, monotonic),
        RedatingSweep(store, premises),
        AppointmentSweep(store, premises),
        DeadlineSweep(store, premises),
        SilenceSweep(store, premises),
        JointLeaveReminder(store, premises, missing_joint_leave),
        Tidying(store),
        *workbench_sweeps(store, premises),
    ]
