"""What the imitated Zoom knows: hosts, their meetings, who is in them, and what was counted today."""

import random
import secrets
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from pstbot.sandbox.changes import Changes
from pstbot.sandbox.clock import SandboxClock
from pstbot.sandbox.shapes import Json
from pstbot.sandbox.zoom.errors import ZoomError, invalid, no_meeting, no_user, too_many_today

MOST_A_DAY = 100  # creations and updates for one host and UTC day
TOKEN_SECONDS = 3600
PASSCODE_SIGNS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789@-_*")
LONGEST_TOPIC, LONGEST_AGENDA, LISTED_AGENDA, LONGEST_PASSCODE = 200, 2000, 250, 10


@dataclass(slots=True)
class Meeting:
    """``inside``: names of who is in the room now; ``started`` while its host is."""

    id: int
    uuid: str
    host: str
    topic: str
    agenda: str
    starts_at: datetime
    minutes: int
    timezone: str
    passcode: str
    settings: Json
    created_at: datetime
    started: bool = False
    inside: list[str] = field(default_factory=list)


Listener = Callable[[str, Json], None]


class ZoomState:
    def __init__(self, clock: SandboxClock, changes: Changes, hosts: tuple[str, ...], seed: int = 0) -> None:
        self.clock = clock
        self.hosts = hosts
        self.client = (secrets.token_hex(8), secrets.token_hex(8), secrets.token_hex(8))  # account, id, secret
        self.webhook_secret = secrets.token_hex(8)
        self.meetings: dict[int, Meeting] = {}
        self.made = 0  # ever, also those that were removed
        self.used: Counter[tuple[str, str]] = Counter()
        self.tokens: dict[str, float] = {}
        self.on_event: Listener = lambda event, payload: None
        self.base = ""
        self._changes = changes
        self._rng = random.Random(f"{seed}:zoom")  # noqa: S311 - numbers of imitated meetings must repeat by seed; the sandbox keeps no secret

    # Tokens

    def token(self) -> str:
        new = secrets.token_urlsafe(24)
        self.tokens[new] = time.monotonic() + TOKEN_SECONDS
        return new

    def knows(self, token: str) -> bool:
        return self.tokens.get(token, 0.0) > time.monotonic()

    def forget_tokens(self) -> None:
        """As when an administrator regenerates the app's secret: what was handed out is worth nothing any more."""
        self.tokens.clear()

    # Meetings

    def create(self, host: str, fields: Json) -> Meeting:
        if host not in self.hosts:
            raise no_user(host)
        wanted = _checked(fields, whole=True)
        self._count(host)
        number = self._rng.randrange(80_000_000_000, 89_999_999_999)
        meeting = Meeting(id=number, uuid=secrets.token_urlsafe(12), host=host, created_at=self.clock.now(), **wanted)
        self.meetings[number] = meeting
        self.made += 1
        self._changes.mark()
        return meeting

    def update(self, meeting_id: str, fields: Json) -> None:
        meeting = self.get(meeting_id)
        wanted = _checked(fields, whole=False)
        self._count(meeting.host)
        for name, value in wanted.items():
            setattr(meeting, name, value)
        self._changes.mark()

    def delete(self, meeting_id: str) -> None:
        del self.meetings[self.get(meeting_id).id]
        self._changes.mark()

    def get(self, meeting_id: str) -> Meeting:
        meeting = self.meetings.get(int(meeting_id)) if meeting_id.isdecimal() else None
        if meeting is None:
            raise no_meeting(meeting_id)
        return meeting

    def upcoming(self, host: str) -> list[Meeting]:
        """Those that are not over, in the order of their starts."""
        if host not in self.hosts:
            raise no_user(host)
        now = self.clock.now()
        own = [each for each in self.meetings.values() if each.host == host]
        ahead = [each for each in own if each.starts_at + timedelta(minutes=each.minutes) > now]
        return sorted(ahead, key=lambda each: (each.starts_at, each.id))

    def join_url(self, meeting: Meeting) -> str:
        return f"{self.base}/zoom/j/{meeting.id}?pwd={meeting.passcode}"

    def start_url(self, meeting: Meeting) -> str:
        """A key: made anew each time it is asked for."""
        return f"{self.base}/zoom/s/{meeting.id}?zak={secrets.token_urlsafe(16)}"

    # What people do in a room

    def start(self, meeting: Meeting) -> None:
        meeting.started = True
        self._tell("meeting.started", meeting)

    def join(self, meeting: Meeting, name: str) -> None:
        """Before the host has come nobody gets in: they wait."""
        if not meeting.started:
            raise ZoomError(400, 3000, "The host has not started the meeting.")
        meeting.inside.append(name)
        self._tell("meeting.participant_joined", meeting, name)

    def leave(self, meeting: Meeting, name: str) -> None:
        meeting.inside.remove(name)
        self._tell("meeting.participant_left", meeting, name)

    def end(self, meeting: Meeting) -> None:
        meeting.started, meeting.inside = False, []
        self._tell("meeting.ended", meeting)

    def _tell(self, event: str, meeting: Meeting, name: str | None = None) -> None:
        moment = self.clock.now().astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        about: Json = {"id": str(meeting.id), "uuid": meeting.uuid, "host_id": meeting.host, "topic": meeting.topic}
        about |= {"type": 2, "start_time": moment, "duration": meeting.minutes, "timezone": meeting.timezone}
        if name is not None:
            key = "join_time" if event.endswith("joined") else "leave_time"
            about["participant"] = {"user_name": name, "user_id": str(abs(hash(name)) % 10**8), key: moment}
        if event == "meeting.ended":
            about["end_time"] = moment
        self._changes.mark()
        self.on_event(event, {"account_id": self.client[0], "object": about})

    def _count(self, host: str) -> None:
        day = self.clock.now().astimezone(UTC).date().isoformat()
        if self.used[host, day] >= MOST_A_DAY:
            raise too_many_today()
        self.used[host, day] += 1


def _checked(fields: Json, *, whole: bool) -> Json:
    """What of a request Zoom takes over. Raises ``ZoomError`` 300 for what it would refuse."""
    found: Json = {}
    topic, agenda = fields.get("topic", "" if whole else None), fields.get("agenda", "" if whole else None)
    if topic is not None:
        found["topic"] = _text(topic, "topic", LONGEST_TOPIC)
    if agenda is not None:
        found["agenda"] = _text(agenda, "agenda", LONGEST_AGENDA)
    if whole and fields.get("type") != 2:
        raise invalid("type")
    if "start_time" in fields or whole:
        found["starts_at"] = _moment(fields.get("start_time"))
    if "duration" in fields or whole:
        found["minutes"] = _number(fields.get("duration"))
    if "timezone" in fields or whole:
        found["timezone"] = _text(fields.get("timezone", "UTC"), "timezone", 64)
    if whole:
        found["passcode"] = _passcode(fields.get("password", ""))
        found["settings"] = fields.get("settings") if isinstance(fields.get("settings"), dict) else {}
    return found


def _text(value: object, name: str, longest: int) -> str:
    if not isinstance(value, str) or len(value) > longest:
        raise invalid(name)
    return value


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= 1440:
        raise invalid("duration")
    return value


def _moment(value: object) -> datetime:
    try:
        return datetime.strptime(str(value), "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except ValueError:
        raise invalid("start_time") from None


def _passcode(value: object) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_PASSCODE or not PASSCODE_SIGNS.issuperset(value):
        raise invalid("password")
    return value
