"""Pairing the staff group: a code is posted there, and the bot gets the rights it needs."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import TypeVar

from handlers.pairing import AnotherPoller, Group, Identity, PairingLine, Posted, Unreachable, WebhookActive
from pstbot.commands.installing.code import Code, Verdict, fresh_code, judge
from pstbot.commands.installing.dialogue import Dialogue
from pstbot.commands.installing.watch import Watch
from pstbot.ports.carriers import Refused

Answer = TypeVar("Answer")

QUIET_LOOKS = 3  # after so many without a post the installer is told why the bot may not hear


class Pairing:
    def __init__(
        self, dialogue: Dialogue, line: PairingLine, me: Identity, watch: Watch, now: Callable[[], datetime]
    ) -> None:
        self._dialogue = dialogue
        self._line = line
        self._me = me
        self._watch = watch
        self._now = now

    async def post(self, only_in: int | None = None) -> Posted:
        """Wait until the code has been posted in a group by somebody as themselves."""
        code = self._new_code("setup-code")
        quiet = 0
        while True:
            posts = await self.patiently(self._watch.look)
            quiet = 0 if posts else quiet + 1
            if quiet == QUIET_LOOKS:
                self._dialogue.say("setup-code-not-heard", username=self._me.username, code=code.digits)
            for post in posts:
                verdict = await self._judged(post, code, only_in)
                if verdict is Verdict.ACCEPTED:
                    return post
                code = code.after(verdict)
            if code.spent(self._now()):
                code = self._new_code("setup-code-anew")

    async def group(self, chat_id: int) -> Group:
        """Wait until the group is a forum in which the bot may do its work."""
        while True:
            try:
                group = await self.patiently(partial(self._line.group, chat_id))
            except Refused:
                self._dialogue.say("setup-group-gone")
            else:
                needs = needed(group)
                if not needs:
                    return group
                chat_id = group.id
                self._dialogue.say("setup-group-needs", title=group.title)
                for need in needs:
                    self._dialogue.say(need, username=self._me.username)
            self._dialogue.ask("setup-enter")

    async def patiently(self, act: Callable[[], Awaitable[Answer]]) -> Answer:
        """Repeat a look until Telegram answers it; what stands in the way is explained."""
        while True:
            try:
                return await act()
            except Unreachable:
                self._dialogue.say("setup-unreachable")
            except AnotherPoller:
                self._dialogue.say("setup-another-poller")
            except WebhookActive:
                if self._dialogue.agrees("setup-webhook"):
                    await self.patiently(self._line.drop_webhook)
                    continue
            self._dialogue.ask("setup-enter")

    def _new_code(self, key: str) -> Code:
        code = fresh_code(self._now())
        self._dialogue.say(key, code=code.digits)
        return code

    async def _judged(self, post: Posted, code: Code, only_in: int | None) -> Verdict:
        verdict = judge(post, code, only_in)
        self._dialogue.say(verdict, name=post.user_name, code=code.digits)
        if verdict is Verdict.ANONYMOUS:  # who wrote it looks at the group, not at this terminal
            words = self._dialogue.markup(verdict, name=post.user_name, code=code.digits)
            with suppress(Refused, Unreachable):
                await self._line.tell(post.chat_id, words)
        return verdict


def needed(group: Group) -> list[str]:
    """What is still to be done, as names of sentences, in the order in which Telegram's menus allow it."""
    if not group.topics:
        return ["setup-needs-topics"]
    if not group.administrator:
        return ["setup-needs-administrator"]
    return [f"setup-needs-{right.replace('_', '-')}" for right in group.missing]


async def pause(seconds: float) -> None:
    await asyncio.sleep(seconds)
