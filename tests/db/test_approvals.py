"""Words that wait for a second eye: one question at a time, every one of them kept."""

import sqlite3
from dataclasses import replace

import pytest

from db.store import SqliteStore
from pstbot.domain.approval import ApprovalState
from pstbot.domain.roles import Role
from pstbot.ports.storage import Officer, Transaction
from tests.clock import FakeClock
from tests.domain.desk import case

ANI, BUDI = 102, 101


async def written(tx: Transaction, clock: FakeClock) -> tuple[int, int]:
    """A case, and words of Ani in it."""
    siti = await tx.people.add(5, "Siti", "id", clock.now())
    for user, name in ((ANI, "Ani"), (BUDI, "Budi")):
        await tx.staff.save(Officer(user, name, Role.OFFICER))
    of = await tx.consultations.add(replace(case(), citizen_id=siti.id), {})
    words = await tx.messages.add(of.id, "officer", ANI, "text", {"text": "a"}, "review", clock.now())
    return of.id, words.id


async def test_a_question_waits_until_it_is_settled(store: SqliteStore, clock: FakeClock) -> None:
    async with store.transaction() as tx:
        of, words = await written(tx, clock)
        asked = await tx.approvals.ask(of, words, ANI, clock.now(), reply_to=9)
        assert (asked.state, asked.reply_to, asked.is_change) == (ApprovalState.WAITING, 9, False)
        assert [each.id for each in await tx.approvals.waiting_in(of)] == [asked.id]
        assert not await tx.approvals.approved(words)
        await tx.approvals.settle(asked.id, ApprovalState.RETURNED, BUDI, clock.now(), "Sumbernya?")
        told = await tx.approvals.get(asked.id)
        assert told is not None
        assert (told.state, told.settled_by, told.remark) == (ApprovalState.RETURNED, BUDI, "Sumbernya?")
        assert await tx.approvals.waiting_in(of) == []


async def test_only_one_question_about_the_same_words_waits(store: SqliteStore, clock: FakeClock) -> None:
    async with store.transaction() as tx:
        of, words = await written(tx, clock)
        await tx.approvals.ask(of, words, ANI, clock.now())
        with pytest.raises(sqlite3.IntegrityError):
            await tx.approvals.ask(of, words, ANI, clock.now())


async def test_a_newer_version_overtakes_the_earlier_one_and_both_are_kept(
    store: SqliteStore, clock: FakeClock
) -> None:
    async with store.transaction() as tx:
        of, words = await written(tx, clock)
        assert not await tx.approvals.drop(words, ANI, clock.now())
        first = await tx.approvals.ask(of, words, ANI, clock.now(), kind="text", body={"text": "b"})
        assert await tx.approvals.drop(words, ANI, clock.now())
        second = await tx.approvals.ask(of, words, ANI, clock.now(), kind="text", body={"text": "c"})
        kept = [await tx.approvals.get(each.id) for each in (first, second)]
        assert [(each.state, each.body) for each in kept if each] == [
            (ApprovalState.VOID, {"text": "b"}),
            (ApprovalState.WAITING, {"text": "c"}),
        ]
        assert await tx.approvals.newest(words) == second
        await tx.approvals.settle(second.id, ApprovalState.APPROVED, BUDI, clock.now())
        assert await tx.approvals.approved(words)
