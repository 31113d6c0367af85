import pytest

from db.store import SqliteStore
from tests.clock import FakeClock
from tests.engine.fakes import Engine


@pytest.fixture
def engine(store: SqliteStore, clock: FakeClock, monkeypatch: pytest.MonkeyPatch) -> Engine:
    """The engine with pauses of a millisecond: what is tested is the order of things, not the ladder's lengths."""
    for room in ("dispatch", "lanes", "intake"):
        monkeypatch.setattr(f"pstbot.engine.{room}.pause", lambda tries: 0.001)
    return Engine(store, clock)
