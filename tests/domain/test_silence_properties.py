"""Random silences, swept every half hour: letters and the close fall where the standard allows them, once each."""

from datetime import datetime, timedelta

from pstbot.domain.consultation import Act, Actor, Consultation, Status, delivered, move
from pstbot.domain.silence import SilenceStep, next_silence_step

from .desk import WITA, case, office
from .oracle import instants, plain_is_open
from .play import officer

DAY = timedelta(days=1)


def sweep(waiting: Consultation, start: datetime, every: timedelta) -> list[tuple[SilenceStep, datetime]]:
    """What a regular sweep does to a citizen who never says a word."""
    calendar, now, log = office(), start, list[tuple[SilenceStep, datetime]]()
    while waiting.status is not Status.CLOSED and now < start + 60 * DAY:
        now += every
        step = next_silence_step(waiting, now, calendar, held=False)
        if step is SilenceStep.CLOSE:
            waiting, _ = move(waiting, Actor.CLOCK, Act.CLOSE, now, calendar=calendar)
        elif step is not SilenceStep.NOTHING:
            day = 3 if step is SilenceStep.WARN_3 else 6
            waiting, _ = move(waiting, Actor.CLOCK, Act.REMIND, now, calendar=calendar, day=day)
        if step is not SilenceStep.NOTHING:
            log.append((step, now))
    return log


def test_silent_citizen_gets_two_letters_by_day_and_one_close_in_service_hours() -> None:
    every = timedelta(minutes=30)
    for start in instants(100):
        log = sweep(delivered(officer(case(), Act.ANSWER), start), start, every)
        assert [step for step, _ in log] == [SilenceStep.WARN_3, SilenceStep.WARN_6, SilenceStep.CLOSE], start
        (_, first), (_, second), (_, closed) = log
        for day, letter in ((3, first), (6, second)):
            assert 8 <= letter.astimezone(WITA).hour < 20, start
            assert day * DAY <= letter - start < day * DAY + timedelta(hours=12) + every, start
        assert closed - start >= 7 * DAY, start
        assert closed - second >= DAY, start
        assert plain_is_open(closed), start
        earlier = (start + 7 * DAY + number * every for number in range((closed - start - 7 * DAY) // every))
        assert not any(plain_is_open(at) and at - second >= DAY for at in earlier), start
