"""The request: writing it, checking it, its number; and what happens to words that a form did not expect."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from pstbot.domain.case import Consultation, Status
from pstbot.domain.request import Category, DataRow, RequestCard
from pstbot.screens.citizen_body import QUOTE_LENGTH, lines, paragraphs, shortened
from pstbot.screens.citizen_home import menu_button, resume_row, way_back
from pstbot.screens.citizen_register import REVIEW, step_line
from pstbot.screens.data_rows import numbered, region_in_words, use_in_words
from pstbot.screens.screen import Button, Screen
from pstbot.screens.voice import Voice

ROW_LENGTH = 80  # UTF-16 units of an indicator in the review


@dataclass(frozen=True, slots=True)
class Review:
    """What is shown before sending. ``email`` none: not proven yet; ``long``: the whole registration came before."""

    question: str
    card: RequestCard
    name: str
    email: str | None
    files: int
    working_days: int
    long: bool
    edited: bool = False  # the rows are the person's own, not a reading of the question

    @property
    def plain(self) -> bool:
        """One row that says nothing that the question does not say."""
        return len(self.card.rows) == 1 and not self.edited


def question(voice: Voice, files: int = 0, *, words: int | None = None, lead: str | None = None) -> Screen:
    """``words``: the kept text that may be used as the question at a tap."""
    ask = voice.say("request-question-attached", files=files) if files else voice.say("request-question")
    cancel = Button(voice.plain("tap-cancel"), "cancel")
    rows: tuple[tuple[Button, ...], ...] = ((cancel,),)
    if words is not None:
        rows = ((Button(voice.plain("tap-use-these-words"), "ask", words),), *rows)
    return Screen(paragraphs(lead, ask), rows)


def question_needed(voice: Voice, files: int) -> Screen:
    return question(voice, files, lead=voice.say("request-question-needed"))


def reword(voice: Voice, text: str) -> Screen:
    body = voice.say("request-reword", question=shortened(text, QUOTE_LENGTH))
    return Screen(str(body), ((Button(voice.plain("tap-back"), "resume"),),))


def review(voice: Voice, shown: Review, lead: str | None = None) -> Screen:
    body = paragraphs(
        lead,
        step_line(voice, REVIEW) if shown.long else None,
        voice.say("request-review"),
        voice.say("request-quoted", question=shortened(shown.question, QUOTE_LENGTH)),
        lines(*_facts(voice, shown)),
        voice.say("request-promise", days=shown.working_days),
    )
    change = (Button(voice.plain("tap-reword"), "reword"), Button(voice.plain("tap-rows"), "rows"))
    verify = () if shown.email else ((Button(voice.plain("tap-verify"), "verify"),),)
    rows = ((Button(voice.plain("tap-send"), "send"),), _categories(voice, shown.card.category), change, *verify)
    last = (Button(voice.plain("tap-rename"), "rename"), Button(voice.plain("tap-cancel"), "cancel"))
    return Screen(body, (*rows, last))


def sent(voice: Voice, case: Consultation, working_days: int, opens: datetime | None = None) -> Screen:
    """The number at once; what is missing where the address is not proven yet.

    ``opens``: when the office opens next, while it is closed.
    """
    closed = voice.say("told-closed-now", opens=opens) if opens else None
    see = Button(voice.plain("tap-see-case", number=case.number), "case", case.id)
    if case.status is Status.INCOMPLETE:
        body = voice.say("request-filed", number=case.number, days=working_days)
        verify = Button(voice.plain("tap-verify"), "verify")
        return Screen(paragraphs(body, closed), ((verify,), (see, menu_button(voice))))
    body = voice.say("request-received", number=case.number, due=case.due_at)
    return Screen(paragraphs(body, closed), ((see, menu_button(voice)),))


def unexpected(voice: Voice, step: str, text: str, serial: int) -> Screen:
    """Words that the step cannot take: kept, and of use at a tap."""
    body = paragraphs(
        voice.say("request-unexpected", text=shortened(text, QUOTE_LENGTH)), voice.say("request-expected", step=step)
    )
    rows: tuple[tuple[Button, ...], ...] = (
        (Button(voice.plain("tap-search-words"), "search", serial), Button(voice.plain("tap-resume"), "resume")),
    )
    if step == "review":
        rows = ((Button(voice.plain("tap-add-words"), "add-words", serial),), *rows)
    return Screen(body, rows)


def file_unexpected(voice: Voice, step: str, kept: bool, most: int) -> Screen:
    told = voice.say("request-file-unexpected") if kept else voice.say("request-too-many-files", most=most)
    body = paragraphs(told, voice.say("request-only-text"), voice.say("request-expected", step=step))
    return Screen(body, (resume_row(voice),))


def idle(voice: Voice, since: datetime, text: str) -> Screen:
    """A form that nobody touched for a day asks before it takes what was written now."""
    if text:
        body = voice.say("request-idle", since=since, text=shortened(text, QUOTE_LENGTH))
    else:
        body = voice.say("request-idle-file", since=since)
    yes = Button(voice.plain("tap-idle-yes"), "idle-yes")
    return Screen(str(body), ((yes,), (Button(voice.plain("tap-idle-no"), "idle-no"),)))


def offer_files(voice: Voice, files: int) -> Screen:
    """A first photo or voice note without a case."""
    yes = Button(voice.plain("tap-ask-with-files"), "question")
    rows = ((yes,), (Button(voice.plain("tap-drop-files"), "drop-files"), menu_button(voice)))
    return Screen(str(voice.say("request-offer-files", files=files)), rows)


def too_many_files(voice: Voice, most: int) -> Screen:
    rows = ((Button(voice.plain("tap-ask-with-files"), "question"),), *way_back(voice))
    return Screen(str(voice.say("request-too-many-files", most=most)), rows)


def files_dropped(voice: Voice) -> Screen:
    return Screen(str(voice.say("request-files-dropped")), way_back(voice))


def _facts(voice: Voice, shown: Review) -> Sequence[str]:
    facts: list[str] = [
        voice.say("request-category", category=voice.say("request-category-name", category=shown.card.category))
    ]
    facts += _row_facts(voice, shown.card.rows[0]) if shown.plain else numbered(voice, shown.card.rows, ROW_LENGTH)
    if shown.card.use:
        facts.append(use_in_words(voice, shown.card.use))
    if shown.files:
        facts.append(voice.say("request-files", files=shown.files))
    facts.append(voice.say("request-name", name=shown.name))
    email = voice.say("request-email", email=shown.email) if shown.email else voice.say("request-email-unproved")
    return [*facts, email]


def _row_facts(voice: Voice, row: DataRow) -> list[str]:
    facts: list[str] = []
    if region := region_in_words(voice, row.region):
        facts.append(voice.say("request-region", region=region))
    if years := row.years:
        facts.append(voice.say("request-years", years=years))
    return facts


def _categories(voice: Voice, chosen: Category) -> tuple[Button, ...]:
    return tuple(
        Button(
            voice.plain(
                "tap-category-chosen" if category is chosen else "tap-category",
                category=voice.plain("request-category-name", category=category),
            ),
            "category",
            extra=category.value,
        )
        for category in Category
    )
