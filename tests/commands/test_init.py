"""``pstbot init`` from the first question to the greeting in the group, over real HTTP."""

import os
from pathlib import Path

import pytest
from dotenv import dotenv_values

from db.store import SqliteStore
from pstbot.commands.installing.records import Known, known
from pstbot.sandbox import Sandbox
from pstbot.sandbox.people import Person
from pstbot.sandbox.shapes import USUAL_RIGHTS
from tests.commands.installer import Installer

DATABASE = Path("var/pstbot.db")


async def recorded() -> Known:
    async with SqliteStore(DATABASE, migrated=True) as store:
        return await known(store)


async def kept() -> int:
    async with SqliteStore(DATABASE, migrated=True) as store, store.reading() as look:
        return len(await look.inbox.waiting())


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


async def test_init_pairs_the_group_and_names_the_coordinator(
    installer: Installer, sandbox: Sandbox, budi: Person
) -> None:
    installer.on("Tulis di grup petugas", installer.posts(budi))
    await installer.installs()
    assert await recorded() == Known(sandbox.world.staff.id, ("Budi Santoso",))
    written = dotenv_values(".env")
    assert (written["PSTBOT_BOT_TOKEN"], written["PSTBOT_STAFF_CHAT_ID"]) == (
        sandbox.token,
        str(sandbox.world.staff.id),
    )
    greeting = sandbox.world.messages(sandbox.world.staff)[-1]["text"]
    assert greeting.startswith("Grup ini sekarang menjadi meja petugas layanan statistik.")
    assert installer.shown[-1].lstrip().startswith("Selesai. Langkah berikutnya:")


async def test_init_writes_files_for_their_owner_alone(installer: Installer, budi: Person) -> None:
    installer.on("Tulis di grup petugas", installer.posts(budi))
    await installer.installs()
    assert [mode(path) for path in (Path(".env"), DATABASE, DATABASE.parent)] == [0o600, 0o600, 0o700]
    assert sorted(os.listdir()) == [".env", "var"]


async def test_init_speaks_english(sandbox: Sandbox, folder: Path, budi: Person) -> None:
    installer = Installer(sandbox, folder, "en")
    installer.on("Write in the staff group", installer.posts(budi))
    await installer.installs()
    assert installer.was_asked("Make Budi Santoso the first coordinator? [Y/n]") == 1
    assert installer.shown[-1].lstrip().startswith("Done. Next steps:")


async def test_init_never_shows_the_token(installer: Installer, sandbox: Sandbox, budi: Person) -> None:
    installer.on("Tulis di grup petugas", installer.posts(budi))
    await installer.installs()
    assert [line for line in installer.shown + installer.asked if sandbox.token in line] == []
    assert installer.saw("PSTBOT_BOT_TOKEN: – → ••••••")


async def test_wrong_token_is_asked_again(installer: Installer, sandbox: Sandbox, budi: Person) -> None:
    installer.answers("Token bot:", "rahasia", "123:salah", sandbox.token)
    installer.on("Tulis di grup petugas", installer.posts(budi))
    await installer.installs()
    assert installer.was_asked("Token bot:") == 3
    assert installer.saw("Itu belum berbentuk token.")
    assert installer.saw("Telegram tidak mengenal token itu.")
    assert dotenv_values(".env")["PSTBOT_BOT_TOKEN"] == sandbox.token


async def test_group_without_topics_is_explained_until_it_has_them(
    installer: Installer, sandbox: Sandbox, budi: Person
) -> None:
    small = sandbox.world.new_group("Kecil", creator=budi)

    def grow() -> None:
        grown = sandbox.world.migrate(small)
        grown.shape["is_forum"] = True
        sandbox.world.promote(sandbox.world.bot, grown)

    installer.on("Tulis di grup petugas", installer.posts(budi, small))
    installer.on("Tekan Enter", grow)
    await installer.installs()
    assert installer.saw("Aktifkan Topik:")
    assert installer.was_asked("Tekan Enter") == 1
    grown = next(chat for chat in sandbox.world.chats.values() if chat.title == "Kecil" and chat.is_forum)
    assert (await recorded()).staff_chat == grown.id


