"""Reading the office file (PSTBOT_OFFICE_FILE, TOML). All its mistakes are reported together, each with its key."""

import tomllib
from dataclasses import fields
from datetime import date, time
from pathlib import Path
from typing import Any

from pstbot.domain.approval import ApprovalScope
from pstbot.domain.calendar import DayHours, OfficeHours, RamadanPeriod
from pstbot.domain.slots import SlotRules
from pstbot.domain.terms import Terms
from pstbot.office.model import Office, Service
from pstbot.office.table import Problem, Table

PACKAGED = Path(__file__).parents[1] / "office.toml"
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
IDENTITY = ("name", "short_name", "unit", "address", "domain")
CONTACTS = ("phone", "whatsapp", "email", "website", "online", "complaint_url", "complaint_email", "complaint_phone")
CONSULTATION = "KS"
LINKS = ("http://", "https://")


class OfficeError(Exception):
    """The office file cannot be used; ``problems`` lists every mistake found."""

    def __init__(self, path: Path, problems: list[Problem]) -> None:
        super().__init__("\n".join(f"{path}: {': '.join(filter(None, problem))}" for problem in problems))
        self.path, self.problems = path, problems


def load_office(path: Path | None = None) -> Office:
    """The office of a file, or of the packaged one. Raises ``OfficeError``."""
    path = path or PACKAGED
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise OfficeError(path, [Problem("", f"tidak dapat dibaca ({error.strerror})")]) from error
    except ValueError as error:  # TOML and UTF-8 alike
        raise OfficeError(path, [Problem("", f"bukan TOML yang sah ({error})")]) from error
    problems: list[Problem] = []
    office = _office(Table(content, "", problems))
    if office is None or problems:
        raise OfficeError(path, problems)
    return office


def _office(file: Table) -> Office | None:
    standard = file.table("standard")
    parts: dict[str, Any] = {
        **_texts(file.table("office"), IDENTITY),
        **_texts(file.table("contacts"), CONTACTS),
        "decree": standard.text("decree"),
        "terms": _terms(standard),
        "services": _services(file),
        "hours": _hours(file.table("hours")),
        **_ramadan(file.table("ramadan")),
        "slots": _slots(file.table("slots")),
        "approval": _approval(file),
    }
    file.left()
    return None if file.problems else Office(**parts)


def _texts(table: Table, keys: tuple[str, ...]) -> dict[str, str]:
    found = {key: table.text(key) for key in keys}
    for key in ("website", "online", "complaint_url"):
        if key in found and not found[key].startswith(LINKS):
            table.wrong(key, "harus diawali https://")
    table.left()
    return found


def _hours(table: Table) -> OfficeHours:
    hours = {day: _day(table.table(name)) for day, name in enumerate(WEEKDAYS) if name in table}
    if not hours:
        table.wrong("monday", "setidaknya satu hari harus punya jam pelayanan")
    table.left()
    return {day: one for day, one in hours.items() if one is not None}


def _day(table: Table) -> DayHours | None:
    before = len(table.problems)
    opens, closes = table.get("opens", time, time(8)), table.get("closes", time, time(16))
    pause = _pair(table, "break") if "break" in table else (None, None)
    table.left()
    try:
        return DayHours(opens, closes, *pause)
    except ValueError:
        if len(table.problems) == before:
            table.problems.append(Problem(table.path, "jam harus berurutan: buka, istirahat, tutup"))
        return None


def _pair(table: Table, key: str) -> tuple[time, time] | tuple[None, None]:
    marks = table.list_of(key, time)
    if len(marks) == 2:
        return marks[0], marks[1]
    table.wrong(key, "harus berisi dua jam, misalnya [12:00:00, 13:00:00]")
    return None, None


def _ramadan(table: Table) -> dict[str, Any]:
    hours = _hours(table.table("hours"))
    periods = []
    for place, row in enumerate(table.list_of("periods", dict), start=1):
        one = Table(row, table.key(f"periods[{place}]"), table.problems)
        first, last = one.get("first", date, date.min), one.get("last", date, date.max)
        if last < first:
            one.wrong("last", "lebih awal daripada first")
        one.left()
        periods.append(RamadanPeriod(first, last, hours))
    table.left()
    return {"ramadan": tuple(periods), "ramadan_hours": hours}


def _terms(table: Table) -> Terms:
    letters = table.list_of("letter_days", int)
    silence = table.number("silence_days", 1)
    if len(letters) != 2 or not 0 < letters[0] < letters[1] < silence:
        table.wrong("letter_days", "harus berisi dua hari yang naik dan lebih kecil daripada silence_days")
        letters = [3, 6]
    plain = [one.name for one in fields(Terms) if one.type is int and one.name != "silence_days"]
    clock: dict[str, Any] = {key: table.get(key, time, time()) for key in ("letters_from", "letters_until")}
    if clock["letters_from"] >= clock["letters_until"]:
        table.wrong("letters_until", "harus lebih lambat daripada letters_from")
    numbers: dict[str, Any] = {key: table.number(key, 0 if key == "extensions" else 1) for key in plain}
    table.left()
    return Terms(silence_days=silence, letter_days=(letters[0], letters[1]), **clock, **numbers)


def _services(file: Table) -> tuple[Service, ...]:
    services = []
    for place, row in enumerate(file.list_of("services", dict), start=1):
        one = Table(row, file.key(f"services[{place}]"), file.problems)
        link = one.text("link") if "link" in one else ""
        if link and not link.startswith(LINKS):
            one.wrong("link", "harus diawali https://")
        services.append(Service(one.text("code"), one.text("name"), one.text("name_en"), link))
        one.left()
    codes = [service.code for service in services]
    if CONSULTATION not in codes or len(codes) != len(set(codes)):
        file.wrong("services", f"harus memuat kode {CONSULTATION} (konsultasi statistik), setiap kode sekali saja")
    return tuple(services)


def _slots(table: Table) -> SlotRules:
    rows = table.list_of("spans", list)
    spans = tuple(_pair(Table({"spans": row}, table.path, table.problems), "spans") for row in rows)
    numbers: dict[str, Any] = {one.name: table.number(one.name, 1) for one in fields(SlotRules) if one.type is int}
    reminders, confirm = table.list_of("reminders", int), table.get("confirm", bool, False)
    if sorted(set(reminders), reverse=True) != reminders or any(minutes < 1 for minutes in reminders):
        table.wrong("reminders", "harus berisi menit yang menurun, misalnya [1440, 60, 10]")
    table.left()
    whole = tuple((first, last) for first, last in spans if first and last)
    if any(first >= last for first, last in whole):
        table.wrong("spans", "jam awal harus sebelum jam akhir")
    return SlotRules(whole, reminders=tuple(reminders), confirm=confirm, **numbers)


def _approval(file: Table) -> ApprovalScope:
    """Files written before there was a choice do without it."""
    if "answers" not in file:
        return ApprovalScope.OFF
    table = file.table("answers")
    known = {scope.value: scope for scope in ApprovalScope}
    said = table.text("approval")
    table.left()
    if said not in known:
        table.wrong("approval", f"harus salah satu dari: {', '.join(known)}")
    return known.get(said, ApprovalScope.OFF)
