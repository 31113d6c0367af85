"""A case and the people around it, as the staff screens read them."""

from dataclasses import replace
from typing import Any

from pstbot.domain.case import Consultation, Status
from pstbot.domain.request import MAX_ROWS, DataRow, Level, Period, Result
from pstbot.ports.storage import Officer, Person
from pstbot.screens.facts import CaseFacts
from tests.domain.desk import BUDI, SITI, local
from tests.domain.play import owned

REQUEST = {
    "category": "metadata",
    "rows": [
        {"indicator": "Ekspor", "region": "6571", "first_year": 2021, "last_year": 2024, "period": "monthly"},
        {"indicator": "Impor", "region": None, "level": "province", "first_year": 2020, "last_year": 2020},
    ],
    "use": "study",
}


def siti(name: str = "Siti Rahmawati", *, reachable: bool = True, verified: bool = True) -> Person:
    at = local("2026-03-01 10:00") if verified else None
    return Person(SITI, 7, "id", name, name, "siti@contoh.go.id", at, reachable=reachable)


def facts(
    status: Status = Status.NEW,
    *,
    at: str = "2026-03-02 10:00",
    request: Any = REQUEST,
    citizen: Person | None = None,
    **changes: Any,
) -> CaseFacts:
    case: Consultation = replace(owned(status), **changes)
    owner = Officer(BUDI, "Budi Santoso") if case.owner_id is not None else None
    return CaseFacts(case, citizen or siti(), owner, request, local(at))


def wanted_rows() -> list[DataRow]:
    """As many as there may be, as long as they may be, one with each result."""
    row = DataRow("🙂" * 200, "6501080", Level.VILLAGE, 2000, 2066, Period.QUARTERLY)
    results = (*Result, None) * 3
    return [replace(row, id=2**40 + place, result=results[place]) for place in range(MAX_ROWS)]
