"""Which letters exist and what each needs. The sentences stand in letters.ftl, the shapes in ``<name>.*.j2``."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from pstbot.domain.terms import STANDARD


@dataclass(frozen=True, slots=True)
class Kind:
    """``moments`` may come as ISO text (outbox rows are JSON); ``links`` must be https addresses or absent.

    A letter that is not ``named`` holds no word of a person: it may reach an address that somebody else typed.
    ``by`` says how its reader writes to us: in the "chat", or by "mail".
    """

    needs: frozenset[str]
    defaults: Mapping[str, object] = field(default_factory=dict)
    moments: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    days: frozenset[str] = frozenset()  # first and last, as ISO dates
    named: bool = True

    def accept(self, params: Mapping[str, object]) -> dict[str, object]:
        """Parameters ready for the templates. Raises ``KeyError`` for a missing one, ``ValueError`` for a false one."""
        missing = sorted(self.needs - params.keys())
        if missing:
            raise KeyError(f"a letter lacks {', '.join(missing)}")
        given = {"name": "", "by": "chat", **self.defaults, **params}
        given["name"] = given["name"] if self.named else ""
        given |= {name: _moment(given[name]) for name in self.moments}
        given |= {name: date.fromisoformat(str(given[name])) for name in self.days}
        given |= {"span": "day" if given["first"] == given["last"] else "days"} if self.days else {}
        return given | {name: _link(given.get(name)) for name in self.links}


# What the letters about an appointment share: when, how, and the way there.
_APPOINTMENT = Kind(
    frozenset({"number", "subject", "kind", "starts", "minutes"}),
    defaults={"code": "", "reason": ""},
    moments=frozenset({"starts"}),
    links=frozenset({"case_url", "join_url", "map_url"}),
)

LETTERS: Mapping[str, Kind] = {
    "code": Kind(
        frozenset({"code"}),
        defaults={"minutes": STANDARD.code_minutes},
        links=frozenset({"confirm_url"}),
        named=False,
    ),
    "case-received": Kind(
        frozenset({"number", "subject", "promised"}), moments=frozenset({"promised"}), links=frozenset({"case_url"})
    ),
    "case-answered": Kind(
        frozenset({"number", "subject", "officer"}),
        defaults={"words": "", "enclosed": "", "files": "", "answer": "yes"},
        links=frozenset({"case_url"}),
    ),
    "details-asked": Kind(frozenset({"number", "subject", "missing"}), links=frozenset({"case_url"})),
    "promise-moved": Kind(
        frozenset({"number", "subject", "promised", "kind", "reason", "first", "last"}),
        moments=frozenset({"promised"}),
        days=frozenset({"first", "last"}),
        links=frozenset({"case_url"}),
    ),
    "case-reopened": Kind(frozenset({"number", "subject"}), links=frozenset({"case_url"})),
    "case-moved": Kind(frozenset({"number", "subject"})),
    "case-merged": Kind(frozenset({"number", "subject", "main"}), links=frozenset({"case_url"})),
    "breach-apology": Kind(
        frozenset({"number", "subject", "promised"}), moments=frozenset({"promised"}), links=frozenset({"case_url"})
    ),
    "silence-warning": Kind(
        frozenset({"number", "subject", "until"}), moments=frozenset({"until"}), links=frozenset({"case_url"})
    ),
    "case-closed": Kind(
        frozenset({"number", "subject", "reason", "reopen_until"}),
        defaults={"summary": "", "silence_days": STANDARD.silence_days, "results": ()},
        moments=frozenset({"reopen_until"}),
        links=frozenset({"rating_url"}),
    ),
    "appointment-booked": _APPOINTMENT,
    "appointment-moved": _APPOINTMENT,
    "appointment-cancelled": _APPOINTMENT,
    "appointment-reminder": _APPOINTMENT,
}


_OF_THIS_MACHINE = ("http://127.0.0.1:",)  # the sandbox's rooms


def _moment(value: object) -> datetime:
    moment = datetime.fromisoformat(value) if isinstance(value, str) else value
    if not isinstance(moment, datetime) or moment.tzinfo is None:
        raise ValueError("a letter needs moments with a time zone")
    return moment


def _link(value: object) -> str:
    address = str(value or "")
    if address and not address.startswith(("https://", *_OF_THIS_MACHINE)):
        raise ValueError("a letter's links begin with https://")
    return address
