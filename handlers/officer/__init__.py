"""The staff group: one file per conversation, all their rows together."""

from handlers.officer import (
    absence,
    closing,
    closures,
    details,
    enrolment,
    forms,
    handing,
    held,
    history,
    lists,
    ready,
    system,
    tasks,
    timeline,
    topic,
    turns,
    waiving,
)
from handlers.routes import Route

ROUTES: tuple[Route, ...] = (
    *turns.ROUTES,
    *topic.ROUTES,
    *held.ROUTES,
    *details.ROUTES,
    *closing.ROUTES,
    *waiving.ROUTES,
    *forms.ROUTES,
    *tasks.ROUTES,
    *handing.ROUTES,
    *absence.ROUTES,
    *ready.ROUTES,
    *lists.ROUTES,
    *timeline.ROUTES,
    *history.ROUTES,
    *enrolment.ROUTES,
    *closures.ROUTES,
    *system.ROUTES,
)
