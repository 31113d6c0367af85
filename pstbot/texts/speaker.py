"""``Texts``: key and parameters in, a sentence for a channel out."""

from collections.abc import Mapping
from importlib.resources.abc import Traversable

import structlog
from markupsafe import Markup

from pstbot.texts import catalogue
from pstbot.texts.dates import Dates
from pstbot.texts.language import Language
from pstbot.texts.parameters import Escape, for_markup, for_plain, prepare

NEUTRAL = "text-missing"
UNKNOWN = "–"

log = structlog.get_logger()


class Texts:
    """Every sentence, in Indonesian and English.

    ``zone`` is the office's time zone, ``zone_name`` what people read (WITA). With ``strict`` (tests) a missing key or
    parameter raises ``KeyError``; without it people read a neutral sentence and the key is logged.
    """

    def __init__(
        self,
        zone: str = "Asia/Makassar",
        zone_name: str | None = None,
        *,
        strict: bool = False,
        folders: Mapping[str, Traversable] | None = None,
    ) -> None:
        folders = folders or {locale: catalogue.folder_of(locale) for locale in catalogue.LOCALES}
        self._languages = {locale: Language(locale, folder) for locale, folder in folders.items()}
        self._dates = Dates(zone, zone_name)
        self._strict = strict

    @property
    def zone_name(self) -> str:
        return self._dates.zone_name

    def say(self, locale: str, key: str, /, **params: object) -> Markup:
        """For the chat: HTML of Telegram's subset. Texts in parameters are escaped, rendered sentences are not."""
        return Markup(self._fill(locale, key, params, for_markup, marked=True))  # noqa: S704 - parameters are escaped

    def plain(self, locale: str, key: str, /, **params: object) -> str:
        """Without any markup or escaping: buttons, alerts, topic names, plain mail."""
        return self._fill(locale, key, params, for_plain, marked=False)

    def html(self, locale: str, key: str, /, **params: object) -> Markup:
        """For mail: as in the chat, with line ends that a mail program shows."""
        return Markup(str(self.say(locale, key, **params)).replace("\n", "<br>\n"))  # noqa: S704 - from Markup

    def keys(self, locale: str) -> frozenset[str]:
        return self._languages[locale].keys()

    def holes(self, locale: str, key: str) -> frozenset[str]:
        """Names of the parameters a sentence needs. Raises ``KeyError`` for an unknown locale or key."""
        return self._languages[locale].holes(key)

    def _fill(self, locale: str, key: str, params: Mapping[str, object], escape: Escape, *, marked: bool) -> str:
        language = self._language(locale, key)
        if key not in language:
            self._complain(key, "no such text")
            key = NEUTRAL
        values = {name: prepare(value, escape, self._dates, language.locale) for name, value in params.items()}
        filled, errors = language.fill(key, values, marked=marked)
        if errors:
            self._complain(key, "; ".join(str(error) for error in errors))
            filled, _ = language.fill(key, dict.fromkeys(language.holes(key), UNKNOWN) | values, marked=marked)
        return filled

    def _language(self, locale: str, key: str) -> Language:
        wanted = self._languages.get(locale)
        return wanted if wanted is not None and key in wanted else self._languages[catalogue.FALLBACK]

    def _complain(self, key: str, reason: str) -> None:
        if self._strict:
            raise KeyError(f"{key}: {reason}")
        log.error("text-broken", key=key, reason=reason)
