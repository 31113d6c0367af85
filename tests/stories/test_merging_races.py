"""Merging while others act: every race ends once, and nothing leaves from where nobody reads any more."""

from datetime import timedelta

import pytest

from pstbot.ports.carriers import Channel
from tests.stories.desk_views import ADDRESS, QUESTION, last_in_topic, state
from tests.stories.duplicates import AGAIN, asks_again, merges, pressed
from tests.stories.people import Citizen, Office, Staffer, buttons_of


@pytest.fixture
async def first(office: Office, siti: Citizen, ani: Staffer) -> str:
    """Ani's."""
    number = await siti.registers(QUESTION, ADDRESS)
    await ani.presses_card("Ambil", number)
    return number


@pytest.fixture
async def double(office: Office, siti: Citizen, first: str) -> str:
    """Nobody's yet, a day later."""
    await office.passes(days=1)
    return await asks_again(siti)


async def test_an_old_button_of_the_duplicate_leads_to_where_it_goes_on(
    office: Office, siti: Citizen, ani: Staffer, first: str, double: str
) -> None:
    await siti.says("/kasus")
    await siti.presses(double)
    old = siti.from_bot[-1]
    await merges(ani, double, first)
    await siti._press(old, "Tulis pesan")
    assert siti.sees_last.startswith(f"Silakan tulis pesan Anda untuk {first}")
    told = await siti._press(old, "Tarik permintaan")
    assert told == f"{double} sudah digabung ke {first}. Silakan lanjutkan di {first}."


async def test_in_the_topic_of_the_duplicate_nothing_leaves_any_more(
    office: Office, siti: Citizen, ani: Staffer, first: str, double: str
) -> None:
    await merges(ani, double, first)
    heard = len(siti.from_bot)
    await ani.says("Ini tabelnya", double)
    assert last_in_topic(office, double) == (
        f"Belum terkirim: konsultasi ini sudah digabung. Tulis jawaban Anda di topik {first}."
    )
    assert buttons_of(office.world.messages(office.world.staff, office.topic(double))[-1]) == ["Catatan"]
    await ani.says("/tunggu sebentar", double)
    assert last_in_topic(office, double) == f"{double} sudah digabung ke {first}. Silakan lanjutkan di {first}."
    assert len(siti.from_bot) == heard


async def test_words_held_before_the_merge_are_not_sent_from_there(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, first: str, double: str
) -> None:
    await ani.presses_card("Ambil", double)
    await budi.says("Ini tabelnya", double)
    held = office.world.messages(office.world.staff, office.topic(double))[-1]
    await merges(ani, double, first)
    assert await budi._press(held, "Kirim dan ambil alih") == (
        f"{double} sudah digabung ke {first}. Silakan lanjutkan di {first}."
    )
    assert "Ini tabelnya" not in siti.sees_last


async def test_only_the_same_citizens_open_cases_are_offered(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, first: str
) -> None:
    dewi = office.citizen("Dewi")
    await dewi.starts()
    foreign = await dewi.registers(AGAIN, "dewi@contoh.go.id")
    await ani.presses_card("Lainnya …", first)
    await ani.presses("Gabungkan", first)
    assert last_in_topic(office, first).startswith("Pengguna ini tidak punya konsultasi lain")
    menu = office.world.messages(office.world.staff, office.topic(first))[-1]
    told = await pressed(office, ani, menu, "p:merge-yes:1:2")
    assert (
        told
        == f"{foreign} bukan dari pengguna yang sama dengan {first}. Konsultasi pengguna lain hanya dapat dikaitkan."
    )
    assert (state(office, first), state(office, foreign)) == ("diproses, giliran petugas", "baru, belum ada petugas")


async def test_merged_into_each_other_at_once_the_first_press_counts(
    office: Office, ani: Staffer, budi: Staffer, first: str, double: str
) -> None:
    for officer, case, main in ((ani, double, first), (budi, first, double)):
        await officer.presses_card("Lainnya …", case)
        await officer.presses("Gabungkan", case)
        await officer.presses(f"Ke {main}", case)
    await ani.presses("Ya, gabungkan", double)
    assert await budi.presses("Ya, gabungkan", first) == (
        f"{double} sudah selesai. Buka kembali dahulu, atau gabungkan ke konsultasi lain."
    )
    assert (state(office, first), state(office, double)) == ("diproses, giliran petugas", "selesai (digabung)")


async def test_when_the_main_case_closes_meanwhile_nothing_happens(
    office: Office, siti: Citizen, ani: Staffer, first: str, double: str
) -> None:
    await ani.presses_card("Lainnya …", double)
    await ani.presses("Gabungkan", double)
    await ani.presses(f"Ke {first}", double)
    await siti.says("/kasus")
    await siti.presses(first)
    await siti.presses("Tarik permintaan")
    await siti.presses("Ya, tarik")
    assert (await ani.presses("Ya, gabungkan", double) or "").startswith(f"{first} sudah selesai.")
    assert state(office, double) == "baru, belum ada petugas"


async def test_what_the_citizen_writes_while_the_officer_decides_goes_along(
    office: Office, siti: Citizen, ani: Staffer, first: str, double: str
) -> None:
    await ani.presses_card("Lainnya …", double)
    await ani.presses("Gabungkan", double)
    await ani.presses(f"Ke {first}", double)
    await siti.says("Yang per bulan saja")
    await ani.presses("Ya, gabungkan", double)
    assert office.in_topic(first)[-2:] == [f"Dari {double}\n{AGAIN}", f"Dari {double}\nYang per bulan saja"]


async def test_undelivered_words_arrive_in_the_main_topic_only(
    office: Office, siti: Citizen, ani: Staffer, first: str, double: str
) -> None:
    staff = str(office.world.staff.id)
    async with office.store.transaction() as tx:
        case = await tx.consultations.get(2)
        assert case is not None
        lost = await tx.messages.add(2, "citizen", 1, "text", {"text": "Tidak sampai"}, "failed", case.created_at)
        row = await tx.outbox.put_known(
            Channel.TELEGRAM,
            "relay",
            staff,
            {},
            case.created_at,
            case_id=2,
            message_ref=lost.id,
            not_before=case.created_at + timedelta(days=9),
        )
        assert row is not None
        await tx.outbox.fail(row, "file-missing", case.created_at)
    await merges(ani, double, first)
    async with office.store.transaction() as tx:
        assert await tx.outbox.revive(row, office.service.clock.now())
    await office.quiet()
    assert [text for text in office.in_topic(first) if "Tidak sampai" in text] == [f"Dari {double}\nTidak sampai"]
    assert [text for text in office.in_topic(double) if "Tidak sampai" in text] == []
