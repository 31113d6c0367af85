"""Answers to pressed buttons, and the bot's own settings.

Source: https://core.telegram.org/bots/api#answercallbackquery.
"""

import re
from typing import Any

from pstbot.sandbox.errors import bad
from pstbot.sandbox.menus import DEFAULT, key
from pstbot.sandbox.methods.table import Table
from pstbot.sandbox.params import Params
from pstbot.sandbox.shapes import Json, utf16
from pstbot.sandbox.state import Answer, State

COMMAND = re.compile(r"[a-z0-9_]{1,32}")
ANSWER_UNITS = 200
DESCRIPTION_UNITS = 256
MOST_COMMANDS = 100


def answer_callback(state: State, params: Params) -> bool:
    query = state.queries.get(params.text("callback_query_id"))
    if query is None or not query.open:
        raise bad("query is too old and response timeout expired or query ID is invalid")
    text = params.text("text")
    if utf16(text) > ANSWER_UNITS:
        raise bad("MESSAGE_TOO_LONG")
    query.open = False
    answer = Answer(query.id, query.person.id, query.chat_id, text, params.flag("show_alert"))
    state.callback_answers[query.id] = answer
    if text:
        state.toasts.append(answer)
    state.changed.mark()
    return True


def set_commands(state: State, params: Params) -> bool:
    given = params.parsed("commands", "BotCommand")
    if not isinstance(given, list):
        raise bad("can't parse BotCommand JSON object")
    if len(given) > MOST_COMMANDS:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    state.commands[_scope(params)] = [_command(each) for each in given]
    state.changed.mark()
    return True


def _command(given: Any) -> Json:
    if not isinstance(given, dict):
        raise bad("can't parse BotCommand: BotCommand must be an Object")
    name, description = str(given.get("command", "")).removeprefix("/"), str(given.get("description", "")).strip()
    if not COMMAND.fullmatch(name):
        raise bad("BOT_COMMAND_INVALID")
    if not 1 <= utf16(description) <= DESCRIPTION_UNITS:
        raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": description}


def _scope(params: Params) -> str:
    return key(params.parsed("scope", "BotCommandScope") or DEFAULT, params.text("language_code"))


def get_commands(state: State, params: Params) -> list[Json]:
    return state.commands.get(_scope(params), [])


def delete_commands(state: State, params: Params) -> bool:
    state.commands.pop(_scope(params), None)
    return True


def delete_webhook(state: State, params: Params) -> bool:
    if params.flag("drop_pending_updates"):
        state.queue.drop()
    return True


def webhook_info(state: State, params: Params) -> Json:
    return {"url": "", "has_custom_certificate": False, "pending_update_count": len(state.queue)}


TABLE: Table = {
    "answerCallbackQuery": answer_callback,
    "setMyCommands": set_commands,
    "getMyCommands": get_commands,
    "deleteMyCommands": delete_commands,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": webhook_info,
}
