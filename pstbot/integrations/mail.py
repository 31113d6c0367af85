"""Carries letters to the office's mail server: one connection and one recipient a letter."""

from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from email.message import EmailMessage
from typing import Any

import structlog

from pstbot.integrations.conversation import Conversation, TooLarge
from pstbot.integrations.enclosing import Chosen, choose
from pstbot.integrations.letter_message import compose
from pstbot.integrations.letter_stream import FileLost
from pstbot.integrations.mail_address import is_address
from pstbot.integrations.mail_settings import MailSettings
from pstbot.ports.carriers import MOOT, CarrierDown, Outgoing, Refused
from pstbot.ports.files import Contents, Files, Wanted
from pstbot.ports.invitations import Invitation
from pstbot.texts.letters import Letters

PATIENCE = 3  # times that files may hold up their letter; then it leaves and names them

log = structlog.get_logger()

Facts = Callable[[Mapping[str, Any]], Awaitable[Contents]]


class MailCarrier:
    """Keeps ``ports.Carrier`` for rows of kind ``letter``.

    Payload: ``letter``, ``to``, ``locale``, ``message_id``; ``params``, ``date`` (ISO), ``in_reply_to``, ``references``
    where there are any. ``facts`` reads what a payload only points at (its case) at the moment of sending.
    """

    def __init__(
        self, settings: MailSettings, letters: Letters, facts: Facts | None = None, files: Files | None = None
    ) -> None:
        self._settings = settings
        self._letters = letters
        self._facts = facts
        self._files = files
        self._held_up: Counter[int] = Counter()  # by row: how often its files kept it from leaving

    async def deliver(self, row: Outgoing) -> Mapping[str, Any]:
        """Send one letter; a repeated row is the same letter with the same Message-ID.

        The answer says which words it carried, and which of their files it could only name.
        """
        if row.kind != "letter":
            raise Refused("kind-unknown")
        if not is_address(row.payload.get("to")):
            raise Refused("address-invalid")
        try:
            contents = await self._facts(row.payload) if self._facts else Contents()
        except Refused as refused:
            if refused.code == MOOT:
                return {}
            raise
        try:
            reply, chosen = await self._sent(row, contents)
        except Refused:
            self._held_up.pop(row.id, None)
            raise
        self._held_up.pop(row.id, None)
        said = {"said": list(contents.words), "named": [[file.ref, file.name] for file in chosen.named]}
        return {"message_id": row.payload["message_id"], "reply": reply} | (said if contents.words else {})

    async def _sent(self, row: Outgoing, contents: Contents) -> tuple[str, Chosen]:
        """A file that stands in the letter's way is named in it instead."""
        chosen = await self._chosen(row, contents.files)
        while True:
            conversation = Conversation(self._settings, self._files)
            try:
                return await conversation.tell(self._written(row, contents, chosen), row.payload["to"], chosen), chosen
            except FileLost as lost:
                chosen = chosen.without(lost.enclosure)
            except TooLarge:
                chosen = chosen.names_only()
            except CarrierDown:
                self._held_up[row.id] += int(conversation.at_the_files)
                raise

    async def _chosen(self, row: Outgoing, wanted: Sequence[Wanted]) -> Chosen:
        if not wanted or self._files is None or self._held_up[row.id] >= PATIENCE:
            return Chosen((), tuple(wanted))
        try:
            return await choose(self._files, wanted, self._settings.enclosed)
        except CarrierDown:
            self._held_up[row.id] += 1
            raise

    def _written(self, row: Outgoing, contents: Contents, chosen: Chosen) -> EmailMessage:
        try:
            files = {
                "enclosed": ", ".join(each.file.name for each in chosen.enclosed),
                "files": ", ".join(file.name for file in chosen.named),
            }
            params = {**contents.params, **files, **(row.payload.get("params") or {})}
            letter = self._letters.render(row.payload["letter"], row.payload.get("locale", ""), params)
            invitation = params.get("invitation")
            asked = invitation if isinstance(invitation, Invitation) else None
            return compose(letter, row.payload, row.created_at, self._settings, chosen.enclosed, asked)
        except Exception as failure:  # whatever is wrong in one letter, it must fail alone and visibly
            log.error("letter-broken", row=row.id, failure=type(failure).__name__)
            raise Refused("letter-broken") from None  # the cause may quote what a person typed
