"""Reply markup: checked as Telegram checks it. Source: https://core.telegram.org/bots/api#inlinekeyboardmarkup."""

from dataclasses import dataclass
from typing import Any

from pstbot.sandbox.errors import bad
from pstbot.sandbox.html_links import checked_url
from pstbot.sandbox.params import Params
from pstbot.sandbox.shapes import Json

CALLBACK_BYTES = 64
MOST_BUTTONS = 100
ACTIONS = ("url", "callback_data", "web_app", "login_url", "switch_inline_query", "copy_text", "pay", "callback_game")


@dataclass(frozen=True, slots=True)
class Markup:
    """``inline`` stays with the message; ``reply`` is the keyboard below the chat (empty rows: taken away)."""

    inline: Json | None = None
    reply: list[list[str]] | None = None


NONE = Markup()


def reply_markup(params: Params) -> Markup:
    """Raises ``ApiError`` for buttons that Telegram refuses."""
    if not params.values.get("reply_markup"):
        return NONE
    given = params.parsed("reply_markup", "reply keyboard markup")
    if given is None:
        return NONE
    if not isinstance(given, dict):
        raise bad("object expected as reply markup")
    if "inline_keyboard" in given:
        return _inline(_rows(given["inline_keyboard"], "inline_keyboard"))
    if "keyboard" in given:
        return Markup(reply=[[_label(button) for button in row] for row in _rows(given["keyboard"], "keyboard")])
    return Markup(reply=[]) if given.get("remove_keyboard") else NONE


def _rows(rows: Any, name: str) -> list[list[Any]]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad(f'can\'t parse reply keyboard markup JSON object: Field "{name}" must be of type Array')
    return [row for row in rows if row]


def _inline(rows: list[list[Any]]) -> Markup:
    checked = [[_button(button) for button in row] for row in rows]
    if sum(map(len, checked)) > MOST_BUTTONS:
        raise bad("REPLY_MARKUP_TOO_LONG")
    return Markup(inline={"inline_keyboard": checked}) if checked else NONE


def _button(button: Any) -> Json:
    if not isinstance(button, dict):
        raise bad("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    if "text" not in button:
        raise bad("can't parse inline keyboard button: Can't find field \"text\"")
    if not str(button["text"]).strip():
        raise bad("inline keyboard button text must be non-empty")
    if not any(button.get(action) is not None for action in ACTIONS):
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    _check_action(button)
    return {name: value for name, value in button.items() if value is not None}


def _check_action(button: Json) -> None:
    data = button.get("callback_data")
    if data is not None and not 1 <= len(str(data).encode("utf-8", "surrogatepass")) <= CALLBACK_BYTES:
        raise bad("BUTTON_DATA_INVALID")
    url = button.get("url")
    if url is not None and checked_url(str(url)) is None:
        raise bad(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")


def _label(button: Any) -> str:
    text = button.get("text") if isinstance(button, dict) else button
    if not isinstance(text, str):
        raise bad("can't parse keyboard button: KeyboardButton must be a String or an Object")
    if not text.strip():
        raise bad("keyboard button text must be non-empty")
    return text
