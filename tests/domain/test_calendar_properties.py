"""The calendar against a slow, plain oracle, on 10,000 random instants of 2025 to 2027."""

from datetime import timedelta

from .desk import office
from .oracle import MINUTE, instants, plain_due, plain_is_open, plain_received

COUNT = 10_000


def test_is_open_equals_the_sign_on_the_wall() -> None:
    calendar = office()
    wrong = [at for at in instants(COUNT) if calendar.is_open(at) != plain_is_open(at)]
    assert wrong == []


def test_receipt_equals_the_first_open_minute() -> None:
    calendar = office()
    wrong = [at for at in instants(COUNT // 20) if calendar.received_at(at) != plain_received(at)]
    assert wrong == []


def test_due_equals_counting_days_by_hand() -> None:
    calendar = office()
    wrong = [at for at in instants(COUNT) if calendar.due(at) != plain_due(at)]
    assert wrong == []


def test_service_time_equals_counted_minutes() -> None:
    calendar = office()
    for start in instants(COUNT // 500):
        start = start.replace(second=0)
        end = start + timedelta(days=3, hours=5)
        minutes = sum(plain_is_open(start + number * MINUTE) for number in range((end - start) // MINUTE))
        assert calendar.service_time(start, end) == minutes * MINUTE, start


def test_later_request_is_never_due_earlier() -> None:
    calendar = office()
    ordered = sorted(instants(COUNT))
    dues = [calendar.due(at) for at in ordered]
    assert dues == sorted(dues)
