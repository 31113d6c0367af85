"""The only room that speaks SQL: SQLite through aiosqlite, one writer, readers apart."""
