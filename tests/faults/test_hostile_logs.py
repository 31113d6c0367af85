"""A whole play with every fault, and nothing of a person in the log (promise P16)."""

import logging
from collections.abc import Iterator
from io import StringIO

import pytest
import structlog

from pstbot.process.logs import log_to_stderr
from tests.stories.people import Office, Staffer

PRIVATE = ("Rahasiawati", "rahasia.siti", "Pertanyaan sangat rahasia", "Jawaban sangat rahasia", "Ringkasan rahasia",
           "komentar rahasia", "rahasia.pdf")  # fmt: skip


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> Iterator[StringIO]:
    """The log as a life of its own writes it, and what libraries would say beside it."""
    written = StringIO()
    monkeypatch.setattr("sys.stderr", written)
    log_to_stderr()
    structlog.configure(cache_logger_on_first_use=False)
    beside = logging.StreamHandler(written)
    logging.getLogger().addHandler(beside)
    for room in ("dispatch", "intake"):
        monkeypatch.setattr(f"pstbot.engine.{room}.pause", lambda tries: 0.005)
    yield written
    logging.getLogger().removeHandler(beside)
    structlog.reset_defaults()


async def test_log_of_a_play_with_faults_names_nobody(
    log: StringIO, office: Office, ani: Staffer, budi: Staffer
) -> None:
    siti = office.citizen("Siti", "Rahasiawati")
    await siti.starts()
    office.sandbox.faults.add("mail", "451", count=2)
    office.sandbox.faults.add("mail", "550", count=1, methods=["DATA"])
    office.sandbox.faults.add("telegram", "500", share=0.1)
    office.sandbox.faults.add("telegram", "reset_before", share=0.1)
    office.sandbox.faults.add("telegram", "400", count=1, methods=["sendDocument"], description="Bad Request: x")
    await siti.says("Pertanyaan sangat rahasia Tarakan 2021")
    await siti.presses_one_of("Belum, tanya petugas", "Bukan itu, tanya petugas", "Tanya petugas")
    await siti.presses("Setuju")
    await siti.presses("Pakai")
    await siti.says("rahasia.siti@contoh.go.id")
    await siti.says("rahasia.siti@contoh.go.id")
    code = office.code_for("rahasia.siti@contoh.go.id")
    await siti.says("999999" if code != "999999" else "888888")
    await siti.says(code)
    await siti.presses("Kirim")
    number = siti.number
    await siti.sends("document", file_name="rahasia.pdf", caption="Pertanyaan sangat rahasia")
    office.world.block(siti.person)
    await ani.says("Jawaban sangat rahasia", number)
    office.world.unblock(siti.person)
    office.world.delete_topic(budi.person, office.topic(number))
    await siti.says("Pertanyaan sangat rahasia lagi")
    poison = {"message_id": 1, "date": 0, "chat": siti.chat.shape, "from": siti.person.user()}
    office.world.inject({"message": {**poison, "text": ["Pertanyaan sangat rahasia"]}})
    office.world.inject({"message": {**poison, "from": {"first_name": "Rahasiawati"}, "text": "Pertanyaan sangat"}})
    office.world.inject({"callback_query": {"id": "1", "chat_instance": "1", "data": "Pertanyaan sangat rahasia"}})
    await office.quiet()
    assert [event for event in ("intake-paused", "outbox-failed", "update-failed") if event not in log.getvalue()] == []
    assert [word for word in (*PRIVATE, code, office.sandbox.token) if word in log.getvalue()] == []
