"""A play in which people and the bot do everything the imitation knows; whoever drives the bot hears all of it."""

from collections.abc import Callable
from typing import Any

from pstbot.sandbox import Sandbox
from pstbot.sandbox.files import KINDS
from pstbot.sandbox.people import Person
from pstbot.sandbox.world import World

Json = dict[str, Any]

PLACE = {"latitude": 2.84, "longitude": 117.36, "horizontal_accuracy": 12.5}
OTHERS: tuple[Json, ...] = (
    {"location": PLACE},
    {"location": PLACE, "venue": {"location": PLACE, "title": "PST", "address": "Jl. H. Masykur"}},
    {"contact": {"phone_number": "+62552", "first_name": "Siti", "user_id": 5100000001}},
    {"dice": {"emoji": "🎲", "value": 6}},
)
FOUND = "Lihat /kasus@sandbox_bot, www.bps.go.id, siti@bps.go.id, @siti dan #inflasi"
CHANNEL = {"id": -1001234567890, "type": "channel", "title": "Kanal BPS"}


def citizens_act(world: World, siti: Person) -> None:
    """In a private chat: every kind of message, and what is done with messages that are there."""
    world.start(siti, "KS-1")
    said = world.say(siti, FOUND)
    world.say(siti, "Itu maksud saya", reply_to=said)
    world.edit(siti, said, "Lihat /menu")
    world.react(siti, said, "👍")
    world.react(siti, said, "🔥")
    world.react(siti, said, None)
    for kind in KINDS:
        sent = world.send(siti, kind, content=b"isi", caption="Lihat #ini" if KINDS[kind].captioned else "")
        world.forward(siti, sent)
    for number in range(3):
        world.send(siti, "photo", content=bytes([number + 1]), media_group_id="album")
    for content in OTHERS:
        world.send_other(siti, content)
    poll = world.send_other(siti, {"poll": a_poll("Berapa?", "Satu", "Dua")})
    world.forward(siti, poll)
    for origin in origins(siti):
        world.say(siti, "Kata orang", forward_origin=origin)
    world.edit(siti, world.send(siti, "photo", content=b"x", caption="Awal"), "Akhir")
    world.block(siti)
    world.unblock(siti)


def a_poll(question: str, *options: str) -> Json:
    shown = [{"persistent_id": str(number), "text": text, "voter_count": 0} for number, text in enumerate(options)]
    never = {"allows_revoting": False, "members_only": False, "is_closed": False, "is_anonymous": True}
    shape = {"id": "5", "question": question, "options": shown, "total_voter_count": 0, "type": "regular"}
    return shape | never | {"allows_multiple_answers": False}


def origins(person: Person) -> tuple[Json, ...]:
    return (
        {"type": "user", "date": 1, "sender_user": person.user()},
        {"type": "hidden_user", "date": 1, "sender_user_name": "Seseorang"},
        {"type": "chat", "date": 1, "sender_chat": {"id": -1007, "type": "supergroup", "title": "Grup"}},
        {"type": "channel", "date": 1, "chat": CHANNEL, "message_id": 7},
    )


def officers_act(world: World, budi: Person) -> None:
    """In the staff group: topics, people who come and go, ranks, a group that moves."""
    staff = world.staff
    thread = world.open_topic(budi, "Dibuat petugas").thread_id
    said = world.say(budi, "Di topik", staff, thread)
    world.say(budi, "Jawab", staff, thread, reply_to=said)
    world.edit(budi, said, "Diubah", staff)
    world.react(budi, said, "👌", staff)
    for name in ("Nama lain", "Nama ketiga"):
        world.rename_topic(budi, thread, name)
    world.close_topic(budi, thread)
    world.reopen_topic(budi, thread)
    in_general = world.say(budi, "Umum", staff)
    world.say(budi, "Balasan di Umum", staff, reply_to=in_general)
    world.say(budi, "Sebagai grup", staff, as_chat=True)
    world.say(budi, "Sebagai kanal", staff, as_chat=CHANNEL)
    tono = world.add_outsider("Tono", "Raharjo", "tono")
    world.join(tono, staff, by=budi)
    world.promote(tono, staff)
    world.demote(tono, staff)
    world.kick(budi, tono, staff)
    world.join(tono, staff)
    world.leave(tono, staff)
    world.demote(world.bot, staff)
    world.promote(world.bot, staff)


def groups_act(world: World, budi: Person) -> None:
    small = world.new_group("Grup kecil", creator=budi)
    world.say(budi, "Halo", small)
    grown = world.migrate(small)
    world.say(budi, "Halo lagi", grown)
    world.kick(budi, world.bot, grown)
    world.new_group("Forum orang", forum=True, creator=budi)


ACTS: tuple[Callable[[World, Person], None], ...] = (officers_act, groups_act)


def play(sandbox: Sandbox) -> tuple[Person, Person]:
    """Everything that people do; the bot must have asked for updates before. The citizen and the officer."""
    siti, budi = sandbox.world.add_citizen("Siti", "Aminah", "siti"), sandbox.world.add_officer("Budi", "Santoso")
    citizens_act(sandbox.world, siti)
    for act in ACTS:
        act(sandbox.world, budi)
    return siti, budi
