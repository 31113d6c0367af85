"""Whether somebody asks for a figure, and not for what a word means."""

import re

from pstbot.search.normalise import words

LONGEST = 48

_MANY_WORDS = "berapa brp berapakah brapa persen persennya many much percent"
_AMOUNT_WORDS = """jumlah jumlahnya jml angka angkanya persentase total banyaknya tahun thn bulan triwulan semester kini
terbaru terkini sekarang number numbers figure figures percentage amount year month quarter latest current"""
_MEANING_WORDS = """apa apakah arti artinya definisi pengertian maksud maksudnya beda bedanya perbedaan konsep metadata
rumus cara menghitung dihitung kenapa mengapa bagaimana gimana what meaning mean means definition difference concept
why calculate calculated formula"""
_MANY, _AMOUNT, _MEANING = (frozenset(known.split()) for known in (_MANY_WORDS, _AMOUNT_WORDS, _MEANING_WORDS))
_YEAR = re.compile(r"(19|20)\d\d")


def asks_for_figures(text: str) -> bool:
    """ "berapa inflasi Tarakan", "inflasi 2023", "jumlah penduduk"; not "apa itu tahun dasar"."""
    said = words(text, LONGEST)
    if not _MANY.isdisjoint(said) or any(_YEAR.fullmatch(word) for word in said):
        return True
    return not _AMOUNT.isdisjoint(said) and _MEANING.isdisjoint(said)
