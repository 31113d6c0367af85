import re
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from html.parser import HTMLParser
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from pstbot.texts import Texts, catalogue
from pstbot.texts.letters import LETTERS, Letters, OfficeView
from pstbot.texts.letters.writer import LONGEST_SUBJECT, one_line, shapes

PARAMS: dict[str, dict[str, Any]] = {
    "code": {"code": "482913", "confirm_url": "https://t.me/pst_bot?start=e-1"},
    "case-received": {
        "name": "Siti",
        "number": "KS-2026-000123",
        "subject": "Inflasi Tarakan",
        "promised": "2026-11-26T07:30:00+00:00",
        "case_url": "https://t.me/pst_bot?start=ks-1",
    },
    "case-answered": {
        "name": "Siti",
        "number": "KS-2026-000123",
        "subject": "Inflasi Tarakan",
        "officer": "Ani Wijaya",
        "words": "Inflasi Tarakan 2,1 persen.\nSumber: BRS Januari.",
        "enclosed": "grafik.pdf",
        "files": "tabel.xlsx, photo.jpg",
        "case_url": "https://t.me/pst_bot?start=ks-1",
    },
    "details-asked": {
        "name": "Siti",
        "number": "KS-2026-000123",
        "subject": "Inflasi Tarakan",
        "missing": ["region", "years"],
        "case_url": "https://t.me/pst_bot?start=ks-1",
    },
    "promise-moved": {
        "name": "Siti",
        "number": "KS-2026-000123",
        "subject": "Inflasi Tarakan",
        "promised": "2026-11-27T08:00:00+00:00",
        "kind": "closure",
        "reason": "Rapat kerja",
        "first": "2026-11-24",
        "last": "2026-11-25",
        "case_url": "https://t.me/pst_bot?start=ks-1",
    },
    "case-reopened": {
        "name": "Siti",
        "number": "KS-2026-000123",
        "subject": "Inflasi Tarakan",
        "case_url": "https://t.me/pst_bot?start=ks-1",
    },
    "case-moved": {"name": "Siti", "number": "KS-2026-000123", "subject": "Inflasi Tarakan"},
    "case-merged": {
        "name": "Siti",
        "number": "KS-2026-000123",
        "subject": "Inflasi Tarakan",
        "main": "KS-2026-000120",
        "case_url": "https://t.me/pst_bot?start=ks-1",
    },
    "breach-apology": {
        "name": "Siti",
        "number": "KS-2026-000123",
        "subject": "Inflasi Tarakan",
        "promised": "2026-11-27T08:00:00+00:00",
        "case_url": "https://t.me/pst_bot?start=ks-1",
    },
    "silence-warning": {
        "name": "Siti",
        "number": "KS-2026-000123",
        "subject": "Inflasi Tarakan",
        "until": "2026-11-30T02:00:00+00:00",
        "case_url": "https://t.me/pst_bot?start=diam-1",
    },
    "case-closed": {
        "name": "Siti",
        "number": "KS-2026-000123",
        "subject": "Inflasi Tarakan",
        "reason": "resolved",
        "summary": "Tabel dikirim.",
        "reopen_until": datetime(2026, 12, 7, 8, tzinfo=UTC),
        "rating_url": "https://t.me/pst_bot?start=ks-1",
        "results": [
            {"indicator": "Inflasi <b>", "more": "Kota Tarakan · 2023", "known": "yes", "result": "different"},
            {"indicator": "IPM", "more": "", "known": "no", "result": "unavailable"},
        ],
    },
}
MEETING = {
    "name": "Siti",
    "number": "KS-2026-000123",
    "subject": "Inflasi Tarakan",
    "kind": "zoom",
    "starts": "2026-11-25T01:00:00+00:00",
    "minutes": 30,
    "reason": "Listrik padam",
    "join_url": "https://zoom.example/j/1",
    "case_url": "https://t.me/pst_bot?start=ks-1",
}
PARAMS |= {
    "appointment-booked": MEETING,
    "appointment-moved": {name: value for name, value in MEETING.items() if name != "join_url"}
    | {"kind": "visit", "code": "AB12CD", "map_url": "https://www.google.com/maps/search/?api=1&query=Kantor"},
    "appointment-cancelled": {name: value for name, value in MEETING.items() if name != "join_url"},
    "appointment-reminder": MEETING,
}
EVERY = list(product(PARAMS, catalogue.LOCALES))
VOID = {"meta", "br"}


