"""``Letters``: name and parameters in; subject, plain text and HTML out."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from unicodedata import category

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from pstbot.texts.letters.kinds import LETTERS
from pstbot.texts.letters.office import OfficeView
from pstbot.texts.speaker import Texts

LONGEST_SUBJECT = 150  # characters; telephones show about 40


@dataclass(frozen=True, slots=True)
class RenderedLetter:
    subject: str
    plain: str
    html: str


class Letters:
    def __init__(self, texts: Texts, office_view: OfficeView) -> None:
        self._texts = texts
        self._shapes = Environment(
            loader=PackageLoader("pstbot.texts", "letters"),
            autoescape=select_autoescape(["html.j2"]),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self._shapes.globals["office"] = office_view
        for shape in self._shapes.list_templates(extensions=["j2"]):
            self._shapes.get_template(shape)  # compiled now: 20 ms that the first letter would take from the loop

    def render(self, letter: str, locale: str, params: Mapping[str, object]) -> RenderedLetter:
        """Raises ``KeyError`` for an unknown letter or a missing parameter, ``ValueError`` for a false one."""
        given = LETTERS[letter].accept(params)
        return RenderedLetter(
            subject=one_line(self._texts.plain(locale, f"letter-{letter}-subject", **given)),
            plain=self._draw(f"{letter}.txt.j2", locale, self._texts.plain, given),
            html=self._draw(f"{letter}.html.j2", locale, self._texts.html, given),
        )

    def _draw(self, shape: str, locale: str, speak: Callable[..., str], given: Mapping[str, object]) -> str:
        # "p" and not the parameters by name: whatever a person typed reaches a letter through a sentence only.
        return self._shapes.get_template(shape).render(t=partial(speak, locale, **given), locale=locale, p=given)


def one_line(subject: str) -> str:
    """A header's value: no line ends, no control characters, not endless."""
    words = " ".join("".join(" " if category(sign) == "Cc" else sign for sign in subject).split())
    return words if len(words) <= LONGEST_SUBJECT else f"{words[: LONGEST_SUBJECT - 1]}…"
