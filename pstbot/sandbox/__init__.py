"""An imitation of the outside world over real HTTP and SMTP: Telegram's Bot API, a mail server, a clock, faults.

It knows nothing of the service it is used with and could serve any bot.
"""

from pstbot.sandbox.server import Sandbox

__all__ = ["Sandbox"]