class Page(HTMLParser):
    """What a mail program sees: the tags in balance, the text, and where anything leads."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.unbalanced: list[str] = []
        self.tags: set[str] = set()
        self.addresses: set[str] = set()
        self.text: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.addresses |= {value or "" for name, value in attrs if name in {"href", "src", "background"}}
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.unbalanced.append(tag)

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def test_every_kind_of_letter_is_tried_here() -> None:
    assert set(PARAMS) == set(LETTERS)


@pytest.mark.parametrize(("letter", "locale"), EVERY)
def test_a_letter_is_sound_html_that_fetches_nothing(letters: Letters, letter: str, locale: str) -> None:
    params = PARAMS[letter]
    page = Page(letters.render(letter, locale, params).html)
    assert (page.open, page.unbalanced) == ([], [])
    assert page.tags & {"img", "link", "script", "iframe", "form", "b"} == set()
    assert page.addresses == {value for name, value in params.items() if name.endswith("_url")}


@pytest.mark.parametrize(("letter", "locale"), EVERY)
def test_plain_and_html_say_the_same(letters: Letters, letter: str, locale: str) -> None:
    rendered = letters.render(letter, locale, PARAMS[letter])
    seen = " ".join(" ".join(Page(rendered.html).text).split())
    lines = [re.sub(r"^(?:\d\.|-) ", "", line.strip()) for line in rendered.plain.splitlines() if line.strip(" -")]
    parts = [part.rstrip(":") for line in lines for part in line.split(": ", 1)]
    assert [part for part in parts if part not in seen] == []


@pytest.mark.parametrize(("letter", "locale"), EVERY)
def test_a_letter_is_safe_in_the_dark(letters: Letters, letter: str, locale: str) -> None:
    html = letters.render(letter, locale, PARAMS[letter]).html
    assert html.count('<meta name="color-scheme" content="light dark">') == 1
    assert html.count("@media (prefers-color-scheme: dark)") == 1


def test_the_code_letter_as_a_whole(letters: Letters) -> None:
    rendered = letters.render("code", "id", PARAMS["code"])
    assert rendered.subject == "482913 adalah kode verifikasi Anda"
    assert rendered.plain == Path(__file__).with_name("code_letter.txt").read_text(encoding="utf-8")


def test_the_code_letter_without_a_link_shows_no_button(letters: Letters) -> None:
    rendered = letters.render("code", "id", {"code": "482913"})
    assert (Page(rendered.html).addresses, "sekali ketuk" in rendered.plain) == (set(), False)


def test_the_code_letter_holds_no_word_of_a_person(letters: Letters) -> None:
    spam = PARAMS["code"] | {"name": "Menang undian"}
    assert letters.render("code", "id", spam) == letters.render("code", "id", PARAMS["code"])


@pytest.mark.parametrize("reason", ["resolved", "silence", "withdrawn", "referred", "out_of_scope"])
def test_every_reason_of_closing_has_its_own_sentence(letters: Letters, texts: Texts, reason: str) -> None:
    told = letters.render("case-closed", "id", PARAMS["case-closed"] | {"reason": reason}).plain
    told_of = {
        other: texts.plain("id", "letter-case-closed-intro", reason=other, silence_days=7)
        for other in ("resolved", "silence", "withdrawn", "referred", "out_of_scope")
    }
    assert [other for other, sentence in told_of.items() if sentence in told] == [reason]


def test_typed_markup_is_shown_and_not_obeyed(letters: Letters) -> None:
    typed = '<img src="http://x/y"> & {{ 7 * 7 }} {% raw %} </td>'
    html = letters.render("case-received", "id", PARAMS["case-received"] | {"subject": typed, "name": typed}).html
    page = Page(html)
    assert (page.open, page.unbalanced, "img" in page.tags) == ([], [], False)
    assert "".join(page.text).count(typed) == 2


@pytest.mark.parametrize("typed", ["a\r\nBcc: x@y.id", "a\nb", "a\u2028b", "a\x85b", "a\x0b\x0cb", "a\x1b[31m"])
def test_a_subject_is_one_line_and_a_header(letters: Letters, typed: str) -> None:
    subject = letters.render("case-received", "id", PARAMS["case-received"] | {"number": typed}).subject
    message = EmailMessage(policy=SMTP)
    message["Subject"] = subject
    assert (len(subject.splitlines()), subject.isprintable(), message.keys()) == (1, True, ["Subject"])


def test_an_endless_subject_is_cut() -> None:
    assert one_line("a" * 5000) == "a" * (LONGEST_SUBJECT - 1) + "…"


@pytest.mark.parametrize("address", ["javascript:alert(1)", "http://t.me/x", "//t.me", "data:text/html,x"])
def test_a_link_that_is_not_https_is_refused(letters: Letters, address: str) -> None:
    with pytest.raises(ValueError, match="https"):
        letters.render("code", "id", {"code": "1", "confirm_url": address})


@pytest.mark.parametrize("letter", PARAMS)
def test_a_missing_parameter_is_named(letters: Letters, letter: str) -> None:
    for name in LETTERS[letter].needs:
        with pytest.raises(KeyError, match=name):
            letters.render(letter, "id", {key: value for key, value in PARAMS[letter].items() if key != name})


def test_a_moment_without_zone_is_refused(letters: Letters) -> None:
    with pytest.raises(ValueError, match="time zone"):
        letters.render("case-received", "id", PARAMS["case-received"] | {"promised": "2026-11-26T07:30:00"})


def test_an_office_without_contacts_shows_no_empty_lines(texts: Texts) -> None:
    plain = Letters(texts, OfficeView("Kantor")).render("code", "id", {"code": "1"}).plain
    assert plain.splitlines()[-2:] == ["", "Kantor"]


def test_letters_are_compiled_before_the_first_is_asked_for(letters: Letters) -> None:
    """Compiling takes 20 ms, which nobody at work should wait for; what one letter needs of another is held, too."""
    environment = shapes()["frame.html.j2"].environment
    assert environment.cache is not None
    assert shapes().keys() == {name for _, name in dict(environment.cache.items())}
    assert shapes().keys() == {*environment.list_templates(extensions=["j2"])}


def test_what_came_of_each_datum_is_told_and_left_out_where_nothing_was_missed(letters: Letters) -> None:
    told = letters.render("case-closed", "id", PARAMS["case-closed"])
    assert (
        "Hasil data yang Anda minta\n"
        "- Inflasi <b> (Kota Tarakan · 2023): tersedia, tetapi berbeda dari yang diminta\n- IPM: tidak tersedia\n"
    ) in told.plain
    assert "<li>Inflasi &lt;b&gt; (Kota Tarakan · 2023): tersedia" in told.html
    all_found = letters.render("case-closed", "id", PARAMS["case-closed"] | {"results": ()})
    assert ("Hasil data" in all_found.plain, "Hasil data" in all_found.html) == (False, False)
