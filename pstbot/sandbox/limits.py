"""Telegram's rates, off until switched on. Source: https://core.telegram.org/bots/faq#broadcasting-to-users."""

import math
import time
from collections import defaultdict, deque
from collections.abc import Callable

GROUP_MESSAGES, GROUP_SECONDS = 20, 60.0
# One message a second to a person; a short burst passes.
PERSON_MESSAGES, PERSON_SECONDS = 5, 5.0
PACED = ("send", "edit", "createForumTopic", "editForumTopic")


def is_paced(method: str) -> bool:
    """Whether calls of this method count; "typing" does not."""
    return method.startswith(PACED) and method != "sendChatAction"


class RateLimits:
    """``on`` switches them; times are real seconds (``ticks``)."""

    def __init__(self, on: bool = False, ticks: Callable[[], float] = time.monotonic) -> None:
        self.on = on
        self._ticks = ticks
        self._sent: defaultdict[int, deque[float]] = defaultdict(deque)

    def wait_for(self, chat_id: int) -> int:
        """0 if a message may go to this chat now, and is counted; else the seconds to wait."""
        most, span = (GROUP_MESSAGES, GROUP_SECONDS) if chat_id < 0 else (PERSON_MESSAGES, PERSON_SECONDS)
        sent, now = self._sent[chat_id], self._ticks()
        while sent and sent[0] <= now - span:
            sent.popleft()
        if len(sent) < most:
            sent.append(now)
            return 0
        return max(1, math.ceil(sent[0] + span - now))
