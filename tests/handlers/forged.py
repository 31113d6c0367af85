"""Shapes of updates by which somebody might act who may not: real ones that Telegram or any client can send.

Each takes a row's use in earnest and forges it; none where the row cannot be reached so.
"""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from handlers.buttons import pack
from handlers.routes import Route, Trigger
from tests.handlers.example import REACTION, Example
from tests.handlers.staff_room import (
    ANSWER_AT,
    BUDI,
    COPY_AT,
    DEDI,
    FITRI,
    GROUP,
    NOON,
    OTHER_GROUP,
    OUTSIDER,
    TONO,
    Json,
    StaffRoom,
    message,
    press,
    reaction,
    user,
)

Happening: TypeAlias = tuple[str, Json]
Forge: TypeAlias = Callable[[Route, Example, StaffRoom], Happening | None]

THEN = int(NOON.timestamp())
ANOTHER_BOT = user(555, bot=True)
CHANNEL = {"id": -1009, "type": "channel", "title": "Kanal"}
ITSELF = {"id": GROUP, "type": "supergroup", "title": "Petugas"}
TELEGRAM = user(777000)  # under whose name a linked channel's posts come


def happening(route: Route, example: Example, room: StaffRoom, who: int, **where: Any) -> Happening:
    """The row's use in earnest by ``who``."""
    if route.trigger is Trigger.BUTTON:
        ref = int(example.ref) if example.ref.isdecimal() else getattr(room.seeded, example.ref)
        name = "of-an-earlier-release" if route.name == "stale" else route.name
        return "callback_query", press(who, pack(name, ref, example.extra), **where)
    if route.trigger is REACTION:
        return "message_reaction", reaction(who, at=COPY_AT, **where)
    if route.name == "tarik":
        answer = message(BUDI, "Jawaban", at=ANSWER_AT)
        return "message", message(who, example.text, **where) | {"reply_to_message": answer}
    if route.name == "edited":
        return "edited_message", message(who, example.text, at=ANSWER_AT, **where) | {"edit_date": THEN}
    return "message", message(who, example.text, **where)


def by(who: int, **where: Any) -> Forge:
    return lambda route, example, room: happening(route, example, room, who, **where)


def said(**fields: Any) -> Forge:
    """The coordinator's act with other fields; of messages alone."""

    def forge(route: Route, example: Example, room: StaffRoom) -> Happening | None:
        kind, body = happening(route, example, room, BUDI)
        return (kind, body | fields) if "text" in body else None

    return forge


def typed(change: Callable[[str], str], who: int) -> Forge:
    """The words written otherwise."""

    def forge(route: Route, example: Example, room: StaffRoom) -> Happening | None:
        kind, body = happening(route, example, room, who)
        return (kind, body | {"text": change(body["text"])}) if "text" in body else None

    return forge


def as_bot(route: Route, example: Example, room: StaffRoom) -> Happening:
    kind, body = happening(route, example, room, BUDI)
    return kind, body | {"user" if kind == "message_reaction" else "from": user(BUDI, bot=True)}


def as_the_group(route: Route, example: Example, room: StaffRoom) -> Happening | None:
    """A reaction of an anonymous administrator names no person."""
    kind, body = happening(route, example, room, BUDI)
    if kind != "message_reaction":
        return None
    return kind, {name: value for name, value in body.items() if name != "user"} | {"actor_chat": body["chat"]}


def as_edit(route: Route, example: Example, room: StaffRoom) -> Happening | None:
    kind, body = happening(route, example, room, BUDI)
    return None if kind != "message" else ("edited_message", body | {"edit_date": THEN})


def as_unmarked_edit(route: Route, example: Example, room: StaffRoom) -> Happening | None:
    kind, body = happening(route, example, room, BUDI)
    return None if kind != "message" else ("edited_message", body)


def as_kind(kind: str) -> Forge:
    """The coordinator's own words in an update of another kind."""

    def forge(route: Route, example: Example, room: StaffRoom) -> Happening | None:
        _, body = happening(route, example, room, BUDI)
        return (kind, body) if "text" in body else None

    return forge


