"""The half-made request of a session: everything said for it so far, and what was chosen."""

from dataclasses import asdict, replace

from handlers.citizen.keeping import Json, as_json, from_json, words_of
from handlers.desk import Desk
from pstbot.domain.errors import DeskError
from pstbot.domain.prefill import prefill
from pstbot.domain.request import Category, RequestCard, row_of
from pstbot.screens.citizen_body import SUBJECT_LENGTH, has_words, shortened
from pstbot.services.said import Said

MOST_FILES = 10

# What belongs to a half-made request; the rest of a session's form (what was written lately) outlives it.
_FIELDS = (
    *("draft", "category", "use", "rows", "edited", "row"),
    *("later", "long", "slip", "idle_step", "idle_words"),
)


def pieces(desk: Desk) -> list[Said]:
    return [from_json(each) for each in desk.session.form.get("draft", ())]


def question(desk: Desk) -> str:
    """All words of the request, captions included, as they were typed."""
    return "\n".join(words for piece in pieces(desk) if (words := words_of(piece)))


def subject(desk: Desk) -> str:
    """What the request is called: its first words in one line."""
    words = next((words_of(piece) for piece in pieces(desk) if has_words(words_of(piece))), "")
    return shortened(words, SUBJECT_LENGTH)


def is_asked(desk: Desk) -> bool:
    return has_words(question(desk))


def files(desk: Desk) -> list[Said]:
    """Attachments that wait for a request."""
    return [from_json(each) for each in desk.session.form.get("files", ())]


async def begin(desk: Desk, words: Said) -> None:
    """A new request, with what was attached before. An earlier half-made one gives way."""
    held = [as_json(piece) for piece in (*files(desk), words) if piece is words or not _same(as_json(piece), words)]
    await desk.forget("files", *_FIELDS)
    await desk.go(desk.session.step, draft=held)


async def add(desk: Desk, words: Said) -> None:
    if any(_same(piece, words) for piece in desk.session.form.get("draft", ())):  # a double tap
        return
    await desk.go(desk.session.step, draft=[*desk.session.form.get("draft", ()), as_json(words)])
    await follow_words(desk)


async def follow_words(desk: Desk) -> None:
    """The words have changed: rows that nobody touched are read from them anew, the person's own stay."""
    if not desk.session.form.get("edited"):
        await desk.forget("rows")


async def reword(desk: Desk, words: Said) -> None:
    """Other words in place of the written ones; attachments stay, without their captions."""
    others = [_without_caption(piece) for piece in pieces(desk) if piece.kind != "text"]
    await desk.forget("category")
    await desk.go(desk.session.step, draft=[as_json(piece) for piece in (words, *others)])
    await follow_words(desk)


async def attach(desk: Desk, file: Said) -> bool:
    """Keep a file for the request that is being made or will be; false when there are too many."""
    held = desk.session.form.get("files", ())
    if any(_same(piece, file) for piece in held):  # a double tap
        return True
    if len(held) + sum(piece.kind != "text" for piece in pieces(desk)) >= MOST_FILES:
        return False
    await desk.go(desk.session.step, files=[*held, as_json(file)])
    return True


async def take_files(desk: Desk) -> None:
    """Attachments that came in the middle of the form join the request."""
    loose = list(desk.session.form.get("files", ()))
    if loose:
        await desk.forget("files")
        await desk.go(desk.session.step, draft=[*desk.session.form.get("draft", ()), *loose])


async def drop(desk: Desk) -> None:
    await desk.forget("files", *_FIELDS)


def require(desk: Desk) -> None:
    """Raises ``DeskError("error-request-sent")`` where nothing is being made any more: the button is old."""
    if not is_asked(desk):
        raise DeskError("error-request-sent")


def this_year(desk: Desk) -> int:
    return desk.now.astimezone(desk.tools.premises.zone).year


def card(desk: Desk) -> RequestCard:
    """Rows as they were changed by hand, otherwise as the words give them; category and use as chosen."""
    form = desk.session.form
    made = prefill(question(desk), this_year(desk))
    if held := form.get("rows"):
        made = replace(made, rows=tuple(map(row_of, held)))
    category = Category(form["category"]) if form.get("category") else made.category
    return replace(made, category=category, use=form.get("use"))


def card_json(made: RequestCard) -> Json:
    """The card as it lies in the database: the fields of ``RequestCard``."""
    return asdict(made)


def _same(held: Json, words: Said) -> bool:
    """The same message, however often a button with it is pressed."""
    known = words.message_id is not None
    return known and (held.get("chat_id"), held.get("message_id")) == (words.chat_id, words.message_id)


def _without_caption(piece: Said) -> Said:
    return replace(piece, body={**piece.body, "caption": "", "caption_entities": []})
