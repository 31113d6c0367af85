"""Whether the office's mail server would take a letter from us: asked without sending one."""

import asyncio

from aiosmtplib import SMTPException

from pstbot.integrations.mail_server import mail_server
from pstbot.integrations.mail_settings import MailSettings
from pstbot.integrations.smtp_failures import on_the_way


async def reach(settings: MailSettings) -> None:
    """Connect, greet, encrypt and log in, then leave. Raises ``CarrierDown``, whose text names the server's answer."""
    server = mail_server(settings, min(settings.timeout, 10.0))
    try:
        async with asyncio.timeout(settings.timeout):
            await server.connect()
            await server.quit()
    except (SMTPException, OSError, ValueError) as failure:
        raise on_the_way(failure) from None  # replies quote addresses
    finally:
        server.close()
