"""Which SQLite errors mean "the store is down, wait" and which mean "this statement is wrong"."""

import sqlite3

from pstbot.ports.storage import StoreDown

_DOWN = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_PROTOCOL,
}


def as_store_down(error: BaseException) -> StoreDown | None:
    """The failure to raise in place of ``error`` when storage itself is the trouble, else none."""
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(error, sqlite3.Error) and code is not None and (code & 0xFF) in _DOWN:
        return StoreDown(getattr(error, "sqlite_errorname", "SQLITE_ERROR"))
    return None