def forwarded(origin: Json, **fields: Any) -> Forge:
    """Forwarded words wait under "Kirim" by design (tested in the story of the conversation)."""

    def forge(route: Route, example: Example, room: StaffRoom) -> Happening | None:
        if route.trigger in (Trigger.WORDS, Trigger.STEP) or example.text.startswith("//"):
            return None
        return said(forward_origin=origin | {"date": THEN}, **fields)(route, example, room)

    return forge


def as_edit_of_forwarded(route: Route, example: Example, room: StaffRoom) -> Happening | None:
    _, body = happening(route, example, room, BUDI)
    origin = {"type": "user", "date": THEN, "sender_user": user(OUTSIDER)}
    return ("edited_message", body | {"edit_date": THEN, "forward_origin": origin}) if "text" in body else None


def unsent(route: Route, example: Example, room: StaffRoom) -> Happening | None:
    kind, body = happening(route, example, room, BUDI)
    return (kind, {name: value for name, value in body.items() if name != "from"}) if "text" in body else None


def command(change: Callable[[str], str]) -> Forge:
    """The coordinator's own command, written so that it is none."""

    def forge(route: Route, example: Example, room: StaffRoom) -> Happening | None:
        is_command = route.trigger is Trigger.COMMAND and not example.text.startswith("//")
        return typed(change, BUDI)(route, example, room) if is_command else None

    return forge


def under_a_file(route: Route, example: Example, room: StaffRoom) -> Happening | None:
    kind, body = happening(route, example, room, TONO)
    if "text" not in body:
        return None
    file = {"file_id": "AgAC", "file_unique_id": "x", "width": 1, "height": 1}
    return kind, {name: value for name, value in body.items() if name != "text"} | {
        "caption": body["text"],
        "photo": [file],
    }


def reply_to_elsewhere(route: Route, example: Example, room: StaffRoom) -> Happening | None:
    """A reply to the same number in another chat."""
    kind, body = happening(route, example, room, BUDI)
    replied = body.pop("reply_to_message", None)
    origin = {"type": "user", "date": THEN, "sender_user": user(BUDI)}
    elsewhere = {"origin": origin, "chat": ITSELF | {"id": OTHER_GROUP}, "message_id": ANSWER_AT}
    return (kind, body | {"external_reply": elsewhere, "quote": {"text": "x", "position": 0}}) if replied else None


def pressed(under: Json | None = None, **fields: Any) -> Forge:
    """The coordinator's press with other fields, or under a message with other fields; ``None`` takes one away."""

    def forge(route: Route, example: Example, room: StaffRoom) -> Happening | None:
        kind, body = happening(route, example, room, BUDI)
        if kind != "callback_query":
            return None
        body["message"] |= under or {}
        changed = body | fields
        return kind, {name: value for name, value in changed.items() if value is not None}

    return forge


def with_data(change: Callable[[str], str]) -> Forge:
    """The coordinator's press with other callback data."""

    def forge(route: Route, example: Example, room: StaffRoom) -> Happening | None:
        kind, body = happening(route, example, room, BUDI)
        return (kind, body | {"data": change(body["data"])}) if kind == "callback_query" else None

    return forge


def pointing(ref: str) -> Callable[[str], str]:
    """The same act, pointing elsewhere."""

    def change(data: str) -> str:
        prefix, act, _, extra = data.split(":", 3)
        return f"{prefix}:{act}:{ref}:{extra}"

    return change


def inaccessible(who: int, chat: int = GROUP) -> Forge:
    """Too old for Telegram to show what stood there."""
    gone = {"chat": ITSELF | {"id": chat}, "message_id": 12, "date": 0}
    return pressed(message=gone, **{"from": user(who)})