async def test_missing_rights_are_named_until_they_are_granted(
    installer: Installer, sandbox: Sandbox, budi: Person
) -> None:
    world = sandbox.world
    world.demote(world.bot, world.staff)
    installer.on("Tulis di grup petugas", installer.posts(budi))
    installer.on("Tekan Enter", lambda: world.promote(world.bot, world.staff, USUAL_RIGHTS - {"can_manage_topics"}))
    installer.on("Tekan Enter", lambda: world.promote(world.bot, world.staff))
    await installer.installs()
    needs = [line for line in installer.shown if line.startswith(("Jadikan bot", "Beri bot"))]
    assert [line.partition(":")[0] for line in needs] == ["Jadikan bot administrator", "Beri bot hak “Kelola topik”"]
    assert (await recorded()).staff_chat == world.staff.id


async def test_anonymous_administrator_is_asked_to_post_as_themselves(
    installer: Installer, sandbox: Sandbox, budi: Person
) -> None:
    installer.on("Tulis di grup petugas", installer.posts(budi, as_chat=True))
    installer.on("Kode ini ditulis sebagai admin anonim", installer.posts(budi))
    await installer.installs()
    told = [message["text"] for message in sandbox.world.messages(sandbox.world.staff) if message["from"]["is_bot"]]
    assert [text for text in told if text.startswith("Kode ini ditulis sebagai admin anonim")] != []
    assert (await recorded()).coordinators == ("Budi Santoso",)


async def test_wrong_code_is_answered_with_the_right_one(installer: Installer, sandbox: Sandbox, budi: Person) -> None:
    installer.on("Tulis di grup petugas", lambda: sandbox.world.say(budi, "/pasang 12", sandbox.world.staff))
    installer.on("menulis kode yang lain", installer.posts(budi))
    await installer.installs()
    assert (await recorded()).coordinators == ("Budi Santoso",)


async def test_five_wrong_codes_make_a_new_one(installer: Installer, sandbox: Sandbox, budi: Person) -> None:
    codes: list[str] = []

    def guess() -> None:
        codes.append(installer.code)
        for number in range(5):
            sandbox.world.say(budi, f"/pasang {number}", sandbox.world.staff)

    installer.on("Tulis di grup petugas, sebagai", guess)
    installer.on("Kode tadi tidak berlaku lagi", installer.posts(budi))
    await installer.installs()
    assert len(installer.code) == 6
    assert codes != [installer.code]


async def test_code_is_valid_for_fifteen_minutes(installer: Installer, sandbox: Sandbox, budi: Person) -> None:
    def too_late() -> None:
        installer.clock.passes(minutes=15)
        sandbox.world.say(sandbox.world.add_citizen("Siti"), "Halo")

    installer.on("Tulis di grup petugas, sebagai", too_late)
    installer.on("Kode tadi tidak berlaku lagi", installer.posts(budi))
    await installer.installs()
    assert [installer.saw("Kode tadi"), (await recorded()).coordinators] == [True, ("Budi Santoso",)]


async def test_code_in_a_private_chat_pairs_nothing(installer: Installer, sandbox: Sandbox, budi: Person) -> None:
    installer.on("Tulis di grup petugas", lambda: sandbox.world.say(budi, f"/pasang {installer.code}"))
    installer.on("di chat pribadi", installer.posts(budi))
    await installer.installs()
    assert (await recorded()).staff_chat == sandbox.world.staff.id


