"""Statements of one transaction or look, with as few hops to the connection's thread as their answers need.

Measured: a hop costs 0.1 ms and SQLite itself a tenth of that. So what nobody asks an answer of (``later``) goes along
with the next statement that is answered, or with the commit (docs/decisions/0013).
"""

import sqlite3
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Any, Concatenate, ParamSpec, TypeVar

import aiosqlite

Asked = tuple[str, tuple[Any, ...]]
Rows = list[sqlite3.Row]
P = ParamSpec("P")
T = TypeVar("T")


class Statements:
    def __init__(self, connection: aiosqlite.Connection, *first: str) -> None:
        """``first`` stand at the head of whatever is asked first."""
        self._connection = connection
        self._waiting: list[Asked] = [(sql, ()) for sql in first]
        self._spoilt: BaseException | None = None

    def later(self, sql: str, *values: Any) -> None:
        self._waiting.append((sql, values))

    async def answers(self, *asked: Asked) -> Sequence[Rows]:
        """One answer for each of ``asked``, in one hop. Raises ``aiosqlite.Error`` also for what waited before them.

        After a failure of something that waited nothing of this transaction may be committed: every call raises.
        """
        if self._spoilt is not None:
            raise self._spoilt
        if not self._waiting and not asked:
            return ()
        waited, self._waiting = self._waiting, []
        answers, failure = await in_thread(self._connection, _each, [*waited, *asked])
        if failure is not None:
            self._spoilt = failure if len(answers) < len(waited) else None
            raise failure
        return answers[len(waited) :]


async def in_thread(
    connection: aiosqlite.Connection,
    do: Callable[Concatenate[sqlite3.Connection, P], T],
    *args: P.args,
    **kwargs: P.kwargs,
) -> T:
    """One hop. All that is taken from under aiosqlite's hood: its public methods take one statement each."""
    hop: Callable[..., Awaitable[T]] = connection._execute
    return await hop(do, connection._conn, *args, **kwargs)


def _each(connection: sqlite3.Connection, statements: Sequence[Asked]) -> tuple[list[Rows], BaseException | None]:
    answers: list[Rows] = []
    try:
        for sql, values in statements:
            answers.append(connection.execute(sql, values).fetchall())
    except Exception as failure:
        return answers, failure
    return answers, None


def later(statements: Statements, sql: str, *values: Any) -> None:
    """What nobody asks an answer of: written before anything that is asked after it, and before the commit."""
    statements.later(sql, *values)


async def rows(statements: Statements, sql: str, *values: Any) -> Rows:
    return (await statements.answers((sql, values)))[0]


async def row(statements: Statements, sql: str, *values: Any) -> sqlite3.Row | None:
    found = await rows(statements, sql, *values)
    return found[0] if found else None


async def value(statements: Statements, sql: str, *values: Any) -> Any:
    found = await row(statements, sql, *values)
    return None if found is None else found[0]


def holes(names: Iterable[str]) -> str:
    return ", ".join("?" for _ in names)


def adding(table: str, columns: Sequence[str]) -> str:
    """The statement that adds a row and answers its id. Raises ``ValueError`` for what is no plain name."""
    _plain(table, *columns)
    listed = ", ".join(columns)
    return f"INSERT INTO {table} ({listed}) VALUES ({holes(columns)}) RETURNING id"  # noqa: S608 - _plain let only names in; values are bound


def saving(table: str, columns: Sequence[str]) -> str:
    """Writes these columns of the row with an id. Raises ``ValueError`` for what is no plain name."""
    _plain(table, *columns)
    changes = ", ".join(f"{name} = ?" for name in columns)
    return f"UPDATE {table} SET {changes} WHERE id = ?"  # noqa: S608 - _plain let only names in; values are bound


def _plain(*names: str) -> None:
    if strange := [name for name in names if not (name.isascii() and name.isidentifier())]:
        raise ValueError(f"no plain names: {strange}")