FORGED: Mapping[str, Forge] = {
    "an outsider in a private chat": by(OUTSIDER, chat=OUTSIDER),
    "an outsider's press in the group": by(OUTSIDER),
    "an outsider with the largest number there is": by(2**52 - 1),
    "a member without a role": by(TONO),
    "a member without a role, in General": by(TONO, thread=None),
    "a member without a role, in a topic of no case": by(TONO, thread=5),
    "somebody who has left": by(DEDI),
    "somebody who has left, in General": by(DEDI, thread=None),
    "a role that does not serve cases": by(FITRI),
    "a bot": as_bot,
    "an enrolled officer in another group": by(BUDI, chat=OTHER_GROUP),
    "an enrolled officer in another group's General": by(BUDI, chat=OTHER_GROUP, thread=None),
    "an anonymous reaction": as_the_group,
    # messages
    "an anonymous administrator": said(**{"from": user(1087968824, bot=True), "sender_chat": ITSELF}),
    "an anonymous administrator whose chat is left out": said(**{"from": user(1087968824, bot=True)}),
    "an officer who writes as the group": said(sender_chat=ITSELF),
    "a channel": said(**{"from": user(136817688, bot=True), "sender_chat": CHANNEL}),
    "a linked channel's post": said(**{"from": TELEGRAM, "sender_chat": CHANNEL}, is_automatic_forward=True),
    "a message without a sender": unsent,
    "through another bot": said(via_bot=ANOTHER_BOT),
    "an edit": as_edit,
    "an edit that does not say so": as_unmarked_edit,
    "an edit of forwarded words": as_edit_of_forwarded,
    "a channel's own kind of update": as_kind("channel_post"),
    "a business account's words": as_kind("business_message"),
    "a business account's changed words": as_kind("edited_business_message"),
    "a guest's words": as_kind("guest_message"),
    "forwarded from a person": forwarded({"type": "user", "sender_user": user(OUTSIDER)}),
    "forwarded from the officer": forwarded({"type": "user", "sender_user": user(BUDI)}),
    "forwarded from a hidden account": forwarded({"type": "hidden_user", "sender_user_name": "Budi"}),
    "forwarded from a channel": forwarded({"type": "channel", "chat": CHANNEL, "message_id": 7}),
    "forwarded from a group": forwarded({"type": "chat", "sender_chat": ITSELF}),
    "a command for another bot": command(lambda text: " ".join([f"{text.split()[0]}@lain_bot", *text.split()[1:]])),
    "a command under a file": under_a_file,
    "a slash of full width": typed(lambda text: text.replace("/", "\uff0f"), TONO),
    "an unseen sign before the slash": typed(lambda text: f"\u200b{text}", TONO),
    "a reply to another chat": reply_to_elsewhere,
    # presses
    "under a message too old, by somebody who has left": inaccessible(DEDI),
    "under a message too old, by an outsider": inaccessible(OUTSIDER),
    "under a message too old of another group": inaccessible(BUDI, OTHER_GROUP),
    "under a message that went by inline mode": pressed(message=None, inline_message_id="x"),
    "under another bot's message": pressed(under={"from": ANOTHER_BOT}),
    "under a person's message": pressed(under={"from": user(OUTSIDER)}),
    "under a copy in a channel": pressed(under={"chat": CHANNEL, "sender_chat": CHANNEL}),
    "under a copy in the officer's private chat": by(BUDI, chat=BUDI),
    "by the account of anonymous administrators": pressed(**{"from": user(1087968824, bot=True)}),
    "without data": pressed(data=None, game_short_name="game"),
    "with empty data": with_data(lambda data: ""),
    "with another prefix": with_data(lambda data: f"q{data[1:]}"),
    "with 65 bytes": with_data(lambda data: data + "x" * (65 - len(data))),
    "with one field too many": with_data(lambda data: f"{data}:1"),
    "with one field too few": with_data(lambda data: data.rpartition(":")[0]),
    "in capitals": with_data(str.upper),
    "pointing at nothing": with_data(pointing("999999")),
    "pointing below zero": with_data(pointing("-1")),
    "pointing beyond any number": with_data(pointing("9" * 30)),
    "pointing with signs that look like numbers": with_data(pointing("²")),
}
