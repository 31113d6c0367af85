"""One answered question of the desk, as the index and the screens see it."""

from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """How far an answer has been confirmed; all but CHECKED are shown with a note to ask an officer."""

    CHECKED = "checked"
    PARTLY = "partly"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Entry:
    """Texts may hold placeholders such as ``{office.address}``, filled from the office file when they are shown.

    ``aliases`` are other ways in which citizens ask the same; they are searched and never shown. ``cite`` names the
    public documents behind the answer.
    """

    id: str
    question: str
    answer: str
    category: str = ""
    question_en: str = ""
    answer_en: str = ""
    aliases: tuple[str, ...] = ()
    status: Status = Status.CHECKED
    cite: tuple[str, ...] = ()

    def question_in(self, language: str) -> str:
        """The question in ``id`` or ``en``; Indonesian where there is no translation."""
        return (language == "en" and self.question_en) or self.question

    def answer_in(self, language: str) -> str:
        """The answer in ``id`` or ``en``; Indonesian where there is no translation."""
        return (language == "en" and self.answer_en) or self.answer
