"""What a blocked citizen may still use is named here row by row: a new row is closed to them until somebody decides."""

from handlers.citizen import ROUTES
from handlers.routes import Trigger, Who

COMMANDS = (
    "start",
    "menu",
    "bahasa",
    "bantuan",
    "unknown",
    "kasus",
    "jadwal",
    "nilai",
    "pengaduan",
    "privasi",
    "batal",
)
PAGES = ("menu", "language", "speak", "help", "stale", "standard", "complain", "privacy", "cancel")
OWN_CASES = ("cases", "back-to-cases", "case", "withdraw", "withdraw-yes", "enough", "rate-case", "stars", "skip")
APPOINTMENTS = ("meets", "meet", "meet-no", "meet-cancel", "meet-cancel-yes")  # kept, declined, cancelled; not made


def test_only_these_rows_are_open_to_the_blocked() -> None:
    buttons = {(Trigger.BUTTON, name) for name in (*PAGES, *OWN_CASES, *APPOINTMENTS)}
    opened = {(row.trigger, row.name) for row in ROUTES if row.who is Who.EVERYBODY}
    assert opened == buttons | {(Trigger.COMMAND, name) for name in COMMANDS}


def test_nothing_they_say_is_taken_by_a_row() -> None:
    said = {Trigger.STEP, Trigger.WORDS, Trigger.REACTION}
    assert [row.name for row in ROUTES if row.trigger in said and row.who is Who.EVERYBODY] == []
