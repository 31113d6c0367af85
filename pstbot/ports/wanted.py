"""What can be asked of the data wanted: the rows of request cards."""

from collections.abc import Iterable
from datetime import datetime
from typing import Protocol

from pstbot.domain.request import DataRow, Result


class Wanted(Protocol):
    async def of_case(self, case_id: int) -> list[DataRow]:
        """In the order in which they were asked for."""
        ...

    async def get(self, row_id: int) -> tuple[int, DataRow] | None:
        """A row with the id of its case."""
        ...

    async def add(self, case_id: int, wanted: Iterable[DataRow]) -> list[int]:
        """Their ids, which are never used again."""
        ...

    async def save(self, wanted: DataRow) -> None:
        """Its fields; a result stays what it is."""
        ...

    async def remove(self, row_id: int) -> None: ...
    async def forget_results(self, case_id: int) -> None: ...
    async def mark(self, row_id: int, result: Result, by: int, now: datetime) -> None: ...
