"""The message files themselves: both languages alike, markup sound, Indonesian as it should be."""

import re
import timeit
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest
from fluent.syntax import FluentParser, ast

from pstbot.texts import Texts, catalogue
from pstbot.texts.markup import TAGS, patterns_of

AMPERSAND = re.compile(r"&(?!(?:amp|lt|gt|quot|#\d+);)")
LINK_HOLE = re.compile(r'href="{ ?\$(\w+) ?}"')

STYLE = {
    r"\banda\b": "write Anda, it is a person",
    r"\b[Ss]ilahkan\b": "write silakan",
    r"\b[Nn]omer\b": "write nomor",
    r"\b[Ii]jin\b": "write izin",
    r"\b[Rr]esiko\b": "write risiko",
    r"\b[Aa]ktifitas\b": "write aktivitas",
    r"\b[Dd]imana\b": "write di mana",
    r"\b[Ee]mail\b": "write e-mail",
    r"\b[Jj]am \d": "write pukul",
    r"\b\d{1,2}:\d{2}\b": "write 10.00",
    r"\bkamu\b|\bkalian\b": "write Anda or Bapak/Ibu",
}


def messages(locale: str) -> Iterator[ast.Message]:
    entries = map(catalogue.parsed, catalogue.written(catalogue.folder_of(locale)).values())
    return (entry for entry in entries if isinstance(entry, ast.Message))


def wordings(locale: str) -> list[tuple[str, str]]:
    """(key, words) of every pattern, each variant of a selector by itself; holes read as ``x``."""
    return [(entry.id.name, words(pattern)) for entry in messages(locale) for pattern in patterns_of(entry)]


def words(pattern: ast.Pattern) -> str:
    return "".join(e.value if isinstance(e, ast.TextElement) else "x" for e in pattern.elements)


class Balance(HTMLParser):
    """What is wrong with the tags of one pattern; nothing for a sound one."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.wrong: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        self.wrong += [f"<{tag}> stays open" for tag in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open.append(tag)
        allowed = ["href"] if tag == "a" else []
        if tag not in TAGS or [name for name, _ in attrs] != allowed:
            self.wrong.append(f"<{tag}> with {attrs}")

    def handle_endtag(self, tag: str) -> None:
        if self._open[-1:] != [tag]:
            self.wrong.append(f"</{tag}> closes nothing")
        else:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if "<" in data or ">" in data:
            self.wrong.append(f"a bare sign in {data!r}")


def faults(text: str) -> list[str]:
    return Balance(text).wrong + (["a bare &"] if AMPERSAND.search(text) else [])


def test_both_languages_have_the_same_keys(texts: Texts) -> None:
    assert texts.keys("en") ^ texts.keys("id") == frozenset()


def test_both_languages_have_the_same_holes(texts: Texts) -> None:
    both = texts.keys("id") & texts.keys("en")
    assert {key: texts.holes("en", key) for key in both} == {key: texts.holes("id", key) for key in both}


@pytest.mark.parametrize("locale", catalogue.LOCALES)
def test_entries_read_one_by_one_are_what_their_files_hold(locale: str) -> None:
    sources = [file.read_text(encoding="utf-8") for file in catalogue.folder_of(locale).iterdir()]
    whole = [part for source in sources for part in FluentParser().parse(source).body]
    assert [part for part in whole if isinstance(part, ast.Junk)] == []
    entries = {part.id.name: part for part in whole if isinstance(part, ast.Message)}
    assert {entry.id.name for entry in messages(locale)} ^ entries.keys() == set()
    assert [
        entry.id.name for entry in messages(locale) if not entry.equals(entries[entry.id.name], ["span", "comment"])
    ] == []


@pytest.mark.parametrize("locale", catalogue.LOCALES)
def test_every_message_has_a_sentence(locale: str) -> None:
    assert [entry.id.name for entry in messages(locale) if entry.value is None] == []


@pytest.mark.parametrize("locale", catalogue.LOCALES)
def test_markup_of_every_pattern_is_sound(locale: str) -> None:
    assert [(key, faults(text)) for key, text in wordings(locale) if faults(text)] == []


@pytest.mark.parametrize(
    "text", ["<b>x", "x</b>", "<b><i>x</b></i>", "<div>x</div>", '<b class="x">x</b>', "a & b", "1 < 2", "<a>x</a>"]
)
def test_unsound_markup_would_be_seen(text: str) -> None:
    assert faults(text) != []


@pytest.mark.parametrize("locale", catalogue.LOCALES)
def test_links_are_filled_by_addresses_only(locale: str) -> None:
    sources = [file.read_text(encoding="utf-8") for file in catalogue.folder_of(locale).iterdir()]
    holes = {name for source in sources for name in LINK_HOLE.findall(source)}
    assert {name for name in holes if not name.endswith("url")} == set()


def test_indonesian_is_written_as_it_should_be() -> None:
    found = [(key, advice) for key, text in wordings("id") for rule, advice in STYLE.items() if re.search(rule, text)]
    assert found == []


def test_a_slip_in_indonesian_would_be_seen() -> None:
    slips = ["Silahkan", "untuk anda", "jam 10", "pukul 10:00", "email"]
    assert [any(re.search(rule, slip) for rule in STYLE) for slip in slips] == [True] * len(slips)


def test_a_sentence_is_spoken_quickly(texts: Texts) -> None:
    def speak() -> None:
        texts.say("id", "letter-case-received-subject", number="KS-2026-000123")

    speak()
    seconds = min(timeit.repeat(speak, number=200, repeat=5)) / 200
    print(f"say(): {seconds * 1e6:.1f} µs")
    assert seconds < 200e-6  # about 5 µs on a free machine; the best of five, because test machines are shared
