"""``Letters``: name and parameters in; subject, plain text and HTML out."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from unicodedata import category

from jinja2 import Environment, PackageLoader, StrictUndefined, Template, select_autoescape

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
        self._office = office_view
        self._shapes = shapes()

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
        t = partial(speak, locale, **given)
        return self._shapes[shape].render(t=t, locale=locale, p=given, office=self._office)


@cache
def shapes() -> Mapping[str, Template]:
    """Compiled all at once, at the start of a process: the first letter would take 20 ms for it from the loop."""
    environment = Environment(
        loader=PackageLoader("pstbot.texts", "letters"),
        autoescape=select_autoescape(["html.j2"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return {shape: environment.get_template(shape) for shape in environment.list_templates(extensions=["j2"])}


def one_line(subject: str) -> str:
    """A header's value: no line ends, no control characters, not endless."""
    words = " ".join("".join(" " if category(sign) == "Cc" else sign for sign in subject).split())
    return words if len(words) <= LONGEST_SUBJECT else f"{words[: LONGEST_SUBJECT - 1]}…"
