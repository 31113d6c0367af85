"""Words that ask for a friendly reply and not for a search."""

from enum import StrEnum

from pstbot.search.normalise import words

LONGEST = 8


class Smalltalk(StrEnum):
    GREETING = "greeting"
    THANKS = "thanks"
    PING = "ping"


_GREETING = """halo hallo hai hi hello hey hei hay hy pagi siang sore malam selamat met good morning afternoon evening
assalamualaikum assalamu alaikum warahmatullahi wabarakatuh wr wb aslm ass samlikum mikum shalom salam permisi punten
salom om swastiastu namo buddhaya kebajikan hola"""
_THANKS = """terima terimakasih trimakasih trima makasih makasi mksh mksih tks tq thx thanks thank ty thankyou tengkyu
suwun nuhun trims trimakasi kasih matur"""
_PING = "p ping test tes testing cek check coba bot min admin mimin woi woy oi oy cuy permisi ada online"
_FILLER = """kak kakak min admin mimin bapak ibu pak bu mas mbak bang bot semua semuanya selamat ya yaa yah banyak atas
bantuan bantuannya infonya informasi informasinya jawaban jawabannya penjelasannya sangat membantu sekali you so much
very sudah ok oke okey baik siap dan untuk bps sama orang di sini there all lagi ini cek tes test satu dua tiga aktif
kah apakah saya sy"""
_WORDS = {
    Smalltalk.THANKS: frozenset(_THANKS.split()),
    Smalltalk.GREETING: frozenset(_GREETING.split()),
    Smalltalk.PING: frozenset(_PING.split()),
}
_SAYABLE = frozenset(_FILLER.split()).union(*_WORDS.values())


def smalltalk(text: str) -> Smalltalk | None:
    """What kind of small talk the whole text is; None as soon as one word asks something."""
    said = words(text, LONGEST + 1)
    if not said or len(said) > LONGEST or not set(said) <= _SAYABLE:
        return None
    return next((kind for kind, known in _WORDS.items() if not known.isdisjoint(said)), None)
