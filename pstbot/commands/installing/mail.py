"""The office's mail server: optional, tried out before it is believed."""

from collections.abc import Mapping
from typing import Any

from pstbot.bootstrap.mail import reach_mail
from pstbot.commands.installing.dialogue import Dialogue
from pstbot.commands.installing.env_file import can_be_written
from pstbot.ports.carriers import CarrierDown
from pstbot.settings import Problem, Settings, SettingsError, load_settings
from pstbot.settings.model import env_name
from pstbot.settings.together import LOCAL_HOSTS

FIELDS = ("smtp_host", "smtp_security", "smtp_port", "smtp_username", "smtp_password", "smtp_sender")


async def mail(dialogue: Dialogue, settings: Settings) -> dict[str, str]:
    """Field → value of what changes; nothing when mail stays as it is."""
    if settings.smtp_host and dialogue.agrees("setup-mail-keep", host=settings.smtp_host):
        return {}
    while True:
        host = _field(dialogue, settings, "smtp_host")
        if not host:
            dialogue.say("setup-mail-off")
            return dict.fromkeys(FIELDS, "") if settings.smtp_host else {}
        answers = {"smtp_host": host} | _rest(dialogue, settings, host)
        if await _works(dialogue, settings, answers) or not dialogue.agrees("setup-mail-again"):
            return answers


def _rest(dialogue: Dialogue, settings: Settings, host: str) -> dict[str, str]:
    answers = {"smtp_security": _security(dialogue, settings, host)}
    for field in ("smtp_port", "smtp_username"):
        answers[field] = _field(dialogue, settings, field)
    answers["smtp_password"] = _password(dialogue) if answers["smtp_username"] else ""
    answers["smtp_sender"] = _field(dialogue, settings, "smtp_sender", needed=True)
    return answers


def _security(dialogue: Dialogue, settings: Settings, host: str) -> str:
    while True:
        answer = _field(dialogue, settings, "smtp_security") or "starttls"
        if answer != "off" or host in LOCAL_HOSTS:
            return answer
        dialogue.say("setup-mail-plain")


def _field(dialogue: Dialogue, settings: Settings, field: str, needed: bool = False) -> str:
    key = f"setup-{field.replace('_', '-')}"
    while True:
        answer = dialogue.ask_or_skip(key) or ""
        if not answer and not needed:
            return ""
        problem = _problem(settings, field, answer)
        if answer and problem is None and can_be_written(answer):
            return answer
        dialogue.say(
            "setup-wrong-value", wrong=problem.wrong if problem else "–", remedy=problem.remedy if problem else "–"
        )


def _password(dialogue: Dialogue) -> str:
    while True:
        password = dialogue.secret("setup-smtp-password")
        if password and can_be_written(password):
            return password
        dialogue.say("setup-mail-password-unfit")


def _problem(settings: Settings, field: str, value: str) -> Problem | None:
    """What the service's own reading would say of this value alone."""
    try:
        load_settings(None, bot_token=settings.bot_token, **{field: value})
    except SettingsError as wrong:
        return next((problem for problem in wrong.problems if problem.name == env_name(field)), None)
    return None


async def _works(dialogue: Dialogue, settings: Settings, answers: Mapping[str, str]) -> bool:
    dialogue.say("setup-mail-trying", host=answers["smtp_host"])
    given: dict[str, Any] = {field: value for field, value in answers.items() if value}
    tried = Settings(**{"_env_file": None, "bot_token": settings.bot_token, **given})
    try:
        await reach_mail(tried)
    except (CarrierDown, ValueError) as failure:
        dialogue.say("setup-mail-failed", reason=str(failure))
        return False
    dialogue.say("setup-mail-works")
    return True
