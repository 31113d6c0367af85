"""Words that ask for a friendly reply and not for a search."""

from collections.abc import Sequence
from enum import StrEnum

from pstbot.search.normalise import words

LONGEST = 8


class Smalltalk(StrEnum):
    GREETING = "greeting"
    THANKS = "thanks"
    PING = "ping"
    AGREED = "agreed"


_GREETING = """halo hallo hai hi hello hey hei hay hy pagi siang sore malam selamat met good morning afternoon evening
assalamualaikum assalamu alaikum warahmatullahi wabarakatuh wr wb aslm ass samlikum mikum shalom salam permisi punten
salom om swastiastu namo buddhaya kebajikan hola"""
_THANKS = """terima terimakasih trimakasih trima makasih makasi mksh mksih tks tq thx thanks thank ty thankyou tengkyu
suwun nuhun trims trimakasi kasih matur"""
_PING = "p ping test tes testing cek check coba bot min admin mimin woi woy oi oy cuy permisi ada online"
_AGREED = "ok okay oke okey okei oks okee sip siip siap baik baiklah ya yaa yah yup yes noted fine sure alright"
_ADDRESSED = "kak kakak min admin mimin bapak ibu pak bu mas mbak bang bot"
_SIGNS = frozenset("👍👌🙏✅🆗")
_DRESS = frozenset("\u200d\ufe0f🏻🏼🏽🏾🏿")  # what joins, colours and shapes a sign
_FILLER = """kak kakak min admin mimin bapak ibu pak bu mas mbak bang bot semua semuanya selamat ya yaa yah banyak atas
bantuan bantuannya infonya informasi informasinya jawaban jawabannya penjelasannya sangat membantu sekali you so much
very sudah ok oke okey baik siap dan untuk bps sama orang di sini there all lagi ini cek tes test satu dua tiga aktif
kah apakah saya sy"""
_WORDS = {
    Smalltalk.THANKS: frozenset(_THANKS.split()),
    Smalltalk.GREETING: frozenset(_GREETING.split()),
    Smalltalk.PING: frozenset(_PING.split()),
}
_AGREEABLE = frozenset(f"{_AGREED} {_ADDRESSED}".split())
_SAYABLE = frozenset(_FILLER.split()).union(_AGREEABLE, *_WORDS.values())


def smalltalk(text: str) -> Smalltalk | None:
    """What kind of small talk the whole text is; None as soon as one word asks something."""
    said = words(text, LONGEST + 1)
    if _agrees(text, said):
        return Smalltalk.AGREED
    if not said or len(said) > LONGEST or not set(said) <= _SAYABLE:
        return None
    return next((kind for kind, known in _WORDS.items() if not known.isdisjoint(said)), None)


def _agrees(text: str, said: Sequence[str]) -> bool:
    """Words of agreement and whom they are said to, nothing else; or a sign of the hand alone."""
    if not said:
        signs = set(text) - _DRESS - set(" \n")
        return bool(signs) and signs <= _SIGNS
    return set(said) <= _AGREEABLE and not set(_AGREED.split()).isdisjoint(said)
