"""The card and the topic's name: what they show, and that nothing a person typed breaks them."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from handlers.buttons import pack
from pstbot.domain.case import Act, Actor, Status
from pstbot.domain.consultation import TRANSITIONS, offered
from pstbot.domain.request import Item
from pstbot.screens.card import BUTTONS, FOLLOWING, RARE, WORDS, card, topic_name
from pstbot.screens.clipping import clipped, units
from pstbot.screens.voice import Voice
from pstbot.texts import Texts
from pstbot.texts.markup import stripped
from tests.screens.staff_facts import facts, siti

TEXTS = Texts(strict=True)
ID = Voice(TEXTS, "id")
FAMILY = "👩‍👩‍👧‍👦"


def test_every_act_of_an_officer_is_a_button_or_words_or_rare() -> None:
    acts = {act for _, actor, act in TRANSITIONS if actor is Actor.OFFICER}
    assert {*BUTTONS, *WORDS, *RARE, *FOLLOWING} == acts


@pytest.mark.parametrize("status", Status)
def test_the_buttons_of_the_card_are_read_from_the_law(status: Status) -> None:
    shown = facts(status)
    acts = [button.act for row in card(ID, shown).rows for button in row]
    lawful = [act.value for act in offered(shown.case, Actor.OFFICER) if act in BUTTONS]
    left_out = Act.HAND_OVER if shown.case.owner_id is None else Act.TAKE  # a new case is taken, an owned one given
    assert acts == [*(act for act in lawful if act != left_out), "more"]


def test_the_card_says_everything_an_officer_needs() -> None:
    assert stripped(card(ID, facts()).body) == (
        "KS-2026-000001\nInflasi Tarakan\nPengguna: Siti Rahmawati\nKeadaan: baru, belum ada petugas\n"
        "Petugas: belum ada\nJawab paling lambat: Kamis, 5 Maret 2026 pukul 15.30 WITA\nPermintaan: konsep/metadata\n"
        "• Ekspor (Kota Tarakan · 2021–2024 · bulanan)\n• Impor (tingkat provinsi · 2020)\n"
        "Untuk: Tugas Sekolah/Tugas Kuliah\n"
        "Tulis jawaban di topik ini; awali // untuk catatan; /tunggu untuk kabar sementara."
    )


def test_the_card_never_shows_the_address() -> None:
    assert "@" not in card(ID, facts()).body


def test_a_late_case_says_so() -> None:
    late = stripped(card(ID, facts(at="2026-03-06 08:00")).body).splitlines()[5]
    assert late == "⏰ Terlambat. Batas jawaban: Kamis, 5 Maret 2026 pukul 15.30 WITA"


def test_missing_items_and_repeats_are_shown() -> None:
    shown = facts(Status.INCOMPLETE, missing=frozenset({Item.YEARS, Item.REGION}), asked=2)
    assert stripped(card(ID, shown).body).splitlines()[5] == "Belum lengkap: wilayah, tahun (diminta 2 kali)"


def test_a_citizen_who_cannot_be_reached_is_marked() -> None:
    shown = stripped(card(ID, facts(citizen=siti(reachable=False))).body).splitlines()[3]
    assert shown == "⚠️ Pengguna sedang tidak dapat dihubungi lewat Telegram."


def test_markup_of_a_person_is_shown_as_typed() -> None:
    shown = facts(citizen=siti("<b>Siti</b> &amp;"), subject="<a href='x'>data</a>")
    lines = card(ID, shown).body.splitlines()
    assert lines[1:3] == ["&lt;a href=&#39;x&#39;&gt;data&lt;/a&gt;", "Pengguna: &lt;b&gt;Siti&lt;/b&gt; &amp;amp;"]


@pytest.mark.parametrize("locale", ["id", "en"])
def test_the_longest_card_fits_into_one_message(locale: str) -> None:
    row = {"indicator": "🙂" * 200, "region": "6501080", "level": "village", "first_year": 2000, "last_year": 2026}
    marked = row | {"period": "quarterly", "result": "different"}
    request = {"category": "classification", "rows": [marked] * 10, "use": "study"}
    long = facts(Status.CLOSED, request=request, citizen=siti("n" * 5000), subject="s" * 9000, summary="r" * 500)
    assert units(stripped(card(Voice(TEXTS, locale), long).body)) <= 4096


@pytest.mark.parametrize("status", Status)
def test_every_button_fits_into_telegrams_64_bytes(status: Status) -> None:
    shown = card(ID, facts(status, id=2**53))
    assert all(len(pack(each.act, each.ref, each.extra).encode()) <= 64 for row in shown.rows for each in row)


@settings(deadline=None)  # how long it takes on a shared machine is not what it tells
@given(st.text(max_size=300), st.text(max_size=300))
@example("a\nb\r\nc\u2028d\x85e", "x\ty")
@example("مرحبا " * 60, "שלום " * 60)
@example(FAMILY * 40, FAMILY * 40)
@example("e" + "\u0301" * 400, "")
@example("\u202e" * 300, "\u2067" * 300)
def test_a_topic_name_has_one_line_of_at_most_128_units(subject: str, name: str) -> None:
    named = topic_name(facts(citizen=siti(name), subject=subject))
    assert (units(named) <= 128, len(named.splitlines()), named[:17]) == (True, 1, "KS-2026-000001 · ")


def test_a_long_subject_gives_way_to_the_name() -> None:
    named = topic_name(facts(subject="Ekspor " * 40))
    assert (named[-17:], units(named)) == (" · Siti Rahmawati", 128)


def test_a_name_is_never_cut_inside_a_sign() -> None:
    assert clipped(FAMILY * 3, 25) == FAMILY * 2 + "…"
    assert clipped("e\u0301" * 5, 4) == "e\u0301…"
    assert clipped("🙂🙂🙂", 4) == "🙂…"
    assert clipped("🙂🙂", 4) == "🙂🙂"
