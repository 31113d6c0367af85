"""The numbers of the service standard; the office file may change them, never the code that uses them."""

from dataclasses import dataclass
from datetime import time, timedelta


@dataclass(frozen=True, slots=True)
class Terms:
    """SK 0330001/65/KPG TAHUN 2023 with the desk's own additions. The standard's numbers are the defaults."""

    working_days: int = 3  # to the first answer, once the request is clear and complete
    silence_days: int = 7  # of 24 hours each, from the delivery of the answer
    letter_days: tuple[int, int] = (3, 6)  # of silence, when the two letters leave
    letters_from: time = time(8)  # local time: nobody is reminded at night
    letters_until: time = time(20)
    extensions: int = 2  # "Masih perlu"
    after_days: int = 14  # of 24 hours after closing: rating and reopening by the citizen
    code_minutes: int = 30  # from the mail server's acceptance
    code_tries: int = 5
    code_letters: int = 3  # per address and local day
    counter_minutes: int = 10  # in person, after the previous visitor

    @property
    def silence(self) -> timedelta:
        return timedelta(days=self.silence_days)

    @property
    def after(self) -> timedelta:
        return timedelta(days=self.after_days)

    @property
    def code_life(self) -> timedelta:
        return timedelta(minutes=self.code_minutes)


STANDARD = Terms()