async def test_somebody_else_can_become_the_first_coordinator(
    installer: Installer, sandbox: Sandbox, budi: Person
) -> None:
    ani = sandbox.world.add_officer("Ani", "Wijaya")
    other = sandbox.world.new_group("Lain", forum=True, creator=ani)
    installer.answers("Jadikan Budi Santoso koordinator", "t")
    installer.on("Tulis di grup petugas", installer.posts(budi))
    installer.on("Mintalah calon koordinator", lambda: installer.on("Tulis di grup", installer.posts(ani, other)))
    installer.on("menulis kodenya di grup lain", installer.posts(ani))
    await installer.installs()
    assert await recorded() == Known(sandbox.world.staff.id, ("Ani Wijaya",))


async def test_words_of_citizens_wait_at_telegram_for_the_service(
    installer: Installer, sandbox: Sandbox, budi: Person
) -> None:
    siti = sandbox.world.add_citizen("Siti")
    sandbox.world.say(siti, "Halo")
    installer.on("Tulis di grup petugas", installer.posts(budi))
    await installer.installs()
    assert (len(sandbox.world.queue), await kept()) == (2, 0)


async def test_full_queue_moves_into_the_inbox_and_loses_nothing(
    installer: Installer, sandbox: Sandbox, budi: Person
) -> None:
    siti = sandbox.world.add_citizen("Siti")
    for number in range(230):
        sandbox.world.say(siti, f"Pesan {number}")
    installer.on("Tulis di grup petugas", installer.posts(budi))
    await installer.installs()
    assert (await kept(), len(sandbox.world.queue)) == (200, 31)


async def test_unreadable_updates_stop_nobody(installer: Installer, sandbox: Sandbox, budi: Person) -> None:
    for odd in ({"message": {"chat": "?"}}, {"message": None}, {"nonsense": 1}):
        sandbox.world.inject(odd)
    installer.on("Tulis di grup petugas", installer.posts(budi))
    await installer.installs()
    assert (await recorded()).staff_chat == sandbox.world.staff.id


async def test_silence_is_explained(installer: Installer, budi: Person) -> None:
    installer.on("Belum terlihat. Pastikan", installer.posts(budi))
    await installer.installs()
    assert installer.saw(f"/pasang@sandbox_bot {installer.code}")


async def test_broken_connection_is_tried_again(installer: Installer, sandbox: Sandbox, budi: Person) -> None:
    sandbox.faults.add("telegram", "500", methods=("getMe",), count=1)
    sandbox.faults.add("telegram", "reset_before", methods=("getChat",), count=1)
    installer.on("Tulis di grup petugas", installer.posts(budi))
    await installer.installs()
    assert (installer.was_asked("Tekan Enter"), (await recorded()).staff_chat) == (1, sandbox.world.staff.id)


async def test_names_cannot_steer_the_terminal(installer: Installer, sandbox: Sandbox) -> None:
    rogue = sandbox.world.add_officer("\x1b[2J\x9bBudi")
    installer.on("Tulis di grup petugas", installer.posts(rogue))
    await installer.installs()
    assert [line for line in installer.shown + installer.asked if "\x1b" in line or "\x9b" in line] == []


@pytest.mark.parametrize("locale", ["id", "en"])
async def test_both_languages_install_with_mail_that_works(
    locale: str, sandbox: Sandbox, folder: Path, budi: Person
) -> None:
    installer = Installer(sandbox, folder, locale)
    installer.on("/pasang", installer.posts(budi))
    for part, typed in {
        "Nama server surat": "127.0.0.1",
        "Name of the mail server": "127.0.0.1",
        "starttls, tls": "off",
        "(Enter: 587": str(sandbox.smtp_port),
        "Alamat pengirim": "pst@kantor.example",
        "Sender's address": "pst@kantor.example",
    }.items():
        installer.answers(part, typed)
    await installer.installs()
    written = dotenv_values(".env")
    assert {name: written[f"PSTBOT_SMTP_{name}"] for name in ("HOST", "PORT", "SECURITY", "SENDER")} == {
        "HOST": "127.0.0.1",
        "PORT": str(sandbox.smtp_port),
        "SECURITY": "off",
        "SENDER": "pst@kantor.example",
    }
    assert list(sandbox.mailbox) == []
